"""The text of Markdown is the one that markdown-it shows, a second reader of the same rules."""

import re
from collections.abc import Iterator

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from isiscli.factcheck.drafts.markdown.reading import read_markdown
from isiscli.factcheck.drafts.prose import GAP

MARKDOWN = MarkdownIt("commonmark").enable("strikethrough")
SHOWN = {"softbreak": " ", "hardbreak": " ", "image": " ", "code_inline": GAP}
# Without tables, footnotes, tasks, bare addresses and words before lists, which it does not know;
# with a letter after each bracket, since it reads "[a](" otherwise than CommonMark has it.
FRAGMENTS = (
    "a b A 1 . ! * ** *** _ __ ` `` ~~ [ ](x) ![ [r] []. [r][] [a][r] ) &amp; &lt;a & \\ \\* <b> "
    "</b> <a:b> <c@x.y> < > # 1) \" ' é “ ” … ; / (x 't') <i q='w'> <!--a--> <!-- ( ]a 😀 $ ] .x"
).split(" ")
TEXTS = st.lists(
    st.sampled_from([*FRAGMENTS, " ", "  \n", "\n", "\n\n", "    ", "\t", "\n> ", "\n# "]),
    max_size=14,
)


def _show(children: list[Token]) -> Iterator[str]:
    is_address = False
    for child in children:
        if child.info == "auto":
            is_address = child.type == "link_open"
            yield " " if is_address else ""
        elif not is_address:
            yield SHOWN.get(child.type, child.content if child.type.startswith("text") else "")


@example(parts=["*a_*_*a_"])
@example(parts=["*_ ._*_a_."])
@given(parts=TEXTS)
@settings(max_examples=1500, deadline=None)
def test_the_text_is_that_of_another_reader(parts: list[str]) -> None:
    """Emphasis, links, code, tags and entities are read as by markdown-it."""
    text = "[r]: /x\n\n.\n\n" + re.sub(r"~{3,}", "~~", "".join(parts))
    tokens = MARKDOWN.parse(text)
    assume(not any(token.type == "html_block" for token in tokens))  # its text is ours to read
    expected = [
        " ".join("".join(_show(token.children or [])).split())
        for token in tokens
        if token.type == "inline"
    ]
    said = [passage.prose.text for passage in read_markdown(text, 0, 1).passages]
    assert [words for words in expected if words] == said
