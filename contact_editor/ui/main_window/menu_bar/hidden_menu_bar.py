"""The menu bar: hidden until F10, a lone Alt or the menu button; native on macOS."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from contact_editor.ui.style.metrics import px

_HEIGHT, _MARGIN = 30, 8


class HiddenMenuBar(QObject):
    """Shows the menus over the toolbar, next to the connection, so that nothing moves.

    On macOS the system's menu bar has them, and this does nothing.
    """

    def __init__(
        self, window: QMainWindow, bar: QMenuBar, menus: Iterable[QMenu], beside: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bar = bar
        self._no_bar = QMenuBar(window)
        self._no_bar.hide()
        self._beside = beside
        self._alt_alone = False
        self._always = False
        self._before: QWidget | None = None
        self._closing = QTimer(self, singleShot=True, interval=0)
        self._closing.timeout.connect(self._hide_if_left)
        if sys.platform == "darwin":
            return
        bar.setAutoFillBackground(True)
        bar.hide()
        for menu in menus:
            menu.aboutToHide.connect(self._closing.start)
        bar.triggered.connect(self.close)
        bar.installEventFilter(self)
        QShortcut(QKeySequence("F10"), window).activated.connect(self.open)

    def open(self) -> None:
        """Show the menus and focus the first one."""
        if QApplication.activePopupWidget() is not None:
            return
        if not self._bar.isVisible():
            self._place()
        if not self._bar.hasFocus():
            self._before = self._window.focusWidget()
        self._bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self._bar.setActiveAction(self._bar.actions()[0])

    def _place(self) -> None:
        """Cover the toolbar beside the picker: half a line edit below menus looks like a fault."""
        corner = self._beside.mapTo(self._window, self._beside.rect().topLeft())
        after = corner.x() + self._beside.width() + _MARGIN
        left, right = after, self._window.width()
        if self._window.isRightToLeft():
            left, right = 0, corner.x() - _MARGIN
        self._bar.setGeometry(left, corner.y(), right - left, px(_HEIGHT))
        self._bar.show()
        self._bar.raise_()

    def set_always_shown(self, always: bool) -> None:
        """Show the menus in a separate row above the toolbar, or hide them again."""
        if sys.platform == "darwin":
            return
        self._always = always
        # Not by `QMainWindow.setMenuBar`, which deletes the former one.
        layout = self._window.layout()
        assert layout is not None
        layout.setMenuBar(self._bar if always else self._no_bar)
        self._bar.setVisible(always)

    def close(self) -> None:
        """Hide the menus and restore the focus."""
        before, self._before = self._before, None
        had_focus = self._bar.hasFocus()
        self._bar.setActiveAction(None)  # type: ignore[arg-type]  # none of them
        self._bar.setVisible(self._always)
        if had_focus and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.MenuBarFocusReason)

    def alt_pressed(self, event: QKeyEvent) -> None:
        """Watch the keys until Alt is released."""
        # AltGr is another key, and Alt with Shift changes the keyboard layout.
        others = event.modifiers() & ~Qt.KeyboardModifier.AltModifier
        self._alt_alone = others == Qt.KeyboardModifier.NoModifier
        qt = QApplication.instance()
        if qt is not None and self._alt_alone and sys.platform != "darwin":
            # Only while Alt is held: every event of the program passes through Python meanwhile.
            qt.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._bar:
            return self._bar_event(event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
                self._released()
                return True
        elif kind in _WITH_ANOTHER and not _is_alt(event):
            self._alt_alone = False
        return super().eventFilter(watched, event)

    def _bar_event(self, event: QEvent) -> bool:
        """Leave the menus with Esc, which is a shortcut of the window, and with the focus."""
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if kind == QEvent.Type.KeyPress:
                self.close()
            return True
        if kind == QEvent.Type.FocusOut:
            self._closing.start()
        return False

    def _released(self) -> None:
        qt = QApplication.instance()
        if qt is not None:
            qt.removeEventFilter(self)
        if self._alt_alone and self._window.isActiveWindow():
            self.open()
        self._alt_alone = False

    def _hide_if_left(self) -> None:
        is_left = self._bar.activeAction() is None or not self._bar.hasFocus()
        if QApplication.activePopupWidget() is None and is_left:
            self.close()


_KEYS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})
_WITH_ANOTHER = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.WindowDeactivate,
    }
)


def _is_alt(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt
