"""The facts of Simvoly's API, one by one."""

from typing import Any

import httpx
import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState

JOHN = "/contacts/123"
KEYS = {
    "id", "name", "email", "phone", "note", "address", "city", "state", "zip", "country",
    "companyName", "createdOn", "properties", "tags", "subscribed", "subscriberLists",
}  # fmt: skip


def test_john_doe_is_as_in_the_reference(simvoly: httpx.Client) -> None:
    john = simvoly.get(JOHN).json()
    assert john.keys() == KEYS | {"memberId"}
    assert (john["id"], john["name"], john["email"]) == (123, "John Doe", "john@doe.com")
    assert john["properties"] == [{"name": "lead_status", "value": "contacted"}]
    assert (john["tags"], john["subscriberLists"]) == (["vip", "lead"], [0, 87647751])


def test_a_contact_with_nothing_set_has_nulls_and_empty_arrays(simvoly: httpx.Client) -> None:
    bare = simvoly.get("/contacts/11").json()
    assert bare.keys() == KEYS
    assert [bare[key] for key in ("phone", "note", "tags", "properties", "subscribed")] == [
        None, None, [], [], False,
    ]  # fmt: skip


@pytest.mark.parametrize("authorization", [None, "Bearer wrong", "practice-key", "Basic eDp5"])
def test_without_the_right_key_it_answers_401(
    simvoly: httpx.Client, authorization: str | None
) -> None:
    del simvoly.headers["Authorization"]
    headers = {"Authorization": authorization} if authorization else {}
    answer = simvoly.get(JOHN, headers=headers)
    assert answer.status_code == 401
    assert answer.json()["success"] is False
    assert answer.json()["message"]


def test_without_a_user_agent_it_answers_400(simvoly: httpx.Client) -> None:
    del simvoly.headers["User-Agent"]
    assert simvoly.get(JOHN).status_code == 400


@pytest.mark.parametrize("path", ["/contacts/9999", "/contacts/abc", "/nothing"])
def test_what_is_missing_is_answered_404(simvoly: httpx.Client, path: str) -> None:
    answer = simvoly.get(path)
    assert (answer.status_code, answer.json()["success"]) == (404, False)


def test_a_put_to_a_missing_contact_is_answered_404(simvoly: httpx.Client) -> None:
    assert simvoly.put("/contacts/9999", json={"email": "a@example.org"}).status_code == 404


def test_searching_by_email_gives_one_bare_contact_or_404(simvoly: httpx.Client) -> None:
    found = simvoly.get("/contacts/search-by-email", params={"email": "john@doe.com"})
    assert found.json()["id"] == 123
    part = simvoly.get("/contacts/search-by-email", params={"email": "john@doe"})
    assert part.status_code == 404
    assert simvoly.get("/contacts/search-by-email").status_code == 400


def test_the_list_has_thirty_of_250_unless_told(simvoly: httpx.Client) -> None:
    page = simvoly.get("/contacts").json()
    assert page.keys() == {"totalCount", "limit", "skip", "items"}
    assert (page["totalCount"], page["limit"], page["skip"], len(page["items"])) == (250, 30, 0, 30)


def test_limit_and_skip_walk_through_everybody_once(simvoly: httpx.Client) -> None:
    pages = [
        simvoly.get("/contacts", params={"limit": 50, "skip": skip}).json()["items"]
        for skip in range(0, 300, 50)
    ]
    ids = [contact["id"] for page in pages for contact in page]
    assert sorted(ids) == list(range(1, 251))


@pytest.mark.parametrize("query", ["limit=0", "limit=51", "limit=", "limit=x", "skip=-1"])
def test_a_limit_or_skip_out_of_range_is_answered_400(simvoly: httpx.Client, query: str) -> None:
    assert simvoly.get(f"/contacts?{query}").status_code == 400


def test_the_list_can_be_cut_by_the_time_of_creation(simvoly: httpx.Client) -> None:
    created = simvoly.get("/contacts/50").json()["createdOn"]
    query = {"created_at_min": created, "created_at_max": created}
    assert [each["id"] for each in simvoly.get("/contacts", params=query).json()["items"]] == [50]


