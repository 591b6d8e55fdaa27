"""Sample contacts, the same at every start; none of these people exists."""

import json
import random
import string
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

Contact = dict[str, Any]

COUNT = 250
"""Number of contacts per provider."""

NEWSLETTER = "wks_Tj4fTx-GWT0kCkKc375tG"
"""The `workspace_id` of every Notocat contact."""

_FIRST_TO_OPEN = {"simvoly": "123"}
_TEXTS = ("phone", "note", "address", "city", "state", "zip", "country", "companyName")
_ALPHABET = string.ascii_letters + string.digits + "-_"


@cache
def contacts_of(provider: str) -> Mapping[str, Contact]:
    """Return the contacts of one provider by id as text, in list order.

    They are shared between callers: copy before changing one.
    """
    contacts = _MAKERS[provider](_words(), _Dice(f"practice {provider}"))
    return {str(contact["id"]): contact for contact in contacts}


@cache
def subscriber_lists() -> list[Contact]:
    """Return Simvoly's lists; id 0, which contacts have, has no entry."""
    lists: list[Contact] = _words()["lists"]
    return lists


def example_of(provider: str) -> tuple[str, str]:
    """Return the id and the email of a contact to begin with."""
    contacts = contacts_of(provider)
    number = _FIRST_TO_OPEN.get(provider) or next(iter(contacts))
    return number, contacts[number]["email"]


@cache
def without_custom_fields() -> frozenset[str]:
    """Return the Notocat contacts whose answers omit an empty `custom_fields`."""
    empty = [key for key, each in contacts_of("notocat").items() if not each["custom_fields"]]
    return frozenset(empty[1::2])


class _Dice:
    """Random numbers in the same sequence at every start and on every Python version."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)

    def under(self, limit: int) -> int:
        # The only function of `random` whose sequence is guaranteed never to change.
        return int(self._random.random() * limit)

    def chance(self, share: float) -> bool:
        return self._random.random() < share

    def pick(self, among: list[Any]) -> Any:
        return among[self.under(len(among))]

    def some(self, among: list[Any], most: int) -> list[Any]:
        places = dict.fromkeys(self.under(len(among)) for _ in range(self.under(most + 1)))
        return [among[place] for place in places]

    def token(self) -> str:
        return "".join(_ALPHABET[self.under(len(_ALPHABET))] for _ in range(21))


@cache
def _words() -> Any:
    # Beside the package in a checkout, inside it in a wheel.
    here = Path(__file__).resolve()
    places = [root / "resources" / "practice" / "people.json" for root in here.parents[1:3]]
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        raise FileNotFoundError(f"no practice contacts at {places[0]} or {places[1]}; reinstall")
    return json.loads(found.read_text(encoding="utf-8"))


def _simvoly(words: Any, dice: _Dice) -> list[Contact]:
    fixed = {contact["id"]: contact for contact in words["simvoly"]}
    return [fixed.get(n) or _simvoly_person(n, words, dice) for n in range(1, COUNT + 1)]


def _simvoly_person(number: int, words: Any, dice: _Dice) -> Contact:
    bare = number % 10 == 0
    person = {
        "id": number,
        "name": None if number % 20 == 0 else " ".join(dice.pick(words["names"])),
        "email": _email(number, dice),
        **(dict.fromkeys(_TEXTS) if bare else _simvoly_texts(words, dice)),
        "createdOn": 1573240303 + number * 86_400,
        "properties": [] if bare else _properties(words["properties"], dice),
        "tags": [] if bare else dice.some(words["tags"], 4),
    }
    if number % 7 == 0:
        person["memberId"] = 400 + number
    lists = [] if bare else dice.pick(words["subscriberLists"])
    return person | {"subscribed": not bare and dice.chance(0.6), "subscriberLists": lists}


def _simvoly_texts(words: Any, dice: _Dice) -> Contact:
    phone, note, company = (dice.pick(words[kind]) for kind in ("phones", "notes", "companies"))
    texts = dict(zip(_TEXTS, [phone, note, *dice.pick(words["addresses"]), company], strict=True))
    return {key: text if dice.chance(0.8) else None for key, text in texts.items()}


def _properties(known: dict[str, list[str]], dice: _Dice) -> list[Contact]:
    return [{"name": n, "value": dice.pick(known[n])} for n in dice.some(list(known), 4)]


def _notocat(words: Any, dice: _Dice) -> list[Contact]:
    made = [_notocat_person(n, words, dice) for n in range(len(words["notocat"]), COUNT)]
    return [*words["notocat"], *made]


def _notocat_person(number: int, words: Any, dice: _Dice) -> Contact:
    first, last = ("", "") if number % 10 == 0 else dice.pick(words["names"])
    custom: Contact = {}
    for part in dice.some(words["customFields"], 4):
        custom |= part
    created = datetime(2023, 5, 2, 9, 15, tzinfo=UTC) + timedelta(hours=7 * number)
    return {
        "id": f"con_{dice.token()}",
        "workspace_id": NEWSLETTER,
        "name": f"{first} {last}".strip() if dice.chance(0.7) else "",
        "first_name": first,
        "last_name": last if dice.chance(0.8) else "",
        "email": _email(number, dice),
        "subscribed": number % 4 != 1,
        "unsub_token": dice.token(),
        "custom_fields": custom,
        "createdAt": _stamp(created),
        "updatedAt": _stamp(created + timedelta(milliseconds=dice.under(10**10))),
    }


def _email(number: int, dice: _Dice) -> str:
    forms = ["person{}@example.org", "Some.Body+{}@example.com", "o'neil-{}@mail.example.net"]
    return str(dice.pick(forms)).format(number)


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


_MAKERS: Mapping[str, Callable[[Any, _Dice], list[Contact]]] = {
    "simvoly": _simvoly,
    "notocat": _notocat,
}
