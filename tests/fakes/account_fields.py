"""Fields of an account beside those that a description has, by the hundreds."""

from __future__ import annotations

import json
from typing import Any

from tests.fakes.fact_server import read_facts

MANY = 300


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
