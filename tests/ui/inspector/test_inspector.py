"""Behind the form: the contact as it was sent, and what went over the wire; never a secret."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.model.draft import Draft
from contact_editor.model.values import InvalidInput
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.codecs.edited_record import edited_record
from contact_editor.services.http.transport import Exchange, Request
from contact_editor.ui.controls.auto_height_text import AutoHeightText
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.inspector.exchange_row import ExchangeRow
from contact_editor.ui.inspector.inspector import Inspector
from contact_editor.ui.inspector.side_area import SideArea
from tests.catalogue import field, provider

PROVIDER = provider("notocat")
BASE = "https://api.example.com/v1"
WIRE: dict[str, Any] = {
    "email": "noto@example.org",
    "name": "Noto \u202e",
    "first_name": "",
    "subscribed": True,
    "custom_fields": {"points": 12, "nested": {"a": [1]}},
    "id": "con_D6zCfeVDaAAT-b9dl9SIE",
    "unsub_token": "SECRET",
    "createdAt": "2023-04-25T14:34:03+00:00",
    "unheard_of": [1, None],
}
AT = datetime(2026, 3, 31, 12, 5, tzinfo=UTC)


def exchange(number: int, body: Any = None, status: int | None = 200) -> Exchange:
    request = Request("PUT" if body else "GET", f"/contacts/{number}", (), body)
    return Exchange(request, AT + timedelta(seconds=number), 0.25, 10, 1234, status)


@pytest.fixture
def pane(qtbot: QtBot) -> Inspector:
    pane = Inspector()
    qtbot.addWidget(pane)
    pane.resize(600, 600)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.setCurrentWidget(pane.json)
    return pane


@pytest.fixture
def draft() -> Draft:
    return Draft(decode_contact(PROVIDER, WIRE))


def test_the_json_is_what_was_sent_but_for_the_secrets(pane: Inspector, draft: Draft) -> None:
    pane.show_contact(PROVIDER, draft)
    text = pane.json.box.toPlainText()
    assert json.loads(text) == {**WIRE, "unsub_token": "(hidden)"}
    assert "SECRET" not in text
    assert "\\u202e" in text


def test_the_json_is_as_it_would_be_after_saving_with_the_changed_lines_marked(
    pane: Inspector, draft: Draft
) -> None:
    pane.show_contact(PROVIDER, draft)
    assert pane.json.title.text() == "As it was loaded"
    assert not pane.json.box.extraSelections()
    pane.show_contact(PROVIDER, draft.edited(field("notocat", "name"), "Other"))
    assert pane.json.title.text() == "As it would be after saving"
    text = pane.json.box.toPlainText()
    assert json.loads(text) == {**WIRE, "name": "Other", "unsub_token": "(hidden)"}
    marked = [mark.cursor.block().text().strip() for mark in marks_of(pane)]
    assert marked == ['"name": "Other",']


def marks_of(pane: Inspector) -> list[Any]:
    found: list[Any] = pane.json.box.extraSelections()
    return found


def test_the_filter_leaves_the_lines_with_a_text_and_copy_takes_all(
    pane: Inspector, draft: Draft
) -> None:
    pane.show_contact(PROVIDER, draft.edited(field("notocat", "name"), "Other"))
    pane.json.filter.setText("NAME")
    lines = pane.json.box.toPlainText().split("\n")
    assert [line.split(":")[0].strip() for line in lines] == ['"name"', '"first_name"']
    assert len(marks_of(pane)) == 1
    pane.json.copy.click()
    copied = json.loads(QGuiApplication.clipboard().text())
    assert copied == {**WIRE, "name": "Other", "unsub_token": "(hidden)"}


def test_what_cannot_be_sent_stays_as_it_was_loaded(draft: Draft) -> None:
    wrong = draft.edited(field("notocat", "custom_fields"), InvalidInput("x", "json"))
    assert edited_record(PROVIDER, wrong) == WIRE
    # Such as of a number that was added and not typed yet.
    entry = draft.edited(field("notocat", "custom_fields"), {"age": InvalidInput("", "number")})
    assert edited_record(PROVIDER, entry) == WIRE
    assert draft.snapshot.wire.record == WIRE


@pytest.mark.parametrize(
    "stamp",
    ["2023-04-25T14:34:03Z", "2023-04-25T14:34:03.120+00:00", "2023-04-25T17:34:03+03:00", None],
)
def test_a_time_stamp_is_shown_as_it_was_sent(pane: Inspector, stamp: str | None) -> None:
    wire = {**WIRE, "createdAt": stamp}
    pane.show_contact(PROVIDER, Draft(decode_contact(PROVIDER, wire)))
    assert json.loads(pane.json.box.toPlainText())["createdAt"] == stamp


def test_the_keys_keep_their_order(pane: Inspector, draft: Draft) -> None:
    pane.show_contact(PROVIDER, draft)
    assert list(json.loads(pane.json.box.toPlainText())) == list(WIRE)


def test_seconds_stay_seconds(pane: Inspector) -> None:
    simvoly = provider("simvoly")
    wire = {"id": 1, "email": "a@b.example", "createdOn": 1573240303}
    pane.show_contact(simvoly, Draft(decode_contact(simvoly, wire)))
    assert json.loads(pane.json.box.toPlainText())["createdOn"] == 1573240303


def test_json_is_made_only_when_somebody_looks(pane: Inspector, draft: Draft) -> None:
    pane.setCurrentWidget(pane.requests)
    pane.show_contact(PROVIDER, draft)
    assert pane.json.box.toPlainText() == ""
    pane.setCurrentWidget(pane.json)
    assert "noto@example.org" in pane.json.box.toPlainText()


def test_no_contact_is_no_json(pane: Inspector, draft: Draft) -> None:
    pane.show_contact(PROVIDER, draft)
    pane.show_contact(PROVIDER, None)
    assert pane.json.box.toPlainText() == ""


def lines(pane: Inspector) -> list[str]:
    """Return what a screen reader says of each request."""
    return [row.head.accessibleName() for row in pane.requests.rows]


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def texts(pane: Inspector) -> dict[str, str]:
    """Return the boxes of code that are shown, by name."""
    QApplication.processEvents()
    boxes = pane.requests.findChildren(AutoHeightText)
    return {box.accessibleName(): box.toPlainText() for box in boxes if box.isVisible()}


def test_the_newest_exchange_stands_first(pane: Inspector) -> None:
    pane.setCurrentWidget(pane.requests)
    pane.show_exchanges([exchange(1), exchange(2, status=None)], BASE, PROVIDER)
    newest, oldest = lines(pane)
    assert newest.startswith("GET, /contacts/2, No answer, 250 ms")
    assert oldest.startswith("GET, /contacts/1, 200 OK, 250 ms")
    assert pane.requests.count.text() == "2 requests for this contact, kept until it is closed"


def test_enter_unfolds_a_request_and_folds_it_again(pane: Inspector) -> None:
    pane.setCurrentWidget(pane.requests)
    body = {"name": "Noto", "unsub_token": "SECRET"}
    pane.show_exchanges([exchange(1, body), exchange(2)], BASE, PROVIDER)
    first, second = (row.head for row in pane.requests.rows)
    first.setFocus()
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    assert not texts(pane)
    press(Qt.Key.Key_Return)
    assert second.accessibleDescription() == "Expanded"
    shown = texts(pane)
    assert shown["Request"].split("\n") == [
        "PUT /v1/contacts/1", "Host: api.example.com", "Authorization: not shown",
        "Content-Type: application/json",
    ]  # fmt: skip
    assert '"name": "Noto"' in shown["Body of the request"]
    assert "SECRET" not in str(shown)
    press(Qt.Key.Key_Return)
    assert second.accessibleDescription() == "Collapsed"
    assert not texts(pane)


def test_what_is_unfolded_stays_so_when_another_request_comes(pane: Inspector) -> None:
    pane.setCurrentWidget(pane.requests)
    exchanges = [exchange(1, {"name": "Noto"}), exchange(2)]
    pane.show_exchanges(exchanges, BASE, PROVIDER)
    pane.requests.rows[1].head.click()
    before = texts(pane)
    pane.show_exchanges([*exchanges, exchange(3)], BASE, PROVIDER)
    assert [row.head.isChecked() for row in pane.requests.rows] == [False, False, True]
    assert texts(pane) == before
    assert lines(pane)[0].startswith("GET, /contacts/3")
    # Another contact has requests of its own.
    pane.show_exchanges([exchange(4)], BASE, PROVIDER)
    assert len(lines(pane)) == 1
    assert not texts(pane)


def test_tab_visits_the_requests_and_what_is_unfolded_in_reading_order(pane: Inspector) -> None:
    pane.setCurrentWidget(pane.requests)
    pane.show_exchanges([exchange(1)], BASE, PROVIDER)
    pane.show_exchanges([exchange(1), exchange(2, {"name": "Noto"})], BASE, PROVIDER)
    pane.requests.rows[0].head.click()
    QApplication.processEvents()
    pane.requests.rows[0].head.setFocus()
    visited = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused.accessibleName() or getattr(focused, "text", str)())
        press(Qt.Key.Key_Tab)
    assert visited[1:5] == ["Copy as curl", "Request", "Body of the request", "Copy the response"]
    assert visited[0].startswith("PUT")
    assert visited[5].startswith("GET")


def test_a_request_is_copied_with_a_placeholder_for_the_key(pane: Inspector) -> None:
    pane.setCurrentWidget(pane.requests)
    pane.show_exchanges([exchange(1, {"unsub_token": "SECRET"})], BASE, PROVIDER)
    row = pane.requests.rows[0]
    row.head.click()
    buttons = {b.accessibleName() or b.text(): b for b in row.findChildren(KeyedButton)}
    buttons["Copy as curl"].click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("curl --request PUT")
    assert "$API_KEY" in copied
    assert "SECRET" not in copied
    buttons["Copy the response"].click()
    assert QGuiApplication.clipboard().text() == "200 OK"


@pytest.mark.parametrize("width", [240, 340, 600])
def test_method_and_status_are_painted_at_any_width(pane: Inspector, width: int) -> None:
    pane.setCurrentWidget(pane.requests)
    pane.resize(width, 600)
    pane.show_exchanges([exchange(1, {"name": "Noto " * 100})], BASE, PROVIDER)
    pane.requests.rows[0].head.click()
    QApplication.processEvents()
    assert pane.requests.rows[0].width() <= pane.width()
    assert pane.requests.rows[0].details is not None


def test_the_panel_is_as_wide_as_its_tabs(qtbot: QtBot) -> None:
    pane = Inspector()
    for at, words in enumerate(("Historial de cambios", "Solicitudes enviadas")):
        pane.insertTab(at, QWidget(), words)
    area = SideArea(QWidget())
    qtbot.addWidget(area)
    area.resize(900, 500)
    area.show()
    area.show_panel(pane, True)
    bar = pane.tabBar()
    ends = (0, bar.count() - 1)
    qtbot.waitUntil(lambda: all(bar.rect().contains(bar.tabRect(at)) for at in ends))
    last = bar.tabRect(ends[1]).topRight()
    assert bar.mapTo(pane, last).x() <= pane.close_button.mapTo(pane, QPoint()).x()


def test_what_a_request_says_is_whole_in_a_narrow_panel(qtbot: QtBot) -> None:
    row = ExchangeRow(exchange(1, {"name": "Noto"}), BASE, PROVIDER)
    qtbot.addWidget(row)
    row.resize(300, 600)
    row.show()
    row.head.click()
    assert row.details is not None
    (said,) = (
        each for each in row.details.findChildren(QLabel) if "as it was loaded" in each.text()
    )
    qtbot.waitUntil(lambda: said.heightForWidth(said.width()) <= said.height())
    assert said.height() > said.fontMetrics().height(), "It wraps."
