"""Share the sentences of long drafts between processes."""

import os
import signal
import sqlite3
from collections.abc import MutableMapping, Sequence
from contextlib import closing, suppress
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from isiscli.errors import StoreError
from isiscli.factcheck import FactBase, Told, judge_sentences
from isiscli.findings import Finding
from isiscli.store.open import open_store

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_LEAST = 100
"""Sentences that are worth a process of their own, at least: they take it half a second."""

_MOST = 4
"""Processes at once, at most: each holds the facts that it reads."""

State = tuple[str | None, str]
"""Where a store is kept, and what tells its packs from what they were before."""

_Judged = tuple[list[list[Finding]], dict[int, bytes]]
"""What is found in each sentence, and what was worked out from the facts for it."""


def count_processes(sentences: int) -> int:
    """Return how many processes are to share so many sentences: 1 where there are no forks."""
    if not hasattr(os, "fork"):
        return 1
    has_affinity = hasattr(os, "sched_getaffinity")
    free = len(os.sched_getaffinity(0)) if has_affinity else os.cpu_count() or 1
    return max(1, min(_MOST, free, sentences // _LEAST))


def split(told: Sequence[Told], count: int) -> list[Sequence[Told]]:
    """Return sentences in so many parts, one after the other, as long as each other."""
    ends = [len(told) * number // count for number in range(count + 1)]
    return [told[start:end] for start, end in pairwise(ends)]


def _has_file(db: sqlite3.Connection) -> bool:
    """Tell whether a store is in a file, which others can open; else each would compile it."""
    return bool(db.execute("PRAGMA database_list").fetchone()[2])


class _Helper(NamedTuple):
    """A process of its own, with the end of the pipe that its answer comes out of."""

    process: "BaseProcess"
    source: "Connection"

    def receive(self) -> _Judged | None:
        """Return what it has found, None where it ended without an answer."""
        try:
            answer: _Judged = self.source.recv()
        except (EOFError, OSError):
            return None
        return answer

    def end(self) -> None:
        """End the process, whatever it is at."""
        self.process.kill()
        self.process.join()
        self.source.close()


class Sharing(NamedTuple):
    """Judges sentences by the store of some packs, with other processes where they are many.

    `state` is that of the store. `kept` is what was worked out from its facts, to which is added
    what the other processes worked out.
    """

    packs: Sequence[str]
    state: State
    kept: MutableMapping[int, bytes]

    def judge(self, told: Sequence[Told], db: sqlite3.Connection) -> list[list[Finding]]:
        """Return what is found in each sentence. What another process fails to do is done here."""
        base = FactBase(db, self.kept)
        count = count_processes(len(told)) if _has_file(db) else 1
        first, *others = split(told, count)
        if others:
            base.reader.read(first[0].sentence.text)  # words and names are loaded once, for all
        helpers = [self._start(part) for part in others]
        try:
            found = judge_sentences(first, base)
            for helper, part in zip(helpers, others, strict=True):
                answer = helper.receive() if helper else None
                self.kept.update(answer[1] if answer else {})
                found += answer[0] if answer else judge_sentences(part, base)
        finally:
            for helper in filter(None, helpers):
                helper.end()
        return found

    def _start(self, part: Sequence[Told]) -> _Helper | None:
        """Return a fork of this process that judges a part, None where there is no room for one."""
        from multiprocessing import get_context

        context = get_context("fork")
        try:
            pipe = context.Pipe(duplex=False)
            process = context.Process(target=self._answer, args=(*pipe, part), daemon=True)
            process.start()
        except OSError:
            return None
        pipe[1].close()
        return _Helper(process, pipe[0])

    def _answer(self, source: "Connection", output: "Connection", part: Sequence[Told]) -> None:
        """Send what is found in a part, and nothing where that fails."""
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        source.close()  # where nobody is left to read the answer, sending it fails
        with suppress(Exception):
            output.send(self._judge_anew(part))

    def _judge_anew(self, part: Sequence[Told]) -> _Judged:
        """Judge sentences with a connection of this process's own.

        Raises StoreError where the packs have changed meanwhile.
        """
        with closing(open_store(self.packs)) as store:
            if store.state != self.state:
                raise StoreError("the packs have changed")
            known = frozenset(self.kept)
            found = judge_sentences(part, FactBase(store.db, self.kept))
        return found, {number: entry for number, entry in self.kept.items() if number not in known}
