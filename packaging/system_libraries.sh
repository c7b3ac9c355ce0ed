#!/usr/bin/env bash
# Qt needs a few system libraries that a bare Debian lacks. Install them if we may, else say which.
set -euo pipefail
python=$1
platforms=(offscreen)
if [ -n "${DISPLAY:-}" ]; then platforms+=(xcb); fi
for platform in "${platforms[@]}"; do
    (QT_QPA_PLATFORM=$platform "$python" -c 'import PySide6.QtWidgets as w; w.QApplication([])') \
        >/dev/null 2>&1 || missing=$platform
done
if [ -z "${missing:-}" ]; then
    exit 0
fi
packages=(libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-xinerama0 libxcb-xkb1)
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing the system libraries that Qt needs ..."
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
else
    echo "Qt cannot start: some system libraries are missing. On Debian or Ubuntu:" >&2
    echo "  sudo apt-get install ${packages[*]}" >&2
    exit 1
fi
