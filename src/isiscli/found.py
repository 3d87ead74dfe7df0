"""Hold a record as the store has it: JSON that is decoded only where a format needs it."""

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from isiscli.model import AnyRecord


class Match(NamedTuple):
    """How a record answers a query; `score` is at most 100."""

    how: Literal["exact", "text", "fuzzy"]
    score: int


class Found(NamedTuple):
    """One record of an answer."""

    kind: str
    raw: bytes
    match: Match | None = None

    @property
    def record(self) -> "AnyRecord":
        """The record itself."""
        import msgspec  # 9 ms, with the structs 12, that answers in JSON do without

        from isiscli.model import STRUCTS

        return msgspec.json.decode(self.raw, type=STRUCTS[self.kind])

    @property
    def json(self) -> bytes:
        """The record as compact JSON, with `match` where it answers a query."""
        if self.match is None:
            return self.raw
        return b'%s,"match":{"how":"%s","score":%d}}' % (
            self.raw[:-1],
            self.match.how.encode(),
            self.match.score,
        )

    @property
    def mapping(self) -> dict[str, Any]:
        """The record as plain dictionaries and lists, in the key order of the contract."""
        import msgspec

        return msgspec.json.decode(self.json, type=dict[str, Any])
