"""A run of tests ends, and runs all of them, although a worker crashes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.waiting import WAIT_LIMIT_S

ROOT = Path(__file__).parents[1]
FILES, TESTS = 4, 3


def project(folder: Path, crash: tuple[int, int]) -> None:
    """Write files of tests; one of the tests ends its worker."""
    (folder / "pytest.ini").write_text("[pytest]\n")
    (folder / "conftest.py").write_text(
        "import pytest\n"
        "from tests.file_scheduler import make_scheduler\n"
        "@pytest.hookimpl(optionalhook=True)\n"
        "def pytest_xdist_make_scheduler(config, log):\n"
        "    return make_scheduler(config, log)\n"
    )
    for file in range(FILES):
        bodies = ["os._exit(1)" if (file, test) == crash else "pass" for test in range(TESTS)]
        tests = "\n".join(f"def test_{n}():\n    {body}" for n, body in enumerate(bodies))
        (folder / f"test_file_{file}.py").write_text(f"import os\n\n{tests}\n")


@pytest.mark.slow
@pytest.mark.parametrize("crash", [(0, 1), (FILES - 1, 0), (FILES - 1, TESTS - 2)])
def test_every_other_test_is_run_once(tmp_path: Path, crash: tuple[int, int]) -> None:
    project(tmp_path, crash)
    command = (
        *(sys.executable, "-m", "pytest", "-n", "2"),
        *("--dist", "loadfile", "--no-loadscope-reorder", "-p", "no:cacheprovider", "."),
    )
    # Without the variables that a worker of this run has.
    own = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
    ended = subprocess.run(
        command,
        cwd=tmp_path,
        env={**own, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=WAIT_LIMIT_S,
        check=False,
    )

    assert re.search(rf"1 failed, {FILES * TESTS - 1} passed", ended.stdout), ended.stdout
