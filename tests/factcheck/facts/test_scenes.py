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
    told = institutions.told | nations.told
    assert all(scene.has_told(frozenset((one,)), is_denied=False) for one in told)
    assert all(scene.has_name(frozenset((key,))) for key in institutions.keys | nations.regions)
    assert [institutions, nations] == list(scene.facts)
    others = scenes.find_scene(killed)
    assert not others.has_told(nations.told - killed.told, is_denied=False)
    assert not others.has_told(frozenset(), is_denied=False)
    assert not others.has_name(frozenset(("name/nobody",)))


def test_what_a_fact_denies_is_told_of_what_is_denied_alone(base: FactBase) -> None:
    """That no branch has renounced its allegiance tells of none that it has."""
    fact = base.find_by_id("statement/no-isis-branch-renounced-allegiance-2021")
    assert fact
    scene = Scenes([fact]).find_scene(fact)
    assert scene.has_told(frozenset(("renounc",)), is_denied=True)
    assert not scene.has_told(frozenset(("renounc",)), is_denied=False)
