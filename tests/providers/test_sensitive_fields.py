"""Values that are never shown are masked wherever a body has them."""

import msgspec

from contact_editor.providers.sensitive_fields import mask_sensitive
from tests.catalogue import provider

PROVIDER = provider("notocat")
KEYS = [field.key for field in PROVIDER.fields if field.sensitive]


def test_there_is_something_to_mask() -> None:
    assert KEYS


def test_a_value_is_masked_in_wrappers_and_lists_and_nothing_else_changes() -> None:
    contact = {"email": "a@b.example", "created": "2026-01-02T03:04:05+00:00", KEYS[0]: "canary"}
    body = {"data": [contact], "total": 1}
    masked = mask_sensitive(PROVIDER, body, "(hidden)")
    assert "canary" not in str(masked)
    assert masked == {"data": [{**contact, KEYS[0]: "(hidden)"}], "total": 1}
    assert body["data"] == [contact], "the body itself was changed"


def test_without_sensitive_fields_the_body_is_returned_as_it_is() -> None:
    plain = msgspec.structs.replace(PROVIDER, fields=())
    body = {KEYS[0]: "x"}
    assert mask_sensitive(plain, body, "…") is body
