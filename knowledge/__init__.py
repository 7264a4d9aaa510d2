"""How the tables of countries and leaders in the package are compiled (not in the wheel)."""
