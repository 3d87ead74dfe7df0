"""Sentences with a date."""

from factcheck.said import Right, Wrong

_ROME = "event/coalition-ministers-meet-in-rome"
_MUMIN = "event/mumin-pledges-allegiance affiliate/mumin-faction person/abdulqadir-mumin"
_OUSTED = "event/isis-ousted-from-derna"
_DEFEAT = "event/isis-complete-territorial-defeat"

WRONG = [
    # when something was said that is the very thing told of
    Wrong(
        "Muslim Dost announced in December 2015 that he would no longer obey Hafiz Saeed Khan.",
        "December 2015",
        "October 2015",
        "event/muslim-dost-breaks-with-saeed-khan",
    ),
    Wrong(
        "US Central Command said in February 2017 that it had identified more than 40,000 foreign "
        "fighters.",
        "February 2017",
        "April 2017",
        "figure/foreign-fighters-identified-by-centcom",
    ),
    # since when, and the day that something is from
    Wrong(
        "Since 2011, the coalition has been carrying out a broad strategy to destroy ISIS, the "
        "State Department says.",
        "2011",
        "2014",
        "statement/coalition-strategy-since-2014",
    ),
    Wrong(
        "The coalition against ISIS came into being in 2016.",
        "2016",
        "2014",
        "event/global-coalition-created",
    ),
    # another date of the same record
    Wrong("Belmokhtar left AQIM in 2013.", "2013", "2012", "event/belmokhtar-leaves-aqim"),
    Wrong("Al-Murabitun was formed in 2012.", "2012", "2013", "event/al-murabitun-formed"),
    Wrong("Belmokhtar formed al-Murabitun in 2012.", "2012", "2013", "event/al-murabitun-formed"),
    Wrong(
        "Al-Murabitun was formed in June 2015.", "June 2015", "2013", "event/al-murabitun-formed"
    ),
    # few words that say all
    Wrong("ISIS was defeated territorially in 2014.", "2014", "2019", _DEFEAT),
    Wrong("The territorial defeat of ISIS came in 2014.", "2014", "2019", _DEFEAT),
    Wrong("The coalition was set up in 2016.", "2016", "2014", "event/global-coalition-created"),
    Wrong(
        "In July 2015, al-Murabitun spokesman Adnan Abu Walid al-Sahraoui pledged allegiance to "
        "the Islamic State.",
        "July 2015",
        "May 2015",
        "event/sahraoui-pledges-allegiance",
    ),
    Wrong(
        "In November 2014, the Islamic Youth Shura Council formally pledged allegiance to the "
        "Islamic State.",
        "November 2014",
        "October 2014",
        "event/iysc-pledges-allegiance",
    ),
    Wrong(
        "The ministers of the Global Coalition met in Rome on 30 June 2021.",
        "30 June 2021",
        "28 June 2021",
        _ROME,
    ),
    Wrong(
        "The ministers of the Global Coalition met in Rome in June 2020.",
        "June 2020",
        "June 2021",
        _ROME,
    ),
    Wrong(
        "Abu Bakr al-Baghdadi was removed in October 2018.",
        "October 2018",
        "October 2019",
        "event/baghdadi-removed",
    ),
    Wrong(
        "At its peak in 2016, ISIS controlled more than 100,000 square kilometers, mostly in Iraq "
        "and Syria.",
        "2016",
        "2014",
        "figure/isis-territory-at-peak-2014",
    ),
    Wrong(
        "Iraq announced the liberation of the northern city of Mosul in September 2017.",
        "September 2017",
        "July 2017",
        "event/iraq-announces-liberation-of-mosul",
    ),
    Wrong(
        "On December 26, over 30 militants released a statement declaring that they would no "
        "longer obey the Islamic State's wali in Yemen.",
        "December 26",
        "December 24",
        "event/yemen-militants-disobey-wali-december-24",
    ),
    Wrong(
        "In November 2015, Abdulqadir Mumin pledged allegiance to the caliphate on behalf of a "
        "group of fighters.",
        "November 2015",
        "October 2015",
        _MUMIN,
    ),
    Wrong(
        "Al-Murabitun was formed in 2011, when Mokhtar Belmokhtar joined forces with MUJAO.",
        "2011",
        "2013",
        "event/al-murabitun-formed",
    ),
    Wrong(
        "The complete territorial defeat of ISIS came in 2018.",
        "2018",
        "2019",
        "event/isis-complete-territorial-defeat",
    ),
    Wrong(
        "The ministers intend to hold the next ministerial meeting of the Global Coalition by June "
        "2024.",
        "June 2024",
        "June 2022",
        "event/next-ministerial-by-june-2022",
    ),
    Wrong(
        "In January 2015, several militant factions announced the establishment of the Derna "
        "Mujahedin Shura Council.",
        "January 2015",
        "December 2014",
        "event/derna-mujahedin-shura-council-announced",
    ),
    Wrong(
        "In March 2014, approximately 30 militants of AQIM's central zone announced that they were "
        "defecting from al-Qaeda and joining the Islamic State.",
        "March 2014",
        "September 2014",
        "event/aqim-militants-defect-to-isis figure/aqim-militants-who-defected",
    ),
    Wrong(
        "In April 2016, US Central Command said that it had identified more than 40,000 foreign "
        "fighters who joined ISIS in Syria and Iraq.",
        "April 2016",
        "April 2017",
        "event/centcom-states-foreign-fighter-number figure/foreign-fighters-identified-by-centcom",
    ),
    Wrong(
        "The Russian airliner was brought down in October 2019.",
        "October 2019",
        "October 2015",
        "event/russian-airliner-downed-over-sinai affiliate/wilayat-sinai",
    ),
    Wrong("The Coalition was created in 2012.", "2012", "2014", "event/global-coalition-created"),
    Wrong(
        "The coalition dates from 2011, Blinken recalled.",
        "2011",
        "2014",
        "event/global-coalition-created",
    ),
    Wrong(
        "Iraq announced in December 2017 that its northern city of Mosul had been liberated.",
        "December 2017",
        "July 2017",
        "event/iraq-announces-liberation-of-mosul",
    ),
    Wrong(
        "The close ties of the Islamic Movement of Uzbekistan to the Taliban and al-Qaeda dated "
        "back to the 2010s.",
        "the 2010s",
        "the 1990s",
        "statement/imu-ties-to-taliban-and-al-qaeda affiliate/imu",
    ),
    Wrong(
        "In 2021, on 5 June, the State Department briefed reporters on the campaign against ISIS.",
        "5 June",
        "25 June",
        "event/state-department-briefing-june-2021",
    ),
    Wrong(
        "The ministers reaffirmed their intent to hold the next ministerial meeting of the "
        "coalition by April 2022.",
        "April 2022",
        "June 2022",
        "event/next-ministerial-by-june-2022",
    ),
    Wrong(
        "The ministers intend to meet again no later than June 2023.",
        "June 2023",
        "June 2022",
        "event/next-ministerial-by-june-2022",
    ),
    Wrong(
        "On Friday the Soufan Group published a report saying at least 5,600 people had returned.",
        "Friday",
        "Tuesday, 24 October 2017",
        "figure/foreign-fighters-returned-home figure/countries-of-returned-foreign-fighters",
    ),
    Wrong(
        "US-backed fighters announced on Wednesday that military operations in Raqqa were over.",
        "Wednesday",
        "Tuesday, 17 October 2017",
        "event/us-backed-forces-declare-raqqa-operations-over",
    ),
    Wrong(
        "In December 2014 AQIM announced, after the attack on the Radisson Blu Hotel in Bamako, "
        "that al-Murabitun had rejoined it once more.",
        "December 2014",
        "December 2015",
        "event/aqim-proclaims-al-murabitun-rejoined",
    ),
    # who is fought does nothing
    Wrong(
        "The Global Coalition to Defeat ISIS formed in 2011.",
        "2011",
        "2014",
        "event/global-coalition-created",
    ),
    # a verb that says nothing beside the noun behind it
    Wrong(
        "ISIS stood at its zenith in 2012, with more than 100,000 square kilometres to its name.",
        "2012",
        "2014",
        "figure/isis-territory-at-peak-2014",
    ),
    Wrong(
        "On June 15 the State Department gave journalists a briefing about the fight against ISIS.",
        "June 15",
        "June 25",
        "event/state-department-briefing-june-2021",
    ),
]

