"""Times: every time expression of English news, as EDTF and as a span of days.

>>> from datetime import date
>>> from sayso.times import times
>>> [(t.text, t.edtf) for t in times("He left on Sunday and is to return in late May.", date(2023, 11, 6))]
[('Sunday', '2023-11-05'), ('late May', '2024-05-21/2024-05-31')]
"""

from sayso.times.edtf import EdtfError, bounds
from sayso.times.find import times
from sayso.times.model import Time, Value

__all__ = ["EdtfError", "Time", "Value", "bounds", "times"]
