"""What both baselines need before an engine can read an inbox: which drops count, and what each of them looks like.

Engines read delimited text in UTF-8 fast and nothing else, so GB18030 files go through iconv and XML files through
lxml, both in the background while the engine already reads other files. Layouts are told from the first and last bytes
of a file. This covers what `hedui sample --noise normal` writes, not everything that agencies send.
"""

import codecs
import csv
import io
import subprocess
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

ID_HEADERS = ("身份证号", "公民身份号码", "身份证号码", "证件号码", "社会保障号码", "GMSFHM", "AAC002")
NAME_HEADERS = ("姓名", "XM", "AAC003")
OPERATION_HEADERS = ("操作标志",)

# The columns that the rules, the record keys and the checks of required values need, by dataset.
COLUMNS = {
    "public-security/residents": {
        "id": ID_HEADERS, "name": NAME_HEADERS, "status": ("户口状态", "HKZT"), "reason": ("注销原因", "ZXYY"),
        "date": ("注销日期", "ZXRQ"), "former": ("曾用名", "CYM"),
    },
    "public-security/deaths": {
        "id": ID_HEADERS, "name": NAME_HEADERS, "date": ("死亡日期", "SWRQ"), "operation": OPERATION_HEADERS,
    },
    "public-security/custody": {
        "id": ID_HEADERS, "name": NAME_HEADERS, "date": ("入监日期", "羁押起始日期", "RJRQ"),
    },
    "civil-affairs/funerals": {
        "number": ("火化编号", "火化证编号", "HHBH"), "id": ("逝者身份证号",) + ID_HEADERS,
        "name": ("逝者姓名",) + NAME_HEADERS, "death": ("死亡日期", "SWRQ"), "cremation": ("火化日期", "HHRQ"),
        "operation": OPERATION_HEADERS,
    },
    "civil-affairs/assistance": {
        "id": ID_HEADERS, "name": NAME_HEADERS, "category": ("救助类别", "JZLB"),
    },
    "medical-insurance/insured": {
        "id": ID_HEADERS, "name": NAME_HEADERS, "plan": ("参保险种", "险种类型", "XZLX"),
        "status": ("参保状态", "CBZT"), "date": ("停保日期", "TBRQ"), "reason": ("停保原因", "TBYY"),
    },
    "health-commission/visits": {
        "number": ("就诊流水号", "JZLSH"), "id": ID_HEADERS, "date": ("就诊日期", "JZRQ"),
    },
    "health-commission/death-certificates": {
        "number": ("证明编号", "ZMBH"), "id": ID_HEADERS, "name": ("死者姓名",) + NAME_HEADERS,
        "date": ("死亡日期", "死亡时间", "SWRQ"), "operation": OPERATION_HEADERS,
    },
    "disabled-federation/certificates": {
        "number": ("残疾证号", "CJZH"), "id": ID_HEADERS, "name": NAME_HEADERS,
    },
    "poverty-alleviation/households": {"id": ID_HEADERS, "name": NAME_HEADERS},
    "social-insurance/participants": {
        "number": ("个人编号", "AAC001"), "id": ID_HEADERS, "name": NAME_HEADERS, "status": ("参保状态", "AAC008"),
        "month": ("待遇停止年月", "TZNY"), "reason": ("停止原因", "TZYY"),
    },
    "social-insurance/pension-payments": {
        "number": ("发放流水号", "FFLSH"), "id": ID_HEADERS, "month": ("所属期", "待遇所属期", "AAE003"),
        "date": ("发放日期", "FFRQ"), "gross": ("应发金额", "YFJE"), "net": ("实发金额", "SFJE"),
        "status": ("发放状态", "FFZT"),
    },
    "social-insurance/funeral-payments": {
        "number": ("发放流水号", "FFLSH"), "id": ("死亡人员身份证号",) + ID_HEADERS,
        "name": ("死亡人员姓名",) + NAME_HEADERS, "date": ("发放日期", "FFRQ"),
        "gross": ("应发金额", "补助标准", "YFJE"), "net": ("实发金额", "SFJE"),
    },
    "social-insurance/recoveries": {
        "number": ("追回流水号", "ZHLSH"), "id": ID_HEADERS, "kind": ("追回项目", "ZHXM"),
        "amount": ("追回金额", "ZHJE"), "date": ("追回日期", "ZHRQ"),
    },
    "social-insurance/contribution-advances": {
        "number": ("垫付编号", "DFBH"), "id": ID_HEADERS, "name": NAME_HEADERS, "date": ("申请日期", "SQRQ"),
        "years": ("补缴年限", "BJNX"), "amount": ("垫付金额", "DFJE"),
    },
    "social-insurance/advance-repayments": {
        "number": ("偿还流水号", "CHLSH"), "advance": ("垫付编号", "DFBH"), "id": ID_HEADERS,
        "amount": ("偿还金额", "CHJE"), "date": ("偿还日期", "CHRQ"),
    },
    "social-insurance/other-pensions": {
        "id": ID_HEADERS, "name": NAME_HEADERS, "scheme": ("险种", "险种类型", "AAE140"),
        "status": ("参保状态", "AAC008"),
    },
    "social-insurance/other-funeral-benefits": {
        "number": ("发放流水号", "FFLSH"), "id": ("死亡人员身份证号",) + ID_HEADERS,
        "name": ("死亡人员姓名",) + NAME_HEADERS, "scheme": ("险种", "AAE140"), "benefit": ("待遇项目", "DYXM"),
        "amount": ("金额", "JE"), "date": ("发放日期", "FFRQ"),
    },
    "social-insurance/certifications": {
        "number": ("认证流水号", "RZLSH"), "id": ID_HEADERS, "date": ("认证日期", "RZRQ"),
        "method": ("认证方式", "RZFS"), "operation": OPERATION_HEADERS,
    },
}

