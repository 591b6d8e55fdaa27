"""`python -m tests.pictures FOLDER [STATE …]`: pictures of every state, and a page of them."""

from __future__ import annotations

import html
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from tests.pictures.variant import IN_MANUAL, IN_README, VARIANTS, Variant, file_name, take

MANUAL_STATES = ["two_changes", "review", "conflict", "saved_partly", "history"]
README_STATE = "two_changes"
_STYLE = "body{font:14px sans-serif;margin:16px}img{max-width:100%;border:1px solid #888}"


def main(folder: Path, only: list[str]) -> int:
    """Take the pictures, a process for each variant; return how many could not be taken."""
    folder.mkdir(parents=True, exist_ok=True)
    if only == ["--manual"]:
        # For docs/manual.md, which the program shows as well.
        return take(IN_MANUAL, folder, MANUAL_STATES)
    if only == ["--readme"]:
        return sum(_take_beside(variant, folder, [README_STATE]) for variant in IN_README)
    with ThreadPoolExecutor(os.cpu_count()) as beside:
        failed = sum(beside.map(partial(_take_beside, folder=folder, only=only), VARIANTS))
    page = folder / "index.html"
    page.write_text(_page(folder), encoding="utf-8")
    print(f"pictures: {page}, {failed} failed")
    return failed


def _take_beside(variant: Variant, folder: Path, only: list[str]) -> int:
    """Take the pictures of a variant in another process: Qt reads its scale once in each."""
    command = [sys.executable, "-m", "tests.pictures", str(folder), "--variant", variant.name]
    return subprocess.run([*command, *only], check=False).returncode


def _page(folder: Path) -> str:
    from tests.pictures.all_states import MORE_STATES, POPUP_STATES, STATES

    parts = [f"<!doctype html><meta charset=utf-8><title>States</title><style>{_STYLE}</style>"]
    for state in (*STATES, *MORE_STATES, *POPUP_STATES):
        title = state.__name__.replace("_", " ").capitalize()
        parts.append(f"<h2>{html.escape(title)}</h2>")
        parts += [_figure(variant, state.__name__) for variant in VARIANTS
                  if (folder / file_name(variant, state.__name__)).exists()]  # fmt: skip
    return "\n".join(parts)


def _figure(variant: Variant, state: str) -> str:
    source, name = html.escape(file_name(variant, state)), html.escape(variant.name)
    return (
        f'<figure><img loading=lazy src="{source}" alt=""><figcaption>{name}</figcaption></figure>'
    )


if __name__ == "__main__":
    _, target, *rest = sys.argv
    if rest[:1] == ["--variant"]:
        chosen = next(each for each in (*VARIANTS, *IN_README) if each.name == rest[1])
        sys.exit(take(chosen, Path(target), rest[2:]))
    sys.exit(main(Path(target), rest))