UNREPLACED = [
    Wrong(
        "A frame of drone video from October 9, 2017 shows how badly buildings in Raqqa were "
        "damaged.",
        "October 9, 2017",
        "19 October 2017",
        "event/drone-video-of-damage-in-raqqa",
    ),
    # the end of one month and of another
    Wrong(
        "Iraqi forces retook Tal Afar at the end of September 2017.",
        "the end of September 2017",
        "August 2017",
        "event/iraqi-forces-take-tal-afar",
    ),
    Wrong(
        "Tal Afar was liberated in June 2017.",
        "June 2017",
        "August 2017",
        "event/iraqi-forces-take-tal-afar",
    ),
    # a name and a date that say all, and a sum that only one announcement had
    Wrong(
        "The Derna Mujahedin Shura Council was announced in December 2012.",
        "December 2012",
        "December 2014",
        "event/derna-mujahedin-shura-council-announced",
    ),
    Wrong(
        "Blinken made the additional $436 million for Syrians public in June 2019.",
        "June 2019",
        "28 June 2021",
        "event/us-announces-humanitarian-aid-for-syrians-2021",
    ),
    # the last day
    Wrong(
        "The next ministerial meeting is planned for June 2023 at the latest.",
        "June 2023",
        "June 2022",
        "event/next-ministerial-by-june-2022",
    ),
]
"""What has no date that can be written in the place of the one that is wrong."""

