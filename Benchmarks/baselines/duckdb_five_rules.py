"""The five rules over an inbox in DuckDB: the baseline of somebody who knows SQL well.

Usage: duckdb_five_rules.py INBOX AS-OF OUT.csv [COUNTS.json]

Every file is scanned once, in parallel, into narrow tables of integers; texts that only the dead need (names) are
folded for them only. Record keys are resolved for the records that matter and those that share a key with them. Row
identifiers of the tables are in the order of delivery, so that "delivered last" is the greatest of them.
"""

import json
import sys
import tempfile

import duckdb

from inbox import COLUMNS, Inbox, write_findings

THREADS = 2

# Σ digit × 2^(17−i) of a number of 17 digits, without taking it apart digit by digit: with p_k = p // 10^k it is
# p_0 − 8 (p_1 + 2 p_2 + 4 p_3 + …), and the powers of 2 count modulo 11.
DIGIT_SUM = "p - 8 * (" + " + ".join(f"(p // {10**k}) * {pow(2, k - 1, 11)}" for k in range(1, 17)) + ")"

MACROS = """
CREATE MACRO trimmed(t) AS trim(t, ' ''　' || chr(9));
-- A failing cast is slow, so dates are brought into one form first.
CREATE MACRO iso_day(t) AS TRY_CAST(
  CASE WHEN strlen(t) = 8 THEN left(t, 4) || '-' || substr(t, 5, 2) || '-' || substr(t, 7, 2)
       WHEN strlen(t) = 10 AND contains(t, '-') THEN t
       ELSE left(t, 4) || '-' || substr(t, 6, 2) || '-' || substr(t, 9, 2) END AS DATE);
CREATE MACRO month_number(t) AS
  TRY_CAST(CASE WHEN strlen(t) = 6 THEN t ELSE left(t, 4) || substr(t, 6, 2) END AS INTEGER);
CREATE MACRO is_month(m) AS m % 100 BETWEEN 1 AND 12;
CREATE MACRO month_of(d) AS year(d) * 100 + month(d);
CREATE MACRO fen(t) AS coalesce(
  TRY_CAST(t AS DECIMAL(14, 2)), TRY_CAST(replace(replace(trimmed(t), '￥', ''), ',', '') AS DECIMAL(14, 2))) * 100;
CREATE MACRO folded(name) AS
  translate(regexp_replace(name, '[(（].*?[)）]', '', 'g'), ' 　·•・．.' || chr(9), '');
CREATE MACRO is_text(t) AS t IS NOT NULL AND trimmed(t) <> '';
"""

# Needed columns of the tables and what makes a record usable, by dataset. `p` is the packed ID.
TABLES = {
    "social-insurance/pension-payments": (
        "hash(number) AS key, p, month, gross, date, status IS DISTINCT FROM '退回' AS is_paid",
        "SELECT number, p, month_number(month) AS month, iso_day(date) AS date, fen(gross)::BIGINT AS gross, "
        "fen(net) AS net, status FROM records",
        "p IS NOT NULL AND number <> '' AND is_month(month) AND gross IS NOT NULL AND net IS NOT NULL",
    ),
    "health-commission/visits": (
        "hash(number) AS key, p, date",
        "SELECT number, p, iso_day(date) AS date FROM records",
        "p IS NOT NULL AND number <> '' AND date IS NOT NULL",
    ),
    "social-insurance/certifications": (
        "hash(number) AS key, p, date, method IN ('人脸识别', '窗口', '上门') AS shows_life, operation",
        "SELECT * REPLACE (iso_day(date) AS date) FROM records",
        "p IS NOT NULL AND number <> '' AND date IS NOT NULL",
    ),
    "social-insurance/participants": (
        "hash(number) AS key, number, p, name, status, month, reason",
        "SELECT * REPLACE (month_number(month) AS month) FROM records",
        "p IS NOT NULL AND number <> '' AND is_text(name) AND status IN ('缴费', '领取', '暂停', '终止')",
    ),
    "social-insurance/funeral-payments": (
        "hash(number) AS key, number, p, date, net",
        "SELECT number, p, name, iso_day(date) AS date, fen(gross) AS gross, fen(net)::BIGINT AS net FROM records",
        "p IS NOT NULL AND number <> '' AND is_text(name) AND date IS NOT NULL AND gross IS NOT NULL "
        "AND net IS NOT NULL",
    ),
    "social-insurance/recoveries": (
        "hash(number) AS key, p, kind, amount",
        "SELECT number, p, kind, fen(amount)::BIGINT AS amount, iso_day(date) AS date FROM records",
        "p IS NOT NULL AND number <> '' AND kind IN ('养老金', '丧葬补助金') AND amount IS NOT NULL "
        "AND date IS NOT NULL",
    ),
    "social-insurance/other-funeral-benefits": (
        "hash(number) AS key, p",
        "SELECT number, p, name, scheme, benefit, fen(amount) AS amount, iso_day(date) AS date FROM records",
        "p IS NOT NULL AND number <> '' AND is_text(name) AND amount IS NOT NULL AND date IS NOT NULL "
        "AND scheme IN ('企业职工养老', '机关事业养老', '工伤', '失业', '优抚') AND benefit IN ('丧葬补助金', '抚恤金')",
    ),
    "public-security/residents": (
        "p AS key, p, name, former, date, status = '注销' AND reason IN ('死亡', '宣告死亡') AS is_dead",
        "SELECT * REPLACE (CASE WHEN status = '注销' THEN iso_day(date) END AS date) FROM records",
        "p IS NOT NULL AND is_text(name)",
    ),
    "medical-insurance/insured": (
        "hash(p, plan) AS key, p, name, date, reason = '死亡' AND status IS DISTINCT FROM '参保缴费' AS is_dead",
        "SELECT * REPLACE (CASE WHEN reason = '死亡' THEN iso_day(date) END AS date) FROM records",
        "p IS NOT NULL AND is_text(name) AND plan IN ('职工医保', '居民医保')",
    ),
    "public-security/deaths": (
        "p AS key, p, name, date, operation",
        "SELECT * REPLACE (iso_day(date) AS date) FROM records",
        "p IS NOT NULL AND is_text(name) AND date IS NOT NULL",
    ),
    "health-commission/death-certificates": (
        "hash(number) AS key, p, name, date, operation",
        "SELECT * REPLACE (iso_day(date) AS date) FROM records",
        "number <> '' AND is_text(name) AND date IS NOT NULL",
    ),
    "civil-affairs/funerals": (
        "hash(number) AS key, p, name, death, cremation, operation",
        "SELECT * REPLACE (iso_day(death) AS death, iso_day(cremation) AS cremation) FROM records",
        "number <> '' AND is_text(name) AND coalesce(death, cremation) IS NOT NULL",
    ),
}

