"""The calendar of a date field."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from contact_editor.translation import tr
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.sheet import Separator
from contact_editor.ui.editors.dates.month_view import CELL_WIDTH, MonthView
from contact_editor.ui.surfaces.popover import Popover

_SIDES, _TOP, _BOTTOM = 12, 10, 8
_WIDTH = 7 * CELL_WIDTH + 2 * _SIDES


class CalendarPopover(Popover):
    """Opens with the focus on a day; nothing changes until one is taken with Enter or a click."""

    chosen = Signal(str)
    """The date as YYYY-MM-DD; empty if the field is to be cleared."""

    def __init__(
        self, typed: date | None, former: date | None, label: str, *, can_clear: bool,
        parent: QWidget,
    ) -> None:  # fmt: skip
        """`typed`: the date in the field; `former`: the provider's; `label`: the field's name."""
        super().__init__(tr("Calendar: {field}").format(field=label), _WIDTH, parent)
        self.month = MonthView(_q(typed), _q(typed or former))
        self.month.taken.connect(lambda day: self._choose(day.toString(Qt.DateFormat.ISODate)))
        self.month.month_changed.connect(self._show_title)
        self.title = KeyedButton("", icon="chevron-down", quiet=True)
        # The chevron follows the text.
        opposite = _RIGHT_TO_LEFT if not self.isRightToLeft() else _LEFT_TO_RIGHT
        self.title.setLayoutDirection(opposite)
        self.title.clicked.connect(self._offer_months)
        self._show_title()
        self.today = KeyedButton(tr("Today"), quiet=True)
        self.today.clicked.connect(
            lambda: self._choose(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        )
        self.clear = KeyedButton(tr("Clear"), quiet=True)
        self.clear.clicked.connect(lambda: self._choose(""))
        if not can_clear:
            self.clear.hide()
        for button in (self.title, self.today, self.clear):
            button.setAutoDefault(True)  # Enter presses the focused one
        self._lay_out()

    def _lay_out(self) -> None:
        back = IconButton("chevron-left", tr("Previous month"))
        back.clicked.connect(lambda: self.month.go_by(months=-1))
        onward = IconButton("chevron-right", tr("Next month"))
        onward.clicked.connect(lambda: self.month.go_by(months=1))
        head, footer = QHBoxLayout(), QHBoxLayout()
        head.addWidget(back)
        head.addStretch(1)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(onward)
        footer.addWidget(self.today)
        footer.addStretch(1)
        footer.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDES, _TOP, _SIDES, _BOTTOM)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.month)
        column.addWidget(Separator())
        column.addLayout(footer)

    def _show_title(self) -> None:
        # Not the first day of the month: a format may have the name of a day in the genitive.
        name = QLocale().standaloneMonthName(self.month.day.month())
        year = QLocale().toString(self.month.day, "yyyy")
        self.title.setText(tr("{month} {year}").format(month=name, year=year))

    def _offer_months(self) -> None:
        """Offer the months of the shown year, and the years beside it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = self.month.day.month()
        for number in range(1, 13):
            action = menu.addAction(QLocale().standaloneMonthName(number))
            action.setCheckable(True)
            action.setChecked(number == shown)
            action.triggered.connect(
                lambda _checked=False, by=number - shown: self.month.go_by(months=by)
            )
        menu.addSeparator()
        for text, by in ((tr("Previous year"), -12), (tr("Next year"), 12)):
            action = menu.addAction(text)
            action.triggered.connect(lambda _checked=False, by=by: self.month.go_by(months=by))
        menu.popup(self.title.mapToGlobal(QPoint(0, self.title.height())))

    def _choose(self, day: str) -> None:
        self.close()
        self.chosen.emit(day)


_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


def _q(day: date | None) -> QDate:
    return QDate(day.year, day.month, day.day) if day is not None else QDate()
