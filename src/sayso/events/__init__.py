"""Events: PLOVER types with who, whom, where and when, for each claim of an article."""

from sayso.events.find import events
from sayso.events.model import Event, Participant, Toll

__all__ = ["Event", "Participant", "Toll", "events"]
