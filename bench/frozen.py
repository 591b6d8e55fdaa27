"""The frozen program beside the one from source: to the first paint, and in memory after it.

Nothing can be looked at from within the frozen one, so both are watched from outside: Qt itself
says, if asked, when it hands the first picture of a window over.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.measure import Limit, Measure, report

_AT_REST = 1.5
"""Seconds after the first paint, when everything is loaded."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frozen", type=Path, required=True, metavar="DIR")
    parser.add_argument("--times", type=int, default=9)
    options = parser.parse_args()
    frozen, source = [], []
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(options.times + 1):
            one = start([str(options.frozen / "contact-editor")], folder)
            other = start([sys.executable, "-P", "-m", "contact_editor"], folder)
            if turn:  # the first fills the caches
                frozen.append(one)
                source.append(other)
    report(
        Measure(
            what="frozen: start to the first paint", unit="ms", reference="from source",
            ours=[each[0] for each in frozen], theirs=[each[0] for each in source],
        ),
        Measure(
            what="frozen: most memory until the window is at rest", unit="MB",
            reference="from source", limit=Limit.NONE,
            ours=[each[1] for each in frozen], theirs=[each[1] for each in source],
        ),
    )  # fmt: skip


def start(program: Sequence[str], folder: str) -> tuple[float, float]:
    """Gives the milliseconds to the first paint, and the MB of memory at most."""
    begun = time.monotonic()
    with subprocess.Popen(
        [*program, "--data-dir", folder],
        env={
            **os.environ, "QT_QPA_PLATFORM": "offscreen",
            "QT_LOGGING_RULES": "qt.widgets.painting=true",
        },
        stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stderr is not None
        for line in process.stderr:
            if "Flushing" in line:
                break
        painted = (time.monotonic() - begun) * 1000
        time.sleep(_AT_REST)
        status = Path(f"/proc/{process.pid}/status").read_text("ascii")
        process.kill()
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return painted, int(peak.split()[1]) / 1024


if __name__ == "__main__":
    main()
