"""Practice provider: a real HTTP server on loopback with sample contacts."""
