"""Sentences with a number or a unit."""

from factcheck.said import Right, Wrong

_SDF = "members of the Syrian Democratic Forces were killed in action"
_GOAL = "for stabilization efforts in Iraq and northeast Syria in 2021"
_AID = "The total U.S. humanitarian assistance in response to the Syria crisis"
_NEW_AID = "in humanitarian assistance to Syrians and the communities that host them"
_RAIDS = "figure/militants-killed-algeria-may-2015 figure/days-of-algerian-raids-may-2015"
_FREED = "freed from Daesh/ISIS control in Iraq and Syria"
_TEN = (
    "figure/isis-provinces-declared-in-ten-countries "
    "statement/isis-provinces-from-nigeria-to-caucasus"
)

WRONG = [
    # the number of others, whom another fact of the paragraph counts
    Wrong(
        "10,000 foreign terrorist fighters are in SDF custody.",
        "10,000",
        "2,000",
        "figure/foreign-terrorist-fighters-held-by-sdf-2021 affiliate/sdf",
    ),
    Wrong(
        "One news outlet reported that Mumin's faction was comprised of 100 individuals.",
        "100",
        "20",
        "figure/mumin-faction-20-individuals-news-outlet",
    ),
    Wrong(
        "Five militants were killed in two days of raids in Algeria.",
        "Five",
        "25",
        "figure/days-of-algerian-raids-may-2015 figure/militants-killed-algeria-may-2015",
    ),
    Wrong(
        "The population living under ISIS in Iraq had shrunk by 56 percent by early 2017.",
        "56 percent",
        "83 percent",
        "figure/drop-in-people-under-isis-iraq",
    ),
    Wrong(
        "Captured ISIS fighters in SDF detention number 12,000.",
        "12,000",
        "10,000",
        "figure/isis-fighters-held-by-sdf-briefing-2021",
    ),
    Wrong(
        "Dadullah and hundreds of his family members were killed.",
        "hundreds",
        "dozens",
        "event/dadullah-family-members-killed affiliate/imu person/mullah-dadullah",
    ),
    Wrong(
        "Hundreds of thousands of women and children are in humanitarian camps in northeast Syria.",
        "Hundreds of thousands",
        "tens of thousands",
        "statement/women-and-children-in-camps-2021",
    ),
    Wrong(
        "In the spring of 2014, several thousand members of the al-Battar battalion moved from "
        "Syria to Derna.",
        "several thousand",
        "several hundred",
        "event/al-battar-redeploys-to-derna statement/al-battar-several-hundred-members-moved",
    ),
    Wrong(f"More than 21,000 {_SDF}.", "21,000", "11,000", "figure/sdf-killed"),
    Wrong(f"About 1,100 {_SDF}.", "1,100", "11,000", "figure/sdf-killed"),
    Wrong(
        "More than 21,000 SDF fighters were killed in action.",
        "21,000",
        "11,000",
        "figure/sdf-killed",
    ),
    Wrong(
        "Antony Blinken said that 20,000 ISIS fighters remained in SDF detention in Syria.",
        "20,000",
        "10,000",
        "figure/isis-fighters-held-by-sdf-blinken-2021",
    ),
    Wrong(
        f"The coalition set out to raise $570 million {_GOAL}.",
        "$570 million",
        "$670 million",
        "figure/stabilization-fundraising-goal-2021",
    ),
    Wrong(
        f"The United States will provide another $346 million {_NEW_AID}.",
        "$346 million",
        "$436 million",
        "figure/us-additional-humanitarian-aid-for-syrians-2021",
    ),
    Wrong(
        f"{_AID} came to nearly $31.5 billion.",
        "$31.5 billion",
        "$13.5 billion",
        "figure/us-total-humanitarian-aid-syria-crisis",
    ),
    Wrong(
        "Antony Blinken said that the Coalition had raised close to $61 million of its 2021 goal "
        "for stabilization.",
        "$61 million",
        "$507 million",
        "figure/stabilization-funds-raised-june-2021",
    ),
    Wrong(
        "By early 2017, the number of people living under ISIS had dropped by 65 percent in Syria.",
        "65 percent",
        "56 percent",
        "figure/drop-in-people-under-isis-syria",
    ),
    Wrong(
        "By early 2017, the number of people living under ISIS had dropped by 13 percent in Iraq, "
        "according to the RAND Corp.",
        "13 percent",
        "83 percent",
        "figure/drop-in-people-under-isis-iraq",
    ),
    Wrong(
        "In May 2015, Algerian soldiers killed 15 Islamic State militants in two days of raids in "
        "northeastern Algeria.",
        "15",
        "25",
        _RAIDS,
    ),
    Wrong(
        "The Islamic State has declared wilayats in fifteen countries spanning from Nigeria to the "
        "Caucasus region.",
        "fifteen",
        "ten",
        _TEN,
    ),
    Wrong(
        f"Nearly 3 million people have been {_FREED}.",
        "3 million",
        "eight million",
        "figure/people-freed-from-isis-control",
    ),
    Wrong(
        "The Global Coalition to Defeat ISIS had 88 members in June 2021.",
        "88",
        "83",
        "figure/coalition-members-june-25-2021 figure/coalition-members-fact-sheet-2021",
    ),
    Wrong(
        "The Coalition has 83 members, of which 70 are nations.",
        "70",
        "78",
        "figure/coalition-member-nations-2021",
    ),
    Wrong(
        "The Coalition counts 78 nations and 9 institutions.",
        "9",
        "5",
        "figure/coalition-member-institutions-2021",
    ),
    Wrong(
        "The Coalition has added 8 partners since the last Ministerial.",
        "8",
        "four",
        "figure/partners-added-since-last-ministerial-2021",
    ),
    Wrong(
        "The Algerian operation of May 2015 left seven of Jund al-Khilafah's commanders dead.",
        "seven",
        "five",
        "figure/jund-al-khilafah-commanders-killed person/abdullah-othman-al-asimi",
    ),
    Wrong(
        "At least 5,600 residents or citizens of 43 countries have made it home, according to The "
        "Soufan Group.",
        "43",
        "33",
        "figure/countries-of-returned-foreign-fighters figure/foreign-fighters-returned-home",
    ),
    Wrong(
        "A former Islamic State sharia official in Yemen released a 60-minute video that listed "
        "the group's transgressions.",
        "60-minute",
        "30-minute",
        "event/former-isis-sharia-official-video figure/minutes-of-former-sharia-officials-video",
    ),
    Wrong(
        "The campaign to retake Mosul in Iraq lasted seven months.",
        "seven months",
        "nine months",
        "figure/mosul-campaign-duration",
    ),
    Wrong(
        "Eight US service members lost their lives on a counter-terrorism assistance mission in "
        "Niger.",
        "Eight",
        "Four",
        "figure/us-deaths-in-niger-2017 event/us-service-members-die-in-niger",
    ),
    Wrong(
        "The Islamic State now commands approximately 950 militants in Sirte and other hotspots in "
        "Libya.",
        "950",
        "6,500",
        "figure/isis-militants-in-libya-2016",
    ),
    Wrong(
        "Days later, another 46 militants announced that they were breaking away from the Islamic "
        "State's Yemen leadership.",
        "46",
        "24",
        "event/another-24-militants-break-away figure/militants-in-third-yemen-defection",
    ),
    Wrong(
        "The coalition wants 7,000 foreign terrorist fighters in SDF custody returned to their "
        "countries of origin.",
        "7,000",
        "2,000",
        "figure/foreign-terrorist-fighters-held-by-sdf-2021 "
        "statement/coalition-works-to-return-detainees-2021",
    ),
    Wrong(
        "At its peak in 2014, ISIS controlled more than 100,000 square miles, mostly in Iraq and "
        "Syria.",
        "100,000 square miles",
        "100,000 square kilometers",
        "figure/isis-territory-at-peak-2014",
    ),
    Wrong(
        f"{_AID} is nearly $13.5 million.",
        "$13.5 million",
        "$13.5 billion",
        "figure/us-total-humanitarian-aid-syria-crisis",
    ),
    Wrong(
        "The campaign to retake Mosul in Iraq lasted nine weeks.",
        "nine weeks",
        "nine months",
        "figure/mosul-campaign-duration",
    ),
    Wrong(
        f"The United States will provide another €436 million {_NEW_AID}.",
        "€436 million",
        "$436 million",
        "figure/us-additional-humanitarian-aid-for-syrians-2021",
    ),
    Wrong("The Coalition has 87 members.", "87", "83", "figure/coalition-members-fact-sheet-2021"),
    Wrong(
        "Over 42,000 square kilometers were liberated.",
        "42,000 square kilometers",
        "42,000 square miles",
        "figure/area-liberated-from-isis",
    ),
    Wrong(
        "Algerian soldiers killed at least 25 Islamic State militants in two months of raids in "
        "May 2015.",
        "two months",
        "two days",
        _RAIDS,
    ),
    Wrong(
        "The battle for Marawi had been going on for nine months.",
        "nine months",
        "five months",
        "figure/marawi-battle-duration",
    ),
    Wrong(
        "The coalition freed more than 42,000 square feet of land.",
        "42,000 square feet",
        "42,000 square miles",
        "figure/area-liberated-from-isis",
    ),
    Wrong(
        "The US gave nearly $13.5 million in humanitarian assistance in response to the Syria "
        "crisis.",
        "$13.5 million",
        "$13.5 billion",
        "figure/us-total-humanitarian-aid-syria-crisis",
    ),
    Wrong(
        "Abdulqadir Mumin's faction consisted of more than 100 militants.",
        "more than 100",
        "fewer than 100",
        "affiliate/mumin-faction figure/mumin-faction-militants",
    ),
    Wrong(
        "An estimated 6,000 to 12,000 ISIS fighters remained in play in Iraq and Syria in "
        "October 2017.",
        "6,000 to 12,000",
        "6,000 to 10,000",
        "figure/isis-fighters-remaining-in-iraq-and-syria-2017",
    ),
    Wrong(
        "The Coalition had one member in June 2021.",
        "one",
        "83",
        "figure/coalition-members-fact-sheet-2021",
    ),
    Wrong(
        "The Coalition had fewer than 83 members in June 2021.",
        "fewer than 83",
        "exactly 83",
        "figure/coalition-members-fact-sheet-2021",
    ),
    Wrong(
        "The SDF holds 800 Iraqis whom the coalition hopes to see returned, alongside 2,000 "
        "foreign fighters, the State Department said.",
        "800",
        "2,000",
        "affiliate/sdf figure/iraqis-held-by-sdf-2021",
    ),
    Wrong(
        "It took Iraqi forces over two weeks to win the battle for Tal Afar.",
        "over two weeks",
        "less than a fortnight",
        "figure/tal-afar-battle-duration",
    ),
    Wrong(
        "The battle for Tal Afar, which fell to Iraqi forces in late August 2017, lasted more than "
        "a fortnight.",
        "more than a fortnight",
        "less than a fortnight",
        "figure/tal-afar-battle-duration",
    ),
    Wrong(
        "The battle for Tal Afar lasted more than a fortnight.",
        "more than a fortnight",
        "less than a fortnight",
        "figure/tal-afar-battle-duration",
    ),
    Wrong(
        "It took more than two weeks to push the Islamic State's troops out of Derna.",
        "more than two weeks",
        "up to two weeks",
        "figure/weeks-to-drive-isis-from-derna",
    ),
    # a verb that says nothing beside what is counted
    Wrong(
        "US Central Command put the number of foreign fighters at 20,000 to 30,000.",
        "20,000 to 30,000",
        "40,000",
        "event/centcom-states-foreign-fighter-number",
    ),
    Wrong(
        "The SDF held 20,000 Iraqis in June 2021.",
        "20,000",
        "2,000",
        "figure/iraqis-held-by-sdf-2021",
    ),
    # who lost people, whose dead are counted
    Wrong("The SDF lost around 1,100 fighters.", "1,100", "11,000", "figure/sdf-killed"),
    Wrong(
        "The United States lost six soldiers in Niger.",
        "six",
        "four",
        "figure/us-deaths-in-niger-2017",
    ),
]

