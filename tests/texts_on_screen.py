"""The texts that a window shows or says, and those that it has no room for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QTableWidget,
    QWidget,
)

from contact_editor.ui.contact.row_note import RowNote
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.plain_label import PlainLabel


class ShownText(NamedTuple):
    """One text and the widget that it belongs to."""

    text: str
    place: str


def texts_of(window: QWidget) -> Iterator[ShownText]:
    """Yield every text of the visible controls, with what a screen reader says of them."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            for kind, text in _texts(widget):
                if text.strip():
                    yield ShownText(text, f"{type(widget).__name__} {kind}")


def menu_texts(menus: QWidget) -> Iterator[ShownText]:
    for menu in menus.findChildren(QMenu):
        yield ShownText(menu.title(), "menu")
        for action in menu.actions():
            if not action.isSeparator():
                yield ShownText(action.text(), f"action in {menu.title()}")


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tool tip", widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QComboBox):
        for number in range(widget.count()):
            yield "item", widget.itemText(number)
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QTabBar):
        for number in range(widget.count()):
            yield "tab", widget.tabText(number)
    elif isinstance(widget, QTableWidget):
        for column in range(widget.columnCount()):
            item = widget.horizontalHeaderItem(column)
            yield "heading", item.text() if item is not None else ""
    elif isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        for row in range(min(model.rowCount(QModelIndex()), 50)):
            yield "row", str(model.index(row, 0).data() or "")


def clipped(window: QWidget, *, may_elide: bool = False) -> Iterator[str]:
    """Yield what has less room than its text needs, also if it is cut with an ellipsis.

    With `may_elide`, that is fine if the whole text is in the tool tip.
    """
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        for text, wanted, there in _sizes(widget):
            if text and wanted > there and not (may_elide and _is_told(widget, text)):
                yield f"{type(widget).__name__} {text!r}: {wanted} wanted, {there} there"


def _is_told(widget: QWidget, text: str) -> bool:
    """Whether a text is cut between letters, and can be read in the tool tip."""
    if isinstance(widget, PlainLabel):
        shown = widget.fontMetrics().horizontalAdvance(widget.shown_text())
        if shown > widget.contentsRect().width():
            return False
    elif isinstance(widget, KeyedButton) and widget.shown()[0] == text and not widget.keys:
        return True
    elif not isinstance(widget, QLineEdit | QComboBox | KeyedButton):
        return False
    told = QTextDocumentFragment.fromHtml(widget.toolTip()).toPlainText()
    # Values in a text of the other direction are isolated.
    return text in told.translate(dict.fromkeys(map(ord, "\u2066\u2068\u2069\u200f")))


def _sizes(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Yield a text, the room that it needs and the room that it has."""
    metrics = widget.fontMetrics()
    inside = widget.contentsRect().width()
    if isinstance(widget, RowNote):
        return  # one line by design, the whole of it in the tool tip
    if isinstance(widget, QLabel) and widget.hasHeightForWidth():
        yield widget.text(), widget.heightForWidth(widget.width()), widget.height()
    elif isinstance(widget, QLabel) and "<" not in widget.text():
        yield widget.text(), metrics.horizontalAdvance(widget.text()), inside
    elif isinstance(widget, QPushButton | QCheckBox):
        yield widget.text(), widget.minimumSizeHint().width(), widget.width()
    elif isinstance(widget, QComboBox):
        yield widget.currentText(), metrics.horizontalAdvance(widget.currentText()), inside - 20
    elif isinstance(widget, QLineEdit):
        text = widget.placeholderText() if not widget.text() else ""
        yield text, metrics.horizontalAdvance(text), inside - 8
