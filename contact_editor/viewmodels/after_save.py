"""What is left to do after a save: what was not stored, what to put back."""

from __future__ import annotations

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Change, Draft
from contact_editor.model.fields import SETS, Field
from contact_editor.model.merge import applied, merge
from contact_editor.model.receipt import Outcome, Receipt
from contact_editor.model.values import ABSENT, same


def left_to_do(receipt: Receipt) -> Draft:
    """Gives the contact as it is now with the edits over it that were not stored."""
    draft = Draft(receipt.snapshot)
    for finding in receipt.of(Outcome.NOT_STORED, Outcome.UNKNOWN):
        if not same(finding.change.before, finding.change.after):
            draft = _with(draft, finding.change)
    return draft


def put_back(receipt: Receipt, draft: Draft) -> Draft:
    """Gives the draft that takes back what changed although nobody touched it."""
    for finding in receipt.of(Outcome.CHANGED_UNASKED):
        change = finding.change
        draft = _with(draft, Change(change.field, change.after, change.before, change.part))
    return draft


def undone(receipt: Receipt) -> tuple[Draft, tuple[Change, ...]]:
    """Gives the draft that takes a save back, and the changes that the provider cannot take back.

    It lies over what the save left behind: merged with a fresh read, it writes back only where
    the contact still holds what was written.
    """
    draft, stuck = Draft(receipt.snapshot), []
    for finding in receipt.of(Outcome.STORED, Outcome.NORMALISED):
        change = finding.change
        added = change.part is not ABSENT and change.before is ABSENT
        if added and change.field.removal == "no":
            stuck.append(change)
            continue
        # A tag that was stored in another spelling is known by that spelling now.
        respelt = change.field.kind in SETS and added
        part = finding.found if respelt else change.part
        draft = _with(draft, Change(change.field, finding.found, change.before, part))
    return draft, tuple(stuck)


def laid_over(fields: tuple[Field, ...], draft: Draft, fresh: ContactSnapshot) -> Draft:
    """Lays a draft over a fresh read.

    Where somebody else changed the same field meanwhile it stays over what it was made on, so
    that the save asks which of the two shall stand.
    """
    merged = merge(fields, draft, fresh)
    return draft if merged.conflicts else merged.draft


def _with(draft: Draft, change: Change) -> Draft:
    value = draft.value(change.field.key)
    return draft.edited(change.field, applied(change, value))