# The datasets that no rule reads: their records are read and checked, and counted.
CHECKED_ONLY = {
    "public-security/custody": "is_text(name) AND iso_day(date) IS NOT NULL",
    "civil-affairs/assistance": "is_text(name) AND category IN ('城市低保', '农村低保', '城市特困', '农村特困')",
    "disabled-federation/certificates": "is_text(name) AND number <> ''",
    "poverty-alleviation/households": "is_text(name)",
    "social-insurance/contribution-advances":
        "is_text(name) AND number <> '' AND iso_day(date) IS NOT NULL AND TRY_CAST(years AS INTEGER) IS NOT NULL "
        "AND fen(amount) IS NOT NULL",
    "social-insurance/advance-repayments":
        "number <> '' AND advance <> '' AND iso_day(date) IS NOT NULL AND fen(amount) IS NOT NULL",
    "social-insurance/other-pensions":
        "is_text(name) AND scheme IN ('企业职工养老', '机关事业养老') AND status IN ('缴费', '领取', '终止')",
}

RULES = """
-- Everybody some source calls dead, before record keys are resolved.
CREATE TEMP TABLE suspects AS
  SELECT p FROM deaths UNION SELECT p FROM death_certificates WHERE p IS NOT NULL
  UNION SELECT p FROM funerals WHERE p IS NOT NULL UNION SELECT p FROM residents WHERE is_dead
  UNION SELECT p FROM insured WHERE is_dead
  UNION SELECT p FROM participants WHERE reason = '死亡' AND status IN ('暂停', '终止');

{latest}

CREATE TEMP TABLE evidence AS
  WITH stated AS (
    SELECT p, 1 AS source, 0 AS dating, date AS day, name FROM latest_deaths
    UNION ALL SELECT p, 1, 1, date, name FROM latest_residents WHERE is_dead
    UNION ALL SELECT p, 2, 0, date, name FROM latest_death_certificates
    UNION ALL SELECT p, 3, (death IS NULL)::INTEGER, coalesce(death, cremation), name FROM latest_funerals
    UNION ALL SELECT p, 4, 0, date, name FROM latest_insured WHERE is_dead
    UNION ALL SELECT p, 5, 0, make_date(month // 100, month % 100, 1) - 1, name FROM latest_participants
      WHERE reason = '死亡' AND status IN ('暂停', '终止') AND is_month(month)),
  born AS (SELECT *, iso_day((p // 1000 % 100000000)::VARCHAR) AS birth FROM stated)
  SELECT p, source, dating, day, folded(name) AS name FROM born
  WHERE day <= getvariable('as_of') AND (birth IS NULL OR day >= birth);

CREATE TEMP TABLE entries AS
  SELECT p, name, status, reason, number FROM latest_participants
  QUALIFY row_number() OVER (
    PARTITION BY p ORDER BY status = '终止', TRY_CAST(number AS HUGEINT) NULLS LAST, number, place) = 1;

CREATE TEMP TABLE own_names AS
  SELECT p, folded(coalesce(r.name, e.name)) AS name, nullif(folded(r.former), '') AS former
  FROM (SELECT DISTINCT p FROM evidence) LEFT JOIN latest_residents r USING (p) LEFT JOIN entries e USING (p);

CREATE TEMP TABLE assessments AS
  WITH by_source AS (
    SELECT p, source, arg_min(day, (dating, day)) AS day FROM evidence GROUP BY p, source),
  dated AS (
    SELECT p, arg_min(day, source) AS day,
      coalesce(max(day) FILTER (source <= 3) - min(day) FILTER (source <= 3), 0) AS spread,
      count(*) FILTER (source <= 3) AS independent
    FROM by_source GROUP BY p),
  foreign_names AS (
    SELECT DISTINCT p FROM evidence e JOIN own_names o USING (p)
    WHERE o.name <> '' AND e.name <> '' AND e.name <> o.name AND e.name IS DISTINCT FROM o.former),
  signs AS (
    SELECT p, max(date) AS last FROM (
      SELECT p, date FROM latest_visits UNION ALL SELECT p, date FROM latest_certifications WHERE shows_life)
    GROUP BY p)
  SELECT p, day, month_of(day) AS month,
    CASE WHEN coalesce(last - day > 1, false) OR spread > 31 OR f.p IS NOT NULL THEN 'conflicting'
         WHEN independent > 1 THEN 'confirmed' ELSE 'single-source' END AS certainty
  FROM dated LEFT JOIN signs USING (p) LEFT JOIN foreign_names f USING (p);

CREATE TEMP TABLE pensions AS
  SELECT a.p, sum(gross) FILTER (pay.month > a.month) AS gross, min(pay.month) FILTER (pay.month > a.month) AS first,
    max(pay.month) AS last, arg_max(gross, (pay.month, pay.date IS NOT NULL, pay.date, pay.place)) AS monthly
  FROM assessments a JOIN latest_pension_payments pay USING (p) WHERE is_paid GROUP BY a.p;

CREATE TEMP TABLE subsidies AS
  SELECT p, count(*) AS count, sum(net) AS net, arg_min(net, (date, number, place)) AS first_net
  FROM latest_funeral_payments GROUP BY p;

SELECT 'deceased-still-paid', p, gross, first, last, certainty
FROM pensions JOIN assessments USING (p) WHERE gross IS NOT NULL
UNION ALL
SELECT 'deceased-still-on-roll', p, CASE WHEN e.status = '领取' THEN monthly END, NULL, NULL, certainty
FROM assessments JOIN entries e USING (p) LEFT JOIN pensions USING (p)
WHERE e.status <> '终止' AND NOT (e.status = '暂停' AND e.reason IS NOT DISTINCT FROM '死亡') AND gross IS NULL
UNION ALL
SELECT 'death-evidence-conflict', a.p, NULL, NULL, NULL, certainty FROM assessments a SEMI JOIN entries USING (p)
WHERE certainty = 'conflicting'
  OR EXISTS (SELECT 1 FROM latest_funerals f WHERE f.p = a.p AND a.day - f.cremation > 1)
UNION ALL
SELECT 'funeral-paid-twice', p,
  greatest(0, net - first_net - coalesce((
    SELECT sum(amount) FROM latest_recoveries r WHERE r.p = s.p AND kind = '丧葬补助金'), 0)),
  NULL, NULL, 'confirmed'
FROM subsidies s WHERE count > 1
UNION ALL
SELECT 'funeral-paid-across-schemes', p, net, NULL, NULL, 'confirmed'
FROM subsidies SEMI JOIN latest_other_funeral_benefits USING (p)
"""

