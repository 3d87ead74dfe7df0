"""Sentences that have another do what somebody did, once, or at somebody's request."""

from factcheck.said import Wrong

_TAL_AFAR = "event/iraqi-forces-take-tal-afar"
_REQUEST = "statement/coalition-in-iraq-at-government-request-2021"
_PARTNERSHIP = "statement/us-afghan-security-partnership-2021"
_MOZAMBIQUE = "event/us-nigeria-coalition-meeting"
_GOURI = "event/gouri-killed figure/months-from-inception-to-gouri-death person/abdelmalik-gouri"
_SYRIA = "figure/drop-in-people-under-isis-syria"

WRONG = [
    # who came after whom
    Wrong(
        "Gouri led Jund al-Khilafah after al-Asimi.",
        "al-Asimi",
        "Gouri",
        "person/abdullah-othman-al-asimi",
    ),
    # who is said to say it, or to do it by speaking
    Wrong(
        "Hoffman said ISIS is leveraging existing local groups.",
        "Hoffman",
        "Seth Jones",
        "statement/jones-leveraging-local-groups",
    ),
    Wrong(
        "Lina Khatib remarks that ISIS and Al Qaeda create nothing from scratch.",
        "Lina Khatib",
        "Seth Jones",
        "statement/jones-al-qaeda-creates-nothing-from-scratch "
        "statement/jones-isis-creates-nothing-from-scratch",
    ),
    Wrong(
        "Di Maio announced another $436 million in American aid for Syrians.",
        "Di Maio",
        "Antony Blinken",
        "event/us-announces-humanitarian-aid-for-syrians-2021",
    ),
    Wrong(
        "The report on 5,600 returnees was published by the RAND Corporation.",
        "RAND Corporation",
        "The Soufan Group",
        "figure/foreign-fighters-returned-home",
    ),
    # two sides in each other's place, where nothing else is to say
    Wrong(
        "ISIS has pledged allegiance to Boko Haram.",
        "ISIS",
        "Boko Haram",
        "event/boko-haram-pledged-to-isis-by-2017",
    ),
    Wrong(
        "The IMU launched an offensive against the Taliban.",
        "IMU",
        "Taliban",
        "event/taliban-first-offensive-against-imu",
    ),
    Wrong(
        "The coalition is active in Iraq against the wishes of the Iraqi government.",
        "wishes",
        "request",
        "statement/coalition-in-iraq-at-government-request-2021",
    ),
    Wrong(
        "Khatib says the defeats in Iraq and Syria hurt ISIS operationally more than symbolically.",
        "operationally",
        "symbolically",
        "statement/khatib-defeats-hurt-isis-symbolically",
    ),
    Wrong(
        "Belmokhtar endorsed the turn to the Islamic State that Sahraoui had announced.",
        "endorsed",
        "rejected",
        "event/belmokhtar-rejects-realignment",
    ),
    Wrong(
        "Turkish forces took Tal Afar at the end of August 2017.",
        "Turkish",
        "Iraqi",
        "event/iraqi-forces-take-tal-afar",
    ),
    Wrong(
        "US forces took Tal Afar at the end of August 2017.",
        "US",
        "Iraqi",
        "event/iraqi-forces-take-tal-afar",
    ),
    Wrong("Syrian forces captured Tal Afar in late August.", "Syrian", "Iraqi", _TAL_AFAR),
    Wrong(
        "The coalition is in Iraq at the request of the Syrian government.",
        "Syrian government",
        "Iraqi government",
        _REQUEST,
    ),
    Wrong(
        "The United States relies on its security partnership with the Iranian government to keep "
        "ISIS-K from attacking.",
        "Iranian government",
        "Afghan Government",
        f"{_PARTNERSHIP} statement/preventing-isis-khorasan-attacks-2021",
    ),
    Wrong(
        "The United States and Nigeria met with the coalition on the ISIS threat in Central Africa "
        "in November 2020.",
        "Central Africa",
        "West Africa",
        _MOZAMBIQUE,
    ),
    Wrong(
        "Moroccan security forces killed Abdelmalik Gouri some four weeks after the inception of "
        "Jund al-Khilafah.",
        "Moroccan",
        "Algerian",
        _GOURI,
    ),
    Wrong(
        "By early 2017, the number of people living under ISIS had dropped by 83 percent in Syria, "
        "RAND found.",
        "83 percent",
        "56 percent",
        _SYRIA,
    ),
    Wrong(
        "Uzbekistan and Tajikistan have repatriated family members of foreign fighters from Libya, "
        "not from Iraq.",
        "Libya",
        "Iraq",
        "event/tajikistan-repatriation-from-iraq event/uzbekistan-repatriation-from-iraq",
    ),
    Wrong(
        "Muslim Dost decided to kill ten Afghan villagers by detonating explosives on which he "
        "forced them to sit.",
        "Muslim Dost",
        "Saeed Khan",
        "event/saeed-khan-decision-to-kill-villagers",
    ),
    Wrong(
        "The country that had repatriated over 600 fighters and family members was Tajikistan.",
        "Tajikistan",
        "Kazakhstan",
        "event/kazakhstan-repatriation figure/kazakhstan-repatriated",
    ),
    Wrong(
        "The Counter-ISIS Finance Group put forward a framework paper on how the coalition "
        "counters ISIS in Africa in the information space.",
        "Counter-ISIS Finance Group",
        "Communications Working Group",
        "event/communications-working-group-africa-paper",
    ),
    # what can be done to somebody only once
    Wrong(
        "French special forces killed Abdelmalik Gouri.",
        "French",
        "Algerian",
        "event/gouri-killed",
    ),
    # who "he" is
    Wrong(
        "In October 2015, Hafiz Saeed Khan announced that he would no longer take orders from "
        "Abdul Rahim Muslim Dost.",
        "Hafiz Saeed Khan",
        "Abdul Rahim Muslim Dost",
        "event/muslim-dost-breaks-with-saeed-khan",
    ),
    # the two sides of a deed in each other's place
    Wrong(
        "The Derna Mujahedin Shura Council was driven out of Derna by the Islamic State within two "
        "weeks.",
        "Islamic State",
        "Derna Mujahedin Shura Council",
        "event/isis-driven-from-derna-in-two-weeks",
    ),
    Wrong(
        "In Afghanistan, the Taliban and the Haqqani network are under pressure from ISIS.",
        "ISIS",
        "Haqqani network",
        "statement/haqqani-pressure-on-afghan-isis-2017",
    ),
    Wrong(
        "Iraq has repatriated the families of foreign fighters from Uzbekistan.",
        "Iraq",
        "Uzbekistan",
        "event/uzbekistan-repatriation-from-iraq "
        "event/uzbekistan-repatriation-from-syria-and-afghanistan",
    ),
    # whose report it is
    Wrong(
        "The study finding 56 percent fewer people under ISIS in Syria came from the Pentagon.",
        "Pentagon",
        "RAND Corp",
        _SYRIA,
    ),
    Wrong(
        "The IMU launched an offensive against the Taliban after the Taliban had pledged "
        "allegiance to the Islamic State.",
        "IMU",
        "Taliban",
        "event/taliban-first-offensive-against-imu affiliate/taliban",
    ),
    # a town falls to whoever takes it
    Wrong(
        "Tal Afar fell to Syrian forces in August 2017.",
        "Syrian",
        "Iraqi",
        "event/iraqi-forces-take-tal-afar",
    ),
]

