"""Editors for the values inside properties and custom fields, chosen by their type."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from contact_editor.model.fields import Clearing, Field, Kind
from contact_editor.model.values import Json, Malformed
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.number_editors import NumberEditor, YesNoEditor
from contact_editor.ui.editors.text_editors import DateValueEditor, JsonEditor, LineEditor

_EDITORS: dict[Kind, type[FieldEditor]] = {
    Kind.LINE: LineEditor,
    Kind.NUMBER: NumberEditor,
    Kind.YES_NO: YesNoEditor,
    Kind.DATE: DateValueEditor,
    Kind.JSON: JsonEditor,
}
NEW_VALUES: dict[Kind, Json | Malformed] = {
    Kind.LINE: "",
    Kind.NUMBER: Malformed("", "number"),
    Kind.YES_NO: False,
    Kind.DATE: Malformed("", "date"),
    Kind.JSON: Malformed("", "json"),
}
"""What a value of each type is before anything was typed."""


def is_blank(value: Json | Malformed) -> bool:
    """Tells whether nothing was typed as the value; a box that is not ticked says no."""
    return value == "" or (isinstance(value, Malformed) and not value.text)


def kind_of(value: Json | Malformed) -> Kind:
    """Gives the kind of editor that a value inside a collection needs; `null` may become text."""
    if isinstance(value, Malformed):
        return Kind(value.wanted)
    if isinstance(value, bool):
        return Kind.YES_NO
    if isinstance(value, int | Decimal):
        return Kind.NUMBER
    return Kind.JSON if isinstance(value, dict | list) else Kind.LINE


def value_editor(name: str, kind: Kind) -> FieldEditor:
    """Makes the editor of one value; an emptied text stays a text, and a null stays a null."""
    return _EDITORS[kind](
        Field(key=name, label=name, kind=kind, cleared_by=(Clearing.EMPTY,)),
    )


def type_words() -> dict[Kind, str]:
    """Names the types of value that a person can choose from."""
    return {
        Kind.LINE: QCoreApplication.translate("custom_value_editor", "Text"),
        Kind.NUMBER: QCoreApplication.translate("custom_value_editor", "Number"),
        Kind.YES_NO: QCoreApplication.translate("custom_value_editor", "Yes/no"),
        Kind.DATE: QCoreApplication.translate("custom_value_editor", "Date"),
        Kind.JSON: QCoreApplication.translate("custom_value_editor", "JSON"),
    }
