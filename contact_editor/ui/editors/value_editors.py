"""Editors for values of properties and custom fields, by type."""

from __future__ import annotations

from decimal import Decimal

from contact_editor.model.fields import Clearing, Field, FieldKind
from contact_editor.model.values import InvalidInput, Json
from contact_editor.translation import tr
from contact_editor.ui.editors.dates.date_editors import DateValueEditor, TextOrDateEditor
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.number_editors import NumberEditor, YesNoEditor
from contact_editor.ui.editors.text_editors import JsonEditor

_EDITORS: dict[FieldKind, type[FieldEditor]] = {
    FieldKind.LINE: TextOrDateEditor,
    FieldKind.NUMBER: NumberEditor,
    FieldKind.YES_NO: YesNoEditor,
    FieldKind.DATE: DateValueEditor,
    FieldKind.JSON: JsonEditor,
}
NEW_VALUES: dict[FieldKind, Json | InvalidInput] = {
    FieldKind.LINE: "",
    FieldKind.NUMBER: InvalidInput("", "number"),
    FieldKind.YES_NO: False,
    FieldKind.DATE: InvalidInput("", "date"),
    FieldKind.JSON: InvalidInput("", "json"),
}
"""The value of each type before anything was typed."""


def is_blank(value: Json | InvalidInput) -> bool:
    """Return whether no value was typed; an unticked box is the value no."""
    return value == "" or (isinstance(value, InvalidInput) and not value.text)


def kind_of(value: Json | InvalidInput) -> FieldKind:
    """Return the kind of editor for a value of a collection; `null` may become text."""
    if isinstance(value, InvalidInput):
        return FieldKind(value.wanted)
    if isinstance(value, bool):
        return FieldKind.YES_NO
    if isinstance(value, int | Decimal):
        return FieldKind.NUMBER
    return FieldKind.JSON if isinstance(value, dict | list) else FieldKind.LINE


def value_editor(name: str, kind: FieldKind) -> FieldEditor:
    """Return the editor of one value; an emptied text stays text, and null stays null.

    A text that is a date has a calendar, and may become any other text.
    """
    return _EDITORS[kind](Field(key=name, label=name, kind=kind, cleared_by=(Clearing.EMPTY,)))


def type_words() -> dict[FieldKind, str]:
    """Return the names of the types that the user can choose from."""
    return {
        FieldKind.LINE: tr("Text"),
        FieldKind.NUMBER: tr("Number"),
        FieldKind.YES_NO: tr("Yes/no"),
        FieldKind.DATE: tr("Date"),
        FieldKind.JSON: tr("JSON"),
    }
