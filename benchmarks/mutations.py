"""Make hostile text out of honest text, the same for the same seed."""

from collections.abc import Callable, Sequence
from random import Random

TOKENS = [
    # to a terminal, or no text at all
    *"\x00 \x1b[31m \x1b]8;;https://a.b\x07 \x1b]52;c;aGk=\x07 \x9b2J \x07 \x7f \ud800".split(" "),
    *"\U000e0041 \u202e \u2066 \ufeff \u00ad \u200b a\u0301 羊 🙂".split(" "),
    # to Markdown, HTML and rich
    *"[red] [/] [link=x] * _ ` ``` <!-- --> <script> </p> &#x1b; &#xd800; &#x202e; [^1]".split(),
    *"[a](b) ![ ]( <!--isiscli:ok --> [^isiscli-1]: > - # --- +++ date: | |a|b| |-|-| \\".split(),
    # to a spreadsheet, to GitHub, to TOML, to JSON, to FTS5, to a command line
    *"=1+1 @SUM(1) ::error::x %0A % : , ; [[figure]] [[ ]] { } = nan inf true null []".split(),
    *"OR AND NEAR( NOT name: ^ + ( ) -- --json - ''' \" \"\"\" ' “ ” ’ … —".split(),
    # to us
    *"0 1e999 99999999999999999999 -1 2015-06/.. 20XX 2015-02-30 1,000 201.7 ½ not never".split(),
    *"more than between and to million hundred ISIS France Mali Coalition joined 2017".split(),
    *(
        "http://",
        "www.",
        "\r",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "    ",
        "\u2028",
        " isis ",
        " no longer ",
        " said ",
    ),
]
"""What has a meaning to a terminal, a parser, a page, a spreadsheet, or to isiscli itself."""

_LONGEST = 20_000


def _find_span(text: str, random: Random) -> tuple[int, int]:
    start = random.randint(0, len(text))
    return start, min(len(text), start + int(random.paretovariate(0.8)))


def _insert(text: str, random: Random) -> str:
    at = random.randint(0, len(text))
    return text[:at] + random.choice(TOKENS) + text[at:]


def _delete(text: str, random: Random) -> str:
    start, end = _find_span(text, random)
    return text[:start] + text[end:]


def _repeat(text: str, random: Random) -> str:
    start, end = _find_span(text, random)
    return text[:start] + text[start:end] * random.choice((2, 3, 10, 300)) + text[end:]


def _replace(text: str, random: Random) -> str:
    start, end = _find_span(text, random)
    return text[:start] + random.choice(TOKENS) + text[end:]


def _change(text: str, random: Random) -> str:
    at = random.randint(0, len(text))
    new = chr(random.choice((random.randrange(128), random.randrange(0x110000))))
    return text[:at] + new + text[at + 1 :]


def _move(text: str, random: Random) -> str:
    start, end = _find_span(text, random)
    rest = text[:start] + text[end:]
    at = random.randint(0, len(rest))
    return rest[:at] + text[start:end] + rest[at:]


_MUTATIONS: Sequence[Callable[[str, Random], str]] = (
    _insert,
    _delete,
    _repeat,
    _replace,
    _change,
    _move,
)


def mutate(text: str, random: Random) -> str:
    """Return `text` with a few changes, at most 20,000 characters long."""
    for _ in range(int(random.paretovariate(1))):
        text = random.choice(_MUTATIONS)(text, random)[:_LONGEST]
    return text


def choose(texts: Sequence[str], random: Random) -> str:
    """Return one of `texts`, some lines of it, two of them spliced, or tokens alone."""
    one, other = random.choice(texts), random.choice(texts)
    lines = one.splitlines(keepends=True)
    start = random.randrange(len(lines) or 1)
    some = "".join(lines[start : start + random.randint(1, 12)])
    splice = one[: random.randint(0, len(one))][-2000:] + other[random.randint(0, len(other)) :]
    tokens = "".join(random.choice(TOKENS) for _ in range(random.randint(1, 30)))
    return random.choice((one[:4000], some, some, splice[:4000], tokens))
