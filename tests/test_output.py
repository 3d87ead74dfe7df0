"""The only writer to stdout and stderr."""

import shutil

import pytest

from isiscli.output import Result, deliver, find_width, is_terminal, warn

Capture = pytest.CaptureFixture[bytes]


def test_text_is_written_in_utf_8(capfdbinary: Capture) -> None:
    """Text goes to stdout in UTF-8, whatever the locale."""
    assert 0 == deliver(Result(text="Türkiye “¶”\n"))
    assert ("Türkiye “¶”\n".encode(), b"") == capfdbinary.readouterr()


def test_the_status_of_a_result_is_returned(capfdbinary: Capture) -> None:
    """Each note is one line on stderr, and the status is the result's own."""
    assert 1 == deliver(Result(notes=["one", "two\nlines"], status=1))
    assert (b"", b"isiscli: one\nisiscli: two lines\n") == capfdbinary.readouterr()


def test_a_lone_surrogate_is_escaped(capfdbinary: Capture) -> None:
    """What UTF-8 cannot write is shown as an escape, on both streams."""
    deliver(Result(text="\udcff\n"))
    warn("\udcff")
    assert (b"\\udcff\n", b"isiscli: \\udcff\n") == capfdbinary.readouterr()


def test_a_message_is_never_obeyed_by_the_terminal(capfdbinary: Capture) -> None:
    """Control characters in a message are shown."""
    warn("a\x1b[31mb\x9bc\u202ed")
    assert rb"isiscli: a\x1b[31mb\x9bc\u202ed" + b"\n" == capfdbinary.readouterr().err


def test_a_captured_stdout_is_no_terminal(capfdbinary: Capture) -> None:
    """A pipe or a file is no terminal, and asking writes nothing."""
    assert not is_terminal()
    assert (b"", b"") == capfdbinary.readouterr()


def test_no_stdout_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process without a stdout has no terminal."""
    monkeypatch.setattr("sys.stdout", None)
    assert not is_terminal()


def test_no_stdout_does_not_harm_what_writes_nothing_on_it(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: Capture
) -> None:
    """A miss in a process without a stdout is said, and has its own status."""
    monkeypatch.setattr("sys.stdout", None)
    assert 1 == deliver(Result(notes=["nothing"], status=1))
    assert (b"", b"isiscli: nothing\n") == capfdbinary.readouterr()


def test_no_stderr_swallows_messages(monkeypatch: pytest.MonkeyPatch, capfdbinary: Capture) -> None:
    """A process without a stderr says nothing, and goes on."""
    monkeypatch.setattr("sys.stderr", None)
    warn("nobody hears this")
    assert (b"", b"") == capfdbinary.readouterr()


@pytest.mark.parametrize("columns", ["", "0", "-3", "19", "20", " 91 ", "wide", "9" * 5000])
def test_the_width_is_what_shutil_finds(columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """COLUMNS counts where it is a number, and no screen is narrower than 20."""
    monkeypatch.setenv("COLUMNS", columns)
    assert max(20, shutil.get_terminal_size().columns) == find_width()


def test_without_a_stdout_the_width_is_that_of_shutil(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process without a stdout has no terminal to ask."""
    monkeypatch.setattr("sys.__stdout__", None)
    assert shutil.get_terminal_size().columns == find_width()
