"""What is left to do after a save: what was not stored, what to put back."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Change, Draft, changes_between
from contact_editor.model.fields import SETS, Field
from contact_editor.model.merge import Conflict, apply_change, merge
from contact_editor.model.receipt import Outcome, Receipt
from contact_editor.model.values import ABSENT, equal_values


class Reversal(NamedTuple):
    """What would take something back, and the changes that the provider cannot take back."""

    draft: Draft
    irreversible: tuple[Change, ...]


def remaining_edits(receipt: Receipt) -> Draft:
    """Return the contact as it is now with the edits over it that were not stored."""
    draft = Draft(receipt.snapshot)
    for finding in receipt.with_outcome(Outcome.NOT_STORED, Outcome.UNKNOWN):
        if not equal_values(finding.change.before, finding.change.after):
            draft = _with(draft, finding.change)
    return draft


def put_back(receipt: Receipt, draft: Draft) -> Reversal:
    """Take back what changed although the user did not edit it."""
    stuck = []
    for finding in receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY):
        change = finding.change
        if _is_stuck(change):
            stuck.append(change)
        else:
            draft = _with(draft, Change(change.field, change.after, change.before, change.part))
    return Reversal(draft, tuple(stuck))


def reversal_of(receipt: Receipt) -> Reversal:
    """Take a save back, as far as the provider lets it.

    The draft lies over what the save left behind: merged with a fresh read, it writes back only
    where the contact still holds what was written.
    """
    draft, stuck = Draft(receipt.snapshot), []
    for finding in receipt.findings:
        change = finding.change
        if not (finding.requested and finding.confirmed):
            continue
        if _is_stuck(change):
            stuck.append(change)
            continue
        # A tag that was stored in another spelling is known by that spelling now.
        respelt = change.field.kind in SETS and change.before is ABSENT
        part = finding.found if respelt and change.part is not ABSENT else change.part
        draft = _with(draft, Change(change.field, finding.found, change.before, part))
    return Reversal(draft, tuple(stuck))


def _is_stuck(change: Change) -> bool:
    added = change.part is not ABSENT and change.before is ABSENT
    return added and change.field.removal == "no"


def drop_confirmed(draft: Draft, meant: Draft, receipt: Receipt) -> Draft:
    """Drop the edits that a write of unknown outcome turned out to have stored."""
    open_keys = {
        finding.change.field.key
        for finding in receipt.findings
        if finding.requested and not finding.confirmed
    }
    edits = {
        key: value
        for key, value in draft.edits.items()
        if key in open_keys or key not in meant.edits or not equal_values(value, meant.edits[key])
    }
    return Draft(draft.snapshot, edits)


def edits_after(fields: tuple[Field, ...], meant: Draft, now: Draft, receipt: Receipt) -> Draft:
    """Return the edits that are left after a save: what was not stored, and what came since.

    `now` are the edits as they are; they lie over the contact as it was written over, unless the
    user went on before that was known.
    """
    if now.snapshot is not meant.snapshot:
        return rebase(fields, drop_confirmed(now, meant, receipt), receipt.snapshot)[0]
    draft = remaining_edits(receipt)
    for field in fields:
        for change in changes_between(field, meant.value(field.key), now.value(field.key)):
            draft = _with(draft, change)
    return draft


def rebase(
    fields: tuple[Field, ...], draft: Draft, fresh: ContactSnapshot
) -> tuple[Draft, tuple[Conflict, ...]]:
    """Lay a draft over a fresh read; return what another user changed as well, differently.

    A field in conflict keeps the value that it was edited on, so that the save asks which of the
    two shall stand.
    """
    merged = merge(fields, draft, fresh)
    contested = {conflict.field.key: conflict.field for conflict in merged.conflicts}
    values = {key: draft.snapshot.value(key) for key in contested}
    ground = msgspec.structs.replace(fresh, values={**fresh.values, **values})
    result = Draft(ground, {k: v for k, v in merged.draft.edits.items() if k not in contested})
    for key, field in contested.items():
        result = result.edited(field, draft.value(key))
    return result, merged.conflicts


def laid_below(fields: tuple[Field, ...], earlier: Draft, now: Draft) -> Draft:
    """Merge an earlier draft into a contact; what was edited there since counts more."""
    draft, _ = rebase(fields, earlier, now.snapshot)
    for field in fields:
        if field.key in now.edits:
            draft = draft.edited(field, now.edits[field.key])
    return draft


def _with(draft: Draft, change: Change) -> Draft:
    value = draft.value(change.field.key)
    return draft.edited(change.field, apply_change(change, value))
