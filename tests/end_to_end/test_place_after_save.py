"""After a save, a choice or a second start, the focus is in an editor that is in sight."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from contact_editor.model.fields import MAPS
from contact_editor.practice.server import PracticeServer
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.saving import save_review
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver


def in_sight(window: Driver, widget: QWidget) -> bool:
    """Return whether a control is within the part of the form that is shown."""
    viewport = window.app.loaded_controller.page.form.viewport()
    place = QRect(widget.mapTo(viewport, QPoint()), widget.size())
    return viewport.rect().intersects(place)


def first_editor(window: Driver) -> QWidget | None:
    form = window.app.loaded_controller.page.form
    field = next(f for f in window.contact.editing.provider.fields if f.writable)
    return form.row(field.key).editor.focusProxy()


@pytest.mark.parametrize("reviewed", [True, False])
def test_after_saving_a_tag_the_focus_is_where_it_was_and_in_sight(
    john: Driver, server: PracticeServer, reviewed: bool
) -> None:
    john.app.window.resize(640, 480)
    form = john.app.loaded_controller.page.form
    john.add_tag("fair")
    line = john.line("Tags")
    john.until(lambda: in_sight(john, line) and form.verticalScrollBar().maximum() > 0)
    if reviewed:
        john.save()
    else:
        john.review()
        john.escape()
        john.until(lambda: john.step is SaveStep.IDLE)
    john.until(lambda: john.focused() is line)
    assert in_sight(john, line)
    QTest.qWait(0)
    assert in_sight(john, line)


def test_after_saving_a_property_the_focus_is_in_its_field_and_in_sight(john: Driver) -> None:
    john.app.window.resize(640, 480)
    fields = john.contact.editing.provider.fields
    key = next(field.key for field in fields if field.kind in MAPS)
    row = john.app.loaded_controller.page.form.row(key)
    lines = {line.accessibleName(): line for line in row.findChildren(QLineEdit)}
    for name in ("Name to add", "Value to add"):
        lines[name].setFocus()
        QTest.keyClicks(lines[name], "shoe size" if name == "Name to add" else "44")
    john.save()
    assert row.isAncestorOf(john.focused())
    assert in_sight(john, john.focused())
    QTest.qWait(0)
    assert in_sight(john, john.focused())


def test_what_is_below_the_form_keeps_its_place_while_a_save_is_prepared(john: Driver) -> None:
    page = john.app.loaded_controller.page
    john.write("Name", "Johnny")
    height = page.form.height()
    heights: set[int] = set()
    john.app.workspace.step_changed.connect(
        lambda: heights.add(page.form.height()) if john.step is not SaveStep.CHECKING else None
    )
    john.review()
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.CHECKING)
    assert heights == {height}
    john.until(lambda: john.step is SaveStep.IDLE)


def test_after_choosing_from_the_matches_the_focus_is_on_the_first_field(window: Driver) -> None:
    window.use("Practice Notocat")
    for _ in range(3):
        window.find("oto@example.org")
        window.until(lambda: window.app.workspace.view is WindowView.CHOOSING)
        matches = window.app.loaded_controller.lazy_pages.matches
        QTest.keyClick(matches.list, Qt.Key.Key_Return)
        window.until(lambda: window.app.workspace.view is WindowView.CONTACT)
        assert window.focused() is first_editor(window)


@pytest.mark.parametrize("typed", ["", "12"])
def test_who_goes_to_find_while_a_contact_loads_stays_there(window: Driver, typed: str) -> None:
    window.use("Practice Simvoly")
    window.open("123")
    window.line("City").setFocus()
    window.find("11")
    assert window.app.workspace.busy
    QTest.keyClick(window.app.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.app.window.find_bar.line, typed)
    window.until(lambda: not window.app.workspace.busy)
    assert window.contact.editing.snapshot.reference.id == 11
    assert window.focused() is window.app.window.find_bar.line
    window.open("12")
    assert window.focused() is first_editor(window)


def test_a_second_start_with_a_contact_leads_to_its_first_field(window: Driver) -> None:
    window.use("Practice Simvoly")
    window.open("123")
    for number in ("11", "12", "123"):
        window.line("City").setFocus()
        window.app._asked("Practice Simvoly", number)
        window.until(lambda: not window.app.workspace.busy)
        assert str(window.contact.editing.snapshot.reference.id) == number
        assert window.focused() is first_editor(window)


def is_at(window: Driver, name: str) -> bool:
    return window.focused().accessibleName() == name


def action_of(window: Driver, label: str) -> IconButton:
    """Return the button that leaves the change of a field out of the save under review."""
    buttons = window.app.loaded_controller.page.review.findChildren(IconButton)
    name = f"Leave {label} out of this save"
    return next(button for button in buttons if button.accessibleName() == name)


def test_the_title_of_the_window_follows_a_new_name(john: Driver, server: PracticeServer) -> None:
    john.write("Name", "Johnny Doe")
    john.save()
    assert john.app.window.windowTitle().startswith("Johnny Doe")


@pytest.mark.usefixtures("old_reads")
def test_escape_from_the_review_keeps_how_a_conflict_was_decided(
    john: Driver, server: PracticeServer
) -> None:
    john.write("City", "Plovdiv")
    server.world.edit("simvoly", 123, {"city": "Varna"})
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.SETTLING)
    QTest.keyClick(john.focused(), Qt.Key.Key_2)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.REVIEWING)
    john.escape()
    john.until(lambda: john.step is SaveStep.IDLE)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.SETTLING)
    sheet = john.app.loaded_controller.page.conflicts
    assert sheet.sides() == ("mine",)
    john.escape()
    john.until(lambda: john.step is SaveStep.IDLE)
    server.world.edit("simvoly", 123, {"city": "Burgas"})
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.SETTLING)
    assert sheet.sides() == (None,), "another value of theirs is another conflict"


@pytest.mark.usefixtures("old_reads")
def test_a_settled_conflict_stays_settled_when_another_change_is_left_out(
    john: Driver, server: PracticeServer
) -> None:
    for name, text in (("Name", "Johnny"), ("City", "Plovdiv"), ("Phone", "+359 2 999 111")):
        john.write(name, text)
    server.world.edit("simvoly", 123, {"city": "Varna"})
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.SETTLING)
    QTest.keyClick(john.focused(), Qt.Key.Key_1)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.REVIEWING)
    action_of(john, "Name").click()
    john.until(lambda: john.contact.flow.ready)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    stored = server.world.contact("simvoly", 123)
    assert [stored[key] for key in ("name", "city", "phone")] == [
        "John Doe", "Varna", "+359 2 999 111",
    ]  # fmt: skip


def test_further_keys_after_a_change_was_left_out_are_for_the_next_row(
    john: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(save_review, "GUARD_MS", 60_000)
    for name, text in (("Name", "Johnny"), ("City", "Plovdiv"), ("Phone", "+359 2 999 111")):
        john.write(name, text)
    john.review()
    order = [change.field.label for change in john.contact.editing.changes()]
    action_of(john, order[1]).setFocus()
    for left, key in ((order[2], Qt.Key.Key_Space), (order[0], Qt.Key.Key_Return)):
        QTest.keyClick(john.focused(), key)
        john.until(partial(is_at, john, f"Leave {left} out of this save"))
        assert not john.contact.flow.ready
    QTest.keyClick(john.focused(), Qt.Key.Key_Space)
    john.until(lambda: john.step is SaveStep.IDLE)
    assert not john.contact.has_edits
    assert all(entry.method == "GET" for entry in server.world.log)
