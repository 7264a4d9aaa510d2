"""From corpora to weights: `python -m training.build --data ../shared/data --encoder WHEEL --out runs/v1`."""
