"""The proposed values of a pasted text, a row each, with a check box to accept it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from contact_editor.model.fields import FieldKind
from contact_editor.translation import QT_TR_NOOP, provider_text, tr
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.sheet import Separator
from contact_editor.ui.style.colours import ink, quiet
from contact_editor.ui.style.metrics import fix_line
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.surfaces.remark import Remark
from contact_editor.ui.surfaces.small_badge import CAUTION, PLAIN, VERIFIED, SmallBadge
from contact_editor.viewmodels.country_names import country_name
from contact_editor.viewmodels.messages.value_text import shown
from contact_editor.viewmodels.pasting.paste_review import PasteReview
from contact_editor.viewmodels.pasting.proposed_values import (
    ProposedEffect,
    ProposedValue,
    SkipReason,
)

EFFECT_LABELS = {
    ProposedEffect.FILLS: (QT_TR_NOOP("fills"), VERIFIED),
    ProposedEffect.REPLACES: (QT_TR_NOOP("replaces"), CAUTION),
    ProposedEffect.SAME: (QT_TR_NOOP("same"), PLAIN),
    ProposedEffect.CLEARS: (QT_TR_NOOP("clears"), CAUTION),
}
SKIP_REASONS = {
    SkipReason.INVALID: QT_TR_NOOP("Not valid in this field."),
    SkipReason.UNCERTAIN: QT_TR_NOOP("Only a guess, and the field has another value."),
    SkipReason.IDENTIFIES: QT_TR_NOOP(
        "It identifies the contact. Accept it if this is the same contact."
    ),
    SkipReason.NOT_IN_ADDRESS: QT_TR_NOOP(
        "The pasted address does not have it. Accept it to clear the former one."
    ),
}
"""Why a row is not accepted at first; of one that changes nothing, its badge says it."""
_STRETCH = (4, 5, 0, 6, 0)
_MIDDLE, _END = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTrailing
_PLACES = (_MIDDLE, _MIDDLE, _MIDDLE, _MIDDLE, _MIDDLE | _END)


class ProposalRows(QWidget):
    """A table without a scroll bar; Up and Down go from row to row, Space accepts or skips."""

    def __init__(self, review: PasteReview) -> None:
        super().__init__()
        self._review = review
        self._shown: tuple[ProposedValue, ...] = ()
        self.boxes: list[_RowBox] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(7)
        for column, stretch in enumerate(_STRETCH):
            self._grid.setColumnStretch(column, stretch)

    def show_choices(self) -> bool:
        """Show which rows are accepted; return whether they are other rows now."""
        is_other = self._shown != self._review.rows
        if is_other:
            self._build()
        for box, row in zip(self.boxes, self._shown, strict=True):
            box.setChecked(self._review.is_accepted(row))
        return is_other

    def focus_field(self, key: str) -> None:
        """Focus the row of a field, if there is one."""
        for box, row in zip(self.boxes, self._shown, strict=True):
            if row.field.key == key:
                box.setFocus()

    def focus_first(self) -> bool:
        """Focus the first row that can be accepted; return whether there is one."""
        box = next(filter(QWidget.isEnabled, self.boxes), None)
        if box is not None:
            box.setFocus()
        return box is not None

    def _build(self) -> None:
        while item := self._grid.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._shown, self.boxes = self._review.rows, []
        for row in self._shown:
            self._add(row)

    def _add(self, row: ProposedValue) -> None:
        number = self._grid.rowCount()
        if self.boxes:
            self._grid.addWidget(Separator(), number, 0, 1, len(_STRETCH))
            number += 1
        words, tone = EFFECT_LABELS[row.effect]
        before, after = _shown(row, shown(row.before)), _shown(row, shown(row.value))
        box = _RowBox(provider_text(row.field.label), self._step)
        says = self.tr("{before} → {after}, {standing}")
        reason = _reason(row)
        said = says.format(before=before, after=after, standing=tr(words))
        box.setAccessibleDescription(". ".join(filter(None, (said, reason))))
        box.setEnabled(row.can_be_accepted)
        box.clicked.connect(lambda accepted: self._review.choose(row, accepted))
        self.boxes.append(box)
        is_new = row.effect is not ProposedEffect.SAME
        arrow = IconLabel("arrow-right")
        fix_line(arrow)
        cells = (
            box, MarkedTextLabel(before, tone=quiet), arrow,
            MarkedTextLabel(after, tone=ink if is_new else quiet), SmallBadge(tr(words), tone=tone),
        )  # fmt: skip
        for column, cell in enumerate(cells):
            if cell is arrow:
                self._grid.addWidget(cell, number, column)
            else:
                self._grid.addWidget(cell, number, column, _PLACES[column])
            # At once, and not with the next turn of the events: it may get the focus.
            cell.setVisible(True)
        if reason:
            is_guess = row.skipped is SkipReason.UNCERTAIN
            remark = Remark(reason, icon="info", tone=quiet) if is_guess else Remark(reason)
            self._grid.addWidget(remark, number + 1, 1, 1, len(_STRETCH) - 1)
            remark.setVisible(True)

    def _step(self, steps: int) -> None:
        able = [box for box in self.boxes if box.isEnabled()]
        here = next((at for at, box in enumerate(able) if box.hasFocus()), 0)
        able[max(0, min(here + steps, len(able) - 1))].setFocus()


def _reason(row: ProposedValue) -> str:
    """Return why a row is not accepted at first; empty if it is, or if its badge shows it."""
    if row.skipped is SkipReason.NOT_IN_ADDRESS and not row.can_be_accepted:
        return tr("The pasted address does not have it, and it can't be cleared.")
    return tr(SKIP_REASONS[row.skipped]) if row.skipped in SKIP_REASONS else ""


def _shown(row: ProposedValue, text: str) -> str:
    """Return a value, and of a country's code its name as well."""
    name = country_name(text) if row.field.kind is FieldKind.COUNTRY else ""
    return f"{name} ({text})" if name else text


class _RowBox(QCheckBox):
    def __init__(self, text: str, step: Callable[[int], None]) -> None:
        super().__init__(text.replace("&", "&&"))
        self._step = step

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps is not None:
            self._step(steps)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The sheet takes it; a check box would leave it to the window.
            event.ignore()
        else:
            super().keyPressEvent(event)
