# What a checkout can do. Everything it needs is set up in .venv from the locked requirements.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

# Many tests wait for a daemon rather than compute: two more at a time than there are processors,
# file by file in the order of tests/conftest.py, as those of a file share their daemons.
SIDE_BY_SIDE := -n $$(($$(getconf _NPROCESSORS_ONLN) + 2)) --dist loadfile --no-loadscope-reorder

# The tests that keep something in a database.
KEPT := $(patsubst %,tests/%.py,inbound/test_finding inbound/test_intake inbound/test_mailed \
  inbound/test_repeats newsletter/test_canary newsletter/test_issue outbound/test_outbox \
  outbound/test_post outbound/test_slices test_deadlines test_installation test_overlap \
  test_status test_store)
INSTALLED := $(VENV)/.installed
PIP := $(BIN)/pip install --quiet --disable-pip-version-check

# Of one campaign: its time, and where its finds go; and what there are campaigns about.
MINUTES ?= 10
FINDS ?= finds
TARGETS ?= mails from results address door intent

# Of the mailings with crashes, half of them by one host and half by two: how many, and of each.
MAILINGS ?= 20
READERS ?= 1000
KILLS ?= 50

# Of the power cuts: how many.
CUTS ?= 1000

.PHONY: install demo test test-postgresql lint types year crash crash-mailing power-cut fuzz bench diagrams lock ci clean

install: $(INSTALLED)  ## what it needs to run, without the tools of development

demo: $(READY)  ## the whole story on this machine, in under a minute
	$(BIN)/mailbot demo

test: $(READY)  ## the whole test suite
	$(BIN)/pytest $(SIDE_BY_SIDE)

test-postgresql: $(READY)  ## the tests of what is kept, on PostgreSQL instead of SQLite
	$(BIN)/pytest $(SIDE_BY_SIDE) --postgresql $(KEPT)

lint: $(READY)  ## style and form
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)  ## mypy, strict
	$(BIN)/mypy

year: $(READY)  ## a year of the newsletter, with other accidents each time
	MAILBOT_YEAR_SEED=$${MAILBOT_YEAR_SEED:-$$(date +%s)} $(BIN)/pytest -q tests/year

crash: $(READY)  ## crash at every point of a story; kill the daemon at random moments, many times
	MAILBOT_CRASH_POINTS=all $(BIN)/pytest -q -n auto tests/test_crash_walk.py
	MAILBOT_KILL_ROUNDS=20 MAILBOT_KILL_SEED=$$(date +%s) $(BIN)/pytest -q -n auto tests/e2e/test_kill.py

crash-mailing: $(READY)  ## mail issues while hosts are killed, frozen and cut off, and the relay fails
	@set -e; for hosts in "--hosts 1" "--hosts 2 --stops 1"; do \
	  PYTHONPATH=tests:tests/helpers $(BIN)/python -m e2e.crashes.campaign $$hosts \
	    --mailings $$(($(MAILINGS) / 2)) --readers $(READERS) --kills $(KILLS); done

power-cut: $(READY)  ## cut the power at many moments of a story, and see what is left
	PYTHONPATH=tests:tests/helpers $(BIN)/python -m e2e.crashes.power --cuts $(CUTS)

fuzz: $(READY) $(VENV)/.fuzzing  ## each of TARGETS, for MINUTES by each of two tools
	@set -e; for target in $(TARGETS); do for tool in hypothesis atheris; do \
	  PYTHONPATH=tests $(BIN)/python -m fuzz.campaign $$tool --target $$target \
	    --minutes $(MINUTES) --finds $(FINDS); done; done

bench: $(READY)  ## how fast mails are read
	$(BIN)/python bench/parse.py

diagrams: $(READY)  ## draw the state tables into ARCHITECTURE.md, authority and attacks into SECURITY.md
	PYTHONPATH=tests $(BIN)/python docs/draw_diagrams.py

ci: lint types test  ## what CI runs

lock:  ## pin all dependencies anew (needs uv)
	uv lock --quiet
	uv export --quiet --format requirements-txt --no-emit-project --no-dev --no-header -o requirements.txt
	uv export --quiet --format requirements-txt --no-emit-project --no-header -o requirements-dev.txt
	uv export --quiet --format requirements-txt --only-group build --no-header -o requirements-build.txt
	uv export --quiet --format requirements-txt --only-group fuzz --no-header -o requirements-fuzz.txt
	uv export --quiet --format requirements-txt --only-group learn --no-header -o requirements-learn.txt

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist

$(INSTALLED): requirements.txt requirements-build.txt pyproject.toml | $(BIN)/pip
	$(PIP) --require-hashes -r requirements.txt -r requirements-build.txt
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(READY): requirements-dev.txt pyproject.toml | $(BIN)/pip
	$(PIP) --require-hashes -r requirements-dev.txt
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.fuzzing: requirements-fuzz.txt $(READY)
	$(PIP) --require-hashes --only-binary :all: -r requirements-fuzz.txt
	@touch $@

# One line each for what a fresh Debian lacks, with the command that installs it.
$(BIN)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "mailbot needs Python 3.11 or newer: apt-get install python3 (Debian 12)"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "Python's venv module is missing: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
