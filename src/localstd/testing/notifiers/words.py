"""Words on their way (文字送达检查): nothing of them is lost, changed, or taken for a command."""

from collections.abc import Iterator
from contextlib import closing

from localstd._attrs import evolve
from localstd.notices import DeliveryError
from localstd.testing.notifiers.numbered import delivered, numbered, refusal, told
from localstd.testing.notifiers.probe import NotifierProbe
from localstd.testing.suite import ContractCheck
from localstd.wording import Wording

__all__ = ["CHECKS"]

_LONG = 40_000
_PLANES = "".join(chr(plane * 0x1_0000 + 0x1234) for plane in range(17))
_SPECIMENS = {
    "every plane": _PLANES,
    "rare names": "𠮷野家、㐂、𰻝𰻝面、葛󠄁城",
    "signs of several parts": "👩‍🌾🇨🇳e\u0301é",
    "quotes": "“引”‘号’\"'`\\/%s{0}{{x}}$1",
}
_MARKUP = "<b>茶</b> &amp; <!-- 叶 --> *斜* _体_ [链](https://example.org) # 题 > 引 ~删~"
_INJECTIONS = (
    "\r\nBcc: {other}\r\n\r\n",
    "\n.\n\r\n.\r\nRCPT TO:<{other}>\r\n",
    '","touser":"{other}","at":{{"isAtAll":true}},"x":"',
    "\r\nPUB {other} 0\r\n\r\n",
    "@all @所有人 <@{other}>",
)


def _lacking(probe: NotifierProbe, words: str) -> Iterator[str]:
    """Say which words of a message are not in what arrived of it."""
    message = numbered(1, probe.addresses[0], words)
    text = "\n".join(one.text for one in delivered(probe, [message]))
    for part in (message.subject, message.body):
        yield from (f"{words or one} lacks" for one in (part.zh, part.en) if one not in text)


def _speaks_both(probe: NotifierProbe) -> Iterator[str]:
    yield from _lacking(probe, "")


def _keeps_text(probe: NotifierProbe) -> Iterator[str]:
    for name, words in _SPECIMENS.items():
        yield from (f"{name}: {case}" for case in _lacking(probe, words))


def _keeps_markup(probe: NotifierProbe) -> Iterator[str]:
    yield from _lacking(probe, _MARKUP)


def _keeps_length(probe: NotifierProbe) -> Iterator[str]:
    message = numbered(1, probe.addresses[0])
    zh, en = "长" * _LONG + "〔尾〕", "long " * (_LONG // 5) + "(end)"
    long = Wording(message.body.zh + zh, message.body.en + en)
    with closing(probe.open()) as notifier:
        raised = refusal(notifier, evolve(message, body=long))
    text = "\n".join(one.text for one in probe.arrived())
    is_whole = long.zh in text and long.en in text
    is_refused = isinstance(raised, DeliveryError) and raised.is_final
    if not (is_whole if raised is None else is_refused):
        yield f"{len(long.zh)} signs: {told(raised)}, and {len(text)} arrived"


def _keeps_to_itself(probe: NotifierProbe) -> Iterator[str]:
    mine, other = probe.addresses
    texts = [text.format(other=other) for text in _INJECTIONS]
    messages = [numbered(n, mine, text) for n, text in enumerate(texts, start=1)]
    with closing(probe.open()) as notifier:
        for message in messages:
            raised = refusal(notifier, message)
            if not (raised is None or isinstance(raised, DeliveryError)):
                yield f"{message.subject.en!r}: {told(raised)}"
    arrived = probe.arrived()
    if len(arrived) > len(messages):
        yield f"{len(messages)} messages were sent, {len(arrived)} arrived"
    if len({one.address for one in arrived}) > 1:
        yield f"sent to {mine!r} alone, arrived at {sorted({one.address for one in arrived})}"


#: The checks of words.
CHECKS: tuple[ContractCheck[NotifierProbe], ...] = (
    ContractCheck(promise="both languages arrive", zh="中英文均送达", cases=_speaks_both),
    ContractCheck(
        promise="signs of every plane arrive unchanged", zh="各平面字符原样送达", cases=_keeps_text
    ),
    ContractCheck(
        promise="what looks like markup arrives as it is",
        zh="形似标记的文字原样送达",
        cases=_keeps_markup,
    ),
    ContractCheck(
        promise="a long text arrives whole or is given up",
        zh="长文完整送达，否则明确放弃",
        cases=_keeps_length,
    ),
    ContractCheck(
        promise="words reach nobody else", zh="文字内容不会使通知件到达他人", cases=_keeps_to_itself
    ),
)
