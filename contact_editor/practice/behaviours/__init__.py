"""What a practice provider makes of values that it stores, shows and sends."""
