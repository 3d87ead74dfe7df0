"""Prove the fact base against the texts of its sources."""

from pathlib import Path
from typing import Annotated

from typer import Option

from isiscli.commands.line.options import PackOption
from isiscli.commands.line.packs import list_packs
from isiscli.output import FOUND, NOT_FOUND, Result
from isiscli.store.cache import BUNDLED, list_packs_in_use


def verify(
    packs: PackOption,
    sources: Annotated[
        Path | None,
        Option(metavar="DIR", help="The folder with the text of each source, as <id>.txt."),
    ] = None,
) -> Result:
    """Prove the fact base: quotes verbatim, values carried by them; exit 1 with every fault."""
    from isiscli.verify.report import verify_packs

    in_use = [Path(pack) for pack in list_packs_in_use(list_packs(packs.pack))]
    # The texts of the bundled sources belong to their publishers, so not everybody has them.
    spared = Path(BUNDLED) if len(in_use) > 1 else None
    report = verify_packs(in_use, sources, spared)
    lines = [*report.faults]
    lines += [
        f"{source}: quotes cover {share:.1%} of the text" for source, share in report.shares.items()
    ]
    lines.append(f"{report.records} records, {report.quotes} quotes, {len(report.faults)} faults")
    notes = [f"no text for {source}: its quotes are not compared" for source in report.unread]
    if not sources:
        notes.append("without --sources DIR quotes are not compared with the texts")
    status = NOT_FOUND if report.faults else FOUND
    return Result(text="\n".join(lines) + "\n", notes=notes, status=status)
