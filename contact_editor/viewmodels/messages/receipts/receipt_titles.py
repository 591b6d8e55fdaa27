"""The title of a save's result, in a few words."""

from __future__ import annotations

from contact_editor.model.receipt import Outcome, Receipt
from contact_editor.services.contacts.proposal import SaveResult
from contact_editor.translation import tr


def receipt_title(saved: SaveResult, receipt: Receipt, count: int, total: int) -> str:
    """Return the title, with `{at}` for the time; `count` of `total` changes are stored."""
    if saved.later:
        return tr("Checked again at {at}")
    if saved.refused:
        return tr("Not saved")
    if saved.unresolved and not count:
        return tr("Still not known, checked at {at}")
    if saved.resolved:
        return _with_others(receipt, _resolved_title(receipt, count, total))
    if count and saved.written is not None and saved.written.rejected:
        # The provider has answered each request that was sent.
        return _with_others(receipt, tr("Partly stored at {at}"))
    if saved.error is not None:
        return tr("Checked at {at}")
    if receipt.verified:
        return tr("Saved and verified at {at}")
    if count == total:
        if receipt.lost or receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY):
            return tr("Stored at {at}, but something else changed")
        return tr("Stored at {at}, not everything could be verified")
    if saved.pending and not count:
        return tr("Accepted, not visible yet")
    return _with_others(receipt, _title_if_not_all(receipt, count))


def _with_others(receipt: Receipt, title: str) -> str:
    """Return a title that also says if something else changed."""
    if receipt.lost or receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY):
        return tr("{title}; something else changed").format(title=title)
    return title


def _resolved_title(receipt: Receipt, count: int, total: int) -> str:
    """Return what a read shows of a write of unknown outcome; only what it confirms is certain."""
    if count == total:
        return tr("Resolved at {at}: stored")
    is_missing = bool(receipt.with_outcome(Outcome.NOT_STORED, Outcome.NOT_SENT))
    is_other = bool(receipt.with_outcome(Outcome.NORMALISED))
    if count and (is_missing or is_other):
        return tr("Resolved at {at}: partly stored")
    if count:
        return tr("Resolved at {at}: stored, as far as the provider reports it")
    if is_missing:
        return tr("Not stored as of {at}")
    if is_other:
        return tr("Not as entered, checked at {at}")
    return tr("Still not known at {at}: the provider does not report it")


def _title_if_not_all(receipt: Receipt, count: int) -> str:
    if count:
        return tr("Partly stored at {at}")
    if receipt.with_outcome(Outcome.NOT_STORED, Outcome.NOT_SENT):
        return tr("Not stored, checked at {at}")
    if receipt.with_outcome(Outcome.NORMALISED):
        return tr("Not as entered, checked at {at}")
    return tr("Sent and checked at {at}")
