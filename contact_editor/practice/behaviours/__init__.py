"""How a practice provider changes values that it stores, shows and sends."""
