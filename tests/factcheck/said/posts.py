"""Sentences on who holds which post."""

from factcheck.said import Right, Wrong

_MINISTER = "person/luigi-di-maio"

WRONG = [
    Wrong(
        "Lina Khatib works for Brookings.",
        "Brookings",
        "Chatham House",
        "person/lina-khatib",
    ),
    Wrong(
        "Abdelmalik Gouri was the treasurer of Jund al-Khilafah.",
        "treasurer",
        "leader",
        "person/abdelmalik-gouri",
    ),
    Wrong(
        "Mokhtar Belmokhtar was the spokesman of al-Murabitun.",
        "spokesman",
        "leader",
        "person/mokhtar-belmokhtar",
    ),
    Wrong(
        "Adnan Abu Walid al-Sahraoui was the leader of al-Murabitun.",
        "leader",
        "spokesman",
        "person/adnan-abu-walid-al-sahraoui",
    ),
    Wrong(
        "Spanish Foreign Minister Luigi Di Maio thanked the observers.",
        "Spanish",
        "Italian",
        _MINISTER,
    ),
    Wrong("Daniel Byman heads RAND.", "RAND", "The Brookings Institution", "person/daniel-byman"),
    Wrong("Seth Jones belongs to Chatham House.", "Chatham House", "RAND", "person/seth-jones"),
    Wrong("Luigi Di Maio is the French foreign minister.", "French", "Italian", _MINISTER),
    Wrong(
        "Luigi Di Maio, the Italian defense minister, spoke in Rome.",
        "defense minister",
        "foreign minister",
        _MINISTER,
    ),
    Wrong(
        "U.S. Secretary of Defense Antony Blinken spoke in Rome.",
        "U.S. Secretary of Defense",
        "secretary of state",
        "person/antony-blinken",
    ),
    Wrong("Usman Ghazi was the emir of the Taliban.", "Taliban", "IMU", "person/usman-ghazi"),
    Wrong(
        "Ousmane Illiassou Djibo is a senior leader of Boko Haram.",
        "Boko Haram",
        "ISIS Greater Sahara",
        "person/ousmane-illiassou-djibo",
    ),
    Wrong(
        "Princeton University political scientist Barnett Rubin writes on Afghanistan.",
        "Princeton University",
        "New York University",
        "person/barnett-rubin",
    ),
    Wrong(
        "Lina Khatib heads the Middle East and North Africa Program at the Brookings Institution "
        "in London.",
        "Brookings Institution",
        "Chatham House",
        "person/lina-khatib statement/lina-khatib-chatham-house",
    ),
    Wrong(
        "Abu Muhammad al-Adnani was the spokesman of al-Qaeda.",
        "al-Qaeda",
        "Islamic State",
        "person/abu-muhammad-al-adnani",
    ),
    Wrong(
        "Ali Soufan, a former CIA agent, runs The Soufan Group.", "CIA", "FBI", "person/ali-soufan"
    ),
    Wrong(
        "Hervé Gourdel was a Kurdish mountain climber.", "Kurdish", "French", "person/herve-gourdel"
    ),
    Wrong(
        "Abdulqadir Mumin, an al-Shabaab religious official based in Jubaland, pledged allegiance "
        "to the caliphate in October 2015.",
        "Jubaland",
        "Puntland region",
        "person/abdulqadir-mumin",
    ),
    Wrong(
        "Daniel Byman is an intern at the Brookings Institution.",
        "intern",
        "senior fellow",
        "person/daniel-byman",
    ),
    Wrong(
        "Bruce Hoffman is a librarian at the Center for Security Studies.",
        "librarian",
        "director",
        "person/bruce-hoffman",
    ),
    Wrong(
        "Italy most recently repatriated a female fighter and her grandparents.",
        "grandparents",
        "children",
        "event/italy-repatriates-female-fighter-and-children",
    ),
    # those who work for agencies
    Wrong(
        "Ali Soufan, who investigated the 9/11 attacks, is a former CIA officer.",
        "CIA",
        "FBI",
        "person/ali-soufan",
    ),
    Wrong(
        "Ali Soufan is a former director of the FBI.",
        "director of the FBI",
        "FBI agent",
        "person/ali-soufan",
    ),
    Wrong(
        "Barnett Rubin teaches at Georgetown University.",
        "Georgetown University",
        "New York University",
        "person/barnett-rubin",
    ),
    Wrong(
        "Seth Jones directs the Center for Security Studies at Georgetown University.",
        "Center for Security Studies",
        "RAND",
        "person/seth-jones",
    ),
]

WRONG += [
    Wrong(
        "Nathaniel Barr, the co-author, is the chief executive officer of Valens Global.",
        "chief executive officer",
        "research manager",
        "person/nathaniel-barr",
    ),
    Wrong(
        "Ali Soufan, the former CIA agent who now leads a company, expects the worst.",
        "CIA",
        "FBI",
        "person/ali-soufan",
    ),
    Wrong(
        "The RAND expert Lina Khatib warns of sleeper cells.",
        "RAND",
        "Chatham House",
        "person/lina-khatib",
    ),
    Wrong(
        "The chief executive of Valens Global is Nathaniel Barr.",
        "Nathaniel Barr",
        "Daveed Gartenstein-Ross",
        "person/daveed-gartenstein-ross",
    ),
    Wrong(
        "Daniel Byman, the president of the Brookings Institution, spoke of images.",
        "president",
        "senior fellow",
        "person/daniel-byman",
    ),
    Wrong(
        "The economist Barnett Rubin writes on Afghanistan.",
        "economist",
        "political scientist",
        "person/barnett-rubin",
    ),
    Wrong(
        "The French journalist Hervé Gourdel was beheaded.",
        "journalist",
        "mountain climber",
        "person/herve-gourdel",
    ),
    Wrong(
        "Salim Derbi was a foot soldier of the Derna Mujahedin Shura Council.",
        "foot soldier",
        "leader",
        "person/salim-derbi",
    ),
    Wrong(
        "Shadi Hamid, a researcher at RAND, says so.",
        "RAND",
        "Brookings Institution",
        "person/shadi-hamid",
    ),
    Wrong(
        "Mokhtar Belmokhtar, a Malian, leads al-Murabitun.",
        "Malian",
        "Algerian",
        "person/mokhtar-belmokhtar",
    ),
    Wrong(
        "Seth Jones, who heads the defense policy center of the Brookings Institution, says so.",
        "Brookings Institution",
        "RAND",
        "person/seth-jones",
    ),
]

