"""Every way in which values and answers may differ from what was sent, as a client sees it."""

from typing import Any

import httpx
import pytest

from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import Switches

JOHN, EMAIL = "/contacts/123", "john@doe.com"
LEFT = "con_b0gUsBigNotoMadeUp-_1"


def put(client: httpx.Client, **sent: Any) -> httpx.Response:
    return client.put(JOHN, json={"email": EMAIL} | sent)


@pytest.mark.parametrize(
    ("switches", "sent", "stored"),
    [
        ({"text": "escaped"}, {"note": "a & b"}, {"note": "a &amp; b"}),
        ({"text": "trimmed"}, {"city": " Ruse "}, {"city": "Ruse"}),
        ({"text": "lf"}, {"city": "a\r\nb"}, {"city": "a\nb"}),
        ({"text": "nfc"}, {"city": "Mu\u0308nchen"}, {"city": "M\u00fcnchen"}),
        ({"max_text": 4}, {"note": "abcdef"}, {"note": "abcd"}),
        ({"tag_order": "sorted", "tags": "replace"}, {"tags": ["b", "a"]}, {"tags": ["a", "b"]}),
        ({"emptied_field": "tags"}, {"tags": ["a"]}, {"tags": []}),
    ],
    ids=str,
)
def test_a_put_stores_what_the_provider_makes_of_it(
    simvoly: httpx.Client, world: PracticeState, switches: Any, sent: Any, stored: Any
) -> None:
    world.switches = Switches(omitted="kept", **switches)
    put(simvoly, **sent)
    contact = world.contact("simvoly", 123)
    assert {key: contact[key] for key in stored} == stored


def test_escaping_escapes_again_what_is_sent_again(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.switches = Switches(text="escaped")
    note = "a & b"
    for stored in ("a &amp; b", "a &amp;amp; b"):
        put(simvoly, note=note)
        note = world.contact("simvoly", 123)["note"]
        assert note == stored


@pytest.mark.parametrize(
    ("switches", "stored", "key", "shown"),
    [
        ({"shown": "masked"}, {"phone": "+1 555 01"}, "phone", "+1 *** 01"),
        ({"shown": "cut"}, {"note": "a long note"}, "note", "a l…"),
        ({"shown": "limited"}, {"note": "a" * 300}, "note", "a" * 255),
        ({"shown": "defaulted"}, {"country": None}, "country", "BG"),
        ({"digits": "number"}, {"zip": "1000"}, "zip", 1000),
        ({"flags": "number"}, {"subscribed": True}, "subscribed", 1),
        ({"ids": "text"}, {}, "id", "123"),
        ({"record": "another"}, {}, "name", "Another Contact"),
        (
            {"properties_shape": "extra-key"},
            {"properties": [{"name": "a", "value": "b"}]},
            "properties",
            [{"name": "a", "value": "b", "updated": "2024-01-01"}],
        ),
    ],
    ids=str,
)
def test_a_read_shows_values_as_the_switch_says(
    simvoly: httpx.Client, world: PracticeState, switches: Any, stored: Any, key: str, shown: Any
) -> None:
    before = world.edit("simvoly", 123, stored)
    world.switches = Switches(**switches)
    assert simvoly.get(JOHN).json()[key] == shown
    found = simvoly.get("/contacts/search-by-email", params={"email": EMAIL}).json()
    assert found[key] == shown
    assert world.contact("simvoly", 123) == before


@pytest.mark.parametrize(
    ("switches", "stored", "shown"),
    [
        ({"numbers": "text"}, {"score": 4.25, "ok": True}, {"score": "4.25", "ok": True}),
        ({"empty_map": "array"}, {}, []),
    ],
    ids=str,
)
def test_custom_fields_are_shown_as_the_switch_says(
    notocat: httpx.Client, world: PracticeState, switches: Any, stored: Any, shown: Any
) -> None:
    email = world.edit("notocat", LEFT, {"custom_fields": stored})["email"]
    world.switches = Switches(email_search="exact", **switches)
    query = {"newsletter_id": "wks_Tj4fTx-GWT0kCkKc375tG", "email": email}
    assert notocat.get("/contacts", params=query).json()["data"][0]["custom_fields"] == shown


def test_another_record_may_have_no_creation_time(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.switches = Switches(record="another-undated")
    assert "createdOn" not in simvoly.get(JOHN).json()


def test_an_echo_says_what_was_sent_whatever_is_stored(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.switches = Switches(answer="echo", stores="nothing")
    assert put(simvoly, name="New").json()["name"] == "New"
    assert world.contact("simvoly", 123)["name"] == "John Doe"


def test_a_write_may_only_be_accepted(simvoly: httpx.Client, world: PracticeState) -> None:
    world.switches = Switches(answer="accepted")
    answer = put(simvoly, name="New")
    assert (answer.status_code, answer.content) == (202, b"")


def test_for_some_time_after_a_write_all_reads_show_the_state_before(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.switches = Switches(lag_ms=60_000)
    put(simvoly, name="New")
    names = {simvoly.get(JOHN).json()["name"] for _ in range(5)}
    assert names == {"John Doe"}
    world.restore("simvoly")


@pytest.mark.parametrize("method", ["GET", "PUT"])
@pytest.mark.parametrize("status", ["404", "301"])
def test_a_merged_contact_leads_to_the_one_that_it_was_merged_into(
    simvoly: httpx.Client, world: PracticeState, method: str, status: Any
) -> None:
    world.switches = Switches(merged="123", merged_status=status)
    sent = {"email": EMAIL} if method == "PUT" else None
    answer = simvoly.request(method, JOHN, json=sent)
    into = world.survivor("simvoly")["id"]
    assert answer.status_code == int(status)
    assert answer.json()["message"] == f"This contact was merged into {into}."
    assert answer.headers.get("location", "").endswith(
        f"/contacts/{into}" if status == "301" else ""
    )


@pytest.mark.parametrize(
    ("encoding", "begins"), [("bom", b"\xef\xbb\xbf{"), ("latin-1", b"{"), ("utf-8", b"{")]
)
def test_an_answer_may_come_in_another_encoding(
    simvoly: httpx.Client, world: PracticeState, encoding: Any, begins: bytes
) -> None:
    world.edit("simvoly", 123, {"city": "Münster"})
    world.switches = Switches(encoding=encoding)
    content = simvoly.get(JOHN).content
    assert content.startswith(begins)
    assert ("Münster".encode("latin-1") in content) is (encoding == "latin-1")


def test_an_answer_may_be_compressed_although_nothing_asked_for_it(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.switches = Switches(encoding="gzip")
    answer = simvoly.get(JOHN, headers={"accept-encoding": "identity"})
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.json()["id"] == 123


def test_a_text_may_end_in_half_a_surrogate_pair(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.switches = Switches(half_surrogate="city")
    assert rb'"city":"Sofia\ud83d"' in simvoly.get(JOHN).content
