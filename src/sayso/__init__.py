"""sayso: on whose say-so? Sourced claims from news reports."""
