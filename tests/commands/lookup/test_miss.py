"""What is said where nothing was found."""

import pytest

from conftest import SAMPLE, Run

PACK = ("--pack", str(SAMPLE))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("member", "Russia"), "is not among the "),
        (("member", "Russia"), "State Department"),
        (("member", "England"), "; it is a part of United Kingdom, which is a member"),
        (("member", "Trinidad and Tobago"), "'Trinidad and Tobago' is not among the 83"),
        (("person", "qqqqzzzz"), "name no people that match 'qqqqzzzz', which is not a no"),
        (("search", "qqqqzzzz"), "name no records that match 'qqqqzzzz', which is not a no"),
        (("affiliate", "Old Tom"), "isiscli person (1)"),
        (("timeline", "Old Tom"), "found elsewhere: "),
        (("figure", "--max", "-1"), "no figures pass these filters"),
        (("member", "gullmark", "--type", "institution"), "but none of them passes these filters"),
        (("statement", "--speaker", "Fishermn"), "'Fishermn'; did you mean a fisherman?"),
        (("statement", "--speaker", "Blinkn"), "; did you mean Antony Blinken?"),
        (("statement", "--speaker", "!"), "no statements have the speaker '!'"),
        (("person", "Abu Omar al-Baghdadi"), "; did you mean Abu Bakr al-Baghdadi?"),
        (("search", "Abu Omar al-Baghdadi"), "; did you mean Abu Bakr al-Baghdadi?"),
        (
            ("search", "Gullmark Pier Storm Truce"),
            "in small letters, its words are looked for one by one",
        ),
        (("show", "baghdady"), "'baghdady'; did you mean Abu Bakr al-Baghdadi?"),
        (("show", "figure/sdf-kiled"), "'figure/sdf-kiled'; did you mean figure/sdf-killed?"),
        (("show", "figure/zzz"), "'figure/zzz'; 'isiscli search' finds ids by words"),
        (("show", "Derbi"), "'Derbi'; did you mean Salim Derbi?"),
        (("affiliate", "--country", "Narnia"), "the country 'Narnia'; there are Afghanistan, "),
        (("figure", "--measure", "zzz"), "'zzz'; 'isiscli figure --fields measure' lists them"),
        (("search", "isis", "--speaker", "zzz"), "'isiscli export --fields speaker' lists them"),
        (("export", "--speaker", "Blinkn"), "the speaker 'Blinkn'; did you mean Antony Blinken?"),
        (("export", "--as-of", "1500"), "no records pass these filters"),
        (("search", "Is China a member?"), "'China' is not among the 83 members of the "),
        (("show", "zzz"), "no record has the id or name 'zzz'; 'isiscli search' finds ids by"),
    ],
)
def test_a_miss_says_no_more_than_the_sources_do(
    arguments: tuple[str, ...], words: str, run: Run
) -> None:
    """A miss names what was not found, and where it is found instead."""
    outcome = run(*arguments, *PACK)
    assert (1, True) == (outcome.status, words in outcome.err)


@pytest.mark.parametrize(
    ("name", "words"),
    [("Derbi", "; did you mean Salim Derbi?"), ("zzz", "; 'isiscli search' finds ids by words")],
)
def test_a_filter_by_an_unknown_name_says_what_is_near_to_it(
    name: str, words: str, run: Run
) -> None:
    """A surname is a part of a name."""
    outcome = run("timeline", "--about", name)
    assert (1, True) == (outcome.status, words in outcome.err)


def test_who_is_asked_for_as_a_member_is_told_to_be_none_beside_what_is_found(run: Run) -> None:
    """The records that name Russia say nothing of its membership."""
    outcome = run("search", "is russia in the global coalition")
    assert (0, True) == (outcome.status, "'russia' is not among the 83 members" in outcome.err)


@pytest.mark.parametrize("name", ["Russia", "Burma", "Gibraltar", "Kurdistan"])
def test_what_lies_in_no_member_for_certain_is_not_said_to(name: str, run: Run) -> None:
    """Another country, an old name of one, and what is disputed are plain misses."""
    outcome = run("member", name)
    assert (1, False) == (outcome.status, "part of" in outcome.err)


def test_each_of_several_names_that_are_no_members_is_told(run: Run) -> None:
    """A list of misses has a line for each, and what lies in a member is said to."""
    lines = run("member", "England,", "Russia").err.splitlines()
    assert [True, False] == ["; it is a part of United Kingdom" in line for line in lines]
    assert [True, True] == [" is not among the 83 members " in line for line in lines]


def test_a_member_that_a_filter_leaves_out_is_not_said_to_be_none(run: Run) -> None:
    """France is a member, in Africa or not."""
    outcome = run("member", "France", "and", "Kenya", "--region", "Africa", "--fields", "name")
    line = "isiscli: members match 'France', but none of them passes these filters\n"
    assert (0, "Kenya\n", line) == outcome


def test_who_asks_in_a_search_whether_a_part_is_a_member_is_told(run: Run) -> None:
    """The search answers as the look-up of members does."""
    err = run("search", "Is Scotland a member?").err
    assert "; it is a part of United Kingdom, which is a member" in err


def test_a_part_beside_a_member_is_said_to_be_one(run: Run) -> None:
    """The member is shown, and the line on stderr is about the part."""
    outcome = run("member", "France", "and", "England", "--fields", "name")
    assert (0, "France\n") == outcome[:2]
    assert "'England' is not among" in outcome.err
    assert outcome.err.endswith("it is a part of United Kingdom, which is a member\n")


def test_who_listed_the_members_is_said_whatever_a_pack_adds(run: Run) -> None:
    """The sample pack has members of another list, of another year and by another speaker."""
    words = (
        "isiscli: 'Russia' is not among the 83 members of the Global Coalition that the State "
        "Department listed (June 2021; wilson-center-2021)"
    )
    told = [run("member", "Russia", *pack).err for pack in ((), PACK)]
    assert [words, words] == [line[: len(words)] for line in told]


def test_a_word_that_no_record_has_is_named(run: Run) -> None:
    """What the other words find is shown, and that it is no answer for that word is said."""
    outcome = run("search", "who took the gullmark pier xylophone storm", *PACK)
    assert 0 == outcome.status
    assert "no record has 'xylophone'; showing what has the other words" in outcome.err


def test_what_is_only_nearest_is_said_to_be(run: Run) -> None:
    """Each of the words is in a record, and all of them in none."""
    outcome = run("search", "us airstrikes on sirte number")
    assert (0, True) == (outcome.status, "showing the nearest" in outcome.err)


def test_what_has_all_the_words_is_said_to_be_no_nearest(run: Run) -> None:
    """That it is an answer needs no saying."""
    assert "nearest" not in run("search", "SDF dead").err
