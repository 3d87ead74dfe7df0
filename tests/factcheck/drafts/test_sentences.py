"""Where sentences end: cases that splitters are known to get wrong."""

import pytest

from isiscli.factcheck.drafts.draft import read_draft

# A bar stands where one sentence ends.
SPLIT = """
In the U.S. Army it is so.|Gen. Smith came on Oct. 17.|He has No. 3.|It was 3.5 percent.|Go.
He lives in the U.S.|He is old.|The U.S. State Department and U.S. Central Command agreed.
“We won.” he said.|“We won!”|He left.|"Is it so?" asked Gen. Smith.
“We won!” Smith said.|“We won.” General Joseph Votel told reporters.|Then they left.
“It is over.” The general added.|“It is over.” — President Trump.
“We lost 5 men. They had 40,000 fighters,” he said.|It was over.
“ISIS lost.|The SDF won.|It lost 11,000 men.
The “caliphate.”|It fell.|He asked, “Why?”|She left.
Wait... no.|It fell.|Wait…|He left.|The … Islamic State fell.|The ... Islamic State fell.
The [...] Islamic State and the [...].|It fell.
J. R. Smith met George W. Bush.|Then L. Paul Bremer III came.|Abu M. al-Adnani died.
Abu Bakr al-Baghdadi died.|al-Adnani spoke.|Then it ended.
It ended at 5 p.m.|Then he left.|It ended at 5 p.m. on Monday.|In Dec. 2015 it rose.
Lt. Gen. Stephen Townsend, Maj. Gen. Gary Volesky, Amb. Ryan Crocker and Sgt. X came.
It is over—Mr. Trump.|See p. 3, pp. 4-5, Vol. 2 and Ch. 7.|It cost approx. 500 dollars.
It fell in 2014.|500 died.|84 members joined.|It has 83.84 members.
(He left.)|[He came.]|He said (see above) so.|“Yes.”|(No.) and so on.
ISIS (a.k.a. Daesh) etc. fought.|Al-Qaeda vs. ISIS.|Founded Oct. 2006.|Est. 1990.
Élan vital.|他说。|“好。”|Да.|Нет.
""".strip().splitlines()


@pytest.mark.parametrize("marked", SPLIT)
def test_a_text_is_split_into_its_sentences(marked: str) -> None:
    """Abbreviations, initials, numbers, quotes and omissions end no sentence by themselves."""
    expected = marked.split("|")
    draft = read_draft(marked.replace("|", " "), markdown=False)
    assert expected == [sentence.text for sentence in draft.sentences]


@pytest.mark.parametrize("text", ["so " * 3000, "x" * 9000, "“" * 5000 + "so", "so. " * 2000])
def test_a_sentence_without_end_is_cut(text: str) -> None:
    """However long a text goes on, no sentence has much over 2,000 characters, and none is lost."""
    sentences = [sentence.text for sentence in read_draft(text, markdown=False).sentences]
    assert 4001 > max(map(len, sentences))
    assert text.count("s") == "".join(sentences).count("s")
    assert text.count("x") == "".join(sentences).count("x")


@pytest.mark.parametrize("block", ["# {}\n", "|a|b|\n|-|-|\n|{}|b|\n", "- {}\n- b\n"])
def test_a_block_longer_than_any_sentence_is_cut(block: str) -> None:
    """A heading, a cell or an item is one sentence only where it can be one; nothing is lost."""
    draft = read_draft(block.format("so " * 3000), markdown=True)
    assert 4001 > max(len(sentence.text) for sentence in draft.sentences)
    assert 3000 == sum(sentence.text.count("so") for sentence in draft.sentences)


@pytest.mark.parametrize(
    "text",
    [
        "`x` It fell.",
        "`x`: It fell.",
        "`x`, `y` – It fell.",
        "It won. `x`. It fell.",
        "`x`.`y`It fell.",
    ],
)
def test_code_before_the_first_word_is_none_of_the_sentence(text: str) -> None:
    """Nor is what parts it from the sentence, so that this starts with a word."""
    *_, sentence = read_draft(text, markdown=True).sentences
    assert ("It fell.", text.index("It fell")) == (sentence.text, sentence.places[0])
