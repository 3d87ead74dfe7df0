"""Names and ids are offered in bash before the rest loads, as the rest would offer them."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import SAMPLE, write_figure
from isiscli.commands.line.completing import complete_plain
from isiscli.commands.line.offering import offer_at_once
from isiscli.folding import squeeze
from isiscli.store.offers import SUFFIX
from isiscli.store.open import open_store
from shells import complete_in

_LINES = [
    *(f"isiscli {command} " for command in ("member", "affiliate", "timeline", "figure")),
    *(f"isiscli {command} " for command in ("person", "statement", "source", "search", "show")),
    "isiscli member Ger",
    "isiscli member gER",
    "isiscli member Germany Fra",
    "isiscli member Hostile",
    "isiscli affiliate al-Sh",
    "isiscli affiliate alsh",
    "isiscli affiliate boko-h",
    "isiscli affiliate boko-",
    "isiscli person al-",
    "isiscli member cote",
    "isiscli person Abu-B",
    "isiscli search s",
    "isiscli show member/f",
    "isiscli show Member/f harb",
]
_LEFT = [
    *("isiscli ", "isiscli mem", "isiscli check d", "isiscli event s", "isiscli export s"),
    *("isiscli member --region Af", "isiscli member --json Ger", "isiscli member -", "isiscli -"),
    *(r"isiscli affiliate Boko\ H", "isiscli affiliate 'Boko", "isiscli member Türk"),
    *("isiscli member U.S", "isiscli member zzzz", f"isiscli member --pack {SAMPLE} Gull"),
]


@pytest.fixture(autouse=True)
def _packs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a pack of the user's own in use, and its store compiled."""
    monkeypatch.setenv("ISISCLI_PACKS", str(SAMPLE))
    open_store([SAMPLE]).close()


def _set_line(patch: pytest.MonkeyPatch, words: str, shell: str = "bash") -> None:
    patch.setenv("_ISISCLI_COMPLETE", f"complete_{shell}")
    patch.setenv("COMP_WORDS", words)
    patch.setenv("COMP_CWORD", str(len((words + ".").split()) - 1))


@pytest.mark.parametrize("words", _LINES)
def test_the_offers_are_those_of_the_store(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """For each command, in the same order, with what is typed left as it is."""
    _set_line(monkeypatch, words)
    by_store = complete_plain()
    assert by_store is not None
    if (at_once := offer_at_once()) is not None:
        assert by_store().text == at_once
    assert (by_store().text.strip() != "") is (at_once is not None)


def test_a_name_that_does_not_go_on_at_a_hyphen_is_no_offer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Ali is no continuation of "al-", though it starts with the same letters."""
    _set_line(monkeypatch, "isiscli person al-")
    names = (offer_at_once() or "").splitlines()
    assert "al-Baghdadi" in names
    assert not any(name.startswith("al-i") for name in names)


@pytest.mark.parametrize("words", _LEFT)
def test_any_other_line_is_left_to_the_rest(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Options, quotes, letters of other alphabets, and what nothing starts with."""
    _set_line(monkeypatch, words)
    assert offer_at_once() is None


def test_another_shell_is_left_to_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each writes offers in its own way."""
    _set_line(monkeypatch, "isiscli member Ger", "zsh")
    assert offer_at_once() is None


@given(st.from_regex(r"([a-zA-Z0-9][a-zA-Z0-9-]*)?", fullmatch=True))
def test_what_is_typed_is_folded_as_names_are(typed: str) -> None:
    """Letters, digits and hyphens need no more than this to be a key."""
    assert squeeze(typed) == typed.replace("-", "").lower()


def test_a_pack_that_changed_is_offered_as_it_is(
    make_pack: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was kept of it before is left alone, and the next time all is at once again."""
    pack = make_pack(a_toml=write_figure(aliases='["Quails"]'))
    monkeypatch.setenv("ISISCLI_PACKS", str(pack))
    assert ["Quails"] == complete_in("bash", "isiscli figure Qua", ISISCLI_PACKS=str(pack))
    (pack / "a.toml").write_text(write_figure(aliases='["Quartz"]'), encoding="utf-8")
    _set_line(monkeypatch, "isiscli figure Qua")
    assert offer_at_once() is None
    assert ["Quartz"] == complete_in("bash", "isiscli figure Qua", ISISCLI_PACKS=str(pack))
    assert "Quartz\n" == offer_at_once()


@pytest.mark.parametrize("junk", [b"", b"isiscli offers 1 3\nabc\n", b"\xff" * 50_000])
def test_what_is_kept_may_be_damaged_or_gone(
    junk: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The store offers the same."""
    monkeypatch.setenv("ISISCLI_CACHE_DIR", str(tmp_path))
    before = complete_in("bash", "isiscli member Fr")
    (kept,) = tmp_path.glob(f"*{SUFFIX}")
    kept.write_bytes(junk)
    _set_line(monkeypatch, "isiscli member Fr")
    assert offer_at_once() is None
    assert before == complete_in("bash", "isiscli member Fr")
    kept.unlink()
    assert offer_at_once() is None
    assert before == complete_in("bash", "isiscli member Fr")


@pytest.mark.parametrize("folder", ["/dev/null/below", "/proc"])
def test_without_a_cache_the_offers_are_the_same(folder: str) -> None:
    """A store in memory offers them."""
    assert complete_in("bash", "isiscli member Fr") == complete_in(
        "bash", "isiscli member Fr", ISISCLI_CACHE_DIR=folder
    )


def _find_no_account(_: int) -> None:
    raise KeyError


def test_a_user_without_a_cache_folder_has_the_store_asked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """There is nowhere to keep anything."""
    for name in ("ISISCLI_CACHE_DIR", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", _find_no_account)
    monkeypatch.chdir(tmp_path)
    _set_line(monkeypatch, "isiscli member Fr")
    assert offer_at_once() is None


def test_offers_that_cannot_be_written_are_said_by_the_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A disk that is full, as for any answer."""
    _set_line(monkeypatch, "isiscli member Fr")
    command = [sys.executable, "-m", "isiscli"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (2, b"isiscli: cannot write the answer: No space left on device\n") == (
        done.returncode,
        done.stderr,
    )
