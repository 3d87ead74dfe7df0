"""Test that whatever a file of a pack holds is a record, or a fault in one line."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import SOURCE, write_figure
from isiscli.pack.read import read_file
from isiscli.pack.words import read_words

_TOML = (
    '[[figure]]\n|[[|]]|[source]\n|id = |"figure/a"|\'a\'|"""| = |1e999|nan|inf|{}|{ number = 1 }'
    r"|true|[]|2020-01-01|[|]|#|\u0000|\ud800|\U0010ffff|.|"
    "\n"
).split("|")
_JSON = (
    '{"kind": "figure"|, "id": "figure/a"|}|{|[|]|null|1e999|NaN|"|:|, |99999999999999999999|\n'
    r'|"\ud800"|"\u0000"|{"kind":"event"}'
    "\n"
).split("|")
_PIECES = [*_TOML, *_JSON, write_figure(), SOURCE, "\ufeff"]
_TEXTS = st.lists(st.sampled_from(_PIECES) | st.text(max_size=5), max_size=12).map("".join)
_BYTES = st.binary(max_size=40) | _TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass"))


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a pack that is written anew for each example."""
    return tmp_path_factory.mktemp("pack")


def _read(path: Path) -> Iterator[str]:
    """Yield the faults of a file; its records are read on the way."""
    faults: list[str] = []
    list(read_file(path, faults))
    yield from faults


@pytest.mark.parametrize("name", ["a.toml", "a.jsonl"])
@given(data=_BYTES)
def test_any_bytes_are_records_or_faults_of_one_line(name: str, data: bytes, pack: Path) -> None:
    """Nothing is raised, and each fault names the file and can be shown as it is."""
    (pack / name).write_bytes(data)
    faults = list(_read(pack / name))
    assert [] == [fault for fault in faults if not fault.startswith(f"{pack / name}")]
    assert [] == [fault for fault in faults if not fault.isprintable()]


@given(data=_BYTES | st.sampled_from([b"distinct = [1]", b'spellings = [["a"]]']))
def test_any_bytes_are_words_or_a_fault_of_one_line(data: bytes, pack: Path) -> None:
    """The word file of a pack is read, or left out with a fault."""
    faults: list[str] = []
    (pack / "words.toml").write_bytes(data)
    words = read_words(pack, faults)
    assert [] == [fault for fault in faults if not fault.isprintable()]
    assert not faults or not (words.distinct or words.spellings or words.synonyms)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.toml", b'a = "' + b"x" * 10_000_000),
        ("a.toml", b"x" * 10_000_000),
        ("a.jsonl", b'{"id": "' + b"x" * 10_000_000),
        ("a.jsonl", b'{"kind": "figure", "id": "' + b"x" * 10_000_000 + b'"}'),
        ("a.jsonl", b'{"a": ' + b"[" * 1_000_000),
        ("a.jsonl", b'{"a": ' * 100_000),
        ("a.toml", b"a = " + b"{ a = " * 100_000),
        ("a.toml", b"[" + b"a." * 5_000 + b"a]\n"),
    ],
    ids=lambda given: given if isinstance(given, str) else None,
)
def test_a_line_of_ten_megabytes_is_a_short_fault(name: str, data: bytes, pack: Path) -> None:
    """Long lines and deep nesting are told in few words, and nothing of them is repeated."""
    (pack / name).write_bytes(data)
    (*faults,) = _read(pack / name)
    assert faults
    assert 2_000 > max(map(len, faults))
