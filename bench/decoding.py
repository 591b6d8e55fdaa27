"""Hostile texts: how long decoding holds the other threads, and how long redaction takes."""

from __future__ import annotations

import argparse
import contextlib
import gc
import time
from collections.abc import Callable
from functools import partial
from threading import Thread

from bench.measure import Limit, Measure, report
from contact_editor.services.http.json_codec import MAX_VALUES, parse_json
from contact_editor.services.http.response_body import MAX_BODY_BYTES
from contact_editor.services.redaction.personal_data import without_values
from contact_editor.services.redaction.redactor import Redactor

_SIZE = MAX_BODY_BYTES
ANSWERS = {
    "lists": b"[" + b"[]," * (MAX_VALUES - 2) + b"1]",
    "short texts": b"[" + b'"abc",' * (_SIZE // 6 - 1) + b"1]",
    "one text": b'"' + b"a" * (_SIZE - 2) + b'"',
    "escapes": b'"' + rb"\u00e9" * (_SIZE // 6 - 1) + b'"',
    "keys": b"{" + b",".join(b'"%x":0' % number for number in range(_SIZE // 10)) + b"}",
    "numbers": b"[" + b"1," * (_SIZE // 2 - 2) + b"1]",
}
PIECES = ("a", "1 ", "/", "(1", "a?", "a-", "a%", "//", "x-key", "'", '"', "\\", "/home/ ", "?=")
_TEXT_CHARS = 20_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=7)
    times = parser.parse_args().times
    gc.freeze()
    for kind, text in ANSWERS.items():
        holds = [longest_hold(partial(_read, text)) for _ in range(times)]
        report(_measure(f"hold by decoding the largest answer: {kind}", holds, 50))
    report(_measure("the slowest long line to redact", [_slowest() for _ in range(times)], 2_000))
    report(_measure("a log line with 5,000 secrets known", [_line() for _ in range(times)], 5))


def longest_hold(work: Callable[[], None]) -> float:
    """Return the most milliseconds for which this thread could not run meanwhile."""
    thread = Thread(target=work)
    longest, last = 0.0, time.perf_counter()
    thread.start()
    while thread.is_alive():
        thread.join(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last - 0.001), now
    return max(0.0, longest) * 1000


def _read(text: bytes) -> None:
    with contextlib.suppress(ValueError):
        parse_json(text)


def _slowest() -> float:
    redactor = Redactor()
    redactor.add_secret("c4n4ry/Key+9f8e7d")
    texts = [piece * (_TEXT_CHARS // len(piece)) for piece in PIECES]
    return max(_seconds(partial(_redact, redactor, text)) for text in texts) * 1000


def _redact(redactor: Redactor, text: str) -> None:
    without_values(redactor.redact(text))


def _line() -> float:
    redactor = Redactor()
    for number in range(5_000):
        redactor.add_secret(f"https://example.com/u?t={number * 7919:040x}")
    line = "GET /contacts/{id}: 200, 0.31 s, 0 bytes out, 1234 bytes in"
    return _seconds(lambda: redactor.redact(line)) * 1000


def _seconds(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def _measure(what: str, ours: list[float], budget: float) -> Measure:
    return Measure(what=what, unit="ms", ours=ours, limit=Limit.HIGHEST, budget=budget)


if __name__ == "__main__":
    main()
