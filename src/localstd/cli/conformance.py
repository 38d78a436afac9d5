"""``localstd conformance``: what a storage or a notifier keeps of what it promises (一致性检查)."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import count, groupby
from typing import Any, Final

import click

from localstd._attrs import frozen
from localstd.cli.console import tell_json
from localstd.cli.examples import example
from localstd.cli.options import answer_options
from localstd.convert import plain
from localstd.hooks import UnclaimedSchemeError, load_plugins
from localstd.hooks.scheme import shown_scheme
from localstd.legible import visible, without_password
from localstd.notices import Notifier
from localstd.storage import Origin
from localstd.testing import NOTIFIER_CHECKS, STORAGE_CHECKS, Checked, Conformity, StorageHarness
from localstd.testing.notifiers.reached import URL_CHECKS, ReachedProbe
from localstd.testing.storage.ground import ORIGIN, NoGroundError
from localstd.testing.storage.machine_check import MACHINE_CHECK
from localstd.wording import Language, Wording

__all__ = ["command"]

_PLACE: Final = "{n}"
_KINDS: Final = {
    "storage": Wording("存储", "storage"),
    "notifier": Wording("通知渠道", "notifier"),
}
_ENDS: Final = {
    Conformity.KEPT: Wording("满足", "kept"),
    Conformity.BROKEN: Wording("违反", "broken"),
    Conformity.ABSENT: Wording("未声明，确无此能力", "not declared, and shown to be absent"),
    Conformity.UNTRIED: Wording("未检查", "not tried"),
}
_PARTS: Final = {
    None: Wording("基本约定", "what each must keep"),
    "redaction": Wording("隐去", "redaction"),
    "durably": Wording("持久", "durability"),
    "together": Wording("多进程", "together"),
    "addresses": Wording("按地址", "addresses"),
    "once": Wording("去重", "once"),
}
_UNTRIED: Final = {
    "storage": Wording(
        "未检查的各项需要另一个空的存储（URL中写入{n}即每次另取一处），或需要安装 hypothesis",
        "what was not tried needs another empty storage (write {n} in the URL to give each check"
        " its own), or hypothesis installed",
    ),
    "notifier": Wording(
        "未检查的各项须核对对方实际所收：请编写 NotifierProbe；试件的送达地址用 --address 给出",
        "what was not tried needs a look at what the other side received: write a NotifierProbe;"
        " trials are delivered where --address says",
    ),
}


@frozen
class Report:
    """What was checked at a URL, and how each check ended."""

    kind: str
    declared: tuple[str, ...]
    checks: tuple[Checked, ...]

    def counted(self) -> Counter[Conformity]:
        """Count the ends."""
        return Counter(one.conformity for one in self.checks)

    def shown(self, url: str) -> str:
        """Give the URL as it may be shown: any part of a notifier's may be a secret."""
        is_whole = self.kind == "storage" or url.endswith(":")
        return without_password(url) if is_whole else f"{shown_scheme(url)}…"


