"""Fills the command palette from the current state of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice

from PySide6.QtGui import QAction, QKeySequence

from contact_editor.app.window.tabs.requested_view import RequestedView
from contact_editor.model.draft import Draft, entries
from contact_editor.model.fields import MAPS, Field
from contact_editor.translation import provider_text, tr
from contact_editor.ui.contact.contact_page import ContactPage
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.map_editors import MapEditor
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.menu_bar.menu_table import APPEARANCES, english_texts
from contact_editor.ui.palette.command_palette import CommandPalette
from contact_editor.viewmodels.command_palette import EntryKind, PaletteEntry, command_text
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.settings import BY_KEY, SETTINGS

_UNDO = "Undo the last edit"
"""The same in English, as in the manual."""
_MAX_PROPERTIES = 200
_NOT_LISTED = frozenset({"commands"})
"""What opens the palette itself."""
_OF_A_FIELD = frozenset({"copy_field", "copy_path"})
"""Actions on the field with the focus: none has it below a sheet."""


class PaletteController:
    """Opens the palette with the fields of the open contact, all commands and recent contacts."""

    def __init__(
        self, window: MainWindow, workspace: Workspace, page: ContactPage,
        asked: RequestedView, of_connections: Callable[[], Iterable[PaletteEntry]],
    ) -> None:  # fmt: skip
        """`of_connections` returns the commands for the connections, as they are now."""
        self._window = window
        self._workspace = workspace
        self._page = page
        self._asked = asked
        self._of_connections = of_connections
        self.palette = CommandPalette(window)

    def open(self) -> None:
        self.palette.open(tuple(self._entries()))

    def _entries(self) -> Iterator[PaletteEntry]:
        contact = self._workspace.contact
        is_shown = contact is not None and self._window.pages.currentWidget() is self._page
        is_covered = is_shown and self._page.sheets.sheet is not None
        if contact is not None and is_shown and not is_covered:
            titles = {
                each.key: provider_text(each.label) for each in contact.editing.provider.sections
            }
            for field in contact.editing.provider.fields:
                if field.writable:
                    go = partial(self._go_to_field, field.key)
                    hint = titles.get(field.section, "")
                    yield PaletteEntry(EntryKind.FIELD, provider_text(field.label), go, hint)
                if field.writable and field.kind in MAPS:
                    yield from self._properties(field, contact.editing.draft)
                    yield from self._addition(field)
        left_out = _NOT_LISTED | _OF_A_FIELD if is_covered else _NOT_LISTED
        english = english_texts()
        for name, action in self._actions():
            if action.isEnabled() and name not in left_out:
                # Beside the undo of a save, the text of the menu would be taken for that.
                text = tr("Undo the last edit") if name == "undo" else command_text(action.text())
                other = _UNDO if name == "undo" else command_text(english[name])
                yield PaletteEntry(EntryKind.COMMAND, text, action.trigger, _keys_of(action), other)
        yield from self._settings()
        yield from self._of_connections()
        for recent in self._workspace.session.recent:
            reference = recent.reference
            text = " · ".join(filter(None, (recent.title, reference.email)))
            open_it = self._asked.requesting(partial(self._workspace.open_reference, reference))
            yield PaletteEntry(EntryKind.CONTACT, text, open_it, f"#{reference.id}")

    def _actions(self) -> Iterable[tuple[str, QAction]]:
        """Return the actions by name; first the undo of the last save, until there are edits."""
        contact, actions = self._workspace.contact, self._window.actions_by_name.items()
        has_edits = contact is not None and contact.has_edits
        return sorted(actions, key=lambda each: has_edits and each[0] == "undo_save")

    def _settings(self) -> Iterator[PaletteEntry]:
        """Yield each setting, and the colours that a menu offers as well."""
        window, command = self._window, EntryKind.COMMAND
        action = window.actions_by_name["settings"]
        for setting in SETTINGS if action.isEnabled() else ():
            go = partial(window.setting_requested.emit, setting.key)
            hint = f"{command_text(action.text())} · {tr(setting.section)}"
            yield PaletteEntry(command, tr(setting.label), go, hint, setting.label)
        for appearance, text in APPEARANCES.items():
            choose = partial(window.appearance_chosen.emit, appearance)
            hint = tr(BY_KEY["appearance"].label)
            shown, english_text = command_text(tr(text)), command_text(text)
            yield PaletteEntry(command, shown, choose, hint, english_text)

    def _properties(self, field: Field, draft: Draft) -> Iterator[PaletteEntry]:
        for name in islice(entries(draft.value(field.key)), _MAX_PROPERTIES):
            go = partial(self._go_to_property, field.key, name)
            yield PaletteEntry(EntryKind.FIELD, name, go, provider_text(field.label))

    def _addition(self, field: Field) -> Iterator[PaletteEntry]:
        """Yield the entry that adds a property to a field, if that is possible now."""
        editor = self._page.form.row(field.key).editor
        if isinstance(editor, MapEditor) and editor.add_button.isEnabled():
            add = partial(self._add_property, field.key)
            hint = provider_text(field.label)
            yield PaletteEntry(EntryKind.COMMAND, editor.add_button.text(), add, hint)

    def _go_to_field(self, key: str) -> FieldEditor | None:
        """Focus a field and return its editor; the sheet if one has covered it meanwhile."""
        if (sheet := self._page.sheets.sheet) is not None:
            sheet.take_focus()
            return None
        self._page.form.focus_field(key)
        return self._page.form.row(key).editor

    def _add_property(self, key: str) -> None:
        if isinstance(editor := self._go_to_field(key), MapEditor):
            editor.open_new()

    def _go_to_property(self, key: str, name: str) -> None:
        if isinstance(editor := self._go_to_field(key), MapEditor):
            editor.focus_entry(name)


def _keys_of(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
