"""The border (边界): how values of the library look outside of it.

:func:`make_converter` gives a converter for the public values, both ways. The findings of
an audit leave through :func:`finding_record`, flattened for readers that know nothing of
the library; its form is the schema ``localstd-audit/1`` of :mod:`localstd.reports`.

>>> from localstd.wording import Wording
>>> make_converter().unstructure(Wording("期限", "limit"))
{'zh': '期限', 'en': 'limit'}
"""

from localstd.convert.converter import make_converter
from localstd.convert.plain import Plain, plain
from localstd.convert.problems import problems_of
from localstd.convert.record import finding_record

__all__ = ["Plain", "finding_record", "make_converter", "plain", "problems_of"]
