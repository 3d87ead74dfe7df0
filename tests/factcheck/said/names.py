"""Sentences that say who did something, or where it happened."""

from factcheck.said import Right, Wrong

_CLASHES = "event/sahraoui-al-qaeda-clashes-northern-mali"
_AIRLINER = "event/russian-airliner-downed-over-sinai affiliate/wilayat-sinai"
_STRONGHOLD = "statement/sirte-most-consequential-stronghold"
_RAQQA = "event/us-backed-forces-declare-raqqa-operations-over"
_FINANCE = "statement/counter-isis-finance-group-co-chairs"
_SECOND = "event/taliban-second-operation-november-2015"

WRONG = [
    # where another meeting was only to be held
    Wrong(
        "The coalition ministers met in Brussels on June 28, 2021.",
        "Brussels",
        "Rome",
        "event/coalition-ministers-meet-in-rome",
    ),
    Wrong(
        "Mumin was based in the Somali capital Mogadishu when he pledged allegiance to ISIS.",
        "Mogadishu",
        "Puntland region",
        "event/mumin-pledges-allegiance affiliate/mumin-faction person/abdulqadir-mumin",
    ),
    Wrong(
        "The Counter ISIS Finance Group is chaired by France, Germany and Japan.",
        "France, Germany and Japan",
        "Italy, United States, Saudi Arabia",
        "statement/counter-isis-finance-group-co-chairs",
    ),
    Wrong(
        "Five commanders of Jund al-Khilafah were killed in the mountains of southwestern Algeria.",
        "southwestern",
        "northeastern",
        "affiliate/jund-al-khilafah figure/jund-al-khilafah-commanders-killed",
    ),
    Wrong(
        "Together with Kenya, the US convened the November 2020 coalition meeting with West "
        "African states.",
        "Kenya",
        "Nigeria",
        "event/us-nigeria-coalition-meeting",
    ),
    Wrong(
        "Blinken told ministers that 10,000 ISIS fighters remained in SDF detention in Iraq.",
        "Iraq",
        "Syria",
        "figure/isis-fighters-held-by-sdf-blinken-2021",
    ),
    Wrong(
        "More than 40,000 foreign ISIS fighters had been identified, Europol said in April 2017.",
        "Europol",
        "US Central Command",
        "figure/foreign-fighters-identified-by-centcom",
    ),
    Wrong(
        "The ministers of the Global Coalition met in Paris on 28 June 2021.",
        "Paris",
        "Rome",
        "event/coalition-ministers-meet-in-rome figure/years-since-in-person-ministerial",
    ),
    Wrong(
        "In January 2021 ISIS carried out twin suicide bombings in Damascus.",
        "Damascus",
        "Baghdad",
        "event/baghdad-twin-suicide-bombings",
    ),
    Wrong(
        "In June 2015, a patchwork of armed groups and several al-Qaeda-linked factions ousted the "
        "Islamic State from the eastern city of Benghazi.",
        "Benghazi",
        "Derna",
        "event/isis-ousted-from-derna",
    ),
    Wrong(
        "Clearing ISIS from Mosul, its last urban stronghold in Iraq, took barely a day.",
        "Mosul",
        "Hawijah",
        "figure/hawijah-clearing-duration statement/hawijah-last-urban-stronghold-in-iraq",
    ),
    Wrong(
        "Usman Ghazi decided to seek out a safe haven in Afghanistan's Helmand province.",
        "Helmand province",
        "Zabul province",
        "event/imu-members-seek-haven-in-zabul",
    ),
    Wrong(
        "In June 2015, clashes erupted between Sahraoui's forces and al-Qaeda groups in southern "
        "Mali.",
        "southern",
        "northern",
        _CLASHES,
    ),
    Wrong(
        "In June 2015, clashes erupted between Sahraoui's forces and al-Qaeda groups in northern "
        "Libya.",
        "Libya",
        "Mali",
        _CLASHES,
    ),
    Wrong(
        "US backed forces declared the end of military operations against ISIS militants in the "
        "western city of Raqqa.",
        "western",
        "eastern",
        _RAQQA,
    ),
    Wrong(
        "Four US service members lost their lives on a counter-terrorism assistance mission in "
        "Chad.",
        "Chad",
        "Niger",
        "event/us-service-members-die-in-niger figure/us-deaths-in-niger-2017",
    ),
    Wrong(
        "Egypt is rightly considered the Islamic State's most promising outpost outside of Syria "
        "and Iraq.",
        "Egypt",
        "Libya",
        "statement/libya-most-promising-outpost",
    ),
    Wrong(
        "The Islamic State's most consequential stronghold is the Libyan city of Derna.",
        "Derna",
        "Sirte",
        _STRONGHOLD,
    ),
    Wrong(
        "Several hundred members of the al-Battar battalion redeployed from Syria to Tripoli in "
        "the spring of 2014.",
        "Tripoli",
        "Derna",
        "event/al-battar-redeploys-to-derna affiliate/al-battar-battalion",
    ),
    Wrong(
        "Islamic State militants downed a Russian airliner flying over Peshawar in October 2015.",
        "Peshawar",
        "Sinai Peninsula",
        _AIRLINER,
    ),
    Wrong(
        "Wilayat Sinai downed an American airliner flying over the Sinai Peninsula in October "
        "2015.",
        "an American",
        "a Russian",
        _AIRLINER,
    ),
    Wrong(
        "Jund al-Khilafah threatened to kill Gourdel unless Switzerland stopped its air campaign "
        "in Iraq.",
        "Switzerland",
        "France",
        "statement/jund-al-khilafah-threat-to-kill-gourdel",
    ),
    Wrong(
        "The conflict in Marawi has drawn foreign fighters, mostly from Malaysia.",
        "Malaysia",
        "Indonesia",
        "statement/marawi-foreign-fighters-mostly-southeast-asian",
    ),
    Wrong(
        "In October 2015, Somali media outlets reported that Boko Haram had detained as many as 30 "
        "pro-Islamic State militants.",
        "Boko Haram",
        "al-Shabaab",
        "event/al-shabaab-detains-pro-isis-militants",
    ),
    Wrong(
        "In November 2015, al-Qaeda carried out a second operation against the IMU and Dadullah.",
        "al-Qaeda",
        "Taliban",
        _SECOND,
    ),
    Wrong(
        "In May 2015, Turkish soldiers killed at least 25 Islamic State militants in two days of "
        "raids.",
        "Turkish",
        "Algerian",
        "figure/militants-killed-algeria-may-2015 figure/days-of-algerian-raids-may-2015",
    ),
    Wrong(
        "About a month after Jund al-Khilafah's inception, Algerian security forces killed the "
        "group's emir, Abu Bakr al-Baghdadi.",
        "Abu Bakr al-Baghdadi",
        "Abdelmalik Gouri",
        "person/abdelmalik-gouri event/gouri-killed",
    ),
    Wrong(
        "The Counter ISIS Finance Group is co-chaired by the United States, Saudi Arabia and "
        "France.",
        "France",
        "Italy",
        _FINANCE,
    ),
    Wrong(
        "Italy co-chairs the Counter ISIS Finance Group with the United States and Kuwait.",
        "Kuwait",
        "Saudi Arabia",
        _FINANCE,
    ),
    Wrong(
        "In Yemen and Somalia, the Haqqani network is the main competitor of ISIS.",
        "Haqqani network",
        "Al Qaeda",
        "affiliate/al-qaeda statement/al-qaeda-main-competitor-in-yemen-and-somalia",
    ),
    Wrong(
        "In Afghanistan, ISIS is under pressure from the Houthis and the Haqqani network.",
        "Houthis",
        "Taliban",
        "statement/haqqani-pressure-on-afghan-isis-2017",
    ),
    Wrong(
        "Several Balkan countries, including Bosnia and Herzegovina, Kosovo and Greece have "
        "repatriated foreign terrorist fighters.",
        "Greece",
        "North Macedonia",
        "statement/several-balkan-countries-repatriated",
    ),
    Wrong(
        "Last November the United States and Ghana convened a coalition meeting with "
        "representatives of West African states.",
        "Ghana",
        "Nigeria",
        "event/us-nigeria-coalition-meeting",
    ),
    # what is outside somewhere, and a comparison that is no denial
    Wrong(
        "Outside Syria and Iraq, the Islamic State's most important stronghold is the Libyan city "
        "of Benghazi.",
        "Benghazi",
        "Sirte",
        _STRONGHOLD,
    ),
    Wrong(
        "In its expansion efforts, the Islamic State has no stronghold more consequential than the "
        "Libyan city of Benghazi.",
        "Benghazi",
        "Sirte",
        _STRONGHOLD,
    ),
]

