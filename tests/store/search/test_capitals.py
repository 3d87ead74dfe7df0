"""Test which words of a query are written as names."""

import pytest

from isiscli.store.search.capitals import WrittenName, find_capitals, list_written_names


@pytest.mark.parametrize(
    ("text", "capitals"),
    [
        ("who leads Boko Haram", {"boko", "haram"}),
        ("al-Qaeda in Mali", {"al", "qaeda", "mali"}),
        ("“Sirte”", {"sirte"}),
        ("Iran", {"iran"}),
        ("PKK", {"pkk"}),
        ("BOKO HARAM", set()),
        ("boko haram", set()),
        ("2019", set()),
    ],
)
def test_a_capital_is_that_of_the_first_letter(text: str, capitals: set[str]) -> None:
    """A part after a hyphen counts; where all letters are capitals, they say nothing."""
    assert capitals == find_capitals(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Muslim Brotherhood", [(["muslim", "brotherhood"], False)]),
        ("Abu Omar al-Baghdadi", [(["abu", "omar", "baghdadi"], False)]),
        ("Jund al Sham", [(["jund", "sham"], False)]),
        ("oath of Jund al Sham", [(["jund", "sham"], False)]),
        ("Leaders Boko Haram had", [(["leaders", "boko", "haram"], True)]),
        ("Free Syrian Army in Derna", [(["free", "syrian", "army"], True)]),
        ("Derna, Sirte Basin", [(["sirte", "basin"], False)]),
        ("Leader of Mali", []),
        ("Will Mali", []),
        ("UAE KSA", []),
        ("SDF KIA in Syria", []),
        ("US Special Envoy", [(["special", "envoy"], False)]),
        ("IS-K Fighters", []),
    ],
)
def test_a_name_is_a_run_of_capitals(text: str, names: list[tuple[list[str], bool]]) -> None:
    """An article goes on with it, a comma ends it, and a sentence may only have begun."""
    assert [WrittenName(*name) for name in names] == list_written_names(text)
