"""Search and filters of the saves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.services.journal.history.search import SaveQuery
from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.single_line_edit import LineEdit
from contact_editor.ui.style.metrics import px
from contact_editor.ui.surfaces.line_icons import add_clear_button, add_search_icon
from contact_editor.viewmodels.messages.record_text import OUTCOMES, outcome_text

_DELAY_MS = 120
"""Milliseconds from a keystroke to the search."""
_ONE_DAY = "day"
_LEAST_SEARCH = 200
"""Pixels of the search that are worth more than a line of the table."""


class SaveFilters(QWidget):
    """The typed words and chosen filters, as a query."""

    changed = Signal()
    """The query changed; emitted a moment after a keystroke."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = LineEdit()
        self.search.setPlaceholderText(self.tr("Contact, field, value, ticket, reason"))
        self.search.setToolTip(self.search.placeholderText())
        self.search.setAccessibleName(self.tr("Search all changes"))
        add_clear_button(self.search)
        add_search_icon(self.search)
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.connection = self._choice(self.tr("Connection"))
        self.outcome = self._choice(self.tr("Result"))
        self.period = self._choice(self.tr("Time"))
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("Day"))
        self.day.dateChanged.connect(self.changed)
        self.period.currentIndexChanged.connect(
            lambda _: self.day.setVisible(self.period.currentData() == _ONE_DAY)
        )
        self.clear = KeyedButton(self.tr("Clear filters"), quiet=True)
        self.clear.clicked.connect(self.clear_all)
        self._fill()
        self.day.hide()
        self.clear.hide()
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._first.addWidget(self.search, 1)
        self._first.addWidget(self.clear)
        self._second.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._first)
        rows.addLayout(self._second)
        self._filters = (self.connection, self.outcome, self.period, self.day)
        self._is_narrow = False
        self._place()

    def _place(self) -> None:
        """Place the search before the filters, or above them where it has no room there."""
        old, new = self._first, self._second
        if not self._is_narrow:
            old, new = new, old
        for place, each in enumerate(self._filters):
            old.removeWidget(each)
            new.insertWidget(place + (new is self._first), each)

    def _width_of_filters(self, *shown: QWidget) -> int:
        gaps = self._first.spacing() * len(shown)
        return sum(each.sizeHint().width() for each in shown) + gaps

    def minimumSizeHint(self) -> QSize:
        shown = [each for each in self._filters if not each.isHidden()]
        return QSize(self._width_of_filters(*shown), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Including the button that clears them: nothing moves when it appears.
        filters = (self.connection, self.outcome, self.period, self.clear)
        is_narrow = self.width() < px(_LEAST_SEARCH) + self._width_of_filters(*filters)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._place()

    def query(self) -> SaveQuery:
        since, until = self._period()
        return SaveQuery(
            self.search.text(), self.connection.currentData(), self.outcome.currentData(),
            since, until,
        )  # fmt: skip

    def offer_clearing(self, offered: bool = False) -> None:
        """Show the button that clears the filters, if one is set or `offered`."""
        is_set = self.query() != SaveQuery()
        shows_all = offered and not is_set
        self.clear.setText(self.tr("Show all") if shows_all else self.tr("Clear filters"))
        wanted = offered or is_set
        if self.clear.hasFocus() and not wanted:
            self.search.setFocus()
        self.clear.setVisible(wanted)

    def clear_all(self) -> None:
        """Clear the words and the filters."""
        for box in (self.connection, self.outcome, self.period):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self.day.hide()
        with QSignalBlocker(self.search):
            self.search.clear()
        self._timer.stop()
        self.changed.emit()

    def take_over(self, other: SaveFilters, connections: Sequence[str]) -> None:
        """Take the words and filters of an earlier window; they count as no change."""
        self.show_connections(connections)
        with QSignalBlocker(self), QSignalBlocker(self.search):
            self.search.setText(other.search.text())
            self.connection.setCurrentIndex(
                max(0, self.connection.findData(other.connection.currentData()))
            )
            self.outcome.setCurrentIndex(other.outcome.currentIndex())
            self.day.setDate(other.day.date())
            self.period.setCurrentIndex(other.period.currentIndex())
        self.offer_clearing()

    def show_connections(self, names: Sequence[str]) -> None:
        """Offer the connections that have saves; the chosen one stays chosen."""
        chosen = self.connection.currentData()
        if [self.connection.itemData(at) for at in range(1, self.connection.count())] == [*names]:
            return
        self.connection.blockSignals(True)
        self.connection.show_choices([(self.tr("All connections"), ""), *((n, n) for n in names)])
        self.connection.setCurrentIndex(max(0, self.connection.findData(chosen)))
        self.connection.blockSignals(False)

    def _choice(self, name: str) -> ComboBox:
        box = ComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        return box

    def _fill(self) -> None:
        self.connection.show_choices([(self.tr("All connections"), "")])
        outcomes = [(outcome_text(key), key) for key in OUTCOMES]
        self.outcome.show_choices([(self.tr("Any result"), ""), *outcomes])
        self.period.show_choices(
            [
                (self.tr("Any time"), ""),
                (self.tr("Today"), "0"),
                (self.tr("Last 7 days"), "6"),
                (self.tr("Last 30 days"), "29"),
                (self.tr("One day"), _ONE_DAY),
            ]
        )
        for box in (self.connection, self.outcome, self.period):
            box.setCurrentIndex(0)
            # As wide as the first words, which say what the filter is about.
            box.setMinimumContentsLength(len(box.currentText()))
            box.currentIndexChanged.connect(lambda _: self.changed.emit())

    def _period(self) -> tuple[float | None, float | None]:
        """Return the bounds of the chosen days, which begin at midnight here."""
        chosen = self.period.currentData()
        if chosen == _ONE_DAY:
            day = self.day.date()
            first = date(day.year(), day.month(), day.day())
            return _midnight(first), _midnight(first + timedelta(days=1))
        if chosen:
            return _midnight(date.today() - timedelta(days=int(chosen))), None
        return None, None


def _midnight(day: date) -> float:
    return datetime(day.year, day.month, day.day).astimezone().timestamp()
