#!/usr/bin/env bash
# The app as a screen reader meets it: the real AT-SPI tree of a real window, under Xvfb (Linux).
# It is walked page by page, then read without a pause while everything in it changes.
# python3-gi speaks to the system's own Python only, so neither is a part of pytest.
set -euo pipefail
app=$1
here=$(dirname "$0")
ready() {
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null &&
        command -v Xvfb >/dev/null && command -v dbus-run-session >/dev/null &&
        ldconfig -p | grep -q libxcb-cursor
}
packages=(at-spi2-core gir1.2-atspi-2.0 python3-gi dbus xvfb libxcb-cursor0 libxcb-icccm4
    libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0
    libxcb-xkb1 libxkbcommon-x11-0)
if ! ready && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${packages[@]}") >/dev/null || true
fi
if ! ready; then
    echo "Skipped: the walk through the AT-SPI tree needs ${packages[*]}" >&2
    exit 0
fi
home=$(mktemp -d)
trap 'kill "${screen:-}" 2>/dev/null || true; rm -rf "$home"' EXIT
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp >/dev/null 2>&1 3>"$home/display" &
screen=$!
for _ in $(seq 100); do [ -s "$home/display" ] && break; sleep 0.1; done
HOME=$home XDG_CONFIG_HOME=$home XDG_DATA_HOME=$home XDG_CACHE_HOME=$home XDG_RUNTIME_DIR=$home \
    DISPLAY=:$(cat "$home/display") QT_QPA_PLATFORM=xcb QT_ACCESSIBILITY=1 \
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0 QT_LOGGING_RULES="qt.accessibility.atspi=false" \
    dbus-run-session -- bash -c '/usr/bin/python3 "$0/walk.py" "$1" && /usr/bin/python3 "$0/stress.py" "$1"' "$here" "$app"
