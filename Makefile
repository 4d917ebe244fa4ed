# Everything runs in .venv, which is made when first needed and brought up to date when pyproject.toml changes.
# Another interpreter: make test PYTHON=python3.13

PYTHON ?= python3

VENV := .venv
RUN := $(VENV)/bin/python
PIP := $(RUN) -m pip --disable-pip-version-check --quiet

# A stamp is touched when what it names is in place. That of the environment is named after its Python, so that
# another PYTHON makes another environment.
PYTHON_VERSION := $(shell $(PYTHON) -c 'import sys; sys.stdout.write("%d.%d.%d" % sys.version_info[:3])' 2>/dev/null)
ENVIRONMENT := $(VENV)/.python-$(PYTHON_VERSION)
LIBRARY := $(VENV)/.library
TEST := $(VENV)/.test
SLOW := $(VENV)/.slow
CHECK := $(VENV)/.check
BENCH := $(VENV)/.bench
MUTANTS := $(VENV)/.mutants
PACKAGE := $(VENV)/.package
DOCS := $(VENV)/.docs

# On all cores; a worker that has nothing left takes over tests of another.
PARALLEL := --numprocesses=auto --dist=worksteal

# The Pythons of `make test-all`, and the oldest dependencies that pyproject.toml allows.
PYTHONS := python3.11 python3.12 python3.13 python3.14
LOWEST = $(shell sed -n 's/^    "\(attrs\|Babel\|Jinja2\)>=\([0-9.]*\)",$$/\1==\2/p' pyproject.toml)

# Pyright says nothing of newer releases, and so needs no network.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.DEFAULT_GOAL := help
# One environment: one installation at a time.
.NOTPARALLEL:
.DELETE_ON_ERROR:

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

.PHONY: demo
demo: $(LIBRARY) ## install the library and run the example from the README
	@$(RUN) docs/examples/quickstart.py

.PHONY: test
test: $(TEST) ## run the tests, code in the documentation included, on all cores; OPTIONS='-k german' chooses
	$(RUN) -m pytest $(PARALLEL) $(OPTIONS)

.PHONY: coverage
coverage: $(TEST) ## run the same tests, and see to it that they reach every line and branch of the library
	$(RUN) -m pytest $(PARALLEL) --cov

.PHONY: test-slow
test-slow: $(SLOW) ## run the tests that take long or look at the clock; then all laws, with many more examples
	$(RUN) -m pytest -m slow $(PARALLEL) $(OPTIONS)
	$(RUN) -m pytest -m 'hypothesis and not slow' $(PARALLEL) --hypothesis-profile=thorough

.PHONY: test-all
test-all: ## run the tests on each supported Python that this machine has, in environments under .venvs
	@set -e; for python in $(PYTHONS); do if $$python -c '' 2>/dev/null; then \
		echo "$$python"; $(MAKE) --no-print-directory test PYTHON=$$python VENV=.venvs/$$python; fi; done

