"""The form of an ordinary contact on a screen of 1366 × 768 pixels."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.practice.server import PracticeServer
from tests.pictures.scenes import opened
from tests.pictures.states import Scene

SIZE = (1366, 690)
"""What a title bar and a task bar leave of it."""
PROPERTIES = {"lead_status": "contacted", "source": "Trade fair 2025", "size": "12"}


@pytest.fixture(params=["en", "de", "es", "fr", "ar"])
def scene(
    qapp: QApplication, server: PracticeServer, request: pytest.FixtureRequest
) -> Iterator[Scene]:
    with opened(qapp, server, SIZE, language=request.param) as scene:
        listed = [{"name": name, "value": value} for name, value in PROPERTIES.items()]
        server.world.edit("simvoly", 123, {"properties": listed})
        yield scene


def test_all_fields_are_in_sight_while_two_are_changed(scene: Scene) -> None:
    window = scene.window
    window.use("Practice Simvoly")
    window.open("john@doe.com")
    assert window.contact.editing.draft.value("properties") == PROPERTIES
    scene.edit()
    window.settle()
    form = window.app.loaded_controller.page.form
    assert (form.verticalScrollBar().maximum(), form.horizontalScrollBar().maximum()) == (0, 0)
    rows = [form.row(field.key) for field in window.contact.editing.provider.fields]
    assert len(rows) > 14
    for row in rows:
        assert not row.visibleRegion().isEmpty()