@click.command("conformance", epilog=example("localstd conformance memory:"))
@click.argument("url")
@click.option("--again", is_flag=True, help="Go on in an office that the kit made (续用试验档案).")
@click.option("--address", default="", help="Where a notifier delivers trials (试件地址).")
@answer_options
@click.pass_context
def command(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    url: str,
    again: bool,
    address: str,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Check what the storage or the notifier at URL keeps of what it promises.

    检验存储或者通知渠道是否兑现其声明的各项能力。

    A storage must be empty: an office for trials is made in it. {n} in its URL is replaced by a
    number, another one for each check. A notifier delivers trials where --address says.

    Exit status: 0 all kept, 1 something broken, 2 could not be tried.
    """
    reports = tuple(_reports(url, block, address, again=again))
    if form == "json":
        shown = reports[0].shown(url)
        records = [_record(one) for one in reports]
        tell_json("conformance", {"url": shown, "reports": records})
    else:
        for one in reports:
            for line in _lines(one, url, language):
                click.echo(visible(line))
    is_broken = any(one.counted()[Conformity.BROKEN] for one in reports)
    ctx.exit(1 if is_broken else 0)


def _reports(url: str, block: tuple[str, ...], address: str, *, again: bool) -> Iterator[Report]:
    """Check all that a URL opens: a storage, a notifier, or one of each."""
    ways: tuple[Callable[[], Report], ...] = (
        lambda: _of_storage(url, block, again=again),
        lambda: _of_notifier(url, block, address),
    )
    unclaimed: list[UnclaimedSchemeError] = []
    for way in ways:
        try:
            yield way()
        except UnclaimedSchemeError as nobody:
            unclaimed.append(nobody)
    if len(unclaimed) == len(ways):
        raise unclaimed[0]


def _of_storage(url: str, block: tuple[str, ...], *, again: bool) -> Report:
    numbers = count()

    def make() -> StorageHarness:
        place = url.replace(_PLACE, f"{next(numbers)}")
        return StorageHarness.at(place, block=block).looked_at()

    first = make()
    storage = first.open()
    try:
        declared = tuple(sorted(storage.capabilities))
        if first.is_used:
            _require_ground(storage.head().origin, url, again=again)
    finally:
        storage.close()
    checks = (*STORAGE_CHECKS, MACHINE_CHECK)
    return Report(
        kind="storage", declared=declared, checks=tuple(one.tried(make) for one in checks)
    )


def _require_ground(origin: Origin, url: str, *, again: bool) -> None:
    if not again or origin != ORIGIN:
        raise NoGroundError(place=origin.place, url=without_password(url))


def _of_notifier(url: str, block: tuple[str, ...], address: str) -> Report:
    probe = ReachedProbe(opens=partial(_notifier, url, block), address=address)
    notifier = probe.open()
    declared = tuple(sorted(notifier.capabilities))
    notifier.close()
    tried = [one.tried(probe.made) for one in URL_CHECKS]
    seen = {one.promise for one in tried}
    left = [
        Checked(
            promise=one.promise,
            conformity=Conformity.UNTRIED,
            capability=one.capability,
            zh=one.zh,
        )
        for one in NOTIFIER_CHECKS
        if one.promise not in seen
    ]
    return Report(kind="notifier", declared=declared, checks=(*tried, *left))


def _notifier(url: str, block: tuple[str, ...]) -> Notifier:
    return load_plugins(block=block).notifier(url)


def _capability(one: Checked) -> str | None:
    return None if one.capability is None else one.capability.value


def _lines(report: Report, url: str, language: Language) -> Iterator[str]:
    kind = _KINDS[report.kind].text(language)
    yield f"{kind} {report.shown(url)}  [{', '.join(report.declared)}]"
    ordered = sorted(report.checks, key=lambda one: _capability(one) or "")
    for capability, group in groupby(ordered, key=_capability):
        checks = tuple(group)
        yield f"{_PARTS[capability].text(language)}: {_summary(checks, language)}"
        for one in checks:
            yield from _told(one, language)
    yield _summary(report.checks, language)
    if report.counted()[Conformity.UNTRIED]:
        yield _UNTRIED[report.kind].text(language)


def _summary(checks: Iterable[Checked], language: Language) -> str:
    counted = Counter(one.conformity for one in checks)
    sign = "，" if language == "zh" else ", "
    return sign.join(f"{_ENDS[end].text(language)} {counted[end]}" for end in _ENDS if counted[end])


def _told(one: Checked, language: Language) -> Iterator[str]:
    """Say what is broken or was not tried; the rest is counted."""
    if one.conformity in (Conformity.BROKEN, Conformity.UNTRIED):
        yield f"  {_ENDS[one.conformity].text(language)}: {one.wording.text(language)}"
        yield from (f"    {problem.case}" for problem in one.problems)


def _record(report: Report) -> dict[str, Any]:
    return {
        "kind": report.kind,
        "declared": list(report.declared),
        "counted": {end.value: report.counted()[end] for end in Conformity},
        "checks": [
            {
                "promise": plain(one.wording),
                "capability": _capability(one),
                "conformity": one.conformity.value,
                "cases": [problem.case for problem in one.problems],
            }
            for one in report.checks
        ],
    }
