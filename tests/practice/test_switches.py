"""Every switch, on each of its sides, as a client sees it."""

from typing import Any

import httpx
import pytest

from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import (
    SEMANTIC,
    SWITCHES,
    SwitchError,
    Switches,
    parse,
    semantic_combinations,
)

SIMVOLY = ("simvoly", 123)
LEFT = ("notocat", "con_b0gUsBigNotoMadeUp-_1")
NOTO = ("notocat", "con_D6zCfeVDaAAT-b9dl9SIE")
CUSTOM = {
    "city": "Wien", "score": 4.25, "customer": True, "birthday": "1990-02-28", "referrer": None,
    "company": {"name": "Müller GmbH", "size": 12}, "interests": ["tea", "chess"],
}  # fmt: skip
REFUSED = object()

CASES: list[tuple[str, tuple[str, Any], dict[str, Any], str, Any]] = [
    # setting, whose, sent beside the email, key to look at, what it then holds
    ("tags=merge", SIMVOLY, {"tags": ["New one"]}, "tags", ["vip", "lead", "New one"]),
    ("tags=merge", SIMVOLY, {"tags": []}, "tags", ["vip", "lead"]),
    ("tags=replace", SIMVOLY, {"tags": ["New one", "vip"]}, "tags", ["New one", "vip"]),
    ("tags=replace", SIMVOLY, {"tags": []}, "tags", []),
    ("lists=replace", SIMVOLY, {"subscriberLists": [5]}, "subscriberLists", [5]),
    ("lists=merge", SIMVOLY, {"subscriberLists": [5, 0]}, "subscriberLists", [0, 87647751, 5]),
    (
        "properties=replace",
        SIMVOLY,
        {"properties": [{"name": "b", "value": "c"}]},
        "properties",
        [{"name": "b", "value": "c"}],
    ),
    (
        "properties=merge",
        SIMVOLY,
        {"properties": [{"name": "b", "value": "c"}, {"name": "lead_status", "value": "won"}]},
        "properties",
        [{"name": "lead_status", "value": "won"}, {"name": "b", "value": "c"}],
    ),
    ("custom_fields=replace", LEFT, {"custom_fields": {"a": 1}}, "custom_fields", {"a": 1}),
    (
        "custom_fields=merge",
        LEFT,
        {"custom_fields": {"city": 1}},
        "custom_fields",
        CUSTOM | {"city": 1},
    ),
    ("omitted=cleared", SIMVOLY, {}, "name", None),
    ("omitted=cleared", SIMVOLY, {}, "tags", []),
    ("omitted=cleared", LEFT, {}, "last_name", ""),
    ("omitted=cleared", LEFT, {}, "custom_fields", {}),
    ("omitted=kept", SIMVOLY, {}, "name", "John Doe"),
    ("omitted=kept", SIMVOLY, {}, "tags", ["vip", "lead"]),
    ("omitted=kept", LEFT, {}, "custom_fields", CUSTOM),
    ("null=ignore", SIMVOLY, {"city": None}, "city", "Sofia"),
    ("null=ignore", SIMVOLY, {"tags": None}, "tags", ["vip", "lead"]),
    ("null=store", LEFT, {"last_name": None}, "last_name", None),
    ("null=store", SIMVOLY, {"subscribed": None}, "subscribed", False),
    ("null=clear", LEFT, {"last_name": None}, "last_name", ""),
    ("null=clear", SIMVOLY, {"city": None}, "city", None),
    ("null=clear", SIMVOLY, {"properties": None}, "properties", []),
    ("null=refuse", SIMVOLY, {"city": None}, "city", REFUSED),
    ("null=refuse", LEFT, {"custom_fields": None}, "custom_fields", REFUSED),
    ("empty=ignore", SIMVOLY, {"city": ""}, "city", "Sofia"),
    ("empty=store", SIMVOLY, {"city": ""}, "city", ""),
    ("empty=clear", SIMVOLY, {"city": ""}, "city", None),
    ("empty=clear", LEFT, {"last_name": ""}, "last_name", ""),
    ("empty=refuse", SIMVOLY, {"city": ""}, "city", REFUSED),
    ("unknown_key=refuse", SIMVOLY, {"memberId": 1}, "memberId", REFUSED),
    ("unknown_key=ignore", SIMVOLY, {"memberId": 1}, "memberId", 487),
    ("unknown_key=refuse", LEFT, {"id": "x"}, "id", REFUSED),
    ("unknown_key=ignore", LEFT, {"id": "x"}, "id", LEFT[1]),
    ("subscribed_default=true", LEFT, {}, "subscribed", True),
    ("subscribed_default=kept", LEFT, {}, "subscribed", False),
    ("subscribed_default=true", LEFT, {"subscribed": False}, "subscribed", False),
    ("email_taken=refuse", SIMVOLY, {"email": "CONTACT@example.org"}, "email", REFUSED),
    ("email_taken=accept", SIMVOLY, {"email": "contact@example.org"}, "email",
     "contact@example.org"),
    ("email_taken=refuse", NOTO, {"email": "big.noto@example.org"}, "email", REFUSED),
    ("phone=kept", SIMVOLY, {"phone": "+1 (555) 01-99"}, "phone", "+1 (555) 01-99"),
    ("phone=normalised", SIMVOLY, {"phone": "+1 (555) 01-99"}, "phone", "+15550199"),
    ("tag_case=kept", SIMVOLY, {"tags": ["VIP x"]}, "tags", ["vip", "lead", "VIP x"]),
    ("tag_case=lowered", SIMVOLY, {"tags": ["VIP x"]}, "tags", ["vip", "lead", "vip x"]),
    ("ignored_field=", SIMVOLY, {"city": "Ruse"}, "city", "Ruse"),
    ("ignored_field=city", SIMVOLY, {"city": "Ruse"}, "city", "Sofia"),
]  # fmt: skip


