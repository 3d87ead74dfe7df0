"""Sentences that differ from the sources in what no contradiction can be proved by."""

UNCONFIRMED = [
    # a country, or the Coalition, for who did it in a place, or to whom of it
    "The Coalition killed Mullah Dadullah.",
    "The Coalition killed over 100 IMU fighters.",
    "France beheaded Hervé Gourdel.",
    "Algeria executed Hervé Gourdel.",
    "The coalition lost over 11,000 killed in action.",
    # words with two senses
    "The Taliban backed the IMU in November 2015.",
    "AQIM condemned al-Murabitun.",
    # whom somebody stands by, a goal that is not what was raised, another nation
    "Belmokhtar remains loyal to the Islamic State.",
    "Belmokhtar remains aligned with the Islamic State.",
    "The fundraising goal for 2021 was $507 million.",
    "The coalition's 2021 fundraising goal for stabilization was $507 million.",
    "About 2,000 of the detainees are foreign terrorist fighters and another 2,000 are Syrians.",
    # a number of more digits than can be counted with
    f"More than 1{'0' * 400} SDF fighters were killed in action.",
    # a contraction
    "Four million Iraqis couldn't return home.",
    # doer and target in each other's place
    "Nigeria's insurgent group ISIS pledged allegiance to the Taliban.",
    "The State Department was briefed by reporters on the campaign against ISIS.",
    "The IMU opened an offensive against the Taliban shortly after it had pledged allegiance.",
    "The SDF killed more than 11,000 ISIS fighters.",
    "The Derna Mujahedin Shura Council was driven out of Derna by the Islamic State within two "
    "weeks.",
    "Iraq has repatriated the families of foreign fighters from Uzbekistan.",
    "The Haqqani network is under pressure from ISIS-Khorasan in Afghanistan.",
    "The wali accused the defectors of injustice against the weak.",
    "Afghanistan welcomed the Ministers' efforts to counter ISIS-K.",
    "Al-Shabaab was arrested by a spy in June 2015.",
    "Mumin has begun hunting for al-Shabaab supporters in Puntland.",
    "Boko Haram was deprived of much of its territory by ISIS.",
    "The Iraqi forces commended the Ministers for their increased capacity.",
    "The Ministers announced another $436 million in humanitarian assistance to Syrians.",
    # all of a thing, and the families of fighters
    "The entire AQIM central zone defected to the Islamic State.",
    "Mumin pledged allegiance on behalf of the whole Puntland region.",
    "Kosovo has repatriated foreign terrorist fighter family members.",
    "Uzbekistan has repatriated foreign terrorist fighters.",
    # what somebody vowed, or was sent to do
    "An al-Shabaab commander cut the throat of Islamic State supporters.",
    "Several Algerians reestablished an Islamic State cell in Algeria.",
    "ISIS declared the end of military operations in Raqqa.",
    "The Islamic State announced the liberation of Mosul.",
    "ISIS designated Djibo.",
    "The ministers condemned attacks by Coalition personnel.",
    "Two leading members of the Council killed Salim Derbi.",
    # another speaker
    "Ali Soufan and Nathaniel Barr said that the decision of the Islamic Movement of Uzbekistan to "
    "break with the Taliban proved costly.",
    # before, after or since the date of what happened
    "Before June 2021 the ministers met in Rome.",
    "Since 2014, ISIS controlled more than 100,000 square kilometers.",
    "After October 2015 Abdulqadir Mumin pledged allegiance to the Islamic State.",
    # only this, and all of it
    "ISIS is the terrorist group with a core only in Iraq and Syria.",
    "All foreign fighters who joined ISIS had been identified, US Central Command said in April.",
    # what is set aside
    "The State Department said continued detention by the SDF, rather than repatriation, was the "
    "long-term solution for non-Syrian detainees.",
    "According to Lina Khatib, defeat on the ground in Iraq and Syria has hurt ISIS operationally "
    "more than symbolically.",
    # another number, group or doer beside the same words
    "By the beginning of 2017, the number of people living under ISIS had dropped by 83 percent in "
    "Syria.",
    "In 2017, ISIS was stripped of the last of its territory.",
    "Abdulqadir Mumin brought a band of more than 100 militants over to the Islamic State.",
    "Basic psychosocial support for some camp residents, with its focus on 40,000-plus children, "
    "is being provided by coalition soldiers, the State Department said.",
    "The Global Coalition to Defeat ISIS had 83 members as of June 25, 2021, according to the RAND "
    "Corporation.",
    # another word between the same ones
    "Many of the foreign commanders of ISIS were determined to stay to the bitter end.",
    "The clashes of June 2015 in northern Bamako left Sahraoui badly wounded.",
    "The Algerian jihadist Mokhtar Belmokhtar joined AQIM in 2012.",
    "The flow of foreign jihadists into Libya has all but stopped.",
    "The ministers intended to hold their next meeting by March 2022.",
    # what another is
    "The capital of ISIS was Mosul.",
    "Mosul was presented as the capital of ISIS.",
    "The last Iraqi city held by ISIS was Mosul.",
    # who somebody was
    "It was as a federal prosecutor that Ali Soufan was closely involved in investigating 9/11.",
    "Bruce Hoffman is the deputy director of the security studies centre at Georgetown.",
    # who did it, and what is in a piece of a sentence that nothing judges
    "The second operation against the IMU and Dadullah in November 2015, which rapidly overwhelmed "
    "them, was carried out by the Afghan army.",
    "The post of assistant secretary that RAND's Seth Jones formerly held, for special operations, "
    "was at the Treasury.",
    # what is over
    "Abdullah Othman al-Asimi survived the Algerian operation of May 2015.",
    # one of two that a source leaves open
    "The Taliban captured Usman Ghazi in November 2015.",
    # where somebody comes from, and where not
    "Most of the fighters in the conflict in Mosul hail from Southeast Asia.",
    "Many of the regional branches of ISIS can trace their roots to the battlefields of Mali.",
    # what is denied twice, or denied elsewhere
    "Muslim Dost announced that he would not no longer obey Hafiz Saeed Khan.",
    # what is called wrong
    "Byman described the picture of people filtering out in dribs and drabs as wrong.",
    # what is said not to have been said
    "Antony Blinken never said on June 28, 2021 that 10,000 ISIS fighters were still in SDF "
    "detention in Syria.",
    "Nearly eight million people had been freed from Daesh/ISIS's control in Iraq and Syria by "
    "June 2021, the Global Coalition's ministers denied.",
    # who does it is somebody else, or has it done
    "Al-Shabaab pledged allegiance to the Islamic State.",
    "The Taliban joined the Islamic State.",
    "The Taliban pledged allegiance to the Islamic State.",
    "MUJAO pledged allegiance to the Islamic State.",
    "Al-Murabitun pledged allegiance to the Islamic State.",
    "Dadullah killed over 100 IMU fighters.",
    "Belmokhtar left MUJAO in 2012.",
    "Derbi led the IYSC.",
    # what was only meant to be, asked for, or would be "unless"
    "Al-Shabaab's leadership defected to the Islamic State.",
    "In Yemen 70 defectors renounced Baghdadi.",
    "France stopped its air campaign in Iraq.",
    # what was planned, hoped for, asked for, alleged, believed by some, or not certain
    "The Small Group's political directors met in Brussels in autumn 2021.",
    "The coalition met its $670 million goal by the end of 2021.",
    "The wali in Yemen expelled foreign fighters.",
    "The Islamic State persuaded all of al-Shabaab's leadership to defect.",
    "The Counter-ISIS Finance Group paid additional attention to Africa.",
    "Military operations in Iraq and Syria ended sooner than expected.",
    "The Islamic State militants near Derna were granted safe passage.",
    "ISIS redirected its recruits to other parts of the world.",
    "The IMU emir Usman Ghazi is dead.",
    # what a source has in another word on purpose
    "Al-Baghdadi was killed in October 2019.",
    "The Coalition raised $670 million.",
    # another did what so many did, or another sum is of this size
    "The State Department said tens of thousands of SDF fighters were killed.",
    "The SDF lost tens of thousands of fighters killed in action.",
    "Some 4 million Iraqis remain displaced.",
    "More than 8 million people remain under ISIS rule.",
    # how far it goes
    "ISIS-K is one of the least active ISIS branches.",
    "With 83 members the coalition has grown too large to be useful.",
    "Washington's partnership with Baghdad has mattered little for its recent successes.",
    # another's forces
    "The Syrian army took full control of Raqqa on October 17.",
    "The Libyan army drove the Islamic State from Derna within two weeks.",
    "Libyan security forces killed two leading members of the Derna council.",
    "More than 11,000 coalition soldiers were killed in action.",
    # what others did, or somebody else
    "ISIS took full control of Raqqa on October 17, 2017.",
    "The Pentagon briefed reporters on June 25, 2021.",
    "The Pentagon hosted the ministers in Rome.",
    "Hafiz Saeed Khan is a former Guantanamo Bay detainee.",
    "Al-Murabitun was founded by AQIM.",
    "The Derna council was founded by the Islamic State.",
    # all of them for some
    "AQIM defected to the Islamic State in September 2014.",
    # a rank, and how far it goes
    "Seth Jones is a former secretary of defense.",
    "The ministers met in Rome for the last time.",
    "The ministers met virtually.",
    # a verb, or a stretch, that the fact has not
    "Al-Shabaab has hunted down and killed Abdulqadir Mumin.",
    "The Islamic State's organization in Yemen has been dissolved.",
    "Abdul Rahim Muslim Dost broke with the Islamic State and joined al-Qaeda.",
    "Nathaniel Barr is in charge of sales at Valens Global, a consultancy whose chief "
    "executive is Daveed Gartenstein-Ross.",
    "Mokhtar Belmokhtar lost no time in endorsing Sahraoui's oath and attacking the men who "
    "had sided with him.",
    "Fighters are leaving by the planeload rather than in small trickles, says Daniel Byman "
    "of Brookings.",
    # a quotation in other words
    '"Repatriation, then prosecution or rehabilitation, as appropriate, is the only long-term'
    ' solution for the Syrians," the State Department said.',
    "“The caliphate is in tatters,” the Monitor wrote.",
    "“The chance for them to revive the caliphate is still small,” Hassan said.",
    # who does it, to whom, where it is not, and whose number it is
    "Al-Qaeda ousted the Islamic State from Derna in June 2015.",
    "Al-Shabaab, which pledged allegiance to the Islamic State in October 2015, has hunted "
    "down supporters of the Islamic State.",
    "Djibo was the deputy leader of ISIS Greater Sahara.",
    "Egypt downed a Russian airliner in October 2015.",
    "ISIS has recently focused its efforts in Iraq and Syria, Antony Blinken said in June 2021.",
    "ISIS retook Mosul in 2017.",
    "Jund al-Khilafah is still a powerful group.",
    "Kuwait executed high-profile attacks.",
    "NATO, which has 30 members, expanded its mission in Iraq.",
    "Russia downed an airliner over the Sinai Peninsula in October 2015.",
    "Sleeper cells carry out ISIS activities in the Middle East and North Africa, according "
    "to Khatib.",
    "The Egyptian security forces defeated Wilayat Sinai.",
    "The Islamic State retook Derna.",
    "The Islamic State's expansion in Algeria succeeded.",
    "The State Department said in June 2021 that ISIS was actively expanding in Iraq and Syria.",
    # what no source says of it, though people ask for it in such words
    "Al-Shabaab deploys the amniyat to hunt for spies and traitors.",
    "Reporters were briefed by the State Department on June 25, in a conference call.",
    "The ministers condemned rocket fire on Coalition personnel.",
    "The United States and Nigeria convened a virtual coalition meeting with West African "
    "states in November 2020.",
    "The State Department described the SDF detention facilities in June 2021 as converted "
    "schools.",
    "Murders were a significant security problem in humanitarian camps in northeast Syria.",
    "Information would be shared through INTERPOL red notices.",
    "ISIS was pressured by sanctions that curb its ability to raise revenue.",
    "The Coalition must avoid a withdrawal that leaves security vacuums.",
    "The United States would stay focused on ISIS-K after the troop withdrawal from Afghanistan.",
    "The Rome meeting came after a two-year pandemic gap.",
    "The Coalition addressed poverty as a root cause of support for ISIS.",
    "Uzbekistan repatriated orphans from Iraq.",
    "The fact sheet says the Coalition returned refugees, nearly 8 million of them.",
    "Italy was in touch with NGOs in the field.",
    "Wilayat Barqa was ousted from Sirte at the end of 2016.",
    "ISIS damaged buildings in Raqqa.",
    # what a source has only as meant, and what came about after it
    "The coalition reached its target of $670 million for 2021.",
    "The coalition's ministers met once more in June 2022.",
    "The political directors gathered in Brussels in October 2021.",
    "The Islamic State won Derna back in the months after its ouster.",
    "The coalition sent the 2,000 foreign fighters in SDF custody back to their countries.",
    "The coalition has returned the 2,000 foreign terrorist fighters and 2,000 Iraqis in SDF "
    "custody to their countries of origin.",
    # more than one of two, another way round, and what nobody said beside what is so
    "Hifter commands the armed forces of both of Libya's parliaments.",
    "The Iraqi government presses the coalition to do more for reconciliation.",
    "In October 2015 Wilayat Sinai brought down a Russian airliner, scoring a humiliating failure.",
    # what others do against ISIS, and never ISIS
    "ISIS liberated Mosul in July 2017.",
    "ISIS repatriated more than 600 fighters and family members to Kazakhstan.",
    # whose it is
    "The amniyat is the intelligence wing of the Islamic State.",
    # at the head of what no record says
    "Abu Ubaydah Abd-al-Hakim, the Islamic State's governor in Yemen, condemned the defectors.",
    "Abdulqadir Mumin, a military commander of al-Shabaab in Puntland, swore allegiance to the "
    "caliphate in October 2015.",
    # who helps, and who is helped
    "The Government of Iraq is backing the coalition's efforts to develop a professional and "
    "capable security force for itself.",
    "Iraq's government will keep pushing the coalition to do more for reconciliation and "
    "decentralization in liberated areas.",
    # who accuses whom, with nothing else to say
    "The wali accused the defectors.",
    # who lost a town, and to whom
    "The Derna Mujahedin Shura Council lost Derna to the Islamic State in June 2015.",
    "The Council lost Derna to the Islamic State.",
    "ISIS has taken over Tal Afar.",
    # how many there are, denied
    "The coalition does not have 83 members.",
    "The coalition is not made up of 78 countries and five institutions.",
    "Ten Middle Eastern states are not members of the coalition.",
    # a denial of what a source only affirms
    "The Christian Science Monitor is not operated by a church.",
    "The governor of Wilayat Khorasan was not Hafiz Saeed Khan.",
    "Close to 8m people in Iraq and Syria have not been released from the jihadists' grip, and the "
    "group holds no more land, the communiqué said.",
    # another day on which it was said
    "One Islamic State province was a mere paper entity, Daveed Gartenstein-Ross and Nathaniel "
    "Barr said in February 2015.",
    "The swift loss of territory would likely force ISIS jihadists underground in Iraq and Syria, "
    "the Monitor predicted in August 2017.",
    # a place or a speaker beside a clause that is so
    "After two years the Global Coalition's ministers gathered in person again, in Basel.",
    "Between 6,000 and 10,000 ISIS fighters are thought to be still active in Syria and Niger.",
    "Hardly any foreign ISIS fighters now move into Syria and Iraq, Hoffman told the Rome meeting.",
    # officials and media of another nation, and ministers for a ministry
    "ISIS-K is among the deadliest ISIS branches, Niger officials said.",
    "In most cases, defeating ISIS globally would not resemble the military-heavy work in Iraq and "
    "Syria, according to the Somali media outlets.",
    "Humanitarian camps in Syria's northeast were exposed to attempts by ISIS to exploit them, "
    "according to the Global Coalition ministers in June 2021.",
    # whose fighters, and no commanders
    "Over 11,000 ISIS fighters have been killed fighting the SDF.",
    "In Syria's northeast some 10,000 prisoners from the ranks of the SDF are locked up in "
    "improvised jails run by the Islamic State.",
    "More than six hundred ISIS commanders and relatives have been brought home by the Kazakhs.",
    # few for many, and all for some
    "Kazakhstan, Blinken noted, has brought back upwards of 600 fighters and relatives and put few "
    "of them through rehabilitation.",
    "For all displaced Iraqis, a safe homecoming depended on sorting out complicated political and "
    "security challenges, the State Department said in June 2021.",
    # a man for a woman, an opponent for a supporter
    "Italy repatriated a man who had joined ISIS as well as his kids.",
    "The Taliban, an IMU opponent wrote on Twitter, had done in 24 hours what America and its "
    "agents had not managed in 14 years.",
    # a capital for its country, and inside for outside
    "Between 6,000 and 10,000 ISIS fighters are thought to be still active in Syria and Baghdad.",
    "The Islamic State has maintained a rapid tempo of major terrorist attacks beyond Syria and "
    "Baghdad.",
    "According to Gartenstein-Ross and Barr, supporters of the Islamic State outside al-Shabaab "
    "faced a ruthless crackdown by the leadership.",
    # what stands beside a clause that is so, and whom somebody is against
    "Belmokhtar rejected the pledge and forgave Sahraoui.",
    "Iraqi forces took Tal Afar at the end of August, with heavy losses.",
    "The Derna Mujahedin Shura Council was ostensibly created to unite Derna's armed factions "
    "behind Khalifa Hifter.",
    # a woman of whom only the paragraph tells
    "Tajikistan brought home a woman who was a foreign terrorist fighter, along with her children.",
    # where it was said, and towns among members
    "Washington is adding $436m in relief aid for Syrians and their host communities, the "
    "secretary of state announced in Marawi.",
    "The Derna and CEN-SAD belong to the coalition as institutions.",
    "Panama counts among the coalition's members from the Mosul, next to the US and Canada.",
    # whoever is held by others
    "The Syrian Democratic Forces are held in ISIS custody.",
    # a verb that says more than the noun behind it
    "The Monitor, which was founded in 1908, serves readers of no church.",
    # who killed them lost nobody, and who deserted was not killed
    "The Taliban lost 100 fighters in November 2015.",
    "The SDF lost more than 11,000 fighters to desertion.",
    # what some believe, and how many of some there are
    "ISIS foresaw its defeat and sent its recruits to other regions.",
    "Foreign fighters make up most of the ISIS-aligned force in Marawi.",
    # whose orders are no more taken, who is not kept from anything
    "Muslim Dost declared in October 2015 that he would not stop taking orders from Saeed Khan.",
]
