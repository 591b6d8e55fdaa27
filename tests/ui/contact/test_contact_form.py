"""The form shows a provider's fields, marks what changed, and leaves alone what is being typed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from contact_editor.model.draft import Draft, entries
from contact_editor.model.fields import Clearing, Field, FieldKind
from contact_editor.model.values import ABSENT, InvalidInput, UnexpectedValue, Value, is_empty
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.description import Provider
from contact_editor.ui.contact.cards.fact_row import FactRow
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.contact.previous_value_label import PreviousValueLabel
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.key_fallbacks import use_key
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.editors.map_editors import MapEditor
from contact_editor.ui.editors.map_rows import MapRow
from contact_editor.ui.editors.read_only_view import ReadOnlyView
from contact_editor.ui.style.focus_links import next_in_chain
from contact_editor.ui.text.visible_text import plain_tool_tip, show_invisible
from contact_editor.viewmodels.saving.unsaved_drafts import TypedText
from tests.catalogue import provider as provider_named
from tests.waiting import WAIT_LIMIT_MS

SHIFT = Qt.KeyboardModifier.ShiftModifier
WIRE: dict[str, dict[str, Any]] = {
    "simvoly": {
        "id": 123,
        "email": "john@doe.com",
        "name": "John Doe",
        "phone": None,
        "note": "one\ntwo",
        "companyName": "",
        "tags": ["vip"],
        "properties": [{"name": "lead_status", "value": "contacted"}],
        "subscribed": True,
        "subscriberLists": [0, 87647751],
        "createdOn": 1573240303,
        "score": 12,
        "extra": {"a": [1, None]},
    },
    "notocat": {
        "id": "con_D6zCfeVDaAAT-b9dl9SIE",
        "workspace_id": "wks_Tj4fTx-GWT0kCkKc375tG",
        "email": "noto@example.org",
        "name": "Noto",
        "first_name": "",
        "subscribed": True,
        "unsub_token": "DwVf3KDpCeLqQTWADxulW",
        "custom_fields": {"birthday": "1990-02-28", "points": 12, "nested": {"a": [1]}},
        "createdAt": "2023-04-25T14:34:03.000Z",
    },
}


class Desk:
    """A form with a draft behind it, as the window has."""

    def __init__(self, qtbot: QtBot, provider: Provider, wire: dict[str, Any]) -> None:
        self.provider = provider
        self.draft = Draft(decode_contact(provider, wire))
        self.said: list[tuple[str, Value]] = []
        self.form = ContactForm()
        qtbot.addWidget(self.form)
        self.form.resize(900, 800)
        self.form.edited.connect(self.edit)
        self.form.revert_requested.connect(self.revert)
        self.form.show_contact(provider, self.draft)
        self.form.show()
        page = self.form.widget()
        assert page is not None
        self.page = page

    def edit(self, key: str, value: Value) -> None:
        self.said.append((key, value))
        self.show(key, value)

    def show(self, key: str, value: Value) -> None:
        field = self.provider.field(key)
        assert field is not None
        self.draft = self.draft.edited(field, value)
        self.form.show_draft(self.draft)

    def revert(self, key: str) -> None:
        self.show(key, self.draft.snapshot.value(key))

    def control(self, key: str) -> Any:
        return self.form.row(key).editor.focusProxy()

    def note(self, key: str) -> str:
        return self.form.row(key).note.text()


@pytest.fixture
def workspace(qtbot: QtBot) -> Desk:
    return Desk(qtbot, provider_named("simvoly"), WIRE["simvoly"])


@pytest.fixture(params=["simvoly", "notocat"])
def either(request: pytest.FixtureRequest, qtbot: QtBot) -> Desk:
    return Desk(qtbot, provider_named(request.param), WIRE[request.param])


def test_the_rows_stand_in_the_provider_s_order(either: Desk) -> None:
    rows = [either.form.row(field.key) for field in either.provider.fields]
    places = [row.mapTo(either.form, QPoint()) for row in rows]
    columns = [(place.x() > either.form.width() / 2, place.y()) for place in places]
    assert columns == sorted(columns)


def test_showing_a_contact_says_nothing(either: Desk) -> None:
    either.form.show_contact(either.provider, either.draft)
    either.form.set_names("subscriber-lists", {0: "All"})
    either.form.set_suggestions("tags", ["vip"])
    either.form.set_read_only(True)
    assert either.said == []
    assert not either.draft.edits


def test_the_same_provider_keeps_its_rows(workspace: Desk) -> None:
    row = workspace.form.row("email")
    other = Draft(decode_contact(workspace.provider, {"id": 5, "email": "ana@pop.ro"}))
    workspace.form.show_contact(workspace.provider, other)
    assert workspace.form.row("email") is row
    assert workspace.control("email").text() == "ana@pop.ro"
    assert workspace.said == []


def test_another_provider_gets_its_own_rows(workspace: Desk) -> None:
    provider = provider_named("notocat")
    workspace.form.show_contact(provider, Draft(decode_contact(provider, WIRE["notocat"])))
    assert workspace.control("first_name").empty_texts == ("", "(empty)")
    with pytest.raises(KeyError):
        workspace.form.row("companyName")


def test_typing_edits_the_draft(qtbot: QtBot, workspace: Desk) -> None:
    QTest.keyClicks(workspace.control("name"), "X")
    assert workspace.said == [("name", "XJohn Doe")]
    assert workspace.draft.edits == {"name": "XJohn Doe"}


def test_assistive_technology_edits_the_draft(workspace: Desk) -> None:
    interface = QAccessible.queryAccessibleInterface(workspace.control("name"))
    interface.setText(QAccessible.Text.Value, "Jon")
    assert workspace.draft.edits == {"name": "Jon"}


@pytest.mark.parametrize("key", ["name", "phone", "note", "companyName"])
def test_typing_back_to_the_original_is_no_change(qtbot: QtBot, workspace: Desk, key: str) -> None:
    QTest.keyClicks(workspace.control(key), "X")
    assert key in workspace.draft.edits
    QTest.keyClick(workspace.control(key), Qt.Key.Key_Backspace)
    assert not workspace.draft.edits
    assert not workspace.form.row(key).revert.isVisible()  # type: ignore[union-attr]  # it was there


def test_the_cursor_of_what_is_typed_in_is_not_disturbed(qtbot: QtBot, workspace: Desk) -> None:
    line = workspace.control("name")
    line.setCursorPosition(4)
    QTest.keyClicks(line, "ny")
    assert line.text() == "Johnny Doe"
    assert line.cursorPosition() == 6
    box = workspace.control("note")
    QTest.keyClicks(box, "ab")
    assert box.textCursor().position() == 2


def test_an_undone_edit_is_shown_and_says_nothing(workspace: Desk) -> None:
    workspace.control("name").setText("Jon")
    workspace.said.clear()
    workspace.form.show_draft(Draft(workspace.draft.snapshot))
    assert workspace.control("name").text() == "John Doe"
    assert workspace.said == []


def test_a_change_is_marked_with_what_it_was(workspace: Desk) -> None:
    workspace.control("name").setText("Jon")
    row = workspace.form.row("name")
    assert workspace.note("name") == "was “John Doe”"
    assert row.revert is not None
    assert row.revert.isVisible()
    assert row.revert.accessibleName() == "Revert Name"
    row.revert.click()
    assert not workspace.draft.edits
    assert workspace.note("name") == ""


def test_the_previous_value_is_shown_once(qtbot: QtBot, workspace: Desk) -> None:
    line = workspace.control("country")
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.setText("Germ")
    was = workspace.note("country").partition(" · ")[2]
    assert workspace.note("country") == f"Unknown country: “Germ” · {was}"
    assert was.startswith("was ")
    note = workspace.form.row("country").note
    note.show()
    line.setText("DE")
    assert workspace.note("country") == was
    assert note.isVisible()
    shown = note.grab().toImage()
    assert len({shown.pixel(x, shown.height() // 2) for x in range(shown.width())}) == 1


def test_a_row_keeps_its_height_while_the_user_types_in_it(qtbot: QtBot, workspace: Desk) -> None:
    row = workspace.form.row("email")
    before = row.sizeHint().height()
    workspace.control("email").setFocus()
    qtbot.waitUntil(workspace.control("email").hasFocus)
    workspace.control("email").setText("john@")
    said = workspace.note("email")
    assert row.note.sign == "circle-alert"
    described = workspace.control("email").accessibleDescription()
    assert described == f"Invalid: {said}. was “john@doe.com”. Required."
    assert row.sizeHint().height() == before
    workspace.control("name").setFocus()
    qtbot.waitUntil(lambda: row.height() > before)
    assert row.note.isVisible()


def test_a_former_value_is_shown_in_the_frame_and_takes_no_room(workspace: Desk) -> None:
    row = workspace.form.row("name")
    before = row.sizeHint().height()
    workspace.show("name", "John A. Doe")
    was = workspace.control("name").findChild(PreviousValueLabel)
    assert was is not None
    assert was.isVisible()
    assert row.sizeHint().height() == before
    workspace.show("name", "John Doe")
    assert was.isHidden()


def test_what_was_in_a_collection_is_said_by_its_elements(workspace: Desk) -> None:
    workspace.show("tags", ("vip", "new"))
    workspace.show("properties", {"lead_status": "won", "x": "y"})
    workspace.show("subscriberLists", (0,))
    workspace.form.set_names("subscriber-lists", {87647751: "Newsletter"})
    assert workspace.note("tags") == "added: new"
    assert workspace.note("properties") == "added: x; lead_status was “contacted”"
    assert workspace.note("subscriberLists") == "removed: Newsletter"


def test_what_is_not_told_is_a_problem_where_it_matters(qtbot: QtBot) -> None:
    wire = {key: value for key, value in WIRE["notocat"].items() if key != "subscribed"}
    workspace = Desk(qtbot, provider_named("notocat"), wire)
    assert workspace.note("subscribed").startswith("Not set by the provider")
    workspace.control("subscribed").click()
    assert workspace.said == [("subscribed", True)]


def menu_of(qtbot: QtBot, workspace: Desk, key: str) -> dict[str, QAction]:
    """Return the entries of a field's context menu by their texts."""
    menu = workspace.form.row(key).menu.context_menu(workspace.control(key))
    qtbot.addWidget(menu)
    return {action.text(): action for action in menu.actions()}


