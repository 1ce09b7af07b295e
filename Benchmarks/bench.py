#!/usr/bin/env python3
"""Times hedui beside a floor and two baselines on one synthetic city; README.md tells how to read the table."""

import argparse
import csv
import datetime
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
AS_OF = "2026-11-24"
SEED = 1
# The baselines have as many.
THREADS = 2
RULES = (
    "deceased-still-paid", "deceased-still-on-roll", "death-evidence-conflict", "funeral-paid-twice",
    "funeral-paid-across-schemes",
)
FINDING_COLUMNS = ("rule", "id", "amount_fen", "first_month", "last_month", "certainty")
# hedui ends with 3 where something about the data must be told, such as a drop without records; its work is done.
HEDUI_DONE = (0, 3)
BASELINES = {"DuckDB": "duckdb_five_rules.py", "Polars": "polars_five_rules.py"}
RUN = "hedui run"
RUN_ALL = "hedui run, all rules"
RUN_LISTS = "hedui run, all rules, lists"

READ_ALL = """
import sys
buffer = bytearray(1 << 20)
for path in sys.argv[1:]:
    with open(path, "rb", buffering=0) as file:
        while file.readinto(buffer):
            pass
"""


class BenchError(Exception):
    """Something that makes the figures worthless."""


@dataclass(frozen=True)
class Contender:
    """A command of which a line of the table tells."""

    command: list[str]
    done: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class Measurement:
    """What one process took, with the processes it started."""

    wall: float
    cpu: float
    peak_bytes: int


@dataclass(frozen=True)
class Load:
    """What a run reads, by its own account."""

    files: list[Path]
    records: int
    usable_records: dict[str, int]

    @classmethod
    def of_run(cls, folder: Path, inbox: Path) -> "Load":
        feeds = json.loads((folder / "run.json").read_text(encoding="utf-8"))["feeds"]
        return cls(
            files=[inbox / feed["feed"] / drop["drop"] for feed in feeds for drop in feed["drops_used"]],
            records=sum(feed["records"]["read"] for feed in feeds),
            usable_records={
                feed["feed"]: feed["records"]["read"] - feed["records"]["quarantined"] for feed in feeds})

    @property
    def bytes(self) -> int:
        return sum(file.stat().st_size for file in self.files)


def measure(contender: Contender, log: Path) -> Measurement:
    with open(log, "wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(contender.command, cwd=ROOT, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in contender.done:
        tail = log.read_text(encoding="utf-8", errors="replace")[-2000:]
        raise BenchError(f"{contender.command[0]} ended with status {process.returncode}:\n{tail}")
    return Measurement(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def drop_page_cache() -> None:
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3\n")


def make_city(hedui: str, people: int, noise: str, cache: Path) -> Path:
    """The city of that size, made where it is missing; one that broke off halfway does not count."""
    city = cache / f"city-{people}-{SEED}-{noise}-{AS_OF}"
    if not city.exists():
        print(f"making a city of {people:,} people …", file=sys.stderr)
        unfinished = city.with_name(city.name + ".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        subprocess.run(
            [hedui, "sample", "--people", str(people), "--seed", str(SEED), "--as-of", AS_OF, "--noise", noise,
             "--out", str(unfinished), "--quiet"], cwd=ROOT, check=True)
        unfinished.rename(city)
    return city


def make_environment(folder: Path) -> str:
    """The Python of the baselines' tool environment, made where it is missing or of other versions."""
    python = folder / "bin" / "python"
    requirements = HERE / "requirements.txt"
    installed = folder / "installed.txt"
    if not installed.exists() or installed.read_bytes() != requirements.read_bytes():
        print("making the tool environment of the baselines …", file=sys.stderr)
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "-r", requirements], check=True)
        shutil.copyfile(requirements, installed)
    return str(python)


