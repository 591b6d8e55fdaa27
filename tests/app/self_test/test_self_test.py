"""`contact-editor --self-test`, from source; the packages' own tests run it frozen."""

from __future__ import annotations

import argparse
import re
import shutil
import ssl
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import truststore
from PySide6.QtCore import QLibraryInfo
from PySide6.QtWidgets import QApplication

from contact_editor.app.self_test import checks as self_test
from contact_editor.app.self_test import environment_checks as self_test_world
from contact_editor.app.self_test.outcome import PartFailed
from contact_editor.resources import resource
from contact_editor.services.credentials.keyring_store import KeyringStore
from tests.fakes.secret_service import in_session, needs_keyring

ROOT = Path(__file__).parents[3]
SELF_TEST = [sys.executable, "-m", "contact_editor", "--self-test"]


def test_every_part_works_and_says_so_in_one_line() -> None:
    done = subprocess.run(
        SELF_TEST, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    head, *parts, end = done.stdout.splitlines()
    assert head.startswith("Contact Editor ")
    assert [line.split()[:2] for line in parts] == [
        ["ok", name]
        for name in (
            *("descriptions", "editors", "screen", "images", "translations", "texts"),
            *("journal", "certificates", "keyring", "practice"),
        )
    ]
    assert end == "self-test: 0 failed"
    assert (done.returncode, done.stderr) == (0, "")


@needs_keyring
def test_a_key_goes_into_a_real_keyring_and_out_of_it(tmp_path: Path) -> None:
    said = in_session(
        tmp_path, SELF_TEST, ["secret-tool", "search", "--all", "username", "api-key"]
    )
    assert re.search("ok     keyring      .*Secret Service.*; a made-up key was stored", said)
    assert "secret =" not in said


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of what ships, to be damaged; the self-test looks there."""
    shutil.copytree(resource(), tmp_path, dirs_exist_ok=True)
    for module in (self_test, self_test_world):
        monkeypatch.setattr(module, "resource", tmp_path.joinpath)
    return tmp_path


@pytest.mark.parametrize(
    ("lost", "part", "words"),
    [
        ("providers", self_test.descriptions, "there are none"),
        ("icons", self_test.images, "icon is not there"),
    ],
)
def test_what_is_not_there_is_said(
    qapp: QApplication, elsewhere: Path, lost: str, part: Callable[[], str], words: str
) -> None:
    assert part()
    shutil.rmtree(elsewhere / lost)
    with pytest.raises(PartFailed, match=words):
        part()


def test_a_damaged_description_is_named(elsewhere: Path) -> None:
    (elsewhere / "providers" / "acme.toml").write_text("id = ")
    with pytest.raises(PartFailed, match=r"acme\.toml: not TOML"):
        self_test.descriptions()


def test_languages_that_are_not_there_are_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QLibraryInfo, "path", lambda place: str(tmp_path))
    with pytest.raises(PartFailed, match="there is no German"):
        self_test.translations()
    with pytest.raises(PartFailed, match="xcb is not in"):
        self_test.screen()


def test_whoever_trusts_everybody_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    class Trusting(ssl.SSLContext):
        def wrap_socket(self, *words: object, **more: object) -> ssl.SSLSocket:
            self.check_hostname = False
            self.verify_mode = ssl.CERT_NONE
            return super().wrap_socket(*words, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(truststore, "SSLContext", Trusting)
    with pytest.raises(PartFailed, match="without a trusted authority was accepted"):
        self_test_world.certificates()


def test_another_authority_vouches_for_nothing(elsewhere: Path) -> None:
    lost = resource("self_test", "server.pem").read_text().partition("-----BEGIN PRIVATE")[0]
    (elsewhere / "self_test" / "authority.pem").write_text(lost)
    with pytest.raises(ssl.SSLError):
        self_test_world.certificates()


def test_a_keyring_that_forgets_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {"name": "Forgetful", "put": None, "get": None, "remove": None}
    for call, answer in answers.items():
        monkeypatch.setattr(KeyringStore, call, lambda *words, answer=answer: answer)
    with pytest.raises(PartFailed, match="something other than what was stored"):
        self_test_world.keyring()


def test_a_part_that_fails_makes_the_whole_fail(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails() -> str:
        raise OSError(28, "No space left\non device")

    monkeypatch.setattr(self_test, "QApplication", lambda words: qapp)
    parts = (("first", lambda: "fine"), ("second", fails))
    monkeypatch.setattr(self_test, "_parts", lambda qt, options: parts)
    assert self_test.run(argparse.Namespace()) == 1
    assert capsys.readouterr().out.splitlines()[1:] == [
        "ok     first        fine",
        "FAILED second       OSError: [Errno 28] No space left on device",
        "self-test: 1 failed, second",
    ]
