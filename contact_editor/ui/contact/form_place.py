"""Focus and scroll position of the form, after a save and for another contact."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from contact_editor.ui.contact.form_cache import FormCache
from contact_editor.ui.contact.navigation.held_control import HeldControl


class FormPlace:
    """Remembers the focused control, its field and the scroll position."""

    def __init__(self, forms: FormCache) -> None:
        self._forms = forms
        self._focused: QWidget | None = None
        self._control: HeldControl | None = None
        self._scrolled = 0
        self._takes_focus, self._was_typing = True, False
        self._left: QWidget | None = None
        """What had the focus on the page during the save, if that was no field."""

    def hold(self, page: QWidget) -> None:
        """Remember the position if the focus is in the form."""
        form = self._forms.shown
        focused = form.window().focusWidget()
        if focused is not None and page.isAncestorOf(focused):
            self._left = focused
        if focused is not None and form.isAncestorOf(focused):
            self._focused = focused
            self._control = form.control_at(focused)
            self._scrolled = form.verticalScrollBar().value()

    def leave(self, focused: QWidget | None) -> None:
        """Forget the position: another contact is shown; `focused` had the focus, None keeps it."""
        self._forget()
        self._takes_focus = focused is not None
        form = self._forms.shown
        self._was_typing = focused is not None and (focused is form or form.isAncestorOf(focused))

    def enter(self) -> None:
        """Focus the first field of another contact, unless the focus was in the form before.

        In that case the next keys are meant for the previous contact: they reach no editor and
        no button. Tab then goes to the first field.
        """
        if self._was_typing:
            self._forms.shown.setFocus()
        elif self._takes_focus:
            self.go_to_start()

    def go_to_start(self) -> None:
        """Focus the first field, the cursor at its end: what is typed next overwrites nothing."""
        form = self._forms.shown
        form.focus_first()
        focused = form.window().focusWidget()
        if isinstance(focused, QLineEdit) and form.isAncestorOf(focused):
            focused.end(False)

    def restore(self, page: QWidget) -> None:
        """Restore the position; focus the field if its control, such as a tag's button, is gone."""
        form, focused = self._forms.shown, self._focused
        if focused is None:
            now, left = form.window().focusWidget(), self._left
            self._left = None
            if left is not None and (now is form or now is not left) and not _is_typed_into(now):
                # A sheet that was closed had it, or nothing that takes keys.
                form.focus_first()
            return
        form.verticalScrollBar().setValue(self._scrolled)
        if isValid(focused) and focused.isVisibleTo(form) and form.isAncestorOf(focused):
            focused.setFocus()
        elif self._control is not None:
            form.focus_control(self._control)
        form.show_focused()
        self._forget()

    def _forget(self) -> None:
        self._focused = self._control = self._left = None


def _is_typed_into(focused: QWidget | None) -> bool:
    return isinstance(focused, QLineEdit)