WRONG += [
    Wrong(
        "Chris Maier is the deputy director of the Defeat ISIS Task Force.",
        "deputy director",
        "director",
        "person/chris-maier",
    ),
    Wrong(
        "Antony Blinken is the Italian foreign minister.",
        "Italian",
        "U.S.",
        "person/antony-blinken",
    ),
    Wrong(
        "Muslim Dost was the wali of Wilayat Khorasan.",
        "Muslim Dost",
        "Hafiz Saeed Khan",
        "person/hafiz-saeed-khan",
    ),
    Wrong(
        "Luigi Di Maio is the U.S. Secretary of State.", "U.S.", "Italian", "person/luigi-di-maio"
    ),
    Wrong(
        "Khalifa Hifter is the leader of the Derna Mujahedin Shura Council.",
        "Khalifa Hifter",
        "Salim Derbi",
        "person/salim-derbi",
    ),
]

RIGHT = [
    Right(
        "Hafiz Saeed Khan is the governor of the Khorasan province of IS.",
        "person/hafiz-saeed-khan",
    ),
    Right("The Soufan Group is run by Ali Soufan.", "statement/ali-soufan-runs-soufan-group"),
    Right(
        "Usman Ghazi was the emir of the IMU.",
        "person/usman-ghazi statement/usman-ghazi-emir-of-imu",
    ),
    Right("Luigi Di Maio is the Italian foreign minister.", _MINISTER),
    Right(
        "Abu Muhammad al-Adnani was the spokesman of the Islamic State.",
        "person/abu-muhammad-al-adnani",
    ),
    Right(
        "Abdelmalik Gouri was the emir of Jund al-Khilafah.",
        "person/abdelmalik-gouri statement/gouri-emir-of-jund-al-khilafah",
    ),
    Right(
        "Khalifa Hifter commands the armed forces of one of Libya's two rival parliaments.",
        "person/khalifa-hifter statement/hifter-commander-for-rival-parliament",
    ),
    Right(
        "Lina Khatib heads the Middle East and North Africa Program at Chatham House.",
        "person/lina-khatib statement/lina-khatib-chatham-house",
    ),
    Right("Hafiz Saeed Khan was the wali of Wilayat Khorasan.", "person/hafiz-saeed-khan"),
    Right(
        "Mullah Dadullah led a Taliban splinter faction.",
        "person/mullah-dadullah statement/dadullah-led-taliban-splinter-in-zabul",
    ),
    Right(
        "Salim Derbi led the Derna Mujahedin Shura Council.",
        "person/salim-derbi statement/salim-derbi-led-derna-council",
    ),
    Right("Ali Soufan used to be an FBI officer.", "statement/ali-soufan-former-fbi-agent"),
]

ELSEWHERE = [
    "Luigi Di Maio previously served as labor minister.",
    "Antony Blinken was deputy secretary of state from 2015 to 2017.",
    "Antony Blinken met the Italian defense minister.",
    "The spokesman of Luigi Di Maio gave an interview.",
    "Blinken's deputy secretary of state spoke.",
    "The deputy director of the Center for Security Studies is not named.",
    "The prime minister told Luigi Di Maio to wait.",
    "Lina Khatib works at Georgetown University.",
    "Mullah Dadullah leads Taliban fighters.",
    "Daniel Byman, a researcher at Georgetown University, says so.",
    "Lina Khatib of Georgetown University says so.",
    "Bruce Hoffman was once a director at RAND.",
    "Chris Maier, a former Navy officer, directs the Defeat ISIS Task Force.",
    "Antony Blinken was deputy secretary of state under Obama.",
    "Adnani, a Syrian, was the group's spokesman.",
    "Hassan Hassan, an Iraqi author, lives in Washington.",
    "Khalifa Hifter is a field marshal.",
    "Barnett Rubin, a professor at New York University, lives in the city.",
    "The leader of al-Qaeda was Ayman al-Zawahiri.",
    "Antony Blinken was a senator's staff director before.",
    "Luigi Di Maio was born in Avellino.",
    "Luigi Di Maio was the leader of the Five Star Movement.",
    "Usman Ghazi had two brothers.",
    "Usman Ghazi met a commander of the Haqqani network.",
    "Daniel Byman teaches at Georgetown University.",
    "A spokesman for the Taliban denied it.",
    "Antony Blinken thanked the Secretary of Defense.",
    "Usman Ghazi succeeded the leader of the Taliban.",
    "Luigi Di Maio quoted the spokesman of al-Qaeda.",
    "The former Secretary of State John Kerry met Luigi Di Maio.",
    "Lina Khatib later became director of another institute in London.",
    "Lina Khatib went on to lead a program at SOAS.",
    "President Trump announced that Baghdadi was dead.",
    "Spokesman Ned Price said Blinken would go to Rome.",
    "Daniel Byman is now a senior fellow at CSIS.",
    "Daniel Byman is a professor at Georgetown University and a senior fellow at Brookings.",
]
"""Other people's posts, posts at another time, and lives the sources are silent on."""
