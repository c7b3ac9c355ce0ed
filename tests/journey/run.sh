#!/usr/bin/env bash
# The four jobs in a real window of the X Window System: Xvfb is fetched if it may be.
set -euo pipefail
python=$1
platform=xcb
ready() { command -v Xvfb >/dev/null && command -v xvfb-run >/dev/null; }
if ! ready && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends xvfb xauth) >/dev/null || true
fi
if ! ready; then
    echo "No window without Xvfb (sudo apt-get install xvfb xauth): the four jobs run unseen." >&2
    platform=offscreen
fi
export QT_QPA_PLATFORM=$platform JOURNEY_PLATFORM=$platform JOURNEY_PICTURES=build/journey
before=()
if [ "$platform" = xcb ]; then before=(xvfb-run -a -s "-screen 0 1280x800x24 -nolisten tcp"); fi
"${before[@]}" bash packaging/system_libraries.sh "$python"
"${before[@]}" "$python" -m pytest -q tests/journey
