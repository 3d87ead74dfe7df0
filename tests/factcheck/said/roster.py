"""Sentences on who is a member of the Global Coalition."""

from factcheck.said import Right, Wrong

_LISTED = (
    "figure/coalition-members-fact-sheet-2021 figure/coalition-members-june-25-2021 "
    "figure/coalition-members-blinken-2021"
)


def _no_member(text: str, name: str) -> Wrong:
    return Wrong(text, name, "not a member", _LISTED)


def _member(text: str, name: str, token: str) -> Wrong:
    return Wrong(text, token, "a member", f"member/{name.casefold()}")


WRONG = [
    Wrong(
        "Turkey is listed among the members in the Middle East.",
        "Middle East",
        "Europe",
        "member/turkey",
    ),
    Wrong(
        "In the fact sheet's list of members, Egypt comes under the heading Middle East.",
        "Middle East",
        "Africa",
        "member/egypt",
    ),
    Wrong("The Coalition's members include 12 African nations.", "12", "16", _LISTED),
    _no_member(
        "Peru is one of the members that the Global Coalition has in the Americas.",
        "Peru is one of the members",
    ),
    _no_member("Israel and Oman are part of the coalition's Middle Eastern contingent.", "Israel"),
    _no_member("Japan and China are among the nations that sit in the coalition.", "China"),
    _no_member("Russia has been admitted to the coalition.", "Russia has been admitted to"),
    _no_member(
        "Two institutions belong to the coalition: NATO and the African Union.", "African Union"
    ),
    _member(
        "The island state of Fiji does not belong to the coalition.",
        "Fiji",
        "Fiji does not belong",
    ),
    _no_member("Russia is a member of the Global Coalition.", "Russia is a member"),
    _no_member(
        "China is among the members of the Global Coalition to Defeat ISIS.",
        "China is among the members",
    ),
    _no_member("Jordan, Lebanon and Iran are members of the Global Coalition.", "Iran"),
    _no_member("Switzerland is a member of the Coalition.", "Switzerland is a member"),
    _no_member("The members of the Global Coalition include Chad, Niger and Senegal.", "Senegal"),
    _no_member(
        "In June 2021, Burkina Faso was a member of the Global Coalition.",
        "Burkina Faso was a member",
    ),
    _no_member("India belongs to the Global Coalition.", "India belongs"),
    _no_member(
        "The American members of the Coalition are Canada, Panama, the United States and Bolivia.",
        "Bolivia",
    ),
    _no_member(
        "Brazil sits among the members of the Global Coalition.", "Brazil sits among the members"
    ),
    _no_member("Japan and Vietnam are members of the Coalition.", "Vietnam"),
    _no_member("Iran joined the Global Coalition.", "Iran joined"),
    _no_member("Algeria is a member of the Global Coalition.", "Algeria is a member"),
    _no_member(
        "Pakistan is among the Coalition's members.", "Pakistan is among the Coalition's members"
    ),
    _no_member("Egypt, Jordan and Israel are members of the Global Coalition.", "Israel"),
    _no_member("Syria is a member of the Global Coalition to Defeat ISIS.", "Syria is a member"),
    _no_member("Mexico is part of the Global Coalition against ISIS.", "Mexico is part"),
    _no_member("Indonesia was a member of the Coalition in June 2021.", "Indonesia was a member"),
    _no_member("Ghana is a member of the Global Coalition.", "Ghana is a member"),
    _no_member(
        "The Central African Republic, the Democratic Republic of the Congo, Mauritania and Brazil "
        "joined the Coalition as new members.",
        "Brazil",
    ),
    _no_member(
        "Three partners of the coalition come from the Americas: Canada, Panama and Mexico.",
        "Mexico",
    ),
    _no_member(
        "As of June 2021 Togo sat with Niger and Chad in the Global Coalition to Defeat ISIS.",
        "Togo",
    ),
    _no_member(
        "Malta, like its neighbour Italy, was one of the European members of the anti-ISIS "
        "coalition.",
        "Malta",
    ),
    _no_member(
        "Jordan figured on the 2021 list of the coalition's members, as did Oman and Israel.",
        "Israel",
    ),
    _no_member(
        "The institutions in the coalition are the Arab League, NATO and the African Union.",
        "African Union",
    ),
    _no_member("The coalition counts Brazil among its partners.", "Brazil"),
    _no_member("Mali, a member of the Global Coalition, is at war.", "Mali, a member"),
    _no_member("Chad and Mali, both members of the Global Coalition, are at war.", "Mali"),
    _no_member("The coalition's African members, Togo among them, met in Rome.", "Togo"),
    _no_member("Envoys of Sudan, a coalition member, were in Rome.", "Sudan, a coalition member"),
    _no_member("Coalition member Algeria closed its border.", "Algeria"),
    _no_member("Among the African states in the coalition are Chad, Egypt and Mali.", "Mali"),
    _no_member(
        "Togo took its seat in Rome as a full member of the coalition.",
        "Togo took its seat in Rome as a full member",
    ),
    _no_member("Togo is small, but it has a place among the coalition's partners.", "Togo"),
    _no_member(
        "Every Central Asian state, Kazakhstan included, is a member of the coalition.",
        "Kazakhstan included, is a member",
    ),
    _no_member("The State Department lists Cuba and Panama among the coalition's members.", "Cuba"),
    _no_member("Alongside Tunisia, Algeria takes part in the coalition.", "Algeria"),
    Wrong(
        "The Global Coalition counts 75 nations among its members.",
        "75",
        "78",
        "figure/coalition-member-nations-2021",
    ),
    Wrong("Georgia is one of 29 European members of the coalition.", "29", "39", _LISTED),
    Wrong("Africa accounts for eleven of the coalition's members.", "eleven", "16", _LISTED),
    Wrong("Four Middle Eastern states are members of the coalition.", "Four", "Ten", _LISTED),
    Wrong("Africa has 20 members in the Global Coalition.", "20", "16", _LISTED),
    Wrong("The Global Coalition has 20 members from Africa.", "20", "16", _LISTED),
    Wrong("The Coalition counts 12 members in the Middle East.", "12", "10", _LISTED),
    _member(
        "Portugal is not a member of the Global Coalition.", "Portugal", "Portugal is not a member"
    ),
    _member("Taiwan remained outside the Global Coalition.", "Taiwan", "Taiwan remained outside"),
    _member("Absent from the coalition's list were Russia, China and Norway.", "Norway", "Norway"),
    _member("Fiji was never a member of the Global Coalition.", "Fiji", "Fiji was never a member"),
    _member(
        "Germany does not belong to the Global Coalition.", "Germany", "Germany does not belong"
    ),
    _member("Kosovo is no member of the Global Coalition.", "Kosovo", "Kosovo is no member"),
    _member(
        "Ireland is not among the members of the Global Coalition.",
        "Ireland",
        "Ireland is not among the members",
    ),
    Wrong(
        "Besides its 78 nations, the Coalition has seven institutions as members.",
        "seven",
        "five",
        "figure/coalition-member-institutions-2021",
    ),
    Wrong(
        "The coalition's 83 partners include 68 countries.",
        "68",
        "78",
        "figure/coalition-member-nations-2021",
    ),
    Wrong(
        "Eighty-three members, 74 of them countries, make up the coalition.",
        "74",
        "78",
        "figure/coalition-member-nations-2021",
    ),
    Wrong(
        "The Islamic State was included in the Derna Mujahedin Shura Council.",
        "included",
        "left",
        "statement/derna-council-excluded-isis affiliate/derna-mujahedin-shura-council",
    ),
    Wrong(
        "Formed in December 2014, the Derna Mujahedin Shura Council included the Islamic State.",
        "included",
        "left",
        "statement/derna-council-excluded-isis affiliate/derna-mujahedin-shura-council",
    ),
    Wrong(
        "The 75-nation Coalition met in Rome on 28 June 2021.",
        "75",
        "78",
        "figure/coalition-member-nations-2021",
    ),
    Wrong(
        "The Coalition had 79 member countries.",
        "79",
        "78",
        "figure/coalition-member-nations-2021",
    ),
]

