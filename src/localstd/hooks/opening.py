"""Opening a URL (打开网址): every plug-in is asked, and exactly one must answer."""

from collections.abc import Iterable
from typing import Any, Final

from localstd.hooks.errors import ConflictingPluginsError, UnclaimedSchemeError
from localstd.hooks.implementation import Implementation

__all__ = ["DISTRIBUTIONS", "opened", "scheme_of"]

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


def scheme_of(url: str) -> str:
    """Give what stands before the first colon, with the colon; never more, lest a password show.

    >>> scheme_of("postgresql://li:secret@db/anhui")
    'postgresql:'
    """
    scheme, colon, _ = url.partition(":")
    return f"{scheme.lower()}:" if colon and scheme.isprintable() else "…"


def opened(asked: Iterable[Implementation], hook: str, url: str, wanted: type) -> Any:  # noqa: ANN401  a storage or a notifier
    """Ask all implementations, and give the only answer.

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
        return _only(answers, tuple(plugins), hook, scheme_of(url))
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


def _only(answers: list[tuple[str, Any]], plugins: tuple[str, ...], hook: str, scheme: str) -> Any:  # noqa: ANN401  a storage or a notifier
    if not answers:
        install = DISTRIBUTIONS.get(scheme.removesuffix(":"), "")
        raise UnclaimedSchemeError(hook=hook, scheme=scheme, plugins=plugins, install=install)
    (first, answer), *others = answers
    if others:
        both = (first, others[0][0])
        raise ConflictingPluginsError(hook=hook, claimed=scheme, plugins=both)
    return answer
