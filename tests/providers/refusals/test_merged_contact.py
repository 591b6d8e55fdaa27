"""Into which contact one was merged, out of keys, words and redirects."""

from __future__ import annotations

import pytest
from hypothesis import given

from contact_editor.model.values import Json
from contact_editor.providers.refusals.merged_contact import id_in_path, survivor_in
from tests.catalogue import catalogue, provider
from tests.providers.codecs.test_field_codecs import JSON

NOTO = "con_D6zCfeVDaAAT-b9dl9SIE"


@pytest.mark.parametrize(
    ("provider_id", "body", "message", "survivor"),
    [
        ("simvoly", {"merged_into": 11}, "", 11),
        ("simvoly", {"error": {"mergedInto": "11"}}, "", 11),
        ("simvoly", {"data": {"merged_to": {"id": 11}}}, "", 11),
        ("simvoly", None, "This contact was merged into 11.", 11),
        ("simvoly", None, "Contact #123 has been merged with others to contact (11)", 11),
        ("simvoly", None, "Merged.", None),
        ("simvoly", None, "Not found: 11", None),
        ("simvoly", {"merged_into": True}, "", None),
        ("simvoly", {"merged_into": "eleven"}, "", None),
        ("notocat", {"canonicalId": NOTO}, "", NOTO),
        ("notocat", None, f"It was merged into {NOTO}, which is there.", NOTO),
        ("klaviyo", None, "This profile was merged into another profile.", None),
        ("klaviyo", None, "Merged into 01GDDKASAP8TKDDA2GRZDSVP4H.", "01GDDKASAP8TKDDA2GRZDSVP4H"),
    ],
)
def test_the_other_contact_is_found(
    provider_id: str, body: Json, message: str, survivor: int | str | None
) -> None:
    assert survivor_in(provider(provider_id), body, message) == survivor


@pytest.mark.parametrize(
    ("provider_id", "path", "contact_id"),
    [
        ("simvoly", "/contacts/11", 11),
        ("simvoly", "http://127.0.0.1:1/v1/contacts/11/", 11),
        ("simvoly", "/contacts/11/notes", None),
        ("simvoly", "/contacts/eleven", None),
        ("simvoly", "/login", None),
        ("mailchimp", f"/lists/abc/members/{'0' * 32}", "0" * 32),
        ("klaviyo", "/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H", "01GDDKASAP8TKDDA2GRZDSVP4H"),
        ("notocat", f"/contacts/{NOTO}", NOTO),
    ],
)
def test_the_id_of_a_path_is_found(
    provider_id: str, path: str, contact_id: int | str | None
) -> None:
    assert id_in_path(provider(provider_id), path) == contact_id


@given(body=JSON)
def test_no_body_is_too_odd(body: Json) -> None:
    for described in catalogue().providers.values():
        survivor_in(described, body, str(body))
