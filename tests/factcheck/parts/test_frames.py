"""Test that who does what to whom is read from the order of words, where it tells that."""

import pytest

from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.parts.frames import read_frames

READ = {
    "Al-Shabaab pledged allegiance to the Islamic State.": (
        "pledged",
        ["Al-Shabaab"],
        ["Islamic State"],
    ),
    "Abdulqadir Mumin, an al-Shabaab religious official, pledged allegiance to the caliphate.": (
        "pledged",
        ["Abdulqadir Mumin"],
        [],
    ),
    "Salim Derbi was killed by the IYSC.": ("killed", ["IYSC"], ["Salim Derbi"]),
    "Fighters killed by the Taliban were many.": ("killed", ["Taliban"], []),
    "Libyan security forces killed Derbi.": ("killed", ["Libyan"], ["Derbi"]),
    "The SDF said that their fighters took full control of Raqqa.": ("took", ["SDF"], []),
    "SDF fighters attacked the Islamic State.": ("attacked", ["SDF"], ["Islamic State"]),
    "Dadullah and dozens of his relatives were killed.": ("killed", [], ["Dadullah"]),
    "Blinken and Di Maio invited the ministers.": ("invited", ["Di Maio", "Blinken"], []),
    "Belmokhtar, who left AQIM, is an Algerian.": ("left", ["Belmokhtar"], ["AQIM"]),
    "Derbi was the leader of the Derna Mujahedin Shura Council.": (
        "leader",
        [],
        ["Derna Mujahedin Shura Council"],
    ),
    "Gouri died in the raids.": ("died", [], ["Gouri"]),
}
OPEN = (
    "The emir of Jund al-Khilafah pledged himself.",
    "In Puntland of all places fighters defected.",
    "An al-Shabaab official defected.",
)


@pytest.mark.parametrize(("text", "wanted"), READ.items(), ids=READ)
def test_who_does_a_thing_and_to_whom_is_read(
    text: str, wanted: tuple[str, list[str], list[str]], base: FactBase
) -> None:
    """The subject does it, but of a passive, to which it is done."""
    reading = base.reader.read(text)
    frames = {reading.words[f.number].text: f for f in read_frames(reading)}
    word, doers, targets = wanted
    assert doers == [name.text for name in frames[word].doers]
    assert targets == [name.text for name in frames[word].targets]


@pytest.mark.parametrize("text", OPEN)
def test_a_name_that_only_says_whose_somebody_is_does_nothing(text: str, base: FactBase) -> None:
    """Neither a name that a preposition leads to, nor one before a title, is a subject."""
    frames = read_frames(base.reader.read(text))
    assert not any(frame.doers for frame in frames)
