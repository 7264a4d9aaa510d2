"""The exception tree: what can go wrong, said so that the reader can go on.

    SaysoError
    ├── InputError          the input itself: empty, binary, not readable as text
    │   ├── NotFoundError   no such file or folder
    │   └── FetchError      an address that could not be fetched, or may not be
    └── ModelError          the weights in the package are missing or damaged

Every error names the offending input and the next step. Linguistic doubt is never
an exception: it is a `Note` on the reading.
"""


class SaysoError(Exception):
    """Base of all errors that sayso raises on purpose.

    `source` names the offending input, `problem` says what is wrong with it and
    `next_step` what the user can do about it.
    """

    def __init__(self, source: str, problem: str, next_step: str) -> None:
        self.source = source
        self.problem = problem
        self.next_step = next_step
        super().__init__(f"{source}: {problem}. {next_step}")


class InputError(SaysoError):
    """The input cannot be read as an article."""


class NotFoundError(InputError):
    """There is no such file or folder."""


class FetchError(InputError):
    """The address could not be fetched, or sayso may not fetch it."""


class ModelError(SaysoError):
    """The weights in the package are missing or damaged."""
