"""Know which names are of what can be a member of the coalition, and of its regions."""

from isiscli.factcheck.compare.naming.countries import is_country
from isiscli.factcheck.facts.fact_base import FactBase
from isiscli.factcheck.lexicon import organisations, places
from isiscli.factcheck.parts.names import Name


def _list_members(name: Name, base: FactBase) -> list[str]:
    """Return the ids of the members that a name is that of, on whatever list."""
    keys = [*name.keys, *(key for place in name.places for key in base.names.name_key(place))]
    return sorted(key for key in keys if key.startswith("member/"))


def find_member(name: Name, base: FactBase) -> str | None:
    """Return the id of the member on the list that a name is that of, None where it is none."""
    return next((key for key in _list_members(name, base) if key in base.roster.ids), None)


def is_member_elsewhere(name: Name, base: FactBase) -> bool:
    """Tell whether a name is that of a member, though of none on the list."""
    return bool(_list_members(name, base)) and not find_member(name, base)


def can_be_member(name: Name, base: FactBase) -> bool:
    """Tell whether a name is that of a nation or of a body of nations, not of a part of one."""
    if _list_members(name, base):
        return True
    if is_country(name):
        return True
    bodies = [key.removeprefix("body/") for key in name.keys if key.startswith("body/")]
    listed = organisations().organisations
    return any(body in listed and listed[body].sort == "international" for body in bodies)


def find_region(name: Name, base: FactBase) -> str | None:
    """Return the region of the list of members that a name, or its adjective, is that of."""
    written = name.text.casefold().replace("-", " ").removeprefix("the ")
    named = [written, *name.places] if name.is_adjective else [written]
    return next((region for region in named if region in base.roster.regions), None)


def is_city(name: Name) -> bool:
    """Tell whether a name is that of a seat of government, which can stand for it."""
    return len(name.places) > 1 and any(place not in places().countries for place in name.places)


def is_body(name: Name, base: FactBase) -> bool:
    """Tell whether a name is that of a body that has members of its own."""
    listed = [base.find_by_id(key) for key in _list_members(name, base)[:1]]
    types = [getattr(fact and fact.record, "type", "") for fact in listed]
    return name.sort == "body" or "institution" in types
