"""Which editor a kind of field gets: the one table."""

from __future__ import annotations

from contact_editor.model.fields import Field, Kind
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.map_editors import CustomFieldsEditor, MapEditor
from contact_editor.ui.editors.number_editors import NumberEditor, WholeNumberEditor, YesNoEditor
from contact_editor.ui.editors.read_only_view import ReadOnlyView
from contact_editor.ui.editors.set_editors import ListsEditor, TagsEditor
from contact_editor.ui.editors.text_editors import (
    DateEditor,
    EmailEditor,
    JsonEditor,
    LineEditor,
    NoteEditor,
    PhoneEditor,
)

EDITORS: dict[Kind, type[FieldEditor]] = {
    Kind.LINE: LineEditor,
    Kind.NOTE: NoteEditor,
    Kind.EMAIL: EmailEditor,
    Kind.PHONE: PhoneEditor,
    Kind.COUNTRY: LineEditor,
    Kind.YES_NO: YesNoEditor,
    Kind.WHOLE_NUMBER: WholeNumberEditor,
    Kind.NUMBER: NumberEditor,
    Kind.DATE: DateEditor,
    Kind.TIME_STAMP: ReadOnlyView,
    Kind.TAGS: TagsEditor,
    Kind.LISTS: ListsEditor,
    Kind.PROPERTIES: MapEditor,
    Kind.CUSTOM_FIELDS: CustomFieldsEditor,
    Kind.JSON: JsonEditor,
}


def editor_for(field: Field) -> FieldEditor:
    """Makes the editor of a field; the view for reading where nothing may be edited."""
    return EDITORS[field.kind](field) if field.writable else ReadOnlyView(field)
