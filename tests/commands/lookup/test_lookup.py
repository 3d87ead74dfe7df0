"""What the look-ups find, filter and note, on a small pack beside the bundled one."""

import pytest

from conftest import SAMPLE, Run
from isiscli.dates import read_bounds

PACK = ("--pack", str(SAMPLE))


def _ids(run: Run, *arguments: str) -> list[str]:
    return run(*arguments, *PACK, "--fields", "id").out.splitlines()


def test_a_group_had_begun_when_the_first_of_what_is_told_of_it_was_so(run: Run) -> None:
    """The day of the article is not that on which a group was formed."""
    group = ("affiliate", "Jund al-Khilafah", "--as-of")
    assert [0, 1] == [run(*group, day).status for day in ("2014-12", "2014-08")]


@pytest.mark.parametrize("words", ["Mokhtar Belmokthar", "Mokhtar Belmokhtaar"])
def test_a_misspelt_name_is_shown_once_however_many_of_its_spellings_are_near(
    words: str, run: Run
) -> None:
    """An id stands once in an answer."""
    found = run("person", words, "--fields", "id").out.splitlines()
    assert ["person/mokhtar-belmokhtar"] == found


@pytest.mark.parametrize(
    ("arguments", "note"),
    [
        (("figure", "priorities"), "7 of 9 records were found by 'need' in place of 'priorities'"),
        (("timeline", "ceasefire"), "one record was found by 'truce' in place of 'ceasefire'"),
        (("figure", "slain"), "found by 'dead' or 'killed' or 'kill' or others in place of"),
    ],
)
def test_what_is_found_by_synonyms_alone_is_said_to_be(
    arguments: tuple[str, ...], note: str, run: Run
) -> None:
    """Who asks for priorities and is shown needs is told that a word was read as another."""
    outcome = run(*arguments)
    assert (0, True) == (outcome.status, note in outcome.err)


def test_what_has_the_words_as_typed_needs_no_note(run: Run) -> None:
    """That a record was found by the words themselves is what everybody expects."""
    assert "in place of" not in run("figure", "priorities", "--limit", "2").err


def test_each_of_several_names_is_answered(run: Run) -> None:
    """Those on the list are shown, and that another is not on it is said."""
    outcome = run("member", "France and Russia", "--fields", "id")
    assert (0, ["member/france"]) == (outcome.status, outcome.out.splitlines())
    assert "'Russia' is not among the 83 members" in outcome.err


@pytest.mark.parametrize(
    ("arguments", "ids"),
    [
        (("member", "--region", "north quay"), ["member/gullmark", "member/sandholm"]),
        (("member", "--region", "South-Quay"), ["member/lighthouse-union"]),
        (
            ("member", "--type", "institution", "--source", "harbour-2020"),
            ["member/lighthouse-union"],
        ),
        (("member", "--joined", "2019", "--source", "harbour-2020"), ["member/gullmark"]),
        (("member", "REPUBLIC OF SANDHOLM"), ["member/sandholm"]),
        (("member", "member/sandholm"), ["member/sandholm"]),
        (("affiliate", "--country", "Sandholm"), ["affiliate/pier-gulls"]),
        (
            ("affiliate", "--status", "defunct", "--source", "harbour-2020"),
            ["affiliate/pier-gulls"],
        ),
        (("affiliate", "--role", "core", "--source", "harbour-2020"), ["affiliate/grey-gulls"]),
        (
            ("affiliate", "--speaker", "A fisherman"),
            ["affiliate/pier-gulls", "affiliate/harbour-cats"],
        ),
        (("person", "--source", "harbour-2020"), ["person/old-tom", "person/ada-pier"]),
        (("figure", "--unit", "gulls"), ["figure/gulls-counted-2019", "figure/gulls-counted-2020"]),
        (("figure", "--unit", "gulls", "--min", "1500"), ["figure/gulls-counted-2020"]),
        (("figure", "--unit", "gulls", "--min", "1501"), []),
        (
            ("figure", "--unit", "gulls", "--max", "1200"),
            ["figure/gulls-counted-2019", "figure/gulls-counted-2020"],
        ),
        (("figure", "--unit", "gulls", "--max", "1199"), ["figure/gulls-counted-2019"]),
        (("figure", "--measure", "boats-lost"), ["figure/boats-lost"]),
        (("figure", "--unit", "gulls", "--as-of", "2019-12-31"), ["figure/gulls-counted-2019"]),
        (("statement", "--about", "Old Tom"), ["statement/harbour-is-loud"]),
        (("statement", "--about", "person/old-tom"), ["statement/harbour-is-loud"]),
        (("timeline", "--about", "Harbour Cats"), ["event/fish-truce"]),
        (("timeline", "--place", "gullmark"), ["event/pier-storm"]),
        (
            ("timeline", "--source", "harbour-2020", "--since", "2019-06"),
            ["event/fish-truce", "event/gulls-leave"],
        ),
        (("timeline", "--source", "harbour-2020", "--until", "2018"), ["event/pier-storm"]),
        (
            ("timeline", "--source", "harbour-2020", "--since", "2018-11-10", "--until", "2019-04"),
            [],
        ),
        (("source", "harbour-2020"), ["harbour-2020"]),
        (("figure", "--place", "gullmark", "--source", "harbour-2020"), ["figure/cost-of-repairs"]),
        (("statement", "--place", "GULLMARK"), ["statement/harbour-is-loud"]),
    ],
)
def test_a_look_up_finds_what_its_filters_say(
    arguments: tuple[str, ...], ids: list[str], run: Run
) -> None:
    """Filters fold case, accents and hyphens, and all of them must hold."""
    assert ids == _ids(run, *arguments)


