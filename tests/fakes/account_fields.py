"""Fields of an account beside those that a description has, by the hundreds."""

from __future__ import annotations

import json
from typing import Any

from contact_editor.resources import resource
from tests.fakes.fact_server import read_facts

MANY = 300
SECTIONS = {
    "Billing": 24, "Contract": 31, "Onboarding": 18, "Support": 42, "Product usage": 65,
    "Sales": 37, "Surveys": 22, "Integrations": 48, "Internal": 13,
}  # fmt: skip
"""How many fields each section has of a provider that describes them all."""
_SUBJECTS = ("contact", "name", "number", "invoice", "mail", "days", "bank", "date", "note", "code")


def facts_with_account_fields(number: int = MANY) -> dict[str, Any]:
    """Return the facts of a provider whose account has so many text fields of its own."""
    facts = read_facts("hubspot")
    definitions = json.loads(facts["operations"]["definitions"]["answer"])
    definitions["results"] += [
        {"name": f"own_{n}", "label": f"Own field {n}", "fieldType": "text", "options": []}
        for n in range(number)
    ]
    facts["operations"]["definitions"]["answer"] = json.dumps(definitions)
    contacts = json.loads(facts["contacts"])
    contacts[0]["properties"] |= {f"own_{n}": f"value {n}" for n in range(number)}
    facts["contacts"] = json.dumps(contacts)
    takes = facts["operations"]["update"]["takes"]
    takes |= {f"properties.own_{n}": "text set" for n in range(number)}
    return facts


def facts_with_groups(share: int = 1) -> dict[str, Any]:
    """Return the facts of a provider whose account has its own fields in the groups of `SECTIONS`.

    `share`: how many times fewer fields than there. Each seventh one has no value.
    """
    names = [name for name, count in SECTIONS.items() for _ in range(count // share)]
    facts = facts_with_account_fields(len(names))
    definitions = json.loads(facts["operations"]["definitions"]["answer"])
    contacts = json.loads(facts["contacts"])
    own = [each for each in definitions["results"] if each["name"].startswith("own_")]
    for n, (name, each) in enumerate(zip(names, own, strict=True)):
        each |= {"groupName": key_of(name), "label": f"{name} {_SUBJECTS[n % len(_SUBJECTS)]} {n}"}
        if n % 7 == 0:
            del contacts[0]["properties"][f"own_{n}"]
    facts["operations"]["definitions"]["answer"] = json.dumps(definitions)
    groups = json.loads(facts["operations"]["groups"]["answer"])
    groups["results"] += [{"name": key_of(name), "label": name} for name in SECTIONS]
    facts["operations"]["groups"]["answer"] = json.dumps(groups)
    facts["contacts"] = json.dumps(contacts)
    return facts


def provider_with_sections(share: int = 1) -> tuple[str, dict[str, Any]]:
    """Return the description of a provider with hundreds of fields in sections, and its facts.

    It is like the one with account fields; each seventh field has no value. `share`: how many
    times fewer fields than in `SECTIONS`.
    """
    facts = read_facts("hubspot")
    contacts = json.loads(facts["contacts"])
    names = [name for name, count in SECTIONS.items() for _ in range(count // share)]
    tables = [f'[[sections]]\nkey = "{key_of(name)}"\nlabel = "{name}"\n' for name in SECTIONS]
    for n, section in enumerate(names):
        subject = _SUBJECTS[n % len(_SUBJECTS)]
        kind = subject if subject in ("date", "note") else "line"
        tables.append(
            f'[[fields]]\nkey = "own_{n}"\nat = "properties.own_{n}"\nkind = "{kind}"\n'
            f'label = "{section} {subject} {n}"\nsection = "{key_of(section)}"\n'
            'cleared_by = ["empty"]\n'
        )
        if n % 7:
            value = "2026-03-11" if kind == "date" else f"value {n}"
            contacts[0]["properties"][f"own_{n}"] = value
    facts["contacts"] = json.dumps(contacts)
    facts["operations"]["update"]["takes"] |= {
        f"properties.own_{n}": "text set" for n in range(len(names))
    }
    described = resource("providers", "hubspot.toml").read_text("utf-8")
    described = described.replace('id = "hubspot"', 'id = "sections"', 1)
    return "\n".join([described.replace('"HubSpot"', '"Sections"', 1), *tables]), facts


def key_of(section: str) -> str:
    return "of-" + section.lower().replace(" ", "-")
