"""Readers of the corpora: each yields `Example`s, labels masked (-1) where the corpus is silent."""
