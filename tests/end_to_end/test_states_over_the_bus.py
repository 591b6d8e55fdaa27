"""In each state of the window, a screen reader finds on the real bus what it needs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.end_to_end.desktop import HEIGHT, WIDTH, run_on_desktop
from tests.fuzz.cases import EVERYTHING
from tests.pictures.all_states import STATES
from tests.seed import chance

SCRIPT = """
mkfifo "$HOME/shown" "$HOME/seen"
# Without quotes: several names.
start "$PYTHON" -m tests.end_to_end.states_on_screen "$HOME/shown" "$HOME/seen" $NAMES
"$SYSTEM_PYTHON" tests/end_to_end/tree_steps.py "$HOME/shown" "$HOME/seen"
"""
ALWAYS = ("two_changes", "required", "review", "saved_partly")
"""States that say of fields that they are required, invalid and changed, and how a save went."""
MORE = 2
"""Other states that an ordinary run walks, others each time; `scripts/fuzz` walks all."""
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "text", "password text",
    "combo box", "spin button", "list", "list box", "tree", "table", "page tab", "link", "menu",
    "menu item", "check menu item", "radio menu item", "list item", "tree item",
}  # fmt: skip
"""The cells of a table may be empty."""
WITHOUT_ROLE = {"unknown", "invalid", "filler"}
ENTRIES = {"page tab", "list item", "table cell", "tree item", "menu item"}
"""The current one of these counts itself as focused, whether the keys go there or not."""
EDITORS = {"text", "password text", "combo box", "spin button", "check box"}
MARKUP = re.compile(r"</?[a-z]+[ />]|&(?:lt|gt|amp|quot|nbsp);", re.IGNORECASE)

Node = dict[str, Any]


def faults(report: dict[str, Any]) -> Iterator[str]:
    nodes: list[Node] = report["nodes"]
    for node in nodes:
        yield from _faults_of_control(node)
    yield from _faults_of_focus(nodes)
    for field in report["fields"]:
        yield from _faults_of_field(field, nodes)
    for message in report["said"]:
        if message not in report["heard"]:
            yield f"not announced: {message!r}, but {report['heard']}"


def _faults_of_control(node: Node) -> Iterator[str]:
    what = f"{node['role']} {node['name']!r}"
    if node["role"] in CONTROLS and not node["name"].strip():
        yield f"no name: {node}"
    if "focusable" in node["states"] and (
        node["role"] in WITHOUT_ROLE or (node["role"] == "panel" and not node["name"])
    ):
        yield f"no role: {node}"
    for said in (node["name"], node["description"]):
        if MARKUP.search(said):
            yield f"markup: {what}: {said!r}"


def _faults_of_focus(nodes: list[Node]) -> Iterator[str]:
    has_focus = [node for node in nodes if "focused" in node["states"]]
    controls = [
        node for node in has_focus if "focusable" in node["states"] and node["role"] not in ENTRIES
    ]
    focused = controls or [node for node in has_focus if node["role"] in ENTRIES]
    if len(focused) != 1:
        yield f"focus: {focused}"
    for node in focused:
        x, y, width, height = node["box"]
        is_inside = min(x, y) >= 0 and x + width <= WIDTH and y + height <= HEIGHT
        if not is_inside:
            yield f"focus off the screen: {node}"
        if not node["name"]:
            yield f"focus without a name: {node}"


def _faults_of_field(field: dict[str, Any], nodes: list[Node]) -> Iterator[str]:
    named = [node for node in nodes if node["name"] == field["name"] and node["role"] in EDITORS]
    if not named and field["has_one_control"]:
        yield f"field not found: {field}"
    # A sheet over the form may name its fields once more.
    for node in named[:1] if field["has_one_control"] else ():
        said = node["description"]
        if field["required"] is not ("Required." in said):
            yield f"required: {field}: {node}"
        if field["invalid"] is not said.startswith("Invalid: "):
            yield f"invalid: {field}: {node}"
        if field["changed"] and "was " not in said:
            yield f"changed: {field}: {node}"
        if field["read_only"] and "read_only" not in node["states"]:
            yield f"read-only: {field}: {node}"


def names() -> list[str]:
    every = [state.__name__ for state in STATES]
    if EVERYTHING:
        return every
    others = [name for name in every if name not in ALWAYS]
    return [*ALWAYS, *chance("states over the bus").sample(others, MORE)]


@pytest.mark.slow
@pytest.mark.fuzz
def test_a_screen_reader_finds_everything_in_each_state() -> None:
    wanted = names()
    printed = run_on_desktop(SCRIPT, NAMES=" ".join(wanted))
    reports = [json.loads(line) for line in printed.splitlines() if line.startswith("{")]
    assert sorted(report["state"] for report in reports) == sorted(wanted)
    found = [f"{report['state']}: {fault}" for report in reports for fault in faults(report)]
    assert not found, "\n".join(found)
    heard = {report["state"]: report["heard"] for report in reports}
    assert {"was “John Doe”", "was “Sofia”"} <= set(heard["two_changes"])
    invalid = "Invalid: Enter a valid email address. was “john@doe.com”. Required."
    assert invalid in heard["required"]