def test_the_two_ways_of_clearing_can_be_chosen(qtbot: QtBot, workspace: Desk) -> None:
    menu_of(qtbot, workspace, "name")["Clear as null"].trigger()
    assert workspace.draft.edits == {"name": None}
    assert workspace.control("name").placeholderText() == "Will be cleared (null)"
    menu_of(qtbot, workspace, "name")["Clear as empty text"].trigger()
    assert workspace.draft.edits == {"name": ""}
    assert workspace.control("name").placeholderText() == "Will be cleared (empty)"
    assert "Clear as null" not in menu_of(qtbot, workspace, "email")


def test_yes_or_no_that_was_not_set_is_made_so_again(qtbot: QtBot) -> None:
    wire = {key: value for key, value in WIRE["notocat"].items() if key != "subscribed"}
    workspace = Desk(qtbot, provider_named("notocat"), wire)
    assert not menu_of(qtbot, workspace, "subscribed")["Make it not set"].isEnabled()
    workspace.control("subscribed").click()
    menu_of(qtbot, workspace, "subscribed")["Make it not set"].trigger()
    assert workspace.control("subscribed").text() == "Not set"
    key, value = workspace.said[-1]
    assert (key, is_empty(value)) == ("subscribed", True)
    assert workspace.draft.edits == {}


