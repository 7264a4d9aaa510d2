"""Where and when it was measured: a number without them says nothing."""

from __future__ import annotations

import os
import platform
import re
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_BUSY_LOAD = 0.5
_PACKAGES = ("onnxruntime", "tokenizers", "numpy", "spacy")


def described(pinned: str) -> str:
    """The day, the processor, the versions, in one line."""
    installed = ", ".join(f"{name} {v}" for name in _PACKAGES if (v := _version(name)))
    python = platform.python_version()
    return f"{date.today().isoformat()}; {_processor()}, {pinned}; Python {python}, {installed}"


def busy() -> str | None:
    """A warning if other work is running: timings taken beside it are not to be trusted."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    if load < _BUSY_LOAD:
        return None
    return f"Other work is running here (load {load:.1f}): do not trust the timings."


def _processor() -> str:
    facts = Path("/proc/cpuinfo")
    if facts.exists() and (found := re.search(r"model name\s*:\s*(.+)", facts.read_text())):
        return found.group(1)
    return platform.processor() or platform.machine()


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
