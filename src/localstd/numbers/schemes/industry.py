"""Industry standards (行业标准): two letters for the branch, and a few series with three.

Sources: ``gr-industry`` and the table of 71 codes, which ships as ``data/industry_codes.tsv``
(a test holds the codes here and the table together; reading the table at import would cost more
than the whole package). TJ is an older code of the railways in ``gb_agencies_prefixes.csv``.
Engineering construction (工程建设) adds a J to the code of its branch (JGJ in the corpus, CJJ);
the transport ministry writes JTG, JTJ and JTS, with a letter for the subject before the serial
(JTG/T H21-2011). No provision was read for these two forms.

``DB/T 1-2000`` is a standard of the earthquake administration (``gr-db-trap``): DB with no
digits after it is the branch 地震. Tianjin's engineering block stands before it in the order.
"""

from localstd.numbers.kind import Kind
from localstd.numbers.scheme import NumberingScheme

__all__ = ["BRANCHES", "INDUSTRY"]

_TABLE = (
    "AQ BB CB CH CJ CY DA DB DL DY DZ EJ FZ GA GH GM GY HB HG HJ HS HY JB JC JG JR JT JY LB LD LS "
    "LY MH MR MT MZ NB NY QB QC QJ QX RB SB SC SF SH SJ SL SN SW SY TB TD TY WB WH WJ WM WS WW XB "
    "XF YB YC YD YJ YS YY YZ ZY"
)
#: The codes of the branches (行业标准代号), as in the table that ships.
BRANCHES = tuple(_TABLE.split())

_CODES = (*BRANCHES, "TJ")

INDUSTRY = (
    NumberingScheme(
        name="industry",
        kind=Kind.INDUSTRY,
        leads=_CODES,
        prefix=f"(?P<body>{'|'.join(_CODES)})",
        serial=r"\d{1,8}[A-Z]?",
        unmarked_is_mandatory=True,
    ),
    NumberingScheme(
        name="industry-transport",
        kind=Kind.INDUSTRY,
        leads=("JT",),
        prefix="(?P<body>JTG|JTJ|JTS)",
        serial=r"[A-Z]{0,2}\d{1,5}(?:/\d{1,2})?(?:-\d{1,3})?",
        unmarked_is_mandatory=True,
        is_engineering=True,
    ),
    NumberingScheme(
        name="industry-engineering",
        kind=Kind.INDUSTRY,
        leads=BRANCHES,
        prefix=f"(?P<body>(?:{'|'.join(BRANCHES)})J)",
        unmarked_is_mandatory=True,
        is_engineering=True,
    ),
)
