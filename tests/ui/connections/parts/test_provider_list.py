"""The list of providers with its search, as a screen reader is told of it."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from contact_editor.ui.connections.parts.provider_list import ProviderList
from tests.waiting import WAIT_LIMIT_MS

NAMES = {"brevo": "Brevo", "kit": "Kit", "mail": "MailerLite (read-only)"}


def shown(qtbot: QtBot, names: dict[str, str] | None = None) -> ProviderList:
    providers = ProviderList(lambda key: f"needs of {key}")
    qtbot.addWidget(providers)
    providers.show_providers(names or NAMES, "")
    providers.show()
    return providers


def test_what_is_chosen_and_what_matches_is_told_at_the_search(qtbot: QtBot) -> None:
    providers = shown(qtbot)
    QTest.keyClicks(providers.search, "i")
    assert providers.search.accessibleDescription() == "Kit, MailerLite"
    row = providers.list.item(1)
    qtbot.waitUntil(lambda: "needs of kit" in row.text(), timeout=WAIT_LIMIT_MS)
    QTest.keyClick(providers.search, Qt.Key.Key_Down)
    assert providers.search.accessibleDescription() == "Kit, needs of kit"
    QTest.keyClicks(providers.search, "zzz")
    assert providers.search.accessibleDescription().startswith("No provider “izzz”.")


def test_what_a_screen_reader_selects_in_the_list_is_chosen(qtbot: QtBot) -> None:
    providers = shown(qtbot)
    with qtbot.waitSignal(providers.chosen):
        providers.list.item(1).setSelected(True)
    assert providers.name == "Kit"
    assert providers.list.currentRow() == 1


def test_leaving_the_search_chooses_the_only_match(qtbot: QtBot) -> None:
    providers = shown(qtbot)
    QTest.keyClicks(providers.search, "i")
    providers.settle()
    assert providers.provider_id == ""
    providers.search.setText("kit")
    providers.settle()
    assert (providers.provider_id, providers.name) == ("kit", "Kit")


def test_a_provider_that_is_gone_is_chosen_no_longer(qtbot: QtBot) -> None:
    providers = shown(qtbot)
    providers.take_providers(NAMES, "kit")
    with qtbot.assertNotEmitted(providers.chosen):
        providers.take_providers(NAMES)
    with qtbot.waitSignal(providers.chosen):
        providers.take_providers({"brevo": "Brevo"})
    assert providers.provider_id == ""


def test_one_that_was_added_is_shown_whatever_was_searched(qtbot: QtBot) -> None:
    providers = shown(qtbot)
    QTest.keyClicks(providers.search, "brevo")
    providers.take_providers({**NAMES, "own": "My CRM"}, "own")
    assert providers.name == "My CRM"
    assert not providers.list.currentItem().isHidden()


def test_names_are_in_the_order_of_the_users_language(qtbot: QtBot) -> None:
    names = ("Zebra", "Österreich CRM", "Ofen", "acme")
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        providers = shown(qtbot, {name.casefold(): name for name in names})
    finally:
        QLocale.setDefault(before)
    rows = (providers.list.item(row).text() for row in range(providers.list.count()))
    found = [text.partition("\n")[0] for text in rows]
    assert found == ["acme", "Ofen", "Österreich CRM", "Zebra"]
