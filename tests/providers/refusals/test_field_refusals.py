"""The refusals of real services, by the fields that they are about."""

from __future__ import annotations

import pytest
from hypothesis import given

from contact_editor.model.values import Json
from contact_editor.providers.refusals.field_refusals import refusals_in
from tests.catalogue import catalogue, provider
from tests.providers.codecs.test_field_codecs import JSON

HUBSPOT_TEXT = (
    'Property values were not valid: [{"isValid":false,"message":"Email address x is invalid",'
    '"error":"INVALID_EMAIL","name":"email"}]'
)

CASES: dict[str, tuple[str, Json, dict[str, str], tuple[str, ...]]] = {
    # provider, body, by field, of no field that is described
    "Mailchimp": (
        "mailchimp",
        {"title": "Invalid Resource", "status": 400, "detail": "Your merge fields were invalid.",
         "errors": [{"field": "merge_fields.FNAME", "message": "Please enter a value"},
                    {"field": "email_address", "message": "Schema describes string"},
                    {"field": "", "message": "Required fields were not provided"}]},
        {"merge_fields": "FNAME: Please enter a value",
         "email_address": "Schema describes string"},
        ("Required fields were not provided",),
    ),
    "HubSpot": (
        "hubspot",
        {"status": "error", "message": "Property values were not valid", "category": "V",
         "errors": [{"message": "Email address x is invalid", "code": "INVALID_EMAIL",
                     "context": {"propertyName": ["email"]}}]},
        {"email": "Email address x is invalid"},
        (),
    ),
    "HubSpot, written out in the message": (
        "hubspot",
        {"status": "error", "message": HUBSPOT_TEXT, "category": "VALIDATION_ERROR"},
        {"email": "Email address x is invalid"},
        (),
    ),
    "HubSpot, first version": (
        "hubspot",
        {"status": "error", "message": "Property values were not valid",
         "validationResults": [{"isValid": False, "message": "no such property", "name": "email"}]},
        {"email": "no such property"},
        (),
    ),
    "Klaviyo": (
        "klaviyo",
        {"errors": [{"id": "1", "status": 400, "code": "invalid", "title": "Invalid input.",
                     "detail": "Invalid phone number format.",
                     "source": {"pointer": "/data/attributes/phone_number"}, "meta": {}}]},
        {"phone_number": "Invalid phone number format."},
        (),
    ),
    "ActiveCampaign": (
        "activecampaign",
        {"errors": [{"title": "Email address already exists", "detail": "", "code": "duplicate",
                     "source": {"pointer": "/data/attributes/email"}}]},
        {"email": "Email address already exists"},
        (),
    ),
    "Intercom": (
        "intercom",
        {"type": "error.list", "errors": [{"code": "parameter_invalid", "message": "no email",
                                           "field": "email"}]},
        {"email": "no email"},
        (),
    ),
    "Intercom, without a field": (
        "intercom",
        {"type": "error.list", "errors": [{"code": "parameter_invalid", "message": "Not so"}]},
        {},
        ("Not so",),
    ),
    "MailerLite": (
        "mailerlite",
        {"message": "The given data was invalid.",
         "errors": {"email": ["The email must be a valid email address."]}},
        {"email": "The email must be a valid email address."},
        (),
    ),
    "Kit": ("kit", {"errors": ["Email address is invalid"]}, {}, ("Email address is invalid",)),
    "Brevo": ("brevo", {"code": "invalid_parameter", "message": "Invalid phone number"}, {}, ()),
    "Rails": ("simvoly", {"errors": {"city": "is odd", "base": ["Try later"]}},
              {"city": "is odd"}, ("Try later",)),
    "Django": ("simvoly", {"city": ["Too long."], "non_field_errors": ["Both."]},
               {"city": "Too long."}, ("Both.",)),
    "FastAPI": ("simvoly", {"detail": [{"loc": ["body", "city"], "msg": "too long", "type": "t"}]},
                {"city": "too long"}, ()),
    "Symfony": ("simvoly", {"violations": [{"propertyPath": "companyName", "message": "m"}]},
                {"companyName": "m"}, ()),
    "RFC 9457": ("simvoly", {"invalid-params": [{"name": "city", "reason": "must be a town"}]},
                 {"city": "must be a town"}, ()),
    "Google": ("simvoly", {"error": {"code": 400, "message": "Invalid",
                                     "details": [{"fieldViolations": [{"field": "contact.city",
                                                                       "description": "d"}]}]}},
               {"city": "d"}, ("Invalid",)),
    "Stripe": ("simvoly", {"error": {"message": "No such town", "param": "city"}},
               {"city": "No such town"}, ()),
    "one field beside the message": ("simvoly", {"message": "Not allowed", "field": "city"},
                                     {"city": "Not allowed"}, ()),
    "an entry of a map": ("simvoly", {"errors": {"properties": {"lead_status": ["bad"]}}},
                          {"properties": "lead_status: bad"}, ()),
    "an entry that is called as a field is": (
        "notocat", {"errors": [{"field": "custom_fields.name", "message": "bad"}]},
        {"custom_fields": "name: bad"}, ()),
    "an element of a list": ("simvoly", {"errors": [{"field": "tags[0]", "message": "too long"}]},
                             {"tags": "too long"}, ()),
    "in another case": ("simvoly", {"errors": {"company_name": ["x"]}}, {"companyName": "x"}, ()),
    "several texts": ("simvoly", {"errors": {"city": ["One.", "Two."]}}, {"city": "One. Two."}, ()),
    "a field that is not described": ("simvoly", {"errors": {"vat": ["missing"]}}, {},
                                      ("vat: missing",)),
    "no error of a field": ("simvoly", {"success": False, "message": "No."}, {}, ()),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_refusal_is_told_by_field(case: str) -> None:
    provider_id, body, fields, others = CASES[case]
    found = refusals_in(provider(provider_id), body)
    assert dict(found.fields) == fields
    assert found.others == others


MAILCHIMP_SENT = {"email_address": "a@b.example", "merge_fields": {"LNAME": "Doe", "MERGE5": ""}}
SIMVOLY_SENT = {"city": "Varna", "properties": [{"name": "lead_status", "value": "new"}, None]}


@pytest.mark.parametrize(
    ("provider_id", "sent", "name", "key"),
    [
        ("mailchimp", MAILCHIMP_SENT, "LNAME", "merge_fields"),
        ("mailchimp", MAILCHIMP_SENT, "MERGE5", "merge_fields"),
        ("simvoly", SIMVOLY_SENT, "leadStatus", "properties"),
        ("mailchimp", MAILCHIMP_SENT, "PHONE", None),
        ("mailchimp", None, "LNAME", None),
        ("mailchimp", {"merge_fields": "LNAME"}, "LNAME", None),
    ],
)
def test_the_name_of_an_entry_alone_is_put_at_the_field_that_was_sent_with_it(
    provider_id: str, sent: Json, name: str, key: str | None
) -> None:
    body = {"errors": [{"field": name, "message": "Too long."}]}
    found = refusals_in(provider(provider_id), body, sent)
    text = f"{name}: Too long."
    expected = (((key, text),), ()) if key else ((), (text,))
    assert (found.fields, found.others) == expected


@given(body=JSON, sent=JSON)
def test_no_body_is_too_odd(body: Json, sent: Json) -> None:
    for described in catalogue().providers.values():
        refusals_in(described, body, sent)
