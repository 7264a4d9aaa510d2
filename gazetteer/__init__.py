"""How the gazetteer in the package is compiled (not in the wheel)."""
