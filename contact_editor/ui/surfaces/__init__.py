"""Grounds and marks that are only painted: cards, bars, monograms, key hints."""
