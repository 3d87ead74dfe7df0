"""Test what the facts of one paragraph add to each other."""

from isiscli.factcheck.facts.fact import Fact
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.facts.scenes import Scenes

LIKE_EACH_OTHER = (
    "figure/coalition-member-institutions-2021",
    "figure/coalition-member-nations-2021",
    "figure/sdf-killed",
)


def _find(base: FactBase) -> list[Fact]:
    return [fact for fact in map(base.find_by_id, LIKE_EACH_OTHER) if fact]


def test_facts_of_one_paragraph_share_a_scene(base: FactBase) -> None:
    """It has the words, labels, keys, regions and quantities of all of them."""
    institutions, nations, killed = facts = _find(base)
    scenes = Scenes(facts)
    scene = scenes.find_scene(institutions)
    assert scene is scenes.find_scene(nations)
    assert {*institutions.stems, *nations.stems} == scene.stems
    assert {*institutions.labels, *nations.labels} == scene.labels
    assert institutions.keys | nations.keys == scene.keys
    assert institutions.regions | nations.regions == scene.regions
    assert [institutions, nations] == list(scene.facts)
    assert killed.stems.keys() == scenes.find_scene(killed).stems
