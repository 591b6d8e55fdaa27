"""Where the frozen program begins."""

from __future__ import annotations

import io
import sys

from contact_editor.__main__ import main

# On Windows a program with a window and no console has none of these, and prints all the same.
sys.stdout = sys.stdout or io.StringIO()
sys.stderr = sys.stderr or io.StringIO()

sys.exit(main())
