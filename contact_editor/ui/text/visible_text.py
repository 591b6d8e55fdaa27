"""Text for display: no markup, no invisible characters."""

from __future__ import annotations

from contact_editor.model.invisible import CODES

_MAX_TOOL_TIP_CHARS = 2_000
"""More than a line on a screen holds; measuring 100 kB takes long."""
_SHORT = 80
_PICTURES = {"\n": "⏎", "\t": "⇥", "\x7f": "␡"}


def show_invisible(text: str) -> str:
    """Return the text on one line, with signs for invisible characters."""
    start = text[:_MAX_TOOL_TIP_CHARS]
    # Most labels are plain, and a form has thousands of them.
    return start if start.isascii() and start.isprintable() else start.translate(_SIGNS)


def _picture(code: int) -> str:
    return _PICTURES.get(chr(code)) or (chr(0x2400 + code) if code < 32 else f"‹U+{code:04X}›")


# A table, because a pattern would be compiled at each start.
_SIGNS = {code: _picture(code) for code in CODES}


def plain_tool_tip(text: str) -> str:
    """Return the HTML that shows this text unchanged in a tool tip, with its lines."""
    if len(text) < _SHORT and not any(sign in text for sign in "<&\n"):
        return isolated_lazily(show_invisible(text))
    import html  # imported late: it loads the names of two thousand characters

    lines = (
        isolated_lazily(show_invisible(line)) for line in text[:_MAX_TOOL_TIP_CHARS].split("\n")
    )
    return f'<p style="white-space: pre-wrap">{html.escape(chr(10).join(lines))}</p>'


def isolated_lazily(text: str) -> str:
    """Return `isolated` of a text, for what is there before the first paint."""
    if text.isascii():
        return text
    from contact_editor.ui.text.isolated_text import isolated  # not for the first paint

    return isolated(text)
