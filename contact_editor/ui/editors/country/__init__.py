"""The editor of a country, with the names of all countries."""
