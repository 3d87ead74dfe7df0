"""Test which titles are one role."""

import pytest

from isiscli.factcheck.lexicon import roles


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("foreign minister", "minister of foreign affairs"),
        ("foreign minister", "top diplomat"),
        ("secretary of state", "top us diplomat"),
        ("defense secretary", "pentagon chief"),
        ("prime minister", "premier"),
        ("spokesman", "spokeswoman"),
        ("emir", "leader"),
        ("governor", "wali"),
        ("co-author", "author"),
        ("detainee", "prisoner"),
        ("a title of nobody", "a title of nobody"),
    ],
)
def test_two_titles_are_one_role(one: str, other: str) -> None:
    """A person may be given either."""
    assert not roles().exclude_each_other(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("prime minister", "foreign minister"),
        ("spokesman", "treasurer"),
        ("defense secretary", "secretary of state"),
        ("president", "prime minister"),
        ("pentagon chief", "top us diplomat"),
    ],
)
def test_nobody_holds_both(one: str, other: str) -> None:
    """Of the exclusive roles of an organisation a person holds one at a time."""
    assert roles().exclude_each_other(one, other)
    assert roles().exclude_each_other(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("senior leader", "key lieutenant"),
        ("author", "director"),
        ("senior fellow", "author"),
        ("prime minister", "defense minister"),
        ("foreign minister", "minister of international cooperation"),
        ("spokesman", "a title of nobody"),
    ],
)
def test_one_person_can_be_both(one: str, other: str) -> None:
    """Shared roles, roles named as compatible, and unknown titles exclude nothing."""
    assert not roles().exclude_each_other(one, other)
    assert not roles().exclude_each_other(other, one)


def test_no_role_is_there_twice() -> None:
    """A second line of the same name would hide the first."""
    known = roles()
    heads = [role.titles[0] for role in known.roles.values()]
    assert heads == list(known.roles)
    assert known.roles["spokesman"].exclusive
    assert "armed" == known.roles["leader"].level


def test_compatible_roles_are_known_and_exclusive() -> None:
    """A name that is not a role, or is shared anyway, is a slip."""
    names = {name for pair in roles().compatible for name in pair}
    exclusive = {name for name, role in roles().roles.items() if role.exclusive}
    assert set() == names - exclusive
    assert roles() is roles()
