"""One save in full: what is known of it, and each field before and after."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from contact_editor.model.receipt import Outcome
from contact_editor.services.journal.history.damaged_entries import DamagedEntry
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.translation import number_text
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.tab_order import put_in_order
from contact_editor.ui.style.colours import Colours, quiet
from contact_editor.ui.style.focus_frame import FocusFrame
from contact_editor.ui.style.metrics import px, scale_font, set_margins
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.history.receipt_formats import facts_of, request_facts
from contact_editor.viewmodels.history.saves.damaged_texts import explanation, place_of_entry
from contact_editor.viewmodels.messages.record_text import (
    field_outcome_text,
    moment_text,
    place_text,
    sides_text,
)

_WIDTH, _HEIGHT, _MAX_CHARS = 320, 240, 2_000
QWIDGETSIZE_MAX = (1 << 24) - 1


class SaveDetails(QWidget):
    """Shows the chosen save, or nothing."""

    open_requested = Signal()
    copy_requested = Signal()
    forget_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_beside = False
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("The chosen save"))
        FocusFrame(self.area)
        self.buttons = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area, 1)
        row = QHBoxLayout()
        for text, signal in (
            (self.tr("Open contact"), self.open_requested),
            (self.tr("Copy receipt"), self.copy_requested),
            (self.tr("Forget this contact…"), self.forget_requested),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            self.buttons.append(button)
            (column if signal is self.forget_requested else row).addWidget(button)
        column.insertLayout(1, row)
        put_in_order(self.buttons)
        self.show_record(None)

    def set_beside(self, beside: bool) -> None:
        """Take a narrow column beside the table, or a low row below it."""
        self._is_beside = beside
        self.setMinimumWidth(px(_WIDTH) if beside else 0)
        self.setMaximumWidth(px(_WIDTH) if beside else QWIDGETSIZE_MAX)
        self.setMaximumHeight(QWIDGETSIZE_MAX if beside else px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_beside(self._is_beside)

    def show_record(self, record: SaveRecord | None) -> None:
        """Show a save, with what can be done with it."""
        page, column = self._begin()
        if record is not None:
            self._add_record(column, record)
        self._end(page, column, is_sound=record is not None)

    def show_damaged(self, entry: DamagedEntry) -> None:
        """Show an entry that was changed or is missing; nothing can be done with it."""
        page, column = self._begin()
        column.addWidget(MarkedTextLabel(explanation(entry), tone=TONES[Outcome.NOT_STORED]))
        column.addSpacing(8)
        facts = [(self.tr("Entry"), number_text(entry.sequence))]
        column.addLayout(_facts([*facts, (self.tr("Place"), place_of_entry(entry))]))
        if entry.record is not None:
            column.addSpacing(8)
            self._add_record(column, entry.record)
        self._end(page, column, is_sound=False)

    def _begin(self) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        column = QVBoxLayout(page)
        set_margins(column, page, 12, 0, 8, 8)
        column.setSpacing(4)
        return page, column

    def _end(self, page: QWidget, column: QVBoxLayout, *, is_sound: bool) -> None:
        column.addStretch(1)
        self.area.setWidget(page)
        page.setAutoFillBackground(False)
        self.area.viewport().setAutoFillBackground(False)
        for button in self.buttons:
            button.setEnabled(is_sound)

    def _add_record(self, column: QVBoxLayout, record: SaveRecord) -> None:
        column.addLayout(_facts(facts_of(record, moment_text)))
        self._add_changes(column, record)
        column.addSpacing(8)
        column.addLayout(_facts(request_facts(record)))

    def _add_changes(self, column: QVBoxLayout, record: SaveRecord) -> None:
        column.addSpacing(8)
        for change in record.changes:
            name = QLabel(show_invisible(place_text(change)))
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setWordWrap(True)
            scale_font(name, bold=True)
            column.addWidget(name)
            column.addWidget(MarkedTextLabel(sides_text(change, _MAX_CHARS)))
            column.addWidget(
                MarkedTextLabel(field_outcome_text(change), tone=_tone(change.outcome))
            )
            column.addSpacing(4)


def _facts(facts: Iterable[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setColumnStretch(1, 1)
    for row, (label, value) in enumerate(facts):
        name = PlainLabel(label, tone=quiet)
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(MarkedTextLabel(value), row, 1)
    return grid


def _tone(outcome: str) -> Callable[[Colours], QColor]:
    return TONES.get(outcome, TONES[Outcome.UNKNOWN])


TONES: dict[str, Callable[[Colours], QColor]] = {
    Outcome.STORED: lambda scheme: scheme.verified,
    Outcome.OTHER_FORM: lambda scheme: scheme.verified,
    Outcome.NORMALISED: lambda scheme: scheme.caution,
    Outcome.NOT_STORED: lambda scheme: scheme.error,
    Outcome.NOT_SENT: lambda scheme: scheme.error,
    Outcome.CHANGED_UNEXPECTEDLY: lambda scheme: scheme.error,
    Outcome.UNKNOWN: lambda scheme: scheme.caution,
}
