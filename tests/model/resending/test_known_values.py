"""What is known of very many values is found by their place."""

from __future__ import annotations

import html

from contact_editor.model.draft import Draft
from contact_editor.model.resending.known_values import NOTHING_KNOWN
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.codecs.resending_plan import learned, resending_plan
from tests.catalogue import field, provider

SIMVOLY, CITY = provider("simvoly"), field("simvoly", "city")
COUNT = 400


def contact(texts: dict[str, str], city: str) -> Draft:
    wire = {
        "id": 1, "email": "ann@made-up.example", "subscribed": True, "city": city,
        "properties": [{"name": name, "value": text} for name, text in texts.items()],
    }  # fmt: skip
    return Draft(decode_contact(SIMVOLY, wire))


def test_each_of_many_properties_goes_out_as_what_it_was_made_of() -> None:
    sent = {f"name {n}": f"value {n} & more" for n in range(COUNT)}
    stored = {name: html.escape(text) for name, text in sent.items()}
    draft = contact(sent, "Sofia").edited(CITY, "Varna")
    now = contact(stored, "Varna")
    known = learned(
        SIMVOLY, draft, resending_plan(SIMVOLY, draft, NOTHING_KNOWN), now.snapshot.values,
        NOTHING_KNOWN,
    )  # fmt: skip
    assert [form.sent for form in known.forms] == list(sent.values())
    plan = resending_plan(SIMVOLY, now.edited(CITY, "Ruse"), known)
    assert plan.values == {"properties": sent}
    assert not plan.questions
    # One that is stored as it was sent is forgotten, and the others are not.
    found = {**stored, "name 7": sent["name 7"]}
    after = learned(SIMVOLY, now, plan, contact(found, "Ruse").snapshot.values, known)
    assert {form.part for form in known.forms} - {form.part for form in after.forms} == {"name 7"}
