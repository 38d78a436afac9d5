"""Submissions to measure by: as an office makes them, each under a number."""

import json
import random
from datetime import UTC, date, datetime, timedelta

from localstd.notices import Message
from localstd.storage import Append, Draft, OpenDuty, Standing
from localstd.wording import Wording

__all__ = ["AS_OF", "BODY", "NOON", "draft", "matter", "message", "one", "standing", "whole"]

AS_OF = date(2026, 7, 24)
NOON = datetime(2026, 7, 24, 4, tzinfo=UTC)
BODY = json.dumps(
    {
        "actor": {"name": "王工", "place": "34", "roles": ["province"]},
        "event": {
            "by": {"place": "34", "role": "province"},
            "facts": {"number": "DB34/T 5001-2022", "papers": ["发布公告", "地方标准文本"]},
            "on": "2026-07-24",
            "type": "filed",
        },
    },
    ensure_ascii=False,
    sort_keys=True,
    separators=(",", ":"),
)


def draft(number: int) -> Draft:
    return Draft(
        type="filed", recorded=NOON, body=BODY, salt=f"{number:032x}", key=f"form-{number:09}"
    )


def matter(number: int) -> str:
    return f"34-2026-{number:07}"


def one(number: int) -> Append:
    return Append(matter=matter(number), expected=0, drafts=(draft(number),))


def whole(number: int) -> Append:
    """Give an append as a submission makes it: with the standing, two duties and a message."""
    return Append(
        matter=matter(number),
        expected=0,
        drafts=(draft(number),),
        standing=standing(number, 1),
        messages=(message(number),),
    )


def standing(number: int, version: int) -> Standing:
    chance = random.Random(number)  # noqa: S311  a repeatable draw is what is wanted
    days = (AS_OF + timedelta(days=chance.randrange(-30, 5 * 365)) for _ in range(2))
    review, filing = (
        OpenDuty(name=name, owed_by="province", due=due)
        for name, due in zip(("review", "filing"), days, strict=True)
    )
    return Standing(
        matter=matter(number),
        version=version,
        procedure="making",
        track="ordinary",
        stage="60",
        since="2026-07-24",
        place="34",
        kind="local",
        number=f"DB34/T {number}-2022",
        body="安徽省市场监督管理局",
        sector="安徽省农业农村厅",
        title=f"茶叶加工技术规程 第{number}部分",
        law="sha256:5a17",
        duties=(review, filing),
    )


def message(number: int) -> Message:
    return Message(
        id=f"{number:032x}",
        recipient="li",
        channel="mail",
        address="li@example.org",
        name="filing",
        subject=Wording("已备案", "filed"),
        body=Wording("该标准已备案。", "The standard was filed."),
        created=NOON,
        matter=matter(number),
        version=1,
    )
