"""Behind the form: the contact as it was sent, and what went over the wire; never a secret."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from contact_editor.model.draft import Draft
from contact_editor.model.values import InvalidInput
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.codecs.edited_record import edited_record
from contact_editor.services.http.transport import Exchange, Request
from contact_editor.ui.inspector.inspector import Inspector
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


def test_the_newest_exchange_stands_first(pane: Inspector) -> None:
    pane.setCurrentWidget(pane.requests)
    pane.show_exchanges([exchange(1), exchange(2, status=None)], BASE, PROVIDER)
    model = pane.requests.model
    first = [model.data(model.index(0, column)) for column in range(1, 7)]
    assert first[:4] == ["GET", "/contacts/2", "No answer", "250"]
    assert model.data(model.index(1, 3)) == "200"


def test_a_chosen_exchange_shows_its_body_and_stays_chosen(pane: Inspector) -> None:
    pane.setCurrentWidget(pane.requests)
    exchanges = [exchange(1, {"name": "Noto", "unsub_token": "SECRET"}), exchange(2)]
    pane.show_exchanges(exchanges, BASE, PROVIDER)
    pane.requests.table.selectRow(1)
    text = pane.requests.box.toPlainText()
    assert text.startswith("PUT https://api.example.com/v1/contacts/1\n\n{")
    assert '"name": "Noto"' in text
    assert "SECRET" not in text
    pane.show_exchanges([*exchanges, exchange(3)], BASE, PROVIDER)
    assert pane.requests.table.currentIndex().row() == 2
    assert pane.requests.box.toPlainText() == text


def test_a_request_is_copied_with_a_placeholder_for_the_key(pane: Inspector) -> None:
    pane.setCurrentWidget(pane.requests)
    assert not pane.requests.copy.isEnabled()
    pane.show_exchanges([exchange(1, {"unsub_token": "SECRET"})], BASE, PROVIDER)
    pane.requests.table.selectRow(0)
    pane.requests.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("curl --request PUT")
    assert "$CONTACT_EDITOR_KEY" in copied
    assert "SECRET" not in copied


def test_a_narrow_table_keeps_its_status_and_says_the_rest_below(pane: Inspector) -> None:
    pane.setCurrentWidget(pane.requests)
    pane.resize(320, 600)
    pane.show_exchanges([exchange(1)], BASE, PROVIDER)
    pane.requests.table.selectRow(0)
    hidden = [pane.requests.table.isColumnHidden(column) for column in range(7)]
    assert hidden == [False] * 4 + [True] * 3
    assert pane.requests.table.horizontalScrollBar().maximum() == 0
    assert pane.requests.summary.text() == "200 · 250 ms · 10 B sent · 1234 B received"
