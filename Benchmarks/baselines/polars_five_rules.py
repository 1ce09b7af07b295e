"""The five rules over an inbox in Polars: the baseline of somebody who knows the library well.

Usage: polars_five_rules.py INBOX AS-OF OUT.csv [COUNTS.json]

Every file is scanned once by the streaming engine into narrow frames of integers and dates; texts that only the dead
need (names) are folded for them only. Record keys are resolved for the records that matter and those that share a key
with them. Rows stay in the order of delivery.
"""

import json
import os
import sys
import tempfile

os.environ["POLARS_MAX_THREADS"] = "2"

import polars as pl  # noqa: E402  (reads the number of threads when it is loaded)
from polars import col  # noqa: E402

from inbox import CLOSING_WORDS, COLUMNS, Inbox, write_findings  # noqa: E402

DAY_FORMATS = ("%Y-%m-%d", "%Y年%m月%d日", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d")
PADDING = " \t'\u3000"
ENDED, DRAWING, SUSPENDED, CONTRIBUTING = "终止", "领取", "暂停", "缴费"


def iso_day(name: str) -> pl.Expr:
    return pl.coalesce([col(name).str.to_date(form, strict=False) for form in DAY_FORMATS]).alias(name)


def month_number(name: str) -> pl.Expr:
    text = col(name)
    number = pl.coalesce(
        text.cast(pl.Int32, strict=False),
        (text.str.slice(0, 4) + text.str.slice(5, 2)).cast(pl.Int32, strict=False))
    return pl.when((number % 100).is_between(1, 12)).then(number).alias(name)


def fen(name: str) -> pl.Expr:
    text = col(name).str.strip_chars_start("￥").str.replace_all(",", "", literal=True)
    return (text.cast(pl.Float64, strict=False) * 100).round().cast(pl.Int64).alias(name)


def is_text(name: str) -> pl.Expr:
    return col(name).str.strip_chars(PADDING).str.len_bytes() > 0


def folded(name: str) -> pl.Expr:
    return col(name).str.replace_all(r"[(（].*?[)）]", "").str.replace_all(r"[\s·•・．.]", "").alias(name)


def month_of(name: str) -> pl.Expr:
    return col(name).dt.year() * 100 + col(name).dt.month()


def raw_rows(inbox: Inbox, dataset: str) -> pl.LazyFrame:
    """The records of a dataset as delivered."""
    frames = []
    for layout, paths in inbox.groups(dataset):
        frame = pl.scan_csv(
            paths, separator=layout.delimiter, has_header=False, skip_lines=layout.skipped_lines,
            schema={column: pl.String for column in layout.columns}, truncate_ragged_lines=True,
            raise_if_empty=False, missing_columns="insert", glob=False)
        if layout.has_closing_rows:
            first = col(layout.columns[0])
            is_closing = pl.any_horizontal([first.str.starts_with(word) for word in CLOSING_WORDS])
            frame = frame.filter(~is_closing | first.is_null())
        frames.append(frame.select(
            col(field) if field in layout.columns else pl.lit(None, pl.String).alias(field)
            for field in COLUMNS[dataset]))
    return pl.concat(frames)


def checked_rows(inbox: Inbox, dataset: str) -> pl.LazyFrame:
    """The records with the packed ID `p`, null where the number is not usable."""
    text = col("id").str.strip_chars(PADDING)
    if dataset == "disabled-federation/certificates":
        text = pl.when(is_text("id")).then(text).otherwise(col("number").str.slice(0, 18))
    p = col("p")
    # Σ digit × 2^(17−i) of a number of 17 digits, without taking it apart digit by digit: with p_k = p // 10^k it is
    # p_0 − 8 (p_1 + 2 p_2 + 4 p_3 + …), and the powers of 2 count modulo 11.
    digit_sum = p - 8 * pl.sum_horizontal([(p // 10**k) * pow(2, k - 1, 11) for k in range(1, 17)])
    number = col("number_")
    return (
        raw_rows(inbox, dataset)
        .with_columns(text_=text)
        .with_columns(digits_=col("text_").str.strip_chars_end("Xx"), length_=col("text_").str.len_bytes())
        .with_columns(number_=col("digits_").cast(pl.Int64, strict=False), has_x_=col("digits_").str.len_bytes() == 17)
        .with_columns(
            p=pl.when(col("length_") == 15)
            .then(number // 10**9 * 10**11 + 19 * 10**9 + number % 10**9)
            .when(col("has_x_")).then(number).otherwise(number // 10),
            check_=pl.when(col("has_x_")).then(10).otherwise(number % 10))
        .with_columns(
            p=pl.when(col("length_") == 18)
            .then(pl.when((p >= 10**16) & (col("check_") == (12 - 2 * digit_sum % 11) % 11)).then(p))
            .when(col("length_") == 15)
            .then(pl.when((p // 10**5 % 100).is_between(1, 12) & (p // 10**3 % 100).is_between(1, 31)).then(p)))
        .drop("text_", "digits_", "length_", "number_", "has_x_", "check_")
    )


HAS_ID = col("p").is_not_null()
HAS_NUMBER = col("number").str.len_bytes() > 0
KEY = col("number").hash().alias("key")

# By dataset: values to read, what makes a record usable, and the columns to keep, none where no rule reads them.
TABLES = {
    "social-insurance/pension-payments": (
        [month_number("month"), iso_day("date"), fen("gross"), fen("net")],
        HAS_ID & HAS_NUMBER & col("month").is_not_null() & col("gross").is_not_null() & col("net").is_not_null(),
        [KEY, "p", "month", "gross", "date", col("status").ne_missing("退回").alias("is_paid")],
    ),
    "health-commission/visits": (
        [iso_day("date")], HAS_ID & HAS_NUMBER & col("date").is_not_null(), [KEY, "p", "date"],
    ),
    "social-insurance/certifications": (
        [iso_day("date")],
        HAS_ID & HAS_NUMBER & col("date").is_not_null(),
        [KEY, "p", "date", col("method").is_in(["人脸识别", "窗口", "上门"]).alias("shows_life"), "operation"],
    ),
    "social-insurance/participants": (
        [month_number("month")],
        HAS_ID & HAS_NUMBER & is_text("name") & col("status").is_in([CONTRIBUTING, DRAWING, SUSPENDED, ENDED]),
        [KEY, "number", "p", "name", "status", "month", "reason"],
    ),
    "social-insurance/funeral-payments": (
        [iso_day("date"), fen("gross"), fen("net")],
        HAS_ID & HAS_NUMBER & is_text("name") & col("date").is_not_null() & col("gross").is_not_null()
        & col("net").is_not_null(),
        [KEY, "number", "p", "date", "net"],
    ),
    "social-insurance/recoveries": (
        [iso_day("date"), fen("amount")],
        HAS_ID & HAS_NUMBER & col("kind").is_in(["养老金", "丧葬补助金"]) & col("amount").is_not_null()
        & col("date").is_not_null(),
        [KEY, "p", "kind", "amount"],
    ),
    "social-insurance/other-funeral-benefits": (
        [iso_day("date"), fen("amount")],
        HAS_ID & HAS_NUMBER & is_text("name") & col("amount").is_not_null() & col("date").is_not_null()
        & col("scheme").is_in(["企业职工养老", "机关事业养老", "工伤", "失业", "优抚"])
        & col("benefit").is_in(["丧葬补助金", "抚恤金"]),
        [KEY, "p"],
    ),
    "public-security/residents": (
        [iso_day("date")],
        HAS_ID & is_text("name"),
        [col("p").alias("key"), "p", "name", "former", "date",
         ((col("status") == "注销") & col("reason").is_in(["死亡", "宣告死亡"])).fill_null(False).alias("is_dead")],
    ),
    "medical-insurance/insured": (
        [iso_day("date")],
        HAS_ID & is_text("name") & col("plan").is_in(["职工医保", "居民医保"]),
        [pl.struct("p", "plan").hash().alias("key"), "p", "name", "date",
         ((col("reason") == "死亡").fill_null(False) & col("status").ne_missing("参保缴费")).alias("is_dead")],
    ),
    "public-security/deaths": (
        [iso_day("date")],
        HAS_ID & is_text("name") & col("date").is_not_null(),
        [col("p").alias("key"), "p", "name", "date", "operation"],
    ),
    "health-commission/death-certificates": (
        [iso_day("date")],
        HAS_NUMBER & is_text("name") & col("date").is_not_null(),
        [KEY, "p", "name", "date", "operation"],
    ),
    "civil-affairs/funerals": (
        [iso_day("death"), iso_day("cremation")],
        HAS_NUMBER & is_text("name") & (col("death").is_not_null() | col("cremation").is_not_null()),
        [KEY, "p", "name", "death", "cremation", "operation"],
    ),
    "public-security/custody": ([iso_day("date")], HAS_ID & is_text("name") & col("date").is_not_null(), []),
    "civil-affairs/assistance": (
        [], HAS_ID & is_text("name") & col("category").is_in(["城市低保", "农村低保", "城市特困", "农村特困"]), [],
    ),
    "disabled-federation/certificates": ([], HAS_ID & is_text("name") & HAS_NUMBER, []),
    "poverty-alleviation/households": ([], HAS_ID & is_text("name"), []),
    "social-insurance/contribution-advances": (
        [iso_day("date"), fen("amount"), col("years").cast(pl.Int32, strict=False)],
        HAS_ID & HAS_NUMBER & is_text("name") & col("date").is_not_null() & col("amount").is_not_null()
        & col("years").is_not_null(),
        [],
    ),
    "social-insurance/advance-repayments": (
        [iso_day("date"), fen("amount")],
        HAS_ID & HAS_NUMBER & (col("advance").str.len_bytes() > 0) & col("date").is_not_null()
        & col("amount").is_not_null(),
        [],
    ),
    "social-insurance/other-pensions": (
        [],
        HAS_ID & is_text("name") & col("scheme").is_in(["企业职工养老", "机关事业养老"])
        & col("status").is_in([CONTRIBUTING, DRAWING, ENDED]),
        [],
    ),
}


def read_tables(inbox: Inbox) -> tuple[dict[str, pl.DataFrame], dict[str, int]]:
    """The usable records of the datasets that rules read, and the numbers of usable records of all."""
    tables, counts = {}, {}
    for dataset, (values, is_usable, kept) in TABLES.items():
        usable = checked_rows(inbox, dataset).with_columns(values).filter(is_usable)
        if kept:
            tables[dataset] = usable.select(kept).collect(engine="streaming")
            counts[dataset] = tables[dataset].height
        else:
            counts[dataset] = usable.select(pl.len()).collect(engine="streaming").item()
    return tables, counts


def latest(frame: pl.DataFrame, people: pl.DataFrame | None = None) -> pl.DataFrame:
    """The records of some people, or of everybody, that hold after all deliveries."""
    frame = frame.with_row_index("place")
    if people is not None:
        keys = frame.join(people, on="p", how="semi").select("key").unique()
        frame = frame.join(keys, on="key", how="semi", maintain_order="left")
    frame = frame.unique("key", keep="last", maintain_order=True)
    if "operation" in frame.columns:
        frame = frame.filter(col("operation").ne_missing("D"))
    return frame if people is None else frame.join(people, on="p", how="semi", maintain_order="left")


def find(tables: dict[str, pl.DataFrame], as_of: str) -> pl.DataFrame:
    """Evaluates the five rules."""
    residents, deaths = tables["public-security/residents"], tables["public-security/deaths"]
    certificates = tables["health-commission/death-certificates"]
    funerals, insured = tables["civil-affairs/funerals"], tables["medical-insurance/insured"]
    participants = tables["social-insurance/participants"]
    is_stopped_for_death = col("reason").eq_missing("死亡") & col("status").is_in([SUSPENDED, ENDED])

    # Everybody some source calls dead, before record keys are resolved.
    suspects = pl.concat([
        deaths.select("p"), certificates.select("p"), funerals.select("p"),
        residents.filter("is_dead").select("p"), insured.filter("is_dead").select("p"),
        participants.filter(is_stopped_for_death).select("p"),
    ]).drop_nulls().unique()
    residents, deaths, certificates, funerals, insured, participants = (
        latest(frame, suspects) for frame in (residents, deaths, certificates, funerals, insured, participants))

    def statement(frame: pl.DataFrame, source: int, day: pl.Expr, dating: pl.Expr = pl.lit(0)) -> pl.DataFrame:
        return frame.select(
            "p", source=pl.lit(source), dating=dating.cast(pl.Int32), day=day, name=folded("name"))

    first_stopped = pl.date(col("month") // 100, col("month") % 100, 1)
    evidence = pl.concat([
        statement(deaths, 1, col("date")),
        statement(residents.filter("is_dead"), 1, col("date"), pl.lit(1)),
        statement(certificates, 2, col("date")),
        statement(funerals, 3, pl.coalesce("death", "cremation"), col("death").is_null()),
        statement(insured.filter("is_dead"), 4, col("date")),
        statement(
            participants.filter(is_stopped_for_death & col("month").is_not_null()), 5,
            first_stopped - pl.duration(days=1)),
    ])
    birth = (col("p") // 1000 % 10**8).cast(pl.String).str.to_date("%Y%m%d", strict=False)
    evidence = evidence.filter(
        (col("day") <= pl.lit(as_of).str.to_date()) & (birth.is_null() | (col("day") >= birth)))

    entries = (
        participants.with_columns(ended=col("status") == ENDED, value=col("number").cast(pl.Int64, strict=False))
        .sort("ended", "value", "number", "place", nulls_last=True)
        .unique("p", keep="first", maintain_order=True))
    names = (
        evidence.select("p").unique()
        .join(residents.select("p", resident="name", former="former"), on="p", how="left")
        .join(entries.select("p", entry="name"), on="p", how="left")
        .with_columns(own=pl.coalesce("resident", "entry"))
        .select("p", folded("own"), folded("former")))
    foreign = (
        evidence.join(names, on="p")
        .filter((col("own") != "") & (col("name") != "") & (col("name") != col("own"))
                & (col("former").is_null() | (col("name") != col("former"))))
        .select("p", has_foreign_name=True).unique())
    certifications = latest(tables["social-insurance/certifications"], suspects).filter("shows_life")
    signs = (
        pl.concat([
            latest(tables["health-commission/visits"], suspects).select("p", "date"),
            certifications.select("p", "date")])
        .group_by("p").agg(last_sign=col("date").max()))

    is_independent = col("source") <= 3
    assessments = (
        evidence.sort("dating", "day").group_by("p", "source", maintain_order=True).agg(col("day").first())
        .sort("source").group_by("p", maintain_order=True).agg(
            death=col("day").first(),
            spread=(col("day").filter(is_independent).max() - col("day").filter(is_independent).min()).dt.total_days(),
            independent=is_independent.sum())
        .join(signs, on="p", how="left").join(foreign, on="p", how="left")
        .with_columns(
            certainty=pl.when(
                ((col("last_sign") - col("death")).dt.total_days() > 1).fill_null(False)
                | (col("spread") > 31).fill_null(False) | col("has_foreign_name").is_not_null())
            .then(pl.lit("conflicting"))
            .when(col("independent") > 1).then(pl.lit("confirmed")).otherwise(pl.lit("single-source")),
            death_month=month_of("death"))
        .select("p", "death", "death_month", "certainty"))

    paid = (
        latest(tables["social-insurance/pension-payments"], suspects).filter("is_paid")
        .join(assessments, on="p"))
    overpaid = (
        paid.filter(col("month") > col("death_month")).group_by("p")
        .agg(amount=col("gross").sum(), first=col("month").min(), last=col("month").max()))
    monthly = (
        paid.sort("month", "date", "place", nulls_last=False).group_by("p", maintain_order=True)
        .agg(monthly=col("gross").last()))

    subsidies = (
        latest(tables["social-insurance/funeral-payments"]).sort("date", "number", "place")
        .group_by("p", maintain_order=True)
        .agg(count=pl.len(), net=col("net").sum(), first_net=col("net").first()))
    recovered = (
        latest(tables["social-insurance/recoveries"]).filter(col("kind") == "丧葬补助金")
        .group_by("p").agg(recovered=col("amount").sum()))
    early = (
        funerals.select("p", "cremation").join(assessments, on="p")
        .filter((col("death") - col("cremation")).dt.total_days() > 1).select("p").unique())

    def finding(frame: pl.DataFrame, rule: str, amount: pl.Expr = pl.lit(None), first: pl.Expr = pl.lit(None),
                last: pl.Expr = pl.lit(None), certainty: pl.Expr = col("certainty")) -> pl.DataFrame:
        return frame.select(
            rule=pl.lit(rule), p="p", amount=amount.cast(pl.Int64), first=first.cast(pl.Int32),
            last=last.cast(pl.Int32), certainty=certainty)

    confirmed = pl.lit("confirmed")
    on_roll = (
        assessments.join(entries.select("p", "status", "reason"), on="p")
        .filter((col("status") != ENDED) & ~((col("status") == SUSPENDED) & col("reason").eq_missing("死亡")))
        .join(overpaid, on="p", how="anti").join(monthly, on="p", how="left"))
    registered = assessments.join(entries, on="p", how="semi")
    return pl.concat([
        finding(overpaid.join(assessments, on="p"), "deceased-still-paid", col("amount"), col("first"), col("last")),
        finding(on_roll, "deceased-still-on-roll", pl.when(col("status") == DRAWING).then(col("monthly"))),
        finding(
            registered.filter((col("certainty") == "conflicting") | col("p").is_in(early["p"].implode())),
            "death-evidence-conflict"),
        finding(
            subsidies.filter(col("count") > 1).join(recovered, on="p", how="left"), "funeral-paid-twice",
            pl.max_horizontal(0, col("net") - col("first_net") - col("recovered").fill_null(0)), certainty=confirmed),
        finding(
            subsidies.join(latest(tables["social-insurance/other-funeral-benefits"]), on="p", how="semi"),
            "funeral-paid-across-schemes", col("net"), certainty=confirmed),
    ])


def main() -> None:
    inbox_path, as_of, out, *rest = sys.argv[1:]
    with tempfile.TemporaryDirectory() as scratch:
        inbox = Inbox(inbox_path, as_of, scratch)
        tables, counts = read_tables(inbox)
        inbox.close()
    write_findings(find(tables, as_of).rows(), out)
    if rest:
        with open(rest[0], "w", encoding="utf-8") as file:
            json.dump(counts, file, indent=2, sort_keys=True)


if __name__ == "__main__":
    main()
