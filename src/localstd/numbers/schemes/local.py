"""Local standards (地方标准): DB, the code of the place, and a slash that stays.

Sources: ``gr-prov``, ``gr-prov-mand`` (``DB12/ 684-2016``: the slash stays, no T), ``gr-city``;
the codes are those of GB/T 2260. Two digits are a province, four a city or prefecture; six were
written before 2018 (``DB440300/T 24-2003``). Whether the place existed is asked of the gazetteer,
not of the grammar: a misnumbered standard must still be read to be found out.

No serial known is longer than six digits. Where seven to ten end in a year from 1990 to 2099, the
hyphen before it was lost (``DB34/T 30002018``): that is no serial, and the reader mends it. Five
or six digits stay a serial, whatever they end in: ``DB51/T 10012``, ``DB31/T 310001``.

``SZDB/Z 12-2010`` is the series that Shenzhen had for its guidance (标准化指导性技术文件) beside
``DB440300``; met in registers, no provision was read for it.

Limitations: joint blocks of serials (京津冀 from 3001, 长三角 310001, 川渝 10001) are read as any
other serial. That one lies in such a block does not belong to the number: ``gr-csj`` and ``gr-cy``
are unchecked, and the audit remarks on it (LS113) as possible only.
"""

from localstd.numbers.kind import Kind
from localstd.numbers.scheme import NumberingScheme

__all__ = ["LOCAL"]

LOCAL = (
    NumberingScheme(
        name="local",
        kind=Kind.LOCAL,
        leads=("DB",),
        prefix=r"DB(?P<place>\d{2}(?:\d{2}){0,2}?)(?:00)?",
        slash_stays=True,
        serial=r"(?!\d{3,6}(?:199\d|20\d\d)$)\d{1,8}",
        unmarked_is_mandatory=True,
    ),
    NumberingScheme(
        name="local-shenzhen",
        kind=Kind.LOCAL,
        leads=("SZ",),
        prefix="(?P<place>SZDB)",
        marks="Z",
        places={"SZDB": "4403"},
    ),
)
