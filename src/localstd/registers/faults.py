"""The faults of files, one each: the only place where their words stand."""

from localstd.registers.errors import Fault
from localstd.wording import Wording

__all__: list[str] = []

_SAVE_AGAIN = Wording(
    "请用电子表格软件打开，另存为UTF-8编码的CSV或xlsx后重试",
    "open it in a spreadsheet program, save it as xlsx or as CSV in UTF-8, and try again",
)

# The file as a whole

UNREADABLE = Fault(
    name="unreadable",
    problem=Wording("无法打开：{zh}", "cannot be opened: {en}"),
    advice=Wording("请检查路径和读取权限", "check the path and the permission to read it"),
)
EMPTY = Fault(
    name="empty",
    problem=Wording("文件为空", "the file is empty"),
    advice=Wording(
        "请确认导出是否完成；登记册至少要有一个表头行和一行数据",
        "check that the export was finished; a register needs a header and one row at least",
    ),
)
NO_ROWS = Fault(
    name="no-rows",
    problem=Wording("表头之下没有数据行", "there are no rows below the header"),
    advice=Wording(
        "请确认导出是否完成，或者选对了工作表",
        "check that the export was finished and that the right sheet is read",
    ),
)
NO_TABLE = Fault(
    name="no-table",
    problem=Wording("这是{zh}，不是表格", "this is {en}, not a table"),
    advice=_SAVE_AGAIN,
)

NO_DOCUMENT = Fault(
    name="no-table",
    problem=NO_TABLE.problem,
    advice=Wording(
        "请改用原来的电子表格；没有的，把其中的表格复制到电子表格软件，另存为xlsx",
        "take the spreadsheet that it was made from; if there is none, copy its table into a "
        "spreadsheet program and save it as xlsx",
    ),
)
NO_ARCHIVE = Fault(
    name="no-table",
    problem=NO_TABLE.problem,
    advice=Wording(
        "请先解压，再审查其中的表格", "unpack it first, and give the table that is inside"
    ),
)
OWNER_FILE = Fault(
    name="no-table",
    problem=Wording(
        "这是Excel打开文件期间留下的临时文件，不是表格",
        "this is the small file that Excel keeps while a workbook is open, not a table",
    ),
    advice=Wording("请改用同名但不带“~$”的文件", "give the file of the same name without '~$'"),
)

EMPTY_TEXT = Fault(
    name="empty-text",
    problem=Wording("文件为空", "the file is empty"),
    advice=Wording("请确认所给的文件无误", "check that it is the right file"),
)
NO_TEXT = Fault(
    name="no-text",
    problem=Wording("这是{kind}工作簿，不是文本", "this is a workbook ({kind}), not a text"),
    advice=Wording("请另存为文本或CSV", "save it as text or CSV"),
)

# The further formats

TWO_FORMATS = Fault(
    name="two-formats",
    problem=Wording(
        "有不止一种附加格式认领此文件：{formats}",
        "more than one further format recognises the file: {formats}",
    ),
    advice=Wording(
        "请停用其中一个插件（--block 名称），或更改文件名",
        "block one of the plug-ins (--block NAME), or give the file another name",
    ),
)
UNFIT = Fault(
    name="unfit",
    problem=Wording(
        "按“{format}”格式读取时出错：{reason}", "it cannot be read as {format}: {reason}"
    ),
    advice=_SAVE_AGAIN,
)

# The workbook

NO_WORKBOOK = Fault(
    name="no-workbook",
    problem=Wording(
        "不是工作簿，没有工作表“{sheet}”", "it is not a workbook and has no sheet '{sheet}'"
    ),
    advice=Wording("请去掉工作表名：--sheet", "leave the sheet out: --sheet"),
)
NO_SHEET = Fault(
    name="no-sheet",
    problem=Wording(
        "没有名为“{sheet}”的工作表；现有：{sheets}",
        "there is no sheet '{sheet}'; there are: {sheets}",
    ),
    advice=Wording(
        "请照原文写工作表名：--sheet 工作表名",
        "write the name exactly as it is in the file: --sheet NAME",
    ),
)
LOCKED = Fault(
    name="locked",
    problem=Wording("工作簿有密码", "the workbook is protected by a password"),
    advice=Wording("请先取消密码再重试", "remove the password and try again"),
)
DAMAGED = Fault(
    name="damaged",
    problem=Wording(
        "工作簿已损坏，或者解压后过大",
        "the workbook is damaged, or too large when unpacked",
    ),
    advice=_SAVE_AGAIN,
)
SWELLS = Fault(
    name="swells",
    problem=Wording(
        "压缩包解压后过大（{part}；上限为{size} MiB，或压缩后大小的{ratio}倍）",
        "the archive is too large when unpacked ({part}; the limit is {size} MiB, or {ratio}"
        " times its size)",
    ),
    advice=Wording(
        "请核实文件来源；若无误，请另存为CSV",
        "check where the file comes from; if it can be trusted, save the sheet as CSV",
    ),
)