WRONG += [
    Wrong(
        "The 38-member Global Coalition is critically important to the defeat of ISIS.",
        "38",
        "83",
        "figure/coalition-members-fact-sheet-2021 figure/coalition-members-june-25-2021 "
        "figure/coalition-members-blinken-2021",
    ),
    Wrong(
        "The coalition's 83 members break down into 70 nations and five institutions.",
        "70",
        "78",
        "figure/coalition-member-nations-2021",
    ),
]

RIGHT = [
    Right(
        "In the fact sheet's list of members, Egypt comes under the heading Africa.", "member/egypt"
    ),
    Right("Iraq is listed among the members from the Middle East.", "member/iraq"),
    Right(
        "There are 39 European countries in the Coalition.",
        "figure/coalition-members-fact-sheet-2021",
    ),
    Right(
        "Of the coalition's members, 78 are states and five are institutions.",
        "figure/coalition-members-fact-sheet-2021",
    ),
    Right("Fiji is one of the Asia-Pacific nations enrolled in the Coalition.", "member/fiji"),
    Right(
        "The Americas are represented in the coalition by Canada, the United States and Panama.",
        "member/canada",
    ),
    Right("France is a member of the Global Coalition.", "member/france"),
    Right("Fiji, Japan and Malaysia are members of the Global Coalition.", "member/fiji"),
    Right("Türkiye is a member of the Global Coalition.", "member/turkey"),
    Right("Czechia is a member of the Global Coalition.", "member/czech-republic"),
    Right("The UK is a member of the Global Coalition.", "member/united-kingdom"),
    Right("Niger and Nigeria are members of the Global Coalition.", "member/niger"),
    Right("Yemen joined the Global Coalition.", "member/yemen event/yemen-joins-coalition"),
    Right("Guinea has a seat in the Global Coalition.", "member/guinea"),
    Right("Alongside Libya, Tunisia is one of the coalition's partners.", "member/libya"),
    Right("Absent from the coalition's list were Russia, China and Iran.", _LISTED),
    Right("The coalition includes neither Russia nor China.", _LISTED),
    Right("Ten Middle Eastern states are members of the coalition.", _LISTED),
    Right("The Coalition's members include 16 African nations.", _LISTED),
    Right("Coalition members: 83.", _LISTED),
    Right("Russia is not a member of the Global Coalition.", _LISTED),
    Right("China has never joined the Global Coalition.", _LISTED),
    Right("Neither Russia nor China is a member of the Global Coalition.", _LISTED),
    Right("Ghana is not a member of the Global Coalition.", _LISTED),
    Right(
        "The Coalition consists of 78 nations and five organisations, which makes 83 members.",
        "figure/coalition-members-fact-sheet-2021",
    ),
    Right(
        "Seventy-eight of the Global Coalition's 83 members are states, and the other five are "
        "organizations.",
        "figure/coalition-members-fact-sheet-2021",
    ),
    Right(
        "Middle Eastern states such as Qatar, Kuwait and Oman have joined the coalition.",
        "member/qatar",
    ),
    Right("Countries like Chad and Niger belong to the coalition.", "member/chad"),
    Right("The Coalition had 78 member countries.", "figure/coalition-members-fact-sheet-2021"),
    Right(
        "The Coalition had 78 member countries and 83 members in total.",
        "figure/coalition-members-fact-sheet-2021",
    ),
]

