"""Names of countries in the language of the window, from CLDR."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from contact_editor.resources import resource


def country_name(code: str) -> str:
    """Return the name of a country by its two letters; empty if there is none."""
    return _names(_language()).get(code.upper(), "") if len(code) == 2 else ""


def country_choices() -> dict[str, str]:
    """Return name and code in one text, such as `Germany (DE)`, by code, in their order."""
    return dict(_choices(_language()))


def country_named(name: str) -> str:
    """Return the two letters of a country by its name in any language that the window has."""
    return _codes().get(name.strip().casefold(), "")


def default_country() -> str:
    """Return the two letters of the country that the settings name; empty if they name none."""
    return _property("default_country")


def use_default_country(code: str) -> None:
    """Take the two letters of `default_country`; empty for none."""
    qt = QCoreApplication.instance()
    if qt is not None:
        qt.setProperty("default_country", code)


def _language() -> str:
    return _property("language") or "en"


def _property(name: str) -> str:
    """Return a property of the application; empty if there is none."""
    qt = QCoreApplication.instance()
    return str(qt.property(name) or "") if qt is not None else ""


@cache
def _names(language: str) -> Mapping[str, str]:
    file = resource("countries", f"{language}.json")
    if not file.is_file():
        return _names("en")
    names: dict[str, str] = json.loads(file.read_text("utf-8"))
    return names


@cache
def _codes() -> Mapping[str, str]:
    languages = (file.stem for file in sorted(resource("countries").glob("*.json")))
    named = (_names(language).items() for language in languages)
    return {name.casefold(): code for names in named for code, name in names}


@cache
def _choices(language: str) -> tuple[tuple[str, str], ...]:
    collator = QCollator(QLocale(language))
    names = sorted(_names(language).items(), key=lambda item: collator.sortKey(item[1]))
    return tuple((code, f"{name} ({code})") for code, name in names)
