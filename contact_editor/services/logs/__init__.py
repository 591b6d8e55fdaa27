"""The program's log: files, rotation, tracebacks without values."""
