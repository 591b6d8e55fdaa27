"""Table of editors by kind of field."""

from __future__ import annotations

from contact_editor.model.fields import Field, FieldKind
from contact_editor.ui.editors.choices.choice_editor import ChoiceEditor
from contact_editor.ui.editors.choices.lists_editor import ChoicesEditor, ListsEditor
from contact_editor.ui.editors.country.country_editor import CountryEditor
from contact_editor.ui.editors.dates.date_editors import DateEditor
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.map_editors import CustomFieldsEditor, MapEditor
from contact_editor.ui.editors.number_editors import NumberEditor, WholeNumberEditor, YesNoEditor
from contact_editor.ui.editors.read_only_view import ReadOnlyView
from contact_editor.ui.editors.set_editors import TagsEditor
from contact_editor.ui.editors.text_editors import (
    EmailEditor,
    JsonEditor,
    LineEditor,
    NoteEditor,
    PhoneEditor,
)

EDITORS: dict[FieldKind, type[FieldEditor]] = {
    FieldKind.LINE: LineEditor,
    FieldKind.NOTE: NoteEditor,
    FieldKind.EMAIL: EmailEditor,
    FieldKind.PHONE: PhoneEditor,
    FieldKind.COUNTRY: CountryEditor,
    FieldKind.YES_NO: YesNoEditor,
    FieldKind.WHOLE_NUMBER: WholeNumberEditor,
    FieldKind.NUMBER: NumberEditor,
    FieldKind.DATE: DateEditor,
    FieldKind.TIME_STAMP: ReadOnlyView,
    FieldKind.TAGS: TagsEditor,
    FieldKind.LISTS: ListsEditor,
    FieldKind.CHOICE: ChoiceEditor,
    FieldKind.CHOICES: ChoicesEditor,
    FieldKind.PROPERTIES: MapEditor,
    FieldKind.CUSTOM_FIELDS: CustomFieldsEditor,
    FieldKind.JSON: JsonEditor,
}


def editor_for(field: Field) -> FieldEditor:
    """Return the editor of a field; a read-only view if it is not editable."""
    return EDITORS[field.kind](field) if field.writable else ReadOnlyView(field)
