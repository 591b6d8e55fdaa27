"""One of the two contacts that may be the same: who it is, and its values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from contact_editor.translation import tr
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.plain_label import text_width
from contact_editor.ui.controls.sheet import Separator
from contact_editor.ui.style.colours import caution, colours, quiet
from contact_editor.ui.style.metrics import px, scale_font
from contact_editor.ui.surfaces.monogram import Monogram
from contact_editor.ui.surfaces.remark import Remark

_RADIUS, _SIDES = 8, 12
_LABEL_WIDTH, _MOST_WIDTH = 96, 120
"""Pixels of the labels, at least and at most."""
_TOP = Qt.AlignmentFlag.AlignTop


class IdentityFact(NamedTuple):
    """One value of a contact, and whether the other contact has another one."""

    label: str
    value: str
    differs: bool = False


class IdentityCard(QWidget):
    """A framed list of values under a name."""

    def __init__(self, heading: str, time: str, name: str, email: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 8, 1, 8)
        self._column.setSpacing(8)
        title = MarkedTextLabel(heading)
        scale_font(title, bold=True)
        at = MarkedTextLabel(time, tone=quiet)
        at.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._add_line((title, at))
        self._column.addWidget(Separator())
        mark = Monogram()
        mark.show_name(name)
        who, names = QWidget(), MarkedTextLabel(name)
        scale_font(names, 1.08, bold=True)
        lines = QVBoxLayout(who)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(names)
        lines.addWidget(MarkedTextLabel(email, tone=quiet))
        self._add_line((mark, who))

    def show_facts(self, facts: Sequence[IdentityFact]) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for fact in facts:
            lines.addWidget(_FactLine(fact, [each.label for each in facts]))
        self._column.addLayout(lines)
        self._column.addStretch(1)

    def _add_line(self, widgets: Sequence[QWidget]) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(_SIDES, 0, _SIDES, 0)
        line.setSpacing(10)
        for widget in widgets:
            line.addWidget(widget)
        self._column.addLayout(line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(scheme.separator)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)


class _FactLine(QWidget):
    """Label and value; on a background of its own if the other contact has another value."""

    def __init__(self, fact: IdentityFact, labels: Sequence[str]) -> None:
        """`labels`: those of all lines, which have the values below each other."""
        super().__init__()
        self._labels = labels
        self._differs = fact.differs
        grid = QGridLayout(self)
        grid.setContentsMargins(_SIDES, 4, _SIDES, 4)
        grid.setHorizontalSpacing(10)
        self._grid = grid
        self._label = MarkedTextLabel(fact.label, tone=quiet)
        self.refit()
        grid.setColumnStretch(1, 1)
        value = MarkedTextLabel(fact.value)
        value.setAccessibleDescription(fact.label)
        scale_font(value, bold=fact.differs)
        grid.addWidget(self._label, 0, 0, _TOP)
        grid.addWidget(value, 0, 1, _TOP)
        if fact.differs:
            grid.addWidget(Remark(tr("differs"), tone=caution), 0, 2, _TOP)

    def refit(self) -> None:
        """Give the label the width of the longest one in the font; a very long one wraps."""
        metrics = self._label.fontMetrics()
        widest = max(text_width(metrics, label) for label in self._labels)
        self._label.setFixedWidth(min(max(widest, px(_LABEL_WIDTH)), px(_MOST_WIDTH)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._differs:
            QPainter(self).fillRect(self.rect(), colours().caution_background)
