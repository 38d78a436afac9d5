"""Enterprise standards (企业标准): Q, a slash, the code of the enterprise.

Source: ``gr-ent`` ("often with provincial prefix letters before Q or region letters after it").
The regional forms: the short name of a province before Q (``京Q/ABC 001-2016``) or letters in its
place, a region in brackets after the slash (``Q/(GZ)ABC 1-2017``), and the code of a place before
that of the enterprise (``Q/320281 NQ 01-2016``, ``Q/12 HR 0001-2018``). Four digits name no place:
``1402`` may be a city, or a county whose province was left out (``Q/0281 HRD 001-2020``). Food
makers end the serial with an S.

Limitations: an enterprise writes its numbers as it likes; what is read here are the forms above.
"""

from types import MappingProxyType

from localstd.numbers.kind import Kind
from localstd.numbers.scheme import NumberingScheme

__all__ = ["ENTERPRISE"]

#: The short names of the provinces (简称) by their codes in GB/T 2260.
_SHORT_NAMES = {
    "11": "京",
    "12": "津",
    "13": "冀",
    "14": "晋",
    "15": "蒙",
    "21": "辽",
    "22": "吉",
    "23": "黑",
    "31": "沪",
    "32": "苏",
    "33": "浙",
    "34": "皖",
    "35": "闽",
    "36": "赣",
    "37": "鲁",
    "41": "豫",
    "42": "鄂",
    "43": "湘",
    "44": "粤",
    "45": "桂",
    "46": "琼",
    "50": "渝",
    "51": "川蜀",
    "52": "贵黔",
    "53": "云滇",
    "54": "藏",
    "61": "陕秦",
    "62": "甘陇",
    "63": "青",
    "64": "宁",
    "65": "新",
}
_CODES = MappingProxyType({name: code for code, names in _SHORT_NAMES.items() for name in names})
_REGION = r"(?:(?P<place>[1-8]\d(?=(?:0000)? )|\d{4}(?=00 )|\d{6}(?= ))0{0,4}|\d\d(?:\d\d)?)"
_BODY = r"(?:\([A-Z]{2,4}\))?(?P<body>[A-Z][A-Z0-9]{0,15})"
_SERIAL = r"[A-Z]{0,4}\d{1,10}[A-Z]?"

ENTERPRISE = (
    NumberingScheme(
        name="enterprise",
        kind=Kind.ENTERPRISE,
        leads=("Q/",),
        prefix=rf"Q/(?:{_REGION} )?{_BODY}",
        marks="",
        serial=_SERIAL,
    ),
    NumberingScheme(
        name="enterprise-regional",
        kind=Kind.ENTERPRISE,
        leads=tuple(f"{name}Q" for name in _CODES),
        prefix=rf"(?P<place>[{''.join(_CODES)}])Q/{_BODY}",
        marks="",
        serial=_SERIAL,
        places=_CODES,
    ),
    NumberingScheme(
        name="enterprise-lettered",
        kind=Kind.ENTERPRISE,
        leads=(),
        prefix=rf"[A-Z]{{1,3}}Q/{_BODY}",
        marks="",
        serial=_SERIAL,
    ),
)
