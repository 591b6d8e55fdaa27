"""Plain text on several lines, with marks where it differs from another text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from contact_editor.ui.style.colours import Colours, blend, colours
from contact_editor.ui.text.isolated_text import isolated, places_in
from contact_editor.ui.text.text_diff import Mark, Segment, Segments, show_invisible_lines

_MAX_LAYOUTS = 6
_MIRRORED_SPACING = 1.2
"""Line spacing of a window from right to left: Arabic has signs above and below its letters."""
_UNLIMITED = 1 << 20
"""Pixels; no line is wrapped."""
_CHANGED = (Mark.ADDED, Mark.REMOVED, Mark.DIFFERENT, Mark.FORMER)
_SPACES = str.maketrans({" ": "␣", "\u00a0": "⍽"})


class MarkedText:
    """Lays out and draws segments: removed ones struck out, added underlined, different bold."""

    def __init__(self, segments: Segments) -> None:
        self.segments = tuple(_with_spaces_seen(segment) for segment in segments)
        self.text = "".join(segment.text for segment in self.segments)
        self._painted = "\n".join(map(isolated, self.text.split("\n")))
        self._layouts: dict[tuple[object, ...], tuple[QTextLayout, int]] = {}
        """With their heights: layouts of widgets ask for several widths, again and again."""
        self._widest: tuple[QTextLayout, int] | None = None
        """A layout without wrapped lines, and the width of its longest line."""

    def height(self, width: int, font: QFont, direction: Qt.LayoutDirection) -> int:
        # Layouts of widgets ask for many widths; at most of them no line is wrapped.
        fits = width >= self.width(font, direction)
        return self._lay_out(_UNLIMITED if fits else width, font, direction)[1]

    def width(self, font: QFont, direction: Qt.LayoutDirection) -> int:
        """Return the width of the longest line."""
        layout, _ = self._lay_out(_UNLIMITED, font, direction)
        if self._widest is None or self._widest[0] is not layout:
            lines = (layout.lineAt(at).naturalTextWidth() for at in range(layout.lineCount()))
            self._widest = layout, int(max(lines, default=0)) + 2
        return self._widest[1]

    def draw(
        self, painter: QPainter, at: QPointF, width: int, direction: Qt.LayoutDirection
    ) -> None:
        font = painter.font()
        # What is aligned on the left and not wrapped is laid out already.
        fits = direction is Qt.LayoutDirection.LeftToRight and width >= self.width(font, direction)
        self._lay_out(_UNLIMITED if fits else width, font, direction)[0].draw(painter, at)

    def _lay_out(
        self, width: int, font: QFont, direction: Qt.LayoutDirection
    ) -> tuple[QTextLayout, int]:
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        wanted = (width, font.key(), mirrored, id(colours()))
        if wanted not in self._layouts:
            if len(self._layouts) == _MAX_LAYOUTS:
                self._layouts.clear()
            self._layouts[wanted] = self._new_layout(width, font, mirrored=mirrored)
        return self._layouts[wanted]

    def _new_layout(self, width: int, font: QFont, *, mirrored: bool) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self._painted.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Direction follows the text itself, alignment follows the window.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(list(self._formats()))
        layout.beginLayout()
        top = bottom = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 16))
            line.setPosition(QPointF(0, top))
            bottom = top + line.height()
            top += line.height() * (_MIRRORED_SPACING if mirrored else 1)
        layout.endLayout()
        return layout, int(bottom + 0.99)

    def _formats(self) -> Sequence[QTextLayout.FormatRange]:
        ranges, start, end = [], 0, 0
        places = places_in(self._painted, self.text)
        for text, mark in self.segments:
            run = QTextLayout.FormatRange()
            end += len(text)
            run.start, run.length = places[start], places[end] - places[start]
            run.format = _format(mark, colours())
            start = end
            ranges.append(run)
        return ranges


def _with_spaces_seen(segment: Segment) -> Segment:
    if segment.mark in _CHANGED and not segment.text.strip(" \u00a0"):
        return Segment(segment.text.translate(_SPACES), segment.mark)
    return segment


def _format(mark: Mark, scheme: Colours) -> QTextCharFormat:
    look = QTextCharFormat()
    if mark is Mark.NOTHING:
        look.setForeground(scheme.quiet)
        look.setFontItalic(True)
    elif mark in (Mark.QUIET, Mark.FORMER):
        look.setForeground(scheme.quiet)
        look.setFontStrikeOut(mark is Mark.FORMER)
    elif mark is Mark.DIFFERENT:
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setBackground(blend(scheme.surface, scheme.text, 0.12))
    elif mark is not Mark.SAME:
        is_removed = mark is Mark.REMOVED
        look.setForeground(scheme.error if is_removed else scheme.verified)
        look.setBackground(scheme.error_soft if is_removed else scheme.verified_soft)
        look.setFontStrikeOut(is_removed)
        look.setFontUnderline(mark is Mark.ADDED)
    return look


class MarkedTextLabel(QLabel):
    """Plain text with marks, on several lines; any word can be broken."""

    def __init__(
        self,
        text: str | Segments,
        *,
        tone: Callable[[Colours], QColor] = lambda scheme: scheme.text,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._heights: dict[int, int] = {}
        """By width: layouts of widgets ask again and again."""
        self._widest = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_text(text)

    def show_text(self, text: str | Segments) -> None:
        plain = (Segment(show_invisible_lines(text), Mark.SAME),) if isinstance(text, str) else text
        self._marked = MarkedText(plain)
        self._forget_sizes()
        # For assistive technology; the text itself is painted below.
        self.setText(self._marked.text)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        if width not in self._heights:
            room = width - around.left() - around.right()
            self._heights[width] = self._marked.height(room, self.font(), self.layoutDirection())
        return self._heights[width] + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        if not self._widest:
            self._widest = self._marked.width(self.font(), self.layoutDirection())
        around = self.contentsMargins()
        width = min(self._widest, 480) + around.left() + around.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        self._forget_sizes()
        super().changeEvent(event)

    def _forget_sizes(self) -> None:
        self._heights.clear()
        self._widest = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._tone(colours()))
        room = self.contentsRect()
        self._marked.draw(painter, QPointF(room.topLeft()), room.width(), self.layoutDirection())
