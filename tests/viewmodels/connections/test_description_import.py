"""A description from a file is added whole or not at all, and over another only if asked for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from contact_editor.background import NetworkThread
from contact_editor.providers.shipped.shipped_catalogue import read_shipped
from contact_editor.resources import resource
from contact_editor.services.connections.description_folder import put_description
from contact_editor.services.connections.managed_settings import Managed
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.connections.description_import import DescriptionImport
from tests.fakes.key_stores import MemoryStore
from tests.waiting import WAIT_LIMIT_MS

SHIPPED = resource("providers", "notocat.toml").read_text("utf-8")
OWN = SHIPPED.replace('id = "notocat"', 'id = "acme"', 1).replace('"Notocat"', '"Acme"', 1)


class Importing:
    """An import with what it says."""

    def __init__(self, manager: ConnectionManager, owner: QObject, qtbot: QtBot) -> None:
        self.manager = manager
        self.imports = DescriptionImport(manager, owner)
        self.said: list[tuple[str, ...]] = []
        self._qtbot = qtbot
        self.imports.failed.connect(lambda text: self.said.append(("failed", text)))
        self.imports.exists.connect(lambda text: self.said.append(("exists", text)))
        self.imports.added.connect(lambda key, text: self.said.append(("added", key, text)))

    def result(self) -> tuple[str, ...]:
        """Wait for what is said, and return it."""
        self._qtbot.waitUntil(lambda: bool(self.said), timeout=WAIT_LIMIT_MS)
        return self.said.pop()

    def open(self, file: Path) -> tuple[str, ...]:
        self.imports.open(file)
        return self.result()

    def replace(self) -> tuple[str, ...]:
        self.imports.replace()
        return self.result()

    @property
    def folder(self) -> Path:
        return self.manager.file.parent / "providers"

    def files(self) -> dict[str, str]:
        """Return all that is in the user's folder, also what is hidden."""
        if not self.folder.is_dir():
            return {}
        return {file.name: file.read_text("utf-8") for file in self.folder.iterdir()}


@pytest.fixture
def importing(tmp_path: Path, qtbot: QtBot) -> Iterator[Importing]:
    background, owner = NetworkThread(), QObject()
    manager = ConnectionManager(
        read_shipped(resource("providers")), tmp_path / "user" / "connections.toml",
        Credentials(MemoryStore()), background, Managed(tmp_path / "machine"),
    )  # fmt: skip
    yield Importing(manager, owner, qtbot)
    background.stop()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "any name.toml"
    file.write_text(OWN, "utf-8")
    return file


def test_it_is_copied_under_its_id_and_offered(importing: Importing, file: Path) -> None:
    assert importing.open(file) == ("added", "acme", "Acme was added.")
    assert importing.files() == {"acme.toml": OWN}
    assert importing.manager.catalogue.providers["acme"].name == "Acme"
    if os.name == "posix":
        assert (importing.folder / "acme.toml").stat().st_mode & 0o077 == 0


def test_the_same_one_again_is_there_already(importing: Importing, file: Path) -> None:
    importing.open(file)
    assert importing.open(file) == ("added", "acme", "Acme is there already.")
    assert importing.files() == {"acme.toml": OWN}


def test_one_that_comes_with_the_program_is_replaced_only_after_a_question(
    importing: Importing, file: Path
) -> None:
    mine = SHIPPED.replace('"Notocat"', '"My Notocat"', 1)
    file.write_text(mine, "utf-8")
    kind, question = importing.open(file)
    assert kind == "exists"
    assert question.startswith("A description of “notocat” comes with the program.")
    assert importing.files() == {}
    assert importing.replace() == ("added", "notocat", "My Notocat was added.")
    assert importing.files() == {"notocat.toml": mine}
    assert importing.manager.catalogue.names["notocat"] == "My Notocat"


