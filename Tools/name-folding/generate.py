#!/usr/bin/env python3
"""Writes the tables of name folding: Sources/Civil/Names/NameFoldData+*.swift.

    python3 generate.py DICTIONARY_FOLDER OUTPUT_FOLDER

DICTIONARY_FOLDER holds TSCharacters.txt, TWVariants.txt, HKVariants.txt and JPVariants.txt of OpenCC.
Needs Python 3.11 or later and glibc's iconv; no package. See README.md for the sources.
"""
import subprocess
import sys
import unicodedata
from pathlib import Path

ALL = [code for code in range(0x110000) if not 0xD800 <= code < 0xE000]
HANGUL = range(0xAC00, 0xD7A4)
WIDTH = 110

# Points that stand between the parts of a name, or are mistyped for one that does.
INTERPUNCTS = ".·•‧∙⋅・･․．﹒。｡⸱⸳ꞏ᛫ᐧ◦⦁·˙ㆍ"

# Default-ignorable code points that are not of category Cf; Python has no such property.
IGNORABLE = [0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0]
IGNORABLE += [*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)]

# Characters of everyday use that are nevertheless another writing of one: 锺 and 钟 both stand for 鍾 in names, and
# agencies are at odds about which.
NAME_FORMS = "锺钟"

# Letter forms of the Kangxi dictionary, usual in Korean documents, beside those of today's standard (GF 0011-2009).
# Each pair is one character in two shapes; OpenCC has no entry for them.
LETTER_FORMS = "淸清 靑青 尙尚 姸妍 硏研 卽即 愼慎 兪俞 郞郎 値值 倂并 塡填 煕熙 熈熙 凞熙"


def is_private(code):
    return 0xE000 <= code < 0xF900


def in_gb2312(character):
    """Whether a character is in everyday use in simplified Chinese."""
    try:
        character.encode("gb2312")
        return True
    except UnicodeEncodeError:
        return False


def decoded(data, codec):
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def private_use():
    """Private-use code points that some decoder gives for a character the standard has.

    GBK left 255 positions of its table open. Vendors numbered them U+E766 to U+E864 in the order of their bytes, and the
    editions of GB 18030 moved them to characters one after the other: what one decoder reads as U+E863, another
    reads as U+4DAE. glibc follows the edition of 2005, whose two-byte characters are those of 2022.
    """
    positions = [
        bytes([lead, trail])
        for lead in range(0x81, 0xFF)
        for trail in [*range(0x40, 0x7F), *range(0x80, 0xFF)]
    ]
    run = subprocess.run(
        ["iconv", "-f", "GB18030", "-t", "UTF-8"], input=b"\n".join(positions), capture_output=True, check=True
    )
    standard = run.stdout.decode("utf-8").split("\n")
    assert len(standard) == len(positions)

    def for_users(lead, trail):
        """Whether a position is the user's own to fill: no edition gives it a character."""
        return (0xAA <= lead <= 0xAF or lead >= 0xF8) and trail >= 0xA1 or 0xA1 <= lead <= 0xA7 and trail <= 0xA0

    found = {}
    vendor = 0xE766
    for position, character in zip(positions, standard):
        older = decoded(position, "gb18030")
        if not for_users(*position) and decoded(position, "gbk") is None:
            # The numbering above is right wherever the edition of 2000 still has the private-use code point.
            assert older is None or not is_private(ord(older)) or ord(older) == vendor
            if not is_private(ord(character)):
                found[vendor] = ord(character)
            vendor += 1
        elif older is not None:
            assert older == character, position
    assert vendor == 0xE865
    return found


def characters(folder):
    """Traditional and variant forms, each with the simplified character that stands for it."""

    def entries(name):
        for line in (folder / name).read_text(encoding="utf-8").splitlines():
            source, targets = line.split("\t")
            yield source, targets.split(" ")

    simplified = {}
    for source, targets in entries("TSCharacters.txt"):
        # The first alternative is the usual one. The others are rare simplified forms of the same character.
        if targets[0] != source:
            simplified[source] = targets[0]

    def fold(character):
        for _ in range(4):
            character = simplified.get(character, character)
        return character

    def add(variant, character):
        # A shape that is a simplified character of its own, as 芸 is beside 艺, stays what it is.
        if not in_gb2312(variant) and variant not in simplified and fold(character) != variant:
            simplified[variant] = fold(character)

    for source, targets in entries("TSCharacters.txt"):
        for other in targets[1:]:
            add(other, targets[0])
    for pair in NAME_FORMS.split():
        simplified[pair[0]] = pair[1]
    for pair in LETTER_FORMS.split():
        add(pair[0], pair[1])
    for name in ["TWVariants.txt", "HKVariants.txt", "JPVariants.txt"]:
        for source, variants in entries(name):
            for variant in variants:
                if fold(source) == source and not in_gb2312(source) and variant in simplified:
                    add(source, variant)
                else:
                    add(variant, source)
    return {source: fold(source) for source in simplified if fold(source) != source}


