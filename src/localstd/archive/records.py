"""Records (归档文件材料) that the file of a standard must hold: the lists of 1991, as data.

Each record is known by the name that the table of provisions gives it, and by its Chinese
words. It comes to be with an event of the making: from then on the file lacks it until it is
archived. What a file holds only where the standard has it, such as a sample, is not missed.

Source: arch1991 art. 4, read in full; the events are a reading, since the article names none.
"""

from localstd._attrs import evolve, frozen
from localstd.law import RetentionTerm
from localstd.wording import Wording

__all__ = ["RECORDS", "RecordType", "record_named"]


@frozen
class RecordType:
    """A kind of record (文件材料): its name, its words, and the events that bring it about.

    ``comes_with`` names events of the making; where it is empty the record is kept if there is
    one, and never missed. ``is_per_event`` says that each such event brings a record of its own,
    as each amendment its sheet. An office that keeps further records makes types of its own.

    >>> minutes = RecordType(
    ...     name="plan notice", wording=Wording("计划通知", "plan notice"),
    ...     comes_with=("project-approved",),
    ... )
    >>> minutes.is_called("计划通知"), minutes.is_called("sample")
    (True, False)
    """

    name: str
    wording: Wording
    comes_with: tuple[str, ...] = ()
    is_per_event: bool = False

    def is_called(self, text: str) -> bool:
        """Say whether a text names this record, by its name or its words in either language.

        A Chinese text may say more in brackets, as in 标准征求意见稿（最后一稿）, and less where
        nothing is lost: 编制说明 for 标准编制说明及其附件.
        """
        plain = _plain(text)
        return plain in {_plain(name) for name in (self.name, self.wording.zh, self.wording.en)}


_LEAD = "标准"
_TAILS = ("及其附件", " + annexes")


def _plain(text: str) -> str:
    """Take away what a name may leave out."""
    shown = text.replace("(", "（").partition("（")[0].strip().casefold()
    for tail in _TAILS:
        shown = shown.removesuffix(tail)
    return shown.removeprefix(_LEAD)


@frozen(kw_only=False)
class _Listed:
    """A record with the provision that lists it, and the term for which it is kept."""

    record: RecordType
    provision: str
    term: RetentionTerm


_TASK = ("project-approved",)
_APPRAISAL = ("appraised",)  # before sl2017 art 15 no text that was read asks for one
_CONSULTATION = ("comment-closed",)
_SUBMISSION = ("submitted", "technically-reviewed")
_APPROVAL = ("approved",)
_PUBLICATION = ("published",)
_END = ("abolished",)  # what lapses or is replaced ends without a notice of its own


def _record(name: str, zh: str, comes_with: tuple[str, ...] = ()) -> RecordType:
    return RecordType(name=name, wording=Wording(zh, name), comes_with=comes_with)


def _each(record: RecordType) -> RecordType:
    return evolve(record, is_per_event=True)


_PERMANENT = (
    _record("task order", "上级下达任务的文件", _TASK),
    _record("approval draft", "标准报批稿", _APPROVAL),
    _record("drafting explanation + annexes", "标准编制说明及其附件", _SUBMISSION),
    _record("comment summary", "意见汇总处理表", _SUBMISSION),
    _record(
        "review minutes or letter-vote conclusion",
        "标准审查会议纪要或函审结论",
        ("technically-reviewed",),
    ),
    _record("approval letter", "标准报批公文", _APPROVAL),
    _record("submission form", "标准申报单", _APPROVAL),
    _record("published text", "标准发布本", _PUBLICATION),
    _record("printed text", "标准正式出版本", _PUBLICATION),
    _each(_record("amendment sheets", "标准修改通知单及其附件", ("amended",))),
    _record("withdrawal notice", "标准作废通知单", _END),
)
_LONG_TERM = (
    _record("appraisal report", "论证报告", _APPRAISAL),
    _record("survey report", "调研报告"),
    _record("verification report", "试验验证报告"),
    _record("last consultation draft", "标准征求意见稿（最后一稿）", _CONSULTATION),
    _record("submission draft", "标准送审稿", _SUBMISSION),
    _record("adopted foreign text/references", "等同、等效采用的国际标准或国外先进标准原文或译文"),
    _record("samples", "标样"),
)

#: What the lists of 1991 name: each record with its provision and its term, in their order.
LISTED = (
    *(_Listed(one, "arch1991-permanent", RetentionTerm.PERMANENT) for one in _PERMANENT),
    *(_Listed(one, "arch1991-longterm", RetentionTerm.LONG) for one in _LONG_TERM),
)
#: Every record that the lists of 1991 name: those for good first.
RECORDS: tuple[RecordType, ...] = tuple(one.record for one in LISTED)


def record_named(text: str) -> RecordType | None:
    """Find the record that a text names, among those of the lists of 1991; else ``None``.

    >>> record_named("标准征求意见稿").name
    'last consultation draft'
    >>> record_named("menu") is None
    True
    """
    return next((one for one in RECORDS if one.is_called(text)), None)
