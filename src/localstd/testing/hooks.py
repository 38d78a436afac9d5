"""What a plug-in (插件) must keep to: its hooks answer, and what they bring keeps its promises."""

from collections.abc import Callable, Iterator
from difflib import get_close_matches

from localstd.errors import LocalstdError, nearest
from localstd.hooks import FailedHookError, Implementation, Plugins, load_plugins, spec
from localstd.hooks.opening import DISTRIBUTIONS
from localstd.hooks.placing import local_laws
from localstd.law import (
    RULES_OF_PLACES,
    Citation,
    Law,
    Limit,
    LocalLaw,
    Rule,
    china_law,
)
from localstd.numbers import SCHEMES
from localstd.testing.boundaries import days_around
from localstd.testing.law import check_local_law, check_tightening
from localstd.testing.numbering import check_schemes
from localstd.testing.problem import Problem
from localstd.testing.samples import NUMBERS
from localstd.wording import Wording

__all__ = ["check_plugin", "check_plugins"]

_STRANGE = "unheard-of"
_SCHEMES = ("memory", *DISTRIBUTIONS)
_NEARLY = 0.9  # likeness from which on a name is taken for a slip of another one


def check_plugin(plugin: object) -> tuple[Problem, ...]:
    """Check a plug-in by itself: that it can be loaded, and what it brings.

    A plug-in is a module or an object, as :func:`~localstd.hooks.load_plugins` takes it. No
    storage and no notifier is used; for these there are suites.

    >>> class Misspelt:
    ...     def localstd_laws(self, place: str) -> None: ...
    >>> print(*(one.promise for one in check_plugin(Misspelt())))
    it can be loaded
    """
    try:
        plugins = load_plugins(plugins=[plugin], entry_points=False)
    except LocalstdError as refused:
        return (Problem.of("it can be loaded", refused.wording),)
    return check_plugins(plugins)


def check_plugins(plugins: Plugins) -> tuple[Problem, ...]:
    """Check what plug-ins bring, side by side: answers, URLs, law, numbering schemes, citations.

    Storages and notifiers are asked for with URLs that lack all but their scheme. The law of a
    place changes something there, unless accounts of its articles say why nothing is executed. A
    limit or rule whose name is nearly one that the library asks for is taken for a slip.

    >>> check_plugins(load_plugins(entry_points=False))
    ()
    """
    asked: tuple[Callable[[Plugins], Iterator[Problem]], ...] = (
        _of_urls,
        _of_law,
        _of_schemes,
        _of_checks,
        _of_indicators,
        _of_formats,
    )
    found = (problem for check in asked for problem in _answered(check, plugins))
    return tuple(dict.fromkeys(found))


def _answered(check: Callable[[Plugins], Iterator[Problem]], plugins: Plugins) -> Iterator[Problem]:
    try:
        yield from check(plugins)
    except LocalstdError as refused:
        yield Problem.of("its hooks answer as they are asked", refused.wording)


def _of_urls(plugins: Plugins) -> Iterator[Problem]:
    for hook in (spec.localstd_storage, spec.localstd_notifier):
        asked, name = plugins.of(hook), hook.__name__
        for one in asked:
            if _claims(one, f"{_STRANGE}://"):
                yield Problem("it leaves the URLs of others alone", f"{one.plugin}: {name}")
        for scheme in _SCHEMES:
            claiming = [one.plugin for one in asked if _claims(one, f"{scheme}://")]
            if len(claiming) > 1:
                names = ", ".join(claiming)
                yield Problem("one plug-in alone opens a scheme", f"{scheme}: {name}: {names}")


def _claims(one: Implementation, url: str) -> bool:
    """Who refuses a URL as not well made takes it for its own."""
    try:
        answer = one.ask(url=url)
    except FailedHookError:
        raise
    except LocalstdError:
        return True
    if answer is not None:
        answer.close()
    return answer is not None


def _of_law(plugins: Plugins) -> Iterator[Problem]:
    before = china_law()
    for _, local in local_laws(plugins.of(spec.localstd_law), None):
        after = plugins.law(before, local.place)
        if local.limits or local.rules or not local.accounts:
            days = days_around(after, local.place)
            yield from check_local_law(before, after, place=local.place, days=days)
        yield from check_tightening(after, local.place)
        yield from _of_names(local, before)
        yield from _of_accounts(local)


def _of_names(local: LocalLaw, before: Law) -> Iterator[Problem]:
    """Find names that are nearly, and not quite, such as the library asks for."""
    asked = sorted({*before.limit_names, *(one.name for one in before.rules), *RULES_OF_PLACES})
    statements: tuple[Limit | Rule, ...] = (*local.limits, *local.rules)
    for name in dict.fromkeys(one.name for one in statements if one.name not in asked):
        for near in get_close_matches(name, asked, n=1, cutoff=_NEARLY):
            told = Wording(f"“{name}”；是否应为 {near}？", f"{name!r}; is {near} meant?")
            yield Problem.of("a limit or rule has a name that is asked for", told)


def _of_accounts(local: LocalLaw) -> Iterator[Problem]:
    known = [one.id for one in local.provisions]
    for account in local.accounts:
        for name in account.executed:
            if name not in known:
                where, near = f"{account.instrument}: {account.article}: ", nearest(name, known)
                told = Wording(f"{where}“{name}”；{near.zh}", f"{where}{name!r}; {near.en}")
                yield Problem.of("what an account names is a provision", told)


def _of_schemes(plugins: Plugins) -> Iterator[Problem]:
    schemes = plugins.schemes()
    if schemes != SCHEMES:
        yield from check_schemes(schemes, NUMBERS)


def _of_checks(plugins: Plugins) -> Iterator[Problem]:
    law = plugins.law(china_law())
    for further in plugins.checks():
        for cited in further.citations:
            if not _is_known(cited, law):
                yield Problem("what it cites is known", f"{further.check.code}: {cited.provision}")


def _is_known(cited: Citation, law: Law) -> bool:
    return cited.provision in law.provisions and law.provisions.cite(cited.provision) == cited


def _of_indicators(plugins: Plugins) -> Iterator[Problem]:
    for one in plugins.indicators():
        if not (one.definition.zh and one.definition.en):
            yield Problem("an indicator says in both languages what it counts", one.name)


def _of_formats(plugins: Plugins) -> Iterator[Problem]:
    for one in plugins.register_formats():
        if any(not ending.startswith(".") for ending in one.endings):
            yield Problem("the endings of a format begin with a dot", one.name)
