"""The editor of a country: a line that shows the name of a code, and offers all names."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QWidget

from contact_editor.translation import tr
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.editors.text_editors import LineEditor
from contact_editor.ui.style.colours import colours
from contact_editor.ui.surfaces.line_icons import add_end_icon, end_icons_width
from contact_editor.ui.text.key_text import key_text
from contact_editor.viewmodels.country_names import country_choices, country_name
from contact_editor.viewmodels.messages.advice import country_code

_BEFORE_TEXT, _BESIDE = 6, 10
_LEAST_PART = 3
"""Letters of a name that are enough to mean it; two may be a code."""
_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class CountryEditor(LineEditor):
    """Edits a country's code or name as text; shows and offers the names of countries."""

    def _make_line(self) -> CountryLine:
        return CountryLine(self._wants_code)

    def _wants_code(self) -> bool:
        """Return whether the provider has codes, as far as its value shows that."""
        held = self._original
        return not isinstance(held, str) or len(held.strip()) in (0, 2)


class CountryLine(SingleLineEdit):
    """Keeps exactly what is typed; the name beside a code is only shown."""

    def __init__(self, wants_code: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wants_code = wants_code
        self.textChanged.connect(self._show_name)
        name = tr("Choose a country ({keys})").format(keys=key_text("Alt+Down"))
        self._icon = add_end_icon(self, "chevron-down", name)
        self._icon.triggered.connect(self._offer_all)

    @property
    def name(self) -> str:
        """The name of the country whose code is in the line; empty if there is none."""
        return country_name(self.text().strip())

    @property
    def texts(self) -> tuple[str, str]:
        """The painted texts: the name, then the code; while it is typed, only the name after it."""
        return ("", self.name) if self.hasFocus() else (self.name, self.text().strip())

    def setReadOnly(self, read_only: bool) -> None:
        super().setReadOnly(read_only)
        self._icon.setEnabled(not read_only)

    def _offer_all(self) -> None:
        """Open the list of all countries."""
        if not self.isReadOnly():
            self.setFocus()
            completer = self._completer()
            completer.setCompletionPrefix("")
            completer.complete()

    def _completer(self) -> QCompleter:
        """Return the completer, which is created when it is first needed."""
        if self.completer() is None:
            self.setCompleter(CountryCompleter(self._wants_code, self))
        return self.completer()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._completer()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() in _TAB:
            self._take_only_match()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Down and modifiers == Qt.KeyboardModifier.AltModifier:
            self._offer_all()
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (is_enter and self._take_only_match()):
            super().keyPressEvent(event)

    def _take_only_match(self) -> bool:
        """Take the only row of the open list, unless another one is chosen in it."""
        completer = self.completer()
        popup = completer.popup() if isinstance(completer, CountryCompleter) else None
        if popup is None or not popup.isVisible() or popup.currentIndex().isValid():
            return False
        assert isinstance(completer, CountryCompleter)
        meant = completer.only_match(self.text())
        popup.hide()
        if meant and meant != self.text():
            self.setText(meant)
        return bool(meant)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.name:
            return
        first, second = self.texts
        metrics, room = self.fontMetrics(), self._room()
        painter = QPainter(self)
        if self.hasFocus():
            self._skip(room, metrics.horizontalAdvance(self.text()) + _BESIDE)
        else:
            background = colours().window if self.isReadOnly() else colours().surface
            painter.fillRect(room.adjusted(-2, 2, 2, -2), background)
        alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        for text, ink in ((first, self.palette().text().color()), (second, colours().quiet)):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
            painter.setPen(ink)
            painter.drawText(room, alignment, shown)
            self._skip(room, metrics.horizontalAdvance(shown) + _BESIDE if shown else 0)

    def _room(self) -> QRect:
        """Return where the text is."""
        margins, inside, icon = self.textMargins(), self.contentsRect(), end_icons_width(self)
        left, right = (icon, 0) if self.isRightToLeft() else (0, icon)
        left, right = left + margins.left() + _BEFORE_TEXT, right + margins.right() + _BEFORE_TEXT
        return inside.adjusted(left, 0, -right, 0)

    def _skip(self, room: QRect, width: int) -> None:
        if self.isRightToLeft():
            room.setRight(room.right() - width)
        else:
            room.setLeft(room.left() + width)

    def _show_name(self) -> None:
        self.setToolTip(f"{self.name} ({self.text().strip().upper()})" if self.name else "")
        self.update()


class CountryCompleter(QCompleter):
    """Finds a country by any part of its name or by its code; what is taken is code or name."""

    def __init__(self, wants_code: Callable[[], bool], parent: QWidget) -> None:
        self._codes = {text: code for code, text in country_choices().items()}
        super().__init__(QStringListModel(list(self._codes), parent), parent)
        self._wants_code = wants_code
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(10)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return what is put into the line for a row of the list."""
        return self._taken(str(index.data()))

    def only_match(self, typed: str) -> str:
        """Return what is put into the line for the only row that has a text; empty if none."""
        wanted = typed.strip().casefold()
        found = [text for text in self._codes if wanted in text.casefold()]
        if len(wanted) < _LEAST_PART or len(found) != 1:
            return ""
        # A code or another name of one country may be a part of the name of another.
        is_same = country_code(typed) in ("", self._codes[found[0]])
        return self._taken(found[0]) if is_same else ""

    def _taken(self, text: str) -> str:
        code = self._codes.get(text, text)
        return code if self._wants_code() else text.removesuffix(f" ({code})")