RIGHT = [
    Right(
        "Iraqi forces took Tal Afar at the end of August.",
        "event/iraqi-forces-take-tal-afar",
    ),
    Right(
        "Most of the foreign fighters in the conflict in Marawi hail from Indonesia and elsewhere "
        "in Southeast Asia.",
        "statement/marawi-foreign-fighters-mostly-southeast-asian",
    ),
    Right(
        "Few of the regional branches of ISIS can trace their roots to the battlefields of Iraq "
        "and Syria.",
        "statement/few-isis-branches-rooted-in-iraq-and-syria",
    ),
    Right(
        "Hawijah was the last urban stronghold of ISIS in Iraq.",
        "statement/hawijah-last-urban-stronghold-in-iraq",
    ),
    Right("The group's most consequential stronghold is the Libyan city of Sirte.", _STRONGHOLD),
    Right(
        "Jund al-Khilafah kidnapped Hervé Gourdel, a French mountain climber.",
        "person/herve-gourdel event/gourdel-kidnapping-video",
    ),
    Right("Boko Haram pledged allegiance to ISIS.", "event/boko-haram-pledged-to-isis-by-2017"),
    Right("The Taliban carried out a second operation against the IMU in November 2015.", _SECOND),
    Right(
        "Mullah Dadullah and dozens of his family members were killed.",
        "event/dadullah-family-members-killed",
    ),
    Right(
        "Burkina Faso, Ghana and Mozambique accepted an invitation to the Coalition's meeting as "
        "observers.",
        "event/observers-invited-to-rome-ministerial",
    ),
    Right(
        "For five months, Philippine troops have been fighting militants loyal to ISIS in Marawi.",
        "affiliate/marawi-fighters event/battle-of-marawi",
    ),
    Right(
        "Baghdad announced in July 2017 that Mosul had been liberated.",
        "event/iraq-announces-liberation-of-mosul",
    ),
    # a title that the quote of it cuts short
    Right(
        "Daniel Byman wrote “Al Qaeda, the Islamic State, and the Global Jihadist Movement.”",
        "statement/daniel-byman-author-global-jihadist-movement",
    ),
]

