"""What the command palette finds, and in which order."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.app.settings.language import ENGLISH, LANGUAGES, WindowLanguage
from contact_editor.translation import provider_text, tr
from contact_editor.ui.main_window.menu_bar.menu_table import MENUS, Submenu
from contact_editor.viewmodels.command_palette import EntryKind, PaletteEntry, found_in, matching
from tests.catalogue import catalogue

MOST_LETTERS = 4
PROVIDERS = catalogue().providers


def entries(kind: EntryKind, *texts: str) -> list[PaletteEntry]:
    return [PaletteEntry(kind, text, lambda: None) for text in texts]


def texts(found: tuple[PaletteEntry, ...]) -> list[str]:
    return [entry.text for entry in found]


FIELDS = entries(EntryKind.FIELD, "Email", "Postal code", "Street address", "State or region")
COMMANDS = entries(EntryKind.COMMAND, "Review and save", "Revert all", "Copy receipt")
CONTACTS = entries(EntryKind.CONTACT, "John Doe · john@doe.com")
ALL = [*COMMANDS, *CONTACTS, *FIELDS]


def test_without_a_word_the_groups_are_in_their_order() -> None:
    assert texts(matching(ALL, "")) == texts((*FIELDS, *COMMANDS, *CONTACTS))


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("post", "Postal code"),
        ("code", "Postal code"),
        ("sor", "State or region"),
        ("JOHN", "John Doe · john@doe.com"),
        ("  review   and ", "Review and save"),
        (">re", "Review and save"),
        ("#re", "State or region"),
        ("@doe", "John Doe · john@doe.com"),
    ],
)
def test_the_best_match_is_first(typed: str, first: str) -> None:
    assert texts(matching(ALL, typed))[0] == first


def test_scattered_letters_are_a_match_only_where_nothing_else_is() -> None:
    listed = entries(EntryKind.COMMAND, "About Contact Editor", "Undo the last edit")
    assert texts(matching(listed, "undo")) == ["Undo the last edit"]
    assert texts(matching(listed[:1], "undo")) == ["About Contact Editor"]


def test_what_fits_nothing_finds_nothing() -> None:
    assert matching(ALL, "xyzzy") == ()


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("Postal code", "post", ["Post"]),
        ("Postal code", "#CODE", ["code"]),
        ("State or region", "sor", ["S", "o", "r"]),
        ("Review and save", "and  s", ["and s"]),
        ("Copy receipt", "ceip", ["ceip"]),
        ("About Contact Editor", "undo", ["u", "n", "d", "o"]),
        ("Große Straße", "strasse", ["Straße"]),
        ("😀 Übersicht", "übe", ["Übe"]),
        ("البريد الإلكتروني", "الإل", ["الإل"]),
        ("Review and save", "", []),
        ("Rückgängig", "undo", []),
    ],
)
def test_what_is_typed_is_found_where_it_is(text: str, typed: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in found_in(text, typed)] == marked


def test_the_english_name_finds_a_command_after_those_that_show_what_is_typed() -> None:
    translated = PaletteEntry(EntryKind.COMMAND, "Aktualisieren", lambda: None, english="Refresh")
    shown = entries(EntryKind.FIELD, "Region", "Notiz")
    assert matching([translated, *shown], "re") == (shown[0], translated)
    assert matching([translated, *shown], "refre") == (translated,)
    assert matching([translated, *shown], ">refresh") == (translated,)
    # Scattered letters of what is not shown would be no match for a user.
    assert matching([translated], "rfh") == ()


@pytest.mark.parametrize("provider", PROVIDERS.values(), ids=PROVIDERS)
def test_every_field_is_first_after_at_most_four_letters_of_its_label(provider: object) -> None:
    fields = [field.label for field in provider.fields if field.writable]  # type: ignore[attr-defined]
    listed = [*entries(EntryKind.FIELD, *fields), *COMMANDS, *CONTACTS]
    for label in fields:
        starts = [label[:n] for n in range(1, 5)] + [
            word[:n] for word in label.split() for n in range(1, 5)
        ]
        initials = "".join(word[0] for word in label.split())
        assert any(texts(matching(listed, typed))[:1] == [label] for typed in (*starts, initials))


def first_letters(label: str) -> Iterator[str]:
    """Yield what a user would type for a label: the beginning of a word, or of each."""
    words = label.casefold().split()
    for count in range(1, MOST_LETTERS + 1):
        yield from (word[:count] for word in (label.casefold(), *words))
    yield "".join(word[0] for word in words)[:MOST_LETTERS]


def commands_of_menus() -> Iterator[str]:
    for _, menu in MENUS:
        for entry in filter(None, menu):
            own = entry.entries if isinstance(entry, Submenu) else [entry]
            yield from (tr(str(each[1])).replace("&", "") for each in own)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["simvoly", "notocat"])
def test_any_field_is_found_by_four_letters_in_any_language(
    qapp: QApplication, name: str, language: str
) -> None:
    used = WindowLanguage(qapp)
    used.use(language)
    try:
        labels = [provider_text(each.label) for each in PROVIDERS[name].fields if each.writable]
        commands = entries(EntryKind.COMMAND, *commands_of_menus())
    finally:
        used.use(ENGLISH)
    fields = entries(EntryKind.FIELD, *labels)
    for field in fields:
        offered = (matching([*fields, *commands], typed) for typed in first_letters(field.text))
        assert any(found[0] is field for found in offered), field.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_fields_have_the_same_label_in_a_language(qapp: QApplication, language: str) -> None:
    used = WindowLanguage(qapp)
    used.use(language)
    try:
        labels = {
            name: Counter(provider_text(field.label) for field in each.fields)
            for name, each in PROVIDERS.items()
        }
    finally:
        used.use(ENGLISH)
    twice = {name: each for name, each in labels.items() if max(each.values()) > 1}
    assert not twice
