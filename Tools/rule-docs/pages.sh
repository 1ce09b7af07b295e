#!/usr/bin/env bash
# Writes docs/rules.md and docs/rules.en.md from the rules and the parameters. `make docs` calls it; a test fails when a
# page is stale.
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build --product hedui
hedui=$(swift build --show-bin-path)/hedui
new=$(mktemp)
trap 'rm -f "$new"' EXIT
# A page is replaced only by a whole one.
"$hedui" rules --feeds feeds --parameters schedules/parameters --markdown zh >"$new"
cat "$new" >docs/rules.md
"$hedui" rules --feeds feeds --parameters schedules/parameters --markdown en >"$new"
cat "$new" >docs/rules.en.md
