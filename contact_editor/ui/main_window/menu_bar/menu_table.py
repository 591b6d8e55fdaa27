"""The table of menus: name, text and keys of every action."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from contact_editor.translation import QT_TR_NOOP
from contact_editor.ui.style.theme import Appearance

Entry: TypeAlias = tuple[str, ...]
"""Name, text and keys of an action."""


class Submenu(NamedTuple):
    """A menu within a menu."""

    text: str
    entries: tuple[Entry, ...]


VIEW = QT_TR_NOOP("&View")
CONNECTIONS = QT_TR_NOOP("Co&nnections")
UNDO_SAVE = QT_TR_NOOP("&Undo this save")
"""Without a save to undo; else the text names its time."""
REPEATED = ("undo", "redo")
COPY = Submenu(QT_TR_NOOP("C&opy"), (
    ("copy_field", QT_TR_NOOP("Copy this &field")),
    ("copy_path", QT_TR_NOOP("Copy JSON &path of this field")),
    ("copy_id", QT_TR_NOOP("Copy &ID")),
    ("copy_email", QT_TR_NOOP("Copy &email address")),
    ("copy_text", QT_TR_NOOP("Copy contact as &text")),
    ("copy_vcard", QT_TR_NOOP("Copy contact as &vCard")),
    ("copy_json", QT_TR_NOOP("Copy contact as &JSON")),
    ("copy_csv", QT_TR_NOOP("Copy contact as &CSV row")),
))  # fmt: skip
MENUS: tuple[tuple[str, tuple[Entry | Submenu | None, ...]], ...] = (
    (QT_TR_NOOP("&Contact"), (
        ("find", QT_TR_NOOP("&Find"), "Ctrl+L"),
        ("read_again", QT_TR_NOOP("&Refresh"), "Ctrl+R"),
        ("pin_contact", QT_TR_NOOP("P&in this contact"), "Ctrl+Shift+D"),
        ("open_page", QT_TR_NOOP("Open at &provider")),
        None,
        ("save", QT_TR_NOOP("Review and &save"), "Ctrl+S"),
        ("undo_save", UNDO_SAVE, "Ctrl+Shift+Y"),
        ("copy_receipt", QT_TR_NOOP("Copy rec&eipt"), "Ctrl+Shift+C"),
        ("copy_receipt_markdown", QT_TR_NOOP("Copy receipt as &Markdown")),
        ("copy_receipt_json", QT_TR_NOOP("Copy receipt as &JSON")),
        ("all_changes", QT_TR_NOOP("&All changes")),
        ("forget_contact", QT_TR_NOOP("For&get this contact…")),
        None,
        ("close_contact", QT_TR_NOOP("&Close contact"), "Ctrl+W"),
        ("reopen_tab", QT_TR_NOOP("Reopen closed ta&b"), "Ctrl+Shift+T"),
        ("quit", QT_TR_NOOP("&Quit"), "Ctrl+Q"),
    )),
    (QT_TR_NOOP("&Edit"), (
        ("undo", QT_TR_NOOP("&Undo"), "Ctrl+Z"),
        ("redo", QT_TR_NOOP("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y"),
        ("revert_field", QT_TR_NOOP("Revert this &field"), "Shift+Esc"),
        ("revert_all", QT_TR_NOOP("Revert &all"), "Ctrl+Shift+R"),
        None,
        COPY,
        ("paste_to_fields", QT_TR_NOOP("&Paste to fields…"), "Ctrl+Shift+V"),
        None,
        ("filter_fields", QT_TR_NOOP("Fi&lter the fields"), "Ctrl+F"),
        ("next_problem", QT_TR_NOOP("&Next problem"), "F8"),
        ("previous_problem", QT_TR_NOOP("Pre&vious problem"), "Shift+F8"),
        None,
        ("escape", QT_TR_NOOP("&Back · Cancel"), "Esc"),
    )),
    (VIEW, (
        ("side_pane", QT_TR_NOOP("Side &panel: history, requests, JSON"), "F7"),
        ("next_pane", QT_TR_NOOP("Next pa&ne"), "F6"),
        ("previous_pane", QT_TR_NOOP("Previous p&ane"), "Shift+F6"),
        None,
        ("next_tab", QT_TR_NOOP("Ne&xt contact"), "Ctrl+Tab"),
        ("previous_tab", QT_TR_NOOP("Pre&vious contact"), "Ctrl+Shift+Tab"),
        None,
        ("zoom_in", QT_TR_NOOP("Zoom &in"), "Ctrl++", "Ctrl+="),
        ("zoom_out", QT_TR_NOOP("Zoom &out"), "Ctrl+-"),
        ("zoom_reset", QT_TR_NOOP("&Reset zoom"), "Ctrl+0"),
    )),
    (CONNECTIONS, (
        ("add_connection", QT_TR_NOOP("&Add a connection…")),
        ("connections", QT_TR_NOOP("C&onnections…")),
        None,
        ("check_connection", QT_TR_NOOP("&Check this connection"), "F9"),
    )),
    (QT_TR_NOOP("&Tools"), (
        ("commands", QT_TR_NOOP("Fields and co&mmands…"), "Ctrl+K", "Ctrl+Shift+P"),
        ("settings", QT_TR_NOOP("Se&ttings…"), "Ctrl+,"),
        None,
        ("verify_journal", QT_TR_NOOP("Verify &journal")),
        ("support_file", QT_TR_NOOP("Create s&upport file…")),
        ("erase_data", QT_TR_NOOP("Erase all local &data…")),
    )),
    (QT_TR_NOOP("&Help"), (
        ("manual", QT_TR_NOOP("&Manual")),
        ("shortcuts", QT_TR_NOOP("&Shortcuts"), "F1"),
        None,
        ("newer_version", QT_TR_NOOP("Check for up&dates")),
        ("about", QT_TR_NOOP("&About Contact Editor")),
    )),
)  # fmt: skip
APPEARANCES = {
    Appearance.SYSTEM: QT_TR_NOOP("Follow &system"),
    Appearance.LIGHT: QT_TR_NOOP("&Light"),
    Appearance.DARK: QT_TR_NOOP("&Dark"),
}


def english_texts() -> dict[str, str]:
    """Return the English text of each action by its name, as in the table."""
    own = (
        each.entries if isinstance(each, Submenu) else (each,)
        for _, entries in MENUS for each in entries if each
    )  # fmt: skip
    return {name: text for entries in own for name, text, *_ in entries}


ICONS = {
    "find": "search", "read_again": "refresh-cw", "pin_contact": "pin",
    "open_page": "external-link", "save": "check", "undo_save": "undo-2",
    "copy_receipt": "clipboard-copy", "all_changes": "history", "forget_contact": "eraser",
    "close_contact": "x", "undo": "undo-2", "redo": "redo-2", "revert_field": "undo-2",
    "revert_all": "undo-2", "copy_field": "copy", "copy_id": "copy",
    "paste_to_fields": "clipboard-paste", "filter_fields": "funnel", "next_problem": "circle-alert",
    "side_pane": "panel-right", "add_connection": "plus", "connections": "plug",
    "check_connection": "stethoscope", "commands": "command", "settings": "settings",
    "verify_journal": "shield-check", "support_file": "download", "erase_data": "eraser",
    "manual": "circle-help", "shortcuts": "keyboard", "newer_version": "refresh-cw",
    "about": "info",
}  # fmt: skip
"""The icon of an action in the menus; the others keep its place empty."""
