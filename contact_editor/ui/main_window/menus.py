"""The table of menus: name, text and keys of every action."""

from __future__ import annotations

from contact_editor.ui.style.theme import Appearance

VIEW = "&View"
REPEATED = ("undo", "redo")
MENUS: tuple[tuple[str, tuple[tuple[str, ...] | None, ...]], ...] = (
    ("&Contact", (
        ("find", "&Find", "Ctrl+L"),
        ("read_again", "&Refresh", "Ctrl+R"),
        ("save", "Review and &save", "Ctrl+S"),
        ("undo_save", "&Undo this save"),
        ("copy_receipt", "Copy rec&eipt", "Ctrl+Shift+C"),
        ("close_contact", "&Close contact", "Ctrl+W"),
        None,
        ("connections", "C&onnections…"),
        ("settings", "Se&ttings…", "Ctrl+,"),
        None,
        ("quit", "&Quit", "Ctrl+Q"),
    )),
    ("&Edit", (
        ("undo", "&Undo", "Ctrl+Z"),
        ("redo", "&Redo", "Ctrl+Shift+Z", "Ctrl+Y"),
        ("revert_field", "Revert this &field", "Shift+Esc"),
        ("revert_all", "Revert &all", "Ctrl+Shift+R"),
        None,
        ("commands", "Fields and co&mmands…", "Ctrl+K", "Ctrl+Shift+P"),
        None,
        ("next_problem", "&Next problem", "F8"),
        ("previous_problem", "&Previous problem", "Shift+F8"),
        None,
        ("escape", "&Back · Cancel", "Esc"),
    )),
    (VIEW, (
        ("side_pane", "&JSON and requests", "F7"),
        ("all_changes", "&All changes"),
        None,
        ("zoom_in", "Zoom &in", "Ctrl++", "Ctrl+="),
        ("zoom_out", "Zoom &out", "Ctrl+-"),
        ("zoom_reset", "&Reset zoom", "Ctrl+0"),
    )),
    ("&Help", (
        ("shortcuts", "&Shortcuts", "F1"),
        ("check_connection", "&Check this connection", "F9"),
        ("support_file", "Create s&upport file…"),
        None,
        ("newer_version", "Check for &updates"),
        ("about", "&About Contact Editor"),
    )),
)  # fmt: skip
APPEARANCES = {
    Appearance.SYSTEM: "Follow &system",
    Appearance.LIGHT: "&Light",
    Appearance.DARK: "&Dark",
}
