"""The forms of the providers that were worked with last; a change between them builds none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from contact_editor.providers.description import Provider
from contact_editor.ui.contact.contact_form import ContactForm

_MAX_FORMS = 3
"""Forms that are kept; one of a thousand fields takes 20 MB."""


class FormCache(QStackedWidget):
    """Shows one of some forms; only that one is heard."""

    edited = Signal(str, object)
    """A field's key and the value that the user gave it."""
    revert_requested = Signal(str)
    pending_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._forms: list[ContactForm] = []
        """The one that is shown is the last."""
        self.shown = self._add(ContactForm())

    def turn_to(self, provider: Provider) -> None:
        """Show the form of a provider, as it was left; a new one where there is none."""
        known = (form for form in self._forms if form.provider in (provider, None))
        form = next(known, None) or self._add(ContactForm())
        self._forms.remove(form)
        self._forms.append(form)
        self.shown = form
        self.setCurrentWidget(form)
        for old in self._forms[:-_MAX_FORMS]:
            self._forms.remove(old)
            self.removeWidget(old)
            old.deleteLater()

    def commit_pending(self) -> None:
        """Take in what is in the lines for adding of the form that is shown."""
        self.shown.commit_pending()

    def _add(self, form: ContactForm) -> ContactForm:
        form.edited.connect(lambda key, value: self._relay(form, key, value))
        form.revert_requested.connect(self.revert_requested)
        form.pending_changed.connect(self.pending_changed)
        self._forms.append(form)
        self.addWidget(form)
        return form

    def _relay(self, form: ContactForm, key: str, value: object) -> None:
        # What another form says late is not about the contact that is open now.
        if form is self.shown:
            self.edited.emit(key, value)