def test_yes_or_no_that_was_set_is_cleared_where_the_provider_can_be_told(qtbot: QtBot) -> None:
    told = provider_named("notocat")
    assert "Make it not set" not in menu_of(qtbot, Desk(qtbot, told, WIRE["notocat"]), "subscribed")
    fields = [
        msgspec.structs.replace(each, cleared_by=(Clearing.NULL,))
        if each.key == "subscribed"
        else each
        for each in told.fields
    ]
    workspace = Desk(qtbot, msgspec.structs.replace(told, fields=tuple(fields)), WIRE["notocat"])
    menu_of(qtbot, workspace, "subscribed")["Make it not set"].trigger()
    assert workspace.draft.edits == {"subscribed": None}
    assert workspace.control("subscribed").text() == "Not set"


def test_a_menu_has_the_entries_of_its_editor_and_of_its_field(
    qtbot: QtBot, workspace: Desk
) -> None:
    texts = [text for text in menu_of(qtbot, workspace, "name") if text]
    assert texts[-4:] == ["Copy field", "Copy JSON path", "Clear as empty text", "Clear as null"]
    assert len(texts) > 6


def test_shift_f10_opens_the_menu_of_the_field_and_copies_it(qtbot: QtBot, workspace: Desk) -> None:
    control = workspace.control("subscriberLists")
    use_key(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F10, SHIFT), control)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = {action.text(): action for action in menu.actions()}
    actions["Copy JSON path"].trigger()
    assert QApplication.clipboard().text() == "$.subscriberLists"
    actions["Copy field"].trigger()
    assert QApplication.clipboard().text() == "#0, #87647751"
    menu.close()


