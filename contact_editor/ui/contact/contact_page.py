"""The page of an open contact: header, form or sheet, changes bar, side panel."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING
from weakref import ReferenceType, ref

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from contact_editor.ui.contact.changes_bar import ChangesBar
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.contact.contact_header import ContactHeader
from contact_editor.ui.contact.form_cache import FormCache
from contact_editor.ui.contact.form_position import FormPosition
from contact_editor.ui.contact.save_sheets import SaveSheets
from contact_editor.ui.inspector.side_area import SideArea
from contact_editor.viewmodels.contact.contact_editing import ContactEditing
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.saving.save_step import EDITING_STEPS, WAITING_STEPS, SaveStep

if TYPE_CHECKING:
    from contact_editor.ui.inspector.inspector import Inspector
    from contact_editor.ui.saving.conflict_sheet import ConflictSheet
    from contact_editor.ui.saving.review_sheet import ReviewSheet
    from contact_editor.viewmodels.history.contact_history import ContactHistory


class ContactPage(QWidget):
    """Shows the open contact of the workspace, and the sheets of its save over its form.

    The sheets and the side panel are created when they are first shown.
    """

    shows_view = True
    edited = Signal()
    """The edits or the undo steps changed."""
    title_changed = Signal(str)
    """The shown contact or its name changed."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.head = ContactHeader()
        self.forms = FormCache()
        self.changes = ChangesBar()
        self._shown: ReferenceType[OpenContact] | None = None
        self._lay_out()
        self._place = FormPosition(self.forms, self.sheets)
        self._wire()

    @property
    def shown(self) -> OpenContact | None:
        """The contact that was shown last, while it is there: a closed one is not kept."""
        return self._shown() if self._shown is not None else None

    @property
    def form(self) -> ContactForm:
        """The form that is shown, or that the sheet covers."""
        return self.forms.shown

    @property
    def review(self) -> ReviewSheet:
        return self.sheets.review

    @property
    def conflicts(self) -> ConflictSheet:
        return self.sheets.conflicts

    @cached_property
    def side(self) -> Inspector:
        from contact_editor.ui.inspector.inspector import Inspector

        pane = Inspector()
        if self.history is not None:
            from contact_editor.ui.history.history_pane import HistoryPane

            pane.insertTab(0, HistoryPane(self.history, self.edited), self.tr("History"))
            pane.setCurrentIndex(0)
        pane.close_requested.connect(lambda: self.show_side(False))
        return pane

    @property
    def _shows_side(self) -> bool:
        # Reading the attribute must not create it.
        return "side" in vars(self) and self.side.isVisible()

    history: ContactHistory | None = None
    """The saves of the open contact; None if none are kept."""
    opens_side = False
    """Whether the side panel opens with the first contact."""

    def show_contact(self, contact: OpenContact, focused: QWidget | None) -> None:
        """Show another contact, or a fresh read of it; `focused` had the focus, None keeps it."""
        if self.opens_side:
            self.opens_side = False
            self.show_side(self.area.has_room)
        if contact is not self.shown:
            self._follow(contact)
            self._place.leave(focused)
            self.forms.switch_to(contact.editing.provider)
            self._show_all()
            self.forms.enter(contact)
            self.form.scroll_to_top()
            self._place.enter()
        else:
            self.forms.follow(contact)
            self._show_all()
            if focused is not None and not self.isAncestorOf(focused):
                # The same contact was found again.
                self._place.go_to_start()

    def revert_focused(self) -> None:
        """Revert the field that has the focus."""
        focused = self.window().focusWidget()
        if focused is not None and (key := self.form.field_at(focused)):
            self._editing().revert(key)

    def go_to_problem(self, *, forward: bool) -> None:
        """Focus the next field with a problem; after the last one, the first."""
        focused = self.window().focusWidget()
        current = self.form.field_at(focused) if focused is not None else ""
        if key := self._editing().next_problem(current, forward=forward):
            self.form.focus_field(key)

    def show_step(self) -> None:
        """Show the sheet for the step of the save, or the form."""
        if (contact := self.workspace.contact) is None:
            return
        editable = (step := contact.flow.step) in EDITING_STEPS
        if step in WAITING_STEPS and self.area.is_covered:
            # What the user has to decide on is below it.
            self.show_side(False)
        if not editable:
            self._place.hold()
        self.forms.show_step(contact)
        free = editable and not self.sheets.pasting
        self.changes.show_buttons(free, saving=step is SaveStep.SENDING)
        self.head.show_checking(step is SaveStep.CHECKING)
        self.sheets.show_step(contact)
        self._place.restore() if editable else self._place.keep()

    def show_names(self, lookup: str) -> None:
        self.form.set_names(lookup, self.workspace.names_of(lookup))

    def show_exchanges(self) -> None:
        if (contact := self.workspace.contact) is not None and self._shows_side:
            self.side.show_exchanges(
                contact.exchanges(), contact.open_connection.base_address, contact.editing.provider
            )

    def show_side(self, visible: bool) -> None:
        self.area.show_panel(self.side, visible)
        if visible and (contact := self.workspace.contact) is not None:
            self._show_side(contact)

    def _lay_out(self) -> None:
        self.sheets = SaveSheets(self.workspace, self.forms, self.changes)
        self.message_place = self.sheets.message_place
        column = QVBoxLayout(left := QWidget())
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.sheets, 1)
        self.area = SideArea(left, footer=(self.sheets.message_area, self.changes))
        # The shown form is another one later.
        self.area.focus_lost.connect(lambda: self.form.focus_first())  # noqa: PLW0108
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def _wire(self) -> None:
        self.workspace.leaving.connect(self.forms.leave)
        self.workspace.discarding.connect(self.forms.discard_typed)
        self.head.refresh_requested.connect(self.workspace.refresh)
        self.forms.edited.connect(self.workspace.edit)
        self.forms.pending_changed.connect(self._show_count)
        self.forms.filtered.connect(self._show_count)
        self.forms.revert_requested.connect(lambda key: self._editing().revert(key))
        self.changes.save_requested.connect(self.save)
        self.changes.hidden_requested.connect(self.forms.show_hidden_changes)
        self.changes.problem_requested.connect(lambda: self.go_to_problem(forward=True))

    def commit_pending(self) -> None:
        """Add what is typed in the add lines; what can't be stays there, and counts as unsaved."""
        if self.workspace.step is SaveStep.IDLE:
            self.add_typed()

    def add_typed(self) -> bool:
        """Add what is typed in the add lines for the open contact; return whether all of it was."""
        is_shown = self.forms.shows_typed_of(self.workspace.contact)
        return not is_shown or self.forms.commit_pending()

    def save(self) -> None:
        """Continue with the save."""
        if not self.sheets.go_on(self.workspace.step):
            self.workspace.save()
            self.forms.show_blockers(self.workspace.contact)

    def _editing(self) -> ContactEditing:
        assert self.workspace.contact is not None
        return self.workspace.contact.editing

    def _follow(self, contact: OpenContact) -> None:
        """Show what happens to this contact, and no longer what happens to the one before."""
        before, self._shown = self.shown, ref(contact)
        if before is not None and isValid(before):
            before.editing.opened.disconnect(self._show_all)
            before.editing.edited.disconnect(self._show_draft)
            before.flow.proposal_changed.disconnect(self.sheets.show_current)
        contact.editing.opened.connect(self._show_all)
        contact.editing.edited.connect(self._show_draft)
        contact.flow.proposal_changed.connect(self.sheets.show_current)

    def _show_all(self) -> None:
        contact = self.workspace.contact
        if contact is None or contact is not self.shown:
            return  # it is hidden, and shown as a whole when it is chosen again
        self.head.show_contact(contact.title, contact.editing.snapshot)
        self.title_changed.emit(contact.title)
        self.forms.show_contact(contact)
        self._show_draft()

    def _show_draft(self) -> None:
        contact = self.workspace.contact
        if contact is None or contact is not self.shown:
            return
        self.forms.show_draft(contact)
        self._show_count()
        self.changes.show_problems(len(contact.editing.fields_with_problems()))
        if self._shows_side:
            self._show_side(contact)
        self.edited.emit()

    def _show_count(self) -> None:
        if (contact := self.workspace.contact) is not None:
            self.changes.show_count(
                len(contact.editing.changes()),
                read_only=contact.connection.read_only,
                pending=self.forms.labels_with_pending(added=True),
                not_added=self.forms.labels_with_pending(added=False),
            )
            self.changes.show_hidden_changes(self.form.hidden_changes)

    def _show_side(self, contact: OpenContact) -> None:
        self.side.show_contact(contact.editing.provider, contact.editing.draft)
        self.show_exchanges()
