# What a checkout can do. Everything it needs is set up in .venv from the locked requirements.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test lint types crash diagrams lock ci clean

demo: $(READY)  ## the whole story on this machine, in under a minute
	$(BIN)/mailbot demo

test: $(READY)  ## the whole test suite
	$(BIN)/pytest -n auto

lint: $(READY)  ## style and form
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)  ## mypy, strict
	$(BIN)/mypy

crash: $(READY)  ## kill the daemon at random moments, many times
	MAILBOT_KILL_ROUNDS=20 MAILBOT_KILL_SEED=$$(date +%s) $(BIN)/pytest -q -n auto tests/e2e/test_kill.py

diagrams: $(READY)  ## draw the state tables into ARCHITECTURE.md
	$(BIN)/python docs/draw_diagrams.py

ci: lint types test  ## what CI runs

lock:  ## pin all dependencies anew (needs uv)
	uv lock --quiet
	uv export --quiet --format requirements-txt --no-emit-project --no-dev --no-header -o requirements.txt
	uv export --quiet --format requirements-txt --no-emit-project --no-header -o requirements-dev.txt

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist

# One line each for what a fresh Debian lacks, with the command that installs it.
$(READY): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "mailbot needs Python 3.11 or newer: apt-get install python3 (Debian 12)"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "Python's venv module is missing: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
