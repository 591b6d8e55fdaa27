"""Texts for an entry of the journal that was changed or is missing."""

from __future__ import annotations

from contact_editor.services.journal.history.damaged_entries import DamagedEntry
from contact_editor.translation import number_text, tr
from contact_editor.viewmodels.messages.record_text import moment_text


def entry_name(entry: DamagedEntry) -> str:
    """Return the number of an entry, which a message names it by."""
    return tr("Entry {n}").format(n=number_text(entry.sequence))


def fault_text(entry: DamagedEntry) -> str:
    """Return what happened to an entry, in a few words."""
    if entry.is_missing:
        return tr("Missing")
    return tr("Changed") if entry.record is not None else tr("Changed, can't be read")


def place_of_entry(entry: DamagedEntry) -> str:
    """Return between which saves an entry belongs."""
    if entry.after is not None and entry.before is not None:
        text = tr("between {one} and {other}")
    elif entry.after is not None:
        text = tr("after {one}")
    else:
        text = tr("before {other}") if entry.before is not None else tr("not known")
    one, other = (
        moment_text(at, in_sentence=True) if at is not None else ""
        for at in (entry.after, entry.before)
    )
    return text.format(one=one, other=other)


def explanation(entry: DamagedEntry) -> str:
    """Return what an entry still proves, in sentences."""
    if entry.is_missing:
        return tr(
            "This entry was removed in another way than by this program. What it held is not "
            "known; a copied receipt of that time may tell."
        )
    if entry.record is None:
        return tr("This entry was changed in another way than by this program, and can't be read.")
    return tr(
        "This entry, or the order of the entries at its place, was changed in another way than by "
        "this program. What is shown may not be what was saved: it can't be copied as a receipt."
    )