WRONG += [
    Wrong(
        "US backed forces declared on October 17 that operations in Raqqa were still under way.",
        "under way",
        "ended",
        "event/us-backed-forces-declare-raqqa-operations-over",
    ),
    Wrong(
        "In June 2015, Belmokhtar's men killed two leading members of the Derna Mujahedin Shura "
        "Council.",
        "Belmokhtar",
        "IYSC",
        "event/iysc-kills-two-council-leaders figure/derna-council-leaders-killed-by-iysc",
    ),
    Wrong(
        "The majority of the ISIS leadership is Tunisian.",
        "Tunisian",
        "Iraqi",
        "statement/majority-of-isis-leadership-iraqi affiliate/isis",
    ),
    Wrong(
        "Ali Soufan, a former CIA agent, was closely involved in investigating the 9/11 attacks.",
        "CIA",
        "FBI",
        "person/ali-soufan statement/ali-soufan-investigated-9-11 "
        "statement/ali-soufan-former-fbi-agent",
    ),
]

WRONG += [
    Wrong(
        "It was Mullah Omar who condemned the rebels in Yemen and exhorted them to rejoin the "
        "branch.",
        "Mullah Omar",
        "Abu Ubaydah Abd-al-Hakim",
        "statement/hakim-exhorts-men-to-rejoin",
    ),
    Wrong(
        "The city that ISIS presented as its capital was Aleppo.",
        "Aleppo",
        "Raqqa",
        "statement/raqqa-presented-as-isis-capital",
    ),
    Wrong(
        "The 82nd and 83rd members of the coalition are the Central African Republic and Chad.",
        "Chad",
        "Mauritania",
        "event/mauritania-joins-coalition event/central-african-republic-joins-coalition",
    ),
]

RIGHT = ()

ELSEWHERE = [
    # a body may say what one of its people says
    "The State Department said that key ISIS leaders have either been captured or killed.",
    "Ali Soufan worked on the investigation of the USS Cole bombing.",
    "The Haqqani network took part in the operation that killed Mullah Dadullah.",
    "Turkish aircraft bombed Tal Afar at the end of August.",
    "Syrian troops entered Tal Afar in August.",
    "In December 2015 AQIM attacked Tessalit.",
    "In June 2015, Ansar al-Sharia drove the Islamic State out of Derna.",
    "Approximately 30 Libyan militants announced that they were leaving AQIM for IS.",
    "Sahraoui's forces fought al-Qaeda groups once more in northern Mali in June 2019.",
    "A coalition of local militias also drove the Islamic State out of Sabratha.",
    "The Monitor, which was founded in 1908, serves readers of no church.",
    "Most of the leaders of al-Qaeda are Iraqi.",
    "Foreign fighters are not flying out by the plane-load but filtering out in dribs and drabs, "
    "says Daniel Byman of Brookings.",
    "Libya asked the coalition for help, as the Iraqi government had.",
    # others did the same, or something else
    "It was Boko Haram that pledged allegiance to the Islamic State in 2015.",
    "The city that ISIS lost in December 2015 was Aleppo.",
    "Aleppo was the city where ISIS fought its rivals.",
    "Di Maio greeted Mauritania, the 83rd member, with Chad.",
    "It was Cameroon that became the 81st member of the coalition.",
    "Mosul is the most important stronghold that the Islamic State has lost.",
    # whose they are of whom it is told: "Belmokhtar's al-Qaeda loyalists"
    "The power struggle inside al-Murabitun was won by Belmokhtar and those true to al-Qaeda.",
    "Al-Shabaab killed Sheikh Hussein Abdi Gedi in November 2015.",
    "Salim Derbi was killed by the Islamic State.",
    "Tal Afar fell to ISIS forces in August 2017.",
]
