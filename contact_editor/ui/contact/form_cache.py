"""Cache of forms by provider: switching between recent ones builds none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from contact_editor.providers.description import Provider
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.controls.time_slicer import TimeSlicer, deletion

_MAX_FORMS = 3
"""Most forms in the cache; one of a thousand fields takes 20 MB."""


class FormCache(QStackedWidget):
    """Shows one of several forms and forwards only its signals."""

    edited = Signal(str, object)
    """A field's key and its new value."""
    revert_requested = Signal(str)
    pending_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._going = TimeSlicer(self)
        self._forms: list[ContactForm] = []
        """The shown one is the last."""
        self.shown = self._add(ContactForm())

    def turn_to(self, provider: Provider) -> None:
        """Show the form of a provider, creating it if needed."""
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

    def commit_pending(self) -> None:
        """Add what is typed in the add lines of the shown form."""
        self.shown.commit_pending()

    def _add(self, form: ContactForm) -> ContactForm:
        form.edited.connect(lambda key, value: self._relay(form, key, value))
        form.revert_requested.connect(self.revert_requested)
        form.pending_changed.connect(self.pending_changed)
        self._forms.append(form)
        self.addWidget(form)
        return form

    def _relay(self, form: ContactForm, key: str, value: object) -> None:
        # Late signals of another form are not about the open contact.
        if form is self.shown:
            self.edited.emit(key, value)