def test_comparable_figures_stand_side_by_side(run: Run) -> None:
    """A query that names one estimate shows the other estimate of the same measure."""
    assert {"figure/gulls-counted-2019", "figure/gulls-counted-2020"} <= set(
        _ids(run, "figure", "forty", "gulls")
    )


def test_several_words_need_no_quoting(run: Run) -> None:
    """Words given one by one are one query."""
    assert run("affiliate", "pier gulls", *PACK).out == run("affiliate", "pier", "gulls", *PACK).out


def test_a_limit_is_said_and_kept(run: Run) -> None:
    """--limit shows so many records and says how many there are."""
    outcome = run("member", "--source", "harbour-2020", "--limit", "2", *PACK)
    assert (0, 2) == (outcome.status, outcome.out.count("\n"))
    assert "isiscli: showing 2 of 3; --limit changes that\n" == outcome.err


def test_a_limit_that_cuts_nothing_is_not_mentioned(run: Run) -> None:
    """--limit with as many as there are leaves stderr empty."""
    assert "" == run("member", "--source", "harbour-2020", "--limit", "3", *PACK).err


def test_a_search_shows_20_records_unless_told(run: Run) -> None:
    """A search that finds more says so; --limit goes both ways."""
    assert 20 == run("search", "isis").out.count("\n")
    assert 25 == run("search", "isis", "--limit", "25").out.count("\n")


def test_a_search_spans_all_kinds(run: Run) -> None:
    """A search without a kind finds groups, events and figures."""
    kinds = {r["kind"] for r in run("search", "gulls", *PACK, "--limit", "99", "--json").json}
    assert {"affiliate", "event", "figure"} <= kinds


def test_a_correction_is_said(run: Run) -> None:
    """A misspelt name is answered with the note that it was."""
    outcome = run("affiliate", "pier gullls", *PACK, "--fields", "id")
    assert (0, "affiliate/pier-gulls\n") == (outcome.status, outcome.out)
    assert outcome.err.startswith("isiscli: no match for '")
    assert "; showing '" in outcome.err


def test_a_corrected_answer_is_marked_fuzzy(run: Run) -> None:
    """The match of a corrected answer says so."""
    answer = run("affiliate", "pier gullls", *PACK, "--json").json
    assert ["fuzzy"] == [record["match"]["how"] for record in answer]
    assert 100 > answer[0]["match"]["score"]


@pytest.mark.parametrize("name", ["Grey Gulls", "grey-gulls", "GREY GULLS", "affiliate/grey-gulls"])
def test_a_name_in_any_spelling_is_exact(name: str, run: Run) -> None:
    """Name and id are exact whatever their case and hyphens."""
    answer = run("affiliate", name, *PACK, "--json").json
    assert [{"how": "exact", "score": 100}] == [record["match"] for record in answer]


def test_the_bundled_roster_is_83_members(run: Run) -> None:
    """78 nations and 5 institutions, 16 of them in Africa."""
    assert 83 == len(run("member", "--json").json)
    assert 78 == len(run("member", "--type", "nation", "--json").json)
    assert 5 == len(run("member", "--type", "institution", "--json").json)
    assert 16 == len(run("member", "--region", "Africa", "--json").json)


@pytest.mark.parametrize(
    ("command", "record_id"),
    [
        ("affiliate", "affiliate/boko-haram"),
        ("person", "person/ousmane-illiassou-djibo"),
        ("figure", "figure/sdf-killed"),
    ],
)
def test_an_id_finds_its_record_first(command: str, record_id: str, run: Run) -> None:
    """The id of a record is a query too."""
    assert record_id == run(command, record_id, "--json").json[0]["id"]


def test_a_timeline_of_words_is_in_order_of_date(run: Run) -> None:
    """However well each event answers, what was over earliest comes first."""
    events = run("timeline", "ISIS", "Libya", "--json").json
    ends = [read_bounds(event["date"]).last for event in events]
    assert len(ends) > 2
    assert sorted(ends) == ends


def test_a_tree_is_drawn_in_the_table_only(run: Run) -> None:
    """Another format lists the groups, and says so."""
    outcome = run("affiliate", "--tree", "--json")
    assert "--tree is drawn in the table only" in outcome.err
    assert outcome.json
