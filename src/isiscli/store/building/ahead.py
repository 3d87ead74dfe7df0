"""Let a thread make what another uses, a little ahead of it."""

from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")

_AHEAD = 4
"""Items that are made before they are asked for at most."""


def run_ahead(items: Iterator[Item]) -> Generator[Item, None, None]:
    """Yield what `items` yields, which runs in a thread of its own, and raise what it raises.

    Once this generator is closed, no more items are begun. One that is being made is not waited
    for: a read may never end, and Ctrl-C has to.
    """
    pool = ThreadPoolExecutor(1)
    made: deque[Future[Item | None]] = deque()
    try:
        made.extend(pool.submit(next, items, None) for _ in range(_AHEAD))
        while (item := made.popleft().result()) is not None:
            made.append(pool.submit(next, items, None))
            yield item
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