RIGHT = [
    Right(
        "The political directors were to meet in Brussels in the fall of 2021.",
        "event/small-group-political-directors-meeting-brussels",
    ),
    Right("Belmokhtar left AQIM in 2012.", "event/belmokhtar-leaves-aqim"),
    Right("Belmokhtar formed al-Murabitun in 2013.", "event/al-murabitun-formed"),
    Right(
        "Iraqi forces liberated Tal Afar at the end of August 2017.",
        "figure/tal-afar-battle-duration",
    ),
    Right(
        "Al-Murabitun came into being in 2013.",
        "event/al-murabitun-formed",
    ),
    Right("The ministers of the Global Coalition met in Rome on 28 June 2021.", _ROME),
    Right("The ministers of the Global Coalition met in Rome on June 28, 2021.", _ROME),
    Right("The ministers of the Global Coalition met in Rome in 2021.", _ROME),
    Right("In the summer of 2021, the ministers of the Global Coalition met in Rome.", _ROME),
    Right(
        "In October 2015, Wilayat Sinai downed a Russian airliner over the Sinai Peninsula.",
        "event/russian-airliner-downed-over-sinai",
    ),
    Right(
        "Abdulqadir Mumin pledged allegiance to the caliphate in October 2015 on behalf of a group "
        "of fighters.",
        _MUMIN,
    ),
    Right("Abu Bakr al-Baghdadi was removed in October 2019.", "event/baghdadi-removed"),
    Right(
        "In June 2015, armed groups ousted the Islamic State from the eastern city of Derna.",
        _OUSTED,
    ),
    Right(
        "In 2015, armed groups ousted the Islamic State from the eastern city of Derna.", _OUSTED
    ),
    Right("In the summer of 2015, the Islamic State was ousted from Derna.", _OUSTED),
    Right(
        "US backed forces on 17 October 2017 declared the end of military operations against ISIS "
        "militants in the city of Raqqa.",
        "event/us-backed-forces-declare-raqqa-operations-over",
    ),
    Right(
        "The next ministerial meeting is planned for June 2022 at the latest.",
        "event/next-ministerial-by-june-2022",
    ),
    Right(
        "The State Department dated the total territorial defeat of ISIS to 2019.",
        "event/isis-complete-territorial-defeat",
    ),
    Right("Tal Afar fell to Iraqi forces in late August 2017.", "event/iraqi-forces-take-tal-afar"),
]