# Small tables, in which every key is resolved: their people need not be dead.
RESOLVED_WHOLE = ("funeral_payments", "recoveries", "other_funeral_benefits")


def table_name(dataset: str) -> str:
    name = dataset.split("/")[1].replace("-", "_")
    return "disability_certificates" if dataset.startswith("disabled") else name


def raw_rows(inbox: Inbox, dataset: str) -> str:
    """The records of a dataset as delivered."""
    fields = COLUMNS[dataset]
    parts = []
    for layout, paths in inbox.groups(dataset):
        types = ", ".join(f"'{column}': 'VARCHAR'" for column in layout.columns)
        chosen = ", ".join(
            field if field in layout.columns else f"NULL::VARCHAR AS {field}" for field in fields)
        line_end = layout.line_end.replace("\r", "\\r").replace("\n", "\\n")
        # Footers have too few columns: errors are ignored for their sake.
        scan = (
            f"SELECT {chosen} FROM read_csv({paths!r}, header = false, auto_detect = false, "
            f"skip = {layout.skipped_lines}, delim = '{layout.delimiter}', quote = '\"', escape = '\"', "
            f"new_line = '{line_end}', columns = {{{types}}}, ignore_errors = {str(layout.has_closing_rows).lower()})")
        if layout.has_closing_rows:
            scan += f" WHERE {layout.columns[0]} NOT IN ('合计', '总计')"
        parts.append(scan)
    return " UNION ALL ".join(parts)


