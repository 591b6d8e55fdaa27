"""Drafts after a save: edits that were not stored, and reversals."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Change, Draft, changes_between, over
from contact_editor.model.fields import SETS, Field
from contact_editor.model.merge import Conflict, apply_change, merge
from contact_editor.model.receipt import Outcome, Receipt
from contact_editor.model.resending.suspicious_values import was_read
from contact_editor.model.values import ABSENT, equal_values
from contact_editor.viewmodels.saving.save_undo import LeftoverReason, irreversible_reason


class Reversal(NamedTuple):
    """A draft that undoes changes, and the changes that the provider can't undo."""

    draft: Draft
    irreversible: tuple[Change, ...]


def remaining_edits(receipt: Receipt) -> Draft:
    """Return the contact as it is now, with the edits that were not stored."""
    draft = Draft(receipt.snapshot)
    for finding in receipt.with_outcome(Outcome.NOT_STORED, Outcome.NOT_SENT, Outcome.UNKNOWN):
        if not equal_values(finding.change.before, finding.change.after):
            draft = _with(draft, finding.change)
    return draft


def reversal_of_unrequested(receipt: Receipt, draft: Draft) -> Reversal:
    """Revert what changed although the user did not edit it.

    A masked or garbled value is not put back: it was never the real one.
    """
    irreversible = []
    for finding in receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY):
        change = finding.change
        reason = irreversible_reason(change.field, change.part, change.before)
        if reason is None:
            draft = _with(draft, Change(change.field, change.after, change.before, change.part))
        elif reason is not LeftoverReason.NEVER_READ:
            irreversible.append(change)
    return Reversal(draft, tuple(irreversible))


def was_known(change: Change) -> bool:
    """Return whether the value before a change was read as it is: neither masked nor garbled."""
    return was_read(change.field, change.before)


def reversal_of(receipt: Receipt) -> Reversal:
    """Undo a save, as far as the provider allows; what was never read as it is stays.

    The draft is based on the result of the save: merged with a fresh read, it writes back only
    where the contact still has what was written.
    """
    draft, irreversible = Draft(receipt.snapshot), []
    for finding in receipt.findings:
        change = finding.change
        if not (finding.requested and finding.confirmed):
            continue
        if irreversible_reason(change.field, change.part, change.before) is not None:
            irreversible.append(change)
            continue
        # A tag that was stored in another spelling now has that spelling.
        respelt = change.field.kind in SETS and change.before is ABSENT
        part = finding.found if respelt and change.part is not ABSENT else change.part
        part = part if finding.stored_as is ABSENT else finding.stored_as
        draft = _with(draft, Change(change.field, finding.found, change.before, part))
    return Reversal(draft, tuple(irreversible))


def drop_confirmed(draft: Draft, meant: Draft, receipt: Receipt) -> Draft:
    """Drop the edits that a write of unknown outcome has stored after all."""
    open_keys = {
        finding.change.field.key
        for finding in receipt.findings
        if finding.requested and not finding.confirmed
    }
    edits = {
        key: value
        for key, value in draft.edits.items()
        if key in open_keys
        or key not in meant.edits
        or not equal_values(value, meant.edits[key])
        # It was not compared: no field describes it at the moment.
        or key not in receipt.snapshot.values
    }
    return Draft(draft.snapshot, edits)


def edits_after(fields: tuple[Field, ...], meant: Draft, now: Draft, receipt: Receipt) -> Draft:
    """Return the edits that remain after a save: what was not stored, and later edits.

    `now` are the current edits; they are based on the contact before the write, unless the
    user continued before the result was known.
    """
    if now.snapshot is not meant.snapshot:
        return rebase(fields, drop_confirmed(now, meant, receipt), receipt.snapshot)[0]
    draft = remaining_edits(receipt)
    kept = over(draft.snapshot, now, fields)
    draft = Draft(kept.snapshot, {**kept.edits, **draft.edits})
    for field in fields:
        for change in changes_between(field, meant.value(field.key), now.value(field.key)):
            draft = _with(draft, change)
    return draft


def rebase(
    fields: tuple[Field, ...], draft: Draft, fresh: ContactSnapshot
) -> tuple[Draft, tuple[Conflict, ...]]:
    """Rebase a draft on a fresh read; also return the conflicts with another user's edits.

    A field in conflict keeps its original value as the base, so that the save asks which of the
    two to keep.
    """
    merged = merge(fields, draft, fresh)
    contested = {conflict.field.key: conflict.field for conflict in merged.conflicts}
    values = {key: draft.snapshot.value(key) for key in contested}
    ground = merged.draft.snapshot
    ground = msgspec.structs.replace(ground, values={**ground.values, **values})
    result = Draft(ground, {k: v for k, v in merged.draft.edits.items() if k not in contested})
    for key, field in contested.items():
        result = result.edited(field, draft.value(key))
    return result, merged.conflicts


def with_later_edits(fields: tuple[Field, ...], earlier: Draft, now: Draft) -> Draft:
    """Merge an earlier draft into a contact; later edits there take precedence.

    Edits that no field describes at the moment are kept of both.
    """
    draft, _ = rebase(fields, earlier, now.snapshot)
    kept = over(draft.snapshot, now, fields)
    draft = Draft(kept.snapshot, {**draft.edits, **kept.edits})
    for field in fields:
        if field.key in now.edits:
            draft = draft.edited(field, now.edits[field.key])
    return draft


def _with(draft: Draft, change: Change) -> Draft:
    value = draft.value(change.field.key)
    return draft.edited(change.field, apply_change(change, value))
