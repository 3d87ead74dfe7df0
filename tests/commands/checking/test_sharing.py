"""Long drafts are judged by several processes, and what is found is the same as by one."""

import multiprocessing
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from isiscli.commands.checking import sharing
from isiscli.commands.checking.sharing import Sharing, count_processes, split
from isiscli.factcheck import FactBase, Told, judge_sentences
from isiscli.factcheck.drafts.draft import Sentence

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")

DRAFT = """\
The Coalition has 84 members. It was formed in 2014. Norway is a member of it.

Tal Afar fell in less than two weeks. The Taliban killed 100 IMU fighters in November 2015.

Four partners joined:

- Mauritania
- Yemen
- Norway

Over 11,000 members of the Syrian Democratic Forces were killed in action.
Abu Bakr al-Baghdadi was removed in October 2018. <!-- isiscli: ok as the minister has it -->
"""


@pytest.fixture
def draft(tmp_path: Path) -> str:
    """Return the path of a draft with lists, a comment and sentences that refer back."""
    path = tmp_path / "draft.md"
    path.write_text(DRAFT, "utf-8")
    return str(path)


def _share(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.setattr(sharing, "count_processes", lambda _: count)


def _check(run: Run, draft: str) -> str:
    """Return what a check prints, which must be done with all its processes."""
    out = run("check", "--json", draft).out
    assert [] == multiprocessing.active_children()
    return out


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch, run: Run, draft: str) -> str:
    """Return what one process finds in the draft."""
    _share(monkeypatch, 1)
    return _check(run, draft)


@pytest.mark.parametrize("count", [2, 3, 7])
def test_several_processes_find_what_one_finds(
    count: int, alone: str, draft: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither where the draft is cut nor who is first makes a difference to a byte of it."""
    started: list[int] = []
    start = Sharing._start

    def count_start(share: Sharing, part: list[Told]) -> object:
        started.append(len(part))
        return start(share, part)

    _share(monkeypatch, count)
    monkeypatch.setattr(Sharing, "_start", count_start)
    assert alone == _check(run, draft)
    assert count - 1 == len(started)
    assert '"contradicted"' in alone


def _fail(*_: object) -> object:
    raise MemoryError


def _die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize("fault", [_fail, _die])
def test_what_another_process_fails_to_do_is_done_here(
    fault: Callable[..., object], alone: str, draft: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may run out of memory, or be killed for it."""
    _share(monkeypatch, 3)
    monkeypatch.setattr(Sharing, "_judge_anew", fault)
    assert alone == _check(run, draft)


def test_where_there_is_no_room_for_a_process_all_is_done_here(
    alone: str, draft: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A user can have as many processes as the system allows."""

    def refuse() -> int:
        raise BlockingIOError

    _share(monkeypatch, 3)
    monkeypatch.setattr(os, "fork", refuse)
    assert alone == _check(run, draft)


def test_no_process_judges_by_packs_that_have_changed(
    alone: str, draft: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All sentences of a draft are judged by the same facts, those that were there at first."""
    judge, judged = Sharing._judge_anew, multiprocessing.get_context("fork").Value("i", 0)

    def judge_later(share: Sharing, part: list[Told]) -> object:
        found = judge(share._replace(state=("elsewhere", "before")), part)
        judged.value += 1
        return found

    _share(monkeypatch, 3)
    monkeypatch.setattr(Sharing, "_judge_anew", judge_later)
    assert alone == _check(run, draft)
    assert 0 == judged.value


def test_who_interrupts_a_check_leaves_no_process_behind(
    draft: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check that is interrupted ends with 130, and so do those who help with it."""
    own = os.getpid()

    def interrupt(told: list[Told], base: FactBase) -> object:
        if os.getpid() == own:
            raise KeyboardInterrupt
        return judge_sentences(told, base)

    _share(monkeypatch, 3)
    monkeypatch.setattr(sharing, "judge_sentences", interrupt)
    assert 130 == run("check", "--json", draft).status
    assert [] == multiprocessing.active_children()


def test_what_other_processes_work_out_is_kept(
    tmp_path: Path, draft: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next check need not work it out again, whoever did so first."""
    monkeypatch.setenv("ISISCLI_CACHE_DIR", str(tmp_path / "cache"))
    _share(monkeypatch, 3)
    run("check", "--json", draft)
    (shelf,) = (tmp_path / "cache").glob("*.shelf")
    kept = shelf.read_bytes()
    _share(monkeypatch, 1)
    run("check", "--json", draft)
    assert kept == shelf.read_bytes()


def test_a_store_without_a_place_is_not_shared(
    alone: str, draft: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each process would have to compile it for itself."""
    _share(monkeypatch, 3)
    monkeypatch.setenv("ISISCLI_CACHE_DIR", "/dev/null/nowhere")
    monkeypatch.setattr(Sharing, "_start", _fail)
    assert alone == _check(run, draft)


def test_sentences_are_cut_into_parts_of_the_same_length() -> None:
    """No sentence is left out, and none is judged twice."""
    told = [Told(Sentence(f"{number}", [number]), None) for number in range(11)]
    parts = split(told, 4)
    assert told == [one for part in parts for one in part]
    assert [2, 3, 3, 3] == [len(part) for part in parts]


@pytest.mark.parametrize(("sentences", "free", "count"), [(20, 8, 1), (250, 8, 2), (9999, 8, 4)])
def test_only_long_drafts_take_more_than_one_process(
    sentences: int, free: int, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A short draft is done before another process has started, and none takes more than four."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: range(free), raising=False)
    assert count == count_processes(sentences)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: range(1), raising=False)
    assert 1 == count_processes(sentences)
