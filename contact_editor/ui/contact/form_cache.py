"""Cache of forms by provider: switching between recent ones builds none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from contact_editor.model.fields import MAPS, FieldKind
from contact_editor.providers.description import Provider
from contact_editor.translation import provider_text
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.controls.time_slicer import TimeSlicer, deletion
from contact_editor.ui.surfaces.popover import close_popover
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.messages.save_messages import lost_texts_message
from contact_editor.viewmodels.saving.save_step import EDITING_STEPS, WAITING_STEPS
from contact_editor.viewmodels.saving.unsaved_drafts import TypedTexts

_MAX_FORMS = 3
"""Most forms in the cache; one of a thousand fields takes 20 MB."""


class FormCache(QStackedWidget):
    """Shows one of several forms and forwards only its signals."""

    edited = Signal(str, object)
    """A field's key and its new value."""
    revert_requested = Signal(str)
    pending_changed = Signal()
    filtered = Signal()
    """Other fields are hidden."""

    def __init__(self) -> None:
        super().__init__()
        self._going = TimeSlicer(self)
        self._contact: OpenContact | None = None
        """The one whose text is typed in the shown form; None once it is left."""
        self._forms: list[ContactForm] = []
        """The shown one is the last."""
        self.shown = self._add(ContactForm())

    def switch_to(self, provider: Provider) -> None:
        """Show the form of a provider for another contact, creating it if needed."""
        close_popover()
        known = (form for form in self._forms if form.provider in (provider, None))
        form = next(known, None) or self._add(ContactForm())
        self._forms.remove(form)
        self._forms.append(form)
        self.shown = form
        self.setCurrentWidget(form)
        for old in self._forms[:-_MAX_FORMS]:
            self._forms.remove(old)
            self.removeWidget(old)
            self._going.add(deletion(old.takeWidget()))
            old.deleteLater()

    def show_contact(self, contact: OpenContact) -> None:
        """Show a contact in the form, with the names and completions known of its account."""
        lost = self.shown.show_contact(contact.editing.provider, contact.editing.draft)
        _tell_lost(contact, lost)
        for field in contact.editing.provider.fields:
            if field.lookup:
                self.shown.set_names(field.lookup, contact.names_of(field.lookup))
            if field.kind is FieldKind.TAGS or field.kind in MAPS:
                known = contact.open_connection.session.suggestions.get(field.key, ())
                self.shown.set_suggestions(field.key, tuple(known))

    def show_draft(self, contact: OpenContact) -> None:
        """Show the edits of a contact in the form, and what the last save made of them."""
        editing = contact.editing
        self.shown.show_draft(editing.draft, editing.refusals(), editing.unstored())

    def show_blockers(self, contact: OpenContact | None) -> None:
        """Show at once what keeps a contact from being saved, also below the field in use."""
        if contact is not None and contact.flow.step in EDITING_STEPS:
            for blocker in contact.editing.save_blockers():
                self.shown.row(blocker.field.key).settle()

    def show_step(self, contact: OpenContact) -> None:
        """Let the contact be edited, or not, at the step of its save."""
        step = contact.flow.step
        read_only = step not in EDITING_STEPS or contact.connection.read_only
        self.shown.set_read_only(read_only, is_covered=step in WAITING_STEPS)

    def commit_pending(self) -> bool:
        """Add what is typed in the add lines of the shown form; return whether all of it was."""
        self.shown.commit_pending()
        return not self.shown.rows_with_pending()

    def show_not_added(self) -> None:
        """Go to the first add line whose text could not be added, and show the reason."""
        row = self.shown.rows_with_pending()[0]
        self.shown.focus_field(row.field.key)
        row.editor.show_not_added()

    def labels_with_pending(self, *, added: bool) -> tuple[str, ...]:
        """Return the labels of the fields whose typed text a save adds, or does not add."""
        rows = (row for row in self.shown.rows_with_pending() if row.editor.adds_typed is added)
        return tuple(provider_text(row.field.label) for row in rows)

    def leave(self) -> None:
        """Add what is typed in the add lines; what can't be is kept until the contact is shown."""
        self.commit_pending()
        self._contact = None

    def enter(self, contact: OpenContact) -> None:
        """Show in the add lines what was typed there for this contact, and nothing else."""
        self._contact, typed = None, contact.editing.typed
        self.shown.discard_pending()
        writable = {field.key for field in contact.editing.provider.fields if field.writable}
        for key in typed.keys() & writable:
            self.shown.row(key).editor.type_pending(typed[key])
        self.follow(contact)
        _tell_lost(contact, {key: typed[key] for key in typed.keys() - writable})

    def follow(self, contact: OpenContact) -> None:
        """Note from now on what is typed for this contact in the shown form."""
        self._contact = contact
        self._note_typed()

    def discard_typed(self) -> None:
        """Clear the add lines of the shown form."""
        self.shown.discard_pending()

    def shows_typed_of(self, contact: OpenContact | None) -> bool:
        """Return whether the add lines are those of this contact."""
        return contact is not None and self._contact is contact

    def _note_typed(self) -> None:
        if self._contact is not None:
            rows = self.shown.rows_with_pending()
            self._contact.editing.typed = {row.field.key: row.editor.typed_text for row in rows}

    def focus_filter(self) -> None:
        """Focus the filter of the shown form."""
        self.shown.focus_filter()

    def show_hidden_changes(self) -> None:
        """Show the changed fields of the shown form, and no others."""
        self.shown.show_hidden_changes()

    def _add(self, form: ContactForm) -> ContactForm:
        form.edited.connect(lambda key, value: self._relay(form, key, value))
        form.revert_requested.connect(self.revert_requested)
        form.pending_changed.connect(lambda: self._take_pending(form))
        form.filtered.connect(self.filtered)
        self._forms.append(form)
        self.addWidget(form)
        return form

    def _take_pending(self, form: ContactForm) -> None:
        if form is self.shown:
            self._note_typed()
            self.pending_changed.emit()

    def _relay(self, form: ContactForm, key: str, value: object) -> None:
        # Late signals of another form are not about the open contact.
        if form is self.shown:
            self.edited.emit(key, value)


def _tell_lost(contact: OpenContact, lost: TypedTexts) -> None:
    """Show what was typed, but not added, for fields that are gone; `lost`: by their labels."""
    if lost:
        contact.message_changed.emit(lost_texts_message(lost))
