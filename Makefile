# The chores of this project, one target each. `make` alone lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# The sample city of `make run`.
PEOPLE ?= 20000
SEED ?= 1
NOISE ?= normal
AS_OF ?= $(shell date +%F)
# Repetitions of each measurement of `make bench`.
RUNS ?= 3

CITY := sample-city
OUT := out
# A ledger for each city: cases of one are not to be found gone in another.
STATE := state/$(PEOPLE)-$(SEED)-$(NOISE)
HEDUI := .build/release/hedui
SWIFT_SOURCES := Sources Tests Package.swift
SHELL_SCRIPTS := .ci/run Tools/*.sh Tools/rule-docs/*.sh

.PHONY: help setup build city run test lint format bench docs clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 10
	@printf '\n%s\n' 'Variables: PEOPLE=$(PEOPLE) SEED=$(SEED) NOISE=none|normal|harsh AS_OF=YYYY-MM-DD (run), PEOPLE RUNS=$(RUNS) (bench)'

setup: ## install the system libraries that are missing
	@bash Tools/setup.sh

build: setup ## build hedui for use
	@swift build --configuration release --product hedui

# A city is kept as long as it is the one asked for; drops of an older one would mix with the new.
city: build
	@wanted='people=$(PEOPLE) seed=$(SEED) noise=$(NOISE) as-of=$(AS_OF)'; \
	if [ "$$(cat $(CITY)/.made-of 2>/dev/null)" = "$$wanted" ]; then exit 0; fi; \
	if [ -e $(CITY) ] && [ ! -e $(CITY)/.made-of ]; then \
	  echo 'make: $(CITY)/ was not made by this Makefile. Move it away, then run again.' >&2; exit 1; \
	fi; \
	rm -rf $(CITY); mkdir -p $(CITY); touch $(CITY)/.made-of; \
	$(HEDUI) sample --people $(PEOPLE) --seed $(SEED) --noise $(NOISE) --as-of $(AS_OF) --out $(CITY); \
	echo "$$wanted" > $(CITY)/.made-of

run: city ## build, make a sample city, run a night over it, say where to look
	@status=0; $(HEDUI) run --inbox $(CITY)/inbox --out $(OUT) --state $(STATE) --as-of $(AS_OF) || status=$$?; \
	case $$status in \
	  0) ;; \
	  3) echo 'Exit status 3: the run is done, but some data were stale, missing or refused; report.html says which.' ;; \
	  *) echo "hedui ended with status $$status; nothing was published." >&2; exit $$status ;; \
	esac; \
	printf '%s\n' \
	  'Look at:' \
	  '  $(OUT)/$(AS_OF)/lists/report.html   the report, open it in a browser' \
	  '  $(OUT)/$(AS_OF)/lists/*.xlsx         the lists of the city and each town, for Excel' \
	  '  $(OUT)/$(AS_OF)/findings.csv        every finding, for programs' \
	  '  $(STATE)/       the ledger of this city, for hedui cases --state' \
	  '  $(OUT)/$(AS_OF)/quarantine.csv      records that could not be used, and why' \
	  '  $(CITY)/truth.csv                 what the sample city has planted, to compare'

test: setup ## build and run all tests
	@swift test --disable-xctest

lint: ## check the form of Swift and shell sources
	@swift format lint --strict --recursive --configuration .swift-format $(SWIFT_SOURCES)
	@for script in $(SHELL_SCRIPTS); do bash -n "$$script"; done
	@echo 'lint: clean'

format: ## bring Swift sources into form
	@swift format format --in-place --recursive --configuration .swift-format $(SWIFT_SOURCES)

bench: ## measure; needs Python 3
	@bash Tools/setup.sh --bench
	@$(MAKE) build
	@python3 Benchmarks/bench.py --hedui $(HEDUI) --people $(PEOPLE) --runs $(RUNS)

docs: setup ## write the registry of rules and the pages about them, check the tables in docs/
	@bash Tools/rule-docs/registry.sh
	@bash Tools/rule-docs/pages.sh
	@swift test --disable-xctest --filter ArchitectureTests

clean: ## remove what was built or made: .build, out, sample-city and state, the ledgers of all cities
	@echo 'Removing .build/, $(OUT)/, $(CITY)/ and state/ with the ledgers of all sample cities.'
	@rm -rf .build $(OUT) state
	@if [ -e $(CITY)/.made-of ]; then rm -rf $(CITY); fi
