"""Whatever is edited, undo and redo go through it one step at a time, by menu and by keys."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from contact_editor.model.fields import MAPS, FieldKind
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.editors.choices.choice_editor import ChoiceEditor
from contact_editor.ui.editors.field_editor import FieldEditor
from tests.counts import counted
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.every_kind import EDITABLE, every_kind, key_of
from tests.fuzz.cases import EVERYTHING
from tests.seed import chance as seeded

SHIFT = Qt.KeyboardModifier.ShiftModifier
ODD_TEXTS = ("x", "zwei Wörter", "한국어", "12", "1.50", "2026-03-31", "👩‍💻", "{}", "a,b")
State = tuple[dict[str, Any], dict[str, Any]]
Edit = Callable[["Hands"], None]


class Hands:
    """Edits one field of the open window the way a user does, at random."""

    def __init__(self, window: Driver, chance: random.Random, kind: FieldKind) -> None:
        self.window = window
        self.chance = chance
        self.row: FieldRow = window.app.loaded_controller.page.form.row(key_of(kind))
        self.editor: FieldEditor = self.row.editor

    def _one(self, kind: type[Any], *, name: str = "") -> Any:
        found = [
            widget
            for widget in self.editor.findChildren(kind)
            if widget.isVisibleTo(self.editor) and (not name or widget.accessibleName() == name)
        ]
        return self.chance.choice(found) if found else None

    def _text(self) -> Any:
        boxes = self.editor.findChildren(QPlainTextEdit)
        lines = [one for one in self.editor.findChildren(QLineEdit) if _is_value(one)]
        return self.chance.choice([*boxes, *lines])

    def type(self) -> None:
        control = self._text()
        control.setFocus()
        QTest.keyClicks(control, self.chance.choice(("abc", "7", "-1", "@", " ")))

    def erase(self) -> None:
        control = self._text()
        control.setFocus()
        control.selectAll()
        QTest.keyClick(control, Qt.Key.Key_Delete)

    def paste(self) -> None:
        control = self._text()
        control.setFocus()
        control.selectAll()
        QGuiApplication.clipboard().setText(self.chance.choice(ODD_TEXTS))
        QTest.keyClick(control, Qt.Key.Key_V, CTRL)

    def tick(self) -> None:
        QTest.keyClick(self._one(QCheckBox), Qt.Key.Key_Space)

    def add_tag(self) -> None:
        line = self._one(QLineEdit)
        line.setFocus()
        QTest.keyClicks(line, f"tag {self.chance.randrange(9)}")
        QTest.keyClick(line, Qt.Key.Key_Return)

    def remove(self) -> None:
        buttons = [b for b in self.editor.findChildren(QAbstractButton) if _removes(b)]
        if buttons:
            QTest.mouseClick(self.chance.choice(buttons), Qt.MouseButton.LeftButton)

    def add_list(self) -> None:
        """Opens the list of all with Down, the first one marked; goes to a row, presses Enter."""
        line = self._one(QLineEdit)
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_Down)
        offers = self.editor._offers.popup()  # type: ignore[attr-defined]  # of lists
        rows = offers.model().rowCount()
        for _ in range(self.chance.randrange(rows)):
            QTest.keyClick(offers, Qt.Key.Key_Down)
        QTest.keyClick(offers, Qt.Key.Key_Return)

    def choose(self) -> None:
        choice: QComboBox = self._one(QComboBox)
        choice.setCurrentIndex((choice.currentIndex() + 1) % choice.count())

    def add_entry(self) -> None:
        self.editor.open_new()  # type: ignore[attr-defined]  # of a map
        name = self._one(QLineEdit, name="Name to add")
        name.setFocus()
        QTest.keyClicks(name, f"entry{self.chance.randrange(9)}")
        value = self._one(QLineEdit, name="Value to add")
        value.setFocus()
        QTest.keyClicks(value, self.chance.choice(("", "v", "1")))
        QTest.keyClick(value, Qt.Key.Key_Return)

    def revert(self) -> None:
        if self.row.revert and self.row.revert.isVisible():
            QTest.mouseClick(self.row.revert, Qt.MouseButton.LeftButton)

    def clear(self) -> None:
        menu = self.row.menu.context_menu(None)
        ways = [way for way in menu.actions() if "Clear" in way.text() and way.isEnabled()]
        if ways:
            self.chance.choice(ways).trigger()
        menu.deleteLater()

    def revert_all(self) -> None:
        self.window.app.window.actions_by_name["revert_all"].trigger()


def _is_value(line: QLineEdit) -> bool:
    adds = line.accessibleName() in ("Name to add", "Value to add")
    return line.isVisible() and not adds


def _removes(button: QAbstractButton) -> bool:
    return button.isVisible() and button.accessibleName().startswith(("Remove ", "Restore "))


ANY: tuple[Edit, ...] = (Hands.revert, Hands.revert_all)
WORDS: tuple[Edit, ...] = (Hands.type, Hands.type, Hands.erase, Hands.paste, Hands.clear, *ANY)
ENTRIES: tuple[Edit, ...] = (Hands.add_entry, Hands.remove, Hands.type, Hands.paste, *ANY)
EDITS: dict[FieldKind, tuple[Edit, ...]] = {
    **dict.fromkeys(EDITABLE, WORDS),
    FieldKind.YES_NO: (Hands.tick, *ANY),
    FieldKind.TAGS: (Hands.add_tag, Hands.add_tag, Hands.remove, *ANY),
    **dict.fromkeys((FieldKind.LISTS, FieldKind.CHOICES), (Hands.add_list, Hands.remove, *ANY)),
    FieldKind.CHOICE: (Hands.choose, *ANY),
    **dict.fromkeys(MAPS, ENTRIES),
}
ONE_STEP: dict[FieldKind, Edit] = {
    **dict.fromkeys(EDITABLE, Hands.paste),
    FieldKind.YES_NO: Hands.tick,
    FieldKind.TAGS: Hands.add_tag,
    **dict.fromkeys((FieldKind.LISTS, FieldKind.CHOICES), Hands.add_list),
    FieldKind.CHOICE: Hands.choose,
    **dict.fromkeys(MAPS, Hands.add_entry),
}


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with every_kind(qapp, tmp_path) as driver:
        yield driver


def seen(window: Driver) -> dict[str, Any]:
    """Return what the form shows, field by field, as a user reads it."""
    form = window.app.loaded_controller.page.form
    window.settle()
    return {key_of(kind): _read(form.row(key_of(kind)).editor) for kind in EDITABLE}


def _read(editor: FieldEditor) -> list[str]:
    texts = []
    for child in editor.findChildren(QWidget):
        if not child.isVisibleTo(editor):
            continue
        if isinstance(child, QLineEdit) and child.accessibleName() not in (
            "Name to add",
            "Value to add",
        ):
            # Not only the placeholder: it is another one with the focus.
            nothing = child.empty_texts[1] if isinstance(child, SingleLineEdit) else ""
            texts.append(child.text() or f"({nothing or child.placeholderText()})")
        elif isinstance(child, QPlainTextEdit):
            texts.append(child.toPlainText())
        elif isinstance(child, QCheckBox):
            texts.append(child.text())
        elif isinstance(child, QComboBox) and isinstance(editor, ChoiceEditor):
            texts.append(child.currentText())
        elif isinstance(child, QAbstractButton) and child.accessibleName().startswith("Remove "):
            texts.append(child.accessibleName())
    # Rows that come back may be made in another order than they are shown in.
    return sorted(map(_without_spelling, texts))


def _without_spelling(text: str) -> str:
    """Return a text without what is no edit: blanks around it, zeros at the end of a number."""
    try:
        return str(Decimal(text).normalize())
    except InvalidOperation:
        return text.strip()


def differences(one: State, other: State) -> dict[str, Any]:
    """Return what differs, in values and in what is shown, by field."""
    return {
        key: (before[key], after[key])
        for before, after in zip(one, other, strict=True)
        for key in before
        if before[key] != after[key]
    }


def state(window: Driver) -> State:
    return values(window), seen(window)


def values(window: Driver) -> dict[str, Any]:
    draft = window.contact.editing.draft
    return {key_of(kind): draft.value(key_of(kind)) for kind in EDITABLE}


def step(window: Driver, name: str, *, by_keys: bool) -> None:
    action = window.app.window.actions_by_name[name]
    assert action.isEnabled(), f"{name} is grey"
    if by_keys:
        keys = {"undo": (Qt.Key.Key_Z, CTRL), "redo": (Qt.Key.Key_Z, CTRL | SHIFT)}
        QTest.keyClick(window.app.window.focusWidget() or window.app.window, *keys[name])
    else:
        action.trigger()


def enabled(window: Driver, name: str) -> bool:
    return window.app.window.actions_by_name[name].isEnabled()


def test_a_single_edit_of_any_kind_can_be_undone_and_redone(window: Driver) -> None:
    before = state(window)
    for kind in EDITABLE:
        assert not enabled(window, "undo"), kind
        ONE_STEP[kind](Hands(window, random.Random(1), kind))
        after = state(window)
        assert after != before, kind
        for by_keys in (True, False):
            step(window, "undo", by_keys=by_keys)
            assert not differences(before, state(window)), kind
            assert not enabled(window, "undo"), kind
            step(window, "redo", by_keys=by_keys)
            assert not differences(after, state(window)), kind
            assert not enabled(window, "redo"), kind
        step(window, "undo", by_keys=False)


@pytest.mark.fuzz
@pytest.mark.parametrize("seed", range(40 if EVERYTHING else 1))
def test_any_sequence_of_edits_is_undone_and_redone_step_by_step(window: Driver, seed: int) -> None:
    chance = seeded("undo", seed)
    stack = window.contact.editing.undo_stack
    states = {0: state(window)}
    for _ in range(25):
        kind = chance.choice(EDITABLE)
        chance.choice(EDITS[kind])(Hands(window, chance, kind))
        states = {index: state for index, state in states.items() if index < stack.index()}
        states[stack.index()] = state(window)
        assert enabled(window, "undo") == (stack.index() > 0)
        assert not enabled(window, "redo")
    while stack.index():
        step(window, "undo", by_keys=chance.random() < 0.5)
        # Typing makes several states of one step; those between are not kept.
        if stack.index() in states:
            assert not differences(states[stack.index()], state(window))
            counted["steps of undo and redo"] += 1
    assert not enabled(window, "undo")
    assert not window.contact.editing.changes()
    while stack.index() < stack.count():
        step(window, "redo", by_keys=chance.random() < 0.5)
        if stack.index() in states:
            assert not differences(states[stack.index()], state(window))
    assert not enabled(window, "redo")
