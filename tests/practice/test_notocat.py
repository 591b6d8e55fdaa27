"""The facts of Notocat's API, one by one."""

import json
from typing import Any

import httpx
import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState

NOTO = "con_D6zCfeVDaAAT-b9dl9SIE"
LEFT = "con_b0gUsBigNotoMadeUp-_1"
NEWSLETTER = {"newsletter_id": "wks_Tj4fTx-GWT0kCkKc375tG"}


def found(client: httpx.Client, **query: Any) -> Any:
    return client.get("/contacts", params=NEWSLETTER | query).json()


def test_the_first_contact_is_as_in_the_notes(world: PracticeState) -> None:
    assert world.contact("notocat", NOTO) == {
        "id": NOTO, "workspace_id": "wks_Tj4fTx-GWT0kCkKc375tG", "name": "Noto",
        "first_name": "Noto", "last_name": "Cat", "email": "noto@example.org",
        "subscribed": True, "unsub_token": "DwVf3KDpCeLqQTWADxulW", "custom_fields": {},
        "createdAt": "2023-04-25T14:34:03.000Z", "updatedAt": "2023-04-25T15:30:28.000Z",
    }  # fmt: skip


@pytest.mark.parametrize("authorization", [None, "Bearer wrong"])
def test_without_the_right_key_it_answers_401(
    notocat: httpx.Client, authorization: str | None
) -> None:
    del notocat.headers["Authorization"]
    headers = {"Authorization": authorization} if authorization else {}
    assert notocat.get("/contacts", params=NEWSLETTER, headers=headers).status_code == 401


@pytest.mark.parametrize("query", [{}, {"newsletter_id": "wks_another"}])
def test_a_missing_or_wrong_newsletter_is_answered_400(
    notocat: httpx.Client, query: dict[str, str]
) -> None:
    answer = notocat.get("/contacts", params=query)
    assert answer.status_code == 400
    assert answer.json() == {
        "success": False,
        "message": "You do not have access to this resource.",
    }


def test_the_newsletter_is_the_workspace_of_each_contact(
    notocat: httpx.Client, server: PracticeServer
) -> None:
    assert {each["workspace_id"] for each in found(notocat)["data"]} == {server.newsletter}


def test_pages_of_a_hundred_walk_through_everybody_once(
    notocat: httpx.Client, world: PracticeState
) -> None:
    pages = [found(notocat, page=page) for page in (1, 2, 3, 4)]
    assert [len(page["data"]) for page in pages] == [100, 100, 50, 0]
    assert [(page["total"], page["page"], page["offset"]) for page in pages[:2]] == [
        (250, 1, 0),
        (250, 2, 100),
    ]
    ids = [contact["id"] for page in pages for contact in page["data"]]
    assert ids == world.ids("notocat")
    assert {len(each) for each in ids} == {25}


def test_a_limit_ends_in_an_sql_error(notocat: httpx.Client) -> None:
    answer = notocat.get("/contacts", params=NEWSLETTER | {"limit": 10})
    assert answer.status_code == 500
    assert "SQL" in answer.json()["message"]


@pytest.mark.parametrize("name", ["email", "page", "subscribed", "anything"])
def test_an_empty_parameter_is_refused(notocat: httpx.Client, name: str) -> None:
    assert notocat.get("/contacts", params=NEWSLETTER | {name: ""}).status_code == 400


@pytest.mark.parametrize(("name", "value"), [("page", "0"), ("page", "x"), ("subscribed", "yes")])
def test_a_parameter_out_of_range_is_refused(notocat: httpx.Client, name: str, value: str) -> None:
    assert notocat.get("/contacts", params=NEWSLETTER | {name: value}).status_code == 400


def test_the_email_filter_ignores_case(notocat: httpx.Client) -> None:
    assert NOTO in [each["id"] for each in found(notocat, email="NOTO@Example.org")["data"]]


def test_the_list_can_be_cut_by_subscription(notocat: httpx.Client) -> None:
    yes, no = found(notocat, subscribed="true"), found(notocat, subscribed="false")
    assert yes["total"] + no["total"] == 250
    assert {each["subscribed"] for each in no["data"]} == {False}


def test_nobody_can_be_read_by_id(notocat: httpx.Client, world: PracticeState) -> None:
    assert notocat.get(f"/contacts/{NOTO}").status_code == 405
    assert world.log[-1].status == 405


@pytest.mark.parametrize("query", [{}, {"subscribed": "true"}])
def test_the_bulk_delete_is_answered_405_and_logged(
    notocat: httpx.Client, world: PracticeState, query: dict[str, str]
) -> None:
    answer = notocat.delete("/contacts", params=NEWSLETTER | query)
    assert answer.status_code == 405
    assert (world.log[-1].method, world.log[-1].query) == ("DELETE", NEWSLETTER | query)
    assert len(world.ids("notocat")) == 250


