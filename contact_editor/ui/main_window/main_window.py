"""The main window: layout, menus and shortcuts; view-models define the behaviour."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QMenuBar,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from contact_editor.ui.controls.screen_fit import (
    MIN_WINDOW,
    PageStack,
    ScrollFrame,
    WindowPlacements,
    keep_on_screen,
)
from contact_editor.ui.main_window.busy_bar import BusyBar
from contact_editor.ui.main_window.environment_strip import EnvironmentStrip
from contact_editor.ui.main_window.find_bar import FindBar
from contact_editor.ui.main_window.menu_bar.menu_filling import fill_menu_bar
from contact_editor.ui.main_window.menu_bar.menu_table import APPEARANCES, VIEW
from contact_editor.ui.text.visible_text import show_invisible

if TYPE_CHECKING:
    from contact_editor.ui.main_window.menu_bar.hidden_menu_bar import HiddenMenuBar


class MainWindow(QMainWindow):
    """The main window: find bar on top, a page in the middle, messages below.

    It is shown before anything else is loaded; `WindowController` completes it afterwards.
    """

    painted = Signal()
    """Emitted just before the first paint."""
    appearance_chosen = Signal(object)
    setting_requested = Signal(str)
    """The key of a setting to go to."""
    close_requested = Signal(object)
    """The `QCloseEvent`; a slot calls `ignore` if data would be lost."""

    def __init__(self, placements: WindowPlacements | None = None) -> None:
        super().__init__()
        self.placements = placements or WindowPlacements()
        self._is_painted = False
        self.setWindowTitle(self.tr("Contact Editor"))
        self.setMinimumSize(MIN_WINDOW)
        self._is_maximized_at_first = self.placements.restore(
            self, _NAME, _FIRST_SIZE, fills=_FILLED_SCREEN
        )
        self.find_bar, self.busy = FindBar(), BusyBar()
        self.pages = PageStack()
        self.strip = EnvironmentStrip()
        self.below = QVBoxLayout()
        self.below.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        # Not the window's own menu bar, which takes a row: this one is shown over the toolbar.
        self.menus = self.menuBar() if sys.platform == "darwin" else QMenuBar(self)
        self.menus.hide()
        self.actions_by_name, self.menus_by_title = fill_menu_bar(self, self.menus)
        self._left_at: dict[QWidget, QWidget | None] = {}
        """Page to the widget that had the focus, in it or not, when another one was shown."""
        self.menu_bar: HiddenMenuBar | None = None
        appearances = self.menus_by_title[VIEW].actions()
        for action, appearance in zip(appearances, APPEARANCES, strict=False):
            action.triggered.connect(partial(self._choose_appearance, appearance))

    def on(self, name: str, slot: Callable[[], object]) -> QAction:
        """Connect an action to its function."""
        action = self.actions_by_name[name]
        action.triggered.connect(lambda *_: self._run(slot))
        action.setEnabled(True)
        return action

    def _choose_appearance(self, appearance: object, *_: object) -> None:
        self.appearance_chosen.emit(appearance)

    def _run(self, slot: Callable[[], object]) -> None:
        if self.menu_bar is not None and self.menus.hasFocus():
            # The action is about what had the focus before the menus were opened.
            self.menu_bar.close()
        slot()

    def add_tools(self) -> None:
        """Complete the toolbar and the menu bar after the first paint."""
        from contact_editor.ui.controls.icon_button import IconButton
        from contact_editor.ui.controls.keyed_button import KeyedButton
        from contact_editor.ui.main_window.menu_bar.hidden_menu_bar import HiddenMenuBar
        from contact_editor.ui.main_window.menu_bar.menu_icons import show_icons

        self.menu_bar = HiddenMenuBar(
            self, self.menus, self.menus_by_title.values(), self.find_bar.connection
        )
        show_icons(self.actions_by_name, self.menus_by_title.values())
        to_fields, side = (self.actions_by_name[each] for each in ("paste_to_fields", "side_pane"))
        text, keys = self.tr("Paste to fields"), "Ctrl+Shift+V"
        paste = KeyedButton(text, keys, icon="clipboard-paste", quiet=True, shows_keys=False)
        self.find_bar.paste = paste
        paste.clicked.connect(to_fields.trigger)
        paste.setEnabled(to_fields.isEnabled())
        to_fields.enabledChanged.connect(paste.setEnabled)
        commands = KeyedButton(self.tr("Commands"), "Ctrl+K", icon="command", quiet=True)
        commands.clicked.connect(self.actions_by_name["commands"].trigger)
        panel = IconButton("panel-right", self.tr("Side panel"), keys="F7")
        panel.setCheckable(True)
        panel.clicked.connect(side.trigger)
        # The button has changed its own state before the action has one.
        panel.clicked.connect(lambda: panel.setChecked(side.isChecked()))
        side.toggled.connect(panel.setChecked)
        menu = IconButton("menu", self.tr("Menu"), keys="F10")
        menu.clicked.connect(self.menu_bar.open)
        self.find_bar.add_tools(paste, commands, panel, menu)

    def add_tabs(self, strip: QWidget) -> None:
        """Insert the tabs of the open contacts above the pages."""
        self._column.insertWidget(self._column.indexOf(self.pages), strip)

    def place_message(self, bar: QWidget) -> None:
        """Show a bar where the current page has its messages, else below the page."""
        place = getattr(self.pages.currentWidget(), "message_place", self.below)
        if place.indexOf(bar) < 0:
            is_hidden = bar.isHidden()
            place.addWidget(bar)
            # A new parent hides it.
            bar.setHidden(is_hidden)

    def show_page(self, page: QWidget) -> None:
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        before, focused = self.pages.currentWidget(), self.focusWidget()
        is_gone = before is not None and before.isHidden()
        was_within = before is not None and focused is not None and before.isAncestorOf(focused)
        self.pages.setCurrentWidget(page)
        if before is page:
            was_within = False
        elif before is not None:
            # What was typed into Find, in contrast, is answered by the page itself.
            opens_over = getattr(page, "closes_on_escape", getattr(page, "returns_focus", False))
            opens_over = opens_over or page.isAncestorOf(self.focusWidget())
            self._left_at[before] = focused if was_within or opens_over else None
        left_at = self._left_at.pop(page, None)
        if left_at is not None and isValid(left_at) and left_at.isVisible() and left_at.isEnabled():
            left_at.setFocus()
        elif (is_gone or was_within) and not page.isAncestorOf(self.focusWidget()):
            # When a focused page is hidden, Qt focuses the first control of the window, where
            # an arrow key would switch to another connection.
            (page.focusWidget() or self.find_bar.stop).setFocus()

    @property
    def is_view_shown(self) -> bool:
        """Whether the page shows what the workspace does, and is not one such as the settings."""
        return bool(getattr(self.pages.currentWidget(), "shows_view", False))

    def left_at(self, page: QWidget) -> QWidget | None:
        """Return what had the focus when another page was shown in place of this one."""
        return self._left_at.get(page)

    def show_title(self, contact: str, place: str) -> None:
        """Show the name of the contact and of its connection in the window title."""
        # “[*]” is Qt's placeholder for the mark of unsaved changes.
        parts = (show_invisible(part).replace("[*]", "[*][*]") for part in (contact, place))
        self.setWindowTitle(" – ".join((*filter(None, parts), self.tr("Contact Editor"))))

    def store_placement(self) -> None:
        """Store size and position for the next start."""
        self.placements.store(self, _NAME)

    def focusNextPrevChild(self, forward: bool) -> bool:
        from contact_editor.ui.controls.tab_order import scroll_to  # not for the first paint

        moved = self._move_focus(forward=forward)
        if moved:
            scroll_to(self.focusWidget())
        return moved

    def _move_focus(self, *, forward: bool) -> bool:
        from PySide6.QtCore import Qt  # a hundred enumerations; not for the first paint

        # From the last control, Qt would skip everything above the form on its way to the
        # first one, so going forward is done here.
        start = self.focusWidget()
        if not forward or start is None:
            return super().focusNextPrevChild(forward)
        from contact_editor.ui.style.focus_links import focus_proxy, next_in_chain

        widget = next_in_chain(start)
        while widget is not None and widget is not start:
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not focus_proxy(widget)
            if takes and widget.isEnabled() and widget.isVisibleTo(self):
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            widget = next_in_chain(widget)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        # Not an event filter, which would create Python classes for all of Qt's events.
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            keep_on_screen(self)
            self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.menu_bar is not None and event.key() == _ALT:
            self.menu_bar.alt_pressed(event)
        from contact_editor.ui.controls.key_fallbacks import use_key  # not for the first paint

        if not use_key(event, self.focusWidget()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_requested.emit(event)

    def show(self) -> None:
        """Show the window, the first time maximised if it was or if the screen is small."""
        if self._is_maximized_at_first:
            # Not by its state: that would make the enumerations of `Qt` before the first paint.
            self._is_maximized_at_first = False
            self.showMaximized()
        else:
            super().show()

    def _lay_out(self) -> None:
        whole = QWidget()
        self._column = column = QVBoxLayout(whole)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)
        column.addWidget(self.find_bar)
        column.addWidget(self.busy)
        column.addWidget(self.pages, 1)
        column.addLayout(self.below)
        self.setCentralWidget(ScrollFrame(whole))


_ALT = 0x01000023
"""`Qt.Key.Key_Alt`, without the enumeration, which the first paint does not need."""
_NAME, _FIRST_SIZE = "main_window", QSize(1240, 800)
_FILLED_SCREEN = QSize(1400, 800)
"""On a smaller screen the window is maximised at first: the form needs all of it."""
