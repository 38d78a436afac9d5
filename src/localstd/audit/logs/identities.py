"""Headings that name who complained or reported (身份信息栏): known, reported, and never read.

The rules on complaints ask that who reported is kept secret (cr2019 art. 33, sl2017 art. 35), and a
log goes through many hands. So a column is told by its heading alone: its cells reach no row, no
finding and no report. Where a heading leaves it open it counts as one: a column too many is taken
out in a minute, a name that went out never comes back.
"""

import re
import unicodedata
from collections.abc import Iterable

from localstd.audit.logs.fields import LogKind

__all__ = ["identity_headings", "tells_who"]

_PUNCTUATION = re.compile(r"[\W_]+")
#: Who complained or reported, by any of the words for it; not who is complained of, who was told,
#: or how many they were.
_WHO = re.compile(
    r"(?<!被)(?<!被投诉)(?<!告知)(?<!答复)(?<!回复)(?<!反馈)(?<!通知)"
    r"(?:投诉举报人|投诉人|举报人|申诉人|申请人|反映人|信访人|来电人|来访人|来信人|诉求人|检举人"
    r"|投诉方|举报方|代理人|受托人|消费者(?!协会|诉求|权益))(?!数)"
    r"|(?:complainant|complainer|reporter|whistleblower|informant|informer|petitioner|caller|consumer)"
    r"(?!told|notified|informed)"
)
#: What tells a person apart, whoever it is of; only in a log of complaints it can be of who came.
_PERSONAL = re.compile(
    r"^(?:姓名|名字|性别|年龄|联系人|联系方式|联系电话|联系手机|联系地址|电话|电话号码|手机|手机号|手机号码"
    r"|来电号码|主叫号码|通讯地址|通信地址|住址|家庭住址|身份证|身份证号|身份证号码|证件号|证件号码|邮箱"
    r"|电子邮箱|电子邮件|微信|微信号|qq|qq号|银行账号|银行卡号|昵称|账号|用户名)(?:码)?$"
    r"|身份证|手机号|^(?:name|fullname|contact|contactname|phone|phonenumber|phoneno|telephone|tel"
    r"|mobile|mobilephone|mobileno|cellphone|email|emailaddress|address|mailingaddress|homeaddress"
    r"|idcard|idcardno|idnumber|idno|wechat|gender|sex|age|username|nickname|bankaccount)$"
)


def tells_who(heading: str, kind: LogKind) -> bool:
    """Say whether a column of that heading holds who complained or reported, or how to reach them.

    >>> [tells_who(one, LogKind.COMPLAINTS) for one in ("投诉人姓名", "手机号", "被投诉人名称")]
    [True, True, False]
    >>> tells_who("联系电话", LogKind.INSPECTIONS)
    False
    """
    plain = _PUNCTUATION.sub("", unicodedata.normalize("NFKC", heading).casefold())
    if _WHO.search(plain):
        return True
    if kind is not LogKind.COMPLAINTS:
        return False
    whole = re.sub(r"[(\[【〔].*?[)\]】〕]", "", unicodedata.normalize("NFKC", heading).casefold())
    return bool(_PERSONAL.search(plain) or _PERSONAL.search(_PUNCTUATION.sub("", whole)))


def identity_headings(headings: Iterable[str], kind: LogKind) -> tuple[str, ...]:
    """Give those of some headings that hold who complained or reported, each once.

    >>> identity_headings(["编号", "举报人", "举报人"], LogKind.COMPLAINTS)
    ('举报人',)
    """
    return tuple(dict.fromkeys(one for one in headings if tells_who(one, kind)))
