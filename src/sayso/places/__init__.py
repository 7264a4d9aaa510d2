"""Places: names resolved to points with a radius, and relative places as shapes."""

from sayso.places.find import places_of
from sayso.places.gazetteer import Gazetteer
from sayso.places.model import Candidate, Place

__all__ = ["Candidate", "Gazetteer", "Place", "places_of"]
