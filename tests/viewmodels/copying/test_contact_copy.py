"""A contact for another program, without what is sensitive."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.viewmodels.copying.contact_copy import ContactFormat, contact_copy
from tests import catalogue

SIMVOLY = {
    "id": 123, "email": "john@doe.com", "name": "John Doe", "phone": "+359 2 000", "note": "=x\ny",
    "companyName": "Acme, Ltd", "address": "1 Example Street", "zip": "1000", "city": "Sofia",
    "state": None, "country": "BG", "tags": ["vip", "new"], "subscribed": True,
    "subscriberLists": [0, 5], "properties": [{"name": "source", "value": "fair"}], "score": 12,
}  # fmt: skip
NOTOCAT = {
    "id": "con_1", "workspace_id": "wks_1", "email": "noto@example.org", "name": "",
    "first_name": "Noto", "last_name": "Cat", "subscribed": True, "unsub_token": "SECRET",
    "custom_fields": {"points": 12},
}  # fmt: skip


def copied(name: str, wire: dict[str, Any], form: ContactFormat) -> str:
    provider = catalogue.provider(name)
    names = {"subscriber-lists": {5: "Newsletter"}}
    return contact_copy(provider, decode_contact(provider, wire), form, names)


def test_text_has_a_line_for_each_field_with_a_value() -> None:
    lines = copied("simvoly", SIMVOLY, ContactFormat.TEXT).splitlines()
    assert lines[0] == "John Doe"
    assert {
        "Phone: +359 2 000",
        "Lists: #0, Newsletter",
        "Tags: vip, new",
        "Subscribed: yes",
    } <= set(lines)
    assert lines[lines.index("Note: =x") + 1] == "  y"
    assert not [line for line in lines if line.startswith("State")]


def test_a_csv_row_has_its_labels_above_and_no_formula() -> None:
    text = copied("simvoly", SIMVOLY, ContactFormat.CSV)
    labels, values = csv.reader(io.StringIO(text, newline=""))
    row = dict(zip(labels, values, strict=True))
    assert (row["Phone"], row["Note"]) == ("'+359 2 000", "'=x\ny")
    assert (row["Company"], row["State or region"]) == ("Acme, Ltd", "")


def test_json_is_what_the_provider_sent() -> None:
    text = copied("simvoly", SIMVOLY, ContactFormat.JSON)
    assert json.loads(text) == SIMVOLY


def test_a_vcard_has_what_others_may_see() -> None:
    card = copied("simvoly", SIMVOLY, ContactFormat.VCARD)
    assert card.splitlines()[2:-1] == [
        "N:John Doe;;;;", "FN:John Doe", "ORG:Acme\\, Ltd", "TEL:+359 2 000",
        "EMAIL:john@doe.com", "ADR:;;1 Example Street;Sofia;;1000;BG",
    ]  # fmt: skip


def test_a_vcard_has_the_parts_of_a_name_where_the_provider_has_them() -> None:
    card = copied("notocat", NOTOCAT, ContactFormat.VCARD)
    assert "N:Cat;Noto;;;\r\nFN:Noto Cat\r\n" in card


@pytest.mark.parametrize("form", ContactFormat)
def test_nothing_sensitive_is_copied(form: ContactFormat) -> None:
    text = copied("notocat", NOTOCAT, form)
    assert "noto@example.org" in text
    assert "SECRET" not in text
