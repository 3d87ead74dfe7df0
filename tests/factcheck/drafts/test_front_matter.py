"""What precedes the text of a draft is not read, but for its date."""

import pytest

from isiscli.factcheck.drafts.draft import read_draft


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("date: 2021-06-25", "2021-06-25"),
        ("date: 2021-06", "2021-06"),
        ("date: '2021'  # draft", "2021"),
        ('date: "2021-06-25T10:30:00Z"', "2021-06-25"),
        ("date: 2021-06-25 10:30:00 +0200", "2021-06-25"),
        ("title: no date: 2021", ""),
        ("  date: 2021-06-25", ""),
        ("date: 2021-06-31", ""),
        ("date: 25 June 2021", ""),
        ("date: 20210625", ""),
        ("date:", ""),
        ("dates: 2021", ""),
    ],
)
def test_a_plain_date_is_when_the_draft_is_published(line: str, published: str) -> None:
    """Only a date in the calendar, on a line of its own, counts; a time of day is left out."""
    draft = read_draft(f"---\ntitle: x\n{line}\n---\nIt fell.", markdown=True)
    assert (published, ["It fell."]) == (draft.published, [s.text for s in draft.sentences])


@pytest.mark.parametrize(
    "matter",
    [
        "---\ndate: 2021\n---\n",
        "\ufeff---\r\ndate: 2021\r\n---  \r\n",
        "---\rdate: 2021\r...\r",
        "+++\ntitle = 'x'\ndate = 2021\n+++\n",
        "---\nx: |\n  # no\n\n  ----\ndate: 2021\n---\n\n\n",
    ],
)
def test_front_matter_is_not_text(matter: str) -> None:
    """YAML and TOML are skipped, and what follows is found where it stands."""
    draft = read_draft(f"{matter}It fell.", markdown=True)
    [sentence] = draft.sentences
    assert ("2021", "It fell.") == (draft.published, sentence.text)
    assert (len(matter), len(matter) + 8) == sentence.find_span(0, 8)


@pytest.mark.parametrize(
    "text",
    ["---\nIt fell.", "\n---\nIt fell.\n---\n", "+++\nIt fell.\n---", "---x\nIt fell.\n---\n"],
)
def test_what_is_no_front_matter_is_text(text: str) -> None:
    """A fence that is not closed, or not at the start, hides nothing."""
    assert any("It fell." in s.text for s in read_draft(text, markdown=True).sentences)


def test_a_draft_may_be_nothing_but_front_matter() -> None:
    """A draft without text has a date and says nothing."""
    assert ([], [], "2021") == read_draft("---\ndate: 2021\n---", markdown=True)
