"""Ask the engine about drafts, and find the place of what it says."""

from collections.abc import Sequence

from isiscli.commands.checking.drafts import Draft
from isiscli.commands.checking.fixing import apply_fixes, find_fixes, fix_files, keep_settled
from isiscli.factcheck import FactBase, check_draft
from isiscli.factcheck.drafts.positions import Positions
from isiscli.render.check.page import CheckedDraft, CheckPage, Located
from isiscli.store.open import open_store
from isiscli.store.relations import find_sources
from isiscli.store.shelf import open_shelf


def _check_one(base: FactBase, draft: Draft) -> CheckedDraft:
    checked = check_draft(draft.text, base, markdown=draft.markdown)
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


def _check_all(base: FactBase, drafts: Sequence[Draft]) -> list[CheckedDraft]:
    return [_check_one(base, draft) for draft in drafts]


def check_drafts(packs: Sequence[str], drafts: Sequence[Draft], page: CheckPage) -> CheckPage:
    """Return the page with what the packs in use say of the drafts, and the documents they quote.

    Raises PackError for a faulty pack.
    """
    store = open_store(packs)
    shelf = open_shelf(store)
    try:
        checked, sources = store.ask(
            lambda db: (_check_all(FactBase(db, shelf.entries), drafts), find_sources(db))
        )
    finally:
        store.close()
    shelf.save()
    return page._replace(drafts=checked, sources=sources)


def fix_drafts(
    packs: Sequence[str], drafts: Sequence[Draft], page: CheckPage
) -> tuple[CheckPage, list[str]]:
    """Write the fixes of `page` into its files; return what is found then, and what was changed.

    A fix that is contradicted in its place, with the others made, is left out.
    """
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
    fixed = fix_files(drafts, page.drafts, fixes)
    if fixed.changes:
        page = found if fixed.drafts == trial else check_drafts(packs, fixed.drafts, page)
    return page._replace(faults=[*page.faults, *fixed.faults]), fixed.changes
