"""What the window says where no contact is: words on as many lines as they need, and ways on."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from contact_editor.viewmodels.messages import Tone
from contact_editor.widgets.palettes import colours
from contact_editor.widgets.plain_text import PlainLabel, literal

Do: TypeAlias = Callable[[], object]

_WIDEST = 480
_SIGNS = {Tone.PLAIN: "", Tone.VERIFIED: "✓ ", Tone.CAUTION: "⚠ ", Tone.TROUBLE: "⚠ "}
_UNBROKEN = re.compile(r"\S{24}")


class Note(QLabel):
    """Plain text on as many lines as it needs, in the ink and with the sign of its tone."""

    def __init__(self, text: str = "", *, quiet: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._quiet = quiet
        self._tone = Tone.PLAIN
        self.said = ""
        self.say(text)

    def say(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        self.said = _SIGNS[tone] + text if text else ""
        self._tone = tone
        lines = (literal(line) for line in self.said.split("\n"))
        # A path or an address has no place to break: each gets some that nobody sees.
        self.setText("\n".join(_UNBROKEN.sub("\\g<0>\u200b", line) for line in lines))
        self._ink()

    def announce(self) -> None:
        """Lets a screen reader say it at once."""
        if self.said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.said))

    def _ink(self) -> None:
        scheme = colours()
        plain = scheme.quiet if self._quiet else scheme.text
        inks = {Tone.VERIFIED: scheme.verified, Tone.TROUBLE: scheme.trouble}
        ink = inks.get(self._tone, plain)
        if self.palette().color(QPalette.ColorRole.WindowText) != ink:
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._ink()


class Saying(QWidget):
    """What came of something, or a question: words, and the ways on from there as buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.note = Note()
        self.note.setMinimumHeight(28)
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.note)
        column.addLayout(self._row)

    def say(self, text: str, tone: Tone = Tone.PLAIN, *ways: tuple[str, Do]) -> None:
        """Says it in place of what was said before; the first way gets the focus."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.note.say(text, tone)
        self.buttons = [self._button(*way) for way in ways]
        for button in self.buttons[:1]:
            button.setFocus()
        self.note.announce()

    def _button(self, text: str, do: Do) -> QPushButton:
        button = QPushButton(literal(text).replace("&", "&&"))
        button.setAccessibleDescription(self.note.said)
        # Only this takes no «checked» from the signal, whatever `do` would take.
        button.clicked.connect(lambda _checked=False: do())
        self._row.insertWidget(self._row.count() - 1, button)
        return button


class StartPage(QWidget):
    """Says what to do next, in one sentence."""

    connect_requested = Signal()
    practise_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Note()
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.connect_button = QPushButton(self.tr("Connect to a provider"))
        self.connect_button.setProperty("filled", True)
        self.connect_button.clicked.connect(self.connect_requested)
        self.practise_button = QPushButton(self.tr("Practise with sample contacts"))
        self.practise_button.clicked.connect(self.practise_requested)
        self.ways = self._row_of_ways()
        self.shortcuts = self._table_of_shortcuts()
        self._arrange()
        self.show_connections(False, "")

    def show_connections(self, has_any: bool, connection_name: str) -> None:
        """Offers the two ways in; where there is a connection, says how to find a contact."""
        if not has_any:
            text = self.tr("Edit one contact of an email provider at a time.")
        elif connection_name:
            text = self.tr("Type an id or an email, or paste a link, into Find. Connection: {name}")
            text = text.format(name=connection_name)
        else:
            text = self.tr("Type an id or an email, or paste a link, into Find.")
        self.sentence.say(text)
        self.ways.setVisible(not has_any)
        self.shortcuts.setVisible(has_any)

    def _arrange(self) -> None:
        body = QWidget()
        body.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(body)
        column.setSpacing(24)
        column.addWidget(self.sentence)
        column.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.shortcuts, 0, Qt.AlignmentFlag.AlignHCenter)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 24, 24, 24)
        page.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(body, 100)
        middle.addStretch(1)
        page.addLayout(middle)
        page.addStretch(3)

    def _row_of_ways(self) -> QWidget:
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.connect_button, self.practise_button):
            button.setAutoDefault(True)  # Enter presses the one that has the focus
            row.addWidget(button)
        return ways

    def _table_of_shortcuts(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        shortcuts = {
            "Ctrl+L": self.tr("Find a contact"),
            "Ctrl+S": self.tr("Review and save"),
            "F1": self.tr("All shortcuts"),
        }
        for row, (keys, meaning) in enumerate(shortcuts.items()):
            grid.addWidget(QLabel(keys), row, 0)
            grid.addWidget(PlainLabel(meaning, tone=lambda scheme: scheme.quiet), row, 1)
        return table
