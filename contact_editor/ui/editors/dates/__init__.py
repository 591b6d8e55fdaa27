"""The editor of a date and its calendar."""
