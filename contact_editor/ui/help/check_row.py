"""Row of one check: sign, name, description, result and advice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from contact_editor.services.diagnostics.results import Check, CheckResult, Verdict
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.plain_label import PlainLabel, text_width
from contact_editor.ui.style.colours import ColourOf, Colours, colours, error, quiet
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.metrics import fix_width, px
from contact_editor.viewmodels.diagnostics.check_messages import (
    advice_text,
    check_description,
    check_name,
    result_text,
    verdict_text,
)

VERDICT_STYLE: dict[Verdict, tuple[str, ColourOf]] = {
    Verdict.GOOD: ("✓", lambda scheme: scheme.verified),
    Verdict.CAUTION: ("!", lambda scheme: scheme.caution),
    Verdict.BAD: ("✗", error),
    Verdict.NOT_TRIED: ("–", quiet),
}
_ICONS = {
    "✓": "circle-check", "!": "triangle-alert", "✗": "circle-x", "–": "circle-minus", "…": "loader",
}  # fmt: skip
"""What is painted for a sign; the text is for screen readers and the copied report."""
_SIGN, _NAME = 16, 136
"""Widths."""


def _text(scheme: Colours) -> QColor:
    return scheme.text


class _Sign(PlainLabel):
    """Paints the icon of a verdict in the line of its name."""

    def __init__(self, *, tone: ColourOf) -> None:
        super().__init__(tone=tone)
        fix_width(self, _SIGN)

    def paintEvent(self, event: QPaintEvent) -> None:
        if (name := _ICONS.get(self.text(), "")) == "":
            super().paintEvent(event)
            return
        side = px(_SIGN)
        place = QRectF(0, (self.height() - side) / 2, side, side)
        paint_icon(QPainter(self), place, name, self._tone(colours()))


class CheckRow(QWidget):
    """Shows a check before, during and after it runs."""

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = check
        self._ink: ColourOf = quiet
        self.sign = _Sign(tone=self._inked)
        self.name = PlainLabel(check_name(check), tone=self._inked)
        self.tried = MarkedTextLabel("", tone=quiet)
        self.came = MarkedTextLabel("", tone=self._words_ink)
        self.advice = MarkedTextLabel("")
        font = QFont(self.name.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.name.setFont(font)
        self._words = QVBoxLayout()
        self._arrange()
        self.refit()
        self.show_waiting()

    def show_waiting(self) -> None:
        """Show that the check has not run yet."""
        self._show("·", quiet, self.tr("not run yet"))

    def show_under_way(self) -> None:
        self._show("…", _text, self.tr("running"))

    def show_finding(self, finding: CheckResult, redacted: Callable[[str], str]) -> None:
        sign, ink = VERDICT_STYLE[finding.verdict]
        came, advice = redacted(result_text(finding)), redacted(advice_text(finding))
        tried = check_description(self.check) if finding.verdict is not Verdict.NOT_TRIED else ""
        self._show(sign, ink, verdict_text(finding.verdict), tried, came, advice)

    def words(self) -> str:
        """Return the text for screen readers."""
        return self.accessibleName()

    def _show(self, sign: str, ink: ColourOf, state: str, *words: str) -> None:
        self._ink = ink
        self.sign.show_text(sign)
        self.name.show_text(check_name(self.check))
        self._report(*(words or ("", "", "")))
        said = " ".join((f"{check_name(self.check)}: {state}.", *words[1:])).strip()
        self.setAccessibleName(said)
        self.sign.setAccessibleName(state)

    def _report(self, *words: str) -> None:
        for part, text in zip((self.tried, self.came, self.advice), words, strict=True):
            part.show_text(text)
            part.setVisible(bool(text))

    def _inked(self, scheme: Colours) -> QColor:
        return self._ink(scheme)

    def _words_ink(self, scheme: Colours) -> QColor:
        return self._ink(scheme) if self._ink is quiet else scheme.text

    def refit(self) -> None:
        """Give the name the width that the longest of all checks needs."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        names = (text_width(QFontMetrics(font), check_name(one)) for one in Check)
        self.name.setFixedWidth(max(px(_NAME), *names))
        # Almost nothing moves when the result is shown.
        self.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + self._words.spacing())

    def _arrange(self) -> None:
        words = self._words
        words.setSpacing(2)
        for part in (self.tried, self.came, self.advice):
            words.addWidget(part)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.sign, 0, 0, top)
        grid.addWidget(self.name, 0, 1, top)
        grid.addLayout(words, 0, 2)
        grid.setColumnStretch(2, 1)
