"""The saves of the open contact, newest first, next to the form."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QDateTime, QLocale
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from contact_editor.model.receipt import Outcome
from contact_editor.model.values import ABSENT
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.translation import provider_text, tr
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.history.undo_popover import UndoPopover
from contact_editor.ui.style.colours import Colours, quiet
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.history.contact_history import ContactHistory
from contact_editor.viewmodels.messages.record_text import (
    element_text,
    field_outcome_text,
    outcome_text,
    place_text,
    sides_text,
)
from contact_editor.viewmodels.messages.value_text import shown

_MAX_SHOWN = 50
_MAX_CHARS = 60
_MAX_BUTTON_CHARS = 20


class HistoryPane(QScrollArea):
    """Lists saves field by field; each can be undone and each value restored."""

    def __init__(self, history: ContactHistory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # Without a background of its own, that of the panel shows through.
        self.setViewport(QWidget())
        self.setAccessibleName(self.tr("History"))
        history.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        records = self._history.records
        heading = self.tr("Saves made on this computer")
        column.addWidget(
            PlainLabel(heading if records else self.tr("No saves on this computer"), tone=quiet)
        )
        for record in records[:_MAX_SHOWN]:
            self._add(column, record)
        column.addStretch(1)
        self.setWidget(page)
        page.setAutoFillBackground(False)

    def _add(self, column: QVBoxLayout, record: SaveRecord) -> None:
        head = QHBoxLayout()
        when = QLabel(moment_text(record.at))
        font = when.font()
        font.setBold(True)
        when.setFont(font)
        head.addWidget(when, 1)
        undo = QPushButton(self.tr("Undo this save"))
        undo.setAutoDefault(False)
        undo.setAccessibleName(
            self.tr("Undo the save of {when}").format(when=moment_text(record.at, in_sentence=True))
        )
        undo.clicked.connect(lambda: self._ask(undo, record))
        copy = IconButton("clipboard-copy", self.tr("Copy receipt"))
        copy.clicked.connect(partial(self._history.receipt_requested.emit, record))
        head.addWidget(copy)
        head.addWidget(undo)
        column.addSpacing(8)
        column.addLayout(head)
        facts = (outcome_text(record.outcome), record.ticket, record.reason)
        column.addWidget(_label(" · ".join(filter(None, facts)), tone=quiet))
        for change in record.changes:
            column.addWidget(_label(change_line(change)))
            if change.outcome != Outcome.STORED:
                column.addWidget(_label(field_outcome_text(change), tone=_caution))
            if change.key:
                row = QHBoxLayout()
                row.addWidget(self._restore_button(change))
                row.addStretch(1)
                column.addLayout(row)

    def _ask(self, button: QWidget, record: SaveRecord) -> None:
        """Say below the button what undoing the save would do, and ask."""
        rows = self._history.preview(record)
        if rows:
            title = self.tr("Undo the save of {when}?").format(
                when=moment_text(record.at, in_sentence=True)
            )
            popover = UndoPopover(title, rows, self)
            popover.confirmed.connect(partial(self._history.undo, record))
            popover.show_below(button)

    def _restore_button(self, change: SavedChange) -> QPushButton:
        value = show_invisible(shown(change.before))
        text = self.tr("Restore “{value}”").format(value=value)
        if len(value) > _MAX_BUTTON_CHARS or change.part is not ABSENT or "\n" in value:
            text = self.tr("Restore this value")
        button = QPushButton(text.replace("&", "&&"))
        button.setAutoDefault(False)
        button.setAccessibleName(
            self.tr("Restore {field}").format(field=provider_text(change.label))
        )
        button.clicked.connect(partial(self._history.restore, change))
        return button


def moment_text(at: float, *, in_sentence: bool = False) -> str:
    """Return the local date and time in the user's format; today and yesterday by name."""
    moment = QDateTime.fromSecsSinceEpoch(int(at))
    short = QLocale.FormatType.ShortFormat
    days = moment.date().daysTo(QDate.currentDate())
    time = QLocale().toString(moment.time(), short)
    if days == 0:
        text = tr("today {time}") if in_sentence else tr("Today {time}")
        return text.format(time=time)
    if days == 1:
        text = tr("yesterday {time}") if in_sentence else tr("Yesterday {time}")
        return text.format(time=time)
    return QLocale().toString(moment, short)


def change_line(change: SavedChange) -> str:
    """Return one change as a line: field, before, after."""
    element = element_text(change)
    if element is not None:
        return show_invisible(element)
    return f"{show_invisible(place_text(change))}: {show_invisible(sides_text(change, _MAX_CHARS))}"


def _label(text: str, tone: Callable[[Colours], QColor] | None = None) -> MarkedTextLabel:
    return MarkedTextLabel(text, tone=tone) if tone else MarkedTextLabel(text)


def _caution(scheme: Colours) -> QColor:
    return scheme.caution
