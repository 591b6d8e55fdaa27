"""What holds for the process in every mode."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

READ_LIMIT = """
import resource, sys
from unittest import mock
from contact_editor import __main__
def run(options):
    print(resource.getrlimit(resource.RLIMIT_CORE))
    return 0
with mock.patch("contact_editor.app.commands.diagnose_command.run", run):
    sys.exit(__main__.main(["--doctor", "Acme", "--data-dir", sys.argv[1]]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="core dumps are POSIX")
def test_a_crash_leaves_no_core_dump_with_the_key(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", READ_LIMIT, str(tmp_path)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout == "(0, 0)\n", done.stderr
