# The only entry point; CI runs the same targets. `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
DOCS_STAMP := $(VENV)/.docs
REPORT ?= build/conformance
PYTHONS ?= python3
ARGS ?=
BASE ?=

.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*/\1/p' $(MAKEFILE_LIST))

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP) ## make .venv with the tools, the client and the mock store in it

$(STAMP): requirements.lock generated_client/pyproject.toml mock_store/pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11) and "Python 3.11 is needed; name it with make PYTHON=/path/to/python3.11")'
	@echo "setup: making $(VENV) (once; a minute or two)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e generated_client -e mock_store
	@touch $@
	@echo "setup: ready"

browser redis: tool = $(if $(filter browser,$@),chromium,redis-server)
browser: ## install Debian's Chromium for the page tests (needs root once)
redis: ## install Debian's Redis for the tests of shared pacing (needs root once)
browser redis:
	@command -v $(tool) >/dev/null || { echo "$@: installing $(tool)"; \
	  if [ "$$(id -u)" = 0 ]; then as=; elif command -v sudo >/dev/null; then as=sudo; else \
	    echo "$@: $(tool) is missing; install the package $(tool) as root, then run this again" >&2; exit 1; fi; \
	  $$as apt-get update -qq && $$as env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq $(tool) >/dev/null; }

lint: $(STAMP) ## look for mistakes in spec/openapi.yaml; takes seconds and builds nothing
	@$(BIN)/python -m generator lint

diff: $(STAMP) ## what the document's changes mean for users, since the last tag: BASE=revision, ARGS=--markdown
	@$(BIN)/python -m generator diff --base "$(BASE)" $(ARGS)

regenerate: $(STAMP) ## derive the client, its listing, the mock store's document and the vectors from spec/openapi.yaml
	@$(BIN)/python -m generator.unasync
	@$(BIN)/python -m generator build
	@$(BIN)/python -m contract_tests.vectors.generate
	@$(BIN)/python -m tests.client.api.listing

check: $(STAMP) ## prove that nothing generated was edited, and run the linters and type checkers
	@mkdir -p build; echo "check: generated files";   $(BIN)/python -m generator check
	@echo "check: sync from async";   $(BIN)/python -m generator.unasync --check
	@echo "check: vectors";           $(BIN)/python -m contract_tests.vectors.generate --check
	@echo "check: public surface";    $(BIN)/python -m tests.client.api.listing --check
	@echo "check: ruff";              $(BIN)/ruff check . && $(BIN)/ruff format --check --quiet .
	@echo "check: import arrows";     $(BIN)/lint-imports --no-cache >/dev/null || $(BIN)/lint-imports --no-cache
	@echo "check: mypy --strict";     $(BIN)/mypy --no-error-summary generated_client/src/threedcart mock_store/src/threedcart_mock generator contract_tests docs tests benchmarks examples
	@echo "check: pyright (strict)";  $(BIN)/pyright --warnings >build/pyright.txt || { cat build/pyright.txt; exit 1; }
	@echo "check: imports declared";  for each in generated_client mock_store contract_tests; do (cd $$each && ../$(BIN)/deptry . >../build/deptry.txt 2>&1) || { cat build/deptry.txt; exit 1; }; done
	@echo "check: workflows";         $(BIN)/check-jsonschema -qq --builtin-schema vendor.github-workflows .github/workflows/*.yml
	@$(BIN)/check-jsonschema -qq --builtin-schema vendor.github-actions action.yml
	@$(BIN)/check-jsonschema -qq --builtin-schema vendor.dependabot .github/dependabot.yml
	@$(BIN)/check-jsonschema -qq --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/[0-9]*.yml
	@$(BIN)/zizmor --quiet --offline .github action.yml
	@echo "check: all clean"

# Twice as many as CI has cores: half of a worker's time is waiting for the servers it talks to.
WORKERS ?= 4

test: $(STAMP) browser redis ## run every test
	@mkdir -p build
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

coverage: $(STAMP) browser redis ## run every test, slower, list what none has run, and fail below the floor
	@rm -rf build/coverage; mkdir -p build/coverage
	@$(BIN)/coverage run -m pytest -n $(WORKERS) --dist worksteal $(ARGS)
	@$(BIN)/coverage combine --quiet; $(BIN)/coverage report

conformance: $(STAMP) regenerate ## judge the mock store, then the sample gateway, and write the reports
	@status=0; $(BIN)/python -m contract_tests store --report $(REPORT) $(ARGS) || status=$$?; \
	$(BIN)/python -m contract_tests gateway || status=$$?; exit $$status

mock: $(STAMP) ## serve the mock store on port 8080
	@$(BIN)/threedcart-mock serve --port 8080 $(ARGS)

$(DOCS_STAMP): $(STAMP) requirements-docs.lock
	@echo "docs: installing the site's tools (once; some seconds)"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements-docs.lock
	@touch $@

docs: $(DOCS_STAMP) browser ## build the site in build/site; fails where a page, a link or a meaning is missing
	@$(BIN)/python -m docs build
	@$(BIN)/python -m pytest -q -n 0 docs/browser

docs-serve: $(DOCS_STAMP) ## show the site on port 8000, and pages again as they change
	@$(BIN)/python -m docs serve $(ARGS)

bench: $(STAMP) ## measure the client and the mock store against their peers, side by side
	@$(BIN)/python -m benchmarks $(ARGS)

fuzz: $(STAMP) ## send the mock store 100,000 generated requests
	@$(BIN)/python -m contract_tests fuzz $(ARGS)

mutants: $(STAMP) ## break one promise of store and gateway at a time and see which checks notice
	@$(BIN)/python -m contract_tests mutants $(ARGS)

versions: $(STAMP) ## run the tests of client and mock store under other Pythons: PYTHONS="python3.12 python3.14"
	@$(BIN)/python -m tests.versions $(PYTHONS)

portable: $(STAMP) ## make clients of the published forms with other people's tools, and run them
	@$(BIN)/python -m tests.portable $(ARGS)

COMPILE := $(BIN)/uv pip compile $(ARGS) --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header
lock: $(STAMP) ## renew both locks from pyproject.toml
	@$(COMPILE) pyproject.toml -o requirements.lock
	@$(COMPILE) --group pyproject.toml:docs -c requirements.lock -o requirements-docs.lock

dist: $(STAMP) ## build the three distributions into dist/ and try them (needs the package index): VERSION=0.1.0 refuses another
	@$(BIN)/python -m tests.packaging.dist $(VERSION)
