"""Painted surfaces and marks: cards, bars, monograms, key hints."""
