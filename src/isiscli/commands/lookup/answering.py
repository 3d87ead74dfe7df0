"""Turn records into a result in the format that was asked for."""

import os
import sqlite3
from collections.abc import Callable

from isiscli.commands.line.options import Output
from isiscli.commands.line.packs import list_packs
from isiscli.errors import UsageError
from isiscli.output import Format, Result, is_terminal
from isiscli.render.page import Page
from isiscli.store.open import open_store


def _read_default() -> str | None:
    """Return the format that the environment asks for; an option may differ from it."""
    return os.environ.get("ISISCLI_FORMAT")


def _choose_format(output: Output) -> Format:
    if output.json and output.format not in (None, "json", _read_default()):
        raise UsageError(f"--json and --format {output.format} exclude each other")
    if output.json:
        return "json"
    return output.format or ("table" if is_terminal() else "plain")


class Answering:
    """The store that a command asks, and how its answer is written."""

    def __init__(self, packs: list[str] | None, output: Output) -> None:
        """Open the store of the packs.

        Raises UsageError for a field that there is none of, PackError for a faulty pack.
        """
        self.format = _choose_format(output)
        self.fields: tuple[str, ...] = ()
        if output.fields is not None:
            from isiscli.render.columns import read_fields

            self.fields = read_fields(output.fields)
        self._store = open_store(list_packs(packs))

    @property
    def for_people(self) -> bool:
        """Tell whether the format shows what is about a record, and names instead of ids."""
        return self.format in ("table", "markdown")

    def ask(self, question: Callable[[sqlite3.Connection], Result]) -> Result:
        """Return the answer to the one question of a command, and close the store."""
        try:
            return self._store.ask(question)
        finally:
            self._store.close()

    def write(self, db: sqlite3.Connection, page: Page, notes: list[str], status: int) -> Result:
        """Return the result of a command, with the context that its format shows."""
        page = page._replace(fields=self.fields)
        if self.for_people:
            from isiscli.store.relations import find_related, find_sources, name_records

            if page.view == "profile":
                about = {hit.view.id: find_related(db, hit) for hit in page.found}
                page = page._replace(related=about)
            shown = [*page.found, *(hit for listed in page.related.values() for hit in listed)]
            sources = find_sources(db)
            names = {key: source.name for key, source in sources.items()}
            page = page._replace(names=names | name_records(db, shown), sources=sources)
        return Result(page=page, format=self.format, notes=notes, status=status)
