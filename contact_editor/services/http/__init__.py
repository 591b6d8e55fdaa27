"""HTTP: one request out, JSON or a named error back. The only package that uses httpx."""
