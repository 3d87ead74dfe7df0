"""Tables and labels with their values: what is wrong, what is right, what must stay open."""

RULE = "\n|:--|--:|\n"
RULES = "\n|:--|:-:|--:|\n"

_COALITION = "| Coalition in June 2021 | |" + RULE
_HEADED = "## The Coalition\n\n"
_LISTED = "## Members of the Coalition\n\n"
_NUMBERS = "| Measure | Number |" + RULE
_MEMBERS = "| Country | Coalition member? |" + RULE
_EVENTS = "| Date | Event |" + RULE
_PLEDGES = "| Group | Pledged to ISIS |" + RULE
_HELD = "Captured ISIS fighters in SDF detention"
_FREED = "Square miles liberated from ISIS"

# Of each draft the words of a cell that are wrong, and what the sources have in their place.
WRONG: list[tuple[str, str, str]] = [
    (_COALITION + "| Members | 85 |", "85", "83"),
    (_COALITION + "| Number of members | 85 |", "85", "83"),
    (_COALITION + "| Nations | 77 |", "77", "78"),
    (_COALITION + "| Institutions | four |", "four", "five"),
    ("## The Global Coalition\n\n| | Number |" + RULE + "| Members | 85 |", "85", "83"),
    ("# ISIS\n\n## The Coalition at a glance\n\n| | |" + RULE + "| Members | 85 |", "85", "83"),
    ("In June 2021, the Coalition had:\n\n| | |" + RULE + "| Members | 85 |", "85", "83"),
    ("Table 2: The Coalition\n\n| | |" + RULE + "| Members | 85 |", "85", "83"),
    (_NUMBERS + "| Coalition members | 85 |", "85", "83"),
    (_NUMBERS + f"| {_HELD} | 12,000 |", "12,000", "10,000"),
    (_NUMBERS + f"| {_FREED} | more than 62,000 |", "62,000", "42,000 square miles"),
    (
        "| Measure | Number | Date |" + RULES + f"| {_HELD} | 12,000 | June 2021 |",
        "12,000",
        "10,000",
    ),
    ("| Measure | 2021 | 2024 |" + RULES + "| Coalition members | 85 | 87 |", "85", "83"),
    ("| | Coalition | NATO |" + RULES + "| Members | 85 | 30 |", "85", "83"),
    ("| Year | Coalition members |" + RULE + "| 2017 | 73 |\n| 2021 | 85 |", "85", "83"),
    ("| Body | Members |" + RULE + "| NATO | 30 |\n| Global Coalition | 85 |", "85", "83"),
    (
        "## Members of the Coalition\n\n| Region | Members |" + RULE + "| Africa | 12 |",
        "12",
        "16",
    ),
    (_MEMBERS + "| Canada | yes |\n| Russia | yes |", "yes", "not a member"),
    (_MEMBERS + "| 🇷🇺 Russia | ✅ |", "✅", "not a member"),
    (_MEMBERS + "| Germany | no |", "no", "a member"),
    ("| Country | In the Coalition |" + RULE + "| Mali | ✔ |", "✔", "not a member"),
    ("| Coalition member | Type |" + RULE + "| Russia | nation |", "Russia", "not a member"),
    (_LISTED + "| Country | Code |" + RULE + "| Mali | ML |", "Mali", "not a member"),
    (_PLEDGES + "| IYSC | October 2015 |", "October 2015", "October 2014"),
    (_EVENTS + "| October 2018 | Abu Bakr al-Baghdadi removed |", "October 2018", "October 2019"),
    (_EVENTS + "| 30 June 2021 | Ministers met in Rome |", "30 June 2021", "28 June 2021"),
    (
        "| Event | When |" + RULE + "| Al-Murabitun formed | 2014 |",
        "2014",
        "2013",
    ),
    ("## The Coalition\n\n- Members: 85\n- Staff: 12", "85", "83"),
    ("## The Coalition\n\n- **Nations**: 77", "77", "78"),
    ("The Coalition in June 2021:\n\n1. Members: 85\n2. Institutions: 5", "85", "83"),
    ("## The Coalition in June 2021\n\n**Number of members:** 85", "85", "83"),
    ("| Coalition members | 85 |" + RULE + "| x | y |", "85", "83"),
]  # fmt: skip

