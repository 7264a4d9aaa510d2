"""Grounding: what, who, where and when, attached to the claims of one document."""

from sayso.grounding.ground import Ground, ground

__all__ = ["Ground", "ground"]
