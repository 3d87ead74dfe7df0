"""Sentences that deny what the sources say, say what they deny, or say the contrary.

The token of a denial is a word that the finding has to hold.
"""

from factcheck.said import Right, Wrong

_RENOUNCED = "statement/no-isis-branch-renounced-allegiance-2021"
_RESURGENCE = "statement/no-isis-resurgence-in-derna"

WRONG = [
    # "as" by itself compares nothing
    Wrong(
        "Nobody announced the designation of Ousmane Illiassou Djibo as a specially designated "
        "global terrorist.",
        "Nobody",
        "designation",
        "person/ousmane-illiassou-djibo",
    ),
    # a phrase of light words that is the contrary of one
    Wrong(
        "Over 4 million Iraqis have returned to their homes against their will.",
        "against",
        "voluntarily",
        "figure/iraqis-returned-home",
    ),
    # "at all" and "no cause for" add nothing to what is denied
    Wrong(
        "By early 2017, according to RAND, the Syrian population living under ISIS had not "
        "fallen at all.",
        "not",
        "fallen",
        "figure/drop-in-people-under-isis-syria",
    ),
    Wrong(
        "The state of affairs for ISIS detainees in northeast Syria gave the ministers no cause "
        "for worry.",
        "no",
        "worry",
        "statement/detainees-in-northeast-syria-grave-concern-2021",
    ),
    # what denies the verb before it
    Wrong(
        "The rupture with the Taliban cost the IMU nothing.",
        "nothing",
        "cost",
        "statement/imu-break-with-taliban-proved-costly",
    ),
    Wrong(
        "Uzbekistan has taken back fighters' relatives from Iraq, but not from Syria.",
        "not",
        "Syria",
        "event/uzbekistan-repatriation-from-syria-and-afghanistan",
    ),
    # all of those of whom a source tells of fewer
    Wrong(
        "All ISIS leaders are Iraqi.",
        "All",
        "majority",
        "statement/majority-of-isis-leadership-iraqi",
    ),
    Wrong(
        "Blinken did NOT take part in the Rome ministerial.",
        "NOT",
        "take",
        "event/blinken-at-rome-ministerial",
    ),
    Wrong(
        "Two of ISIS's branches have renounced their allegiance to the group.",
        "branches",
        "none of ISIS’s branches",
        "statement/no-isis-branch-renounced-allegiance-2021",
    ),
    Wrong(
        "The Islamic State never declared provinces in ten countries.",
        "never",
        "declared",
        "figure/isis-provinces-declared-in-ten-countries",
    ),
    Wrong(
        "Italy is not unswerving in its commitment in 2021.",
        "not",
        "unswerving",
        "statement/italy-unswerving-commitment-2021",
    ),
    Wrong(
        "Boko Haram did not pledge allegiance to ISIS.",
        "not",
        "pledge",
        "event/boko-haram-pledged-to-isis-by-2017",
    ),
    Wrong(
        "Kazakhstan has not repatriated more than 600 fighters and family members.",
        "not",
        "repatriated",
        "figure/kazakhstan-repatriated event/kazakhstan-repatriation",
    ),
    Wrong(
        "Muslim Dost did not remain loyal to the Islamic State.",
        "not",
        "remain",
        "statement/muslim-dost-remained-loyal",
    ),
    Wrong(
        "The ministers of the Global Coalition did not meet in Rome on 28 June 2021.",
        "not",
        "meet",
        "event/coalition-ministers-meet-in-rome",
    ),
    Wrong(
        "Finland has not shown leadership in its repatriation of families.",
        "not",
        "shown",
        "statement/finland-leadership-on-repatriation",
    ),
    Wrong(
        "Abdulqadir Mumin never pledged allegiance to the caliphate.",
        "never",
        "pledged",
        "event/mumin-pledges-allegiance person/abdulqadir-mumin",
    ),
    Wrong(
        "US Central Command identified no foreign fighters who joined ISIS in Syria and Iraq.",
        "no",
        "foreign",
        "figure/foreign-fighters-identified-by-centcom event/centcom-states-foreign-fighter-number",
    ),
    Wrong(
        "The Islamic State mounted a resurgence in Derna.",
        "mounted",
        "never mounted",
        _RESURGENCE,
    ),
    Wrong(
        "Several ISIS branches have renounced their allegiance to ISIS, despite its territorial "
        "setbacks.",
        "branches",
        "none of ISIS’s branches",
        _RENOUNCED,
    ),
    Wrong(
        "Some of ISIS's branches renounced their allegiance.",
        "branches",
        "none of ISIS’s branches",
        _RENOUNCED,
    ),
    Wrong(
        "The Islamic State's Wilayat Sinai has collapsed under repeated offensives by the Egyptian "
        "security forces.",
        "collapsed",
        "survived",
        "statement/wilayat-sinai-withstood-offensives",
    ),
    Wrong(
        "Most analysts believe the caliphate project is likely to be resurrected in the short "
        "term.",
        "Most",
        "few",
        "statement/few-analysts-expect-caliphate-revival",
    ),
    Wrong(
        "Few of the ISIS leaders are Iraqi.",
        "Few",
        "most",
        "statement/majority-of-isis-leadership-iraqi",
    ),
    Wrong(
        "The attempt of the Islamic State to win over the leadership of al-Shabaab succeeded.",
        "succeeded",
        "failed",
        "statement/al-shabaab-leadership-initiative-failed "
        "event/isis-tried-to-win-al-shabaab-leadership",
    ),
    Wrong(
        "Daesh/ISIS still controls territory, and the threat remains.",
        "controls",
        "no longer held",
        "statement/isis-threat-remains-despite-losses-2021",
    ),
    Wrong(
        "The number of people living under ISIS rose by 56 percent in Syria by early 2017.",
        "rose",
        "fallen",
        "figure/drop-in-people-under-isis-syria",
    ),
    Wrong(
        "The decision to break with the Taliban proved cheap for the IMU.",
        "cheap",
        "costly",
        "statement/imu-break-with-taliban-proved-costly",
    ),
    Wrong(
        "The more conservative range of 20,000 to 30,000 excludes supporters.",
        "excludes",
        "includes",
        "figure/foreign-fighters-conservative-range statement/analysts-range-includes-supporters",
    ),
    Wrong(
        "Kazakhstan refuses to repatriate its fighters.",
        "refuses",
        "repatriate",
        "figure/kazakhstan-repatriated event/kazakhstan-repatriation",
    ),
    Wrong(
        "Iraqi forces failed to take Tal Afar in August 2017.",
        "failed",
        "take",
        "event/iraqi-forces-take-tal-afar",
    ),
    Wrong(
        "The 70 defectors in Yemen renounced the Islamic State as an organization in their "
        "statement.",
        "renounced",
        "not renounce",
        "statement/yemen-statement-did-not-renounce-isis",
    ),
    Wrong(
        "Some analysts think the figure of 40,000 foreign fighters is too low.",
        "low",
        "exaggerated",
        "statement/analysts-centcom-figures-exaggerated",
    ),
    Wrong(
        "The barriers to a new Islamic State are low.",
        "low",
        "high",
        "statement/high-barriers-to-new-islamic-state-heart",
    ),
    Wrong(
        "Losing Derna was hardly an embarrassment for the Islamic State.",
        "hardly",
        "embarrassment",
        "statement/derna-among-most-embarrassing-defeats",
    ),
    Wrong(
        "Mullah Dadullah survived the second Taliban operation in November 2015.",
        "survived",
        "killed",
        "event/mullah-dadullah-killed person/mullah-dadullah",
    ),
    Wrong(
        "MUJAO's leaders kept their distance from the Islamic State.",
        "distance",
        "drifted",
        "statement/mujao-leaders-drifted-to-isis",
    ),
    Wrong(
        "In Mr Hoffman's words, ISIS cannot embed itself in lawless states.",
        "cannot",
        "embed",
        "statement/hoffman-isis-embeds-in-lawless-states",
    ),
    Wrong(
        "The 70 Yemeni dissidents opened their letter by withdrawing their loyalty from Baghdadi.",
        "withdrawing",
        "renewed",
        "statement/yemen-defectors-renewed-pledge-to-baghdadi",
    ),
    Wrong(
        "The ministers were unconcerned about the situation of Daesh detainees in northeast Syria.",
        "unconcerned",
        "concern",
        "statement/detainees-in-northeast-syria-grave-concern-2021",
    ),
    Wrong(
        "Usman Ghazi is known to have survived the Taliban's second operation.",
        "known",
        "unknown",
        "person/usman-ghazi",
    ),
    Wrong(
        "In the opinion of Hassan Hassan, the chance for ISIS to revive the caliphate is no longer "
        "there.",
        "longer",
        "still",
        "statement/hassan-chance-to-revive-caliphate",
    ),
    # nearly all of a fact, in other words, and its contrary
    Wrong(
        "Egypt's Sinai has recently seen a decline in the number of attacks.",
        "decline",
        "increased",
        "statement/sinai-uptick-of-attacks-2017",
    ),
    # who is against what, who was let in, and what is easy
    Wrong(
        "The coalition is against a political settlement for Syria along the lines of Resolution "
        "2254.",
        "against",
        "stood",
        "statement/coalition-backs-syria-political-settlement-2021",
    ),
    Wrong(
        "The Islamic State was admitted to the Derna Mujahedin Shura Council when that body was "
        "founded.",
        "admitted",
        "left",
        "affiliate/derna-mujahedin-shura-council",
    ),
    Wrong(
        "It is easy for a regional affiliate to grow into the core of another Islamic State.",
        "easy",
        "High",
        "statement/high-barriers-to-new-islamic-state-heart",
    ),
    Wrong(
        "In Yemen, Al Qaeda is the main ally of ISIS.",
        "ally",
        "competitor",
        "statement/al-qaeda-main-competitor-in-yemen",
    ),
    Wrong(
        "The Monitor, which is run by a church, aims at converting its readers.",
        "converting",
        "nor out to convert",
        "statement/christian-science-monitor-run-by-church",
    ),
    # what is denied of the time to come, what was not managed, what was only called for
    Wrong(
        "The coalition will no longer press Iraq's government to do more for recovery and "
        "reconciliation in liberated areas.",
        "press",
        "press",
        "statement/coalition-presses-iraq-on-recovery-2021",
    ),
    Wrong(
        "The 70 Yemeni defectors renounced their allegiance to Abu Bakr al-Baghdadi in their "
        "statement.",
        "renounced",
        "renewed",
        "statement/yemen-defectors-renewed-pledge-to-baghdadi",
    ),
    # where it was only sets the scene
    Wrong(
        "In Rome the ministers declined to condemn the attacks on the Coalition's convoys.",
        "declined",
        "condemn",
        "statement/attacks-on-coalition-in-iraq-condemned-2021",
    ),
]

