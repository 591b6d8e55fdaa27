"""Names of contacts in a question."""

from __future__ import annotations

from collections.abc import Sequence

from contact_editor.translation import listed, tr
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.messages.value_text import truncate

_MAX_NAMES, _MAX_NAME_CHARS = 3, 40


def name_list(names: Sequence[str]) -> str:
    """Return the first names, shortened, and the number of the others."""
    shown = [truncate(show_invisible(name), _MAX_NAME_CHARS) for name in names[:_MAX_NAMES]]
    if len(names) > _MAX_NAMES:
        more = len(names) - _MAX_NAMES
        shown.append(tr("{n} more", "", more).format(n=more))
    return listed(shown)