def test_entries_and_lines_that_are_created_later_have_the_menu_of_their_field(
    qtbot: QtBot,
) -> None:
    row = FieldRow(Field(key="k", label="Custom fields", kind=FieldKind.CUSTOM_FIELDS))
    qtbot.addWidget(row)
    row.show()
    many = {f"name {number}": f"value {number}" for number in range(20)}
    row.show_value(many, many)
    qtbot.waitUntil(
        lambda: len(row.editor.findChildren(MapRow)) == len(many), timeout=WAIT_LIMIT_MS
    )
    row.editor.type_pending(TypedText("new", "new", InvalidInput("x", "number"), FieldKind.NUMBER))
    lines = [line for line in row.findChildren(QLineEdit) if line.isVisible()]
    assert len(lines) == len(many) + 2
    for line in lines:
        where = line.rect().center()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(line, QContextMenuEvent(reason, where, line.mapToGlobal(where)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert "Copy field" in [action.text() for action in menu.actions()], line.accessibleName()
        menu.close()


def test_a_sensitive_field_has_no_menu(qtbot: QtBot) -> None:
    row = FieldRow(Field(key="k", label="Key", sensitive=True))
    qtbot.addWidget(row)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(row, event)
    assert QApplication.activePopupWidget() is None


def test_what_cannot_be_cleared_says_so(qtbot: QtBot) -> None:
    row = FieldRow(Field(key="k", label="Key"))
    qtbot.addWidget(row)
    row.show_value("x", "")
    assert row.note.text() == "The provider can't clear this field"


@pytest.mark.parametrize(
    ("before", "after", "note"),
    [
        ("John Doe", "", "was “John Doe” · may not be cleared; checked after saving"),
        ("John Doe", None, "was “John Doe” · may not be cleared; checked after saving"),
        (
            *("John " * 20, ""),
            "May not be cleared; checked after saving",
        ),
        ("John Doe", "Jon", "was “John Doe”"),
        (None, "", "was (null)"),
    ],
)
def test_a_clearing_that_the_provider_may_not_carry_out_is_said(
    qtbot: QtBot, before: Value, after: Value, note: str
) -> None:
    both = (Clearing.EMPTY, Clearing.NULL)
    row = FieldRow(Field(key="k", label="Name", cleared_by=both, clearing_certain=False))
    qtbot.addWidget(row)
    row.show_value(before, after)
    assert row.note.text() == note


def test_a_problem_is_said_before_a_clearing_in_doubt(qtbot: QtBot) -> None:
    field = Field(key="k", label="Name", required=True, clearing_certain=False)
    row = FieldRow(field)
    qtbot.addWidget(row)
    row.show_value("John", "")
    assert row.note.text().startswith("Required")


def test_a_foreign_value_is_shown_and_kept(qtbot: QtBot) -> None:
    wire = {"id": 1, "email": "a@example.org", "tags": {"x": 1}, "name": ["<b>"]}
    workspace = Desk(qtbot, provider_named("simvoly"), wire)
    views = [view for view in workspace.form.findChildren(ReadOnlyView) if view.isVisible()]
    texts = [box.toPlainText() for view in views for box in view.findChildren(QPlainTextEdit)]
    assert any('"<b>"' in text for text in texts)
    assert workspace.note("tags").startswith("The provider sent an unexpected value")
    assert workspace.draft.value("tags") == UnexpectedValue({"x": 1})
    assert not workspace.form.row("name").editor.isVisible()
    assert workspace.said == []


def test_unknown_keys_are_shown_for_reading(workspace: Desk) -> None:
    assert workspace.control("score").text() == "12"
    assert '"a"' in workspace.control("extra").toPlainText()
    assert workspace.control("score").isReadOnly()
    workspace.form.show_contact(
        workspace.provider, Draft(decode_contact(workspace.provider, {"id": 2, "email": ""}))
    )
    with pytest.raises(KeyError):
        workspace.form.row("score")


def test_a_secret_is_nowhere_in_the_form(qtbot: QtBot) -> None:
    workspace = Desk(qtbot, provider_named("notocat"), WIRE["notocat"])
    texts = [line.text() for line in workspace.form.findChildren(QLineEdit)]
    texts += [label.text() + label.toolTip() for label in workspace.form.findChildren(PlainLabel)]
    assert not any("DwVf3KDpCeLq" in text for text in texts)
    assert "hidden" in texts


def test_every_control_that_takes_the_focus_has_a_name(either: Desk) -> None:
    either.show("name", "Jon")
    for widget in either.form.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget


def test_the_focus_order_follows_the_eye(either: Desk) -> None:
    tops = [
        widget.mapTo(either.page, widget.rect().topLeft()).y()
        for widget in focus_chain(either)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        # It stands beside the whole editor, and comes after it.
        if not widget.accessibleName().startswith("Revert")
    ]
    assert len(tops) > 8
    # What stands side by side may be a little higher or lower.
    assert all(later > sooner - 8 for sooner, later in pairwise(tops))


def focus_chain(workspace: Desk) -> Iterator[QWidget]:
    widget: Any = next_in_chain(workspace.form)
    while widget is not workspace.form:
        if workspace.page.isAncestorOf(widget):
            yield widget
        widget = next_in_chain(widget)


def test_the_focus_order_follows_the_eye_also_for_what_came_later(
    qtbot: QtBot, workspace: Desk
) -> None:
    workspace.control("tags").setText("a, b")
    workspace.control("name").setText("Jon")
    workspace.form.commit_pending()
    workspace.show("properties", {"lead_status": "won", "new": "x"})
    test_the_focus_order_follows_the_eye(workspace)


def test_the_form_is_where_it_stands_in_the_focus_order_of_its_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    form, after = ContactForm(window), QLineEdit(window)
    provider = provider_named("simvoly")
    form.show_contact(provider, Draft(decode_contact(provider, WIRE["simvoly"])))
    window.show()
    chain: list[QWidget | None] = [next_in_chain(window)]
    while chain[-1] is not window:
        chain.append(next_in_chain(chain[-1] or window))
    assert chain.index(form.row("createdOn").editor.focusProxy()) < chain.index(after)


def test_a_read_only_form_takes_no_edits(qtbot: QtBot, workspace: Desk) -> None:
    workspace.control("name").setText("Jon")
    workspace.said.clear()
    workspace.form.set_read_only(True)
    QTest.keyClicks(workspace.control("name"), "X")
    for button in workspace.form.findChildren(QAbstractButton):
        if button.isVisible():
            button.click()
    assert workspace.said == []
    workspace.form.set_read_only(False)
    QTest.keyClicks(workspace.control("name"), "X")
    assert workspace.said


def test_the_form_gives_the_focus_to_its_first_field(qtbot: QtBot, workspace: Desk) -> None:
    workspace.form.activateWindow()
    workspace.form.focus_first()
    qtbot.waitUntil(lambda: workspace.control("email").hasFocus())


def test_a_tag_that_was_typed_and_not_added_can_be_taken_in(workspace: Desk) -> None:
    workspace.control("tags").setText("fresh")
    workspace.form.commit_pending()
    assert workspace.draft.edits == {"tags": ("vip", "fresh")}


def test_a_tag_can_be_removed_until_the_provider_has_it(workspace: Desk) -> None:
    def removable() -> list[str]:
        buttons = workspace.form.row("tags").findChildren(QAbstractButton)
        return [button.accessibleName() for button in buttons if button.isVisible()]

    workspace.show("tags", ("vip", "fresh"))
    assert "Remove fresh" in removable()
    saved = decode_contact(workspace.provider, {**WIRE["simvoly"], "tags": ["vip", "fresh"]})
    workspace.form.show_draft(Draft(saved))
    assert "Remove fresh" not in removable()
    assert "Remove vip" not in removable()


def test_what_is_typed_for_one_contact_is_not_taken_for_the_next(workspace: Desk) -> None:
    for key in ("tags", "subscriberLists", "properties"):
        line = workspace.control(key)
        QTest.keyClicks(line.focusProxy() or line, "5")
    workspace.form.discard_pending()
    workspace.form.commit_pending()
    assert workspace.said == []


def test_nothing_is_wider_than_a_narrow_form(either: Desk) -> None:
    assert either.page.minimumSizeHint().width() <= 560 - 20


def test_editors_stand_in_one_column(either: Desk) -> None:
    lefts = {
        widget.mapTo(either.page, widget.rect().topLeft()).x()
        for widget in (either.control(key) for key in ("email", "name", "subscribed"))
    }
    assert len(lefts) == 1


def test_what_the_provider_sets_stands_on_one_line_and_its_ids_are_copied(either: Desk) -> None:
    rows = [row for row in either.page.findChildren(FactRow) if row.isVisible()]
    assert len(rows) > 1
    assert len({row.mapTo(either.page, QPoint()).y() for row in rows[:2]}) == 1
    copies = rows[0].findChildren(IconButton)
    next(button for button in copies if button.accessibleName().startswith("Copy")).click()
    assert QApplication.clipboard().text() == rows[0].editor.focusProxy().text()  # type: ignore[union-attr]  # a line


def test_a_property_is_added_from_the_title_of_its_card(either: Desk) -> None:
    editor = next(iter(either.page.findChildren(MapEditor)))
    assert editor._new.isHidden()
    assert not editor.isAncestorOf(editor.add_button)
    editor.add_button.click()
    assert editor._new.isVisible()
    QTest.keyClicks(editor._new._name, "stage")
    QTest.keyClick(editor._new._name, Qt.Key.Key_Return)
    value = QApplication.focusWidget()
    assert value is not None
    QTest.keyClicks(value, "new")
    QTest.keyClick(value, Qt.Key.Key_Return)
    assert entries(editor.value)["stage"] == "new"
    assert editor._new.isHidden()


def test_a_thousand_fields_and_long_values_do_not_freeze_it(qtbot: QtBot) -> None:
    provider = provider_named("simvoly")
    many = tuple(Field(key=f"f{n}", label=f"F {n}", section="person") for n in range(1000))
    provider = msgspec.structs.replace(provider, fields=provider.fields + many)
    wire = {
        "id": 1,
        "email": "a@example.org",
        "name": "\u202eé" * 50_000,
        "note": "x" * 100_000,
        "tags": [f"tag {n}" for n in range(500)],
    }
    workspace = Desk(qtbot, provider, wire)
    assert workspace.draft.value("name") == wire["name"]
    # Generous: a machine that tests is often a busy one.
    workspace.control("f0").setText("x")


def test_labels_show_markup_and_invisible_characters_as_they_are(qtbot: QtBot) -> None:
    assert show_invisible("a\x00\n\u202e&<b>") == "a␀⏎‹U+202E›&<b>"
    assert "&lt;b&gt;" in plain_tool_tip("<b>")
    row = FieldRow(Field(key="k", label="<i>&K</i>", cleared_by=(Clearing.NULL,)))
    qtbot.addWidget(row)
    row.show_value("<b>\x07", ABSENT)
    assert row.note.text() == "was “<b>␇”"
    assert row.label.text() == "<i>&&K</i>"
    assert row.label.textFormat() is Qt.TextFormat.PlainText


def test_an_ampersand_is_one_to_assistive_technology(qtbot: QtBot) -> None:
    alone, beside, line = PlainLabel("AT&T & Co"), PlainLabel("AT&T & Co"), QLineEdit()
    beside.setBuddy(line)
    for widget in (alone, beside, line):
        qtbot.addWidget(widget)
    for label in (alone, beside):
        label.show_text(label.text().replace("&&", "&"))
        spoken = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
        assert spoken == "AT&T & Co"
    assert alone.text() == "AT&T & Co"


def test_a_date_that_is_none_is_marked_and_kept(qtbot: QtBot) -> None:
    row = FieldRow(Field(key="k", label="Born", kind=FieldKind.DATE))
    qtbot.addWidget(row)
    row.show_value("2026-02-30", "2026-02-30")
    assert row.note.text().startswith("Enter a date")


@pytest.mark.parametrize(("value", "is_there"), [(None, False), (487, True)])
def test_only_a_fact_with_a_value_can_be_copied(
    qtbot: QtBot, value: int | None, is_there: bool
) -> None:
    row = FactRow(Field(key="id", label="Id", kind=FieldKind.WHOLE_NUMBER, read_only=True))
    qtbot.addWidget(row)
    row.show_value(value, value)
    (copy,) = (each for each in row.findChildren(IconButton) if each.accessibleName() == "Copy Id")
    assert copy.isVisibleTo(row) is is_there
