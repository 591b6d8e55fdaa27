"""The contact being edited: draft, validation, undo and redo."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Change, Draft, over, without
from contact_editor.model.email_addresses import readable
from contact_editor.model.validation import Problem, SaveBlocker, is_wrong, save_blockers
from contact_editor.model.values import Value, equal_values
from contact_editor.providers.account_fields.field_definitions import with_lost_fields
from contact_editor.providers.description import Provider
from contact_editor.viewmodels.contact.edit_commands import DropEdits, EditField
from contact_editor.viewmodels.saving.conflict_decisions import ConflictDecisions
from contact_editor.viewmodels.saving.refused_values import RefusedValues
from contact_editor.viewmodels.saving.save_note import SaveNote
from contact_editor.viewmodels.saving.unsaved_drafts import TypedTexts


class ContactEditing(QObject):
    """One contact with its edits."""

    opened = Signal()
    """The draft is now based on another contact, or on a fresh read of the same one."""
    edited = Signal()
    """The draft changed."""

    def __init__(self, provider: Provider, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.provider = provider = with_lost_fields(provider, draft)
        """With a read-only field for each edit that no field describes any more."""
        self.described: Callable[[], Provider] = lambda: provider
        """Returns the provider with the account's fields as they were read last."""
        self.draft = draft
        self._checked: tuple[Draft | None, Provider, frozenset[str]] = (None, provider, frozenset())
        """The last draft that was checked, and the fields that are wrong in it."""
        self.typed: TypedTexts = {}
        """What is typed in the add lines; while it is not shown, what could not be added."""
        self.decisions = ConflictDecisions()
        self.note = SaveNote(self)
        self.refused = RefusedValues()
        self.undo_stack = QUndoStack(self)
        # Weak: in a cycle, Python's garbage collector could delete a command before its stack,
        # which would delete it once more.
        me = weakref.proxy(self)
        self._read: Callable[[], Draft] = lambda: me.draft
        self._write: Callable[[Draft], None] = lambda draft: me._take(draft)  # noqa: PLW0108 - holds `me`
        # Not from within the command: the undo stack is updated first.
        self.undo_stack.indexChanged.connect(self.edited)

    @property
    def snapshot(self) -> ContactSnapshot:
        return self.draft.snapshot

    @property
    def title(self) -> str:
        return title_of(self.provider, self.snapshot)

    def changes(self) -> tuple[Change, ...]:
        return self.draft.changes(self.provider.fields)

    def save_blockers(self) -> tuple[SaveBlocker, ...]:
        return save_blockers(self.provider.fields, self.draft)

    def fields_with_problems(self) -> tuple[str, ...]:
        """Return the keys of the fields with a problem, in form order."""
        refused, wrong = self.refusals(), self._wrong_fields()
        return tuple(
            field.key
            for field in self.provider.fields
            if field.key in refused or field.key in wrong
        )

    def _wrong_fields(self) -> frozenset[str]:
        """Return the fields that are wrong in this draft; several parts of the window ask."""
        draft, provider, wrong = self._checked
        if draft is not self.draft or provider is not self.provider:
            wrong = frozenset(
                each.key for each in self.provider.fields if is_wrong(each, self.draft)
            )
            self._checked = self.draft, self.provider, wrong
        return wrong

    def next_problem(self, current: str, *, forward: bool) -> str:
        """Return the next field with a problem, after the last one the first; empty if none.

        `current`: the key of the field to go on from; empty for the start, or the end.
        """
        order = [field.key for field in self.provider.fields]
        here = order.index(current) if current else -1 if forward else len(order)
        wrong = [order.index(key) for key in self.fields_with_problems()]
        if not wrong:
            return ""
        if forward:
            return order[next((at for at in wrong if at > here), wrong[0])]
        return order[next((at for at in reversed(wrong) if at < here), wrong[-1])]

    def refusals(self) -> Mapping[str, str]:
        """Return what the provider said about the values that it refused, by field."""
        return self.refused.texts(self.draft)

    def unstored(self) -> frozenset[str]:
        """Return the fields with a value that the last save did not store."""
        return self.refused.unstored(self.draft)

    def edit(self, key: str, value: Value) -> None:
        """Set a field's value as one undo step; setting the same value adds no step."""
        field = self.provider.field(key)
        assert field is not None, key
        before = self.draft.value(key)
        if not equal_values(self.draft.edited(field, value).edits, self.draft.edits):
            self.undo_stack.push(EditField(field, before, value, self._read, self._write))

    def revert(self, key: str) -> None:
        """Restore the value that was read."""
        self.edit(key, self.snapshot.value(key))

    def revert_change(self, change: Change) -> None:
        """Restore what was read in the place of a change: of a map one entry, else the field."""
        key = change.field.key
        self.edit(key, without(self.draft, change).value(key))

    def revert_all(self) -> None:
        """Revert every field, as one undo step; also those that no field describes."""
        if not self.draft.edits:
            return
        self.undo_stack.beginMacro(self.tr("Revert all"))
        undescribed = over(self.snapshot, self.draft, self.provider.fields).edits
        if undescribed:
            self.undo_stack.push(DropEdits(undescribed, self._read, self._write))
        for key in tuple(self.draft.edits):
            self.revert(key)
        self.undo_stack.endMacro()

    def discard(self) -> None:
        """Drop every edit and every undo step."""
        self.draft, self.typed = Draft(self.snapshot), {}
        self.undo_stack.clear()
        self.edited.emit()

    def edit_together(self, name: str, values: Mapping[str, Value]) -> None:
        """Set the values of several fields as one undo step."""
        self.undo_stack.beginMacro(name)
        for key, value in values.items():
            self.edit(key, value)
        self.undo_stack.endMacro()

    def leave_out_lost(self) -> None:
        """Revert the fields that can't be changed any more, as one undo step."""
        lost = (each for each in self.save_blockers() if each.problem is Problem.NOT_WRITABLE)
        values = {each.field.key: self.snapshot.value(each.field.key) for each in lost}
        self.edit_together(self.tr("Leave out"), values)

    def take_fields(self) -> None:
        """Take the account's fields as they were read last, perhaps with another contact."""
        if _is_shown_differently(with_lost_fields(self.described(), self.draft), self.provider):
            self.lay_over(self.draft)

    def lay_over(self, draft: Draft) -> None:
        """Rebase on another snapshot of the same contact; the undo steps stay."""
        described = with_lost_fields(self.described(), draft)
        if _is_shown_differently(described, self.provider):
            # The account has other fields, or other options of one.
            self.provider = described
        self.draft = draft
        if not draft.edits:
            self.undo_stack.setClean()
        self.opened.emit()

    def _take(self, draft: Draft) -> None:
        self.draft = draft


def _is_shown_differently(one: Provider, other: Provider) -> bool:
    return one is not other and _as_shown(one) != _as_shown(other)


def _as_shown(provider: Provider) -> list[tuple[object, ...]]:
    """Return what the form shows of the fields: not what a save proved of them."""
    return [
        (field.key, field.label, field.kind, field.options, field.hint, field.writable)
        for field in provider.fields
    ]


def title_of(provider: Provider, snapshot: ContactSnapshot) -> str:
    """Return the contact's name, else its email, else its id."""
    keys = (*provider.identity.title, provider.identity.email)
    named = (snapshot.value(key) for key in keys)
    spoken = (value.strip() for value in named if isinstance(value, str))
    return readable(next(filter(None, spoken), f"#{snapshot.reference.id}"))
