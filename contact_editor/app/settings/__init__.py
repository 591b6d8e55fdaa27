"""The stored settings of the program, and what applies them."""
