"""A request of a collection adds or removes one element of one contact, and nothing else."""

from __future__ import annotations

import re

import pytest

from contact_editor.providers.catalogue import parse_description
from tests.fakes.member_server import DESCRIPTION

MEMBERS = DESCRIPTION.read_text("utf-8")
_TAGGING = 'remove = { method = "DELETE", path = "/taggings/{link}" }'
_ADD = 'add = { method = "PUT", path = "/groups/{element}/contacts/{id}" }'
_GROUP = 'remove = { method = "DELETE", path = "/groups/{link}/contacts/{id}" }'
_READ = 'read = { path = "/contacts/{id}/labels", element = "name" }'
_OFF = (
    'path = "/contacts/{id}/labels", body = { labels = [{ name = "{element}", status = "off" }] }'
)


def _delete(path: str) -> str:
    return _TAGGING.replace("/taggings/{link}", path)


FAULTS = [
    ("format = 2", "format = 1", "`calls` needs `format = 2`"),
    # Nothing that a contact is read, listed, found or updated by can be deleted.
    (_TAGGING, _delete("/contacts/{link}"), "calls.remove.path: is the path of another operation"),
    (_TAGGING, _delete("/CONTACTS/{link}/"), "is the path of another operation"),
    (_TAGGING, _delete("/{link}/{id}"), "is the path of another operation"),
    (_TAGGING, _delete("/contacts/{id}/{link}"), "is the path of another operation"),
    (_TAGGING, _delete("/{link}"), "is the path of another operation"),
    (_TAGGING, _delete("/taggings"), "a DELETE must have {link} as a segment of its path"),
    (_TAGGING, _delete("/taggings/{element}"), "a DELETE must have {link} as a segment"),
    (_TAGGING, _delete("/taggings/x{link}"), "a DELETE must have {link} as a segment"),
    (_TAGGING, _delete("/taggings/../{link}"), "and contain no ?, #, %, .. or space"),
    (_GROUP, _GROUP.replace("/contacts/{id}", ""), "or it deletes the element for all contacts"),
    (', link = "id"', "", "or it deletes the element for all contacts"),
    (', link = "id"', ', link = "tag"', "or it deletes the element for all contacts"),
    (_ADD, _ADD.replace("PUT", "DELETE"), "calls.add.method: must be POST or PUT"),
    (_ADD, _ADD.replace("/contacts/{id}", ""), "calls.add: must contain {id}"),
    (_ADD, _ADD.replace("{element}", "31"), "calls.add: must contain {element}"),
    (_ADD, _ADD.replace("{element}", "{link}"), "calls.add: unknown parameter {link}"),
    (_ADD, 'add = { method = "POST", path = "/contacts", body = { id = "{id}", g = "{element}" } }',
     "calls.add.path: is the path of another operation"),
    (_ADD, "", "calls: add is missing"),
    (_GROUP, "", 'calls: remove is missing; add it, or say removal = "no"'),
    (_OFF, 'path = "/labels", body = { name = "{element}" }', "calls.remove: must contain {id}"),
    (_OFF, 'path = "/contacts/{id}/labels", query = { _method = "DELETE" }',
     "calls.remove.query: must not override the method"),
    (_READ, _READ.replace("/contacts/{id}/labels", "/labels"),
     "or it reads the elements of all contacts"),
    (_READ, _READ.replace('"name"', '"na me["'), "calls.read: `na me[` is not a place"),
    ('kind = "tags"\nsection = "person"\n\n[fields.calls]',
     'kind = "line"\nsection = "person"\n\n[fields.calls]', "calls are for collections"),
    ('write = { flags = "topics" }', "", "codec `flags` needs write = { flags = … }"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "fault"), FAULTS)
def test_each_fault_is_named(old: str, new: str, fault: str) -> None:
    assert old in MEMBERS
    with pytest.raises(ValueError, match=re.escape(fault)):
        parse_description(MEMBERS.replace(old, new, 1).encode())


def test_the_description_without_faults_is_taken() -> None:
    assert parse_description(MEMBERS.encode()).field("tags") is not None