# How the last rows of an extract begin that are no records.
CLOSING_WORDS = ("合计", "总计", "制表人", "审核人")

SMALL_FILE = 1 << 20
PROBE_BYTES = 1 << 16
TAIL_BYTES = 1024


@dataclass(frozen=True)
class Layout:
    """What an engine must be told about a file. Unknown columns are called `column1` and so on."""

    delimiter: str
    skipped_lines: int
    columns: tuple[str, ...]
    line_end: str
    # Whether totals or footers follow the records.
    has_closing_rows: bool


@dataclass(frozen=True)
class Source:
    """A file that an engine can read."""

    path: str
    layout: Layout


def effective_drops(folder: Path, as_of: str) -> list[Path]:
    """The drops that make up a dataset's state, in the order in which they take effect."""
    drops = []
    for path in folder.iterdir():
        if path.suffix not in (".csv", ".xml"):
            continue
        day, kind, *part = path.stem.split("-", 2)
        if day <= as_of.replace("-", ""):
            drops.append((day, kind != "full", int(part[0]) if part else 0, path))
    drops.sort()
    newest_full = max((drop[0] for drop in drops if not drop[1]), default="")
    return [
        path for day, is_delta, _, path in drops
        if (day >= newest_full if is_delta else day == newest_full)
    ]


