"""In every state of the window, a screen reader finds each control with a name and a role."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from tests.fuzz.cases import some_of
from tests.pictures.all_states import MORE_STATES, STATES
from tests.pictures.scenes import shown
from tests.pictures.states import State, required

Role = QAccessible.Role
CONTROLS = {
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.EditableText,
    Role.ComboBox, Role.SpinBox, Role.List, Role.Table, Role.Tree, Role.PageTab, Role.Link,
    Role.MenuItem,
}  # fmt: skip
WITHOUT_ROLE = {Role.NoRole, Role.Window, Role.Client}
SIZE = (1366, 728)
SOME = 10
"""States that an ordinary run walks, others each time; `scripts/fuzz` walks all."""
_MARKUP = re.compile(r"</?[a-z]+[ />]|&(?:lt|gt|amp|quot|nbsp);", re.IGNORECASE)


def interfaces(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield what is visible below a window, as a screen reader walks it."""
    for number in range(root.childCount()):
        child = root.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        yield child
        yield from interfaces(child)


def said(interface: QAccessibleInterface) -> tuple[str, str]:
    return interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)


def faults(window: QWidget) -> Iterator[str]:
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    for each in interfaces(root):
        (name, description), role = said(each), each.role()
        what = f"{role.name} {name!r}"
        if role in CONTROLS and not name.strip():
            yield f"no name: {what} at {each.rect()} in {said(each.parent())}"
        if each.state().focusable and role in WITHOUT_ROLE:
            yield f"no role: {what} at {each.rect()}"
        if _MARKUP.search(description):
            yield f"markup: {what}: {description!r}"


@pytest.mark.fuzz
@pytest.mark.parametrize(
    "state",
    some_of([*STATES, *MORE_STATES], SOME, "accessible tree"),
    ids=lambda state: state.__name__,
)
def test_every_control_has_a_name_and_a_role_and_no_description_has_markup(
    qapp: QApplication, practice: PracticeServer, world: PracticeState, state: State
) -> None:
    assert practice.world is world
    with shown(qapp, practice, state, SIZE) as window:
        assert "\n".join(faults(window)) == ""


def test_required_invalid_and_changed_are_said(
    qapp: QApplication, practice: PracticeServer, world: PracticeState
) -> None:
    assert practice.world is world
    with shown(qapp, practice, required, SIZE) as window:
        root = QAccessible.queryAccessibleInterface(window)
        assert root is not None
        texts = dict(said(each) for each in interfaces(root) if each.role() is Role.EditableText)
    assert texts["Email"].startswith("Invalid: Enter a valid email address")
    assert "Required." in texts["Email"]
    assert "john@doe.com" in texts["Email"]
