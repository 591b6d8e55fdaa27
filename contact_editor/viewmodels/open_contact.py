"""A contact that is open: its edits, the save that is under way, what came of the last one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from contact_editor.background import Background
from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.receipt import compare
from contact_editor.services.connections import Connection
from contact_editor.services.gateway import Gateway
from contact_editor.services.saving import Saved
from contact_editor.viewmodels.after_save import laid_over, left_to_do, put_back, undone
from contact_editor.viewmodels.contact_editing import ContactEditing, title_of
from contact_editor.viewmodels.memory import Memory
from contact_editor.viewmodels.messages import Message, Tone
from contact_editor.viewmodels.receipt_words import change_words, receipt_text, saved_message
from contact_editor.viewmodels.save_flow import SaveFlow, SaveStep
from contact_editor.viewmodels.trouble_words import trouble_message
from contact_editor.viewmodels.words import problem_words


class OpenContact(QObject):
    """One contact that is open for editing, of one connection."""

    said = Signal(object)
    """A `Message`, or None where there is nothing to say any more."""

    def __init__(
        self, contact: ContactSnapshot, gateway: Gateway, connection: Connection,
        memory: Memory, background: Background, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.connection = connection
        self.editing = ContactEditing(gateway.provider, Draft(contact), self)
        skip = connection.skip_review and connection.environment == "sandbox"
        self.flow = SaveFlow(gateway, background, skip_review=skip, parent=self)
        self.saved: Saved | None = None
        """What came of the last save."""
        self._memory = memory
        self.flow.ended.connect(self._end)
        self.flow.failed.connect(self._fail)

    @property
    def title(self) -> str:
        return title_of(self.editing.provider, self.editing.snapshot)

    def show_fresh(self, contact: ContactSnapshot) -> None:
        """Goes on over a fresh read; what was edited and kept is laid over it.

        Where a write of this contact ended unknown, now it is seen what became of it.
        """
        fields, contact_id = self.editing.provider.fields, contact.reference.id
        kept = self._memory.drafts.get(contact_id, Draft(contact))
        draft = self.editing.draft if self.editing.draft.edits else kept
        meant = self._memory.unknown_writes.pop(contact_id, None)
        self.editing.lay_over(laid_over(fields, draft, contact))
        self._memory.opened(self.editing.provider, contact, self.title)
        if meant is not None:
            self._end(Saved(compare(fields, meant, contact)))

    def keep_draft(self) -> None:
        self._memory.keep(self.editing.draft)

    def save(self) -> None:
        """Begins a save, or sends the one that is being reviewed."""
        if self.flow.step is SaveStep.REVIEWING:
            self.flow.confirm()
            return
        if self.flow.step is not SaveStep.IDLE:
            return
        obstacles = self.editing.obstacles()
        if obstacles:
            field, problem = obstacles[0]
            reason = f"{field.label}: {problem_words(problem)}"
            self._caution(self.tr("Nothing was sent. {reason}").format(reason=reason))
        elif not self.editing.draft.edits:
            self._caution(self.tr("Nothing was changed, so there is nothing to save."))
        elif self.connection.read_only:
            self._caution(self.tr("This connection is read-only: it cannot save."))
        else:
            self.said.emit(None)
            self.flow.begin(self.editing.draft)

    def put_back(self) -> None:
        """Edits what changed unasked back to what it was; the person reviews and saves that."""
        if self.saved is not None and self.saved.receipt is not None:
            draft = put_back(self.saved.receipt, self.editing.draft)
            for key, value in draft.edits.items():
                self.editing.edit(key, value)
            self.save()

    def undo_save(self) -> None:
        """Proposes to take the last save back, where the contact still holds what it wrote."""
        if self.saved is None or self.saved.receipt is None or self.flow.step is not SaveStep.IDLE:
            return
        draft, stuck = undone(self.saved.receipt)
        if self.editing.draft.edits:
            self._caution(self.tr("Save or revert what you changed since, then undo the save."))
        elif not draft.edits:
            words = "; ".join(map(change_words, stuck))
            self._caution(self.tr("The provider cannot take this back: {w}").format(w=words))
        else:
            self.said.emit(None)
            self.flow.begin(draft, yielding=True)

    def receipt_text(self) -> str:
        """Gives what came of the last save as a text for a ticket; empty if nothing is known."""
        if self.saved is None or self.saved.receipt is None:
            return ""
        return receipt_text(self.saved, self.title, self.connection.name)

    def _end(self, saved: Saved) -> None:
        self.saved = saved
        if saved.receipt is None:
            assert self.flow.proposal is not None
            meant = self.flow.proposal.draft
            self._memory.unknown_writes[meant.snapshot.reference.id] = meant
        else:
            self.editing.lay_over(left_to_do(saved.receipt))
            self._memory.opened(self.editing.provider, saved.receipt.snapshot, self.title)
        self.keep_draft()
        self.said.emit(saved_message(saved))

    def _fail(self, trouble: Exception) -> None:
        untouched = self.tr("Nothing was saved; your changes are still here.")
        message = trouble_message(trouble, after=untouched)
        self.said.emit(message)

    def _caution(self, text: str) -> None:
        self.said.emit(Message(text, Tone.CAUTION))
