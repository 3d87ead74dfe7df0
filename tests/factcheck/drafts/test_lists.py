"""A list that goes on with a sentence is read as one with it."""

import pytest

from isiscli.factcheck.drafts.draft import read_draft

LISTS = {
    "words": ("Three joined:\n\n- Yemen\n- Mali\n- Chad", ["Three joined: Yemen, Mali, Chad"]),
    "no blank line": ("Two joined:\n- Yemen\n- Mali\n", ["Two joined: Yemen, Mali"]),
    "numbers": ("Two joined:\n\n1. Yemen\n2. Mali", ["Two joined: Yemen, Mali"]),
    "a lead without a colon": ("It includes\n\n- Yemen\n- Mali", ["It includes Yemen, Mali"]),
    "the last sentence": ("It won. Two joined:\n\n- A\n- B", ["It won.", "Two joined: A, B"]),
    "punctuation": ("It has:\n\n- A;\n- B, and\n- C.", ["It has: A; B, and C."]),
    "a full stop": ("It has:\n\n- A\n- the B.", ["It has: A, the B."]),
    "a full stop in the middle": ("It has:\n\n- A.\n- B", ["It has: B", "A."]),
    "two full stops": ("It has:\n\n- A, and\n- B.\n- C.", ["It has: A, and B.", "C."]),
    "markup": ("It has:\n\n- [A](x)\n- **B**", ["It has: A, B"]),
    "sentences": ("It did:\n\n- It won.\n- It lost.", ["It did:", "It won.", "It lost."]),
    "a sentence among words": (
        "It has:\n\n- A\n- It lost all of this.\n- B",
        ["It has: A, B", "It lost all of this."],
    ),
    "long items": (
        f"It has:\n\n- {'so ' * 12}long\n- {'so ' * 11}long",
        ["It has: " + "so " * 11 + "long", "so " * 12 + "long"],
    ),
    "an item with more in it": ("It has:\n\n- A\n\n  B\n- C\n- `x`", ["It has: C", "A", "B"]),
    "code in an item": ("It has:\n\n- A\n\n      x\n- C", ["It has: C", "A"]),
    "a list in a list": (
        "It has:\n\n- Africa:\n  - Mali\n  - Chad\n- Asia",
        ["It has: Asia", "Africa: Mali, Chad"],
    ),
    "a lead that has ended": ("It fell.\n\n- A\n- B", ["It fell.", "A", "B"]),
    "a heading": ("# Members\n\n- A\n- B", ["Members", "A", "B"]),
    "headings in items": ("It has:\n\n- # A\n- B", ["It has: B", "A"]),
    "no words before it": ("- A\n- B", ["A", "B"]),
    "code before it": ("It has:\n\n```\nx\n```\n\n- A", ["It has:", "A"]),
    "a lead without words": ("![x](y)\n\n- A", ["A"]),
    "another list": ("It has:\n\n- A\n\n1. B", ["It has: A", "B"]),
    "a quoted list": ("> It has:\n> - A\n> - B", ["It has: A, B"]),
    "a quote in a list": ("It has:\n\n- > A\n- B", ["It has: B", "A"]),
}


@pytest.mark.parametrize(("text", "said"), LISTS.values(), ids=LISTS)
def test_a_list_is_read_with_the_words_it_completes(text: str, said: list[str]) -> None:
    """Short items that do not end like sentences are joined; others stand for themselves."""
    assert said == [sentence.text for sentence in read_draft(text, markdown=True).sentences]


def test_what_is_joined_has_its_own_places() -> None:
    """Each item stands where it is written, and a separator where the item before it ends."""
    text = "Two joined:\n\n- Mali\n- *Chad*"
    [sentence] = read_draft(text, markdown=True).sentences
    at = sentence.text.index("Mali, Chad")
    first, mali, chad = text.index("Mali"), [*range(15, 19)], [*range(23, 27)]
    assert first == 15
    assert [*mali, 18, 18, *chad] == [*sentence.places][at:]
    assert 10 == sentence.places[at - 1]


ITEMS = {
    "items": ("Two joined:\n\n- Mali\n- *Chad*", ["Mali", "Chad"]),
    "links": ("It has:\n\n- A;\n- B, and\n- C or\n- D.", ["A", "B", "C", "D."]),
    "the last sentence": ("It won. Two joined:\n\n- A\n- B", ["A", "B"]),
    "no list": ("It won: A, B.", []),
    "an item of its own": ("It has:\n\n- A.\n- B", ["B"]),
    "very many": ("It has:\n\n" + "- A\n" * 31, []),
    "as many as are read": ("It has:\n\n" + "- A\n" * 30, ["A"] * 30),
}


@pytest.mark.parametrize(("text", "items"), ITEMS.values(), ids=ITEMS)
def test_the_items_of_a_list_are_told_apart(text: str, items: list[str]) -> None:
    """Without what links one to the next, in the sentence that leads to them."""
    sentences = read_draft(text, markdown=True).sentences
    assert items == [s.text[start:end] for s in sentences for start, end in s.items]


def test_what_is_cut_off_from_its_lead_is_no_item() -> None:
    """A list that makes too long a sentence goes on in others, which have no words before it."""
    text = "It has:\n\n" + f"- {'a' * 400}\n" * 9
    first, *others = read_draft(text, markdown=True).sentences
    assert [()] * len(others) == [s.items for s in others]
    assert first.items
    assert others
