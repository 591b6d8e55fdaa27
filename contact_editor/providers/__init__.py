"""What a provider is, as data."""
