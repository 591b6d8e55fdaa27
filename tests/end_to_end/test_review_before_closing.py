"""The question before the window closes leads to the review of the only contact with changes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from contact_editor.ui.main_window.unsaved_dialog import UnsavedChangesDialog
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver


def test_review_and_save_opens_the_review_and_the_window_stays(
    john: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    john.app.loaded_controller.closing_guard.keeps_unsaved = lambda: False

    def answer(box: UnsavedChangesDialog) -> int:
        assert isinstance(box.review_button, QPushButton)
        box.review_button.click()
        return 0

    monkeypatch.setattr(UnsavedChangesDialog, "exec", answer)
    john.write("City", "Varna")
    assert not john.app.window.close()
    john.until(lambda: john.app.workspace.step is SaveStep.REVIEWING)
    assert john.app.window.isVisible()


def test_it_is_not_offered_for_several_contacts(john: Driver) -> None:
    box = UnsavedChangesDialog(john.app.window, ["John Doe", "Jane Doe"])
    assert box.review_button is None
    box.deleteLater()
