"""The contact's page is opened in the browser from the commands, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from contact_editor.providers.catalogue import Catalogue
from tests.end_to_end.driver import Driver
from tests.end_to_end.test_copying import run


class Browser(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def browser() -> Iterator[Browser]:
    """Yield what Qt hands web pages to."""
    browser = Browser()
    # The stub says bytes, the binding takes text.
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]
    yield browser
    QDesktopServices.unsetUrlHandler("https")


def test_the_page_opens_in_the_browser(window: Driver, browser: Browser) -> None:
    manager = window.app.manager
    web = "https://crm.example.com/contacts/{id}"
    simvoly = msgspec.structs.replace(manager.catalogue.providers["simvoly"], web=web)
    manager.catalogue = manager.catalogue.joined(Catalogue({"simvoly": simvoly}))
    window.use("Practice Simvoly")
    action = window.app.window.actions_by_name["open_page"]
    assert not action.isEnabled()
    window.open("123")
    assert action.isEnabled()
    run(window, "open at provider")
    window.until(lambda: browser.opened)
    assert browser.opened == ["https://crm.example.com/contacts/123"]
    window.app.workspace.close_contact()
    assert not action.isEnabled()


def test_without_an_address_nothing_is_offered(john: Driver) -> None:
    assert not john.app.window.actions_by_name["open_page"].isEnabled()
