"""Actors: names of one article brought together, and linked to what is known of them."""

from sayso.actors.entities import entities
from sayso.actors.knowledge import Knowledge
from sayso.actors.model import Entity, Entry, Term
from sayso.actors.users import from_csv

__all__ = ["Entity", "Entry", "Knowledge", "Term", "entities", "from_csv"]
