"""Rules of a description that types cannot express; each error names its place and the remedy."""
