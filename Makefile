# Everything a visitor or a contributor needs, each as one word. `make help` lists them.

PYTHON ?= python3
V := .venv/bin
PY := $(V)/python
TRACKER := $(V)/tracker
READY := .venv/.ready
# Test processes at once.
JOBS ?= 2
# The day as of which the example portfolio is shown, as seconds since 1970.
EPOCH = $$($(PY) -m tests.example)
# Rooms where an untested branch means a wrong figure or a leak.
PROVEN := tracker/load/*,tracker/text/*,tracker/records/*,tracker/kpis/*,$(GATE)
GATE := tracker/site/leak_gate.py,tracker/site/quarry.py,tracker/site/needles.py,tracker/site/digits.py,tracker/site/haystack.py,tracker/site/readings.py,tracker/site/proof.py,tracker/site/policy.py,tracker/site/drawings.py

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help set-up site serve test check lint format types imports portfolio tests proven \
	builders test-long mutants fuzz bench lock clean

help: ## show this list
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1|\2/p' Makefile | \
		while IFS='|' read -r name does; do printf '  make %-10s %s\n' "$$name" "$$does"; done

$(READY): requirements.lock pyproject.toml scripts/set-up
	@PYTHON="$(PYTHON)" sh scripts/set-up
	@touch $(READY)

set-up: $(READY) ## create .venv and install everything, exactly as locked

site: $(READY) ## build the site of the example portfolio, and say where it is
	@SOURCE_DATE_EPOCH=$(EPOCH) $(TRACKER) site build > /dev/null
	@echo "$(CURDIR)/site/index.html"

serve: $(READY) ## show that site on this machine, rebuilt at each edit
	@SOURCE_DATE_EPOCH=$(EPOCH) $(TRACKER) site serve

test: check ## set up, then prove everything (some minutes)

check: lint types imports portfolio tests proven builders ## linters, types, arrows, tests with coverage, own site
	@echo "Everything holds."

lint: $(READY) ## style, by ruff
	@$(V)/ruff check --quiet .
	@$(V)/ruff format --quiet --check . || { echo "not formatted: make format"; exit 1; }

format: $(READY) ## mend the layout of the Python files
	@$(V)/ruff format --quiet .

types: $(READY) ## mypy, strict
	@$(V)/mypy --no-error-summary tracker tests benchmarks hatch_build.py

imports: $(READY) ## no arrow points backwards
	@said=$$($(V)/lint-imports 2>&1) || { echo "$$said"; exit 1; }

portfolio: $(READY) ## the project's own portfolio has no finding, and its keys are in order
	@SOURCE_DATE_EPOCH=$(EPOCH) $(TRACKER) check --strict --profile shared
	@$(TRACKER) -q fmt --check

tests: $(READY) ## the tests, but those that take minutes
	@$(V)/pytest -q -n $(JOBS) --dist loadfile -m "not long" --cov --cov-report= --cov-fail-under=0

proven: $(READY) ## coverage: 95 % of all branches, 100 % where a gap would mean a wrong figure
	@$(V)/coverage report
	@$(V)/coverage report --include="$(PROVEN)" --fail-under=100

builders: $(READY) ## the own site, strictly, with both builders
	@SOURCE_DATE_EPOCH=$(EPOCH) $(TRACKER) -q site build --builder zensical
	@SOURCE_DATE_EPOCH=$(EPOCH) $(TRACKER) -q site build --builder mkdocs

test-long: $(READY) ## the tests that take minutes
	@$(V)/pytest -q -n $(JOBS) -m long
	@EXAMPLES=120 $(V)/pytest -q -n $(JOBS) tests/kpis/properties
	@MUTANTS=60 JOBS=$(JOBS) $(PY) scripts/mutants.py

mutants: $(READY) ## put faults into the figures: do tests see them? MUTANTS=500 of them, or all
	@JOBS=$(JOBS) $(PY) scripts/mutants.py

fuzz: $(READY) ## spoil files for FUZZ_SECONDS (600), and see that nothing is harmed
	@FUZZ_SECONDS=$${FUZZ_SECONDS:-600} $(V)/pytest -q -m long tests/fuzz

bench: $(READY) ## measure speed and memory
	@$(PY) -m benchmarks

lock: $(READY) ## write requirements.lock anew; UPGRADE=1 takes newer releases
	@$(PY) -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11) and "lock with Python 3.11, the oldest that is supported")'
	@$(PY) -m venv build/lock && build/lock/bin/python -m pip install -qq pip-tools
	@CUSTOM_COMPILE_COMMAND="make lock" build/lock/bin/python -m piptools compile -q $(if $(UPGRADE),--upgrade) \
		--generate-hashes --no-strip-extras --allow-unsafe --extra dev --extra test --extra zensical \
		--no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
		-o requirements.lock pyproject.toml

clean: ## remove everything that was made
	@rm -rf .venv build dist mutants site site-* .coverage .coverage.* .hypothesis .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
