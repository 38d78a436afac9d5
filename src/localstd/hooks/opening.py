"""Opening a URL (打开URL): every plug-in is asked, and exactly one must answer."""

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import Any, Final

from localstd.hooks.errors import ConflictingPluginsError, UnclaimedSchemeError
from localstd.hooks.implementation import Implementation
from localstd.hooks.scheme import scheme_of, shown_scheme

__all__ = ["DISTRIBUTIONS", "opened"]

_ALIKE: Final = 0.8

#: What to install for the schemes that are read by distributions of the project itself.
DISTRIBUTIONS: Final = {
    "jsonl": "localstd-jsonl",
    "sqlite": "localstd-sqlite",
    "postgresql": "localstd-sql",
    "mariadb": "localstd-sql",
    "mysql": "localstd-sql",
    **dict.fromkeys(
        ("mailto", "mailtos", "dingtalk", "wecombot", "feishu", "lark", "json", "jsons"),
        "localstd-apprise",
    ),
    "nats": "localstd-nats",
}


def opened(
    asked: Iterable[Implementation], hook: Callable[..., object], *, url: str, wanted: type
) -> Any:  # noqa: ANN401  a storage or a notifier
    """Ask all implementations of a hook, and give the only answer.

    Raises:
        AnswerError: if an answer lacks something of the wanted protocol.
        ConflictingPluginsError: if there are two answers; all are closed again.
        UnclaimedSchemeError: if there is none.
    """
    plugins: list[str] = []
    answers: list[tuple[str, Any]] = []
    try:
        for one in asked:
            plugins.append(one.plugin)
            answer = one.ask(url=url)
            if answer is not None:
                answers.append((one.plugin, answer))
                _require(one, answer, wanted)
        return _only(answers, hook, url=url, plugins=tuple(plugins))
    except BaseException:
        for _, answer in answers:
            if hasattr(answer, "close"):
                answer.close()
        raise


def _require(one: Implementation, answer: object, wanted: type) -> None:
    missing = [name for name in vars(wanted) if name[0] != "_" and not hasattr(answer, name)]
    if missing:
        lacking = f"{wanted.__name__} or None; lacking: {', '.join(missing)}"
        raise one.refused(answer, lacking)


def _meant(scheme: str) -> str:
    """Give the scheme that was meant: other libraries name a driver in it, or call it otherwise."""
    plain = scheme.partition("+")[0]
    if scheme in DISTRIBUTIONS or not plain:
        return ""
    near = get_close_matches(plain, DISTRIBUTIONS, n=1, cutoff=_ALIKE)
    return f"{near[0]}:" if near else ""


def _only(
    answers: list[tuple[str, Any]],
    hook: Callable[..., object],
    *,
    url: str,
    plugins: tuple[str, ...],
) -> Any:  # noqa: ANN401  a storage or a notifier
    name, shown = hook.__name__, shown_scheme(url)
    if not answers:
        scheme = scheme_of(url)
        raise UnclaimedSchemeError(
            hook=name,
            scheme=shown,
            plugins=plugins,
            install=DISTRIBUTIONS.get(scheme, ""),
            meant=_meant(scheme),
        )
    (first, answer), *others = answers
    if others:
        raise ConflictingPluginsError(hook=name, claimed=shown, plugins=(first, others[0][0]))
    return answer
