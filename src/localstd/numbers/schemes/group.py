"""Group standards (团体标准): T, a slash, the code of the social organisation.

Source: ``gr-group``; serials may carry letters (``T/XCFW TG06-011.3-2023``,
``T/PTSHOES GS001-2017``). CECS sets G and a colon before those for roads: ``T/CECS G:D21-01-2017``.
"""

from localstd.numbers.kind import Kind
from localstd.numbers.scheme import NumberingScheme

__all__ = ["GROUP"]

GROUP = NumberingScheme(
    name="group",
    kind=Kind.GROUP,
    leads=("T/",),
    prefix=r"T/(?P<body>[A-Z][A-Z0-9]{1,15})",
    marks="",
    serial=r"(?:G:)?[A-Z]{0,6}\d{1,8}[A-Z]?(?:-[A-Z]{0,4}\d{1,6}){0,2}?",
)