def output_of(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def versions(hedui: str, python: str) -> str:
    packages = output_of(
        python, "-c", "import duckdb, polars; print(f'DuckDB {duckdb.__version__}, Polars {polars.__version__}')")
    return f"hedui {output_of(hedui, '--version')}, {packages}, {output_of(python, '--version')}"


def machine() -> str:
    model = "unknown processor"
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return f"{model}, {os.cpu_count()} cores, {memory:.0f} GB, {platform.system()} {platform.release()}"


def findings(path: Path) -> set[tuple[str, ...]]:
    """What must be the same, whoever found it."""
    with open(path, encoding="utf-8", newline="") as file:
        return {tuple(row[column] for column in FINDING_COLUMNS) for row in csv.DictReader(file)}


def compare(name: str, found: set[tuple[str, ...]], expected: set[tuple[str, ...]]) -> None:
    """Fails where findings differ. IDs stay out of the message."""
    if found == expected:
        return
    examples = [f"  only in {name}: {row[0]} {','.join(row[2:])}" for row in sorted(found - expected)[:5]]
    examples += [f"  only in hedui's: {row[0]} {','.join(row[2:])}" for row in sorted(expected - found)[:5]]
    raise BenchError(
        f"{name} and hedui differ: {len(found - expected)} findings more, {len(expected - found)} fewer\n"
        + "\n".join(examples))


def compare_counts(name: str, counts: dict[str, int], expected: dict[str, int]) -> None:
    """Fails where the numbers of usable records differ."""
    different = {feed for feed in expected if counts.get(feed) != expected[feed]}
    if different:
        lines = [f"  {feed}: {counts.get(feed)}, hedui {expected[feed]}" for feed in sorted(different)]
        raise BenchError(f"{name} and hedui differ in usable records\n" + "\n".join(lines))


def table(rounds: list[dict[str, Measurement]], load: Load) -> str:
    lines = [
        "| | wall s | CPU s | records/s | MB/s | peak MB | wall ÷ hedui run |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for name in rounds[0]:
        measured = [taken[name] for taken in rounds]
        wall = statistics.median(one.wall for one in measured)
        cpu = statistics.median(one.cpu for one in measured)
        peak = max(one.peak_bytes for one in measured)
        # Pair by pair: what slows the machine for a while slows both of a round.
        ratio = statistics.median(taken[name].wall / taken[RUN].wall for taken in rounds)
        lines.append(
            f"| {name} | {wall:.2f} | {cpu:.2f} | {load.records / wall:,.0f} | {load.bytes / wall / 1e6:,.0f} "
            f"| {peak / 1e6:,.0f} | {ratio:.2f} |")
    return "\n".join(lines)


def bench(options: argparse.Namespace, scratch: Path) -> str:
    hedui = str(Path(options.hedui).resolve())
    city = make_city(hedui, options.people, options.noise, Path(options.cache).resolve())
    python = make_environment(ROOT / ".venv-bench")
    inbox = city / "inbox"
    common = [
        "--quiet", "--inbox", str(inbox), "--as-of", AS_OF, "--threads", str(THREADS), "--feeds", str(ROOT / "feeds")]
    run_lists = Contender(
        [hedui, "run", *common, "--out", str(scratch / "out"),
         "--parameters", str(ROOT / "schedules" / "parameters")],
        HEDUI_DONE)
    # The baselines write a table of findings and nothing for people, so their rival does too.
    run_all = Contender([*run_lists.command, "--records-only"], HEDUI_DONE)
    runs = {
        RUN: Contender([*run_all.command, "--rules", *RULES], HEDUI_DONE), RUN_ALL: run_all, RUN_LISTS: run_lists}

    # Once untimed: tells what is read and found, and leaves the files in the page cache.
    log = scratch / "log"
    planned = findings(city / "truth.csv")
    expected = {}
    for name, run in runs.items():
        shutil.rmtree(scratch / "out", ignore_errors=True)
        measure(run, log)
        expected[name] = findings(scratch / "out" / AS_OF / "findings.csv")
        compare("truth.csv", {f for f in planned if name != RUN or f[0] in RULES}, expected[name])
    load = Load.of_run(scratch / "out" / AS_OF, inbox)

    files = [str(file) for file in load.files]
    contenders = {
        "plain read": Contender([sys.executable, "-c", READ_ALL, *files]),
        "wc -l": Contender(["wc", "-l", *files]),
        "hedui check": Contender([hedui, "check", *common], HEDUI_DONE),
        **runs,
    }
    for name, script in BASELINES.items():
        contenders[name] = Contender([
            python, str(HERE / "baselines" / script), str(inbox), AS_OF, str(scratch / f"{name}.csv"),
            str(scratch / f"{name}.json")])

    rounds = []
    for number in range(options.runs):
        print(f"round {number + 1} of {options.runs} …", file=sys.stderr)
        taken = {}
        for name, contender in contenders.items():
            # Every run is a first run: nothing of an earlier one is left to it.
            shutil.rmtree(scratch / "out", ignore_errors=True)
            if options.drop_caches:
                drop_page_cache()
            taken[name] = measure(contender, log)
            if name in runs:
                compare("an earlier run", findings(scratch / "out" / AS_OF / "findings.csv"), expected[name])
            if name in BASELINES:
                compare(name, findings(scratch / f"{name}.csv"), expected[RUN])
                compare_counts(
                    name, json.loads((scratch / f"{name}.json").read_text(encoding="utf-8")), load.usable_records)
        rounds.append(taken)

    page_cache = "dropped before every process" if options.drop_caches else "warm"
    return "\n".join([
        f"## {options.people:,} people, {datetime.date.today().isoformat()}",
        "",
        f"- {load.records:,} records, {load.bytes / 1e9:.2f} GB in {len(files)} drops of 19 datasets, "
        f"noise `{options.noise}`, seed {SEED}",
        f"- {len(expected[RUN]):,} findings of the five rules, the same in all and as planned; as many usable records of "
        "each dataset in all",
        f"- {len(expected[RUN_ALL]):,} findings of all rules, as planned",
        f"- {machine()}",
        f"- {versions(hedui, python)}; {THREADS} threads each",
        f"- median of {options.runs} rounds; no cache of ours; page cache {page_cache}",
        "",
        table(rounds, load),
        "",
    ])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=1_000_000, help="size of the city")
    parser.add_argument("--runs", type=int, default=3, help="rounds; medians are given")
    parser.add_argument("--hedui", default=str(ROOT / ".build" / "release" / "hedui"), help="the release build")
    parser.add_argument("--noise", default="normal", choices=("none", "normal"), help="how untidy the files are")
    parser.add_argument("--cache", default=str(ROOT / ".build-bench"), help="where cities are kept")
    parser.add_argument("--drop-caches", action="store_true", help="empty the page cache before every process (root)")
    parser.add_argument("--save", action="store_true", help="append the table to RESULTS.md")
    options = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory() as scratch:
            text = bench(options, Path(scratch))
    except BenchError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    print(text)
    if options.save:
        with open(HERE / "RESULTS.md", "a", encoding="utf-8") as file:
            file.write(text + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
