"""One core and one thread, for this process and all that it starts."""

from __future__ import annotations

import os

# Every library that may start threads of its own reads one of these when it is imported.
THREADS = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "BLIS_NUM_THREADS",
    "RAYON_NUM_THREADS",
)


def pin(core: int | None) -> str:
    """Stay on one core; says which. Call it before numpy is imported; children inherit it.

    Without `core` it is the last of the cores there are: interrupts mostly go to the first.
    """
    for name in THREADS:
        os.environ[name] = "1"
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    if not hasattr(os, "sched_setaffinity"):  # macOS, Windows
        return "one thread, on any core"
    chosen = max(os.sched_getaffinity(0)) if core is None else core
    os.sched_setaffinity(0, {chosen})
    return f"one thread on core {chosen}"
