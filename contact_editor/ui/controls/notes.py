"""Notes with a tone."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QWidget,
)

from contact_editor.ui.style.colours import ColourOf, colours
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.metrics import px, set_margins
from contact_editor.ui.style.tones import TONES
from contact_editor.ui.text.isolated_text import isolated
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.messages.message import Tone

_SIGN, _SIGN_GAP = 14, 6
_UNBROKEN = re.compile(r"\S{24}")


def breakable(text: str) -> str:
    """Allow line breaks within a long path or address, at invisible places."""
    return _UNBROKEN.sub("\\g<0>\u200b", text)


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Announce a text to screen readers: at once if it is urgent, else when they are idle."""
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)


class NoteLabel(QLabel):
    """Plain text on several lines, in the colour and after the icon of its tone.

    The shown text has no sign; `plain_text`, which is told to screen readers, has one.
    """

    def __init__(self, text: str = "", *, quiet: bool = False, has_sign: bool = True) -> None:
        """`has_sign`: False if what is around it shows the icon."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._quiet, self._has_sign = quiet, has_sign
        self._had_sign = False
        self._tone = Tone.PLAIN
        self._own_ink: ColourOf | None = None
        self.plain_text = ""
        self.show_text(text)

    def show_text(self, text: str, tone: Tone = Tone.PLAIN, *, ink: ColourOf | None = None) -> None:
        """Show a text in the colour of its tone, or in `ink`."""
        self.plain_text = TONES[tone].sign + text if text else ""
        self._tone, self._own_ink = tone, ink
        lines = [show_invisible(line) for line in text.split("\n")]
        shown = [isolated(line) for line in lines]
        self.setText("\n".join(map(breakable, shown)))
        # A screen reader reads the text itself unless there is a name.
        self.setAccessibleName("\n".join(lines) if shown != lines else "")
        self._keep_room_for_sign()
        self._ink()

    @property
    def sign(self) -> str:
        """The name of the icon before the text; empty if there is none."""
        look = TONES[self._tone]
        return look.icon if self.plain_text and look.sign and self._has_sign else ""

    def _keep_room_for_sign(self) -> None:
        if not self.sign and not self._had_sign:
            return  # Its margins are those that it was given.
        self._had_sign, around = bool(self.sign), self.contentsMargins()
        lead = px(_SIGN) + _SIGN_GAP if self.sign else 0
        set_margins(self, self, lead, around.top(), 0, around.bottom())

    def announce(self) -> None:
        """Announce the text to screen readers."""
        if self.plain_text:
            announce(self, self.plain_text)

    def _ink(self) -> None:
        scheme = colours()
        plain = scheme.quiet if self._quiet else scheme.text
        own = self._own_ink or TONES[self._tone].ink
        ink = own(scheme) if own else plain
        if self.palette().color(QPalette.ColorRole.WindowText) != ink:
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._ink()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._keep_room_for_sign()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.sign:
            return
        side, line, room = px(_SIGN), self.fontMetrics().height(), self.contentsRect()
        words = self.heightForWidth(self.width())
        is_top = bool(self.alignment() & Qt.AlignmentFlag.AlignTop)
        above = 0 if is_top else max(0, self.height() - words) / 2
        left = room.right() + 1 + _SIGN_GAP if self.isRightToLeft() else 0
        place = QRectF(left, room.top() + above + (line - side) / 2, side, side)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        paint_icon(QPainter(self), place, self.sign, ink)
