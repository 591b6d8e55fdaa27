"""One save in full: what is known about it, and each field before and after."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from contact_editor.model.receipt import Outcome
from contact_editor.services.journal.history.damaged_entries import DamagedEntry
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.translation import number_text
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.screen_fit import set_content
from contact_editor.ui.controls.sheet import Separator
from contact_editor.ui.controls.tab_order import put_in_order
from contact_editor.ui.history.fact_grid import FactGrid
from contact_editor.ui.history.history_pane import stored_of
from contact_editor.ui.history.save_header import SaveHeader
from contact_editor.ui.style.colours import Colours, colours
from contact_editor.ui.style.focus_frame import FocusFrame
from contact_editor.ui.style.metrics import QWIDGETSIZE_MAX, fix_height, px, scale_font
from contact_editor.ui.surfaces.flow_layout import FlowLayout
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.text.change_texts import value_segments
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.history.receipt_formats import facts_below_heading, request_facts
from contact_editor.viewmodels.history.saves.damaged_texts import explanation, place_of_entry
from contact_editor.viewmodels.history.saves.undone_saves import is_undone, undo_label, undone_text
from contact_editor.viewmodels.messages.record_text import (
    field_outcome_text,
    moment_text,
    place_text,
)

_WIDTH, _HEIGHT, _MAX_CHARS, _SIDES, _LINE_HEIGHT = 340, 300, 2_000, 16, 17


class SaveDetails(QWidget):
    """Shows the chosen save, or nothing."""

    open_requested = Signal()
    undo_requested = Signal()
    copy_requested = Signal()
    forget_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_beside = False
        self.head = SaveHeader()
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("The chosen save"))
        FocusFrame(self.area)
        self.open_button = self._button(self.tr("Open"), self.open_requested, keys="Enter")
        self.open_button.setAccessibleName(self.tr("Open contact"))
        self.undo = self._button(self.tr("Undo this save"), self.undo_requested, icon="undo-2")
        copy = self._button(self.tr("Copy receipt"), self.copy_requested, icon="clipboard-copy")
        forget = self._button(self.tr("Forget this contact…"), self.forget_requested, quiet=True)
        self.buttons = [self.open_button, self.undo, copy, forget]
        self._lay_out(copy, forget)
        put_in_order((self.open_button, self.area, self.undo, copy, forget))
        self.show_record(None)

    def _button(
        self, text: str, signal: object, *, keys: str = "", icon: str = "", quiet: bool = False
    ) -> KeyedButton:
        button = KeyedButton(text, keys, icon=icon, quiet=quiet)
        button.setAutoDefault(False)
        button.clicked.connect(signal)
        return button

    def _lay_out(self, copy: QWidget, forget: QWidget) -> None:
        self.head.add_button(self.open_button)
        footer = QWidget()
        flow = FlowLayout(footer, QSize(8, 6), _SIDES)
        for button in (self.undo, copy, forget):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.area, 1)
        column.addSpacing(8)
        column.addWidget(footer)

    @property
    def width_beside(self) -> int:
        """Its width beside the table."""
        return px(_WIDTH)

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme, painter = colours(), QPainter(self)
        painter.fillRect(self.rect(), scheme.surface)
        if not self._is_beside:
            painter.fillRect(0, 0, self.width(), 1, scheme.separator)
        else:
            edge = self.width() - 1 if self.isRightToLeft() else 0
            painter.fillRect(edge, 0, 1, self.height(), scheme.separator)

    def show_record(self, record: SaveRecord | None, undo: SaveRecord | None = None) -> None:
        """Show a save, with what can be done with it; `undo`: the later one that undid it."""
        page, column = self._begin()
        self.head.show_save(record)
        if record is not None:
            if undo is not None:
                column.addWidget(MarkedTextLabel(undone_text(undo)))
            self._add_record(column, record)
        self._end(page, column, record)
        if is_undone(undo):
            self.undo.setEnabled(False)

    def show_damaged(self, entry: DamagedEntry) -> None:
        """Show an entry that was changed or is missing; nothing can be done with it."""
        page, column = self._begin()
        self.head.show_save(entry.record)
        column.addWidget(MarkedTextLabel(explanation(entry), tone=TONES[Outcome.NOT_STORED]))
        column.addSpacing(8)
        facts = [(self.tr("Entry"), number_text(entry.sequence))]
        column.addWidget(FactGrid([*facts, (self.tr("Place"), place_of_entry(entry))]))
        if entry.record is not None:
            column.addSpacing(8)
            self._add_record(column, entry.record)
        self._end(page, column, None)

    def _begin(self) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_SIDES, 8, _SIDES, 8)
        column.setSpacing(4)
        return page, column

    def _end(self, page: QWidget, column: QVBoxLayout, record: SaveRecord | None) -> None:
        """Show the page; `record`: what the buttons are about, if they can do anything."""
        column.addStretch(1)
        set_content(self.area, page)
        page.setAutoFillBackground(False)
        self.area.viewport().setAutoFillBackground(False)
        for button in self.buttons:
            button.setEnabled(record is not None)
        self.undo.setEnabled(record is not None and _has_written(record))
        undo = undo_label(record) if record is not None else ""
        self.undo.setText(undo or self.tr("Undo this save"))

    def _add_record(self, column: QVBoxLayout, record: SaveRecord) -> None:
        column.addWidget(FactGrid(facts_below_heading(record, moment_text)))
        _separate(column)
        heading = PlainLabel(self.tr("Changes"))
        scale_font(heading, bold=True)
        column.addWidget(heading)
        for change in record.changes:
            column.addLayout(_change(change))
        _separate(column)
        column.addWidget(FactGrid(request_facts(record)))


def _has_written(record: SaveRecord) -> bool:
    """Return whether there is something to undo."""
    return stored_of(record) > 0


def _separate(column: QVBoxLayout) -> None:
    column.addSpacing(6)
    column.addWidget(Separator())
    column.addSpacing(6)


def _change(change: SavedChange) -> QHBoxLayout:
    """Return a sign, and beside it the field, its values and the result."""
    tone = _tone(change.outcome)
    sign, name = IconLabel(size=16), MarkedTextLabel(show_invisible(place_text(change)))
    sign.show_icon(_SIGNS.get(change.outcome, "circle-help"), tone)
    fix_height(sign, _LINE_HEIGHT)
    scale_font(name, bold=True)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(name)
    words.addWidget(MarkedTextLabel(value_segments(change, _MAX_CHARS)))
    words.addWidget(MarkedTextLabel(field_outcome_text(change), tone=tone))
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 6)
    row.setSpacing(6)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


def _tone(outcome: str) -> Callable[[Colours], QColor]:
    return TONES.get(outcome, TONES[Outcome.UNKNOWN])


_SIGNS: dict[str, str] = {
    Outcome.STORED: "circle-check",
    Outcome.OTHER_FORM: "circle-check",
    Outcome.NORMALISED: "circle-check",
    Outcome.NOT_STORED: "circle-x",
    Outcome.NOT_SENT: "circle-minus",
    Outcome.CHANGED_UNEXPECTEDLY: "triangle-alert",
    Outcome.UNKNOWN: "circle-help",
}
TONES: dict[str, Callable[[Colours], QColor]] = {
    Outcome.STORED: lambda scheme: scheme.verified,
    Outcome.OTHER_FORM: lambda scheme: scheme.verified,
    Outcome.NORMALISED: lambda scheme: scheme.caution,
    Outcome.NOT_STORED: lambda scheme: scheme.error,
    Outcome.NOT_SENT: lambda scheme: scheme.error,
    Outcome.CHANGED_UNEXPECTEDLY: lambda scheme: scheme.error,
    Outcome.UNKNOWN: lambda scheme: scheme.caution,
}
