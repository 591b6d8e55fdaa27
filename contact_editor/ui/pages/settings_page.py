"""All settings on one page, with a search."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from contact_editor.translation import tr
from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.icons import icon
from contact_editor.ui.style.metrics import px, scale_font
from contact_editor.ui.surfaces.card import Card
from contact_editor.ui.surfaces.centred_page import centre
from contact_editor.viewmodels.settings import (
    SETTINGS,
    Setting,
    SettingKind,
    UserSettings,
    matching_settings,
)

_LABEL_WIDTH, _WIDEST, _LARGE = 132, 720, 1.54


class SettingsPage(QWidget):
    """Applies and stores each change at once; Esc closes the page."""

    dismissed = Signal()
    closes_on_escape = True

    def __init__(self, settings: UserSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = {setting.key: _SettingRow(setting, settings) for setting in SETTINGS}
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._narrow)
        self.nothing = PlainLabel(self.tr("No setting matches."), tone=quiet)
        self.nothing.hide()
        self.close_button = KeyedButton(self.tr("Close"), "Esc")
        self.close_button.clicked.connect(self.dismissed)
        self.cards = self._make_cards()
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus()

    def _make_cards(self) -> list[Card]:
        cards = []
        for section, of_section in groupby(SETTINGS, key=lambda setting: setting.section):
            card = Card(tr(section))
            for setting in of_section:
                card.rows.addWidget(self.rows[setting.key])
            cards.append(card)
        return cards

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Settings"))
        scale_font(title, _LARGE, bold=True)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.close_button)
        body = QWidget()
        body.setMaximumWidth(px(_WIDEST))
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.search)
        for card in self.cards:
            column.addWidget(card)
        column.addWidget(self.nothing)
        column.addStretch(1)
        centre(self, body, top=24)

    def _narrow(self, typed: str) -> None:
        found = {setting.key for setting in matching_settings(typed)}
        for key, row in self.rows.items():
            row.setHidden(key not in found)
        for card in self.cards:
            rows = [row for row in self.rows.values() if row.parent() is card]
            card.setHidden(all(row.isHidden() for row in rows))
        self.nothing.setHidden(bool(found))


class _SettingRow(QWidget):
    """Label, control and reset button of one setting."""

    def __init__(self, setting: Setting, settings: UserSettings) -> None:
        super().__init__()
        self._setting, self._settings = setting, settings
        label = PlainLabel(tr(setting.label), tone=quiet)
        label.setFixedWidth(px(_LABEL_WIDTH))
        self.control: ComboBox | QCheckBox
        if setting.kind is SettingKind.CHOICE:
            self.control = ComboBox()
            for value, text in setting.choices:
                self.control.addItem(tr(text), value)
            self.control.activated.connect(self._choose)
        else:
            self.control = QCheckBox(tr(setting.sentence))
            self.control.toggled.connect(self._toggle)
        self.control.setAccessibleName(tr(setting.label))
        name = self.tr("Reset {setting} to its default").format(setting=tr(setting.label))
        self.undo = IconButton("undo-2", name)
        self.undo.clicked.connect(lambda: settings.reset(setting.key))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addSpacing(14)
        row.addWidget(label)
        row.addWidget(self.control, 1)
        row.addWidget(self.undo)
        row.addSpacing(10)
        settings.changed.connect(self._show)
        self._show(setting.key)

    def _show(self, key: str) -> None:
        if key != self._setting.key:
            return
        value = self._settings.value(key)
        if isinstance(self.control, QCheckBox):
            self.control.setChecked(value == "yes")
        else:
            self.control.setCurrentIndex(self.control.findData(value))
        self.undo.setVisible(not self._settings.is_default(key))

    def _choose(self) -> None:
        assert not isinstance(self.control, QCheckBox)
        self._settings.set_value(self._setting.key, str(self.control.currentData()))

    def _toggle(self, on: bool) -> None:
        self._settings.set_value(self._setting.key, "yes" if on else "no")
