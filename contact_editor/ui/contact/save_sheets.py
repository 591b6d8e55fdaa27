"""The sheets of a save, created when they are first shown over the form."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from contact_editor.model.draft import Change
from contact_editor.model.merge import Merge, Side
from contact_editor.model.resending.known_values import ResendChoice, ResendQuestion
from contact_editor.services.contacts.proposal import Proposal
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.surfaces.popover import close_popover, close_popups
from contact_editor.ui.surfaces.sheet_host import SheetHost
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.messages.change_text import Names
from contact_editor.viewmodels.messages.save_messages import shown_changes
from contact_editor.viewmodels.saving.conflict_decisions import ConflictDecisions
from contact_editor.viewmodels.saving.save_step import EDITING_STEPS, SaveStep

if TYPE_CHECKING:
    from contact_editor.ui.pasting.paste_sheet import PasteSheet
    from contact_editor.ui.saving.conflict_sheet import ConflictSheet
    from contact_editor.ui.saving.identity_sheet import IdentitySheet
    from contact_editor.ui.saving.review_sheet import ReviewSheet
    from contact_editor.viewmodels.pasting.paste_review import PasteReview


class SaveSheets(SheetHost):
    """Shows the sheet for the step of a contact's save, or only the form."""

    def __init__(self, workspace: Workspace, content: QWidget, footer: QWidget) -> None:
        super().__init__(content, footer)
        self._workspace = workspace
        self._settling: tuple[ConflictDecisions, Merge] | None = None
        """What the conflict sheet shows, and where its contact keeps the decisions."""
        self._proposal: Proposal | None = None
        self._of: Callable[[], OpenContact | None] = lambda: None
        """The contact of the content."""

    paste_confirmed = Signal(object, object)
    """The `OpenContact` and the `PasteReview` whose accepted values it gets."""
    paste_dismissed = Signal()
    _pasted_for: OpenContact | None = None

    @property
    def pasting(self) -> bool:
        """Whether the sheet with the values of a pasted text is shown."""
        return "paste" in vars(self) and self.sheet is self.paste

    @cached_property
    def paste(self) -> PasteSheet:
        from contact_editor.ui.pasting.paste_sheet import PasteSheet

        sheet = PasteSheet()
        sheet.confirmed.connect(lambda: self.paste_confirmed.emit(self._pasted_for, sheet.review))
        sheet.dismissed.connect(self.paste_dismissed)
        self.add(sheet)
        return sheet

    def show_paste(self, contact: OpenContact, review: PasteReview) -> None:
        """Show what a text would change in a contact; a step of a save closes the sheet."""
        self._pasted_for = contact
        title, number = contact.title, f"#{contact.editing.snapshot.reference.id}"
        self.paste.show_review(review, title if title == number else f"{title}, {number}")
        self.show_sheet(self.paste)

    def end_paste(self) -> None:
        if self.pasting:
            self.show_sheet(None)

    def show_sheet(self, sheet: Sheet | None) -> None:
        was_pasting = self.pasting
        super().show_sheet(sheet)
        if was_pasting and not self.pasting:
            self._pasted_for = None
            self.paste.forget()

    @cached_property
    def review(self) -> ReviewSheet:
        from contact_editor.ui.saving.review_sheet import ReviewSheet

        sheet = ReviewSheet()
        sheet.confirmed.connect(self._workspace.save)
        sheet.decided.connect(self._decide)
        sheet.left_out.connect(self._leave_out)
        sheet.dismissed.connect(self._workspace.cancel)
        self.add(sheet)
        return sheet

    @cached_property
    def conflicts(self) -> ConflictSheet:
        from contact_editor.ui.saving.conflict_sheet import ConflictSheet

        sheet = ConflictSheet()
        sheet.resolved.connect(self._settle)
        sheet.chosen.connect(self._keep_decisions)
        sheet.dismissed.connect(self._workspace.cancel)
        self.add(sheet)
        return sheet

    @cached_property
    def identity(self) -> IdentitySheet:
        from contact_editor.ui.saving.identity_sheet import IdentitySheet

        sheet = IdentitySheet()
        sheet.accepted.connect(self._accept_identity)
        sheet.dismissed.connect(self._workspace.cancel)
        self.add(sheet)
        return sheet

    def show_step(self, contact: OpenContact) -> None:
        """Show the sheet for the step of the save."""
        step, flow = contact.flow.step, contact.flow
        if step not in EDITING_STEPS:
            # What is open would be about values that can't be edited now.
            close_popover()
            close_popups(self)
        if contact is not self._of():
            self._of = ref(contact)
            self.content_replaced()
        if step is SaveStep.REVIEWING and flow.proposal is not None:
            self._proposal = None
            self.show_sheet(self.review)
            self.show_proposal(contact)
        elif step is SaveStep.IDENTIFYING and flow.merge is not None:
            self.show_sheet(self.identity)
            self.identity.show_contacts(
                contact.editing.provider, contact.editing.snapshot, flow.merge.draft.snapshot,
                contact.connection, contact.editing.changes(),
            )  # fmt: skip
        elif step is SaveStep.SETTLING and flow.merge is not None:
            decisions = contact.editing.decisions
            self._settling = decisions, flow.merge
            self.show_sheet(self.conflicts)
            decided = decisions.of(flow.merge.conflicts)
            self.conflicts.show_conflicts(
                flow.merge, contact.editing.snapshot, contact.title,
                contact.connection.environment, decided=decided, names=_names_for(contact),
                mine=shown_changes(flow.merge.draft.changes(contact.editing.provider.fields)),
            )  # fmt: skip
        else:
            kept = self.pasting and self._pasted_for is contact and step in EDITING_STEPS
            self.show_sheet(self.paste if kept else None)

    def show_proposal(self, contact: OpenContact) -> None:
        """Show the current proposal; just after a change it cannot be confirmed."""
        flow = contact.flow
        if flow.step is not SaveStep.REVIEWING or flow.proposal is None:
            return
        if flow.proposal is not self._proposal:
            self._proposal = flow.proposal
            self.review.show_proposal(
                flow.proposal,
                contact.connection,
                contact.editing.provider,
                contact.open_connection.base_address,
                names=_names_for(contact),
                note=contact.editing.note,
                news=flow.news(contact.editing.provider.fields),
                may_leave_out=flow.may_leave_out,
                undo=contact.undo,
            )
        self.review.main.setEnabled(flow.ready)
        if flow.ready or self.review.has_new_rows:
            self.review.take_focus()

    def show_current(self) -> None:
        """Show the current proposal of the open contact."""
        if self._workspace.contact is not None:
            self.show_proposal(self._workspace.contact)

    def go_on(self, step: SaveStep) -> bool:
        """Continue with what the sheet of this step decides; return whether it has one."""
        if step is SaveStep.SETTLING:
            self.settle_all()
        elif step is SaveStep.REVIEWING:
            self.review.confirm()
        return step in (SaveStep.SETTLING, SaveStep.REVIEWING)

    def settle_all(self) -> None:
        """Continue with the save if every conflict has been decided."""
        sides = tuple(side for side in self.conflicts.sides() if side is not None)
        if len(sides) == len(self.conflicts.sides()):
            self._settle(sides)

    def _settle(self, sides: tuple[Side, ...]) -> None:
        if self._workspace.contact is not None:
            self._workspace.contact.flow.settle(sides)

    def _decide(self, question: ResendQuestion, choice: ResendChoice) -> None:
        if self._workspace.contact is not None:
            self._workspace.contact.flow.decide(question, choice)

    def _leave_out(self, change: Change) -> None:
        if self._workspace.contact is not None:
            self._workspace.contact.leave_out(change)

    def _accept_identity(self) -> None:
        if self._workspace.contact is not None:
            self._workspace.contact.flow.accept_identity()

    def _keep_decisions(self) -> None:
        if self._settling is not None:
            decisions, merge = self._settling
            decisions.keep(merge.conflicts, self.conflicts.sides())


def _names_for(contact: OpenContact) -> Names:
    return contact.names
