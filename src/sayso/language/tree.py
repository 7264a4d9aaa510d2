"""From link scores to a tree: the best head for every word, and no cycles.

Chu-Liu/Edmonds (Edmonds 1967) over the scores of a biaffine parser; a word that heads itself is the root.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]


def heads(scores: Scores) -> list[int]:
    """Head of each word of a sentence, `scores[n, n]` (row: word, column: head, diagonal: root); one root.

    >>> heads(np.array([[5, 0, 0], [9, 0, 0], [0, 8, 0]], np.float32))
    [0, 0, 1]
    """
    best = [int(k) for k in scores.argmax(1)]
    if best.count(-1) == 0 and _is_tree(best):
        return best
    return _with_one_root(scores)


def _is_tree(best: list[int]) -> bool:
    roots = [k for k, h in enumerate(best) if h == k]
    return len(roots) == 1 and _cycle(best) is None


def _cycle(best: list[int]) -> list[int] | None:
    """Words of a cycle of two or more, if there is one."""
    seen = [0] * len(best)
    for k in range(len(best)):
        path, at = [], k
        while seen[at] == 0:
            seen[at] = 1
            path.append(at)
            if best[at] == at:
                break
            at = best[at]
        if seen[at] == 1 and best[at] != at and at in path:
            return path[path.index(at) :]
        for j in path:
            seen[j] = 2
    return None


def _with_one_root(scores: Scores) -> list[int]:
    """The likeliest root, then the best tree under it."""
    n = len(scores)
    root = int(np.argmax(np.diag(scores) - _second_best(scores)))
    s = scores.astype(np.float64).copy()
    np.fill_diagonal(s, -np.inf)
    s[root] = -np.inf
    out = _edmonds(s, root)
    out[root] = root
    return out if n > 1 else [0]


def _second_best(scores: Scores) -> Scores:
    """Best score of each word when it is no root."""
    s = scores.copy()
    np.fill_diagonal(s, -1e4)
    best: Scores = s.max(1)
    return best


def _edmonds(s: NDArray[np.float64], root: int) -> list[int]:
    """Best arborescence under `root`; contracts one cycle at a time."""
    best = [int(k) for k in s.argmax(1)]
    best[root] = root
    cycle = _cycle(best)
    if cycle is None:
        return best
    return _expanded(s, root, best, cycle)


def _expanded(s: NDArray[np.float64], root: int, best: list[int], cycle: list[int]) -> list[int]:
    """Contract the cycle to one node, solve, and open it again where the solution enters it."""
    outside = [k for k in range(len(s)) if k not in set(cycle)]
    m = len(outside)
    inner = np.full((m + 1, m + 1), -np.inf)
    inner[:m, :m] = s[np.ix_(outside, outside)]
    inner[:m, m] = s[np.ix_(outside, cycle)].max(1)
    leaves = [cycle[int(k)] for k in s[np.ix_(outside, cycle)].argmax(1)]
    loss = np.array([s[k, best[k]] for k in cycle])
    gain = s[np.ix_(cycle, outside)] - loss[:, None]
    inner[m, :m] = gain.max(0)
    enters = [cycle[int(k)] for k in gain.argmax(0)]
    found = _edmonds(inner, outside.index(root))
    out = list(best)
    for i, k in enumerate(outside):
        out[k] = leaves[i] if found[i] == m else outside[found[i]]
    out[enters[found[m]]] = outside[found[m]]
    return out
