"""Fields that an account defines for itself, beside those of the description."""
