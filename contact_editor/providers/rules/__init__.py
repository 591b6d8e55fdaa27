"""What the shape of a description cannot check: faults with their place and the remedy."""
