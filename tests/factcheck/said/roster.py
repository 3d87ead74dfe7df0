"""Sentences on who is a member of the Global Coalition."""

from factcheck.said import Right, Wrong

_LISTED = (
    "figure/coalition-members-fact-sheet-2021 figure/coalition-members-june-25-2021 "
    "figure/coalition-members-blinken-2021"
)


def _no_member(text: str, name: str) -> Wrong:
    return Wrong(text, name, "not a member", _LISTED)


def _member(text: str, name: str) -> Wrong:
    return Wrong(text, name, "a member", f"member/{name.casefold()}")


WRONG = [
    _no_member("Russia is a member of the Global Coalition.", "Russia"),
    _no_member("China is among the members of the Global Coalition to Defeat ISIS.", "China"),
    _no_member("Jordan, Lebanon and Iran are members of the Global Coalition.", "Iran"),
    _no_member("Switzerland is a member of the Coalition.", "Switzerland"),
    _no_member("The members of the Global Coalition include Chad, Niger and Senegal.", "Senegal"),
    _no_member("In June 2021, Burkina Faso was a member of the Global Coalition.", "Burkina Faso"),
    _no_member("India belongs to the Global Coalition.", "India"),
    _no_member(
        "The American members of the Coalition are Canada, Panama, the United States and Bolivia.",
        "Bolivia",
    ),
    _no_member("Brazil sits among the members of the Global Coalition.", "Brazil"),
    _no_member("Japan and Vietnam are members of the Coalition.", "Vietnam"),
    _no_member("Iran joined the Global Coalition.", "Iran"),
    _no_member("Algeria is a member of the Global Coalition.", "Algeria"),
    _no_member("Pakistan is among the Coalition's members.", "Pakistan"),
    _no_member("Egypt, Jordan and Israel are members of the Global Coalition.", "Israel"),
    _no_member("Syria is a member of the Global Coalition to Defeat ISIS.", "Syria"),
    _no_member("Mexico is part of the Global Coalition against ISIS.", "Mexico"),
    _no_member("Indonesia was a member of the Coalition in June 2021.", "Indonesia"),
    _no_member("Ghana is a member of the Global Coalition.", "Ghana"),
    _no_member(
        "The Central African Republic, the Democratic Republic of the Congo, Mauritania and Brazil "
        "joined the Coalition as new members.",
        "Brazil",
    ),
    Wrong("Africa has 20 members in the Global Coalition.", "20", "16", _LISTED),
    Wrong("The Global Coalition has 20 members from Africa.", "20", "16", _LISTED),
    Wrong("The Coalition counts 12 members in the Middle East.", "12", "10", _LISTED),
    _member("Portugal is not a member of the Global Coalition.", "Portugal"),
    _member("Fiji was never a member of the Global Coalition.", "Fiji"),
    _member("Germany does not belong to the Global Coalition.", "Germany"),
    _member("Kosovo is no member of the Global Coalition.", "Kosovo"),
    _member("Ireland is not among the members of the Global Coalition.", "Ireland"),
]

RIGHT = [
    Right("France is a member of the Global Coalition.", "member/france"),
    Right("Fiji, Japan and Malaysia are members of the Global Coalition.", "member/fiji"),
    Right("Türkiye is a member of the Global Coalition.", "member/turkey"),
    Right("Czechia is a member of the Global Coalition.", "member/czech-republic"),
    Right("The UK is a member of the Global Coalition.", "member/united-kingdom"),
    Right("Niger and Nigeria are members of the Global Coalition.", "member/niger"),
    Right("Yemen joined the Global Coalition.", "member/yemen event/yemen-joins-coalition"),
    Right("Russia is not a member of the Global Coalition.", _LISTED),
    Right("China has never joined the Global Coalition.", _LISTED),
    Right("Neither Russia nor China is a member of the Global Coalition.", _LISTED),
    Right("Ghana is not a member of the Global Coalition.", _LISTED),
]

ELSEWHERE = [
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
]
"""Wishes and questions, other years than that of the list, other bodies, and mere company."""