ELSEWHERE = [
    "The Coalition had 79 members before the four joined.",
    "India is a partner of the Coalition for Disaster Resilience.",
    "In September 2024 they met in Washington, and the Coalition had 87 members.",
    "Nobody claims that the Coalition has 90 members.",
    # the size that it is named with, which says nothing of the rest, or which it once had
    "The Saudi-led 41-member coalition fought ISIS.",
    "The then 68-member Global Coalition met in Washington.",
    "In 2017 the 68-member coalition retook Mosul.",
    "Two of the coalition's members have renounced their allegiance to ISIS.",
    "India is a partner of members of the Global Coalition.",
    "Pakistan is a member of the Saudi-led coalition.",
    "Syria is part of a coalition with Russia and Iran.",
    "Syria is part of the coalition that Russia leads.",
    "Mali is a member of the Coalition for the Sahel.",
    "Switzerland is a close neighbour of several members of the coalition.",
    "Switzerland is surrounded by members of the coalition.",
    "Russia has more tanks than all members of the coalition.",
    "Iran sits between two members of the coalition.",
    "Russia is on the coalition's list of enemies.",
    "Russia joined forces with the coalition in Palmyra.",
    "Russia counts on the coalition to keep its distance.",
    "Russia's neighbours are members of the Global Coalition.",
    "The president of Russia is a member of the coalition.",
    "Ukraine, at war with Russia, is a member of the Global Coalition.",
    "Coalition members Iran dislikes include the United States.",
    "Blinken denied that Russia is a member of the Global Coalition.",
    "Nobody said Russia was a member of the Global Coalition.",
    "Togo took part in the meeting as an observer, not as a member of the coalition.",
    "Algeria chose to stay outside the Global Coalition.",
    "Egypt is the only African member of the Global Coalition.",
    "Egypt is one of the European members of the Global Coalition.",
    "Portugal is not an active member of the Global Coalition.",
    "Norway is a member of the Global Coalition and has trained soldiers in Anbar.",
    "Norway, unlike Sweden, is a member of the Global Coalition.",
    "Next to Iran, Iraq is the largest member of the Global Coalition in the Gulf.",
    "Five African members of the coalition met in Niamey.",
    "Europe has 27 members of the coalition that belong to the EU.",
    "The coalition has 12 nations in its Small Group.",
    "Russia may join the Global Coalition.",
    "Ghana could become a member of the Global Coalition.",
    "Iran wants to be a member of the Global Coalition.",
    "Russia was asked to be a member of the Global Coalition.",
    "Switzerland should be a member of the Global Coalition, the minister said.",
    "Is Russia a member of the Global Coalition?",
    "If Russia were a member of the Global Coalition, its vote would count.",
    "Whether Russia is a member of the Global Coalition is an open question.",
    "Switzerland is a member of the coalition government of the canton.",
    "In 2023 Togo became a member of the Global Coalition.",
    "Mali became a member of the Global Coalition in 2022.",
    "In 2014 Kuwait was not yet a member of the Global Coalition.",
    "Russia is a member of the United Nations.",
    "Russia is not a member of the European Union, and Brazil is a partner.",
    "Hungary is a member of NATO, Russia is not.",
    "Africa has 54 members in the United Nations.",
    "Europe has 20 members in NATO.",
    "Africa had 20 members in the Global Coalition in 2023.",
    "More than 12 members of the Coalition are in Africa.",
    "Ireland is a member of the Security Council, and Iran a neighbour of the Coalition's members.",
    "Members of the Iranian parliament condemned the Coalition.",
    "The Coalition called on Russia to respect the members of the press.",
    "Algeria supported the Global Coalition with intelligence.",
    "Russian forces fought members of the Coalition.",
    "The Coalition, of which Russia's neighbours are members, met in Rome.",
    "Ghana joined the coalition of the Sahel.",
    "INTERPOL has 195 member countries.",
    "Kazakhstan, a non-member, has repatriated more than 600 people.",
    "NATO had 30 members in 2021.",
    "Tajikistan, a non-member, has repatriated family members.",
    "The Arab League has 22 member states.",
    "The Climate and Clean Air Coalition has 70 members.",
    "The Counter Terrorism Coalition has 41 members.",
    "The European Union has 24 official languages and 27 member nations.",
    "The European Union is made up of 27 nations.",
    "The Italian coalition has six partners.",
    "The Sahel coalition has 60 partners.",
    "The Saudi-led Islamic Military Counter Terrorism Coalition has 41 members.",
    "The anti-Houthi coalition has nine members.",
    "Uzbekistan, Tajikistan and the Kyrgyz Republic, none of them a member, took back "
    "relatives of fighters.",
    "The coalition's 83 partners include 30 countries that took part in a drill.",
    "Eighty-three members, 30 of them in Europe, belong to the Coalition.",
    # members of a body that is itself a member, and of bodies that no source lists
    "Of the Coalition's 83 members, 30 are NATO allies.",
    "Among the Coalition's 83 members, 26 are European Union states.",
    "The Coalition's 83 members include 26 EU countries.",
    "Thirty NATO members are in the Coalition.",
    "INTERPOL, with 194 members, is a member of the Coalition.",
    "Yemen is a member of the Arab League.",
    "Algeria is a member of OPEC.",
    "The Coalition today counts 89 members.",
    "Latin American countries such as Germany are members of the coalition.",
    "The 83-nation Coalition met in Rome on 28 June 2021.",
    "A nine-nation coalition of West African states fought Boko Haram.",
]
"""Wishes and questions, other years than that of the list, other bodies, and mere company."""
