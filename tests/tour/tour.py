"""A walk through the real window that reports each step and takes a picture of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest

from tests.end_to_end.driver import Driver


class Tour:
    """The steps walked so far; one that fails is reported, and the walk goes on."""

    def __init__(self, window: Driver, folder: Path) -> None:
        self.window = window
        self.number = 0
        self.failed = 0
        self._folder = folder

    def check(self, what: str, condition: Callable[[], Any], picture: str = "") -> None:
        """Wait for a condition and report it; take a picture if one is named."""
        self.number += 1
        try:
            self.window.until(condition)
            held = True
        except AssertionError:
            held = False
        self.failed += not held
        print(f"{self.number:3} {'ok    ' if held else 'FAILED'} {what}", flush=True)
        if picture or not held:
            self.picture(picture or "failed")

    def picture(self, name: str) -> None:
        """Write what the window shows as a PNG."""
        QTest.qWait(50)  # what is animated comes to rest
        file = self._folder / f"{self.number:02}-{name}.png"
        if not self.window.app.window.grab().save(str(file)):
            # Not by `check`, which would take a picture of it.
            self.failed += 1
            print(f"    FAILED {file} cannot be written", flush=True)
