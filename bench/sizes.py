"""The size of the package and of the tree that it installs, beside the Qt that is in it."""

from __future__ import annotations

import argparse
import lzma
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Limit, Measure, report

_MB = 1 << 20
_QT = ("Qt", "libQt", "PySide6", "libpyside6", "shiboken6", "libshiboken6", "libicu")
"""How the name of a file, or of a folder above it, begins that is Qt's or its way into Python."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frozen", type=Path, metavar="DIR")
    parser.add_argument("--package", type=Path, metavar="FILE", help="the .deb")
    options = parser.parse_args()
    if options.frozen:
        report(tree(options.frozen))
    if options.package:
        report(*package(options.package, options.frozen))


def files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def of_qt(folder: Path) -> list[Path]:
    """Lists what there is in the tree of Qt itself; without it there would be no window at all."""
    return [
        path
        for path in files(folder)
        if any(part.startswith(_QT) for part in path.relative_to(folder).parts)
    ]


def tree(folder: Path) -> Measure:
    return Measure(
        what="installed tree", unit="MB", reference="the parts of Qt in it",
        ours=[sum(path.stat().st_size for path in files(folder)) / _MB],
        theirs=[sum(path.stat().st_size for path in of_qt(folder)) / _MB],
    )  # fmt: skip


def package(file: Path, folder: Path | None) -> list[Measure]:
    size = [file.stat().st_size / _MB]
    measures = [
        Measure(what=f"{file.suffix} file", unit="MB", ours=size, limit=Limit.HIGHEST, budget=45)
    ]
    if folder:
        measures.append(
            Measure(
                what=f"{file.suffix} file", unit="MB", ours=size,
                reference="the parts of Qt in it, as xz packs them", theirs=[packed(folder)],
            )
        )  # fmt: skip
    return measures


def packed(folder: Path) -> float:
    packer = lzma.LZMACompressor(preset=6)
    size = 0
    for path in of_qt(folder):
        size += len(packer.compress(path.read_bytes()))
    return (size + len(packer.flush())) / _MB


if __name__ == "__main__":
    main()
