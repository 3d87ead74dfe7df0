"""Hold a record as the store has it: JSON that is decoded only where a format needs it."""

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from isiscli.model import AnyRecord


class Match(NamedTuple):
    """How a record answers a query; `score` is at most 100."""

    how: Literal["exact", "text", "fuzzy"]
    score: int


class View(dict[str, Any]):
    """An object of JSON whose keys are read as the fields of the struct that it was made of."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


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
    def view(self) -> "AnyRecord":
        """The record to be read as its struct is, without what loads and checks that.

        A field that the struct would leave unset is not there; `kind` tells the kinds apart.
        """
        from json import loads  # not for answers in JSON

        view: AnyRecord = loads(self.raw.decode(), object_hook=View)
        return view

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
        from json import loads

        mapping: dict[str, Any] = loads(self.json.decode())
        return mapping