RIGHT = [
    Right(
        "Twin suicide bombings hit Baghdad in January 2021.", "event/baghdad-twin-suicide-bombings"
    ),
    Right("Al-Shabaab refused to join the Islamic State.", "event/al-shabaab-resists-isis-attempt"),
    Right(
        "A church runs the Monitor, but the paper does not try to convert people.",
        "statement/christian-science-monitor-run-by-church",
    ),
    Right(
        "Neither ISIS nor Al Qaeda builds anything from nothing, in the view of RAND's Seth Jones.",
        "affiliate/al-qaeda statement/jones-nothing-from-scratch",
    ),
    Right(
        "The State Department cautioned that U.S. and coalition help for SDF detentions should not "
        "be taken for the long-term solution.",
        "statement/sdf-detention-not-long-term-solution-2021",
    ),
    Right(
        "The loss of Gouri weakened Jund al-Khilafah, which had not finished building its network.",
        "statement/gouri-loss-damaged-young-network",
    ),
    Right("None of ISIS's branches has broken with the group.", _RENOUNCED, "attributed"),
    Right(
        "Hardly any foreign jihadists now make their way into Syria and Iraq, Blinken told "
        "ministers.",
        "statement/foreign-fighter-movement-ceased-2021",
    ),
    Right(
        "Every ISIS branch has kept its oath to the group, even after the loss of its territory.",
        _RENOUNCED,
        "attributed",
    ),
    Right(
        "It took a nine-month campaign to win Mosul back from ISIS.",
        "event/campaign-to-retake-mosul",
    ),
    Right(
        "Not one of ISIS's branches has renounced its allegiance to ISIS.", _RENOUNCED, "attributed"
    ),
    Right("The Islamic State was never able to mount a resurgence in Derna.", _RESURGENCE),
    Right(
        "Muslim Dost refused further obedience to Hafiz Saeed Khan.",
        "event/muslim-dost-breaks-with-saeed-khan",
    ),
    Right(
        "Gourdel would be killed if France did not halt its bombing in Iraq.",
        "statement/jund-al-khilafah-threat-to-kill-gourdel",
        "attributed",
    ),
    Right(
        "Gourdel's kidnappers threatened to kill him if France did not end its air campaign in "
        "Iraq.",
        "statement/jund-al-khilafah-threat-to-kill-gourdel",
    ),
    Right(
        "Abdullah Othman al-Asimi was appointed to lead Jund al-Khilafah after Gouri's death.",
        "event/al-asimi-appointed-leader person/abdullah-othman-al-asimi",
    ),
    Right(
        "Bruce Hoffman calls for a major international effort to keep ISIS from settling in "
        "lawless states and ungoverned borderlands.",
        "statement/hoffman-international-effort-needed",
    ),
    Right(
        "Islamic State sympathizers in al-Shabaab would rather be caught by the enemy than be "
        "killed by their brothers, one of its commanders said.",
        "statement/supporters-preferred-enemy-hands-to-amniyat",
    ),
    Right(
        "Once Iraq had proclaimed Mosul free in July, ISIS lost one town after another, on the "
        "Iraqi as well as on the Syrian side of the frontier.",
        "event/isis-towns-fall-like-dominoes",
    ),
    Right(
        "The Islamic State could not get al-Shabaab's leaders to change sides.",
        "statement/al-shabaab-leadership-initiative-failed",
    ),
    # what is lost is had no more
    Right("ISIS kept attacking despite losing its territory.", "affiliate/isis"),
    # an "all" that shuts nobody in, and what it means in other words
    Right(
        "ISIS was stripped of all its territory in 2019, the State Department said.",
        "event/isis-complete-territorial-defeat",
    ),
    Right(
        "In June 2015 the Derna Mujahedin Shura Council began an all-out assault on the IYSC.",
        "event/derna-council-full-scale-offensive",
    ),
    # what is told as the view of some, or as needed, is no more than the sources say
    Right(
        "In the view of some experts, ISIS foresaw its defeat and sent its recruits to other "
        "regions.",
        "statement/analysts-isis-redirected-recruits",
    ),
    Right(
        "Countering ISIS in the information space in Africa is essential, Antony Blinken said in "
        "June 2021.",
        "statement/information-work-in-africa-vital-2021",
    ),
    Right(
        "The idea of fighters leaving by the planeload is mistaken, according to Daniel Byman.",
        "statement/byman-plane-loads-wrong-image",
    ),
]