.PHONY: package
package: $(PACKAGE) ## build the package, look inside, and run the README's example on the wheel and the lowest dependencies
	rm -rf dist
	$(RUN) -m build --outdir dist
	$(RUN) -m twine check --strict dist/*
	$(VENV)/bin/check-wheel-contents dist/*.whl
	$(PYTHON) -m venv --clear build/venv
	build/venv/bin/python -m pip --disable-pip-version-check --quiet install dist/*.whl $(LOWEST)
	cd build && venv/bin/python ../docs/examples/quickstart.py

.PHONY: check
check: $(CHECK) ## check the format, the style, the types and who imports whom
	$(RUN) -m ruff format --check
	$(RUN) -m ruff check
	$(RUN) -m mypy --strict
	$(RUN) -m pyright --pythonpath $(RUN)
	$(VENV)/bin/lint-imports --no-logo

.PHONY: docs
docs: $(DOCS) ## build the documentation as a site, into site/; a broken link or a public name left out is an error
	NO_MKDOCS_2_WARNING=1 $(RUN) -m mkdocs build --strict

.PHONY: bench
bench: $(BENCH) ## time the library beside what one would write without it; OPTIONS=--help lists what can be asked for
	$(RUN) -m tests.benchmarks $(OPTIONS)

.PHONY: mutants
mutants: $(MUTANTS) ## change the code in small ways, to see whether a test notices: OPTIONS='followup_kit.planning.*'
	$(RUN) -m mutmut run $(OPTIONS)
	$(RUN) -m mutmut results

.PHONY: golden
golden: $(TEST) ## write anew the messages in tests/golden and the picture in the README, to be looked at before they are committed
	$(RUN) -m tests.support.golden
	$(RUN) -m docs.generators.pictures

.PHONY: pictures
pictures: $(SLOW) ## take the pictures in docs/how-to/tracker.md anew, with a browser of this machine, to be looked at
	$(RUN) -m pytest -m slow tests/test_tracker.py --pictures

.PHONY: blind
blind: $(TEST) ## lay our letters beside others, hide which is whose, count verdicts: OPTIONS='build LETTERS PAIRS'
	$(RUN) -m tests.blind $(OPTIONS)

.PHONY: words
words: $(TEST) ## collect the library's own words in messages.pot, which translators start from
	$(VENV)/bin/pybabel --quiet extract --no-default-keywords --keywords=gettext_noop --keywords=Claim:4 \
		--omit-header --sort-output --no-wrap --no-location -o src/followup_kit/languages/messages.pot src/followup_kit

.PHONY: format
format: $(CHECK) ## format the code and fix what can be fixed by machine
	$(RUN) -m ruff check --fix
	$(RUN) -m ruff format

.PHONY: clean
clean: ## remove the environment and everything made by the targets above
	rm -rf $(VENV) .venvs build dist mutants htmlcov .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache \
		.pytest_cache .ruff_cache
	find src tests docs -name __pycache__ -type d -prune -exec rm -rf {} +
	rm -rf __pycache__

$(ENVIRONMENT):
	@command -v "$(PYTHON)" >/dev/null || { \
		echo "No $(PYTHON) here. Name a Python 3.11 or newer: make PYTHON=/path/to/python" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit( \
		"followup_kit needs Python 3.11 or newer, and $(PYTHON) is %d.%d. " % sys.version_info[:2] + \
		"Name another: make PYTHON=/path/to/python")'
	$(PYTHON) -m venv --clear $(VENV)
	@touch $@

$(LIBRARY): $(ENVIRONMENT) pyproject.toml
	$(PIP) install --editable .
	@touch $@

# Groups of dependencies came with pip 25.1.
$(TEST): $(ENVIRONMENT) pyproject.toml
	$(PIP) install --upgrade 'pip>=25.1'
	$(PIP) install --editable . --group test
	@touch $(LIBRARY) $@

$(SLOW): $(ENVIRONMENT) pyproject.toml
	$(PIP) install --upgrade 'pip>=25.1'
	$(PIP) install --editable . --group test --group scale --group hosts
	@touch $(LIBRARY) $(TEST) $@

$(CHECK): $(ENVIRONMENT) pyproject.toml
	$(PIP) install --upgrade 'pip>=25.1'
	$(PIP) install --editable . --group check
	@touch $(LIBRARY) $(TEST) $@

$(BENCH): $(ENVIRONMENT) pyproject.toml
	$(PIP) install --upgrade 'pip>=25.1'
	$(PIP) install --editable . --group bench
	@touch $(LIBRARY) $(TEST) $@

$(MUTANTS): $(ENVIRONMENT) pyproject.toml
	$(PIP) install --upgrade 'pip>=25.1'
	$(PIP) install --editable . --group mutants
	@touch $(LIBRARY) $(TEST) $@

$(PACKAGE): $(ENVIRONMENT) pyproject.toml
	$(PIP) install --upgrade 'pip>=25.1'
	$(PIP) install --editable . --group package
	@touch $(LIBRARY) $@

$(DOCS): $(ENVIRONMENT) pyproject.toml
	$(PIP) install --upgrade 'pip>=25.1'
	$(PIP) install --editable . --group docs
	@touch $(LIBRARY) $(TEST) $@
