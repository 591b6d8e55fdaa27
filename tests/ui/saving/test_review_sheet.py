"""The review shows exactly what a save would send and do, and sends on one key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.model.draft import Change, Draft
from contact_editor.model.values import ABSENT, Value
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.services.connections.base_url import base_address
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.contacts.proposal import Proposal
from contact_editor.services.contacts.save import propose
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.inspector import request_view
from contact_editor.ui.saving.change_list import ChangeList, sides
from contact_editor.ui.saving.review_sheet import ReviewSheet
from contact_editor.ui.surfaces.expander import Expander
from contact_editor.ui.surfaces.small_badge import SmallBadge
from contact_editor.viewmodels.saving.review_news import review_news
from tests.catalogue import field, provider
from tests.fakes.key_stores import MemoryStore

PROVIDER = provider("simvoly")
ACME = Connection("Acme", "simvoly", parameters={"domain": "www.acme.example"})
WIRE: dict[str, Any] = {
    "id": 123,
    "email": "jon@doe.example",
    "name": "Jon Doe",
    "phone": "1",
    "note": "the discount of 12 % holds " * 60,
    "city": "Cluj",
    "subscribed": True,
    "subscriberLists": [5],
    "tags": ["lead"],
    "properties": [{"name": "stage", "value": "new"}],
}


def proposal(theirs: tuple[Change, ...] = (), **edits: Value) -> Proposal:
    draft = Draft(decode_contact(PROVIDER, WIRE))
    for key, value in edits.items():
        draft = draft.edited(field("simvoly", key), value)
    return propose(open_gateway(PROVIDER, ACME, Credentials(MemoryStore())), draft, theirs)


@pytest.fixture
def sheet(qtbot: QtBot) -> ReviewSheet:
    sheet = ReviewSheet()
    qtbot.addWidget(sheet)
    sheet.resize(640, 500)
    with qtbot.waitExposed(sheet):
        sheet.show()
    sheet.activateWindow()
    return sheet


def review(sheet: ReviewSheet, shown: Proposal, connection: Connection = ACME) -> list[str]:
    names = {"subscriber-lists": {7: "Fairs"}}
    base = base_address(PROVIDER, connection)
    sheet.show_proposal(shown, connection, PROVIDER, base, names=names)
    return [label.text() for label in sheet.findChildren(QLabel)]


def test_a_change_stands_between_before_and_after(sheet: ReviewSheet) -> None:
    texts = review(sheet, proposal(name="John Doe"))
    assert texts[:2] == ["Review 1 change", "to Jon Doe, #123"]
    assert sheet.badge.accessibleName() == "PRODUCTION"
    at = texts.index("Name")
    assert texts[at : at + 3] == ["Name", "Jon Doe", "John Doe"]


def test_a_long_label_wraps_and_all_rows_have_the_same_columns(sheet: ReviewSheet) -> None:
    review(sheet, proposal(name="John", properties={"a property with many words": "new"}))
    (changes,) = sheet.findChildren(ChangeList)
    cells = [row.findChildren(MarkedTextLabel) for row in changes.rows]
    assert len(cells) > 2
    assert len({before.mapTo(changes, QPoint()).x() for _, before, *_ in cells}) == 1
    for name, *_ in cells:
        assert name.heightForWidth(name.width()) <= name.height()


def test_of_a_long_text_the_change_and_what_is_around_it_is_shown(sheet: ReviewSheet) -> None:
    note = WIRE["note"]
    texts = review(sheet, proposal(note=note[:700] + "NEW " + note[700:]))
    after = texts[texts.index("Note") + 2]
    assert "NEW" in after
    assert len(after) < 300


def test_elements_of_collections_come_and_go(sheet: ReviewSheet) -> None:
    texts = review(
        sheet,
        proposal(tags=("lead", "vip"), subscriberLists=(7,), properties={"stage": "won"}),
    )
    assert {"Properties: stage", "new", "won"} <= set(texts)
    at = texts.index("Tags")
    assert texts[at : at + 3] == ["Tags", "lead", "lead, + vip"]
    at = texts.index("Lists")
    assert texts[at : at + 3] == ["Lists", "− #5", "+ Fairs (#7)"]


def test_what_the_save_does_beyond_the_fields_is_said(sheet: ReviewSheet) -> None:
    texts = review(sheet, proposal(subscribed=False))
    assert "May trigger automations at the provider" in texts
    warned = next(
        label for label in sheet.findChildren(QLabel) if label.text() == "Changes marketing consent"
    )
    changed = next(label for label in sheet.findChildren(QLabel) if label.text() == "Subscribed")
    assert warned.mapTo(sheet, QPoint()).y() > changed.mapTo(sheet, QPoint()).y()


def test_a_clearing_that_the_provider_may_not_carry_out_is_said(sheet: ReviewSheet) -> None:
    doubt = "City: may not be cleared; checked after saving"
    texts = review(sheet, proposal(city="", name="John", tags=()))
    assert any(text.splitlines()[-1:] == [doubt] for text in texts)
    texts = review(sheet, proposal(name="John", tags=()))
    assert not any("is not known" in text for text in texts)


def test_what_somebody_else_changed_is_said(sheet: ReviewSheet) -> None:
    change = Change(field("simvoly", "city"), "Cluj", "Arad")
    texts = review(sheet, proposal((change,), name="John"))
    assert "Changed meanwhile by another user (kept):\nCity: Cluj → Arad" in texts


def test_what_another_user_took_out_of_the_lists_has_its_name(sheet: ReviewSheet) -> None:
    change = Change(field("simvoly", "subscriberLists"), 7, ABSENT, part=7)
    country = Change(field("simvoly", "country"), "BG", "FR")
    texts = review(sheet, proposal((change, country), name="John"))
    said = "Lists: removed Fairs (#7)\nCountry: Bulgaria (BG) → France (FR)"
    assert f"Changed meanwhile by another user (kept):\n{said}" in texts


def test_the_title_counts_what_the_changes_bar_counts_and_the_rows(sheet: ReviewSheet) -> None:
    texts = review(sheet, proposal(tags=("lead", "vip", "new"), country="DE"))
    assert texts[0] == "Review 3 changes in 2 fields"
    assert "Germany (DE)" in texts


def test_a_warning_about_a_value_stands_below_that_value(sheet: ReviewSheet) -> None:
    review(sheet, proposal(phone="+123456789"))
    labels = {label.text(): label for label in sheet.findChildren(QLabel)}
    warning = labels["Telephone numbers that begin with +1 don't have this length."]
    assert warning.mapTo(sheet, QPoint()).x() >= labels["+123456789"].mapTo(sheet, QPoint()).x()


def test_a_narrow_review_says_where_the_save_goes_above_the_buttons(sheet: ReviewSheet) -> None:
    sheet.resize(900, 500)
    review(sheet, proposal(name="John"))
    assert sheet.receiver.isVisible()
    assert sheet.receiver_above.isHidden()
    sheet.resize(420, 500)
    assert not sheet.receiver.isVisible()
    assert sheet.receiver_above.isVisible()
    assert sheet.receiver_above.text() == "Sends to www.acme.example"
    foot = sheet.receiver_above.mapTo(sheet, QPoint(0, sheet.receiver_above.height())).y()
    assert foot <= sheet.main.mapTo(sheet, QPoint()).y()


def test_what_is_sent_unchanged_is_said(sheet: ReviewSheet) -> None:
    texts = review(sheet, proposal(name="John"))
    said = next(text for text in texts if text.startswith("Sent unchanged to prevent data loss"))
    assert said.endswith("Email, Phone, Note, City, Subscribed, Lists, Tags, Properties.")
    (expander,) = (each for each in sheet.findChildren(Expander) if each is not sheet.request)
    assert expander.header.text() == "Also sent unchanged: 8 fields"
    assert "to prevent data loss" in expander.header.accessibleDescription()
    assert expander.content.isHidden()
    expander.header.click()
    assert expander.content.isVisible()


def test_what_a_replaced_list_takes_along_is_said(sheet: ReviewSheet) -> None:
    described = provider("systeme")
    held = {"first_name": "Jon", "surname": "Doe", "country": "RO"}
    entries = [{"slug": slug, "value": value} for slug, value in held.items()]
    read = {"id": 123, "email": "jon@doe.example", "fields": entries, "tags": []}
    draft = Draft(decode_contact(described, read)).edited(field("systeme", "first_name"), "John")
    shop = Connection("Shop", "systeme")
    proposed = propose(open_gateway(described, shop, Credentials(MemoryStore())), draft, ())
    sheet.show_proposal(proposed, shop, described, base_address(described, shop), names={})
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Sent unchanged: Last name, Country." in texts


@pytest.mark.parametrize(
    ("connection", "words"),
    [
        (ACME, "Save to Acme (PRODUCTION)"),
        (
            Connection("A&B", "simvoly", "sandbox", parameters=ACME.parameters),
            "Save to A&B (sandbox)",
        ),
    ],
)
def test_the_button_names_the_account(
    sheet: ReviewSheet, connection: Connection, words: str
) -> None:
    review(sheet, proposal(name="John"), connection)
    assert sheet.main.accessibleName() == words
    assert sheet.main.text() == words.replace("&", "&&")
    assert sheet.main.hasFocus()


def test_enter_sends_and_escape_returns(sheet: ReviewSheet, qtbot: QtBot) -> None:
    review(sheet, proposal(name="John"))
    qtbot.waitUntil(lambda: sheet.sight.is_over)
    with qtbot.waitSignal(sheet.confirmed):
        QTest.keyClick(sheet.main, Qt.Key.Key_Return)
    with qtbot.waitSignal(sheet.dismissed):
        QTest.keyClick(sheet.main, Qt.Key.Key_Escape)


def test_enter_on_another_button_does_not_send(sheet: ReviewSheet, qtbot: QtBot) -> None:
    review(sheet, proposal(name="John"))
    qtbot.waitUntil(lambda: sheet.sight.is_over)
    for button in (sheet.request.disclosure, sheet.back):
        button.setFocus()
        with qtbot.assertNotEmitted(sheet.confirmed):
            QTest.keyClick(button, Qt.Key.Key_Return)
    assert sheet.request.box.isVisible()


def test_a_key_that_is_held_down_does_not_send(sheet: ReviewSheet, qtbot: QtBot) -> None:
    review(sheet, proposal(name="John"))
    qtbot.waitUntil(lambda: sheet.sight.is_over)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    with qtbot.assertNotEmitted(sheet.confirmed):
        QApplication.sendEvent(sheet.main, held)


def test_the_end_of_a_double_click_does_not_send(sheet: ReviewSheet, qtbot: QtBot) -> None:
    review(sheet, proposal(name="John"))
    qtbot.waitUntil(lambda: sheet.sight.is_over)
    left, place = Qt.MouseButton.LeftButton, QPointF(10, 10)
    with qtbot.assertNotEmitted(sheet.confirmed):
        for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
            event = QMouseEvent(kind, place, place, left, left, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(sheet.main, event)
    with qtbot.waitSignal(sheet.confirmed):
        QTest.mouseClick(sheet.main, left)


def test_the_request_is_shown_on_demand_and_copied(sheet: ReviewSheet) -> None:
    review(sheet, proposal(name="John\u202e"))
    view = sheet.request
    assert not view.content.isVisible()
    assert view.disclosure.text() == "Exact request"
    assert view.disclosure.accessibleDescription().endswith("Collapsed")
    view.disclosure.click()
    assert view.disclosure.accessibleDescription().endswith("Expanded")
    shown = view.box.toPlainText()
    assert shown.startswith("PUT https://www.acme.example/api/site/contacts/123\n\n{")
    assert '"name": "John\\u202e"' in shown
    view.copy.click()
    assert QGuiApplication.clipboard().text() == shown
    view.forms.setCurrentIndex(1)
    view.copy.click()
    assert QGuiApplication.clipboard().text().startswith("curl --request PUT")
    assert "$API_KEY" in view.box.toPlainText()


def test_a_request_that_nobody_looks_at_is_not_made(
    sheet: ReviewSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def maker(name: str) -> Callable[..., str]:
        def make(*_: object) -> str:
            made.append(name)
            return name

        return make

    for name in ("request_text", "request_command"):
        monkeypatch.setattr(request_view, name, maker(name))
    review(sheet, proposal(name="John"))
    assert made == []
    sheet.request.disclosure.click()
    assert made == ["request_text"]
    sheet.request.forms.setCurrentIndex(1)
    sheet.request.copy.click()
    sheet.request.forms.setCurrentIndex(0)
    assert made == ["request_text", "request_command"]


def test_tab_reaches_the_arrows_and_the_folds_in_reading_order(sheet: ReviewSheet) -> None:
    base = base_address(PROVIDER, ACME)
    shown = proposal(name="John", city="Arad")
    sheet.show_proposal(shown, ACME, PROVIDER, base, names={}, may_leave_out=True)
    assert sheet.focusWidget() is sheet.main
    reached = []
    for _ in range(7):
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
        focused = sheet.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName())
    assert reached[:3] == [
        "Leave Name out of this save",
        "Leave City out of this save",
        "Also sent unchanged: 7 fields",
    ]
    assert "Exact request" in reached
    left_out: list[Change] = []
    sheet.left_out.connect(left_out.append)
    while sheet.focusWidget().accessibleName() != "Leave City out of this save":
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Space)
    assert [change.field.key for change in left_out] == ["city"]


def test_the_focus_goes_down_the_sheet(sheet: ReviewSheet, qtbot: QtBot) -> None:
    review(sheet, proposal(name="John"))
    sheet.request.disclosure.click()
    sheet.request.disclosure.setFocus()
    view, reached = sheet.request, []
    for _ in range(5):
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
        reached.append(sheet.focusWidget())
    assert reached == [view.forms, view.copy, view.box, sheet.back, sheet.main]


def test_the_buttons_stay_in_view_and_the_page_scrolls(sheet: ReviewSheet, qtbot: QtBot) -> None:
    many = {f"property {number}": "value" for number in range(80)}
    review(sheet, proposal(properties={"stage": "new", **many}))
    bar = sheet.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert sheet.rect().contains(sheet.main.geometry())
    QTest.keyClick(sheet.main, Qt.Key.Key_PageDown)
    assert bar.value() > 0


def test_a_second_proposal_replaces_the_first(sheet: ReviewSheet) -> None:
    review(sheet, proposal(name="John"))
    texts = review(sheet, proposal(city="Arad"))
    assert "Name" not in texts
    assert "City" in texts


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("a\r\nb", "a\r\nc", ("a\nb", "a\nc")),
        ("a\r\nb", "a\nc", ("a␍\nb", "a\nc")),
        ("a\rb", "a\nb", ("a␍b", "a\nb")),
        ("a\u2029b", "a\nb", ("a‹U+2029›b", "a\nb")),
        ("a\ufdd0b", "a\nb", ("a‹U+FDD0›b", "a\nb")),
    ],
)
def test_a_line_end_that_changes_is_shown(before: str, after: str, shown: tuple[str, str]) -> None:
    texts = ("".join(segment.text for segment in side) for side in sides(before, after))
    assert tuple(texts) == shown


def test_the_request_of_a_long_review_stands_above_its_changes(
    sheet: ReviewSheet, qtbot: QtBot
) -> None:
    def top_of(widget: QWidget) -> int:
        return widget.mapTo(sheet.window(), QPoint()).y()

    short = ("name", "city")
    many = (*short, "phone", "companyName", "address", "zip", "state", "country", "note")
    for keys, is_above in ((short, False), (many, True)):
        edits: dict[str, Any] = {key: f"new {key}" for key in keys}
        review(sheet, proposal(**edits))
        first = next(label for label in sheet.findChildren(QLabel) if label.text() == "Name")
        disclosure = sheet.request.disclosure
        qtbot.waitUntil(lambda: (top_of(disclosure) < top_of(first)) is is_above)  # noqa: B023


def test_what_is_new_since_the_review_was_opened_is_marked_and_has_the_focus(
    sheet: ReviewSheet, qtbot: QtBot
) -> None:
    edits: dict[str, Any] = {"name": "John", "city": "Arad"}
    opened = proposal(**edits)
    fresh = {**WIRE, "city": "Varna", "phone": "2"}
    now = propose(
        open_gateway(PROVIDER, ACME, Credentials(MemoryStore())),
        Draft(decode_contact(PROVIDER, fresh), edits),
        (),
    )
    news = review_news(opened, now, PROVIDER.fields)
    sheet.show_proposal(now, ACME, PROVIDER, base_address(PROVIDER, ACME), news=news)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert any(text.startswith("Changed at Acme since") for text in texts)
    assert sheet.changes is not None
    assert [row.is_new for row in sheet.changes.rows] == [False, True]
    assert sheet.changes.rows[1].hasFocus()
    assert sheet.changes.rows[1].accessibleName() == "New: City, Varna → Arad"
    # The city's row, and the expander that has the phone.
    assert len([badge for badge in sheet.findChildren(SmallBadge) if badge.isVisible()]) == 2
    qtbot.waitUntil(lambda: sheet.sight.is_over)
    with qtbot.assertNotEmitted(sheet.confirmed):
        QTest.keyClick(sheet.changes.rows[1], Qt.Key.Key_Return)


def test_an_answer_to_a_question_is_no_news() -> None:
    opened = proposal(name="John")
    assert review_news(opened, opened, PROVIDER.fields).since is None


def test_a_change_can_be_left_out_of_a_save(sheet: ReviewSheet, qtbot: QtBot) -> None:
    base = base_address(PROVIDER, ACME)
    two = proposal(name="John", tags=("lead", "vip"))
    sheet.show_proposal(two, ACME, PROVIDER, base, may_leave_out=True)
    (button,) = (
        each
        for each in sheet.findChildren(IconButton)
        if each.accessibleName() == "Leave Tags out of this save"
    )
    with qtbot.waitSignal(sheet.left_out) as heard:
        button.click()
    assert heard.args is not None
    assert heard.args[0].field.key == "tags"
    # An undo is all or nothing.
    sheet.show_proposal(two, ACME, PROVIDER, base)
    assert sheet.changes is not None
    assert not sheet.changes.findChildren(IconButton)