@pytest.mark.parametrize(
    ("name", "present"),
    [
        ("other.toml", OWN.replace('"Acme"', '"Older"', 1)),
        ("other.toml", OWN.replace("[access]", "[acces]", 1)),
        ("acme.toml", "this is no description"),
    ],
    ids=["of the same id", "with a fault", "of the same name"],
)
def test_what_the_user_has_of_that_id_is_replaced_in_its_place_only_after_a_question(
    importing: Importing, file: Path, name: str, present: str
) -> None:
    importing.folder.mkdir(parents=True)
    (importing.folder / name).write_text(present, "utf-8")
    kind, question = importing.open(file)
    assert (kind, question.split(" in your folder")[0]) == ("exists", name)
    importing.imports.cancel()
    importing.imports.replace()
    assert importing.files() == {name: present}, "An answer that was withdrawn does nothing."
    importing.open(file)
    assert importing.replace()[0] == "added"
    assert importing.files() == {name: OWN}


def test_the_administrators_description_is_not_replaced(
    importing: Importing, file: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "machine" / "providers"
    folder.mkdir(parents=True)
    (folder / "acme.toml").write_text(OWN, "utf-8")
    kind, text = importing.open(file)
    assert kind == "failed"
    assert "administrator" in text
    assert "choose another id" in text
    assert importing.files() == {}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\xfe", "byte 0: not UTF-8; save the file as UTF-8"),
        (b"id = ", "not TOML:"),
        (b"", "missing key `format`"),
        (OWN.replace("label", "lable", 1).encode(), "did you mean `label`?"),
        (OWN.replace("/contacts", "contacts").encode(), "1 more"),
    ],
)
def test_what_is_wrong_is_said_with_place_and_remedy_and_nothing_is_written(
    importing: Importing, file: Path, content: bytes, words: str
) -> None:
    file.write_bytes(content)
    kind, text = importing.open(file)
    assert kind == "failed"
    assert text.startswith("any name.toml is no description that can be used:\n")
    assert words in text or (words == "1 more" and text.count("\n") >= 2), text
    assert importing.files() == {}
    assert "acme" not in importing.manager.catalogue.providers


def test_an_openapi_file_is_sent_where_it_can_be_added(
    importing: Importing, tmp_path: Path
) -> None:
    file = tmp_path / "api.json"
    file.write_text('{"openapi": "3.0.0"}', "utf-8")
    kind, text = importing.open(file)
    assert kind == "failed"
    assert text.endswith("Add an OpenAPI file with “Your own provider…”.")


def test_a_file_that_is_none_is_named(importing: Importing, tmp_path: Path) -> None:
    for wrong in (tmp_path / "gone.toml", tmp_path):
        kind, text = importing.open(wrong)
        assert kind == "failed"
        assert text.startswith(f"{wrong} cannot be read: ")


def test_what_cannot_be_read_in_its_place_is_named(importing: Importing, file: Path) -> None:
    place = importing.folder / "acme.toml"
    place.mkdir(parents=True)
    kind, text = importing.open(file)
    assert kind == "failed"
    assert text.startswith(f"{place} cannot be read: ")


def test_a_folder_that_is_a_file_is_named_and_the_catalogue_stays(
    importing: Importing, file: Path
) -> None:
    importing.folder.parent.mkdir(parents=True)
    importing.folder.write_text("not a folder", "utf-8")
    kind, text = importing.open(file)
    assert kind == "failed"
    assert str(importing.folder) in text
    assert "acme" not in importing.manager.catalogue.providers


def test_a_file_that_appears_after_the_question_is_not_written_over(
    importing: Importing,
) -> None:
    importing.folder.mkdir(parents=True)
    (importing.folder / "acme.toml").write_text("of another program", "utf-8")
    with pytest.raises(FileExistsError):
        put_description(importing.folder, "acme", OWN.encode())
    assert importing.files() == {"acme.toml": "of another program"}


@pytest.mark.parametrize(
    "provider_id",
    ["../connections", "../elsewhere", "/tmp/elsewhere", "a/b", "..", "", " ", "ACME", "con", "ä"],
)
def test_an_id_that_is_no_name_of_a_file_of_its_own_is_refused(
    importing: Importing, file: Path, provider_id: str
) -> None:
    before = {each: each.read_bytes() for each in importing.folder.parent.glob("*.toml")}
    file.write_text(OWN.replace('id = "acme"', f'id = "{provider_id}"', 1), "utf-8")
    kind, text = importing.open(file)
    assert kind == "failed"
    assert f"id: `{provider_id}`" in text
    assert importing.files() == {}
    after = {each: each.read_bytes() for each in importing.folder.parent.glob("*.toml")}
    assert after == before
