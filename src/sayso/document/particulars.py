"""Particulars: what is known of an article besides its text."""

from __future__ import annotations

from dataclasses import dataclass, fields

from sayso.document.published import iso_published


@dataclass(frozen=True, slots=True)
class Particulars:
    """Who published it, when, under what title. None and () mean: not known."""

    published: str | None = None
    modified: str | None = None
    publisher: str | None = None
    title: str | None = None
    section: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()

    def over(self, other: Particulars) -> Particulars:
        """These particulars, and those of `other` where these are silent.

        >>> Particulars(publisher="Nova").over(Particulars(publisher="CWN", title="Talks end"))
        Particulars(published=None, modified=None, publisher='Nova', title='Talks end', section=None, \
url=None, authors=())
        """
        names = [f.name for f in fields(self)]
        return Particulars(**{name: getattr(self, name) or getattr(other, name) for name in names})


def told(
    *,
    published: str | None = None,
    publisher: str | None = None,
    title: str | None = None,
    section: str | None = None,
    url: str | None = None,
    authors: tuple[str, ...] = (),
) -> Particulars:
    """Particulars as the user gives them: blanks are unknown, the date must be an ISO date.

    Raises InputError for a date in any other form.
    """
    return Particulars(
        published=iso_published(published) if published and published.strip() else None,
        publisher=_known(publisher),
        title=_known(title),
        section=_known(section),
        url=_known(url),
        authors=tuple(a.strip() for a in authors if a.strip()),
    )


def _known(value: str | None) -> str | None:
    return (value or "").strip() or None
