"""The server itself: its start and end, its world in the process, and over HTTP."""

import threading
from typing import Any

import httpx
import pytest

from contact_editor.practice.faults import Fault
from contact_editor.practice.server import PracticeServer, PracticeServerError
from contact_editor.practice.state import PracticeState
from tests.waiting import WAIT_LIMIT_S

JOHN = "/contacts/123"


def test_a_port_in_use_is_said(server: PracticeServer) -> None:
    with pytest.raises(PracticeServerError, match=f"port {server.port}.*another port"):
        PracticeServer(port=server.port).start()


def test_a_port_out_of_range_is_said() -> None:
    with pytest.raises(PracticeServerError, match="port 99999"):
        PracticeServer(port=99999).start()


def test_it_stops_at_once_with_a_request_under_way() -> None:
    server = PracticeServer(providers=("simvoly",))
    server.start()
    server.world.faults.add(Fault("delay", seconds=3600))
    outcome: list[Exception] = []

    def wait_for_ever() -> None:
        try:
            httpx.get(server.address("simvoly") + JOHN, timeout=WAIT_LIMIT_S)
        except httpx.HTTPError as error:
            outcome.append(error)

    waiting = threading.Thread(target=wait_for_ever)
    waiting.start()
    assert server.world.wait_until(lambda world: bool(world.log))
    server.stop()
    waiting.join()
    assert isinstance(outcome[0], httpx.RemoteProtocolError | httpx.ReadError)
    again = PracticeServer(port=server.port)
    again.start()
    again.stop()


def test_stopping_what_never_started_does_nothing() -> None:
    PracticeServer().stop()


def test_a_provider_that_is_not_served_is_not_found() -> None:
    server = PracticeServer(providers=("notocat",), key="other")
    server.start()
    try:
        assert server.world.providers == ("notocat",)
        assert httpx.get(server.address("simvoly") + JOHN).status_code == 404
    finally:
        server.stop()


def test_two_servers_have_the_same_people_and_separate_worlds(
    server: PracticeServer, world: PracticeState
) -> None:
    other = PracticeServer()
    world.edit("simvoly", 123, {"name": "X"})
    assert other.world.contact("simvoly", 123)["name"] == "John Doe"
    assert other.world.ids("notocat") == world.ids("notocat")


def test_a_contact_given_out_is_a_copy(world: PracticeState) -> None:
    world.contact("simvoly", 123)["tags"].append("x")
    changes: dict[str, Any] = {"tags": ["a"]}
    world.edit("simvoly", 123, changes)["tags"].append("b")
    changes["tags"].append("c")
    assert world.contact("simvoly", 123)["tags"] == ["a"]
    world.restore("simvoly", 123)
    assert world.contact("simvoly", 123)["tags"] == ["vip", "lead"]


def test_one_contact_or_all_of_a_provider_are_restored(world: PracticeState) -> None:
    for each in (11, 123):
        world.edit("simvoly", each, {"name": "X"})
    world.restore("simvoly", 11)
    assert world.contact("simvoly", 11)["name"] == "Contact Name"
    assert world.contact("simvoly", 123)["name"] == "X"
    world.restore("simvoly")
    assert world.contact("simvoly", 123)["name"] == "John Doe"


def test_a_missing_contact_is_a_key_error(world: PracticeState) -> None:
    with pytest.raises(KeyError):
        world.contact("simvoly", 999)
    with pytest.raises(KeyError):
        world.edit("simvoly", 999, {})


def test_the_log_tells_what_came(simvoly: httpx.Client, world: PracticeState) -> None:
    simvoly.get("/contacts", params={"limit": 1})
    simvoly.put(JOHN, json={"email": "john@doe.com"}, headers={"X-Trace": "7"})
    simvoly.put(JOHN, content=b"{")
    first, second, third = world.log
    assert (first.method, first.path, first.query) == (
        "GET",
        "/simvoly/api/site/contacts",
        {"limit": "1"},
    )
    assert (first.provider, first.body, first.status) == ("simvoly", None, 200)
    assert (second.number, second.body) == (first.number + 1, {"email": "john@doe.com"})
    assert second.headers["x-trace"] == "7"
    assert (third.body, third.status) == (None, 415)
    world.clear_log()
    assert world.log == []


def test_the_connection_is_kept(simvoly: httpx.Client) -> None:
    streams = [simvoly.get(JOHN).extensions["network_stream"] for _ in range(2)]
    ports = {stream.get_extra_info("client_addr")[1] for stream in streams}
    assert len(ports) == 1


def test_switches_are_set_over_http(control: httpx.Client, world: PracticeState) -> None:
    answer = control.post("/switches", json={"tags": "replace", "lag": 2})
    assert answer.json()["tags"] == world.switches.tags == "replace"
    assert control.get("/switches").json() == answer.json()
    assert answer.json()["null"] == "ignore"


@pytest.mark.parametrize("sent", [{"tags": "add"}, {"tag": "merge"}, {"lag": True}, []])
def test_a_bad_switch_over_http_changes_nothing(
    control: httpx.Client, world: PracticeState, sent: Any
) -> None:
    before = world.switches
    answer = control.post("/switches", json=sent)
    assert (answer.status_code, answer.json()["success"]) == (400, False)
    assert world.switches == before


def test_faults_are_added_and_cleared_over_http(
    control: httpx.Client, simvoly: httpx.Client, world: PracticeState
) -> None:
    assert control.post("/faults", json={"kind": "status", "code": 409}).status_code == 200
    assert simvoly.get(JOHN).status_code == 409
    control.post("/faults", json=[{"kind": "html"}, {"kind": "delay", "seconds": 9}])
    assert len(world.faults) == 2
    control.delete("/faults")
    assert len(world.faults) == 0


@pytest.mark.parametrize("sent", [{"kind": "x"}, {}, {"kind": "html", "time": 2}, 3])
def test_a_bad_fault_over_http_is_refused(
    control: httpx.Client, world: PracticeState, sent: Any
) -> None:
    assert control.post("/faults", json=sent).status_code == 400
    assert len(world.faults) == 0


def test_the_log_is_read_and_cleared_over_http(
    control: httpx.Client, simvoly: httpx.Client
) -> None:
    simvoly.get(JOHN)
    (entry,) = control.get("/log").json()
    assert (entry["method"], entry["status"], entry["disconnected"]) == ("GET", 200, False)
    control.delete("/log")
    assert control.get("/log").json() == []


def test_contacts_are_seen_edited_and_restored_over_http(control: httpx.Client) -> None:
    path = "/contacts/simvoly/123"
    assert control.post(path, json={"city": "Ruse"}).json()["city"] == "Ruse"
    assert control.get(path).json()["city"] == "Ruse"
    control.post("/restore", json={"provider": "simvoly", "id": 123})
    assert control.get(path).json()["city"] == "Sofia"
    control.post(path, json={"city": "Ruse"})
    control.post("/restore")
    assert control.get(path).json()["city"] == "Sofia"


@pytest.mark.parametrize("path", ["/contacts/simvoly/999", "/contacts/acme/1"])
def test_an_unknown_contact_over_http_is_not_found(control: httpx.Client, path: str) -> None:
    assert control.get(path).status_code == 404
    assert control.post(path, json={}).status_code == 404
