"""Small widgets that are independent of contacts."""
