"""The page of a sheet."""
