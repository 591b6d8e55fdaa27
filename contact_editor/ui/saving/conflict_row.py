"""One conflict on its sheet: the field, its value when opened, both sides, and a word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from contact_editor.model.merge import Conflict, Side
from contact_editor.translation import tr
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.saving.change_list import field_sides, one_field_side
from contact_editor.ui.saving.conflict_card import ConflictCard, room_above
from contact_editor.ui.style.colours import ColourOf, Colours, caution, quiet
from contact_editor.ui.style.metrics import fix_height, scale_font
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.text.text_diff import Mark, unlike_parts
from contact_editor.viewmodels.messages.change_text import Names, place_text

_ICON, _GAP, _LINE_HEIGHT = 14, 6, 16


class ConflictRow(QButtonGroup):
    """The two cards of one conflict, initially neither is chosen; and what is beside them."""

    def __init__(self, conflict: Conflict, names_of_ids: Names, parent: QWidget) -> None:
        super().__init__(parent)
        field = conflict.field
        self.label = place_text(field, conflict.part, names_of_ids)
        base = RowText(MarkedTextLabel(one_field_side(field, conflict.base, Mark.SAME)))
        base.label.setAccessibleDescription(tr("{field}: when opened").format(field=self.label))
        name = RowText(MarkedTextLabel(self.label))
        scale_font(name.label, bold=True)
        spoken = {
            "theirs": tr("{field}: theirs").format(field=self.label),
            "mine": tr("{field}: yours").format(field=self.label),
        }
        values = field_sides(field, conflict.theirs, conflict.mine)
        shown = zip(SIDES, unlike_parts(*values), strict=True)
        self.cards = {side: ConflictCard(value, spoken[side]) for side, value in shown}
        for card in self.cards.values():
            self.addButton(card)
        self.decision = DecisionLabel()
        self.cells: tuple[QWidget, ...] = (name, base, *self.cards.values(), self.decision)
        self.buttonToggled.connect(lambda *_: self.decision.show_decided(self.side is not None))

    @property
    def side(self) -> Side | None:
        return next((side for side, card in self.cards.items() if card.isChecked()), None)

    @property
    def focused(self) -> Side | None:
        return next((side for side, card in self.cards.items() if card.hasFocus()), None)


class RowText(QWidget):
    """A text whose first line is level with the radio marks of the cards beside it."""

    def __init__(self, label: MarkedTextLabel) -> None:
        super().__init__()
        self.label = label
        self._line = QHBoxLayout(self)
        self._line.setSpacing(_GAP)
        self._line.addWidget(label, 1)
        self._align()

    def add_sign(self, sign: QWidget) -> None:
        """Add a sign before the text."""
        self._line.insertWidget(0, sign, 0, Qt.AlignmentFlag.AlignTop)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._align()

    def _align(self) -> None:
        self._line.setContentsMargins(0, room_above(self), 0, 0)


class DecisionLabel(RowText):
    """Whether a conflict is decided: a sign and a word."""

    _is_decided = False

    def __init__(self) -> None:
        super().__init__(MarkedTextLabel("", tone=self._tone))
        self._sign = IconLabel(size=_ICON)
        fix_height(self._sign, _LINE_HEIGHT)
        self.add_sign(self._sign)
        self.show_decided(False)

    def show_decided(self, decided: bool) -> None:
        self._is_decided = decided
        self._sign.show_icon(*(_DECIDED if decided else _OPEN))
        self.label.show_text(tr("Decided") if decided else tr("Choose one"))

    def _tone(self, scheme: Colours) -> QColor:
        return quiet(scheme) if self._is_decided else caution(scheme)


SIDES: tuple[Side, Side] = ("theirs", "mine")
_DECIDED: tuple[str, ColourOf] = ("check", lambda scheme: scheme.verified)
_OPEN: tuple[str, ColourOf] = ("circle-dot", caution)
