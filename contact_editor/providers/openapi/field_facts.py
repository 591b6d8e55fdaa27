"""The `[[fields]]` of a description: what an update takes, and what is only shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from contact_editor.providers.openapi.contact_shape import ContactShape, places_of, unnamed_in
from contact_editor.providers.openapi.document import Document, Schema
from contact_editor.providers.openapi.field_keys import FieldKeys
from contact_editor.providers.openapi.field_kinds import (
    add_meaning,
    is_about_consent,
    is_created,
    kind_of,
    label_of,
    last_key,
    opposite_label,
)
from contact_editor.providers.openapi.questions import Question, Questions, sentence_about
from contact_editor.providers.places import escaped_key, first_key, is_within

Table = dict[str, Any]
_ASIDE = re.compile(r"links|relationships|included|meta|associations|object|type|etag")
_MAX_FIELDS = 400
_COLLECTIONS = ("tags", "lists", "properties", "custom-fields")
_CONSENT = {
    "shown": "it is shown and never sent",
    "subscribed": "true means that the contact agreed",
    "unsubscribed": "true means that the contact declined",
    "consent": "a choice or a list that subscribes; it is sent as freshly read or as edited",
    "plain": "it has nothing to do with consent",
}


class FieldFacts:
    """Derives the fields of one contact."""

    def __init__(
        self,
        document: Document,
        shape: ContactShape,
        written: Schema,
        questions: Questions,
        prose: str,
    ) -> None:
        """`written` is the object that an update takes; `prose` is what the file says about it."""
        self._document = document
        self._shape = shape
        self._read = dict(places_of(document, shape.schema))
        self._written = dict(places_of(document, written))
        self._required = _required(document, written)
        self._questions = questions
        self._prose = prose
        self._keys = FieldKeys()
        self.notes = unnamed_in(document, shape.schema, written)
        """Parts of the file that are not in the description."""

    def tables(self) -> list[Table]:
        """Return the fields that can be edited, then the others."""
        writable = self._writable()
        places = [place for place in writable if self._comes_back(place)]
        lost = [place for place in writable if place not in places]
        if lost:
            said = "taken by an update but not read, or in another form"
            self.notes.append(f"{said}: {', '.join(lost)}")
        shown = list(self._only_shown(places))
        self._keys.reserve([*places, *shown])
        tables = [self._writable_field(place) for place in places]
        tables += [self._shown(place) for place in shown]
        if not self._shape.email:
            tables = [*self._named(tables), *tables]
        self._check_identity(tables)
        return tables[:_MAX_FIELDS]

    def _writable(self) -> list[str]:
        """Return the places that an update takes, of values and not of the objects around."""
        inner = [p for p in self._written if not _is_aside(p)]
        around = {p for p in inner if any(is_within(each, p) for each in inner)}
        consents = [p for p in around if is_about_consent(p, self._written[p])]
        if consents:
            self.notes.append(f"consent in an object is only shown: {', '.join(sorted(consents))}")
        around |= {p for p in inner if any(is_within(p, each) for each in consents)}
        constant = {p for p in inner if len(self._written[p].get("enum") or ()) == 1}
        return [
            p for p in inner
            if p not in around | constant and not self._written[p].get("readOnly") and p != "id"
        ]  # fmt: skip

    def _comes_back(self, place: str) -> bool:
        """Return whether a response has what an update takes: else it cannot be compared."""
        if not self._read:
            return True
        read = self._read.get(place)
        if read is None:
            return False
        kinds = (read.get("type"), self._written[place].get("type"))
        return (kinds[0] == "object") == (kinds[1] == "object") or None in kinds

    def _only_shown(self, writable: list[str]) -> Iterator[str]:
        """Yield the other places; an object without a writable part is one field."""
        taken: list[str] = []
        for place in self._read:
            if _is_aside(place) or place in writable or any(is_within(place, t) for t in taken):
                continue
            schema = self._read[place]
            inside = any(is_within(each, place) for each in (*writable, self._shape.email or "_"))
            if not inside and len(schema.get("enum") or ()) != 1 and not schema.get("writeOnly"):
                taken.append(place)
                yield place

    def _writable_field(self, place: str) -> Table:
        schema = self._written[place]
        facts = kind_of(self._document, place, schema, self._read.get(place, schema))
        field = {**self._named_field(place), **facts, "section": "person"}
        if field.get("read_only"):
            return {**field, "section": "record"}
        if place in self._required:
            field["required"] = True
        if place == self._shape.email:
            return {**field, "role": "email", "effects": ["changes-identity"]}
        add_meaning(field)
        if is_about_consent(place, schema):
            return self._consent(field, place)
        if field.get("kind") in _COLLECTIONS:
            field["section"] = "custom" if field["kind"] == "custom-fields" else "marketing"
            field["removal"] = self._removal()
        else:
            self._add_clearing(field, schema)
        return field

    def _consent(self, field: Table, place: str) -> Table:
        text = (
            "Is `{place}` consent to receive messages? A wrong answer could subscribe the contact."
        )
        hint = str(self._written[place].get("description") or "")
        answer = self._questions.ask(
            Question(
                f"consent.{field['key']}", text, "shown", _CONSENT, hint, values={"place": place}
            )
        )
        field["section"] = "marketing"
        if answer == "plain":
            return field
        if answer == "shown":
            return {**field, "read_only": True}
        if answer == "unsubscribed" and field.get("kind") == "yes-no":
            field = {**field, "inverted": True, "label": opposite_label(field["label"])}
        if field.get("kind") in _COLLECTIONS:
            return {**field, "removal": self._removal(), "effects": ["changes-consent"]}
        consent = {"role": "consent", "always_sent": True, "effects": ["changes-consent"]}
        return {**field, **consent}

    def _shown(self, place: str) -> Table:
        schema = self._read[place]
        facts = kind_of(self._document, place, schema, schema)
        if facts.get("kind") in ("custom-fields", "choice"):
            facts = {"kind": "json" if facts["kind"] == "custom-fields" else "line"}
        field = {**self._named_field(place), **facts, "section": "record", "read_only": True}
        if is_created(place) and field.get("kind") == "time-stamp":
            field["role"] = "created"
        return field

    def _named(self, tables: list[Table]) -> list[Table]:
        """Return the fields that the user names, where the file has only a map of names."""
        maps = [t for t in tables if t.get("kind") == "custom-fields" and not t.get("read_only")]
        if not maps:
            return []
        inside = maps[0].get("at") or escaped_key(maps[0]["key"])
        question = Question(
            "names",
            "The file does not name the fields in `{inside}`. Which are there? Names with a comma "
            "between them, the email first.",
            "email",
            values={"inside": inside},
        )
        given = (each.strip() for each in self._questions.ask(question).split(","))
        names = [each for each in dict.fromkeys(given) if each]
        tables.remove(maps[0])
        return [self._named_in(inside, name, number == 0) for number, name in enumerate(names)]

    def _named_in(self, inside: str, name: str, is_email: bool) -> Table:
        place = f"{inside}.{escaped_key(name)}"
        facts = {"kind": "email"} if is_email else kind_of(self._document, place, {}, {})
        field = {**self._named_field(place), **facts, "section": "person"}
        if is_email:
            self._shape = ContactShape(self._shape.record, self._shape.schema, place)
            field |= {"role": "email", "effects": ["changes-identity"]}
        add_meaning(field)
        self._add_clearing(field, {"type": "string"})
        return field

    def _named_field(self, place: str) -> Table:
        key = self._keys.named(place)
        field: Table = {"key": key, "label": label_of(place)}
        if place != escaped_key(key):
            field["at"] = place
        return field

    def _removal(self) -> str:
        options = {"yes": "an entry that is left out is removed", "no": "it stays", "unknown": ""}
        text = "Does an update remove the entries of a collection that it leaves out?"
        return self._questions.ask(Question("removal", text, "unknown", options))

    def _add_clearing(self, field: Table, schema: Schema) -> None:
        """State how the field is cleared: by the user's word, else by null where it is allowed."""
        said = sentence_about(self._prose, r"\bnull\b|empty string|clear")
        options = {
            "null": "null clears a field that may be null", "empty": 'a text is cleared by ""',
            "unknown": "try null where it is allowed; the receipt shows the result",
            "none": "a field cannot be cleared",
        }  # fmt: skip
        answer = self._questions.ask(
            Question("clearing", "How is a field cleared?", "unknown", options, said)
        )
        is_text = field.get("kind", "line") not in ("yes-no", "whole-number", "number", "choice")
        if answer == "empty" and is_text:
            field["cleared_by"] = ["empty"]
        elif answer in ("null", "unknown") and schema.get("nullable"):
            field["cleared_by"] = ["null"]
            if answer == "unknown":
                field["clearing_certain"] = False

    def _check_identity(self, tables: list[Table]) -> None:
        if not any(each.get("kind") == "email" and each.get("role") for each in tables):
            for each in tables:
                if each.get("kind") == "email":
                    each["role"] = "email"
                    return
            raise ValueError(
                "no email is found in the contact that this operation updates; choose another "
                "operation with --operation"
            )


def _required(document: Document, written: Schema) -> set[str]:
    """Return the places that every update needs."""
    return {escaped_key(str(name)) for name in written.get("required") or ()}


def _is_aside(place: str) -> bool:
    """Return whether a place is beside the contact's own values, or within such an object."""
    return bool(_ASIDE.fullmatch(first_key(place)) or _ASIDE.fullmatch(last_key(place)))
