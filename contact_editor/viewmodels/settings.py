"""Settings of the program: one table for the page, the tests and the code that applies them."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from contact_editor.translation import QT_TR_NOOP, tr
from contact_editor.viewmodels.country_names import country_name


class SettingsStore(Protocol):
    """Values by key, such as those of a file."""

    def value(self, key: str, default: str = "") -> str: ...

    def set_value(self, key: str, value: str) -> None: ...


class SettingKind(enum.Enum):
    """The control that edits a setting."""

    CHOICE = enum.auto()
    """One of the named values."""
    SWITCH = enum.auto()
    """“yes” or “no”."""
    TEXT = enum.auto()
    """One line, which may be empty."""
    COUNTRY = enum.auto()
    """The two letters of a country, or nothing."""


class Setting(NamedTuple):
    """One setting. Texts are in English; `tr` translates them."""

    key: str
    section: str
    label: str
    default: str
    choices: tuple[tuple[str, str], ...] = ()
    """Value and text of each choice; a switch has none."""
    sentence: str = ""
    """The text next to the check box of a switch, or in an empty line of text."""
    is_country: bool = False

    @property
    def kind(self) -> SettingKind:
        if self.is_country:
            return SettingKind.COUNTRY
        if self.choices:
            return SettingKind.CHOICE
        return SettingKind.SWITCH if self.default else SettingKind.TEXT

    def allows(self, value: str) -> bool:
        if self.kind is SettingKind.COUNTRY:
            return not value or bool(country_name(value))
        if self.kind is SettingKind.TEXT:
            return len(value) <= MAX_TEXT_CHARS and value.isprintable()
        return value in ({value for value, _ in self.choices} or {"yes", "no"})


MAX_TEXT_CHARS = 100
PRIVACY, UPDATES = QT_TR_NOOP("Privacy and history"), QT_TR_NOOP("Updates")
_ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)
_LOOK = QT_TR_NOOP("Appearance")
_WINDOW, _CONTACTS = QT_TR_NOOP("Window"), QT_TR_NOOP("Contacts")
LANGUAGE_NAMES = (
    ("en", "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("ar", "العربية"),
)
"""Each in its own language, for those who cannot read the present one."""
SETTINGS: tuple[Setting, ...] = (
    Setting(
        "appearance", _LOOK, QT_TR_NOOP("Colours"), "system",
        (
            ("system", QT_TR_NOOP("System default")),
            ("light", QT_TR_NOOP("Light")),
            ("dark", QT_TR_NOOP("Dark")),
        ),
    ),
    Setting(
        "zoom", _LOOK, QT_TR_NOOP("Zoom"), "100",
        tuple((str(percent), f"{percent} %") for percent in _ZOOMS),
    ),
    Setting(
        "language", _WINDOW, QT_TR_NOOP("Language"), "system",
        (("system", QT_TR_NOOP("System default")), *LANGUAGE_NAMES),
    ),
    Setting(
        "menu_bar", _WINDOW, QT_TR_NOOP("Menu bar"), "no",
        sentence=QT_TR_NOOP("Always show the menu bar"),
    ),
    Setting(
        "side_panel", _WINDOW, QT_TR_NOOP("Side panel"), "no",
        sentence=QT_TR_NOOP("Open it with the first contact"),
    ),
    Setting(
        "restore_tabs", _WINDOW, QT_TR_NOOP("Tabs"), "yes",
        sentence=QT_TR_NOOP("Restore tabs at start"),
    ),
    Setting(
        "default_country", _CONTACTS, QT_TR_NOOP("Default country"), "",
        sentence=QT_TR_NOOP("For telephone numbers without a country code"), is_country=True,
    ),
    Setting(
        "receipt_name", PRIVACY, QT_TR_NOOP("Name on receipts"), "",
        sentence=QT_TR_NOOP("The account of the system, if empty"),
    ),
    Setting(
        "retention_days", PRIVACY, QT_TR_NOOP("Keep saves for"), "90",
        (
            ("0", QT_TR_NOOP("Keep none")),
            ("7", QT_TR_NOOP("7 days")),
            ("30", QT_TR_NOOP("30 days")),
            ("90", QT_TR_NOOP("90 days")),
            ("180", QT_TR_NOOP("180 days")),
            ("365", QT_TR_NOOP("365 days")),
        ),
    ),
    Setting(
        "draft_days", PRIVACY, QT_TR_NOOP("Keep unsaved changes for"), "90",
        (
            ("1", QT_TR_NOOP("1 day")),
            ("7", QT_TR_NOOP("7 days")),
            ("30", QT_TR_NOOP("30 days")),
            ("90", QT_TR_NOOP("90 days")),
        ),
    ),
    Setting(
        "daily_update_check", UPDATES, QT_TR_NOOP("Check for updates"), "yes",
        sentence=QT_TR_NOOP("Once a day"),
    ),
)  # fmt: skip
BY_KEY = {setting.key: setting for setting in SETTINGS}


class UserSettings(QObject):
    """The current values; an unknown value in the file counts as the default."""

    changed = Signal(str)
    """The key of the setting whose value changed."""

    def __init__(self, store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store

    def value(self, key: str) -> str:
        """Return the value of a setting; `KeyError` for an unknown key."""
        setting = BY_KEY[key]
        stored = self.store.value(key, setting.default)
        return stored if setting.allows(stored) else setting.default

    def is_on(self, key: str) -> bool:
        return self.value(key) == "yes"

    def set_value(self, key: str, value: str) -> None:
        """Store a value; emit `changed` if it is another one."""
        if value != self.value(key):
            self.store.set_value(key, value)
            self.changed.emit(key)

    def is_default(self, key: str) -> bool:
        return self.value(key) == BY_KEY[key].default

    def reset(self, key: str) -> None:
        """Restore the default."""
        self.set_value(key, BY_KEY[key].default)

    def step_zoom(self, steps: int) -> None:
        """Take the next larger or smaller zoom, if there is one."""
        values = [value for value, _ in BY_KEY["zoom"].choices]
        at = values.index(self.value("zoom")) + steps
        if 0 <= at < len(values):
            self.set_value("zoom", values[at])


def matching_settings(typed: str) -> Sequence[Setting]:
    """Return the settings that contain every typed word; all of them if nothing is typed."""
    words = typed.casefold().split()
    return [setting for setting in SETTINGS if all(word in _words(setting) for word in words)]


def _words(setting: Setting) -> str:
    parts = (setting.section, setting.label, setting.sentence, *(t for _, t in setting.choices))
    return " ".join(tr(part) for part in parts).casefold()
