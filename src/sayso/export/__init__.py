"""Export: a reading as JSON, as a view for the terminal and as one self-contained page."""
