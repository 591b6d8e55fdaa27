"""The command palette: jumps to a field, runs a command or opens a recent contact."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.single_line_edit import LineEdit
from contact_editor.ui.style.colours import colours, has_high_contrast
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.match_painting import paint_matches
from contact_editor.ui.style.metrics import px
from contact_editor.ui.style.row_delegate import RowDelegate
from contact_editor.ui.surfaces.line_icons import add_search_icon
from contact_editor.ui.text.isolated_text import isolated
from contact_editor.ui.text.line_painting import paint_line
from contact_editor.ui.text.match_spans import painted_spans, shown_spans
from contact_editor.ui.text.visible_text import plain_tool_tip, show_invisible
from contact_editor.viewmodels.command_palette import (
    EntryKind,
    PaletteEntry,
    found_in,
    matching,
)

_WIDTH, _TOP, _ROW_HEIGHT, _MAX_ROWS, _MAX_CHARS = 600, 64, 32, 10, 300
_RADIUS, _ICON, _GAP, _HINT_SHARE = 10, 16, 12, 0.4
_ICONS = {
    EntryKind.FIELD: "text-cursor-input",
    EntryKind.COMMAND: "command",
    EntryKind.CONTACT: "contact-round",
}
_HINT = Qt.ItemDataRole.UserRole
_KIND = Qt.ItemDataRole.UserRole + 1
_FOUND = Qt.ItemDataRole.UserRole + 2
"""Where what is typed was found in the text."""

_STEPS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: _MAX_ROWS, Qt.Key.Key_PageUp: -_MAX_ROWS,
}  # fmt: skip
_KEYS = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, *_STEPS})


class CommandPalette(QFrame):
    """A list over the window; Up, Down and Tab select, Enter runs, Esc closes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._entries: Sequence[PaletteEntry] = ()
        self._shown: Sequence[PaletteEntry] = ()
        self._before: QWidget | None = None
        self.line = LineEdit()
        self.line.setAccessibleName(self.tr("Command"))
        self.line.setPlaceholderText(self.tr("Field, command or recent contact"))
        add_search_icon(self.line)
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Matches"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_Delegate(_ROW_HEIGHT, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._run)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.hide()

    def open(self, entries: Sequence[PaletteEntry]) -> None:
        """Show these entries and handle typing from now on; if it is open, select what is typed."""
        if self.isVisible():
            # Closed, it would let the next word go into a field.
            self.line.setFocus()
            self.line.selectAll()
            return
        self._entries = entries
        self._before = self.window().focusWidget()
        self.line.clear()
        self._narrow("")
        self.show()
        self.raise_()
        # What is selected in the line that had the focus stays so, for the way back.
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_palette(self) -> None:
        """Hide it and restore the focus."""
        if self.isVisible():
            before, self._before = self._before, None
            self.hide()
            # The form may have been shown again meanwhile, with other controls.
            if before is not None and isValid(before) and before.isVisible():
                before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Esc and others are shortcuts of the window, which would get them first.
            if event.key() in _KEYS:
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        elif (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            last = len(self._shown) - 1
            self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + step)))
            self._announce()
        else:
            return False
        return True

    def _narrow(self, typed: str) -> None:
        self._shown = matching(self._entries, typed)
        self.list.clear()
        for entry in self._shown:
            item = QListWidgetItem(show_invisible(entry.text))
            item.setData(_HINT, show_invisible(entry.hint))
            item.setData(_KIND, entry.kind)
            item.setData(_FOUND, found_in(item.text(), typed))
            item.setToolTip(plain_tool_tip(f"{entry.text}\n{entry.hint}".strip()))
            self.list.addItem(item)
        if not self._shown:
            self._show_nothing()
        self.list.setCurrentRow(0 if self._shown else -1)
        self._announce()
        self.refit()

    def _show_nothing(self) -> None:
        item = QListWidgetItem(self.tr("No field, command or recent contact found"))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _announce(self) -> None:
        item = self.list.currentItem()
        nothing = self.tr("No field, command or recent contact found")
        text = f"{item.text()}, {item.data(_HINT)}".strip(", ") if item else nothing
        self.line.setAccessibleDescription(text)
        if self.isVisible():
            announce(self.line, text)

    def refit(self) -> None:
        """Be as high as the rows, at its place in the window."""
        window = self.window()
        width = min(px(_WIDTH), window.width() - 32)
        rows = max(1, min(len(self._shown), _MAX_ROWS))
        around = self.line.sizeHint().height() + 28
        height = min(rows * px(_ROW_HEIGHT) + around, window.height() - _TOP - 16)
        self.setGeometry((window.width() - width) // 2, _TOP, width, height)

    def _run(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            entry = self._shown[row]
            self.close_palette()
            entry.run()

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(scheme.line)
        painter.setBrush(scheme.raised)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)


class _Delegate(RowDelegate):
    """Paints a row: icon of its kind, text with what was found marked, hint."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        scheme = colours()
        place = QRectF(option.rect)
        chosen = self.parent().currentIndex() == index  # type: ignore[union-attr]  # the list
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            # With high contrast there are no backgrounds.
            painter.setPen(scheme.accent if has_high_contrast() else Qt.PenStyle.NoPen)
            painter.setBrush(scheme.accent_soft)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side, begin = px(_ICON), px(_ICON) + 18
        left = place.right() - 8 - side if mirrored else place.left() + 8
        square = QRectF(left, place.center().y() - side / 2, side, side)
        kind = index.data(_KIND)
        paint_icon(painter, square, _ICONS.get(kind, "info"), scheme.quiet)
        inside = place.adjusted(*((10, 0, -begin, 0) if mirrored else (begin, 0, -10, 0)))
        painter.setPen(scheme.text if kind else scheme.quiet)
        whole = str(index.data(Qt.ItemDataRole.DisplayRole))
        room = round(inside.width())
        text, hint = cut_pair(painter.fontMetrics(), whole, str(index.data(_HINT) or ""), room)
        paint_line(painter, inside, text, mirrored=mirrored)
        if found := shown_spans(index.data(_FOUND) or (), whole, text):
            painted = isolated(text)
            marked = painted_spans(found, text, painted)
            paint_matches(painter, inside, painted, marked, at_right=mirrored)
        painter.setPen(scheme.quiet)
        paint_line(painter, inside, hint, mirrored=mirrored, at_end=True)
        painter.restore()


def cut_pair(metrics: QFontMetrics, text: str, hint: str, room: int) -> tuple[str, str]:
    """Return a text and its hint with … where both have no room beside each other."""
    gap = _GAP if hint else 0
    left_for_hint = max(
        round(room * _HINT_SHARE), room - gap - metrics.horizontalAdvance(text[:_MAX_CHARS])
    )
    right = Qt.TextElideMode.ElideRight
    hint = metrics.elidedText(hint[:_MAX_CHARS], right, left_for_hint)
    left = room - gap - metrics.horizontalAdvance(hint)
    return metrics.elidedText(text[:_MAX_CHARS], right, left), hint
