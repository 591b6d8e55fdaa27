"""Provider descriptions: providers as data."""
