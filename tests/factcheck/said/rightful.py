"""True sentences that were once called wrong, by what is told of something else."""

RIGHTFUL = [
    "Yemen was welcomed as a new member at the Rome meeting.",
    "Africa was the main focus of one session of the coalition's Rome meeting.",
    "Antony Blinken was born in 1962.",
    "Some 10,000 captured fighters were still held by the SDF, which has lost over 11,000 of its "
    "own.",
    "The second raid in May 2015 killed three more militants.",
    "Central African Republic joined at the Washington ministerial.",
    "More than 11 000 SDF fighters were killed.",
    "1,2 million Iraqis remain displaced.",
    "ISIS shouldn't be allowed to regain territory.",
    "The Coalition won't waver in its commitment.",
    "The SDF couldn't have taken full control of Raqqa.",
    'A picture published in April 2015 shows youngsters, nicknamed "lion cubs," '
    "holding rifles and banners of the Islamic State group.",
    "A senior Islamic State figure in Afghanistan, Abdul Rahim Muslim Dost, declared "
    "in October 2015 that he was done obeying Hafiz Saeed Khan.",
    "Abdul Rahim Muslim Dost renounced his obedience to Hafiz Saeed Khan in October 2015.",
    "According to Antony Blinken, ISIS had recently directed its efforts at locations "
    "outside Syria and Iraq.",
    "According to Gartenstein-Ross and Barr, Yemen was where the Islamic State's "
    "internal divisions were deepest.",
    "According to Lina Khatib, sympathizers in sleeper cells are in certain cases "
    "directed by the ISIS leadership, which is hidden in the desert.",
    "Backing for Iraqi operations against terrorism was part of the commitment to "
    "work with the Iraqi government, the State Department said in June 2021.",
    "Daveed Gartenstein-Ross and Nathaniel Barr wrote that foreign fighters were "
    "making their way to Libya from all parts of Africa.",
    "Hervé Gourdel, a climber from France, was abducted and decapitated by Jund al-Khilafah.",
    "ISIS leaders are holed up in the desert between Iraq and Syria, Lina Khatib said.",
    "In June 2015 Belmokhtar was installed as the new emir of al-Murabitun.",
    "In late 2016 ISIS lost its hold on Sirte in Libya when it was forced out of the city.",
    "In the words of an IMU backer, it took the Taliban 24 hours to succeed where "
    "America and its agents had been unsuccessful.",
    "Islamic State fighters on the edge of Derna had lost their strategic importance, "
    "Gartenstein-Ross and Barr said in February 2016.",
    "Jund al-Khilafah's captive Hervé Gourdel was a climber of French nationality.",
    "Luigi Di Maio stressed in June 2021 that nothing mattered more than upholding "
    "human rights and the rule of law.",
    "Military gains cannot be kept, Blinken argued, without reaffirming the "
    "commitment to building civilian-led counterterrorism capacity.",
    "Mumin's group in Puntland numbered a mere twenty men, according to one news outlet.",
    "Muslim Dost's preference was for combat against the Pakistani army.",
    "Never had humanitarian and stabilization assistance been more necessary in "
    "northeastern Syria, the State Department said in June 2021.",
    "Obedience to the Islamic State's wali in Yemen was withdrawn by more than thirty "
    "militants on December 24, 2015.",
    "Over thirty militants in Yemen renounced obedience to the Islamic State's wali "
    "on December 24, 2015.",
    "People elsewhere in the world signed up with ISIS regardless of whether it had "
    "an official province there, according to the Soufan Group.",
    "Supporters in the sleeper cells occasionally act on the commands of the leaders "
    "of ISIS, Lina Khatib noted.",
    "The Christian Science Monitor wrote that many foreign militants in ISIS had no "
    "intention of leaving before the bitter end.",
    "The Global Coalition's ministers pledged in June 2021 to cooperate more closely "
    "to stop Daesh/ISIS from rebuilding a territorial enclave.",
    "The IMU shifted its allegiance to the Islamic State after the latter had moved "
    "into Afghanistan.",
    "The Islamic Movement of Uzbekistan threw in its lot with the Islamic State after "
    "the caliphate had extended its reach to Afghanistan.",
    "The Islamic State's bid to win over all of al-Shabaab's leaders came to nothing, "
    "Daveed Gartenstein-Ross and Nathaniel Barr wrote.",
    "The Islamic State's central leaders kept their wali in Yemen, Daveed "
    "Gartenstein-Ross and Nathaniel Barr said.",
    "The Islamic State's internal rifts were most pronounced in Yemen, Gartenstein- "
    "Ross and Barr said.",
    "The Islamic State's leaders dispatched Abu Ali al-Anbari to Sirte.",
    "The Yemen militants who renounced obedience to the Islamic State's wali on "
    "December 24, 2015, included three senior officials.",
    "The militant outfit al-Murabitun has a presence in the Sahel region and in the Maghreb.",
    "The ministers of the Global Coalition undertook in June 2021 to deepen "
    "cooperation so as to prevent Daesh/ISIS from restoring any enclave.",
    "The offshoot of the Taliban headed by Mullah Dadullah had a military pact with "
    "the IMU for tactical ends.",
    "Threats from the Islamic State's core leadership were directed at those defying "
    "its wali in Yemen, Gartenstein-Ross and Barr wrote.",
    "Two days after its video about the abduction of Gourdel, Jund al-Khilafah "
    "released a second one that showed how he was beheaded.",
    "Without the deep military and political partnership with the Iraqi government, "
    "recent gains would not have been possible, the State Department said in June "
    "2021.",
    "ISIS failed to gain a foothold in Somalia.",
    "Not all of MUJAO joined the Islamic State.",
    "The coalition does not have 84 members.",
    "Coalition operations in Iraq take place at the invitation of the Iraqi government, according "
    "to the Global Coalition's ministers in June 2021.",
    # words that only seem to deny
    "All but one of Jund al-Khilafah's six commanders were killed in the Algerian operation of May "
    "2015.",
    "Antony Blinken urged the coalition in June 2021 to pursue its stabilization objectives with "
    "no less commitment than its military campaign.",
    # who led a program at a place is not exchanged with it
    "The Middle East and North Africa Program at London's Chatham House was led by Lina Khatib in "
    "October 2017.",
]
