"""What a reader must know of how a register was read (读取说明), before trusting what was found."""

from collections.abc import Iterator

from localstd.audit import Field
from localstd.registers import Register
from localstd.wording import Wording

__all__ = ["remarks_on"]

SHEETS = Wording(
    "只读取了工作表“{sheet}”；未读取：{others}（用 --sheet 指明要审查的工作表）",
    "only the sheet '{sheet}' was read, and not: {others} (name another one with --sheet)",
)
UNUSED = Wording(
    "未使用的列：{headings}（应当使用的，用 --map 指明，如 --map filed=列名）",
    "columns that were not used: {headings} (to use one, say --map, such as --map filed=HEADER)",
)
NO_PUBLICATION = Wording(
    "没有找到发布日期列或者批准日期列：备案、公开期限未作判断，复审周期只按年代号推算",
    "no column tells of publication or approval: filing and publicity were not judged, and reviews "
    "by the year of the number alone",
)
TOLD_BY_ALL = frozenset({"序号", "备注", "no", "no."})  # what no rule is about
SHOWN = 20


def remarks_on(register: Register) -> Iterator[Wording]:
    """Say which sheets and columns were passed over, and what cannot be judged without one."""
    form = register.form
    if form.unread_sheets:
        yield SHEETS.filled({"sheet": form.sheet, "others": listed(form.unread_sheets)})
    unused = [heading for heading in register.unused if heading.casefold() not in TOLD_BY_ALL]
    if unused:
        yield UNUSED.filled({"headings": listed(unused)})
    if not {Field.PUBLISHED, Field.APPROVED} & {*register.columns, *register.constants}:
        yield NO_PUBLICATION


def listed(names: tuple[str, ...] | list[str]) -> Wording:
    """Give the first names, as each language lists them."""
    more = "…" if len(names) > SHOWN else ""
    told = Wording.joined(Wording(name, name) for name in names[:SHOWN])
    return Wording(f"{told.zh}{more}", f"{told.en}{more}")