def lower_case():
    lower = {code: chr(code).lower() for code in ALL}
    return {code: ord(text) for code, text in lower.items() if len(text) == 1 and text != chr(code)}


def dropped():
    codes = {code for code in ALL if unicodedata.category(chr(code)) in ("Cc", "Cf", "Zs", "Zl", "Zp")}
    return sorted(codes | set(IGNORABLE) | {ord(point) for point in INTERPUNCTS})


def decompositions():
    """Code point: (kind, targets); kind is `=` for canonical pairs that compose again, `!` for other canonical ones,
    `>` for compatibility."""
    found = {}
    for code in ALL:
        text = unicodedata.decomposition(chr(code))
        if not text or code in HANGUL:
            continue
        parts = text.split()
        compatibility = parts[0].startswith("<")
        targets = tuple(int(part, 16) for part in parts[1 if compatibility else 0 :])
        if compatibility:
            kind = ">"
        else:
            kind = "=" if unicodedata.normalize("NFC", chr(code)) == chr(code) else "!"
        found[code] = (kind, targets)
    return found


def combining_classes():
    return {code: unicodedata.combining(chr(code)) for code in ALL if unicodedata.combining(chr(code))}


def in_runs(entries, follows):
    """Groups entries (code, value) into (first, count, step, value of the first)."""
    runs = []
    for code, value in entries:
        if runs:
            first, count, step, start = runs[-1]
            gap = code - (first + (count - 1) * step)
            if (count == 1 and gap in (1, 2) or count > 1 and gap == step) and follows(start, value, code - first):
                runs[-1] = (first, count + 1, gap, start)
                continue
        runs.append((code, 1, 1, value))
    return runs


def run_text(run, value):
    first, count, step, _ = run
    return f"{first:X}" + (f"+{count - 1:X}" if count > 1 else "") + (f"/{step:X}" if step > 1 else "") + value


def wrapped(tokens):
    lines, line = [], ""
    for token in tokens:
        if line and len(line) + 1 + len(token) > WIDTH:
            lines.append(line)
            line = token
        else:
            line = f"{line} {token}" if line else token
    return lines + [line]


def mapping(table):
    runs = in_runs(sorted(table.items()), lambda start, value, distance: value == start + distance)
    return wrapped(run_text(run, f">{run[3]:X}") for run in runs)


def write(folder, topic, tables):
    lines = ["// Generated by Tools/name-folding/generate.py. Do not edit.", "", "extension NameFoldData {"]
    for index, (name, comment, rows) in enumerate(tables):
        lines += [""] if index else []
        lines += [f"  /// {comment}", f'  static let {name} = """'] + ["    " + row for row in rows] + ['    """']
    (folder / f"NameFoldData+{topic}.swift").write_text("\n".join(lines + ["}", ""]), encoding="utf-8")


def main():
    dictionaries, output = Path(sys.argv[1]), Path(sys.argv[2])
    unicode = f"Unicode {unicodedata.unidata_version}."

    def same(start, value, _):
        return start == value

    def consecutive(start, value, distance):
        return start[0] == value[0] and len(start[1]) == len(value[1]) == 1 and value[1][0] == start[1][0] + distance

    def pieces(kinds):
        table = {code: entry for code, entry in decompositions().items() if entry[0] in kinds}
        runs = in_runs(sorted(table.items()), consecutive)
        return wrapped(run_text(run, run[3][0] + ".".join(f"{code:X}" for code in run[3][1])) for run in runs)

    forms = "".join(source + target for source, target in sorted(characters(dictionaries).items()))
    half = WIDTH // 4 * 2
    rows = [forms[start : start + half] for start in range(0, len(forms), half)]
    comment = "Traditional and variant characters, each followed by the simplified one. After OpenCC, Apache-2.0."
    private = ("privateUse", "Private-use code points of GBK with the character of GB 18030.", mapping(private_use()))
    write(output, "Characters", [("characters", comment, rows), private])

    gone = wrapped(run_text(run, "") for run in in_runs([(code, None) for code in dropped()], same))
    comment = f"Spaces, controls, invisible characters and interpuncts. {unicode}"
    lower = ("lowerCase", f"Upper-case letters with their lower-case ones. {unicode}", mapping(lower_case()))
    write(output, "Letters", [("dropped", comment, gone), lower])

    marks = in_runs(sorted(combining_classes().items()), same)
    comment = f"Canonical decompositions, one step; `=` where the pair composes again. {unicode}"
    classes = wrapped(run_text(run, f"={run[3]:X}") for run in marks)
    classes = ("combiningClasses", f"Canonical combining classes other than 0. {unicode}", classes)
    write(output, "Canonical", [("canonical", comment, pieces("=!")), classes])

    comment = f"Compatibility decompositions, one step. {unicode}"
    write(output, "Compatibility", [("compatibility", comment, pieces(">"))])


main()