# The header

NO_NUMBER_COLUMN = Fault(
    name="no-number-column",
    problem=Wording(
        "没有找到标准编号列；现有列名：{headings}",
        "no column holds the standards' numbers; headings seen: {headings}",
    ),
    advice=Wording(
        "请指明哪一列是标准编号，例如 --map number=列名",
        "say which column it is, for example --map number=HEADER",
    ),
)
HEADING_ABSENT = Fault(
    name="heading-absent",
    problem=Wording(
        "没有“{heading}”这一列（要用作 {field}）；现有列名：{headings}",
        "no column is headed '{heading}' (wanted for {field}); headings seen: {headings}",
    ),
    advice=Wording(
        "请照表头原文写列名：--map {field}=列名",
        "write the heading exactly as it is in the file: --map {field}=HEADER",
    ),
)

# The header of a log, of which no cell is shown: it may name persons

IS_A_LOG = Fault(
    name="is-a-log",
    problem=Wording(
        "从表头看，这是{zh}，不是标准登记册", "by its headings it is a {en}, not a register"
    ),
    advice=Wording(
        "请用 --kind {kind} 审查；确为标准登记册的，用 --map number=列名 指明编号列",
        "audit it with --kind {kind}; if it is a register, say --map number=HEADER",
    ),
)
NO_LOG_COLUMN = Fault(
    name="no-log-column",
    problem=Wording("没有找到“{zh}”列（如{known}）", "no column gives “{en}” (such as {known})"),
    advice=Wording(
        "请指明是哪一列，例如 --map {field}=列名；并核对 --kind",
        "say which column it is, for example --map {field}=HEADER, and check --kind",
    ),
)
HEADING_NOT_FOUND = Fault(
    name="heading-not-found",
    problem=Wording(
        "没有“{heading}”这一列（要用作 {field}）",
        "no column is headed '{heading}' (wanted for {field})",
    ),
    advice=HEADING_ABSENT.advice,
)
IDENTITY_MAPPED = Fault(
    name="identity-mapped",
    problem=Wording(
        "“{heading}”栏记载投诉人、举报人的信息，不能用作 {field}",
        "the column '{heading}' holds who complained or reported, and cannot serve for {field}",
    ),
    advice=Wording(
        "请改用其他列；投诉人、举报人的信息不读取",
        "name another column; what would name who complained or reported is not read",
    ),
)

# The text

UNDECODABLE = Fault(
    name="undecodable",
    problem=Wording(
        "第{offset}字节不是{encoding}文字（从0起数）",
        "byte {offset}, counted from 0, is not {encoding} text",
    ),
    advice=_SAVE_AGAIN,
)
NUL = Fault(
    name="nul",
    problem=Wording("单元格里有NUL字符（字节00）", "the cell holds a NUL character (byte 00)"),
    advice=Wording("文件可能已损坏，请重新导出", "the file is probably damaged; export it again"),
)
ROW_TOO_LONG = Fault(
    name="row-too-long",
    problem=Wording("这一行超过{limit}个字符", "the row is longer than {limit} characters"),
    advice=Wording(
        "请检查行尾是否丢失，或者某个引号没有成对",
        "look for lost line ends, or for a quotation mark that is never closed",
    ),
)
QUOTES = Fault(
    name="quotes",
    problem=Wording("引号用法有误（{reason}）", "misplaced quotation marks ({reason})"),
    advice=Wording(
        "以引号开头的单元格须以引号结尾，其中的引号须写两次",
        "a cell that begins with a quotation mark must end with one, and each one inside must be"
        " doubled",
    ),
)
TOO_MANY_COLUMNS = Fault(
    name="too-many-columns",
    problem=Wording("超过{limit}列", "it has more than {limit} columns"),
    advice=Wording("请只保留登记册自己的列", "keep only the columns of the register"),
)
CELLS_BEYOND_HEADER = Fault(
    name="cells-beyond-header",
    problem=Wording(
        "有{count}个单元格，表头只有{width}列", "it has {count} cells, the header only {width}"
    ),
    advice=Wording(
        "请检查单元格里的分隔符是否加了引号，或者补上缺少的列名",
        "look for a delimiter inside a cell without quotation marks, or add the missing heading",
    ),
)

