"""`python -m tests.tour FOLDER`: walk through the job and put a picture of each step there."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.end_to_end.driver import Driver
from tests.tour.steps import run_steps
from tests.tour.tour import Tour


def main(folder: Path) -> int:
    """Walk; return 0 if every step held, else 1."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"tour: {folder}: {error.strerror or error}", file=sys.stderr)
        return 1
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as data:
        window = Driver(qt, Path(data), practice=True)
        tour = Tour(window, folder)
        run_steps(tour)
        window.close()
    print(f"tour: {tour.number} steps, {tour.failed} failed; pictures in {folder}")
    return 1 if tour.failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
