"""What a draft says, construct by construct, and where in the draft it is said."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from isiscli.factcheck.drafts.draft import Sentence, read_draft
from isiscli.factcheck.drafts.positions import Positions

ARTICLES = Path(__file__).parents[3] / "benchmarks" / "check"

# What is written, and each sentence of it beside the stretch of the draft that it takes.
CONSTRUCTS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "sentences": ("It won. It lost.", [("It won.",) * 2, ("It lost.",) * 2]),
    "lines": ("The SDF\nlost\r\nmen.", [("The SDF lost men.", "The SDF\nlost\r\nmen.")]),
    "white space": ("A\t b \u00a0\u2003c\u3000d", [("A b c d", "A\t b \u00a0\u2003c\u3000d")]),
    "a hard break": ("He fell  \nback\\\nto X", [("He fell back to X", "He fell  \nback\\\nto X")]),
    "a heading": ("# U.S. *So*. What? ##", [("U.S. So. What?", "U.S. *So*. What?")]),
    "a lined heading": ("So it\nis.\n===\nA.", [("So it is.", "So it\nis."), ("A.",) * 2]),
    "emphasis": ("**More** *than* 8", [("More than 8", "More** *than* 8")]),
    "nested emphasis": ("***a** b* _c_", [("a b c", "a** b* _c")]),
    "strikethrough": ("~~So~~ it ~8 is", [("So it ~8 is", "So~~ it ~8 is")]),
    "no emphasis": ("snake_case 5 * 3", [("snake_case 5 * 3",) * 2]),
    "a link": ('A [b *c*](x.org "9 d") e', [("A b c e", 'A [b *c*](x.org "9 d") e')]),
    "an address with brackets": ("A [b](<x y> (9)) c", [("A b c", "A [b](<x y> (9)) c")]),
    "a nested link": ("[a [b](c) d](e)", [("[a b d](e)", "[a [b](c) d](e)")]),
    "reference links": (
        "[a][R] [r] [r][] [s] [a][s] [\\a][r]\n\n[R]: <x y> '9'",
        [("a r r [s] [a][s] \\a", "a][R] [r] [r][] [s] [a][s] [\\a")],
    ),
    "no link": ("a] [b (c) ![d ! e", [("a] [b (c) ![d ! e",) * 2]),
    "an image": ("A ![8 *b*](c) d![e][r]\n\n[r]: x", [("A d", "A ![8 *b*](c) d")]),
    "an autolink": ("A <https://x.org/8> b <c@x.org>", [("A b", "A <https://x.org/8> b")]),
    "bare addresses": (
        "See https://x.org/8?(a_8). Or (www.x.org/8), b.",
        [("See .", "See https://x.org/8?(a_8)."), ("Or ( ), b.", "Or (www.x.org/8), b.")],
    ),
    "a table in a text": (
        "So it is\n| A | B |\n| - | - |\n| c | d |",
        [("So it is",) * 2, ("A, B", "A | B"), ("c, d", "c | d")],
    ),
    "inline code": ("A `` 8`9 `` b ` c", [("A \ufffc b ` c", "A `` 8`9 `` b ` c")]),
    "fenced code": ("It fell.\n~~~\n8\n~~~\nSo.", [("It fell.",) * 2, ("So.",) * 2]),
    "indented code": ("It fell.\n\n    8\n\nSo.", [("It fell.",) * 2, ("So.",) * 2]),
    "tags": ("A<b c='>'>b</b>c<br>d <? ?>< f", [("Abc d < f", "A<b c='>'>b</b>c<br>d <? ?>< f")]),
    "code in tags": ("A <code>8</code> b <code>c", [("A b c", "A <code>8</code> b <code>c")]),
    "comments": ("A<!-- 8 -->b <!--> c <-", [("Ab c <-", "A<!-- 8 -->b <!--> c <-")]),
    "a block of HTML": (
        "<div>It &amp; <i>he</i> < I.<p>No.\n<!-- 8 --></div>",
        [("It & he < I.", "It &amp; <i>he</i> < I."), ("No.",) * 2],
    ),
    "entities": (
        "A &amp; &nbsp;&shy; &#66;&#x43; &no;b",
        [("A & BC &no;b", "A &amp; &nbsp;&shy; &#66;&#x43; &no;b")],
    ),
    "no character": ("A&#0;&#xD800;b&c", [("A\ufffd\ufffdb&c", "A&#0;&#xD800;b&c")]),
    "escapes": ("\\*A\\* \\b \\\\c", [("*A* \\b \\c", "*A\\* \\b \\\\c")]),
    "a list": ("- It won.\n- It\n  lost.", [("It won.",) * 2, ("It lost.", "It\n  lost.")]),
    "tasks": ("- [ ] It won.\n- [x] [ ] b", [("It won.",) * 2, ("[ ] b",) * 2]),
    "a table": (
        "> | A | *b* |\n> |:--|--:|\n> | 1\\|2 | | c |\n> | | |\n> d\n\nNo.",
        [("A, b", "A | *b"), ("1|2, c", "1\\|2 | | c"), ("d", "d"), ("No.",) * 2],
    ),
    "no table": ("a | b\n--- | --- | ---", [("a | b --- | --- | ---", "a | b\n--- | --- | ---")]),
    "no table but a list": ("a | b\n- | -", [("a | b",) * 2]),
    "no table in an item": (
        "- a | b\n--- | ---",
        [("a | b --- | ---", "a | b\n--- | ---")],
    ),
    "a table in an item": (
        "- a | b\n  --- | ---\nc | d",
        [("a, b", "a | b"), ("c | d",) * 2],
    ),
    "a mark at the start": ("\ufeff# A *b*", [("A b", "A *b")]),
    "footnotes": (
        "A[^1] b.[^n]\n\n[^1]: It won.\n    So.\n\n    It fell.\n[^n]: No.",
        [("A b.", "A[^1] b."), *[(s, s) for s in ("It won.", "So.", "It fell.", "No.")]],
    ),
    "what has no width": (
        "\ufeffA\u00adb\u200bc 😀\u200d\x07 d",
        [("Abc 😀 d", "A\u00adb\u200bc 😀\u200d\x07 d")],
    ),
    "other scripts": ("“داعش” 一。Да.", [("“داعش” 一。",) * 2, ("Да.",) * 2]),
    "no words": ("* * *\n\n...\n\n!?", []),
    "nothing": ("", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CONSTRUCTS.values(), ids=CONSTRUCTS)
def test_a_reader_sees_the_words_without_the_markup(
    text: str, expected: list[tuple[str, str]]
) -> None:
    """Each construct says what its reader sees, and takes the stretch where it stands."""
    sentences = read_draft(text, markdown=True).sentences
    spans = [sentence.find_span(0, len(sentence.text)) for sentence in sentences]
    assert expected == [
        (sentence.text, text[start:end])
        for sentence, (start, end) in zip(sentences, spans, strict=True)
    ]


def test_a_sentence_knows_the_place_of_each_character() -> None:
    """A letter has the place where it stands, a folded space that of its first character."""
    [sentence] = read_draft("> I *won*\n> &lt; it", markdown=True).sentences
    places = [2, 3, 5, 6, 7, 9, 12, 16, 17, 18]
    assert Sentence("I won < it", places, is_quoted=True) == sentence._replace(
        places=[*sentence.places]
    )


@pytest.mark.parametrize(
    "text",
    [
        "It has\n84 members.",
        "1. > - It has\n   >   [**84** members](x).",
        "| a | b |\r|---|---|\r| 8 | 84 |",
        "\ufeffZ\u00adoë 😀 “has”\t\r\n 84 members.",
        "1. It has\r   `8` *84*",
        "-\tIt has\n\t> *84*",
        "[^1]: It has\n    *84*",
        "- a\n\n  It has *84*\nnot 8",
    ],
)
def test_a_word_is_found_where_it_stands(text: str) -> None:
    """The span of a word in the draft is that of the word, whatever stands around it."""
    sentence = next(s for s in read_draft(text, markdown=True).sentences if "84" in s.text)
    at = sentence.text.index("84")
    start = text.index("84")
    assert (start, start + 2) == sentence.find_span(at, at + 2)


def test_the_number_of_an_item_is_not_its_text() -> None:
    """An item that says its own number says it where its text stands."""
    [sentence] = read_draft("84. 84", markdown=True).sentences
    assert ("84", (4, 6)) == (sentence.text, sentence.find_span(0, 2))


def test_words_in_a_block_quote_are_quoted() -> None:
    """What stands in a block quote, at any depth, is not said by the writer."""
    text = "He said:\n\n> ISIS has\nfallen.\n> > It did.\n\nSo it is."
    sentences = read_draft(text, markdown=True).sentences
    assert [
        ("He said:", False),
        ("ISIS has fallen.", True),
        ("It did.", True),
        ("So it is.", False),
    ] == [(sentence.text, sentence.is_quoted) for sentence in sentences]


def test_plain_text_has_no_markup() -> None:
    """In plain text an asterisk is an asterisk, and only blank lines part paragraphs."""
    text = "---\ndate: 2021\n---\n> It *has\r\n    84* [members](x) &amp;\n \t\n# `So` <b>"
    draft = read_draft(text, markdown=False)
    assert ["--- date: 2021 --- > It *has 84* [members](x) &amp;", "# `So` <b>"] == [
        sentence.text for sentence in draft.sentences
    ]
    assert "" == draft.published


@pytest.mark.parametrize("markdown", [True, False], ids=["markdown", "plain"])
def test_markdown_it_loads_for_markdown_alone(markdown: bool) -> None:
    """Plain text is read without the reader of Markdown."""
    code = (
        "import sys; from isiscli.factcheck.drafts.draft import read_draft;"
        f"read_draft('It fell.', markdown={markdown}); print('markdown_it' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert str(markdown).encode() == done.stdout.strip()


def _load_planted() -> list[dict[str, str | int]]:
    rows: list[dict[str, str | int]] = tomllib.loads(
        (ARTICLES / "errors.toml").read_text(encoding="utf-8")
    )["error"]
    return rows


@pytest.mark.parametrize("planted", _load_planted(), ids=lambda row: row["context"])
def test_a_planted_error_is_found_at_its_line_and_column(planted: dict[str, str | int]) -> None:
    """In each article of the benchmark the words that are wrong are read where they stand."""
    text = (ARTICLES / str(planted["article"])).read_text(encoding="utf-8")
    positions, wrong = Positions(text), str(planted["wrong"])
    found = {
        positions.locate(sentence.find_span(at, at + len(wrong))[0])
        for sentence in read_draft(text, markdown=True).sentences
        for at in range(len(sentence.text))
        if sentence.text.startswith(wrong, at)
    }
    assert (planted["line"], planted["column"]) in found


@pytest.mark.parametrize("text", ["See http:// and more.", "It is on www. <b>", "http://<http://"])
def test_the_start_of_an_address_alone_is_text(text: str) -> None:
    """Without a host behind it nothing is an address, and reading goes on behind it."""
    (sentence,) = read_draft(text, markdown=True).sentences
    assert text.replace(" <b>", "") == sentence.text