def is_utf8(head: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def folded_header(text: str) -> str:
    return "".join(text.replace("\ufeff", "").split())


def find_layout(path: Path, columns: dict[str, tuple[str, ...]]) -> Layout:
    """Finds delimiter and header of a file in UTF-8: the line in which most cells are headers that we know."""
    size = path.stat().st_size
    with open(path, "rb") as file:
        head = file.read(PROBE_BYTES)
        file.seek(max(0, size - TAIL_BYTES))
        tail = file.read().decode("utf-8", "ignore")
    line_end = "\r\n" if b"\r\n" in head else "\n"
    lines = head.decode("utf-8", "ignore").splitlines()[:20]
    known = {header: field for field, headers in reversed(columns.items()) for header in headers}
    best = (0, 0, ",", [])
    for number, line in enumerate(lines):
        for delimiter in ",\t;|":
            cells = [folded_header(cell) for cell in next(csv.reader([line], delimiter=delimiter), [])]
            matches = sum(cell in known for cell in cells)
            if matches > best[0]:
                best = (matches, number, delimiter, cells)
    _, number, delimiter, cells = best
    named = []
    for position, cell in enumerate(cells):
        field = known.get(cell)
        named.append(field if field and field not in named else f"column{position + 1}")
    closing = any(line.lstrip('"').startswith(CLOSING_WORDS) for line in tail.splitlines()[-4:])
    return Layout(delimiter, number + 1, tuple(named), line_end, closing)


def rewrite_xml(path: Path, columns: dict[str, tuple[str, ...]], target: Path) -> Layout:
    """Writes the records of an XML file as comma-separated text."""
    known = {header: position for position, headers in enumerate(columns.values()) for header in headers}
    width = len(columns)
    with open(target, "w", encoding="utf-8", newline="") as file:
        write = csv.writer(file, lineterminator="\n").writerow
        for _, row in etree.iterparse(str(path), events=("end",), tag="{*}ROW"):
            cells = [""] * width
            for element in row:
                position = known.get(element.tag)
                if position is not None:
                    cells[position] = element.text or ""
            write(cells)
            row.clear()
            while row.getprevious() is not None:
                del row.getparent()[0]
    return Layout(",", 0, tuple(columns), "\n", False)


class Inbox:
    """Makes the files of an inbox readable for an engine, in the background."""

    def __init__(self, folder: str, as_of: str, scratch: str):
        self._scratch = Path(scratch)
        self._pool = ThreadPoolExecutor(max_workers=1)
        self._sources: dict[str, list[Source | Future]] = {}
        later = []
        for dataset, columns in COLUMNS.items():
            self._sources[dataset] = entries = []
            for number, path in enumerate(effective_drops(Path(folder, dataset), as_of)):
                copy = self._scratch / f"{dataset.replace('/', '-')}-{number}.csv"
                if path.suffix == ".xml":
                    later.append((entries, number, self._read_xml, path, columns, copy))
                    entries.append(None)
                    continue
                with open(path, "rb") as file:
                    head = file.read(PROBE_BYTES)
                if is_utf8(head):
                    entries.append(Source(str(path), find_layout(path, columns)))
                elif path.stat().st_size <= SMALL_FILE:
                    copy.write_bytes(path.read_bytes().decode("gb18030").encode())
                    entries.append(Source(str(copy), find_layout(copy, columns)))
                else:
                    entries.append(self._pool.submit(self._convert, path, columns, copy))
        # After the large conversions, for which an engine waits longest.
        for entries, number, work, *arguments in later:
            entries[number] = self._pool.submit(work, *arguments)

    def _convert(self, path: Path, columns: dict[str, tuple[str, ...]], copy: Path) -> Source:
        with open(copy, "wb") as output:
            subprocess.run(["iconv", "-f", "GB18030", "-t", "UTF-8", str(path)], stdout=output, check=True)
        return Source(str(copy), find_layout(copy, columns))

    def _read_xml(self, path: Path, columns: dict[str, tuple[str, ...]], copy: Path) -> Source:
        return Source(str(copy), rewrite_xml(path, columns, copy))

    def groups(self, dataset: str) -> list[tuple[Layout, list[str]]]:
        """The files of a dataset in order, neighbours of one layout together; waits until they are readable."""
        groups: list[tuple[Layout, list[str]]] = []
        for entry in self._sources[dataset]:
            source = entry.result() if isinstance(entry, Future) else entry
            if groups and groups[-1][0] == source.layout:
                groups[-1][1].append(source.path)
            else:
                groups.append((source.layout, [source.path]))
        return groups

    def close(self) -> None:
        self._pool.shutdown()


def id_text(packed: int) -> str:
    """The 18 characters of a packed number (ISO 7064 MOD 11-2)."""
    total = 0
    for digit in f"{packed:017d}":
        total = (total + int(digit)) * 2
    return f"{packed:017d}" + "0123456789X"[(12 - total % 11) % 11]


def write_findings(findings: list[tuple], path: str) -> None:
    """Writes findings: rule, packed ID, amount in fen, first and last month as numbers, certainty."""
    def month(number: int | None) -> str:
        return f"{number // 100:04d}-{number % 100:02d}" if number else ""

    rows = [
        (rule, id_text(packed), "" if amount is None else str(amount), month(first), month(last), certainty)
        for rule, packed, amount, first, last, certainty in findings
    ]
    rows.sort()
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    writer.writerow(("rule", "id", "amount_fen", "first_month", "last_month", "certainty"))
    writer.writerows(rows)
    Path(path).write_text(output.getvalue(), encoding="utf-8")
