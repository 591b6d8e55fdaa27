"""Advice on values that look like typing errors; it never blocks a save."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QLocale

from contact_editor.model.draft import Draft
from contact_editor.model.email_addresses import readable
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.hidden_text import has_line_break, hidden_characters, name_of
from contact_editor.model.values import Json, Value
from contact_editor.translation import listed, tr
from contact_editor.viewmodels.country_names import country_name, default_country
from contact_editor.viewmodels.phone_library import is_loaded

_LIKE_A_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MAX_NAMED = 3


def hidden_text_note(value: Value | Json, *, is_line: bool) -> str:
    """Name the unnecessary hidden characters in a value; empty if there are none."""
    if not isinstance(value, str):
        return ""
    names = [tr("line break")] if is_line and has_line_break(value) else []
    names += map(name_of, hidden_characters(value))
    if not names:
        return ""
    shown = listed(names[:_MAX_NAMED]) + (" …" if names[_MAX_NAMED:] else "")
    return tr("Hidden characters: {names}.").format(names=shown)


def advice(kind: FieldKind, value: Value | Json, country: str = "", *, changed: bool = True) -> str:
    """Return what may be wrong with a value; empty if there is no advice.

    `country` is the contact's; a telephone number without + is one of it, or of the country that
    the settings name if the contact has none.
    """
    if kind is FieldKind.PHONE and not changed and not is_loaded():
        # To show a form must not take as long as loading that: the row asks again after it.
        return ""
    judge = _ADVISERS.get(kind)
    return judge(value, country) if judge and isinstance(value, str) and value.strip() else ""


def looks_like_a_date(text: str) -> bool:
    """Return whether a text has the form of a date, valid or not."""
    return bool(_LIKE_A_DATE.fullmatch(text.strip()))


def country_of(fields: Iterable[Field], draft: Draft) -> str:
    """Return the contact's country; empty if it has none."""
    key = next((field.key for field in fields if field.kind is FieldKind.COUNTRY), None)
    country = draft.value(key) if key is not None else ""
    return country if isinstance(country, str) else ""


def country_code(name: str) -> str:
    """Return the two letters of a country's name or code; empty if it is unknown."""
    territory = _territory(name)
    return QLocale.territoryToCode(territory) if territory is not None else ""


def _line(value: str, _country: str) -> str:
    if not looks_like_a_date(value):
        return ""
    try:
        date.fromisoformat(value.strip())
    except ValueError:
        return tr("{day} is not a valid date.").format(day=value.strip())
    return ""


def _email(value: str, _country: str) -> str:
    shown = readable(value)
    return "" if shown == value else tr("Displayed as {address}.").format(address=shown)


def _country_name(value: str, _country: str) -> str:
    is_code = len(value.strip()) == 3 and value.strip().isupper()
    if is_code or _territory(value) is not None:
        return ""
    return tr("Unknown country: “{name}”.").format(name=value.strip())


def _phone(value: str, country: str) -> str:
    # Imported only when needed: it loads the metadata of all countries.
    import phonenumbers

    home = country.strip() or default_country()
    region = country_code(home) or None
    try:
        number = phonenumbers.parse(value, region)
    except phonenumbers.NumberParseException as error:
        is_local = error.error_type == phonenumbers.NumberParseException.INVALID_COUNTRY_CODE
        if is_local and not value.strip().startswith("+"):
            # Without a country it cannot be checked.
            return "" if sum(map(str.isdigit, value)) > 2 else tr("This is not a telephone number.")
        return tr("This is not a telephone number.")
    if phonenumbers.is_possible_number(number):
        return ""
    if region is None or value.strip().startswith("+"):
        begins = tr("Telephone numbers that begin with {code} don't have this length.")
        return begins.format(code=f"+{number.country_code}")
    place = country_name(home) or home
    return tr("Telephone numbers in {place} don't have this length.").format(place=place)


def _territory(name: str) -> QLocale.Country | None:
    """Return the territory of a code or a name, in English or its own language."""
    wanted = name.strip().casefold()
    if len(wanted) in (2, 3) and wanted.isalpha():
        found = QLocale.codeToTerritory(wanted.upper())
        if found != QLocale.Country.AnyTerritory:
            return found
    return _territories().get(wanted)


def _territories() -> dict[str, QLocale.Country]:
    if not _NAMES:
        for territory in QLocale.Country:
            if territory != QLocale.Country.AnyTerritory:
                _NAMES[QLocale.territoryToString(territory).casefold()] = territory
        for locale in QLocale.matchingLocales(
            QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyTerritory
        ):
            _NAMES.setdefault(locale.nativeTerritoryName().casefold(), locale.territory())
        known = {other: _NAMES.get(name) for other, name in _OTHER_NAMES.items()}
        _NAMES.update({other: found for other, found in known.items() if found is not None})
    return _NAMES


_NAMES: dict[str, QLocale.Country] = {}
_OTHER_NAMES = {
    "usa": "united states",
    "united states of america": "united states",
    "uk": "united kingdom",
    "great britain": "united kingdom",
    "england": "united kingdom",
    "scotland": "united kingdom",
    "wales": "united kingdom",
    "czech republic": "czechia",
    "holland": "netherlands",
    "the netherlands": "netherlands",
    "republic of korea": "south korea",
    "russian federation": "russia",
    "turkey": "türkiye",
    "ivory coast": "côte d’ivoire",
    "korea": "south korea",
    "macedonia": "north macedonia",
    "burma": "myanmar (burma)",
    "myanmar": "myanmar (burma)",
    "swaziland": "eswatini",
    "cape verde": "cabo verde",
    "vatican": "vatican city",
    "hong kong": "hong kong sar china",
    "macau": "macao sar china",
    "palestine": "palestinian territories",
}
_ADVISERS: dict[FieldKind, Callable[[str, str], str]] = {
    FieldKind.LINE: _line,
    FieldKind.EMAIL: _email,
    FieldKind.PHONE: _phone,
    FieldKind.COUNTRY: _country_name,
}
