"""Every fault, as a client sees it."""

import json
from typing import Any

import httpx
import msgspec
import pytest

from contact_editor.practice.faults import Fault
from contact_editor.practice.state import PracticeState
from tests.waiting import WAIT_LIMIT_S

JOHN = "/contacts/123"
SENT = {"email": "john@doe.com", "name": "New"}
NOTO = "con_D6zCfeVDaAAT-b9dl9SIE"


def name(world: PracticeState) -> Any:
    return world.contact("simvoly", 123)["name"]


def test_a_dropped_request_is_not_carried_out(simvoly: httpx.Client, world: PracticeState) -> None:
    world.faults.add(Fault("drop_before"))
    with pytest.raises(httpx.RemoteProtocolError):
        simvoly.put(JOHN, json=SENT)
    assert name(world) == "John Doe"
    assert world.log[-1].status is None


def test_a_request_with_a_dropped_answer_is_carried_out(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.faults.add(Fault("drop_after"))
    with pytest.raises(httpx.RemoteProtocolError):
        simvoly.put(JOHN, json=SENT)
    assert name(world) == "New"


def test_after_a_drop_the_next_request_is_served(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.faults.add(Fault("drop_before"))
    with pytest.raises(httpx.RemoteProtocolError):
        simvoly.get(JOHN)
    assert simvoly.get(JOHN).status_code == 200


@pytest.mark.parametrize("code", [403, 409, 422, 429, 500, 503])
def test_a_status_comes_with_its_message_and_nothing_is_written(
    simvoly: httpx.Client, world: PracticeState, code: int
) -> None:
    world.faults.add(Fault("status", code=code, message="No.", retry_after=7))
    answer = simvoly.put(JOHN, json=SENT)
    assert answer.status_code == code
    assert answer.json() == {"success": False, "message": "No."}
    assert answer.headers["Retry-After"] == "7"
    assert name(world) == "John Doe"


def test_a_status_has_no_retry_after_unless_told(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.faults.add(Fault("status", code=503))
    assert "Retry-After" not in simvoly.get(JOHN).headers


def test_a_failure_may_have_been_written_all_the_same(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.faults.add(Fault("status", code=500, written=True))
    assert simvoly.put(JOHN, json=SENT).status_code == 500
    assert name(world) == "New"


def test_success_false_comes_with_200(simvoly: httpx.Client, world: PracticeState) -> None:
    world.faults.add(Fault("success_false", message="Quota."))
    answer = simvoly.put(JOHN, json=SENT)
    assert answer.status_code == 200
    assert answer.json() == {"success": False, "message": "Quota."}
    assert name(world) == "John Doe"


@pytest.mark.parametrize("code", [None, 301, 307])
def test_a_redirect_names_where_to(
    simvoly: httpx.Client, world: PracticeState, code: int | None
) -> None:
    world.faults.add(Fault("redirect", code=code, location="https://www.example.org/x"))
    answer = simvoly.put(JOHN, json=SENT)
    assert answer.status_code == (code or 302)
    assert answer.headers["Location"] == "https://www.example.org/x"
    assert name(world) == "John Doe"


def test_html_comes_instead_of_json(simvoly: httpx.Client, world: PracticeState) -> None:
    world.faults.add(Fault("html"))
    answer = simvoly.get(JOHN)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/html")
    assert "<html>" in answer.text


def test_a_huge_answer_is_json_of_that_length(simvoly: httpx.Client, world: PracticeState) -> None:
    world.faults.add(Fault("huge", bytes=300_001))
    answer = simvoly.get(JOHN)
    assert "Content-Length" not in answer.headers
    assert len(answer.json()["padding"]) == 300_001


def test_a_huge_answer_ends_when_the_client_leaves(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.faults.add(Fault("huge", bytes=10**12))
    with simvoly.stream("GET", JOHN) as answer:
        assert next(answer.iter_raw()).startswith(b'{"padding":"')
    assert world.wait_until(lambda world: world.log[-1].disconnected)


def test_a_deep_answer_has_so_many_levels(simvoly: httpx.Client, world: PracticeState) -> None:
    world.faults.add(Fault("deep", levels=50_000))
    text = simvoly.get(JOHN).text
    assert text.count("{") == text.count("}") == 50_000
    with pytest.raises(RecursionError):
        msgspec.json.decode(text)


def test_an_answer_is_cut_off_with_its_connection(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.faults.add(Fault("cut_off"))
    with pytest.raises(httpx.RemoteProtocolError, match="complete message body"):
        simvoly.put(JOHN, json=SENT)
    assert name(world) == "New"


def test_an_answer_is_cut_off_in_its_json(simvoly: httpx.Client, world: PracticeState) -> None:
    world.faults.add(Fault("cut_off", cut="json"))
    answer = simvoly.get(JOHN)
    assert answer.text.startswith('{"id":123')
    with pytest.raises(json.JSONDecodeError):
        answer.json()


def test_an_answer_is_not_json(simvoly: httpx.Client, world: PracticeState) -> None:
    world.faults.add(Fault("not_json"))
    answer = simvoly.get(JOHN)
    assert answer.headers["Content-Type"] == "application/json"
    with pytest.raises(json.JSONDecodeError):
        answer.json()


def test_an_answer_is_empty(simvoly: httpx.Client, world: PracticeState) -> None:
    world.faults.add(Fault("empty"))
    answer = simvoly.put(JOHN, json=SENT)
    assert (answer.status_code, answer.content) == (200, b"")
    assert name(world) == "John Doe"


def test_a_delay_holds_the_answer_back(simvoly: httpx.Client, world: PracticeState) -> None:
    world.faults.add(Fault("delay", seconds=0.05))
    answer = simvoly.put(JOHN, json=SENT)
    assert answer.json()["name"] == "New"
    assert not world.log[-1].disconnected


@pytest.mark.parametrize(("written", "stored"), [(False, "John Doe"), (True, "New")])
def test_a_delay_ends_when_the_client_leaves(
    simvoly: httpx.Client, world: PracticeState, written: bool, stored: str
) -> None:
    world.faults.add(Fault("delay", seconds=3600, written=written))
    with pytest.raises(httpx.ReadTimeout):
        simvoly.put(JOHN, json=SENT, timeout=httpx.Timeout(WAIT_LIMIT_S, read=0.05))
    assert world.wait_until(lambda world: bool(world.log) and world.log[-1].disconnected)
    assert world.log[-1].status is None
    assert name(world) == stored


def test_another_person_edits_before_the_request(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.faults.add(Fault("other_edit", changes={"city": "Ruse", "tags": ["theirs"]}))
    john = simvoly.get(JOHN).json()
    assert (john["city"], john["tags"], john["name"]) == ("Ruse", ["theirs"], "John Doe")


def test_another_person_edits_after_the_request(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.faults.add(Fault("other_edit", method="PUT", changes={"name": "X"}, when="after"))
    assert simvoly.put(JOHN, json=SENT).json()["name"] == "New"
    assert simvoly.get(JOHN).json()["name"] == "X"


def test_another_person_edits_a_contact_that_was_searched(
    notocat: httpx.Client, world: PracticeState
) -> None:
    world.faults.add(Fault("other_edit", changes={"name": "X"}))
    query = {"newsletter_id": "wks_Tj4fTx-GWT0kCkKc375tG", "email": "noto@example.org"}
    assert notocat.get("/contacts", params=query).json()["data"][0]["name"] == "X"


def test_another_person_edits_a_contact_that_was_named(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.faults.add(Fault("other_edit", contact=11, changes={"name": "X"}))
    assert simvoly.get(JOHN).json()["name"] == "John Doe"
    assert world.contact("simvoly", 11)["name"] == "X"


def test_a_fault_waits_for_its_method_provider_and_path(
    simvoly: httpx.Client, notocat: httpx.Client, world: PracticeState
) -> None:
    world.faults.add(
        Fault("status", method="PUT", provider="notocat"), Fault("html", path="subscriber-lists")
    )
    assert simvoly.put(JOHN, json=SENT).status_code == 200
    assert simvoly.get(JOHN).json()["id"] == 123
    assert len(world.faults) == 2
    sent = {"email": "noto@example.org"}
    assert notocat.put(f"/contacts/{NOTO}", json=sent).status_code == 500
    assert "<html>" in simvoly.get("/subscriber-lists").text
    assert len(world.faults) == 0


def test_a_fault_lets_requests_pass_and_strikes_so_often(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.faults.add(Fault("status", code=503, skip=1, times=2))
    assert [simvoly.get(JOHN).status_code for _ in range(4)] == [200, 503, 503, 200]


def test_faults_that_answer_strike_one_after_another(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.faults.add(Fault("status", code=429), Fault("status", code=503))
    assert [simvoly.get(JOHN).status_code for _ in range(3)] == [429, 503, 200]


def test_an_edit_and_a_failure_meet_in_one_request(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.faults.add(Fault("other_edit", changes={"city": "X"}, when="after"), Fault("status"))
    assert simvoly.put(JOHN, json=SENT).status_code == 500
    assert world.contact("simvoly", 123)["city"] == "X"


def test_cleared_faults_strike_nobody(simvoly: httpx.Client, world: PracticeState) -> None:
    world.faults.add(Fault("status"))
    world.faults.clear()
    assert simvoly.get(JOHN).status_code == 200


def test_a_malformed_fault_is_refused_where_it_is_added(world: PracticeState) -> None:
    with pytest.raises(msgspec.ValidationError, match="kind"):
        world.faults.add(Fault("dealy"))  # type: ignore[arg-type]  # the mistake in question