RIGHT = [
    Right(
        "Close to eight million people in Iraq and Syria have been released from the grip of "
        "Daesh.",
        "figure/people-freed-from-isis-control",
    ),
    Right(
        "The raids of May 2015 left five of Jund al-Khilafah's six commanders dead.",
        "person/abdullah-othman-al-asimi",
    ),
    Right(
        "Nearly eight million people were freed from ISIS.",
        "figure/people-freed-from-isis-control",
    ),
    Right(
        "ISIS controlled more than 100,000 square kilometers in 2014.",
        "figure/isis-territory-at-peak-2014",
    ),
    Right(
        "Mansoor Dadullah and dozens of his relatives were killed.",
        "event/dadullah-family-members-killed affiliate/imu person/mullah-dadullah",
    ),
    Right(f"More than 11,000 {_SDF}.", "figure/sdf-killed"),
    Right("Over 11,000 SDF fighters were killed in action.", "figure/sdf-killed"),
    Right(
        "The Coalition liberated over 42,000 square miles from ISIS.",
        "figure/area-liberated-from-isis",
    ),
    Right(
        "The Coalition liberated over 108,780 square kilometers from ISIS.",
        "figure/area-liberated-from-isis",
    ),
    Right(
        f"The coalition set out to raise $670 million {_GOAL}.",
        "figure/stabilization-fundraising-goal-2021",
    ),
    Right(
        f"The United States will provide another $436 million {_NEW_AID}.",
        "figure/us-additional-humanitarian-aid-for-syrians-2021",
    ),
    Right(f"{_AID} reached nearly $13.5 billion.", "figure/us-total-humanitarian-aid-syria-crisis"),
    Right(
        "By early 2017, the number of people living under ISIS had dropped by 56 percent in Syria "
        "and 83 percent in Iraq.",
        "figure/drop-in-people-under-isis-iraq figure/drop-in-people-under-isis-syria",
    ),
    Right("The Islamic State has declared provinces in ten countries.", _TEN),
    Right("In June 2021, 1.2 million Iraqis remained displaced.", "figure/iraqis-still-displaced"),
    Right(
        "In November 2015 the Taliban killed over 100 IMU fighters.",
        "figure/imu-fighters-killed-november-2015",
    ),
    Right(
        "A hundred or more fighters defected from the Islamic State in Yemen between mid-December "
        "2015 and February 2016.",
        "figure/fighters-who-defected-from-yemen-affiliate",
    ),
    Right(
        "The caliphate drew fighters from over 120 countries.",
        "figure/countries-of-origin-of-foreign-fighters-2014",
    ),
    # in whose custody some are, they are none of theirs
    Right("The SDF held 2,000 Iraqis in June 2021.", "figure/iraqis-held-by-sdf-2021"),
    Right(
        "10,000 ISIS fighters were being held by the SDF in 2021.",
        "figure/isis-fighters-held-by-sdf-briefing-2021",
    ),
    Right("The SDF has lost more than 11,000 fighters.", "figure/sdf-killed", "dated"),
    Right("The SDF lost many fighters.", "figure/sdf-killed"),
]

