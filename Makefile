# Consigne. `make demo` and `make test` do all set-up on a bare Debian 12 or 13.
.DEFAULT_GOAL := help
VENV := .venv
PY := $(VENV)/bin/python
KIOSK := $(VENV)/bin/kiosk

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

setup: $(VENV)/ready $(VENV)/ready-tests $(VENV)/words ## Debian packages, .venv, locked Python packages

$(VENV)/ready: requirements.lock tools/packages.apt tools/setup tools/debian-packages pyproject.toml
	@tools/setup $(VENV)

$(VENV)/ready-tests: tools/packages-tests.apt tools/debian-packages | $(VENV)/ready
	@tools/debian-packages tools/packages-tests.apt
	@touch $@

$(VENV)/words: tools/i18n $(wildcard kiosk/ui/i18n/*.ts) | $(VENV)/ready
	@VENV=$(VENV) tools/i18n
	@touch $@

demo: $(VENV)/ready $(VENV)/words ## the main job: a whole visit, every device simulated
	$(KIOSK) demo

test: setup ## all tests
	tools/run-tests

lint: setup ## format, lint, types, rooms, QML
	tools/lint

format: setup ## put everything in our format
	$(VENV)/bin/ruff format . && $(VENV)/bin/ruff check --fix .
	$(VENV)/bin/pyside6-qmlformat -i $$(git ls-files '*.qml')

bench: setup ## finding papers beside other tools (docs/pages-measured.md), then timing goals, as ratios, 200 kiosks at one vault among them
	$(PY) -m tests.bench.pages
	$(PY) -m tests.bench
	$(PY) -m tests.bench.vault

bench-kiosks: setup ## the last of them alone: 200 kiosks at one vault, against Debian's nginx
	$(PY) -m tests.bench.vault

forms: setup ## 10,000 boxes of signed forms, drawn with pens, folds and noise, read back
	$(PY) -m tests.bench.forms

torture: setup ## 1,000 kills at random moments of visits: nothing lost, nothing twice, nothing readable
	$(PY) -m tests.torture

screens: setup ## the screens against the approved pictures; shows what changed
	$(PY) -m tests.ui.approved

audit: setup ## every screen, language, size and mode through the audit; some twenty minutes
	$(PY) -m tests.ui.everywhere

approve-screens: setup ## keep the screens as they are drawn now, once you looked at what changed
	$(PY) -m tests.ui.approved --approve

image-setup: setup ## what builds and boots the box's image; as root
	@tools/debian-packages image/packages.apt

image: image-setup ## the card's image: make image, as root, into build/image
	$(PY) -m image.build --arch $(or $(ARCH),amd64) $(if $(KEYS),--keys $(KEYS))

guides: setup ## the printed guides, flyer and charter, from the real screens, into build/guides
	$(KIOSK) guides --out build/guides --pdf

i18n: setup ## bring the catalogues up to date with the screens' words, and make what the window loads
	tools/i18n update

fuzz: setup ## 100,000 damaged pictures read or refused, no process lost for good
	nice -n 10 $(PY) -m tests.fuzz

image-test: image-setup ## builds the twin, boots it, looks at it; as root, ends after 20 minutes
	$(PY) -m image.test --build

image-night: image-setup ## the Pi's twin in QEMU's arm64 machine, then the other one's power cuts and first starts; as root, an hour and a half, not in CI
	$(PY) -m image.test --build --arch arm64 --limit-min 60
	$(PY) -m image.test --build --night --limit-min 60

image-twice: image-setup ## two builds of the image from nothing: the same root hash? as root, not in CI
	$(PY) -m image.twice --arch $(or $(ARCH),amd64)

image-boot: image-setup ## the built twin's time to its first screen, against a bare Debian; as root
	$(PY) -m image.bare

lock: setup ## make the lock files anew from pyproject.toml
	$(PY) -m uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes -q -o requirements.lock
	$(PY) -m uv pip compile --group vault -c requirements.lock --universal --python-version 3.11 --generate-hashes -q -o container/requirements.lock

clean: ## forget what was built here
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build

.PHONY: help audit setup demo test lint format bench bench-kiosks forms torture fuzz screens approve-screens image-setup image image-test image-night image-twice image-boot guides i18n lock clean
