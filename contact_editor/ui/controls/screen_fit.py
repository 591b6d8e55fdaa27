"""Windows that fit their screen: scrolling content, corrected sizes and positions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QResizeEvent, QScreen, QWindow
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QStackedWidget, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from contact_editor.viewmodels.stored_texts import StoredTexts

MIN_WINDOW = QSize(320, 200)
_TITLE_BAR = 40
"""Logical pixels; the window manager reports the real height only for a shown window."""


class ScrollFrame(QScrollArea):
    """Scrolls its content when the window is smaller than the content needs."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        # By name, as Qt reads it: the enumeration itself would load a hundred others.
        self.setProperty("focusPolicy", "NoFocus")
        # Without a background: one that covers the whole window would keep it from being painted.
        # Accessing the area's own viewport would create Python classes for all of Qt's widgets.
        self.setViewport(QWidget())
        set_content(self, content)
        content.setAutoFillBackground(False)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            # The focused control stays in view, such as above a bar that appears.
            self._follow_focus(None, self.window().focusWidget())

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._content.isAncestorOf(new):
            scroll_area_to(self, new)


def set_content(area: QScrollArea, content: QWidget) -> None:
    """Let an area scroll a content that fills it."""
    area.setWidgetResizable(True)
    area.setWidget(content)
    # Whenever the content is resized, Qt fits it again, within that. With a content whose least
    # size depends on its size this went on until the stack was full, and the program crashed.
    # What needs another size requests it by its layout, which Qt handles as the next event.
    content.removeEventFilter(area)


def scroll_area_to(area: QScrollArea, widget: QWidget) -> None:
    """Show all of a widget in an area; Qt's own shows only the cursor of a line."""
    content, room = area.widget(), area.viewport().size()
    if content is None or not content.isAncestorOf(widget):
        return
    place = QRect(widget.mapTo(content, QPoint()), widget.size())
    if place.height() > room.height():
        area.ensureWidgetVisible(widget)
        return
    around = min((room.height() - place.height()) // 2, 2 * widget.fontMetrics().height())
    _scroll_to(area.verticalScrollBar(), place.top() - around, place.bottom() + around + 1)
    # From right to left, Qt's own mistakes the left edge of the viewport for that of the page.
    ends = place.left(), place.right() + 1
    if content.isRightToLeft():
        ends = content.width() - ends[1], content.width() - ends[0]
    _scroll_to(area.horizontalScrollBar(), *ends)


def _scroll_to(bar: QScrollBar, start: int, end: int) -> None:
    bar.setValue(min(max(bar.value(), end - bar.pageStep()), start))


class PageStack(QStackedWidget):
    """A stack of pages whose size depends only on the current page."""

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        # Pages scroll by themselves. A scroll area would use the height for width as its minimum.
        return False


class WindowPlacements:
    """Sizes and positions of windows, stored per screen."""

    def __init__(self, settings: StoredTexts | None = None) -> None:
        """Without settings, nothing is stored."""
        self._settings = settings

    @classmethod
    def of(cls, parent: QWidget | None) -> WindowPlacements:
        """Return the placements of the main window that a dialog belongs to."""
        found = getattr(parent.window(), "placements", None) if parent else None
        return found if isinstance(found, cls) else cls()

    def restore(
        self, window: QWidget, name: str, default: QSize, *, fills: QSize | None = None
    ) -> bool:
        """Restore the last size and position of a window on its screen, or its first size.

        If that screen is gone, the placement stored for the current one is used. Return whether
        the window is to be maximised: as it was, or the first time on a screen that is narrower or
        lower than `fills`.
        """
        screen = self._screen_of(window, name)
        available = screen.availableGeometry()
        remembered = self._remembered(name, screen)
        if remembered is None:
            window.resize(fit(QRect(available.topLeft(), default), available).size())
            return fills is not None and fills.boundedTo(available.size()) != fills
        place, is_maximized = remembered
        window.setGeometry(fit(place.translated(available.topLeft()), available))
        return is_maximized

    def store(self, window: QWidget, name: str) -> None:
        """Store the placement of a window for its screen."""
        if self._settings is None:
            return
        screen = window.screen()
        place = window.normalGeometry() if window.isMaximized() else window.geometry()
        if place.isEmpty():
            place = window.geometry()
        place = place.translated(-screen.availableGeometry().topLeft())
        numbers = (place.x(), place.y(), place.width(), place.height(), int(window.isMaximized()))
        self._settings.set_value(f"{name}/{screen_key(screen)}", " ".join(map(str, numbers)))
        self._settings.set_value(f"{name}/screen", screen_key(screen))

    def _screen_of(self, window: QWidget, name: str) -> QScreen:
        parent = window.parentWidget()
        here = parent.screen() if parent else window.screen()
        if self._settings is None or parent:
            return here
        last = self._settings.value(f"{name}/screen")
        return next((one for one in QGuiApplication.screens() if screen_key(one) == last), here)

    def _remembered(self, name: str, screen: QScreen) -> tuple[QRect, bool] | None:
        text = self._settings.value(f"{name}/{screen_key(screen)}") if self._settings else ""
        try:
            x, y, width, height, is_maximized = (int(number) for number in text.split())
            return QRect(x, y, width, height), bool(is_maximized)
        except (ValueError, OverflowError):
            return None


def fit(place: QRect, available: QRect) -> QRect:
    """Return the rectangle, shrunk and moved so that all of it is on the screen."""
    width = max(MIN_WINDOW.width(), min(place.width(), available.width()))
    height = max(MIN_WINDOW.height(), min(place.height(), available.height() - _TITLE_BAR))
    rightmost = max(available.left(), available.right() + 1 - width)
    lowest = max(available.top(), available.bottom() + 1 - height)
    x = min(max(place.x(), available.left()), rightmost)
    y = min(max(place.y(), available.top() + min(_TITLE_BAR, lowest - available.top())), lowest)
    return QRect(x, y, width, height)


class _ScreenFollower(QObject):
    """Refits a window; deleted with it, so that no later change of a screen reaches it."""

    def __init__(self, window: QWidget, handle: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._screen: QScreen | None = window.screen()
        self._screen.availableGeometryChanged.connect(self._refit)
        handle.screenChanged.connect(self._follow)

    def _refit(self) -> None:
        window = self._window
        if not (window.isMaximized() or window.isFullScreen()):
            window.setGeometry(fit(window.geometry(), window.screen().availableGeometry()))

    def _follow(self, screen: QScreen | None) -> None:
        """Refit to another screen; None once the last one was unplugged or switched off."""
        before, self._screen = self._screen, screen
        if before is not None and isValid(before):
            # It may be the one that was unplugged.
            before.availableGeometryChanged.disconnect(self._refit)
        if screen is not None:
            screen.availableGeometryChanged.connect(self._refit)
            self._refit()


def keep_on_screen(window: QWidget) -> None:
    """Refit a shown window when it moves to another screen or its screen changes."""
    if handle := window.windowHandle():
        _ScreenFollower(window, handle)


def screen_key(screen: QScreen) -> str:
    """Return a key that identifies a screen with its resolution."""
    size = screen.geometry().size()
    name = f"{screen.name()}-{screen.model()}-{size.width()}x{size.height()}"
    return "".join(letter if letter.isalnum() or letter in "-." else "_" for letter in name)
