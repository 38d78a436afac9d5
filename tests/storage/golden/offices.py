"""The offices of the golden files: small, with a record, a message, a duty of every kind.

``python tests/storage/golden/offices.py`` writes those that are not there yet. It was run once for
each form; a file that has been released is never written again.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from localstd.notices import Message, Posted
from localstd.storage import (
    Append,
    Draft,
    MemoryStorage,
    OpenDuty,
    Origin,
    RecordKind,
    Standing,
    export_lines,
)
from localstd.wording import Wording

__all__ = ["OFFICES", "write"]

FOLDER = Path(__file__).parent / "1"

PUBLISHED = (
    '{"event":{"by":{"place":"34","role":"province"},"facts":{"number":"DB34/T 5428-2026"},'
    '"on":"2026-04-30","type":"published"},"opening":{"place":"34","procedure":"making",'
    '"track":"ordinary","whole":false}}'
)
MADE_PUBLIC = (
    '{"event":{"by":{"place":"34","role":"province"},"on":"2026-05","type":"made-public"}}'
)
FILED = (
    '{"actor":{"id":"li","name":"李工 𠮷","place":"34","role":"province"},"event":{"by":{"place":'
    '"34","role":"province"},"on":"2026-05-10","type":"filed"}}'
)
REFUSED = (
    '{"actor":{"id":"wang"},"event":{"on":"2026-05-11","type":"filed"},"findings":[{"code":'
    '"LS301","message":{"zh":"无此职责“备案”","en":"not this role\'s to file"}}]}'
)
REDACTED = '{"actor":{"id":"li"},"reason":"保管期限届满","versions":[2]}'
MATTER = "34-2026-118"


def at(minute: int, microsecond: int = 0) -> datetime:
    """Give an instant of the morning on which all of it was recorded."""
    return datetime(2026, 5, 12, 1, minute, 0, microsecond, tzinfo=UTC)


def standing(version: int, stage: str, *duties: OpenDuty) -> Standing:
    """Say where the first matter stands."""
    return Standing(
        matter=MATTER,
        version=version,
        procedure="making",
        track="ordinary",
        stage=stage,
        since="2026-04-30",
        place="34",
        kind="local",
        number="DB34/T 5428-2026",
        body="安徽省市场监督管理局",
        sector="安徽省农业农村厅",
        title="绿茶　加工技术规程",
        law="5e1f",
        duties=duties,
    )


def message(id_: str, version: int, recipient: str = "li") -> Message:
    """Tell somebody about a record of the first matter."""
    return Message(
        id=id_,
        recipient=recipient,
        channel="mail",
        address="li@example.org",
        name="filing",
        subject=Wording("备案：绿茶", "to be filed: green tea"),
        body=Wording("请于2026-06-29前\n报送备案。", 'File it by 2026-06-29.\n"At once."'),
        created=at(0),
        matter=MATTER,
        version=version,
    )


def whole(algorithm: str = "sha256") -> MemoryStorage:
    """Make an office with something of every kind."""
    storage = MemoryStorage()
    storage.create(Origin(place="34", algorithm=algorithm))
    for one in appends():
        storage.append([one])
    storage.post(posted())
    return storage


def posted() -> tuple[Posted, ...]:
    """Give the outbox: something settled, dead, to be tried again, claimed, and not yet tried."""
    until = at(50)
    for_digest = Message(
        id="m-5",
        recipient="digests",
        channel="ding",
        name="review",
        subject=Wording("", ""),
        body=Wording("", ""),
        created=at(30, 250),
        not_before=at(59, 1),
        digest="digests@2026-05-13",
    )
    return (
        Posted.new(message("m-1", 1)).claimed("worker-1", until).sent(at(41)),
        Posted.new(message("m-2", 2, "zhao")).claimed("worker-1", until).dead("邮箱不存在", at(42)),
        Posted.new(message("m-3", 2, "qian")).claimed("worker-1", until).again("late", at(59)),
        Posted.new(message("m-4", 1, "role:province@34")).claimed("worker-1", until),
        Posted.new(for_digest),
    )


def appends() -> tuple[Append, ...]:
    """Give what is recorded: events, a refusal, a redaction, and another matter."""
    filing = OpenDuty(name="filing", owed_by="province", due=date(2026, 6, 29))
    review = OpenDuty(name="review", owed_by=None, due=None, is_provisional=True)
    published = Draft(
        type="published", recorded=at(1), body=PUBLISHED, salt="00" * 16, key="form-1"
    )
    public = Draft(type="made-public", recorded=at(2), body=MADE_PUBLIC, salt="a1" * 16)
    refused = Draft(
        type="filed", kind=RecordKind.REFUSAL, recorded=at(3), body=REFUSED, salt="b2" * 16
    )
    filed = Draft(type="filed", schema=2, recorded=at(4, 7), body=FILED, salt="c3" * 16)
    redacted = Draft(type="redacted", kind=RecordKind.REDACTION, recorded=at(5), body=REDACTED)
    other = Draft(type="opened", recorded=at(6), body="{}", key="登记表·甲")
    return (
        Append(
            matter=MATTER,
            expected=0,
            drafts=(published, public),
            standing=standing(2, "60", filing, review),
        ),
        Append(matter=MATTER, expected=2, drafts=(refused,), standing=standing(3, "60", filing)),
        Append(matter=MATTER, expected=3, drafts=(filed,), standing=standing(4, "60", review)),
        Append(
            matter=MATTER,
            expected=4,
            drafts=(redacted,),
            standing=standing(5, "60", review),
            redacts=(2,),
        ),
        Append(matter="投诉 ·“一”", expected=0, drafts=(other,)),
    )


def empty() -> MemoryStorage:
    """Make an office without anything."""
    storage = MemoryStorage()
    storage.create(Origin(place="3401"))
    return storage


OFFICES: dict[str, Callable[[], MemoryStorage]] = {
    "office": whole,
    "office-sm3": lambda: whole("sm3"),
    "empty": empty,
}


def write(name: str) -> str:
    """Give the text of a golden file as the library writes it today."""
    return "".join(f"{line}\n" for line in export_lines(OFFICES[name]()))


if __name__ == "__main__":
    for each in OFFICES:
        path = FOLDER / f"{each}.jsonl"
        if not path.exists():
            path.write_text(write(each), encoding="utf-8")