@pytest.mark.parametrize(("setting", "whose", "sent", "key", "expected"), CASES)
def test_a_put_does_what_the_switch_says(
    request: pytest.FixtureRequest,
    world: PracticeState,
    setting: str,
    whose: tuple[str, Any],
    sent: dict[str, Any],
    key: str,
    expected: Any,
) -> None:
    client: httpx.Client = request.getfixturevalue(whose[0])
    world.switches = parse(setting)
    before = world.contact(*whose)
    answer = client.put(f"/contacts/{whose[1]}", json={"email": before["email"]} | sent)
    if expected is REFUSED:
        assert (answer.status_code, answer.json()["success"]) == (400, False)
        assert world.contact(*whose) == before
    else:
        assert answer.json()[key] == expected
        assert world.contact(*whose)[key] == expected


def test_a_phone_that_was_passed_over_is_not_normalised(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.switches = parse("phone=normalised")
    world.edit("simvoly", 123, {"phone": "+1 (555)"})
    answer = simvoly.put("/contacts/123", json={"email": "john@doe.com", "phone": None})
    assert answer.json()["phone"] == "+1 (555)"


def test_a_phone_means_nothing_to_a_provider_without_one(
    notocat: httpx.Client, world: PracticeState
) -> None:
    world.switches = Switches(phone="normalised", unknown_key="ignore")
    sent = {"email": "noto@example.org", "phone": "+1 (555)"}
    answer = notocat.put(f"/contacts/{NOTO[1]}", json=sent)
    assert (answer.status_code, "phone" in answer.json()) == (200, False)


@pytest.mark.parametrize("client_name", ["simvoly", "notocat"])
@pytest.mark.parametrize("side", ["full", "stale", "empty"])
def test_the_answer_to_a_put(
    request: pytest.FixtureRequest, world: PracticeState, client_name: str, side: str
) -> None:
    whose: tuple[str, Any] = SIMVOLY if client_name == "simvoly" else LEFT
    before = world.contact(*whose)
    world.switches = parse(f"answer={side}")
    client: httpx.Client = request.getfixturevalue(client_name)
    sent = {"email": before["email"], "name": "New"}
    answer = client.put(f"/contacts/{whose[1]}", json=sent)
    after = world.contact(*whose)
    assert after["name"] == "New"
    if side == "empty":
        assert (answer.status_code, answer.content) == (204, b"")
    else:
        assert answer.json() == {"full": after, "stale": before}[side]


def test_with_a_lag_so_many_reads_show_the_state_before(
    simvoly: httpx.Client, world: PracticeState
) -> None:
    world.switches = Switches(lag=2)
    simvoly.put("/contacts/123", json={"email": "john@doe.com", "name": "New"})
    assert world.contact("simvoly", 123)["name"] == "New"
    names = [simvoly.get("/contacts/123").json()["name"] for _ in range(4)]
    assert names == ["John Doe", "John Doe", "New", "New"]


def test_the_lag_holds_for_searches_too(simvoly: httpx.Client, world: PracticeState) -> None:
    world.switches = Switches(lag=1)
    simvoly.put("/contacts/123", json={"email": "new@example.org"})
    search = [
        simvoly.get("/contacts/search-by-email", params={"email": "new@example.org"}).status_code
        for _ in range(2)
    ]
    assert search == [404, 200]


def test_without_a_lag_the_next_read_shows_the_write(simvoly: httpx.Client) -> None:
    simvoly.put("/contacts/123", json={"email": "john@doe.com", "name": "New"})
    assert simvoly.get("/contacts/123").json()["name"] == "New"


@pytest.mark.parametrize(("side", "count"), [("part", 2), ("exact", 1)])
def test_the_email_search(
    notocat: httpx.Client, world: PracticeState, side: str, count: int
) -> None:
    world.switches = parse(f"email_search={side}")
    query = {"newsletter_id": "wks_Tj4fTx-GWT0kCkKc375tG", "email": "noto@example.org"}
    assert notocat.get("/contacts", params=query).json()["total"] == count


def test_the_shape_of_the_lists(simvoly: httpx.Client, world: PracticeState) -> None:
    bare = simvoly.get("/subscriber-lists").json()
    world.switches = Switches(lists_shape="wrapped")
    wrapped = simvoly.get("/subscriber-lists").json()
    assert wrapped.keys() == {"totalCount", "limit", "skip", "items"}
    assert wrapped["items"] == bare


@pytest.mark.parametrize(("provider", "count"), [("simvoly", 3072), ("notocat", 768)])
def test_every_combination_comes_once(provider: str, count: int) -> None:
    combinations = list(semantic_combinations(provider))
    assert len(set(combinations)) == len(combinations) == count


def test_every_switch_is_described_and_has_its_default_among_its_values() -> None:
    assert tuple(SWITCHES) == Switches.__struct_fields__
    for switch in SWITCHES.values():
        assert switch.meaning
        assert switch.default in switch.values or switch.values[0].startswith("a ")
    assert {name for names in SEMANTIC.values() for name in names} <= SWITCHES.keys()


def test_settings_add_up() -> None:
    assert parse("lag=3", parse("tags=replace")) == Switches(tags="replace", lag=3)


@pytest.mark.parametrize(
    ("setting", "parts"),
    [
        ("tag=merge", ["`tag`", "did you mean `tags`"]),
        ("zzz=1", ["`zzz`", "custom_fields"]),
        ("tags", ["KEY=VALUE"]),
        ("tags=add", ["tags", "`add`", "merge, replace"]),
        ("null=", ["null", "ignore, store, clear, refuse"]),
        ("lag=-1", ["lag", "whole number"]),
        ("lag=x", ["lag", "whole number"]),
    ],
)
def test_a_bad_setting_is_explained(setting: str, parts: list[str]) -> None:
    with pytest.raises(SwitchError) as caught:
        parse(setting)
    assert all(part in str(caught.value) for part in parts)
