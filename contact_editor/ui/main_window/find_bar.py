"""The top of the window: connection and search for a contact."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from contact_editor.ui.main_window.connection_picker import ConnectionPicker
from contact_editor.ui.style.metrics import fix_height, px, set_max_width

if TYPE_CHECKING:
    from contact_editor.ui.controls.keyed_button import KeyedButton
    from contact_editor.ui.main_window.recent_completer import RecentCompleter
    from contact_editor.ui.surfaces.key_hint import KeyHint

_HEIGHT, _CONTROL_HEIGHT = 44, 30
_NARROWEST, _WIDEST = 132, 560
_AROUND_PLACEHOLDER = 48
"""Pixels of the icon before the placeholder, and of the gap before the shortcut."""
_DOWN = 0x01000015
"""`Qt.Key.Key_Down`, without the enumeration, which the first paint does not need."""
_TEXTS_FROM = 1000
"""Least width in pixels at which the buttons show text next to their icons."""
_FIND_CHARS = 24
"""How many characters of Find are visible before the buttons show their texts."""


class FindBar(QWidget):
    """Chooses the connection, and takes typed or pasted text to find a contact."""

    connection_chosen = Signal(str)
    connections_requested = Signal()
    """The user wants to add or change connections."""
    find_requested = Signal(str)
    list_requested = Signal()
    """Down was pressed: the user goes to the contacts below."""
    recent_chosen = Signal(int)
    """The index of a recent contact in the list that was shown."""
    _hint: KeyHint | None = None
    _with_texts: tuple[KeyedButton, ...] = ()
    paste: KeyedButton | None = None
    """*Paste to fields*, once it is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fix_height(self, _HEIGHT)
        self.connection = ConnectionPicker()
        self.connection.activated.connect(self._choose)
        self.line = QLineEdit()
        self.line.setMinimumWidth(_NARROWEST)
        set_max_width(self.line, _WIDEST)
        fix_height(self.line, _CONTROL_HEIGHT)
        self.line.setAccessibleName(self.tr("Find"))
        self.line.setPlaceholderText(self.tr("Find by ID, email or pasted link"))
        self.line.setClearButtonEnabled(True)
        self.line.returnPressed.connect(self._find)
        for button in self.line.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))
        self._was_chosen = False
        self.tools = QHBoxLayout()
        self.tools.setSpacing(4)
        self._lay_out()

    def add_tools(self, *tools: QWidget) -> None:
        """Complete the bar after the first paint: icon, and buttons at the trailing end."""
        from contact_editor.ui.controls.keyed_button import KeyedButton
        from contact_editor.ui.controls.single_line_edit import align_with_window
        from contact_editor.ui.surfaces.key_hint import KeyHint
        from contact_editor.ui.surfaces.line_icons import add_search_icon

        align_with_window(self.line)
        # A screen reader has no other way to search than a button.
        add_search_icon(self.line).triggered.connect(self._find)
        self._explain()
        self._hint = KeyHint("Ctrl+L", self.line)
        self.line.textChanged.connect(self._place_hint)
        # The line also changes its size when something beside it does, and leaves Down unused.
        self.line.installEventFilter(self)
        # Which texts fit depends on the font, the language and the keys.
        self.installEventFilter(self)
        self._place_hint()
        self._with_texts = tuple(tool for tool in tools if isinstance(tool, KeyedButton))
        for tool in tools:
            self.tools.addWidget(tool)

    def show_connections(self, names: Sequence[tuple[str, str]], current: str) -> None:
        """List the connections by name and provider."""
        self.connection.show_connections(names, current)
        # What was typed before this was known stays, and Enter says what is missing.
        is_enabled = bool(names) or bool(self.line.text())
        if is_enabled != self.line.isEnabled():
            had_focus = self.window().focusWidget() is self.line
            self.line.setEnabled(is_enabled)
            if had_focus:
                self.stop.setFocus()
            self._explain()
            self._place_hint()

    def _explain(self) -> None:
        is_enabled = self.line.isEnabled()
        reason = "" if is_enabled else self.tr("Choose or add a connection first.")
        # Qt cuts the placeholder off where the line is narrow.
        self.line.setToolTip(reason or self.line.placeholderText())
        self.line.setAccessibleDescription(reason)

    @property
    def stop(self) -> QWidget:
        """What takes the focus here: Find, or the picker while there is no connection."""
        return self.line if self.line.isEnabled() else self.connection

    def show_recent(self, texts: Sequence[str]) -> None:
        """Offer recent contacts, each as «name · email · id»."""
        self._recent.show_texts(texts)

    def focus_find(self) -> None:
        # Without a reason: those are enumerations of `Qt`, which the first paint must not load.
        self.stop.setFocus()
        self.line.selectAll()
        self._was_chosen = self.line.isEnabled()

    @property
    def is_typing(self) -> bool:
        """True if the user went to Find or typed into it since the last search, and is there."""
        is_used = self._was_chosen or self.line.isModified()
        return self.window().focusWidget() is self.line and is_used

    def await_contact(self) -> None:
        """Note that a contact was requested: what the user does in Find from now on is new."""
        self._was_chosen = False
        self.line.setModified(False)

    def offer_recent(self) -> None:
        """Open the list of recent contacts."""
        self._recent.drop_down()

    def minimumSizeHint(self) -> QSize:
        # Without the texts of the buttons, shown or not: if the least width of the bar depended on
        # its width, the scroll area of the window would resize it without end, until Qt crashes.
        least = super().minimumSizeHint()
        shown = sum(button.width_of_text() for button in self._with_texts if not button.is_compact)
        return QSize(least.width() - shown, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_texts()

    def _fit_texts(self) -> None:
        texts = sum(button.width_of_text() for button in self._with_texts)
        wanted = self.minimumSizeHint().width() + self._room_first() + texts
        fits = self.width() >= max(_TEXTS_FROM, wanted)
        before = [button.is_compact for button in self._with_texts]
        for button in self._with_texts:
            button.set_compact(not fits)
        if before != [button.is_compact for button in self._with_texts]:
            # Qt keeps the sizes of a layout within another one until the next event. Not otherwise:
            # it requests another layout, which calls this, and the window would never rest.
            self.tools.invalidate()

    def _room_first(self) -> int:
        """Return the pixels beyond the least that Find and the connection get before the texts."""
        name = self.connection.sizeHint().width() - self.connection.minimumSizeHint().width()
        line = _FIND_CHARS * self.line.fontMetrics().averageCharWidth() + px(_AROUND_PLACEHOLDER)
        return name + max(0, line - _NARROWEST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self:
            if event.type() == QEvent.Type.LayoutRequest:
                self._fit_texts()
        elif event.type() == QEvent.Type.Resize:
            self._place_hint()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == _DOWN:
                self.list_requested.emit()
            return event.key() == _DOWN
        return super().eventFilter(watched, event)

    def _place_hint(self) -> None:
        if self._hint is None:
            return
        words = self.line.fontMetrics().horizontalAdvance(self.line.placeholderText())
        fits = words + self._hint.width() + px(_AROUND_PLACEHOLDER) <= self.line.width()
        self._hint.setVisible(fits and not self.line.text() and self.line.isEnabled())
        right = self.line.width() - self._hint.width() - 6
        x = 6 if self.isRightToLeft() else right
        self._hint.move(x, (self.line.height() - self._hint.height()) // 2)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.connection)
        row.addWidget(self.line, 1000)
        row.addStretch(1)
        row.addLayout(self.tools)

    def _choose(self, index: int) -> None:
        name = self.connection.itemData(index)
        if name is None:
            self.connections_requested.emit()
        else:
            self.connection_chosen.emit(name)

    def _find(self) -> None:
        self.find_requested.emit(self.line.text())

    @cached_property
    def _recent(self) -> RecentCompleter:
        # There are no recent contacts at the first paint.
        from contact_editor.ui.main_window.recent_completer import RecentCompleter

        recent = RecentCompleter(self.line)
        recent.chosen.connect(self.recent_chosen)
        return recent
