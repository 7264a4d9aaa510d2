"""Count in our training articles which words tell events, for `sayso.language.event_words`.

    python -m training.event_words --corpus runs/corpus

Of a trigger of several words the first counts. Words seen fewer than three times are left out.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from pathlib import Path

from sayso.language.event_words import stem

LEAST = 3
_WORD = re.compile(r"[A-Za-z][\w'’-]*")


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--corpus", type=Path, default=Path("runs/corpus"))
    ap.add_argument("--to", type=Path, default=Path("src/sayso/language/weights/event_words.tsv"))
    args = ap.parse_args()
    seen: Counter[str] = Counter()
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for path in sorted((args.corpus / "train").glob("*.json")):
        article = json.loads(path.read_text(encoding="utf-8"))
        seen.update(stem(w) for w in _WORD.findall(article["text"]))
        for claim in article["claims"]:
            for event in claim.get("events", ()):
                for word in _WORD.findall(event["trigger"])[:1]:
                    told[stem(word)][event["type"]] += 1
    lines = ["# stem\tseen\tevents told, by type. Counted in the training part of corpus/ (CC BY 4.0)"]
    for word, n in sorted(seen.items()):
        if n >= LEAST:
            lines.append(f"{word}\t{n}\t" + ",".join(f"{k}:{c}" for k, c in sorted(told[word].items())))
    args.to.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
