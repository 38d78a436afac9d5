"""The law of places (地方规定), joined: each place is one plug-in's, and holds nowhere else."""

from collections.abc import Iterable, Iterator, Mapping

from localstd.hooks import spec
from localstd.hooks.errors import ConflictingPluginsError, UnfitLawError
from localstd.hooks.implementation import Implementation
from localstd.law import Law, LawError, LocalLaw
from localstd.places import Level, china_places, lies_in, read_code
from localstd.wording import Wording

__all__ = ["law_with", "local_laws", "titles_at"]


def law_with(base: Law, asked: tuple[Implementation, ...], place: str | None) -> Law:
    """Give a law with what is given for a place, those above it and those below it.

    Raises:
        AnswerError: if a law is given for another place than was asked about.
        ConflictingPluginsError: if two plug-ins give the law of one place.
        PlaceCodeError: if the place is no place code.
        UnfitLawError: if what one gives does not hold together with the rest.
    """
    law = base
    for plugin, local in local_laws(asked, place):
        try:
            law = law.with_local(local)
        except LawError as refused:
            raise UnfitLawError(
                plugin=plugin, place=local.place, reason=refused.wording
            ) from refused
    return law


def titles_at(asked: tuple[Implementation, ...], place: str | None) -> Mapping[str, Wording]:
    """Give what the law of a place, and of those above it, calls who fills a role; nearest last.

    Raises:
        AnswerError: if a law is given for another place than was asked about.
        ConflictingPluginsError: if two plug-ins give the law of one place.
        PlaceCodeError: if the place is no place code.
    """
    near = read_code(place)
    above = [code for code in _concerned(near) if lies_in(near, code)] if asked else []
    return {role: words for _, one in _brought(asked, above) for role, words in one.titles.items()}


def local_laws(
    asked: tuple[Implementation, ...], place: str | None
) -> Iterator[tuple[str, LocalLaw]]:
    """Give what is given, by plug-in, in the order of the places' codes.

    Raises:
        AnswerError: if a law is given for another place than was asked about.
        ConflictingPluginsError: if two plug-ins give the law of one place.
        PlaceCodeError: if the place is no place code.
    """
    yield from _brought(asked, _concerned(read_code(place)) if asked else ())


def _brought(
    asked: tuple[Implementation, ...], codes: Iterable[str]
) -> Iterator[tuple[str, LocalLaw]]:
    for code in codes:
        given = [(one.plugin, local) for one in asked for local in _given(one, code)]
        if len(given) > 1:
            both = (given[0][0], given[1][0])
            raise ConflictingPluginsError(
                hook=spec.localstd_law.__name__, claimed=code, plugins=both
            )
        yield from given


def _given(one: Implementation, code: str) -> Iterator[LocalLaw]:
    local = one.one_of(LocalLaw, place=code)
    if local is not None:
        if local.place != code:
            raise one.refused(local, f"LocalLaw(place={code!r}) or None")
        yield local


def _concerned(near: str | None) -> list[str]:
    """Provinces and cities of all times: nobody else makes law for standards."""
    makers = {one.code for one in china_places().places if one.level is not Level.COUNTY}
    return sorted(code for code in makers if lies_in(code, near) or lies_in(near, code))
