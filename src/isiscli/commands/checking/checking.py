"""Ask the engine about drafts, and find the place of what it says."""

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from isiscli.commands.checking.drafts import Draft
from isiscli.commands.checking.fixing import (
    apply_fixes,
    find_fixes,
    fix_files,
    keep_settled,
    write_diff,
)
from isiscli.commands.checking.sharing import Sharing
from isiscli.factcheck import list_told, read_draft, sum_up
from isiscli.factcheck.drafts.positions import Positions
from isiscli.findings import Checked
from isiscli.render.check.page import CheckedDraft, CheckPage, Located
from isiscli.store.open import open_store
from isiscli.store.relations import find_sources
from isiscli.store.shelf import open_shelf


def _place(draft: Draft, checked: Checked) -> CheckedDraft:
    """Return what was found in a draft with its lines and columns."""
    locate = Positions(draft.text).locate
    findings, accepted = (
        [Located(f, *locate(f.start), *locate(f.end)) for f in found]
        for found in (checked.findings, checked.accepted)
    )
    return CheckedDraft(
        draft.name,
        draft.text,
        findings,
        checked.sentences,
        [locate(offset)[0] for offset in checked.unused],
        draft.markdown,
        accepted,
    )


def check_drafts(packs: Sequence[str], drafts: Sequence[Draft], page: CheckPage) -> CheckPage:
    """Return the page with what the packs in use say of the drafts, and the documents they quote.

    Raises PackError for a faulty pack.
    """
    read = [read_draft(draft.text, markdown=draft.markdown) for draft in drafts]
    told = [sentence for draft in read for sentence in list_told(draft)]
    store = open_store(packs)
    shelf = open_shelf(store)
    share = Sharing(packs, store.state, shelf.entries)
    try:
        found, sources = store.ask(lambda db: (share.judge(told, db), find_sources(db)))
    finally:
        store.close()
    shelf.save()
    rest = iter(found)
    checked = [
        _place(draft, sum_up(one, draft.text, islice(rest, len(one.sentences))))
        for draft, one in zip(drafts, read, strict=True)
    ]
    return page._replace(drafts=checked, sources=sources)


class _Settled(NamedTuple):
    """The fixes of each draft that stand with all others, the drafts with them, what they say."""

    fixes: list[list[Located]]
    drafts: list[Draft]
    page: CheckPage


def _settle(packs: Sequence[str], drafts: Sequence[Draft], page: CheckPage) -> _Settled:
    """Return the fixes of `page` but for each that is contradicted with the others made."""
    fixes = [find_fixes(draft) for draft in page.drafts]
    trial, found = list(drafts), page
    while any(fixes):
        trial = [
            d._replace(text=apply_fixes(d.text, f)) for d, f in zip(drafts, fixes, strict=True)
        ]
        found = check_drafts(packs, trial, page)
        kept = [keep_settled(f, checked) for f, checked in zip(fixes, found.drafts, strict=True)]
        if kept == fixes:
            break
        fixes = kept
    return _Settled(fixes, trial if any(fixes) else list(drafts), found)


def fix_drafts(
    packs: Sequence[str], drafts: Sequence[Draft], page: CheckPage
) -> tuple[CheckPage, list[str]]:
    """Write the fixes of `page` into its files; return what is found then, and what was changed."""
    settled = _settle(packs, drafts, page)
    fixed = fix_files(drafts, page.drafts, settled.fixes)
    if fixed.changes:
        is_all = fixed.drafts == settled.drafts
        page = settled.page if is_all else check_drafts(packs, fixed.drafts, page)
    return page._replace(faults=[*page.faults, *fixed.faults]), fixed.changes


def diff_drafts(packs: Sequence[str], drafts: Sequence[Draft], page: CheckPage) -> str:
    """Return what the fixes of `page` would change in its drafts, as a unified diff."""
    settled = _settle(packs, drafts, page)
    return "".join(
        write_diff(old.name, old.whole, new.whole)
        for old, new in zip(drafts, settled.drafts, strict=True)
    )
