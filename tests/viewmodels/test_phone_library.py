"""A telephone number gets its advice by itself, as soon as the library for it is there."""

from __future__ import annotations

import sys
import threading
from importlib import import_module

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from contact_editor.model.fields import FieldKind
from contact_editor.viewmodels import phone_library
from contact_editor.viewmodels.messages.advice import advice
from contact_editor.viewmodels.phone_library import PhoneLibrary, is_loaded
from tests.catalogue import provider
from tests.ui.contact.test_contact_form import WIRE, Desk
from tests.waiting import WAIT_LIMIT_MS, WAIT_LIMIT_S

WRONG = "+49 1"


@pytest.fixture(autouse=True)
def _unloaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "phonenumbers", raising=False)


def test_a_number_that_is_shown_gets_its_advice_without_being_edited(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_load = threading.Event()

    def load(name: str) -> None:
        may_load.wait(WAIT_LIMIT_S)
        import_module(name)

    monkeypatch.setattr(phone_library, "import_module", load)
    desk = Desk(qtbot, provider("simvoly"), WIRE["simvoly"] | {"phone": WRONG})
    assert desk.control("phone").text() == WRONG
    assert not desk.note("phone")
    may_load.set()
    qtbot.waitUntil(lambda: "not a telephone number" in desk.note("phone"), timeout=WAIT_LIMIT_MS)
    assert desk.form.row("phone").note.isVisible()
    assert not desk.said


def test_a_number_has_the_same_note_after_an_undo(qtbot: QtBot) -> None:
    desk = Desk(qtbot, provider("simvoly"), WIRE["simvoly"] | {"phone": WRONG})
    qtbot.waitUntil(lambda: bool(desk.note("phone")), timeout=WAIT_LIMIT_MS)
    before = desk.note("phone")
    desk.show("phone", "+49 30 123456")
    desk.revert("phone")
    assert desk.note("phone") == before


def test_what_waits_for_it_is_told_and_the_next_one_needs_not_wait(qtbot: QtBot) -> None:
    parent = QObject()
    waiting = PhoneLibrary(parent)
    with qtbot.waitSignal(waiting.loaded, timeout=WAIT_LIMIT_MS):
        waiting.load()
    assert is_loaded()
    with qtbot.assertNotEmitted(waiting.loaded):
        waiting.load()


def test_before_that_no_form_waits_for_it() -> None:
    assert not advice(FieldKind.PHONE, WRONG, changed=False)
    assert not is_loaded()
