"""A desktop's input method that Qt has no plugin for is spoken to through ibus's protocol."""

from __future__ import annotations

import sys

import pytest

from contact_editor.app.input_method import fall_back, plugins

SHIPPED = {"compose", "ibus"}


@pytest.mark.parametrize(
    ("named", "chosen"),
    [
        ({}, {}),
        ({"QT_IM_MODULE": "ibus"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "compose"}, {"QT_IM_MODULE": "compose"}),
        ({"QT_IM_MODULE": "none"}, {"QT_IM_MODULE": "none"}),
        ({"QT_IM_MODULE": "fcitx"}, {"QT_IM_MODULE": "ibus", "IBUS_USE_PORTAL": "1"}),
        ({"QT_IM_MODULE": "fcitx5"}, {"QT_IM_MODULE": "ibus", "IBUS_USE_PORTAL": "1"}),
        ({"QT_IM_MODULES": "fcitx"}, {"QT_IM_MODULE": "ibus", "IBUS_USE_PORTAL": "1"}),
        ({"QT_IM_MODULES": "wayland;fcitx;ibus"}, {"QT_IM_MODULES": "wayland;fcitx;ibus"}),
        ({"QT_IM_MODULE": "xim"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "compose", "XMODIFIERS": "@im=fcitx"}, {"QT_IM_MODULE": "compose"}),
        ({"XMODIFIERS": "@im=none"}, {}),
        ({"XMODIFIERS": "@im=fcitx"}, {"QT_IM_MODULE": "ibus", "IBUS_USE_PORTAL": "1"}),
        ({"XMODIFIERS": "@im=ibus"}, {"QT_IM_MODULE": "ibus"}),
        ({"XMODIFIERS": "@im=fcitx", "WAYLAND_DISPLAY": "wayland-0"}, {}),
    ],
)
def test_what_qt_cannot_load_becomes_ibus(named: dict[str, str], chosen: dict[str, str]) -> None:
    environment = dict(named)
    fall_back(environment, SHIPPED)
    others = {name: value for name, value in named.items() if not name.startswith("QT_IM_")}
    assert environment == others | chosen


def test_a_plugin_of_its_own_is_preferred() -> None:
    environment = {"QT_IM_MODULE": "fcitx"}
    fall_back(environment, {*SHIPPED, "fcitx"})
    assert environment == {"QT_IM_MODULE": "fcitx"}


@pytest.mark.skipif(sys.platform != "linux", reason="the system chooses input methods there")
def test_qt_ships_what_the_fallback_needs() -> None:
    assert plugins({}) >= SHIPPED
