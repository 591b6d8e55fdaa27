"""The row of a form for the API key, and the help below it: where the key is, where it goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from contact_editor.providers.access import Access
from contact_editor.translation import provider_text, tr
from contact_editor.ui.connections.form_row import FormRow
from contact_editor.ui.connections.secret_field import SecretField
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import accent, colours, quiet
from contact_editor.ui.style.icons import icon
from contact_editor.ui.style.metrics import fix_height, scale_font
from contact_editor.ui.surfaces.card import Card
from contact_editor.ui.surfaces.icon_label import IconLabel

_ICON, _GAP, _SIDES, _SMALL, _RADIUS = 16, 10, 12, 0.92, 5


class KeyHelp(QWidget):
    """A card that a button beside the key expands; empty where the description says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = HelpButton("circle-help", self.tr("Where is the API key?"))
        self.button.clicked.connect(self.toggle)
        self.title, self.steps = PlainLabel(self.tr("Where is the API key?")), NoteLabel()
        self.destination = NoteLabel(quiet=True)
        scale_font(self.title, bold=True)
        for note in (self.steps, self.destination):
            scale_font(note, _SMALL)
        self._where = ""
        self.has_keyring = True
        self._is_open = False
        self._arrange()
        self.setVisible(False)

    @property
    def spoken(self) -> str:
        """The help in one text, for a screen reader."""
        return self._where

    def explain(self, where: str) -> None:
        """Show where the key is found; an empty text leaves nothing to open."""
        self._where = where
        steps = (where.rstrip("."), self.tr("Copy the key and paste it above"))
        self.steps.show_text("\n".join(f"{n}. {step}." for n, step in enumerate(steps, 1)))
        self.button.setVisible(bool(where))
        self._show()

    def show_destination(self, host: str) -> None:
        """Show to which host alone the key is sent; empty if that is not known yet."""
        words = self.tr("It is sent only to {host}, and stored only in the system's keyring.")
        if not self.has_keyring:
            words = self.tr(
                "It is sent only to {host}, and kept until the program closes: there is no keyring "
                "on this system."
            )
        self.destination.show_text(words.format(host=host) if host else "")
        self.destination.setVisible(bool(host))

    def open(self, is_open: bool) -> None:
        self._is_open = is_open
        self._show()

    def toggle(self) -> None:
        self.open(not self._is_open)

    def _show(self) -> None:
        is_shown = self._is_open and bool(self._where)
        self.setVisible(is_shown)
        self.button.show_open(is_shown)

    def _arrange(self) -> None:
        card, sign = Card(), IconLabel(size=_ICON)
        # Its height follows from the width.
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        sign.show_icon("key-round", quiet)
        fix_height(sign, 18)
        grid = QGridLayout()
        grid.setContentsMargins(_SIDES, 0, _SIDES, 2)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        for row, part in enumerate((self.title, self.steps, self.destination)):
            grid.addWidget(part, row, 1)
        card.rows.addLayout(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.addWidget(card)


class HelpButton(IconButton):
    """Expands and collapses the help; Tab reaches it, as no menu offers the same."""

    def __init__(self, icon_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(icon_name, name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._is_open = False
        self.show_open(False)

    def show_open(self, is_open: bool) -> None:
        self._is_open = is_open
        self.setIcon(icon("circle-help", accent if is_open else quiet))
        self.setAccessibleDescription(self.tr("Expanded") if is_open else self.tr("Collapsed"))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_open:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours().accent_soft)
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        super().paintEvent(event)


class KeyRow(FormRow):
    """Key, button for the help, and the help below."""

    def __init__(self, line: SecretField, problem: Callable[[], str]) -> None:
        super().__init__(tr("API key"), line, problem)
        self.help = KeyHelp()
        self.put_beside(self.help.button)
        self.put_below(self.help)

    def explain(self, access: Access | None) -> None:
        """Show where the key of a provider is found."""
        self.help.explain(provider_text(access.key_help) if access else "")
        self.spoken = self.help.spoken
        self.show_problem()
