"""In the pseudo-language every text of the window is in brackets, 40 % longer, and has room."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from contact_editor.app.settings.language import ENGLISH
from contact_editor.ui.connections.adding.add_dialog import AddConnectionDialog
from contact_editor.viewmodels.country_names import country_choices
from contact_editor.viewmodels.history.record_building import os_user
from contact_editor.viewmodels.settings import LANGUAGE_NAMES
from tests.end_to_end.driver import Driver
from tests.pseudo_language import OPEN, pseudo_language
from tests.texts_on_screen import ShownText, clipped, menu_texts, texts_of
from tests.waiting import WAIT_LIMIT_MS

pytestmark = pytest.mark.slow
_INNERMOST = re.compile(r"\[!(?:(?!\[!|!\]).)*!\]", re.DOTALL)
_NO_TEXT = re.compile(
    r"</?p\b[^<>]*>|\S*[@\d_/]\S*|\b(Ctrl|Shift|Alt|Esc|Enter|Return|Del|Backspace|Space|Tab|Down|Up|Menu)\b"
)
"""Paragraphs of tool tips, addresses, ids, paths, dates and keys."""
_VALUES = {
    "John Doe", "John Q. Doe", "Newsletter", "vip", "lead", os_user(), "HTTP", "JSON", "PUT",
    *(name for _, name in LANGUAGE_NAMES), *country_choices().values(),
}  # fmt: skip


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with pseudo_language() as pseudo:
        (tmp_path / "window.ini").write_text(f"[General]\nlanguage={pseudo}\n", "utf-8")
        driver = Driver(qapp, tmp_path, practice=True)
        driver.app.window.showNormal()
        driver.app.window.resize(1366, 696)
        driver.until(lambda: driver.app.workspace.connection is not None)
        yield driver
        driver.app.language.use(ENGLISH)
        QLocale.setDefault(QLocale.c())
        driver.close()


def untranslated(text: str, names: set[str]) -> str:
    """Return what is neither translated nor a value; empty if nothing is."""
    while (shorter := _INNERMOST.sub("", text)) != text:
        text = shorter
    for name in sorted(names | _VALUES, key=len, reverse=True):
        text = text.replace(name, "")
    text = _NO_TEXT.sub("", text)
    return text.strip() if re.search("[A-Za-z]{2}", text) else ""


def walk(window: Driver) -> Iterator[tuple[str, QWidget]]:
    """Go through the states of the window that are cheap to reach."""
    main, controller = window.app.window, window.app.loaded_controller
    act = {name: action.trigger for name, action in main.actions_by_name.items()}
    yield "start", main
    window.open("john@doe.com")
    yield "contact", main
    sheets = controller.page.sheets
    QApplication.clipboard().setText("Phone: +359 2 111 22 33\nPhone: +359 2 111 22 34")
    act["paste_to_fields"]()
    window.until(lambda: sheets.pasting)
    assert sheets.paste.review is not None
    assert sheets.paste.review.unused
    yield "pasted text", main
    menu = sheets.paste.text.menu()
    yield "fields for a part of the pasted text", sheets.paste.text
    menu.deleteLater()
    window.escape()
    window.until(lambda: not sheets.pasting)
    name = next(
        line.accessibleName()
        for line in controller.page.form.findChildren(QLineEdit)
        if line.text() == "John Doe"
    )
    window.write(name, "John Q. Doe")
    window.review()
    yield "review", main
    window.ctrl_s()
    window.until(lambda: window.contact.saved is not None and window.said)
    yield "saved", main
    for page in ("settings", "shortcuts", "all_changes"):
        act[page]()
        yield page, main
    act["check_connection"]()
    window.until(lambda: controller.support is not None)
    support = controller.support
    assert support is not None
    window.until(lambda: support.diagnostics_run.is_complete)
    yield "diagnostics", main
    controller.show_view()
    window.find("nobody@example.com")
    window.until(lambda: window.seen("nobody@example.com") and not window.app.workspace.busy)
    yield "nothing found", main
    dialog = AddConnectionDialog(window.app.manager, main)
    dialog.show()
    yield "new connection", dialog
    dialog.providers.search.setText("simvoly")
    QTest.keyClick(dialog.providers.search, Qt.Key.Key_Return)
    yield "new connection, provider chosen", dialog
    dialog.close()
    dialog.deleteLater()


def without_room(shown: QWidget) -> list[str]:
    """Return what is still cut once the layouts have settled, over some turns of the event loop."""
    clock = QElapsedTimer()
    clock.start()
    while found := [text for text in clipped(shown) if OPEN in text]:
        if clock.elapsed() > WAIT_LIMIT_MS:
            break
        QTest.qWait(20)
    return found


def test_every_text_is_translated_and_has_room(window: Driver) -> None:
    manager = window.app.manager
    names = {item.name for item in manager.items}
    providers = manager.catalogue.providers.values()
    names |= {provider.name.removesuffix(" (read-only)") for provider in providers}
    names |= {each.example for provider in providers for each in provider.access.parameters}
    found: list[str] = []

    def look(state: str, texts: Iterator[ShownText]) -> None:
        for text, place in texts:
            if left := untranslated(text, names):
                found.append(f"{state}: {place}: {left!r} in {text!r}")

    look("menus", menu_texts(window.app.window.menus))
    for state, shown in walk(window):
        QApplication.processEvents()
        look(state, texts_of(shown))
        look(state, menu_texts(shown))
        found += [f"{state}: {text}" for text in without_room(shown)]
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("[!Šávé·!]", ""),
        ("[!Šávé [!Ñámé·!]···!] (Ctrl+S)", ""),
        ("Save this contact", "Save this contact"),
        ("[!Šávé·!] this contact", "this contact"),
        ("Ctrl+Shift+C", ""),
        ("Practice Simvoly", ""),
        ("john@doe.com · #123", ""),
    ],
)
def test_a_text_without_brackets_is_found(text: str, left: str) -> None:
    assert untranslated(text, {"Practice Simvoly"}) == left
