"""Checks that an installed program runs on itself (`--self-test`)."""
