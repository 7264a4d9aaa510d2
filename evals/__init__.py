"""Quality on annotated articles, with floors: `python -m evals`."""
