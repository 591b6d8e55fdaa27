"""What is printed for a terminal is redacted, in however small pieces it comes."""

from __future__ import annotations

import io
import subprocess
import sys

from contact_editor.services.redaction.redacted_stream import RedactedStream
from contact_editor.services.redaction.redactor import Redactor
from tests.waiting import WAIT_LIMIT_S

SECRET = "s3cret-of-nobody/else"


def _stream() -> tuple[RedactedStream, io.StringIO]:
    redactor, behind = Redactor(), io.StringIO()
    redactor.add_secret(SECRET)
    return RedactedStream(behind, redactor), behind


def test_a_secret_that_comes_letter_by_letter_is_gone() -> None:
    stream, behind = _stream()
    for letter in f"one {SECRET} two\nthree":
        assert stream.write(letter) == 1
    assert behind.getvalue() == "one ‹removed› two\n"
    stream.close()
    assert behind.getvalue() == "one ‹removed› two\nthree"
    assert not behind.closed


def test_a_line_without_end_is_not_kept_for_ever() -> None:
    stream, behind = _stream()
    stream.write("x" * 200_000)
    assert len(behind.getvalue()) == 200_000


def test_a_traceback_that_python_prints_by_itself_is_redacted() -> None:
    program = f"""
import sys, traceback
from contact_editor.services.redaction.redacted_stream import RedactedStream
from contact_editor.services.redaction.redactor import Redactor
redactor = Redactor()
redactor.add_secret({SECRET!r})
sys.stderr = RedactedStream(sys.stderr, redactor)
secret = {SECRET[:5]!r} + {SECRET[5:]!r}
try:
    raise ValueError(secret)
except ValueError:
    traceback.print_exc()
print("begun", secret, end="", file=sys.stderr)
raise KeyError(secret)
"""
    ended = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=WAIT_LIMIT_S,
        check=False,
    )
    assert ended.returncode == 1
    assert "ValueError: ‹removed›" in ended.stderr
    assert "KeyError: '‹removed›'" in ended.stderr
    assert SECRET not in ended.stderr
