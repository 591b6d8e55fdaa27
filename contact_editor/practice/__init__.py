"""A provider to practise on: a real HTTP server on loopback, with made-up contacts."""
