"""A description from an OpenAPI document: the tables of its file, and the open questions."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Mapping
from typing import Any

import msgspec

from contact_editor.providers.openapi.access_facts import AccessFacts
from contact_editor.providers.openapi.document import Document, Endpoint
from contact_editor.providers.openapi.endpoints import (
    Endpoints,
    endpoints_for,
    named_operation,
    update_candidates,
)
from contact_editor.providers.openapi.field_facts import FieldFacts
from contact_editor.providers.openapi.find_facts import find_facts
from contact_editor.providers.openapi.identity_facts import identity_facts
from contact_editor.providers.openapi.operation_facts import OperationFacts
from contact_editor.providers.openapi.questions import Question, Questions
from contact_editor.providers.places import outer_place

Table = dict[str, Any]
_SECTIONS = {"person": "Person", "marketing": "Marketing", "custom": "Custom", "record": "Record"}


class DerivedDescription(msgspec.Struct, frozen=True):
    """A description that may still have open questions; until they are answered it only reads."""

    tables: Table
    asked: tuple[Question, ...]
    open: tuple[Question, ...]
    notes: tuple[str, ...]


def derive(
    document: Document,
    operation: str = "",
    answers: Mapping[str, str] = {},
    *,
    origin: str = "",
    today: str = "",
    taken: Collection[str] = (),
) -> DerivedDescription:
    """Return the description that a document and the user's answers make.

    `operation` names the update of a contact; without it, the likeliest is taken. `origin` and
    `today` say where the file came from and when. `taken` are ids of other providers. Raises
    `ValueError` with the reason if there is no update of a contact, or an answer is not one.
    """
    try:
        return _derive(document, operation, answers, origin, today, taken)
    except (AttributeError, IndexError, KeyError, RecursionError, TypeError) as error:
        # A file may have a list where OpenAPI has a table, anywhere.
        reason = "a part has another form than OpenAPI 3 says; check the file with a linter"
        raise ValueError(f"{reason} ({type(error).__name__}: {error})") from error


def _derive(
    document: Document,
    operation: str,
    answers: Mapping[str, str],
    origin: str,
    today: str,
    taken: Collection[str],
) -> DerivedDescription:
    questions = Questions(answers)
    endpoints = endpoints_for(document, _update(document, operation, questions))
    access = AccessFacts(document, endpoints, questions)
    facts = OperationFacts(document, endpoints, access)
    prose = endpoints.update.prose
    fields = FieldFacts(document, facts.shape, facts.written, questions, prose)
    tables = fields.tables()
    listing = facts.listing()
    find = find_facts(document, endpoints, facts, questions)
    record = listing.get("record") or facts.shape.record
    if record and find["answer"] == "contact":
        find["record"] = record
    saving, source = _saving(endpoints, questions, origin, today)
    operations = {
        "read": facts.read(),
        "find": find,
        "list": listing,
        "update": {**facts.update(), **_nested(tables, saving["left_out"], questions)},
    }
    whole = {
        **_names(document, taken),
        "sources": [source],
        "access": access.table(),
        "identity": identity_facts(document, endpoints, facts, tables, questions),
        "operations": {name: table for name, table in operations.items() if table is not None},
        "saving": {**saving, **_effects(questions)},
        "errors": {"message": facts.error_places()},
        "sections": [
            {"key": key, "label": label}
            for key, label in _SECTIONS.items()
            if any(table["section"] == key for table in tables)
        ],
        "fields": tables,
    }
    questions.check_used()
    still_open = tuple(questions.open)
    if any(question.key != "operation" for question in still_open):
        whole["saving"]["confirmed"] = False
    return DerivedDescription(
        whole, tuple(questions.asked.values()), still_open, tuple(fields.notes)
    )


def _update(document: Document, name: str, questions: Questions) -> Endpoint:
    if name:
        return named_operation(document, name)
    candidates = update_candidates(document)
    if not candidates:
        raise ValueError(
            "no operation updates one contact (PUT, PATCH or POST of a path that ends with an id); "
            "name one with --operation"
        )
    if len(candidates) == 1:
        return candidates[0]
    options = {str(n): each.name for n, each in enumerate(candidates[:10], 1)}
    answer = questions.ask(
        Question("operation", "Which operation updates a contact?", "1", options)
    )
    return candidates[int(answer) - 1]


def _names(document: Document, taken: Collection[str]) -> Table:
    title = str(document.table("info").get("title") or "My provider")
    name = re.sub(r"\s+(?:rest\s+)?api\b.*", "", title, flags=re.IGNORECASE).strip() or title
    key = re.sub(r"[^a-z0-9]+", "-", name.lower())[:60].strip("-") or "my-provider"
    number = next(n for n in itertools.count(1) if (f"{key}-{n}" if n > 1 else key) not in taken)
    if number > 1:
        key, name = f"{key}-{number}", f"{name[:50]} ({number})"
    return {"format": 2, "id": key, "name": name[:60]}


def _saving(
    endpoints: Endpoints, questions: Questions, origin: str, today: str
) -> tuple[Table, Table]:
    """Return `[saving]` and the source: the file, and the page that the user cites."""
    hint = endpoints.update.prose
    said = [
        s
        for s in re.split(r"(?<=[.!?])\s+", hint)
        if re.search(
            r"unchanged|overwrit|omit|left out|not includ|only the|provided", s, re.IGNORECASE
        )
    ]
    question = Question(
        "left_out",
        "What happens to a field that an update leaves out? “kept”, with the address of the page "
        "that says so (a wrong “kept” clears fields); “cleared”; or “unknown”.",
        "unknown",
        {"kept": "it stays as it is", "cleared": "", "unknown": "everything is sent again"},
        " ".join(said),
        "kept",
    )
    answer, _, page = questions.ask(question).partition(" ")
    source = {"url": page.strip() or origin, "seen": today}
    if answer == "kept":
        source["says"] = "a field that an update leaves out is kept: the word of who described it"
    return {"left_out": answer}, {key: value for key, value in source.items() if value}


def _effects(questions: Questions) -> Table:
    options = {"yes": "each save says so first", "no": ""}
    text = "Can an update start automations, such as flows or campaigns?"
    answer = questions.ask(Question("automations", text, "yes", options))
    return {"effects": ["starts-automations"]} if answer == "yes" else {}


def _nested(fields: list[Table], left_out: str, questions: Questions) -> Table:
    """Return what becomes of the rest of an object of which an update has a part.

    Where all fields are in one object, as in JSON:API, that object is the contact: what is known
    of a field that is left out holds for it, and the question is about objects within.
    """
    email = next(f for f in fields if f.get("kind") == "email" and f.get("role"))
    contact = outer_place(email.get("at", ""))
    written = [f.get("at", "") for f in fields if not f.get("read_only")]
    objects = {outer_place(at) for at in written} - {""}
    inner = sorted(objects - {contact})
    is_contact = bool(contact) and left_out == "kept"
    if is_contact and not inner:
        return {"nested": "merged"}
    if not objects:
        return {}
    options = {"merged": "it stays", "replaced": "it is removed", "unknown": "all is sent again"}
    text = "An object is written in part: what happens to its other keys?"
    answer = questions.ask(Question("nested", text, "unknown", options))
    if is_contact and answer != "merged":
        return {"nested": "merged", "whole": inner}
    return {"nested": answer}