ALLOWED = [
    f"More than 12,000 {_SDF}.",
    f"About 12,000 {_SDF}.",
    f"At least 10,000 {_SDF}.",
    "Kazakhstan has repatriated more than 620 fighters and family members.",
    "Algerian soldiers killed 28 Islamic State militants in two days of raids in May 2015.",
    "Fewer than 90 ISIS fighters remain in Somalia.",
    "At least 6,000 residents or citizens of 33 countries have made it home.",
]
"""The sources have another number, but hedge it so that this one can be right too."""

ELSEWHERE = [
    # some of those who are counted together
    "Kazakhstan repatriated 37 fighters.",
    "Of the 10,000 fighters held by the SDF, around 2,000 were Iraqis.",
    "The 10,000 prisoners include 2,000 Iraqis.",
    "On the first day, Algerian troops killed 21 militants.",
    # others than those who did what a source counts, or far more
    "More than 300 Council fighters died in Derna.",
    "AQIM had about 1,000 fighters in 2014.",
    "When it was created in 2014, the coalition had about a dozen members.",
    "3 million Iraqis were displaced.",
    "More than 11,000 American soldiers have been killed fighting ISIS.",
    "Of the women who joined ISIS, a tenth have returned to their home countries.",
    "Half of the fighters in SDF detention are Iraqis.",
    "In the spring of 2014, 300 members of the al-Battar battalion moved from Syria to Derna.",
    "Two weeks before the raids, Algeria sent more soldiers to the mountains.",
    "Five days into the battle of Marawi, the Philippine army called for help.",
    "Two days after the fall of Derna the Islamic State regrouped in the suburbs.",
    "The State Department asked Congress for $436 billion for the campaign against ISIS.",
    "More than 100 militants of al-Shabaab guard the road to Puntland.",
    "About 900 of the foreign fighters who joined ISIS in Syria and Iraq held French passports.",
    f"More than 300 {_SDF} in 2016.",
    "In 2023 the Global Coalition had 86 members.",
    "The Coalition had 60 members in 2014.",
    "Some 2,500 American soldiers were stationed in Iraq.",
    "More than 20,000 members of the Iraqi army were killed in action.",
    "More than 8,000 members of the Peshmerga were killed in action.",
    "More than 12,000 members of the Free Syrian Army were killed in action.",
    "Boko Haram has killed more than 30,000 people in Nigeria.",
    "The United Kingdom gave $200 million in humanitarian assistance to Syrians.",
    "Al-Qaeda has 400 fighters in Afghanistan.",
    "Al-Shabaab has more than 5,000 fighters.",
    "ISIS controlled 40 percent of Iraq in 2014.",
    "Some 5,000 ISIS fighters remained in Mosul in 2016.",
    "More than 10,000 ISIS fighters were killed in Mosul.",
    "Fewer than 50 Islamic State fighters were in Libya in 2012.",
    "Kazakhstan has a population of 19 million.",
    "Kazakhstan repatriated more than 600 tonnes of wheat.",
    "The campaign to retake Fallujah lasted one month.",
    "The siege of Kobani lasted four months.",
    "Turkey hosts 3.6 million refugees from Syria.",
    "France repatriated 35 children from camps in Syria.",
    "Ten countries sent doctors to Iraq.",
    "A loan of $670 million went to Lebanon.",
    "The United States spent $14 billion on the war against ISIS.",
    "Nearly 8 million people live in Switzerland.",
    "More than 21,000 of them were killed in action.",
    "More than 160 fighters and family members were repatriated by Uzbekistan.",
    "Some 5,600 foreign fighters from 33 countries have been killed in air strikes.",
    "The article has 83 paragraphs.",
    "Iraq had 83 members of parliament who voted against it.",
    "56 percent of the voters in Syria were women.",
    "The Coalition should have 90 members by now.",
    "Would the war end if 12,000 more fighters came?",
    "Analysts fear that ISIS could raise $900 million.",
    "Critics say that Kazakhstan ought to have repatriated 2,000 people.",
    "About 2,500 ISIS fighters remained in Iraq and Syria in 2024, CENTCOM said.",
    "By 2024 the coalition, formed in 2014, has grown and has 87 members.",
    "The coalition, which was formed in 2014, had 93 members in 2023.",
]
"""Another year, group, place or thing counted; or a wish, a question or a fear."""
