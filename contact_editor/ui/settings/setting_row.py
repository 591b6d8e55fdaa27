"""A row of the settings: label, control and what brings the default back."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.translation import tr
from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.plain_label import PlainLabel, text_width
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.editors.country.country_editor import CountryLine
from contact_editor.ui.settings.marked_check_box import MarkedCheckBox
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import px
from contact_editor.viewmodels.country_names import country_name, country_named
from contact_editor.viewmodels.messages.advice import country_code
from contact_editor.viewmodels.settings import (
    MAX_TEXT_CHARS,
    SETTINGS,
    Setting,
    SettingKind,
    UserSettings,
)

_LABEL_WIDTH = 132


def label_width(metrics: QFontMetrics) -> int:
    """Return the width of the longest label of all settings."""
    widths = (text_width(metrics, tr(setting.label)) for setting in SETTINGS)
    return max(px(_LABEL_WIDTH), *widths)


class SettingRow(QWidget):
    """Label, control and reset button of one setting."""

    def __init__(self, setting: Setting, settings: UserSettings) -> None:
        super().__init__()
        self._setting, self._settings = setting, settings
        label = self._label = PlainLabel(tr(setting.label), tone=quiet)
        self._below_label: QWidget | None = None
        self._note: PlainLabel | None = None
        self.refit()
        self.control: ComboBox | QCheckBox | SingleLineEdit
        if setting.kind is SettingKind.CHOICE:
            self.control = ComboBox()
            for value, text in setting.choices:
                self.control.addItem(tr(text), value)
            self.control.activated.connect(self._choose)
        elif setting.kind is SettingKind.COUNTRY:
            self.control = CountryLine(wants_code=lambda: True)
            self.control.setPlaceholderText(tr("None"))
            self.control.textChanged.connect(self._type_country)
            self.control.editingFinished.connect(self._take_country)
        elif setting.kind is SettingKind.TEXT:
            self.control = SingleLineEdit()
            self.control.setMaxLength(MAX_TEXT_CHARS)
            self.control.setPlaceholderText(tr(setting.sentence))
            self.control.textEdited.connect(self._type)
        else:
            self.control = MarkedCheckBox(tr(setting.sentence))
            self.control.toggled.connect(self._toggle)
        self.control.setAccessibleName(tr(setting.label))
        name = self.tr("Reset {setting} to its default").format(setting=tr(setting.label))
        self.undo = IconButton("undo-2", name, by_keys=True)
        self.undo.clicked.connect(lambda: settings.reset(setting.key))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addSpacing(14)
        row.addWidget(label)
        row.addWidget(self.control, 1)
        row.addWidget(self.undo)
        row.addSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        if setting.kind is SettingKind.COUNTRY:
            self._add_note(column, tr(setting.sentence))
        settings.changed.connect(self._show)
        self._show(setting.key)

    def _add_note(self, column: QVBoxLayout, text: str) -> None:
        """Show below the control what the setting is for."""
        below, self._below_label = QHBoxLayout(), QWidget()
        self.refit()
        below.setSpacing(0)
        below.addSpacing(14)
        below.addWidget(self._below_label)
        below.addSpacing(8)
        self._note = PlainLabel(text, tone=quiet)
        below.addWidget(self._note, 1)
        column.addLayout(below)
        self.control.setAccessibleDescription(text)

    def refit(self) -> None:
        """Give the label, and the gap below it, the width of the longest label."""
        for part in filter(None, (self._label, self._below_label)):
            part.setFixedWidth(label_width(self._label.fontMetrics()))

    def mark_words(self, words: tuple[str, ...]) -> None:
        """Highlight the matches of a search in the label and in the text beside it."""
        self._label.mark_words(words)
        if isinstance(self.control, MarkedCheckBox):
            self.control.mark_words(words)
        if self._note is not None:
            self._note.mark_words(words)

    def _show(self, key: str) -> None:
        if key != self._setting.key:
            return
        value = self._settings.value(key)
        if isinstance(self.control, QCheckBox):
            self.control.setChecked(value == "yes")
        elif isinstance(self.control, SingleLineEdit):
            if self.control.text().strip() != value:
                self.control.setText(value)
        else:
            self.control.setCurrentIndex(self.control.findData(value))
        self.undo.setVisible(not self._settings.is_default(key))

    def _type(self, text: str) -> None:
        self._settings.set_value(self._setting.key, text.strip())

    def _type_country(self, text: str) -> None:
        """Take a code at once, as the list of names inserts it; what is typed may go on."""
        if text.isupper() and country_name(text):
            self._settings.set_value(self._setting.key, text)

    def _take_country(self) -> None:
        """Take a name, or no country; restore the last one if the text is neither."""
        text = self._line().text().strip()
        code = country_code(text) or country_named(text)
        if code or not text:
            self._settings.set_value(self._setting.key, code)
        self._show(self._setting.key)

    def _line(self) -> SingleLineEdit:
        assert isinstance(self.control, SingleLineEdit)
        return self.control

    def _choose(self) -> None:
        assert isinstance(self.control, ComboBox)
        self._settings.set_value(self._setting.key, str(self.control.currentData()))

    def _toggle(self, on: bool) -> None:
        self._settings.set_value(self._setting.key, "yes" if on else "no")