# Of each draft the cells that a source confirms.
RIGHT: list[tuple[str, list[str]]] = [
    (_COALITION + "| Members | 83 |\n| Nations | 78 |\n| Institutions | 5 |", ["83", "78", "5"]),
    (_NUMBERS + f"| {_HELD} | 10,000 |", ["10,000"]),
    (_NUMBERS + f"| {_FREED} | more than 42,000 |", ["more than 42,000"]),
    ("| | Coalition | NATO |" + RULES + "| Members | 83 | 30 |", ["83"]),
    ("| Year | Coalition members |" + RULE + "| 2021 | 83 |", ["83"]),
    (_MEMBERS + "| Canada | yes |\n| Russia | no |\n| Japan | ✓ |", ["yes", "no", "✓"]),
    (_PLEDGES + "| IYSC | October 2014 |", ["October 2014"]),
    (_EVENTS + "| October 2019 | Abu Bakr al-Baghdadi removed |", ["October 2019"]),
    ("| Group | Leader |" + RULE + "| Jund al-Khilafah | Abdelmalik Gouri |", ["Abdelmalik Gouri"]),
    ("## Members of the Coalition\n\n| Region | Members |" + RULE + "| Africa | 16 |", ["16"]),
    ("## The Coalition\n\n- Members: 83\n- Nations: 78", ["Members: 83", "Nations: 78"]),
]  # fmt: skip

# What no source settles, or what is not told plainly: nothing of it is wrong, nothing confirmed.
OPEN: list[str] = [
    "## NATO\n\n| | Number |" + RULE + "| Members | 30 |\n| Nations | 30 |",
    _HEADED + "### Budget\n\n| Item | Number |" + RULE + "| Staff | 85 |\n| Members | 12 |",
    "| | Number |" + RULE + "| Members | 85 |",
    "| Country | Member |" + RULE + "| Canada | yes |\n| Russia | yes |",
    "| Country | Joined NATO |" + RULE + "| Germany | 1955 |\n| Russia | 2021 |",
    "# The Coalition in 2024\n\n| | |" + RULE + "| Members | 87 |\n| Coalition members | 87 |",
    "As of 2025:\n\n| | Number |" + RULE + "| Coalition members | 89 |",
    "| | 2014 | 2025 |" + RULES + "| Coalition members | 60 | 89 |",
    "| | FY2023 |" + RULE + "| Coalition members | 90 |",
    "| Team | Members | Points |" + RULES + "| Canada | 85 | 60 |\n| Russia | 84 | 55 |",
    "| Country | Population |" + RULE + "| Iraq | 40 million |\n| Syria | 11 million |",
    "| Party | Coalition | Seats |" + RULES + "| CDU | partner | 152 |\n| SPD | ally | 206 |",
    "The governing coalition in Germany:\n\n| Party | Member |" + RULE + "| Greens | yes |",
    "## What people get wrong\n\n| | Number |" + RULE + "| Coalition members | 90 |",
    "## Myths\n\n| Measure | Number |" + RULE + f"| {_HELD} | 100,000 |",
    "| Measure | Low | High |" + RULES + "| Coalition members | 80 | 90 |",
    "| Measure | Target |" + RULE + "| Coalition members | 100 |",
    "| Measure | Number | Note |" + RULES + "| Coalition members | 90 | planned for 2030 |",
    "| What he said | What is true |" + RULE + "| Coalition members: 90 | 83 |",
    "## The Coalition\n\nNATO is an ally.\n\n| | Number |" + RULE + "| Members | 30 |",
    "## The Coalition\n\nNATO looks like this:\n\n| | Number |" + RULE + "| Members | 30 |",
    "## Members of the Coalition\n\n| Country | Status |" + RULE + "| Ghana | observer |",
    "## Members of the Coalition\n\n| Country | Planes |" + RULE + "| Russia | 40 |",
    "| Operation | Militants killed |" + RULE + "| Algeria, May 2016 | 35 |",
    "## Casualties\n\n| | Number |" + RULE + "| Fighters killed | 13,000 |\n| Commanders | 3 |",
    "## Election results\n\n| Party | Seats |" + RULE + "| Sairoon | 54 |\n| Fatah | 48 |",
    "## Foreign fighters by country\n\n| Country | Number |" + RULE + "| Tunisia | 6,000 |",
    "| Year | NATO members |" + RULE + "| 1999 | 19 |\n| 2020 | 30 |",
    "| Country | Member of NATO |" + RULE + "| Iraq | yes |\n| Canada | no |",
    "| Group | Pledged |" + RULE + "| al-Shabaab | 2012 |\n| AQIM | 2007 |",
    "| Donor | Pledged |" + RULE + "| Germany | $2 billion |",
    "| Item | 2020 | 2021 |" + RULES + "| Humanitarian assistance | $700 million | $436 million |",
    "Members of the Arab League:\n\n| Country | Joined |" + RULE + "| Iraq | 1945 |",
    "| Committee | Members |" + RULE + "| Small Group | 22 |",
    "| Player | Club | Goals |" + RULES + "| Ali | Mosul | 12 |",
    "| Name | Born |" + RULE + "| Antony Blinken | 1962 |",
    "| Measure | Number |" + RULE + "| Coalition members | `85` |",
    "| Measure | Number |" + RULE + "| Coalition members | 85? |",
    "- Members: 27\n- Leader: Ursula von der Leyen\n- Founded: 1993",
    "## The Coalition\n\n- Members of the Small Group: 22\n- Members: hundreds",
    "SDF fighters killed in action in June 2021: 21,000",
]  # fmt: skip
