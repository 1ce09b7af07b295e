"""Splink on DuckDB over a file of people.py, set up as its documentation advises. Two threads."""
import sys

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on


def main():
    connection = duckdb.connect()
    connection.execute("SET threads = 2")
    connection.execute(
        "CREATE TABLE people AS SELECT row_number() OVER () AS unique_id, * FROM read_csv(?, all_varchar = true)",
        [sys.argv[1]])
    api = DuckDBAPI(connection=connection)
    table = api.register(connection.table("people"))
    rules = [
        block_on("card_number"),
        block_on("phone"),
        block_on("surname", "birth_date"),
        block_on("given_name", "birth_date"),
        block_on("surname", "postcode"),
        block_on("given_name", "surname"),
        block_on("street", "house_number", "town"),
        block_on("birth_date", "town"),
    ]
    settings = SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=rules,
        comparisons=[
            cl.ForenameSurnameComparison("given_name", "surname"),
            cl.DateOfBirthComparison("birth_date", input_is_string=True),
            cl.ExactMatch("sex"),
            cl.JaroWinklerAtThresholds("street"),
            cl.ExactMatch("house_number").configure(term_frequency_adjustments=True),
            cl.JaroWinklerAtThresholds("town"),
            cl.DamerauLevenshteinAtThresholds("postcode", [1]),
            cl.DamerauLevenshteinAtThresholds("phone", [1]),
            cl.DamerauLevenshteinAtThresholds("card_number", [1, 2]),
        ])
    linker = Linker(table, settings)
    linker.training.estimate_probability_two_random_records_match(
        [block_on("card_number"), block_on("given_name", "surname", "birth_date")], recall=0.8)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("surname", "given_name"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("birth_date", "sex"))
    pairs = linker.inference.predict(threshold_match_probability=0.5)
    print("Splink links:", pairs.as_duckdbpyrelation().count("*").fetchone()[0], file=sys.stderr)


if __name__ == "__main__":
    main()
