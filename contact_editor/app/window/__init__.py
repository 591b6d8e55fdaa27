"""Connects the window to its view models: what the user does goes down, what happened comes up."""
