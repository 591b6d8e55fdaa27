"""The panes of the window: F6 goes from one to the next, and none loses the focus unexpectedly."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from functools import partial
from weakref import ref

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from contact_editor.ui.contact.contact_page import ContactPage
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.controls.tab_order import scroll_to
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.message_bar import MessageBar
from contact_editor.ui.style.focus_links import focus_proxy, next_in_chain


class Pane(enum.Enum):
    """The panes, in the order in which F6 visits those that are shown."""

    FIND = enum.auto()
    FILTER = enum.auto()
    """What narrows a long form, and the list of its sections."""
    PAGE = enum.auto()
    """The form with its head, the sheet over it, or the page in its place."""
    SIDE = enum.auto()
    MESSAGE = enum.auto()
    ACTIONS = enum.auto()
    """The bar below the form."""


_FALLBACKS = (Pane.PAGE, Pane.SIDE, Pane.FIND)
"""Panes in which another control gets the focus when the one that had it is gone; the bars only
have buttons, and what is pressed next was not meant for another one of them."""


class PaneNavigation(QObject):
    """Moves the focus between panes; a pane gets it at the control that had it last.

    Also when a control is hidden or disabled while it has the focus: Qt would give it to the next
    one in the window, which may be the list of connections, where a key chooses another account.
    """

    def __init__(self, window: MainWindow, page: ContactPage, bar: MessageBar) -> None:
        super().__init__(window)
        self._window, self._page, self._bar = window, page, bar
        self._last: dict[Pane, ref[QWidget]] = {}
        window.on("next_pane", partial(self._go, 1))
        window.on("previous_pane", partial(self._go, -1))
        self._side_action = window.on("side_pane", self._toggle_side)
        self._side_action.setCheckable(True)
        page.area.panel_shown.connect(self._side_action.setChecked)
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        self._gone: Pane | None = None
        """The pane of a control that was hidden or disabled while it had the focus."""
        self._chosen_by_qt: QWidget | None = None
        """What got the focus then."""
        # Where the focus comes to rest: as a page is hidden, Qt moves it to another control first.
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._come_to_rest)
        qt.focusChanged.connect(self._move)

    def _toggle_side(self) -> None:
        side = self._page.side
        # On another page as well, as the button says whether it is shown beside the contact.
        self._page.show_side(side.isHidden())
        # Qt has already checked or unchecked it, whatever the result was.
        self._side_action.setChecked(not side.isHidden())

    def _move(self, before: QWidget | None, now: QWidget | None) -> None:
        self._gone = self._chosen_by_qt = None
        if not isValid(self._window):
            return  # it is being deleted, with the focus in it, and parts of it are gone
        if before is not None and isValid(before) and not _is_usable(before):
            self._gone, self._chosen_by_qt = self._pane_of(before), now
        self._rest.start()

    def _come_to_rest(self) -> None:
        focused, gone = self._window.focusWidget(), self._gone
        is_chance = gone is not None and focused is self._chosen_by_qt
        self._gone = self._chosen_by_qt = None
        if gone is not None and is_chance and (focused is None or self._pane_of(focused) != gone):
            panes = (gone, *_FALLBACKS) if gone in _FALLBACKS else _FALLBACKS
            control = next(filter(None, map(self._control_in, panes)), None)
            if control is not None:
                control.setFocus(Qt.FocusReason.OtherFocusReason)
        self._note()

    def _note(self) -> None:
        focused = self._window.focusWidget()
        if focused is not None and (pane := self._pane_of(focused)) is not None:
            self._last[pane] = ref(focused)

    def _go(self, steps: int) -> None:
        self._note()
        focused = self._window.focusWidget()
        here = self._pane_of(focused) if focused is not None else None
        if QApplication.activePopupWidget() is not None or (focused is not None and here is None):
            return  # a list, a popover or the palette is open, and closes with its own keys
        panes = [pane for pane in Pane if pane is here or self._control_in(pane) is not None]
        if not panes:
            return
        at = panes.index(here) + steps if here is not None else min(steps, 0)
        control = self._control_in(panes[at % len(panes)])
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)
            scroll_to(control)

    def _root(self, pane: Pane) -> QWidget | None:
        """Return the widget around a pane: what the user can reach of it now."""
        shown: QWidget | None = self._window.pages.currentWidget()
        is_contact = shown is self._page
        if pane is Pane.FIND:
            return self._window.find_bar
        if pane is Pane.MESSAGE:
            return self._bar
        if pane is Pane.FILTER:
            return None  # its controls lie within the form, without a widget of their own
        if pane is Pane.PAGE:
            return self._page.sheets.sheet or self._page if is_contact else shown
        if not is_contact:
            return None
        return self._page.area.panel if pane is Pane.SIDE else self._page.changes

    def _filter_controls(self) -> Sequence[QWidget]:
        """Return what is before the fields of a long form, while no sheet covers it."""
        is_contact = self._window.pages.currentWidget() is self._page
        is_covered = self._page.sheets.sheet is not None
        return self._page.form.navigation.controls() if is_contact and not is_covered else ()

    def _pane_of(self, widget: QWidget) -> Pane | None:
        """Return the pane of a widget; message and side panel lie within the page."""
        if any(each is widget or each.isAncestorOf(widget) for each in self._filter_controls()):
            return Pane.FILTER
        for pane in (Pane.MESSAGE, Pane.ACTIONS, Pane.SIDE, Pane.FIND, Pane.PAGE):
            root = self._root(pane)
            if root is not None and (root is widget or root.isAncestorOf(widget)):
                return pane
        return None

    def _control_in(self, pane: Pane) -> QWidget | None:
        """Return what gets the focus in a pane; None if it has no control, or is not shown."""
        last = self._last[pane]() if pane in self._last else None
        if last is not None and isValid(last) and self._can_enter(pane, last):
            return last
        return next((each for each in self._first_in(pane) if self._can_enter(pane, each)), None)

    def _can_enter(self, pane: Pane, control: QWidget) -> bool:
        return _takes_focus(control) and self._pane_of(control) is pane

    def _first_in(self, pane: Pane) -> Iterator[QWidget]:
        """Yield the controls of a pane, the best one first."""
        if pane is Pane.FILTER:
            yield from self._filter_controls()
        root = self._root(pane)
        if root is None or not root.isVisible():
            return
        if pane is Pane.FIND:
            yield self._window.find_bar.line
        elif pane is Pane.MESSAGE:
            yield from self._bar.action_buttons()
        elif pane is Pane.ACTIONS:
            yield self._page.changes.save
        elif root is self._page:
            yield from _controls(self._page.form)
        elif isinstance(root, Sheet):
            yield root.main
        yield from _controls(root)


def _controls(root: QWidget) -> Iterator[QWidget]:
    """Yield the controls within a widget in the order of Tab."""
    widget = next_in_chain(root)
    while widget is not None and widget is not root:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not focus_proxy(widget):
            yield widget
        widget = next_in_chain(widget)


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and _is_usable(widget)


def _is_usable(widget: QWidget) -> bool:
    return widget.isEnabled() and widget.isVisible()
