"""What a draft says, construct by construct, and where each word of it stands."""

import pytest

from isiscli.factcheck.draft import Sentence, read_draft


def _read(text: str) -> list[str]:
    return [sentence.text for sentence in read_draft(text, markdown=True).sentences]


def _find(text: str, word: str) -> str:
    """Return what stands in the draft where `word` is said."""
    sentence = next(s for s in read_draft(text, markdown=True).sentences if word in s.text)
    start = sentence.text.index(word)
    first, end = sentence.find_span(start, start + len(word))
    return text[first:end]


CONSTRUCTS = {
    "a paragraph": ("It won. It lost.", ["It won.", "It lost."]),
    "broken lines": (
        "The SDF lost\nmore than 11,000\r\nfighters.",
        ["The SDF lost more than 11,000 fighters."],
    ),
    "a heading": ("# The *fall* of Mosul #\n\nIt fell.", ["The fall of Mosul", "It fell."]),
    "an underlined heading": (
        "The fall\nof Mosul\n===\nIt fell.",
        ["The fall of Mosul", "It fell."],
    ),
    "emphasis": ("**More** than *11,000* _SDF_ ~~men~~ died.", ["More than 11,000 SDF men died."]),
    "a link": ('See [the list](https://x.org/84 "84 members") here.', ["See the list here."]),
    "a reference link": (
        "See [the list][a], [a] and [b].\n\n[a]: https://x.org '9'",
        ["See the list, a and [b]."],
    ),
    "an image": ("It ![84 members](x.png) fell.", ["It fell."]),
    "an address": ("See <https://x.org/84> and https://x.org/84.", ["See and ."]),
    "inline code": ("It has `84` members.", ["It has \ufffc members."]),
    "fenced code": ("It fell.\n```\nIt has 84 members.\n```\nIt rose.", ["It fell.", "It rose."]),
    "indented code": ("It fell.\n\n    It has 84 members.\n\nIt rose.", ["It fell.", "It rose."]),
    "tags": ("It <b>fell</b>.<br>It rose.<!-- no -->", ["It fell.", "It rose."]),
    "entities": ("Al&nbsp;Qaeda &amp; ISIS&#33; \\*So\\*", ["Al Qaeda & ISIS!", "*So*"]),
}


@pytest.mark.parametrize(("text", "said"), CONSTRUCTS.values(), ids=CONSTRUCTS)
def test_a_reader_sees_the_words_without_the_markup(text: str, said: list[str]) -> None:
    """Each construct of Markdown says what its reader sees."""
    assert said == _read(text)


def test_a_list_continues_the_words_before_it() -> None:
    """Items that are no sentences make one with the words before the list."""
    items = "- Yemen\n- **Mauritania**, and\n- Mali.\n- They were the last ones to join it."
    text = f"Four partners joined:\n\n{items}"
    assert [
        "Four partners joined: Yemen, Mauritania, and Mali.",
        "They were the last ones to join it.",
    ] == _read(text)
    assert "Mauritania" == _find(text, "Mauritania")


def test_words_in_a_block_quote_are_quoted() -> None:
    """What stands in a block quote is not said by the writer."""
    sentences = read_draft("He said:\n\n> ISIS has\nfallen.\n\nSo it is.", markdown=True).sentences
    assert [("He said:", False), ("ISIS has fallen.", True), ("So it is.", False)] == [
        (text, is_quoted) for text, _, is_quoted in sentences
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It has\n84 members.",
        "> - It has\n>   [**84** members](x).",
        "| a | b |\n|---|---|\n| 8 | 84 |",
        "\ufeffZ\u00adoë 😀 “has”\t\r\n 84 members.",
        "1. It has\r   `8` *84*",
    ],
)
def test_a_word_is_found_where_it_stands(text: str) -> None:
    """The span of a word in the draft is that of the word."""
    sentence = next(s for s in read_draft(text, markdown=True).sentences if "84" in s.text)
    at = sentence.text.index("84")
    start = text.index("84")
    assert (start, start + 2) == sentence.find_span(at, at + 2)


def test_a_sentence_knows_the_place_of_each_character() -> None:
    """A letter has the place where it stands, a folded space that of its first character."""
    [sentence] = read_draft("I *won*\n it", markdown=True).sentences
    assert Sentence("I won it", [0, 1, 3, 4, 5, 7, 9, 10]) == sentence._replace(
        places=[*sentence.places]
    )


def test_plain_text_has_no_markup() -> None:
    """In plain text an asterisk is an asterisk, and blank lines part paragraphs."""
    sentences = read_draft("It *has\n84* members\n\n# `So`", markdown=False).sentences
    assert ["It *has 84* members", "# `So`"] == [sentence.text for sentence in sentences]
