"""Starts: a fresh process to a painted window, and what it has in memory then and at rest.

Files are in the system's cache, as at any start but the first of the day.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bench.measure import Limit, Measure, report
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection

PROBE = Path(__file__).with_name("probe.py")
REFERENCE = "an empty PySide6 window"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=15)
    times = parser.parse_args().times
    with tempfile.TemporaryDirectory() as folder:
        # As for a user who has used it before.
        connection = Connection("Acme", "simvoly", parameters={"domain": "www.acme.example"})
        put_connection(Path(folder, "connections.toml"), connection)
        real, empty = [], []
        for turn in range(times + 1):
            one, other = start("empty", folder), start("real", folder)
            if turn:  # the first fills the caches
                empty.append(one)
                real.append(other)
    report(*measures(real, empty))


def start(which: str, folder: str) -> dict[str, Any]:
    """Start one window; return what its probe reports."""
    ended = subprocess.run(
        [sys.executable, "-P", PROBE, str(time.monotonic()), which, "--data-dir", folder],
        env={**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")},
        stdout=subprocess.PIPE, text=True, timeout=60, check=True,
    )  # fmt: skip
    told: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    if (
        which == "real"
        and "contact_editor.app.window.window_controller" not in told["usable"]["modules"]
    ):
        raise RuntimeError("the window was shown, but the rest was not loaded")
    return told


def measures(real: list[dict[str, Any]], empty: list[dict[str, Any]]) -> list[Measure]:
    def measure(
        what: str, when: str, value: str, factor: float, unit: str, budget: float = 0.0,
        limit: Limit = Limit.RATIO,
    ) -> Measure:  # fmt: skip
        return Measure(
            what=what, unit=unit, reference=REFERENCE,
            ours=[told[when][value] * factor for told in real],
            theirs=[told[when][value] * factor for told in empty],
            limit=limit if budget else Limit.NONE, budget=budget,
        )  # fmt: skip

    return [
        measure("start to the first paint", "painted", "seconds", 1000, "ms", 1.75),
        measure("the same, time of the processor", "painted", "busy", 1000, "ms"),
        measure("start until nothing is left to load", "usable", "seconds", 1000, "ms"),
        measure("most memory until the first paint", "painted", "peak", 1 / 1024, "MB"),
        measure("most memory until the window is at rest", "usable", "peak", 1 / 1024, "MB"),
        measure(
            "its share of memory at rest (PSS)",
            "usable",
            "share",
            1 / 1024,
            "MB",
            90,
            Limit.HIGHEST,
        ),
    ]


if __name__ == "__main__":
    main()
