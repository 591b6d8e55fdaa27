"""Cache of forms by provider: switching between recent ones builds none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from contact_editor.providers.description import Provider
from contact_editor.translation import provider_text
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.controls.time_slicer import TimeSlicer, deletion
from contact_editor.ui.surfaces.popover import close_popover
from contact_editor.viewmodels.contact.open_contact import OpenContact

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
        """The one whose text is typed in the shown form."""
        self._forms: list[ContactForm] = []
        """The shown one is the last."""
        self.shown = self._add(ContactForm())

    def turn_to(self, provider: Provider) -> None:
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

    def commit_pending(self) -> bool:
        """Add what is typed in the add lines of the shown form; return whether all of it was."""
        self.shown.commit_pending()
        return not self.shown.rows_with_pending()

    def show_not_added(self) -> None:
        """Go to the first add line whose text could not be added, which says why."""
        row = self.shown.rows_with_pending()[0]
        self.shown.focus_field(row.field.key)
        row.editor.show_not_added()

    def labels_with_pending(self, *, added: bool) -> tuple[str, ...]:
        """Return the labels of the fields whose typed text a save adds, or does not add."""
        rows = (row for row in self.shown.rows_with_pending() if row.editor.adds_typed is added)
        return tuple(provider_text(row.field.label) for row in rows)

    def leave(self) -> None:
        """Add what is typed in the add lines; what can't be is kept until the contact is shown."""
        if not self.commit_pending() and self._contact is not None:
            rows = self.shown.rows_with_pending()
            typed = {row.field.key: row.editor.pending for row in rows}
            self._contact.editing.typed = typed

    def enter(self, contact: OpenContact) -> None:
        """Show in the add lines what was typed there for this contact, and nothing else."""
        self._contact = contact
        self.shown.discard_pending()
        typed, contact.editing.typed = contact.editing.typed, {}
        for key in typed.keys() & {field.key for field in contact.editing.provider.fields}:
            self.shown.row(key).editor.type_pending(typed[key])

    def show_hidden_changes(self) -> None:
        """Show the changed fields of the shown form, and no others."""
        self.shown.show_hidden_changes()

    def _add(self, form: ContactForm) -> ContactForm:
        form.edited.connect(lambda key, value: self._relay(form, key, value))
        form.revert_requested.connect(self.revert_requested)
        form.pending_changed.connect(self.pending_changed)
        form.filtered.connect(self.filtered)
        self._forms.append(form)
        self.addWidget(form)
        return form

    def _relay(self, form: ContactForm, key: str, value: object) -> None:
        # Late signals of another form are not about the open contact.
        if form is self.shown:
            self.edited.emit(key, value)
