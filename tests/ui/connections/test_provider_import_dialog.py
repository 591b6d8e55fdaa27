"""A provider is added from an OpenAPI file: choose it, answer, see the result, add it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSignalBlocker
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from contact_editor.background import NetworkThread
from contact_editor.providers.catalogue import parse_description, read_catalogue
from contact_editor.resources import resource
from contact_editor.services.connections.managed_settings import Managed
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.redaction.redactor import Redactor
from contact_editor.ui.connections.adding.add_dialog import AddConnectionDialog
from contact_editor.ui.connections.provider_import_dialog import ProviderImportDialog
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from tests.fakes.key_stores import MemoryStore
from tests.providers.openapi.compared import ANSWERS, EXTRACTS
from tests.waiting import WAIT_LIMIT_S

RESEND = EXTRACTS / "resend.json"


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[ConnectionManager]:
    background = NetworkThread()
    credentials = Credentials(MemoryStore(), Redactor())
    managed = Managed(tmp_path / "machine")
    catalogue = read_catalogue([resource("providers")])
    yield ConnectionManager(
        catalogue, tmp_path / "connections.toml", credentials, background, managed
    )
    background.stop()


@pytest.fixture
def dialog(manager: ConnectionManager, qtbot: QtBot) -> ProviderImportDialog:
    shown = ProviderImportDialog(manager, None)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=int(WAIT_LIMIT_S * 1000))


def chosen(dialog: ProviderImportDialog, qtbot: QtBot, file: Path) -> None:
    dialog.file.line.setText(str(file))
    dialog.file.line.editingFinished.emit()
    until(qtbot, dialog.add_button.isEnabled)


def test_a_dialog_may_be_closed_while_it_reads_the_file(
    manager: ConnectionManager, qtbot: QtBot
) -> None:
    dialog = ProviderImportDialog(manager, None)
    dialog.show()
    with QSignalBlocker(dialog.file.line):
        dialog.file.line.setText("there is none.json")
    # What has the focus ends its editing when the dialog closes, after everything was cancelled.
    dialog.reject()
    dialog.file.line.editingFinished.emit()
    delete(dialog)
    other = ProviderImportDialog(manager, None)
    qtbot.addWidget(other)
    other.show()
    chosen(other, qtbot, RESEND)


def answer(dialog: ProviderImportDialog, key: str, value: str) -> None:
    box = dialog.questions[key]
    place = box.choice.findData(value)
    if place >= 0:
        box.choice.setCurrentIndex(place)
    else:
        box.line.setText(value)
        box.line.editingFinished.emit()


def test_the_file_is_read_and_its_questions_are_asked(
    dialog: ProviderImportDialog, qtbot: QtBot
) -> None:
    assert not dialog.add_button.isEnabled()
    chosen(dialog, qtbot, RESEND)
    assert set(dialog.questions) == set(ANSWERS["resend"])
    assert "It only reads until 6 questions are answered." in dialog.summary.plain_text
    consent = dialog.questions["consent.unsubscribed"]
    assert "Is `unsubscribed` consent" in consent.text.plain_text
    assert consent.note.plain_text.startswith("The file says: The Contact's global")
    assert consent.choice.accessibleName() == consent.text.plain_text


def test_with_all_answers_it_can_write_and_is_added_beside_the_built_in_one(
    dialog: ProviderImportDialog, qtbot: QtBot, manager: ConnectionManager
) -> None:
    chosen(dialog, qtbot, RESEND)
    for key, value in ANSWERS["resend"].items():
        answer(dialog, key, value)
    until(qtbot, lambda: "It can write." in dialog.summary.plain_text)
    dialog.add_button.click()
    until(qtbot, lambda: not dialog.isVisible())
    assert dialog.added_id == "resend-2"
    written = (manager.file.parent / "providers" / "resend-2.toml").read_bytes()
    assert parse_description(written).writes
    assert manager.catalogue.providers["resend-2"].name == "Resend (2)"
    assert manager.catalogue.providers["resend"].name == "Resend"


def test_kept_is_followed_by_the_page_that_says_so(
    dialog: ProviderImportDialog, qtbot: QtBot
) -> None:
    chosen(dialog, qtbot, RESEND)
    box = dialog.questions["left_out"]
    # Qt shows what was added to a layout only in a later turn.
    until(qtbot, box.isVisible)
    assert not box.line.isVisible()
    answer(dialog, "left_out", "kept")
    assert box.line.isVisible()
    box.line.setText("https://docs.example/patch")
    box.line.editingFinished.emit()

    def is_cited() -> bool:
        result = dialog._import.result
        return result is not None and "https://docs.example/patch" in result.text

    until(qtbot, is_cited)


def test_a_wrong_answer_is_said_at_its_question_and_the_rest_stays(
    dialog: ProviderImportDialog, qtbot: QtBot
) -> None:
    chosen(dialog, qtbot, RESEND)
    answer(dialog, "id_pattern", "((")
    box = dialog.questions["id_pattern"]
    until(qtbot, lambda: "id_pattern" in box.note.plain_text)
    assert dialog.add_button.isEnabled()
    answer(dialog, "id_pattern", "[0-9]+")
    until(qtbot, lambda: "It only reads until 5 questions" in dialog.summary.plain_text)
    assert "id_pattern" not in box.note.plain_text


def test_a_file_that_is_none_is_said_and_nothing_can_be_added(
    dialog: ProviderImportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "swagger.yaml"
    bad.write_text("swagger: '2.0'\n", "utf-8")
    for file, said in ((bad, "not an OpenAPI 3 file"), (tmp_path / "none", "cannot be read")):
        dialog.file.line.setText(str(file))
        dialog.file.line.editingFinished.emit()
        until(qtbot, lambda said=said: said in dialog.summary.plain_text)  # type: ignore[misc]
        assert not dialog.add_button.isEnabled()


def test_the_connection_form_shows_the_provider_that_was_added(
    manager: ConnectionManager, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = AddConnectionDialog(manager, None)
    qtbot.addWidget(dialog)
    dialog.show()

    def added(manager: ConnectionManager, parent: object) -> str:
        shown = ProviderImportDialog(manager, None)
        qtbot.addWidget(shown)
        chosen(shown, qtbot, RESEND)
        shown.add_button.click()
        until(qtbot, lambda: bool(shown.added_id))
        return shown.added_id

    monkeypatch.setattr(ProviderImportDialog, "ask", added)
    dialog.own_button.click()
    assert dialog.providers.provider_id == "resend-2"
    assert dialog.fields.isVisible()
    assert dialog.fields.name.text() == "Resend (2)"
    assert dialog.fields.name.hasFocus()
