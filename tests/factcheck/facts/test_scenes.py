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
    """It has the words, labels, names, regions and quantities of all of them, and no others."""
    institutions, nations, killed = facts = _find(base)
    scenes = Scenes(facts)
    scene = scenes.find_scene(institutions)
    assert scene is scenes.find_scene(nations)
    assert all(scene.has_told(frozenset((told,))) for told in institutions.told | nations.told)
    assert all(scene.has_name(frozenset((key,))) for key in institutions.keys | nations.regions)
    assert [institutions, nations] == list(scene.facts)
    others = scenes.find_scene(killed)
    assert not others.has_told(nations.told - killed.told)
    assert not others.has_told(frozenset())
    assert not others.has_name(frozenset(("name/nobody",)))
