"""A load and a save in the window, beside plain httpx and curl making the same requests."""

from __future__ import annotations

import argparse
import os
import subprocess
import time
from collections.abc import Callable

import httpx
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bench.measure import Limit, Measure, report
from bench.practice import Practice
from bench.window import Painted, calm, real_window, until
from contact_editor.services.credentials.authorization import authorization
from contact_editor.services.http.transport import encoded_body
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver

_ID, _OTHER = "123", "124"


class Plain:
    """Makes the same requests with nothing around them."""

    def __init__(self, practice: Practice, headers: dict[str, str]) -> None:
        self.contacts = f"{practice.simvoly}/contacts"
        self.address = f"{self.contacts}/{_OTHER}"
        self.headers = {**headers, "Accept": "application/json"}
        self.client = httpx.Client(headers=self.headers)
        self.body = b""
        """As the program last sent it."""

    def load(self) -> None:
        self.client.get(self.address).raise_for_status().json()

    def save(self) -> None:
        self.load()
        kind = {"Content-Type": "application/json"}
        self.client.put(self.address, content=self.body, headers=kind).raise_for_status().json()

    def curl_load(self) -> None:
        self._curl()

    def curl_save(self) -> None:
        self._curl()
        self._curl("-X", "PUT", "-H", "Content-Type: application/json", "--data-binary", "@-")

    def _curl(self, *words: str) -> None:
        headers = (f"{name}: {value}" for name, value in self.headers.items())
        options = [word for header in headers for word in ("-H", header)]
        command = ["curl", "-sSf", "-o", os.devnull, *options, *words, self.address]
        subprocess.run(command, input=self.body if words else b"", check=True)


class Window:
    """Makes them as a person does: Enter in *Find*, Ctrl+S for the review, Ctrl+S to send."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.painted = Painted(driver.app.window)
        self.shown_at = 0.0
        self.waited_s = 0.0
        """Seconds for which the review of the last save could not be confirmed yet."""
        # Connected last, so it is called when the form has the values.
        driver.app.workspace.view_changed.connect(self._show)
        self._turn = 0

    def load(self) -> None:
        """Another contact: where nothing looks different, nothing is painted."""
        QTest.keyClick(self.driver.app.window.find_bar.line, Qt.Key.Key_Return)
        self.shown_at = 0.0
        until(lambda: self.shown_at and self.painted.seen)

    def back(self) -> None:
        self.driver.open(_ID)

    def edit(self) -> None:
        self._turn += 1
        self.driver.write("Name", f"John {self._turn}")

    def save(self) -> None:
        self.driver.ctrl_s()
        until(lambda: self.driver.step is SaveStep.REVIEWING)
        begun = time.perf_counter()
        self.driver.see_review()
        self.waited_s = time.perf_counter() - begun
        self.driver.ctrl_s()
        until(lambda: self.driver.step is SaveStep.IDLE and self.driver.said)

    def _show(self) -> None:
        self.shown_at, self.painted.seen = time.perf_counter(), False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=31)
    times = parser.parse_args().times
    with real_window() as (driver, practice):
        driver.open(_ID)
        headers = authorization(driver.app.contact.editing.provider.access, practice.key)
        plain, window = Plain(practice, dict(headers)), Window(driver)
        took: dict[str, list[float]] = {}

        def timed(name: str, call: Callable[[], None]) -> None:
            # What the call before left to be painted is not this one's.
            calm()
            window.waited_s = 0.0
            begun = time.perf_counter()
            call()
            seconds = time.perf_counter() - begun - window.waited_s
            took.setdefault(name, []).append(seconds * 1000)
            if name == "painted load":
                took.setdefault("load", []).append((window.shown_at - begun) * 1000)

        for _ in range(times + 1):
            driver.app.window.find_bar.line.setText(_OTHER)
            timed("painted load", window.load)
            timed("curl load", plain.curl_load)
            timed("plain load", plain.load)
            window.back()
        plain.address = f"{plain.contacts}/{_ID}"
        for _ in range(times + 1):
            window.edit()
            timed("save", window.save)
            proposal = driver.app.contact.flow.proposal
            assert proposal is not None
            plain.body = encoded_body(proposal.requests[0].request)
            timed("plain save", plain.save)
            timed("curl save", plain.curl_save)
            until(lambda: not driver.app.workspace.busy)
        plain.client.close()
    report(*measures({name: values[1:] for name, values in took.items()}))


def measures(took: dict[str, list[float]]) -> list[Measure]:
    def measure(what: str, ours: str, reference: str, theirs: str, budget: float = 0.0) -> Measure:
        limit = Limit.MORE if budget else Limit.NONE
        return Measure(
            what=what, unit="ms", ours=took[ours], reference=reference, theirs=took[theirs],
            limit=limit, budget=budget,
        )  # fmt: skip

    return [
        measure("load, to the values in the form", "load", "plain httpx", "plain load", 5),
        measure("load, to the form painted", "painted load", "plain httpx", "plain load"),
        measure("load, to the values in the form", "load", "curl", "curl load"),
        measure("save: read, review, write, compare", "save", "plain httpx", "plain save"),
        measure("save: read, review, write, compare", "save", "curl", "curl save"),
    ]


if __name__ == "__main__":
    main()