def test_subscriber_lists_have_no_entry_for_id_0(simvoly: httpx.Client) -> None:
    lists = simvoly.get("/subscriber-lists").json()
    assert all(
        each.keys() == {"id", "name", "created", "subscribers", "opens", "clicks"} for each in lists
    )
    assert 87647751 in [each["id"] for each in lists]
    assert 0 not in [each["id"] for each in lists]


@pytest.mark.parametrize(
    "part",
    [
        {"email": "nobody"}, {"email": None}, {"email": ""}, {"email": 3}, {"name": 3},
        {"phone": 49}, {"note": ["a"]}, {"subscribed": "true"}, {"subscribed": 1},
        {"tags": "vip"}, {"tags": [1]}, {"tags": [""]}, {"subscriberLists": ["0"]},
        {"subscriberLists": [True]}, {"subscriberLists": [1.5]}, {"properties": {"a": "b"}},
        {"properties": [{"name": "a"}]}, {"properties": [{"name": "a", "value": 1}]},
        {"properties": [{"name": "a", "value": "b", "more": "c"}]},
    ],
)  # fmt: skip
def test_a_value_of_the_wrong_type_is_refused_and_nothing_written(
    simvoly: httpx.Client, world: PracticeState, part: dict[str, Any]
) -> None:
    before = world.contact("simvoly", 123)
    answer = simvoly.put(JOHN, json={"email": "john@doe.com", "city": "Plovdiv"} | part)
    assert (answer.status_code, answer.json()["success"]) == (400, False)
    assert next(iter(part)) in answer.json()["message"]
    assert world.contact("simvoly", 123) == before


def test_email_is_required(simvoly: httpx.Client) -> None:
    answer = simvoly.put(JOHN, json={"name": "John"})
    assert (answer.status_code, answer.json()["message"]) == (400, "email is required.")


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        ("{", "application/json", 400),
        ("[]", "application/json", 400),
        ("{}", "text/plain", 415),
        ('{"a":' * 9999, "application/json", 400),
        (b'{"email": "\xff"}', "application/json", 400),
    ],
)
def test_a_body_that_is_no_json_object_is_refused(
    simvoly: httpx.Client, content: str | bytes, kind: str, status: int
) -> None:
    answer = simvoly.put(JOHN, content=content, headers={"Content-Type": kind})
    assert (answer.status_code, answer.json()["success"]) == (status, False)


@pytest.mark.parametrize("key", ["id", "createdOn", "memberId"])
def test_a_key_that_is_never_written_is_refused(simvoly: httpx.Client, key: str) -> None:
    assert simvoly.put(JOHN, json={"email": "john@doe.com", key: 1}).status_code == 400


def test_every_writable_key_can_be_written(simvoly: httpx.Client, world: PracticeState) -> None:
    sent = {
        "email": "new@example.org", "name": "Nové", "phone": "1", "note": "a\nb", "address": "c",
        "city": "d", "state": "e", "zip": "01", "country": "f", "companyName": "g",
        "properties": [{"name": "h", "value": "i"}], "tags": ["vip", "lead", "J K"],
        "subscribed": False, "subscriberLists": [7],
    }  # fmt: skip
    answer = simvoly.put(JOHN, json=sent)
    assert answer.json() == world.contact("simvoly", 123)
    assert answer.json() == sent | {"id": 123, "createdOn": 1573240303, "memberId": 487}


@pytest.mark.parametrize(
    ("method", "path"), [("POST", "/contacts"), ("DELETE", JOHN), ("PATCH", JOHN)]
)
def test_other_methods_are_answered_405_and_logged(
    simvoly: httpx.Client, world: PracticeState, method: str, path: str
) -> None:
    answer = simvoly.request(method, path)
    assert (answer.status_code, answer.json()["success"]) == (405, False)
    assert (world.log[-1].method, world.log[-1].status) == (method, 405)


def test_the_made_up_contacts_are_varied(server: PracticeServer) -> None:
    contacts = [server.world.contact("simvoly", each) for each in server.world.ids("simvoly")]
    assert len({each["email"].lower() for each in contacts}) == len(contacts) == 250
    assert any(not (each["name"] or "").isascii() for each in contacts)
    assert any("\n" in (each["note"] or "") for each in contacts)
    assert any(each["name"] is None for each in contacts)
    assert any("memberId" not in each for each in contacts)
    assert any(tag != tag.lower() and " " in tag for each in contacts for tag in each["tags"])
    assert any(not each["subscribed"] and each["subscriberLists"] for each in contacts)
