"""`describe FILE`: derives a description from an OpenAPI file, and asks what the file lacks."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TextIO

from contact_editor.providers.catalogue import InvalidDescription, parse_description
from contact_editor.providers.openapi.derivation import DerivedDescription, derive
from contact_editor.providers.openapi.description_text import description_text
from contact_editor.providers.openapi.document import Document
from contact_editor.providers.openapi.file_formats import read_file
from contact_editor.providers.openapi.questions import Question
from contact_editor.ui.text.visible_text import show_invisible

DERIVED, NOT_DERIVED, FAULTY = 0, 1, 2
"""Exit codes; faulty: written, but with faults that were reported."""


def run(arguments: Sequence[str]) -> int:
    """Run the command with what follows its name; return the exit code."""
    options = _parser().parse_args(arguments)
    is_dialogue = sys.stdin.isatty() and sys.stderr.isatty()
    return describe(options, sys.stdin if is_dialogue else None, sys.stdout, sys.stderr)


def describe(options: argparse.Namespace, typed: TextIO | None, out: TextIO, err: TextIO) -> int:
    """Write the description; `typed` is where answers come from, None to leave questions open."""
    try:
        answers = _answers(options.answer)
        content = read_file(options.file)
        derived = _derived(options, content, answers)
        if typed is not None:
            derived = _ask(options, content, answers, derived, typed, err)
        text = description_text(derived)
        _write(text, options.output, out)
    except OSError as error:
        return _complain(f"{error.filename or options.file}: {error.strerror or error}", err)
    except ValueError as error:
        return _complain(f"{options.file}: {error}", err)
    return _report(derived, text, options, err)


def _derived(
    options: argparse.Namespace, content: object, answers: Mapping[str, str]
) -> DerivedDescription:
    # A document of its own for each: it counts what it resolves.
    return derive(
        Document(content), options.operation, answers,
        origin=options.source or options.file.name, today=date.today().isoformat(),
    )  # fmt: skip


def _ask(
    options: argparse.Namespace,
    content: object,
    answers: dict[str, str],
    derived: DerivedDescription,
    typed: TextIO,
    err: TextIO,
) -> DerivedDescription:
    """Ask each open question once; an empty line leaves it open."""
    passed: set[str] = set()
    while question := next((each for each in derived.open if each.key not in passed), None):
        print(show_invisible(_shown(question)), file=err)
        print("> ", end="", file=err, flush=True)
        line = typed.readline()
        answer = line.strip()
        if not line:
            break
        passed.add(question.key)
        if not answer:
            continue
        try:
            derived = _derived(options, content, {**answers, question.key: answer})
        except ValueError as error:
            print(f"  {error}", file=err)
            passed.remove(question.key)
        else:
            answers[question.key] = answer
    return derived


def _shown(question: Question) -> str:
    lines = [f"\n{question.key}: {question.filled(question.text)}"]
    lines += [f"  {answer:12} {said}" for answer, said in question.options.items()]
    lines += [f"  the file says: {' '.join(question.hint.split())[:600]}"] if question.hint else []
    return "\n".join([*lines, f"  Enter leaves it open: {question.answer}"])


def _write(text: str, output: Path | None, out: TextIO) -> None:
    if output is None:
        out.write(text)
        return
    with output.open("x", encoding="utf-8") as file:
        file.write(text)


def _report(
    derived: DerivedDescription, text: str, options: argparse.Namespace, err: TextIO
) -> int:
    name = options.output or "the description"
    try:
        provider = parse_description(text.encode())
    except ValueError as error:
        for fault in error.faults if isinstance(error, InvalidDescription) else (str(error),):
            _complain(f"{name}: {show_invisible(fault)}", err)
        return FAULTY
    left = len(derived.open)
    said = f"{left} open questions: it only reads until they are answered" if left else "complete"
    print(f"contact-editor: {name}: {len(provider.fields)} fields; {said}", file=err)
    return DERIVED


def _answers(given: Sequence[str]) -> dict[str, str]:
    answers = {}
    for each in given:
        key, equals, answer = each.partition("=")
        if not equals:
            raise ValueError(f"--answer {each}: write KEY=ANSWER")
        answers[key.strip()] = answer.strip()
    return answers


def _complain(fault: str, err: TextIO) -> int:
    print(f"contact-editor: {fault}", file=err)
    return NOT_DERIVED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="contact-editor describe",
        description="Derive a provider's description from its OpenAPI 3 file (JSON or YAML). "
        "On a terminal, what the file does not say is asked; otherwise the questions are "
        "comments in the description. Exit code 0: derived, 1: not, 2: with faults.",
    )
    parser.add_argument("file", type=Path, help="the OpenAPI file")
    parser.add_argument(
        "--operation", default="", metavar="OPERATION",
        help="the update of one contact: its operationId, or METHOD /path",
    )  # fmt: skip
    parser.add_argument(
        "--answer", action="append", default=[], metavar="KEY=ANSWER",
        help="answer a question; may be given several times",
    )  # fmt: skip
    parser.add_argument("--source", default="", metavar="URL", help="where the file comes from")
    parser.add_argument("--output", type=Path, metavar="FILE", help="a new file to write to")
    return parser
