"""Focus and scroll position of the form, after a save and for another contact."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from contact_editor.ui.contact.form_cache import FormCache
from contact_editor.ui.contact.navigation.focused_control import FocusedControl
from contact_editor.ui.surfaces.sheet_host import SheetHost


class FormPosition:
    """Remembers the focused control, its field and the scroll position.

    The focus goes back to that control as soon as no sheet covers it, before anything is sent:
    left to itself, Qt would move it to the connections, where a key chooses another account.
    """

    def __init__(self, forms: FormCache, sheets: SheetHost) -> None:
        self._forms, self._sheets = forms, sheets
        self._focused: QWidget | None = None
        """What had the focus when the save began, in the form or elsewhere in the window."""
        self._control: FocusedControl | None = None
        self._scrolled: int | None = None
        self._placed: QWidget | None = None
        """What got the focus in its place, while it takes none."""
        self._takes_focus, self._was_typing = True, False
        sheets.uncovering.connect(self._go_back)

    def hold(self) -> None:
        """Remember the position of the user, unless that is in a sheet of the save."""
        form, sheet = self._forms.shown, self._sheets.sheet
        focused = form.window().focusWidget()
        if focused is None or focused is self._placed or (sheet and sheet.isAncestorOf(focused)):
            return
        self._forget()
        self._focused = focused
        if form.isAncestorOf(focused):
            self._control = form.control_at(focused)
            self._scrolled = form.verticalScrollBar().value()

    def keep(self) -> None:
        """Keep the focus near the control that takes none while its field is read-only."""
        focused, is_covered = self._focused, self._sheets.sheet is not None
        is_seen = self._forms.shown.isVisible() and not is_covered
        if focused is not None and is_seen and not _takes_focus(focused):
            self._go_near()

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

    def restore(self) -> None:
        """Restore the position; focus the field if its control, such as a tag's button, is gone.

        Where the user went meanwhile, the focus stays.
        """
        form, focused = self._forms.shown, self._focused
        if focused is None or not form.isVisible():
            return
        if not self._has_moved(form.window().focusWidget()):
            if self._scrolled is not None:
                form.verticalScrollBar().setValue(self._scrolled)
            self._take_place(focused)
            form.show_focused()
        self._forget()

    def _has_moved(self, now: QWidget | None) -> bool:
        """Return whether the user has gone elsewhere; Qt moves the focus when a control is gone."""
        if now is None or now in (self._focused, self._placed) or not _takes_focus(now):
            return False
        is_in_form = self._forms.shown.isAncestorOf(now)
        return _takes_focus(self._focused) or (isinstance(now, QLineEdit) and not is_in_form)

    def _go_back(self) -> None:
        """Called before a sheet is hidden: move the focus out of it."""
        sheet, now = self._sheets.sheet, self._forms.shown.window().focusWidget()
        if self._focused is not None and sheet and now and sheet.isAncestorOf(now):
            self._take_place(self._focused)

    def _take_place(self, focused: QWidget) -> None:
        if _takes_focus(focused):
            focused.setFocus()
        else:
            self._go_near()

    def _go_near(self) -> None:
        """Focus the field of a control that is gone; else the field that had the focus last."""
        form = self._forms.shown
        last = form.focusWidget()
        if self._control is not None:
            form.focus_control(self._control)
        elif last is not None and last is not form and _takes_focus(last):
            last.setFocus()
        else:
            form.focus_first()
        self._placed = form.window().focusWidget()

    def _forget(self) -> None:
        self._focused = self._control = self._scrolled = self._placed = None


def _takes_focus(widget: QWidget | None) -> bool:
    if widget is None or not isValid(widget) or not widget.isVisible():
        return False
    return widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
