"""From a key to the window painted with its letter: in a field of the form, and in a bare line."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget

from bench.measure import Limit, Measure, report
from bench.window import Painted, calm, real_window, until

_LETTERS = "practise"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=12)
    times = parser.parse_args().times
    with real_window() as (window, _):
        window.open("123")
        bare = QMainWindow()
        bare.resize(window.app.window.size())
        line = QLineEdit()
        bare.setCentralWidget(QWidget())
        line.setParent(bare.centralWidget())
        bare.show()
        line.setFocus()
        field = window.line("Name")
        field.setFocus()
        ours: list[float] = []
        theirs: list[float] = []
        for _ in range(times):
            for typed in (typing(field, window.app.window, ours), typing(line, bare, theirs)):
                calm()
                for letter in _LETTERS:
                    typed(letter)
        bare.hide()
    report(
        Measure(
            what="a typed letter to the window painted", unit="ms", ours=ours,
            reference="a line of Qt in an empty window", theirs=theirs, limit=Limit.NONE,
        )
    )  # fmt: skip


def typing(line: QLineEdit, window: QWidget, took: list[float]) -> Callable[[str], None]:
    painted = Painted(window)

    def typed(letter: str) -> None:
        line.window().activateWindow()
        painted.seen = False
        begun = time.perf_counter()
        QTest.keyClick(line, letter)  # type: ignore[call-overload]  # a letter is fine
        until(lambda: painted.seen)
        took.append((time.perf_counter() - begun) * 1000)

    return typed


if __name__ == "__main__":
    main()
