"""Where the user was in the form before a save, to go on there after it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from contact_editor.ui.contact.form_cache import FormCache


class FormPlace:
    """Remembers the control that had the focus, its field, and how far the form was scrolled."""

    def __init__(self, forms: FormCache) -> None:
        self._forms = forms
        self._focused: QWidget | None = None
        self._key = ""
        self._scrolled = 0

    def hold(self) -> None:
        """Remember the place, if the focus is in the form."""
        form = self._forms.shown
        focused = form.window().focusWidget()
        if focused is not None and form.isAncestorOf(focused):
            self._focused = focused
            self._key = form.field_at(focused)
            self._scrolled = form.verticalScrollBar().value()

    def forget(self) -> None:
        self._focused, self._key = None, ""

    def restore(self) -> None:
        """Go back to the place; to its field where the control is gone, as a tag's button."""
        form, focused = self._forms.shown, self._focused
        if focused is None:
            return
        form.verticalScrollBar().setValue(self._scrolled)
        if isValid(focused) and focused.isVisibleTo(form) and form.isAncestorOf(focused):
            focused.setFocus()
        elif self._key:
            form.focus_field(self._key)
        form.show_focused()
        self.forget()
