"""The question before the window closes leads to the review of the only contact with changes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from contact_editor.practice.server import PracticeServer
from contact_editor.ui.main_window.unsaved_dialog import UnsavedChangesDialog
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.places import held
from tests.end_to_end.test_pages_stay import is_contact_shown, show
from tests.end_to_end.test_pending_tags import type_list


def choose_review(box: UnsavedChangesDialog) -> int:
    assert isinstance(box.review_button, QPushButton)
    box.review_button.click()
    return 0


@pytest.fixture
def offers(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each question offers the review; it is answered with *Keep editing*."""
    said: list[bool] = []

    def answer(box: UnsavedChangesDialog) -> int:
        said.append(box.review_button is not None)
        box.stay_button.click()
        return 0

    monkeypatch.setattr(UnsavedChangesDialog, "exec", answer)
    return said


@pytest.mark.parametrize("page", ["", "settings", "all_changes"])
def test_review_and_save_opens_the_review_and_the_window_stays(
    john: Driver, monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    john.app.loaded_controller.closing_guard.keeps_unsaved = lambda: False
    monkeypatch.setattr(UnsavedChangesDialog, "exec", choose_review)
    john.write("City", "Varna")
    if page:
        show(john, page)
    assert not john.app.window.close()
    john.until(lambda: john.app.workspace.step is SaveStep.REVIEWING)
    assert john.app.window.isVisible()
    assert is_contact_shown(john)
    assert john.app.loaded_controller.page.review.isVisible()


def test_the_review_takes_the_place_of_a_search_that_is_running(
    john: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    john.app.loaded_controller.closing_guard.keeps_unsaved = lambda: False
    monkeypatch.setattr(UnsavedChangesDialog, "exec", choose_review)
    john.write("City", "Varna")
    with held(server, lambda entry: entry.path.endswith("/124")) as arrived:
        john.find("124")
        john.until(arrived.is_set)
        assert not john.app.window.close()
        assert john.step is not SaveStep.IDLE
    john.until(lambda: john.step is SaveStep.REVIEWING)
    assert john.contact.title == "John Doe"
    assert john.app.loaded_controller.page.review.isVisible()


def test_it_is_not_offered_for_several_contacts(john: Driver, offers: list[bool]) -> None:
    john.app.loaded_controller.closing_guard.keeps_unsaved = lambda: False
    john.write("City", "Varna")
    john.open("106")
    john.write("City", "Ruse")
    assert not john.app.window.close()
    assert offers == [False]


def test_it_is_not_offered_where_the_question_is_about_another_contact_than_the_one_in_view(
    john: Driver, offers: list[bool]
) -> None:
    type_list(john, "berlin meetup")
    john.open("106")
    # The journal keeps this, but not what could not be added for the other one.
    john.app.loaded_controller.closing_guard.keeps_unsaved = lambda: True
    john.write("City", "Ruse")
    assert not john.app.window.close()
    assert offers == [False]
