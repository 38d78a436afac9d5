"""Words on their way (文字送达检查): nothing of them is lost, changed, or taken for a command."""

from collections.abc import Iterable, Iterator
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
_PLACES = 4  # the subject and the body, each in two languages
_SPECIMENS = (
    _PLANES,
    "𠮷野家、㐂、𰻝𰻝面、葛󠄁城",
    "👩‍🌾🇨🇳 e\u0301 é",
    "“引”‘号’\"'`\\/%s{0}{{x}}$1",
)
_MARKUP = "<b>茶</b> &amp; <!-- 叶 --> *斜* _体_ [链](https://example.org) # 题 > 引 ~删~"
_INJECTIONS = (
    "\r\nBcc: {other}\r\n\r\n",
    "\n.\n\r\n.\r\nRCPT TO:<{other}>\r\n",
    '","touser":"{other}","at":{{"isAtAll":true}},"x":"',
    "\r\nPUB {other} 0\r\n\r\n",
    "@all @所有人 <@{other}>",
)


def _speaks_both(probe: NotifierProbe) -> Iterator[str]:
    message = numbered(1, probe.addresses[0])
    text = "\n".join(one.text for one in delivered(probe, [message]))
    parts = (message.subject.zh, message.subject.en, message.body.zh, message.body.en)
    yield from (f"{part!r} is not in {text!r}" for part in parts if part not in text)


def _changed(probe: NotifierProbe, specimens: Iterable[str]) -> Iterator[str]:
    """Say which words do not arrive in subject and body, in both languages."""
    sent = tuple(specimens)
    mine = probe.addresses[0]
    arrived = delivered(probe, [numbered(n, mine, words) for n, words in enumerate(sent)])
    text = "\n".join(one.text for one in arrived)
    for words in sent:
        times = text.count(words)
        if times < _PLACES:
            yield f"{words!r} arrived in {times} places of {_PLACES}"


def _keeps_signs(probe: NotifierProbe) -> Iterator[str]:
    yield from _changed(probe, _SPECIMENS)


def _keeps_markup(probe: NotifierProbe) -> Iterator[str]:
    yield from _changed(probe, [_MARKUP])


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
        promise="signs of every plane arrive unchanged", zh="各平面字符原样送达", cases=_keeps_signs
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
