"""The settings: one table, checked values, defaults."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from contact_editor.viewmodels.settings import (
    BY_KEY,
    SETTINGS,
    Setting,
    SettingKind,
    UserSettings,
    matching_settings,
)


class Store:
    def __init__(self, **values: str) -> None:
        self.values = values

    def value(self, key: str, default: str = "") -> str:
        return self.values.get(key, default)

    def set_value(self, key: str, value: str) -> None:
        self.values[key] = value


def test_no_two_settings_share_a_key() -> None:
    assert len(BY_KEY) == len(SETTINGS)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_has_words_and_a_default_that_is_allowed(setting: Setting) -> None:
    assert setting.label
    assert setting.choices or setting.sentence
    assert setting.allows(setting.default)
    assert setting in matching_settings(setting.label.upper())


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
@pytest.mark.parametrize("stored", ["", "nonsense", "\x00", "9" * 400])
def test_an_unknown_value_in_the_file_counts_as_the_default(setting: Setting, stored: str) -> None:
    settings = UserSettings(Store(**{setting.key: stored}))
    is_text = setting.kind is SettingKind.TEXT and stored == "nonsense"
    assert settings.value(setting.key) == (stored if is_text else setting.default)


def test_a_change_is_kept_and_announced_once(qtbot: QtBot) -> None:
    store = Store()
    settings = UserSettings(store)
    with qtbot.waitSignal(settings.changed) as changed:
        settings.set_value("appearance", "dark")
    assert changed.args == ["appearance"]
    with qtbot.assertNotEmitted(settings.changed):
        settings.set_value("appearance", "dark")
    settings.reset("appearance")
    assert store.values == {"appearance": "system"}
    assert settings.is_default("appearance")


def test_zoom_goes_from_step_to_step_and_stops_at_the_ends() -> None:
    settings = UserSettings(Store())
    seen = [settings.value("zoom")]
    for _ in range(12):
        settings.step_zoom(1)
        seen.append(settings.value("zoom"))
    assert seen[-1] == "200"
    for _ in range(12):
        settings.step_zoom(-1)
    assert settings.value("zoom") == "80"


def test_words_of_a_choice_find_its_setting() -> None:
    assert [setting.key for setting in matching_settings("dark")] == ["appearance"]
    assert matching_settings("no such words") == []