ELSEWHERE = [
    "Members by region: Middle East: Iraq, Egypt, Iran",
    "US-backed forces ousted ISIS from Raqqa in October 2017.",
    "Hervé Gourdel was kidnapped in Morocco.",
    "Blinken met Pope Francis on June 28, 2021.",
    "Blinken met Draghi in Rome.",
    "Blinken met Iraqi foreign minister Fuad Hussein on June 28, 2021.",
    "Di Maio met the Libyan foreign minister.",
    "Gartenstein-Ross met Barr at the University of Virginia.",
    # where something was said, which is not what was said
    "“This situation is simply untenable,” Blinken said in Paris.",
    "Speaking in Washington, Di Maio proposed a working group on Africa.",
    "Abdulqadir Mumin had lived in London before he joined al-Shabaab.",
    "Salim Derbi had fought in Afghanistan before he led the Derna Mujahedin Shura Council.",
    "Mullah Dadullah, who was at the head of a breakaway Taliban group in Zabul, worked hand in "
    "hand with the IMU.",
    "Kabul's work against the Khorasan affiliate was welcomed by the coalition's ministers.",
    "Two analysts describe defeats of the Islamic State outside Syria and Iraq.",
    "Antony Blinken is a better secretary of state than John Kerry was.",
    "Perhaps fewer than 100 ISIS fighters remained in Mali as of October 2017.",
    "Luigi Di Maio spoke in Rome.",
    "An ISIS bomb killed dozens in Kabul.",
    "The Islamic State was driven from Benghazi in 2017.",
    "The Coalition trained police officers in Turin.",
    "Hezbollah carried out an operation near the Syrian border.",
    "The Wagner Group signed a contract with Mali.",
    "The Kurdistan Democratic Party won the election.",
    "Finland has won the ice hockey world championship.",
    "Nigeria and Ghana convened a meeting on fishing.",
    "Egypt is a member of the African Union.",
    "The Taliban took Kabul in August 2021.",
    "Hurras al-Din is an al-Qaeda affiliate in Syria.",
    "Boko Haram operates around Lake Chad.",
    "The Philippines sent soldiers to Basilan.",
    "The war was a waste of money.",
    # a place, where a fact only tells of whom somebody is
    "Hervé Gourdel was kidnapped in the Djurdjura mountains in September 2014.",
    "Hassan Hassan wrote “Al Qaeda, the Islamic State, and the Global Jihadist Movement.”",
]
"""Other groups and other places, at what the sources do not speak of."""
