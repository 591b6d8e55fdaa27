"""Everything the user sees and touches (QtWidgets)."""
