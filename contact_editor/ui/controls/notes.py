"""Notes with a tone."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QWidget,
)

from contact_editor.ui.style.colours import ColourOf, colours
from contact_editor.ui.style.tones import TONES
from contact_editor.ui.text.isolated_text import isolated
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.messages.message import Tone

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
    """Plain text on several lines, in the colour and with the sign of its tone."""

    def __init__(self, text: str = "", *, quiet: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._quiet = quiet
        self._tone = Tone.PLAIN
        self._own_ink: ColourOf | None = None
        self.plain_text = ""
        self.show_text(text)

    def show_text(self, text: str, tone: Tone = Tone.PLAIN, *, ink: ColourOf | None = None) -> None:
        """Show a text in the colour of its tone, or in `ink`."""
        self.plain_text = TONES[tone].sign + text if text else ""
        self._tone, self._own_ink = tone, ink
        lines = [show_invisible(line) for line in self.plain_text.split("\n")]
        shown = [isolated(line) for line in lines]
        self.setText("\n".join(map(breakable, shown)))
        # A screen reader reads the text itself unless there is a name.
        self.setAccessibleName("\n".join(lines) if shown != lines else "")
        self._ink()

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
