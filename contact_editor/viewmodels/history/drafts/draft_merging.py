"""Merges drafts of earlier sessions into contacts that were opened before the journal was read."""

from __future__ import annotations

from dataclasses import dataclass
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field
from contact_editor.model.values import equal_values
from contact_editor.services.journal.draft_codec import StoredDraft
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.session_memory import AccountSession
from contact_editor.viewmodels.saving.save_step import EDITING_STEPS


@dataclass(frozen=True)
class _Merge:
    contact: OpenContact
    session: AccountSession
    draft: Draft
    stored: StoredDraft | None
    typed: frozenset[str]
    """The fields that were edited in this session when it began."""

    @property
    def still_due(self) -> Draft:
        """The draft without what was typed later in its fields and saved meanwhile."""
        saved = self.typed - self.contact.editing.draft.edits.keys()
        left = {key: value for key, value in self.draft.edits.items() if key not in saved}
        return Draft(self.draft.snapshot, left) if saved else self.draft


class DraftMerging(QObject):
    """Merges a draft at once, or once its contact can be edited again.

    What is reviewed and sent stays as it is: after a save only its own edits may be gone.
    """

    merged = Signal(object)
    """The `StoredDraft` that was merged into its contact, once no save of that is under way."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[_Merge] = []
        self._unreported: list[_Merge] = []
        self._followed: WeakSet[OpenContact] = WeakSet()

    def add(
        self, contact: OpenContact, session: AccountSession, draft: Draft,
        stored: StoredDraft | None = None,
    ) -> None:  # fmt: skip
        """Merge a draft into a contact; `stored`: how the user knows it, to be reported."""
        typed = frozenset(contact.editing.draft.edits)
        merge = _Merge(contact, session, draft, stored, typed)
        self._follow(contact)
        if contact.flow.step in EDITING_STEPS:
            self._merge(merge)
            self._report()
            return
        # Kept, and journalled, until it is merged.
        session.aside.append(draft)
        self._waiting.append(merge)

    def _follow(self, contact: OpenContact) -> None:
        """Continue with its drafts after each step of its saves."""
        if contact not in self._followed:
            self._followed.add(contact)
            # Queued: the contact takes the result of the step first.
            contact.flow.step_changed.connect(
                self._merge_waiting, Qt.ConnectionType.QueuedConnection
            )

    def _merge_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            if not isValid(each.contact) or not _is_aside(each):
                # It was closed, or opened again with its draft: that is kept, or applied already.
                continue
            if each.contact.flow.step in EDITING_STEPS:
                each.session.take_back(each.draft)
                self._merge(each)
            else:
                self._waiting.append(each)
        self._report()

    def _merge(self, merge: _Merge) -> None:
        editing, provider = merge.contact.editing, merge.contact.open_connection.provider
        draft = merge.session.add_earlier(provider, merge.still_due, editing.draft)
        if draft is not None:
            editing.lay_over(draft)
            if merge.stored is not None:
                self._unreported.append(merge)

    def _report(self) -> None:
        """Report what was merged; after the result of a running save, which has more details."""
        unreported = [each for each in self._unreported if isValid(each.contact)]
        self._unreported = [each for each in unreported if each.contact.saving]
        for each in unreported:
            if each.stored is None or each.contact.saving:
                continue
            editing = each.contact.editing
            left = left_of(each.stored, editing.draft, editing.provider.fields)
            if left is not None:
                self.merged.emit(left)


def left_of(stored: StoredDraft, now: Draft, fields: tuple[Field, ...]) -> StoredDraft | None:
    """Return the part of a stored draft that is among the edits now; None if nothing is.

    Of tags, lists and properties one element is enough: they are merged by element.
    """
    edited = {(each.field.key, each.part): each.after for each in now.changes(fields)}
    left = {
        change.field.key
        for change in stored.draft.changes(fields)
        if (place := (change.field.key, change.part)) in edited
        and equal_values(change.after, edited[place])
    }
    described = {field.key for field in fields}
    edits = {
        key: value
        for key, value in stored.draft.edits.items()
        if key in left
        # The account's own field may not be described yet: it is kept whole.
        or (key not in described and key in now.edits and equal_values(value, now.edits[key]))
    }
    return stored._replace(draft=Draft(stored.draft.snapshot, edits)) if edits else None


def _is_aside(merge: _Merge) -> bool:
    return any(draft is merge.draft for draft in merge.session.aside)