# Citations

NO_CITATION_COLUMN = Fault(
    name="no-citation-column",
    problem=Wording(
        "没有“{wanted}”列；现有列名：{headings}",
        "no column '{key}' ({wanted}); headings seen: {headings}",
    ),
    advice=Wording(
        "请按使用说明“代替一项标准会影响哪些文件”一页的表头写列名",
        "write the headings that the page on what a replacement breaks lists",
    ),
)

# Declarations

NO_COLUMN = Fault(
    name="no-column",
    problem=Wording(
        "没有“{wanted}”列；现有列名：{headings}", "no column {wanted}; headings seen: {headings}"
    ),
    advice=Wording(
        "请按使用说明“核对自我声明”一页的表头写列名",
        "write the headings that the page on checking a declaration lists",
    ),
)
NOT_ACCEPTED = Fault(
    name="not-accepted",
    problem=Wording("“{field}”不能是“{value}”", "{key} cannot be '{value}'"),
    advice=Wording("请填写{accepts_zh}", "give {accepts_en}"),
)
CONTRADICTED = Fault(
    name="contradicted",
    problem=Wording(
        "“{field}”为“{value}”，而第{other}行为“{before}”",
        "{key} is '{value}', but '{before}' in row {other}",
    ),
    advice=Wording(
        "同一声明各行应当一致；不是同一声明的，请区别企业或者产品、服务名称",
        "the rows of one declaration must agree; for another declaration, give another"
        " enterprise, product or service",
    ),
)
NO_DECLARATION = Fault(
    name="no-declaration",
    problem=Wording("不是自我声明的JSON：{zh}", "it is not a declaration in JSON: {en}"),
    advice=Wording(
        "请写成含 enterprise 和 standards 的对象，或者每行一个这样的对象",
        "write an object with enterprise and standards, or one such object a line",
    ),
)
TOO_LARGE = Fault(
    name="too-large",
    problem=Wording("文件超过{limit}字节", "the file is longer than {limit} bytes"),
    advice=Wording("请拆成每行一个对象的JSON Lines", "split it into JSON Lines, one object a line"),
)

# Lists of draws

NO_LIST_COLUMN = Fault(
    name="no-list-column",
    problem=Wording(
        "没有“{wanted}”列；现有列名：{headings}", "no column {key}; headings seen: {headings}"
    ),
    advice=Wording(
        "请按使用说明“抽取检查对象”一页的表头写列名",
        "write the headings that the page on drawing an inspection lists",
    ),
)
NOT_IN_LIST = Fault(
    name="not-in-list",
    problem=Wording("“{field}”为“{value}”：{zh}", "{key} is '{value}': {en}"),
    advice=Wording("更正后重新运行", "correct it and run again"),
)
WEIGHTED_TWICE = Fault(
    name="weighted-twice",
    problem=Wording(
        "既有“权重”列，方案又有权重表",
        "it has a column of weights, and the plan a table of weights",
    ),
    advice=Wording("请去掉其中一个", "leave one of them out"),
)
UNSOUND_LIST_TEXT = Fault(
    name="unsound-list-text",
    problem=Wording("“{value}”：{zh}", "'{value}': {en}"),
    advice=Wording(
        "或者使用公布的名单原文", "or use the text of the list exactly as it was published"
    ),
)
NO_LIST_TEXT = Fault(
    name="no-list-text",
    problem=Wording(
        "不是名单的行；应为以制表符分隔的T、I或R行",
        "it is not a line of a list, which begins with T, I or R and has tabs between its parts",
    ),
    advice=Wording("请使用公布的名单原文", "use the text of the list exactly as it was published"),
)
