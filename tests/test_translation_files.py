"""Each translation keeps what the program puts into a text, and its form."""

from __future__ import annotations

import re
import string
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from contact_editor.app.settings.language import LANGUAGES
from contact_editor.ui.main_window.menu_bar.menu_table import APPEARANCES, MENUS, VIEW, Submenu

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "contact_editor"
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ar": 6}
WITHOUT_NUMBER = {"ar": 3}
"""Arabic has words for none, one and two: these forms, the first ones, may leave out the number."""
TRANSLATED = [language for language in LANGUAGES if language != "en"]
LONGEST = 2.2
"""Times the English text; very short ones may grow by some letters more."""
SAME_WORDS = {
    "ar": {"YYYY-MM-DD"},
    "de": {
        "Filter", "In", "Name", "OK", "Proxy", "SANDBOX", "Sandbox", "Status", "Tabs", "Text",
        "Ticket", "Updates", "Zoom",
    },
    "es": {"&Manual", "General", "Inspector", "Manual", "No", "Proxy", "Ticket", "Zoom", "no"},
    "fr": {
        "&Contact", "Contact", "Contacts", "Date", "Menu", "OK", "PRODUCTION", "Production",
        "Proxy", "Sections", "Ticket", "Zoom", "production", "{name} (PRODUCTION)",
    },
}  # fmt: skip
"""Texts that are the same in English."""
SAME_EVERYWHERE = {
    "(null)",
    "Contact Editor",
    "JSON",
    "TCP",
    "TLS",
    "curl",
    "ms",
    "{n} ms",
    "{n} s",
}
_MNEMONIC = re.compile(r"&(\w)")
_MARKS = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Text(NamedTuple):
    """One text with its translation: one form, or a form for each kind of number."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_plural: bool
    is_finished: bool


@cache
def texts_of(language: str) -> tuple[Text, ...]:
    return tuple(_read(ROOT / "translations" / f"contact_editor_{language}.ts"))


def _read(file: Path) -> Iterator[Text]:
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            found = message.find("translation")
            assert found is not None
            is_plural = message.get("numerus") == "yes"
            forms = found.findall("numerusform") if is_plural else [found]
            yield Text(
                context.findtext("name", ""), message.findtext("source", ""),
                tuple(form.text or "" for form in forms), is_plural, found.get("type") is None,
            )  # fmt: skip


def finished(language: str) -> Iterator[Text]:
    return (text for text in texts_of(language) if text.is_finished)


def translated_menus(language: str) -> Iterator[list[str]]:
    """Yield the titles of the menus, and the texts of each menu; none for one that is new."""
    words = {text.source: text.forms[0] for text in texts_of(language) if not text.context}
    menus: list[list[str]] = [[title for title, _ in MENUS]]
    for title, entries in MENUS:
        submenus = [entry for entry in entries if isinstance(entry, Submenu)]
        own = [entry[1] for entry in entries if entry and not isinstance(entry, Submenu)]
        more = list(APPEARANCES.values()) if title == VIEW else []
        menus.append([*more, *own, *(submenu.text for submenu in submenus)])
        menus += [[entry[1] for entry in submenu.entries] for submenu in submenus]
    yield from ([words.get(text, "") for text in menu] for menu in menus)


def fields(text: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finished_text_has_all_its_forms(language: str) -> None:
    for text in finished(language):
        assert all(form.strip() for form in text.forms), text
        assert len(text.forms) == (FORMS[language] if text.is_plural else 1), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_placeholder_is_kept(language: str) -> None:
    for text in finished(language):
        wanted = fields(text.source)
        without = WITHOUT_NUMBER.get(language, 1 if language == "en" else 0)
        for place, form in enumerate(text.forms):
            found = fields(form)
            if text.is_plural and place < without:
                found["n"] = wanted["n"]
            assert found == wanted, f"{text.source!r}: {form!r}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_blanks_at_the_ends_line_breaks_and_colons_are_kept(language: str) -> None:
    for text in finished(language):
        for form in text.forms:
            said = _MARKS.sub("", form)
            assert said[:1].isspace() == text.source[:1].isspace(), text
            assert said[-1:].isspace() == text.source[-1:].isspace(), text
            assert said.count("\n") == text.source.count("\n"), text
            assert said.rstrip().endswith(":") == text.source.rstrip().endswith(":"), text


@pytest.mark.parametrize("language", TRANSLATED)
def test_an_access_key_is_kept_and_no_menu_has_one_twice(language: str) -> None:
    for text in finished(language):
        assert len(_MNEMONIC.findall(text.forms[0])) == len(_MNEMONIC.findall(text.source)), text
    for menu in translated_menus(language):
        keys = Counter(key.casefold() for text in menu for key in _MNEMONIC.findall(text))
        twice = [key for key, count in keys.items() if count > 1]
        assert not twice, f"{', '.join(twice)} in {menu}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_text_grows_beyond_what_the_window_has_room_for(language: str) -> None:
    for text in finished(language):
        longest = max(map(len, text.forms))
        assert longest <= LONGEST * len(text.source) + 14, f"{longest}: {text}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_that_was_collected_is_translated(language: str) -> None:
    missing = [text.source for text in texts_of(language) if not text.is_finished]
    assert not missing, f"scripts/translations status {language} lists them"


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_context_is_one_that_the_program_asks_for(language: str) -> None:
    code = "\n".join(file.read_text("utf-8") for file in PACKAGE.rglob("*.py"))
    classes = set(re.findall(r"^\s*class (\w+)", code, re.MULTILINE))
    contexts = {text.context for text in texts_of(language)} - {"", "provider", "QPlatformTheme"}
    assert contexts - classes == set(), "lupdate takes `widget.tr()` for a class `widget`: use tr()"


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_text_of_the_window_stays_english(language: str) -> None:
    same = {
        text.source for text in finished(language)
        if text.context != "provider" and text.forms[0] == text.source
        and re.search("[A-Za-z]", re.sub(r"{[^}]*}", "", text.source))
    }  # fmt: skip
    assert same - SAME_EVERYWHERE - SAME_WORDS[language] == set()
