"""Checks of reading and of text (读取与文字): as of, known on, and every character as it was."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from localstd.calendar import CHINA_TIME
from localstd.notices import LONGEST_NAME
from localstd.testing.storage.check import storage_check, unequal
from localstd.testing.storage.ground import MINUTE, NOON, Ground, draft
from localstd.wording import Wording

__all__ = ["CHECKS", "PLANES"]

#: A character of each plane of Unicode.
PLANES: Final = "".join(chr(plane * 0x1_0000 + 0x4E00) for plane in range(17))

_MICROSECOND: Final = timedelta(microseconds=1)
_INSTANTS: Final = (
    datetime(1, 1, 2, tzinfo=UTC),
    datetime(1949, 10, 1, 15, 0, 0, 1, tzinfo=CHINA_TIME),
    datetime(2026, 7, 24, 23, 59, 59, 999_999, tzinfo=UTC),
    datetime(2038, 1, 19, 3, 14, 8, 123_456, tzinfo=UTC),
    datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
)
_TO_THE_LETTER: Final = (
    *("", " ", "\t\r\n\r\n ", "line\n", "\u2028\u0085\x01\x7f", "\ufeffmark", "tail   "),
    *("e\u0301 é", "\u1100\u1161 가", "ｆｕｌｌ ﬁ ①", "ẞ ß SS", "\u202edrawkcab"),
    *("'; DROP TABLE records; --", '"\\"', "%s %(x)s {0} $1 :name ?", "\\N \\u0000 \\x00", "NULL"),
    *("👩‍👩‍👧‍👦 🇨🇳", "葛\U000e0100", "\ufffe\uffff\U0010ffff"),
)


@storage_check("a matter is read up to a version", "可读至某一版本")
def until(ground: Ground) -> Iterator[str]:
    """Ask for versions up to each, the last one included."""
    ground.keep("m", *[draft()] * 3)
    for last in range(5):
        found = ground.storage.read(ground.named("m"), until=last)
        wanted = [1, 2, 3][:last]
        yield from unequal(f"until {last}", [one.version for one in found], wanted)


@storage_check("a matter is read as known on a time", "可读至某一时刻已知的内容")
def known(ground: Ground) -> Iterator[str]:
    """Ask for what was known on an instant, which is included; the clock has gone back once."""
    minutes = (0, 10, 5, 20)
    drafts = [draft(recorded=NOON + minute * MINUTE) for minute in minutes]
    ground.keep("m", *drafts)
    name = ground.named("m")
    for asked in (-1, 0, 4, 5, 10, 19, 20, 21):
        found = ground.storage.read(name, as_known=NOON + asked * MINUTE)
        wanted = [number for number, minute in enumerate(minutes, 1) if minute <= asked]
        yield from unequal(f"known on minute {asked}", [one.version for one in found], wanted)
    both = ground.storage.read(name, until=2, as_known=NOON + 5 * MINUTE)
    yield from unequal("known, and until", [one.version for one in both], [1])


@storage_check("instants are kept to the microsecond", "时刻精确到微秒")
def instants(ground: Ground) -> Iterator[str]:
    """Record instants from year 1 to year 9999, in different zones."""
    ground.keep("m", *(draft(recorded=one) for one in _INSTANTS))
    found = [one.recorded for one in ground.read("m")]
    yield from unequal("recorded", found, list(_INSTANTS))
    at = _INSTANTS[1]
    for known_, wanted in ((at, 2), (at - _MICROSECOND, 1)):
        seen = ground.storage.read(ground.named("m"), as_known=known_)
        yield from unequal(f"known on {known_}", len(seen), wanted)


@storage_check("a clock that goes back is taken as it is", "时钟回拨时按原时刻记录")
def clock_back(ground: Ground) -> Iterator[str]:
    """Record a later instant before an earlier one, and jump a year ahead and back."""
    days = (0, 400, 1, -30)
    drafts = [draft(recorded=NOON + timedelta(days=day)) for day in days]
    for version, one in enumerate(drafts):
        ground.keep("m", one, expected=version)
    found = [one.recorded for one in ground.read("m")]
    yield from unequal("recorded", found, [one.recorded for one in drafts])


@storage_check("bodies hold every character", "记录正文可含任何字符")
def bodies(ground: Ground) -> Iterator[str]:
    """Record characters of every plane, also in salts."""
    ground.keep("m", draft(body=PLANES, salt=PLANES))
    (record,) = ground.read("m")
    yield from unequal("body", record.body, PLANES)
    yield from unequal("salt", record.salt, PLANES)


@storage_check("names hold every character", "编号与类型可含任何字符")
def names(ground: Ground) -> Iterator[str]:
    """Name a matter, a key and a type with characters of every plane."""
    ground.keep(PLANES, draft(PLANES, key=ground.named(PLANES)))
    (record,) = ground.read(PLANES)
    told = (record.matter, record.type, record.key)
    yield from unequal("names", told, (ground.named(PLANES), PLANES, ground.named(PLANES)))


@storage_check("names are as long as they may be", "编号可达最大长度")
def long_names(ground: Ground) -> Iterator[str]:
    """Name a matter, a key, a type and a message with the longest names there are."""
    rest = "𠮷" * (LONGEST_NAME - len(ground.tag))
    ground.keep(rest, draft("型" * LONGEST_NAME, key=ground.named(rest)))
    ground.post(ground.message(rest, to=rest))
    yield from unequal("matter", ground.read(rest)[0].type, "型" * LONGEST_NAME)
    found = ground.storage.keyed(ground.named(rest))
    yield from unequal("key", found and found.matter, ground.named(rest))
    yield from unequal("message", [one.message.recipient for one in ground.posted()],
                       [ground.named(rest)])  # fmt: skip


@storage_check("standings hold every character", "事项现状可含任何字符")
def standing_texts(ground: Ground) -> Iterator[str]:
    """Keep a standing with characters of every plane in its texts."""
    standing = ground.standing("m", title=PLANES, body=PLANES, sector=PLANES, number=PLANES)
    ground.keep("m", standing=standing)
    yield from unequal("standing", ground.storage.standing(ground.named("m")), standing)


@storage_check("messages hold every character", "通知件可含任何字符")
def message_texts(ground: Ground) -> Iterator[str]:
    """Post a message with characters of every plane in its texts."""
    words = Wording(PLANES, PLANES)
    message = ground.message(PLANES, to=PLANES, subject=words, body=words, address=PLANES)
    ground.post(message)
    yield from unequal("message", [one.message for one in ground.posted()], [message])


@storage_check("text is kept to the letter", "文字逐字保存，不作归一化")
def to_the_letter(ground: Ground) -> Iterator[str]:
    """Keep text that is easily changed: line ends, spaces, forms of one letter, statements."""
    ground.keep("m", *(draft(body=one) for one in _TO_THE_LETTER))
    yield from unequal("bodies", [one.body for one in ground.read("m")], list(_TO_THE_LETTER))
    for number, text in enumerate(_TO_THE_LETTER):
        ground.keep(f"t{number}", standing=ground.standing(f"t{number}", title=text))
        found = ground.storage.standing(ground.named(f"t{number}"))
        yield from unequal("title", found and found.title, text)
    ground.post(
        *(ground.message(f"{n}", body=Wording(one, one)) for n, one in enumerate(_TO_THE_LETTER))
    )
    found_words = [one.message.body.zh for one in ground.posted()]
    yield from unequal("words of messages", found_words, list(_TO_THE_LETTER))


CHECKS = (
    until,
    known,
    instants,
    clock_back,
    bodies,
    names,
    long_names,
    standing_texts,
    message_texts,
    to_the_letter,
)
