"""Where the frozen program begins."""

from __future__ import annotations

import io
import sys

from contact_editor.__main__ import main

# On Windows a program with a window and no console has none of these, and prints all the same.
sys.stdout = sys.stdout or io.StringIO()
sys.stderr = sys.stderr or io.StringIO()

try:
    sys.exit(main())
except ImportError as error:
    # The packages of a system bring what is needed; an archive that is unpacked cannot.
    if ".so" not in str(error):
        raise
    print(
        f"contact-editor: this system lacks a library that every desktop has ({error}).\n"
        "Install it; on Debian and Ubuntu the .deb of this program brings all that it needs.",
        file=sys.stderr,
    )
    sys.exit(1)
