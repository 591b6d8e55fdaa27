"""A made-up provider, described as the document says, does the main job."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.catalogue import catalogue
from tests.end_to_end.driver import Driver

DOCUMENT = Path(__file__).parents[2] / "docs" / "adding-a-provider.md"
ANA: dict[str, Any] = {
    "id": 7,
    "mail": "ana@made-up.example",
    "full_name": "Ana",
    "no_newsletter": True,
    "stage": "lead",
    "address": {"city": "Cluj", "zip": "400001"},
    "memberships": [{"list": {"id": 1}}, {"list": {"id": 99}}],
    "shoe_size": 38,
}


class Acme(BaseHTTPRequestHandler):
    """Speaks the API that the document's example describes; knows one person."""

    person: dict[str, Any]
    heard: list[tuple[str, str, Any]]

    def do_GET(self) -> None:
        place = urlsplit(self.path)
        asked = parse_qs(place.query)
        self.heard.append(("GET", self.path, None))
        if place.path == "/v2/people/7":
            self._answer(200, {"person": self.person})
        elif place.path == "/v2/people":
            wanted = asked.get("mail", [self.person["mail"]])
            people = [self.person] if self.person["mail"] in wanted else []
            self._answer(200, {"people": people, "count": len(people)})
        elif place.path == "/v2/lists":
            self._answer(200, {"lists": [{"id": 1, "name": "Spring"}]})
        else:
            self._answer(404, {"error": {"text": "nothing here"}})

    def do_PUT(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.heard.append(("PUT", self.path, body))
        fields = dict(body["person"])
        if "list_ids" in fields:
            ids = fields.pop("list_ids")
            fields["memberships"] = [{"list": {"id": each}} for each in ids]
        self.person |= fields
        self._answer(200, {"person": self.person})

    def _answer(self, status: int, body: Any) -> None:
        proven = self.headers.get("X-Api-Key") == "acme-key" and self.headers.get("Acme-Version")
        content = json.dumps(body if proven else {"message": "no"}).encode()
        self.send_response(status if proven else 401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def acme() -> Iterator[tuple[str, type[Acme]]]:
    handler = type("OneAcme", (Acme,), {"person": dict(ANA), "heard": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v2", handler
    server.shutdown()
    server.server_close()
    thread.join()


def example_of(provider_id: str) -> str:
    examples = re.findall(r"```toml\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)
    [example] = [each for each in examples if f'\nid = "{provider_id}" ' in each]
    return str(example)


def opened(qapp: QApplication, folder: Path, address: str) -> Driver:
    """Return the window with the person open, by the whole example."""
    (folder / "providers").mkdir()
    (folder / "providers" / "acme.toml").write_text(example_of("acme"), "utf-8")
    (folder / "connections.toml").write_text(
        f'[[connection]]\nname = "Shop"\nprovider = "acme"\naddress = "{address}"\n'
        '[connection.parameters]\naccount = "acme-shop"\n',
        "utf-8",
    )
    window = Driver(qapp, folder, connection="Shop")
    window.app.manager.keep_key("Shop", "acme-key")
    window.open("ana@made-up.example")
    return window


def shown_lines(row: QWidget) -> list[QLineEdit]:
    return [line for line in row.findChildren(QLineEdit) if line.isVisible()]


def test_the_smallest_example_edits_a_contact(
    qapp: QApplication, tmp_path: Path, acme: tuple[str, type[Acme]]
) -> None:
    address, server = acme
    (tmp_path / "providers").mkdir()
    (tmp_path / "providers" / "acme-mail.toml").write_text(example_of("acme-mail"), "utf-8")
    (tmp_path / "connections.toml").write_text(
        f'[[connection]]\nname = "Test"\nprovider = "acme-mail"\naddress = "{address}"\n', "utf-8"
    )
    window = Driver(qapp, tmp_path, connection="Test")
    window.app.manager.keep_key("Test", "acme-key")
    window.open("ana@made-up.example")
    window.write("Name", "Ana Maria")
    assert window.save().startswith("Saved and verified")
    [body] = [body for method, _, body in server.heard if method == "PUT"]
    assert body == {"person": {"mail": "ana@made-up.example", "full_name": "Ana Maria"}}
    window.close()


def test_the_document_s_example_does_the_main_job(
    qapp: QApplication, tmp_path: Path, acme: tuple[str, type[Acme]]
) -> None:
    address, server = acme
    window = opened(qapp, tmp_path, address)
    assert window.contact.title == "Ana"
    window.write("Name", "Ana Maria")
    window.write("City", "Turda")
    assert window.save().startswith("Saved and verified")
    writes = [(path, body) for method, path, body in server.heard if method == "PUT"]
    person = {
        "mail": "ana@made-up.example",
        "full_name": "Ana Maria",
        "address": {"city": "Turda", "zip": "400001"},
        "stage": "lead",
        "no_newsletter": True,
        "list_ids": [1, 99],
    }
    assert writes == [("/v2/people/7", {"person": person})]
    assert server.person["shoe_size"] == 38
    window.close()


@pytest.mark.parametrize("odd", ["Main Street 5", 7, True, 0.5])
def test_a_value_in_place_of_the_object_of_a_field_is_shown_and_not_overwritten(
    qapp: QApplication, tmp_path: Path, acme: tuple[str, type[Acme]], odd: Any
) -> None:
    address, server = acme
    server.person["address"] = odd
    window = opened(qapp, tmp_path, address)
    row = window.app.loaded_controller.page.form.row("city")
    window.until(lambda: shown_lines(row))
    assert [json.loads(line.text()) for line in shown_lines(row) if line.isReadOnly()] == [odd]
    assert all(line.isReadOnly() for line in shown_lines(row))
    assert window.seen("The provider sent an unexpected value; it is left unchanged")
    window.write("Name", "Ana Maria")
    assert window.save().startswith("Saved and verified")
    [body] = [body for method, _, body in server.heard if method == "PUT"]
    assert body["person"]["address"] == server.person["address"] == odd
    window.close()


def test_an_edit_is_not_written_over_what_came_in_place_of_its_object_meanwhile(
    qapp: QApplication, tmp_path: Path, acme: tuple[str, type[Acme]]
) -> None:
    address, server = acme
    window = opened(qapp, tmp_path, address)
    window.write("City", "Turda")
    window.review()
    server.person["address"] = "Main Street 5"
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.SETTLING)
    window.contact.flow.settle(("mine",))
    window.until(lambda: "City cannot be changed any more" in window.said)
    assert "Your changes are still here" in window.said
    assert window.line("City").text() == "Turda"
    assert server.person["address"] == "Main Street 5"
    assert "PUT" not in [method for method, _, _ in server.heard]
    window.close()


@pytest.mark.parametrize("nothing", [None, {}, [], "missing"])
def test_a_field_whose_object_is_missing_or_empty_is_edited(
    qapp: QApplication, tmp_path: Path, acme: tuple[str, type[Acme]], nothing: Any
) -> None:
    address, server = acme
    server.person["address"] = nothing
    if nothing == "missing":
        del server.person["address"]
    window = opened(qapp, tmp_path, address)
    window.write("City", "Turda")
    assert window.save().startswith("Saved and verified")
    assert server.person["address"] == {"city": "Turda"}
    window.close()


def test_a_faulty_description_is_said_and_the_rest_keeps_working(
    qapp: QApplication, folder: Path
) -> None:
    (folder / "providers").mkdir()
    (folder / "providers" / "acme.toml").write_text('format = 1\nid = "acme"\nnmae = "Acme"\n')
    window = Driver(qapp, folder)
    assert "acme.toml" in window.said
    assert "did you mean `name`?" in window.said
    assert set(window.app.manager.catalogue.providers) == set(catalogue().providers)
    window.close()