def test_some_answers_have_no_custom_fields_and_store_an_empty_object(
    notocat: httpx.Client, world: PracticeState
) -> None:
    older = [each for each in found(notocat)["data"] if "custom_fields" not in each]
    assert older
    assert world.contact("notocat", older[0]["id"])["custom_fields"] == {}
    sent = {"email": older[0]["email"], "subscribed": True, "custom_fields": {"a": 1}}
    answer = notocat.put(f"/contacts/{older[0]['id']}", json=sent)
    assert answer.json()["custom_fields"] == {"a": 1}


@pytest.mark.parametrize(
    "part",
    [
        {"email": "nobody"}, {"email": None}, {"email": ""}, {"name": 1}, {"first_name": []},
        {"subscribed": "false"}, {"subscribed": 0}, {"custom_fields": "a"},
        {"custom_fields": ["a"]}, {"custom_fields": 1},
    ],
)  # fmt: skip
def test_a_value_of_the_wrong_type_is_refused_and_nothing_written(
    notocat: httpx.Client, world: PracticeState, part: dict[str, Any]
) -> None:
    before = world.contact("notocat", NOTO)
    answer = notocat.put(f"/contacts/{NOTO}", json={"email": "noto@example.org"} | part)
    assert (answer.status_code, answer.json()["success"]) == (400, False)
    assert world.contact("notocat", NOTO) == before


def test_email_is_required(notocat: httpx.Client) -> None:
    assert notocat.put(f"/contacts/{NOTO}", json={"subscribed": True}).status_code == 400


def test_a_put_to_a_missing_contact_is_answered_404(notocat: httpx.Client) -> None:
    assert notocat.put("/contacts/con_x", json={"email": "a@example.org"}).status_code == 404


@pytest.mark.parametrize("key", ["id", "workspace_id", "unsub_token", "createdAt", "updatedAt"])
def test_a_key_that_is_never_written_is_refused(notocat: httpx.Client, key: str) -> None:
    sent = {"email": "noto@example.org", key: "x"}
    assert notocat.put(f"/contacts/{NOTO}", json=sent).status_code == 400


def test_custom_fields_hold_any_json(notocat: httpx.Client, world: PracticeState) -> None:
    custom = {"a": "b", "n": 1, "d": 0.1, "t": True, "x": None, "o": {"p": [1, {}]}, "": ""}
    sent = {"email": "noto@example.org", "subscribed": True, "custom_fields": custom}
    answer = notocat.put(f"/contacts/{NOTO}", json=sent)
    assert answer.json()["custom_fields"] == custom
    assert world.contact("notocat", NOTO)["custom_fields"] == custom


def test_custom_fields_may_come_as_an_array_of_objects(notocat: httpx.Client) -> None:
    sent = {"email": "noto@example.org", "custom_fields": [{"a": 1}, {"b": 2, "c": 3}]}
    answer = notocat.put(f"/contacts/{NOTO}", json=sent)
    assert answer.json()["custom_fields"] == {"a": 1, "b": 2, "c": 3}


def test_each_put_and_each_edit_of_another_person_moves_updated_at(
    notocat: httpx.Client, world: PracticeState
) -> None:
    stamps = [world.contact("notocat", NOTO)["updatedAt"]]
    for _ in range(5):
        sent = {"email": "noto@example.org", "subscribed": True}
        stamps.append(notocat.put(f"/contacts/{NOTO}", json=sent).json()["updatedAt"])
        stamps.append(world.edit("notocat", NOTO, {"name": "x"})["updatedAt"])
    assert stamps == sorted(set(stamps))
    assert all(len(stamp) == 24 and stamp.endswith("Z") for stamp in stamps)


def test_a_refused_put_leaves_updated_at(notocat: httpx.Client, world: PracticeState) -> None:
    before = world.contact("notocat", NOTO)["updatedAt"]
    notocat.put(f"/contacts/{NOTO}", json={"email": "bad"})
    assert world.contact("notocat", NOTO)["updatedAt"] == before


def test_the_made_up_contacts_are_varied(world: PracticeState) -> None:
    contacts = [world.contact("notocat", each) for each in world.ids("notocat")]
    text = json.dumps([each["custom_fields"] for each in contacts])
    assert all(part in text for part in ("4.25", "true", "1990-02-28", "null", "{}", "[]"))
    assert any(not each["first_name"].isascii() for each in contacts)
    assert any(each["first_name"] == each["name"] == "" for each in contacts)
    assert any(not each["subscribed"] for each in contacts)
    assert world.contact("notocat", LEFT)["subscribed"] is False