ELSEWHERE = [
    "Belmokhtar rejected Sahraoui's pledge to the Islamic State.",
    # of others, of some, of more or in another way than what a source affirms
    "Belmokhtar never joined the Islamic State.",
    "Al-Murabitun never pledged allegiance to ISIS as a group.",
    "Most foreign fighters never returned.",
    "Many countries have not repatriated their citizens.",
    "Most countries have not taken back their citizens.",
    "Mosul was not taken quickly.",
    "Raqqa did not fall before October 2017.",
    "ISIS no longer controls cities in Iraq.",
    "Sahraoui did not die in the clashes of June 2015.",
    "Most analysts do not expect the caliphate to return soon.",
    # the contrary of what others did, or of what was done to something else
    "ISIS lost thousands of fighters.",
    "AQIM remained part of al-Qaeda.",
    "Al-Murabitun joined AQIM.",
    "Sahraoui survived the clashes in Mali.",
    "One of the six commanders survived.",
    "The Taliban turned against the IMU after its pledge to ISIS.",
    "France started its air campaign in Iraq in 2014.",
    "The SDF released some Syrian prisoners.",
    "Two of al-Shabaab's branches have renounced their allegiance to the group.",
    "Two of the men in ISIS's branches have renounced their allegiance in a letter to a friend.",
    "The defectors were not paid.",
    "The Islamic State's central leadership did not replace its contested Yemeni governor.",
    "Belmokhtar did not go along with Sahraoui's realignment.",
    "France did not stop its air campaign in Iraq.",
    "Those who refused the wali's orders were threatened by the State Department.",
    "Ten unarmed villagers were honoured for saving a bus driver in Afghanistan.",
    "Around 6,500 fighters in Sirte and other Libyan trouble spots obey the Islamic State.",
    "Blinken put the amount gathered so far at roughly $507m.",
    "Daniel Byman says that the planeload is not how fighters leave.",
    "Al-Murabitun rejoined AQIM before the attack on the Radisson Blu Hotel in Bamako.",
    "Uzbekistan has built schools and has repatriated more than 900 fighters and family members.",
    "Kazakhstan did not take part in the meeting.",
    "Italy did not train police in Niger.",
    "Sirte is not an easy city to live in.",
    "The Taliban never published a list.",
    "Ghana did not sign the communiqué.",
    "The Taliban did not fight in Libya.",
    "No one counted the dead of Marawi.",
    "Finland did not send soldiers to Mali.",
    "The State Department never denied that the war was long.",
    "The trade of Algeria rose in 2015.",
    "Somalia's harvest was good.",
    "The people of Derna were happy.",
    "AQIM did not join the Islamic State.",
    "Al-Shabaab did not pledge allegiance to the Islamic State.",
    "Belmokhtar did not join the Islamic State; he remained with al-Qaeda.",
    "ISIS did not recapture Sirte.",
    "ISIS does not hold Raqqa any more.",
    "The Islamic State did not defeat al-Shabaab.",
    "The Islamic State did not recapture Derna.",
    "The Islamic State has not retaken Derna.",
    "The Taliban did not pledge allegiance to the Islamic State.",
    "Wilayat Sinai was not defeated by the Egyptian security forces.",
    "Out of six Jund al-Khilafah commanders, only one survived the May 2015 operation.",
    "Leaving ISIS without a safe haven is among the aims that the coalition pursues together with "
    "the Iraqi government.",
    "The seventy men who broke with their governor in Yemen reaffirmed their oath to Abu Bakr "
    "al-Baghdadi.",
]
"""Denials of what no source says, and words with a contrary that speak of something else."""
