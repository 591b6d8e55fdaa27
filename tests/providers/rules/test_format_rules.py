"""Faults of what `format = 2` adds are named with their place and the remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from contact_editor.providers.catalogue import parse_description
from contact_editor.resources import resource

NEWER = (Path(__file__).parents[1] / "descriptions" / "kinto.toml").read_text("utf-8")
OLDER = resource("providers", "simvoly.toml").read_text("utf-8")
_UPDATE = '[operations.update]\nmethod = "PATCH"\n'
_KEY = 'key = { in = "basic" }'
_PATH = 'path = "/buckets/crm/collections/contacts/records/{id}"\ncontent_type'
_FIND = 'query = { email = "{email}" }\n'


def _with(old: str, new: str, text: str = NEWER) -> str:
    assert old in text
    return text.replace(old, new, 1)


FAULTS = [
    (_with("format = 2", "format = 1"), "`key` needs `format = 2`; replace format = 1"),
    (_with("format = 2", "format = 1"), "`record` needs `format = 2`"),
    (_with("format = 2", "format = 1"), "`kind = \"choice\"` needs `format = 2`"),
    (_with('paging = "skip"', 'paging = "none"', OLDER), '`paging = "none"` needs `format = 2`'),
    (_with('method = "PUT"', 'method = "POST"', OLDER), '`method = "POST"` needs `format = 2`'),
    (_with('at = "address.city"', 'at = "address..city"'),
     "field 3 `city`: at: `address..city` is not a place: write keys joined by dots"),
    (_with('at = "address.city"', 'at = "name"'),
     "fields `name` and `city`: the place of one is within the other's"),
    (_with('at = "address.city"', 'at = "tags.city"'), "the place of one is within the other's"),
    (_with('record = "data"', 'record = "da ta["'), "operations.read.record: `da ta[` is not"),
    (_with(_KEY, 'key = { in = "query" }'),
     "access: key: in: invalid enum value 'query'; one of: basic, header"),
    (_with(_KEY, 'key = { value = "Bearer" }'), "must contain {key} exactly once"),
    (_with(_KEY, 'key = { value = "{keys}" }'), "access.key: unknown parameter {keys}"),
    (_with(_KEY, _KEY + '\nkey_scheme = ""'), "replaces key_header and key_scheme; remove both"),
    (_with(_KEY, _KEY + '\nheaders = { X-App = "{app}" }'),
     "access.headers `X-App`: unknown parameter {app}; known here: host"),
    (_with('key = "host"', 'key = "id"'), "{id} is a reserved name; choose another key"),
    (_with(_FIND, _FIND + 'body = { email = "{email}" }\n'), "must be used together"),
    (_with(_FIND, 'method = "POST"\nbody = { email = "{mail}" }\n'),
     "operations.find: unknown parameter {mail}; known here: host, email, position, fields"),
    (_with(_FIND, 'method = "POST"\nbody = { limit = 1 }\n'), "must contain {email}"),
    (_with(_FIND, _FIND + "escape = { ab = '' }\n"), "escape: `ab` must be one character"),
    (_with('paging = "none"', 'paging = "cursor"'), 'paging "cursor" needs the place of'),
    (_with('paging = "none"', 'paging = "cursor"\nnext = "next"'), "needs the query parameter"),
    (_with("application/merge-patch+json", "text/xml"), "content_type: must be a JSON media type"),
    (_with(_PATH, 'path = "/contacts"\ncontent_type'), "must contain {id}, so that it names"),
    (_with('guard = "etag"', 'guard = "clock"'), "guard: invalid enum value 'clock'; one of"),
    (_with("inverted = true", "invertd = true"), "unknown key `invertd`; did you mean `inverted`?"),
    (_with('kind = "tags"', "inverted = true"), 'inverted is for kind "yes-no"'),
    (_with('options = ["lead"', 'choices = ["lead"'), "unknown key `choices`"),
    (_with('record = "data"\n', 'record = "data"\nitems = "x"\n'),
     "operations: read: unknown key `items`; it belongs in operations.definitions or in"),
    (_with("[saving]", "[limits]\nper_second = -1\n[saving]"), "must be between 0 and 1000"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), FAULTS, ids=[said for _, said in FAULTS])
def test_a_fault_is_said_with_its_place_and_the_remedy(text: str, said: str) -> None:
    with pytest.raises(ValueError) as fault:  # noqa: PT011  # the words are looked at below
        parse_description(text.encode())
    assert said in str(fault.value)


def test_an_update_may_name_the_contact_in_its_body() -> None:
    newer = _with(_PATH, 'path = "/contacts"\nbody = { id = "{id}" }\ncontent_type')
    assert parse_description(newer.encode()).operations.update.body == {"id": "{id}"}


def test_a_description_of_format_1_stays_what_it_was() -> None:
    assert parse_description(OLDER.encode()).operations.update.content_type == "application/json"