def checked_rows(inbox: Inbox, dataset: str) -> str:
    """The records with the packed ID `p`, null where the number is not usable."""
    others = ", ".join(field for field in COLUMNS[dataset] if field != "id")
    others = ", " + others if others else ""
    number = "CASE WHEN strlen(id) = 18 THEN id ELSE trimmed(id) END"
    if dataset == "disabled-federation/certificates":
        number = f"CASE WHEN is_text(id) THEN {number} ELSE left(trimmed(number), 18) END"
    return f"""
      SELECT CASE WHEN strlen(t) = 15 THEN
                    CASE WHEN p // 100000 % 100 BETWEEN 1 AND 12 AND p // 1000 % 100 BETWEEN 1 AND 31 THEN p END
                  WHEN p >= 10000000000000000 AND check_digit = (12 - 2 * ({DIGIT_SUM}) % 11) % 11 THEN p
             END AS p{others}
      FROM (
        SELECT t, CASE WHEN strlen(t) = 15 THEN n // 1000000000 * 100000000000 + 19000000000 + n % 1000000000
                       WHEN n < 0 THEN -n ELSE n // 10 END AS p,
          CASE WHEN n < 0 THEN 10 ELSE n % 10 END AS check_digit{others}
        FROM (
          SELECT t, CASE WHEN strlen(t) NOT IN (15, 18) THEN NULL
                         ELSE coalesce(TRY_CAST(t AS BIGINT), CASE WHEN right(t, 1) IN ('X', 'x')
                                THEN -TRY_CAST(left(t, 17) AS BIGINT) END) END AS n{others}
          FROM (SELECT {number} AS t{others} FROM ({raw_rows(inbox, dataset)}))))"""


def latest(name: str) -> str:
    """SQL for the records of the dead, or of everybody, that hold after all deliveries."""
    has_operation = name in ("deaths", "death_certificates", "funerals", "certifications")
    concerned = "" if name in RESOLVED_WHOLE else (
        f"WHERE key IN (SELECT key FROM {name} WHERE p IN (FROM suspects))")
    conditions = []
    if has_operation:
        conditions.append("operation IS DISTINCT FROM 'D'")
    if name not in RESOLVED_WHOLE:
        conditions.append("p IN (FROM suspects)")
    condition = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"""
      CREATE TEMP TABLE latest_{name} AS SELECT * FROM (
        SELECT *, rowid AS place FROM {name} {concerned}
        QUALIFY row_number() OVER (PARTITION BY key ORDER BY rowid DESC) = 1) {condition};"""


def main() -> None:
    inbox_path, as_of, out, *rest = sys.argv[1:]
    counts = {}
    with tempfile.TemporaryDirectory() as scratch:
        inbox = Inbox(inbox_path, as_of, scratch)
        connection = duckdb.connect()
        connection.execute(f"SET threads = {THREADS}")
        connection.execute(MACROS)
        # The conditions are on values that are wanted anyway; pushed down, they would be worked out twice.
        connection.execute("SET disabled_optimizers = 'filter_pushdown'")
        connection.execute("SET VARIABLE as_of = ?::DATE", [as_of])
        for dataset, (columns, values, is_usable) in TABLES.items():
            connection.execute(f"""
              CREATE TEMP TABLE {table_name(dataset)} AS
              WITH records AS ({checked_rows(inbox, dataset)}), typed AS ({values})
              SELECT {columns} FROM typed WHERE {is_usable}""")
            counts[dataset] = connection.execute(f"SELECT count(*) FROM {table_name(dataset)}").fetchone()[0]
        for dataset, is_usable in CHECKED_ONLY.items():
            counts[dataset] = connection.execute(f"""
              SELECT count(*) FROM ({checked_rows(inbox, dataset)})
              WHERE p IS NOT NULL AND {is_usable}""").fetchone()[0]
        inbox.close()
        connection.execute("RESET disabled_optimizers")
        statements = RULES.format(latest="".join(latest(table_name(dataset)) for dataset in TABLES))
        findings = connection.execute(statements).fetchall()
    write_findings(findings, out)
    if rest:
        with open(rest[0], "w", encoding="utf-8") as file:
            json.dump(counts, file, indent=2, sort_keys=True)


if __name__ == "__main__":
    main()