ELSEWHERE = [
    "Al-Shabaab withdrew from Mogadishu in August 2011.",
    "Al-Qaeda was founded in 1988.",
    "At the beginning of August, Iraqi forces took Tal Afar.",
    "Tal Afar was liberated in August 2017.",
    "Iraqi forces freed Tal Afar in August 2017.",
    "IYSC pledged allegiance in October 2014.",
    "His body was found in January 2015, and soldiers brought it to Algiers.",
    "ISIS seized Mosul in June 2014.",
    "Mosul was captured by ISIS in June 2014.",
    "ISIS overran Mosul in 2014.",
    "The caliphate was declared on June 29, 2014.",
    "Al-Murabitun attacked the Radisson Blu hotel in Bamako in November 2015.",
    "The attack on the Bamako hotel took place on November 20, 2015.",
    "Abdelmalek Gouri was killed in December 2014.",
    "ISIS seized Raqqa in January 2014.",
    "ISIS took control of Tal Afar in June 2014.",
    "Ramadi fell in May 2015, and Iraqi forces retook it in December 2015.",
    "AQIM was founded in 2007.",
    "The Movement for Oneness and Jihad in West Africa was founded in 2011.",
    "The Abu Salim Martyrs Brigade was founded in 2011.",
    "Adnani became the spokesman in 2011.",
    "Di Maio became foreign minister in September 2019.",
    "I wish Baghdadi had been removed in 2017.",
    "If Baghdadi had been removed in 2017, the war would have ended sooner.",
    "I wrote that Baghdadi was removed in October 2018, which was a mistake.",
    "ISIS lost Raqqa on 17 October 2017.",
    "Iraqi forces took Tal Afar in late August, weeks after Mosul was declared free in July 2017.",
    "Iraq declared Mosul free in July; Tal Afar followed at the end of August.",
    "ISIS staged another double bombing in the Iraqi capital in April 2021.",
    "In 2015, on 4 December, Mumin spoke in Puntland.",
    "Raqqa fell to the Islamic State in January 2014.",
    "Mokhtar Belmokhtar left Algeria in 2004.",
    "The ministers of the Global Coalition met in Brussels in December 2021.",
    "The ministers of the Global Coalition met in Washington on 6 February 2019.",
    "The ministers of the Global Coalition met in 2019.",
    "Another senior ISIS leader was removed in February 2021.",
    "Twin suicide bombings struck Damascus in 2012.",
    "Iraqi forces retook Ramadi in December 2015.",
    "Iraqi forces took Tikrit in March 2015.",
    "Mokhtar Belmokhtar was born in June 1972.",
    "The Islamic State lost Palmyra in March 2016.",
    "In 2018 the Coalition trained police officers in Iraq.",
    "Boko Haram was founded in 2002.",
    "In March 2019 the Syrian Democratic Forces took Baghouz.",
    "Sirte was bombed in August 2016.",
    "In May 2016 the Algerian army closed its border with Libya.",
    "Kuwait was attacked in June 2015.",
    "In 2009 Hervé Gourdel climbed in Nepal.",
    "Imagine that the ministers had met in Paris instead.",
    # of a place that a fact names only to say where another is
    "Iraqi forces recaptured Mosul on 10 July 2017.",
    "Iraqi troops entered Mosul in November 2016.",
    "Iraqi forces retook Hawija on 5 October 2017.",
    "Ansar al-Sharia was founded in Libya in 2012.",
]
"""Other happenings, with dates of their own."""
