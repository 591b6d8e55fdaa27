"""The whole job through the accessibility bus, on a real window of the real program."""

from __future__ import annotations

import pytest

from tests.end_to_end.desktop import run_on_desktop

SCRIPT = """
start "$PYTHON" -m contact_editor --practice
"$SYSTEM_PYTHON" tests/end_to_end/accessibility_steps.py
"""


@pytest.mark.slow
def test_the_main_job_is_done_over_the_bus() -> None:
    printed = run_on_desktop(SCRIPT)
    assert "Saved and verified" in printed
    assert "2 of 2 changes stored" in printed
