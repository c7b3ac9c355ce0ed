#!/usr/bin/env bash
# What `make installers` needs beyond Python on a Debian-like system: tools, and the libraries of
# Qt's X11 side, which go into the bundle. Install them if we may, else say which.
set -euo pipefail
packages=(appstream binutils desktop-file-utils shared-mime-info squashfs-tools
    libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libwayland-client0 libwayland-cursor0
    libwayland-egl1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0 "$@")
lacking=()
for package in "${packages[@]}"; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || lacking+=("$package")
done
if [ ${#lacking[@]} = 0 ]; then
    exit 0
fi
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing ${lacking[*]} ..."
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${lacking[@]}" >/dev/null
else
    echo "Some packages are missing. On Debian or Ubuntu:" >&2
    echo "  sudo apt-get install ${lacking[*]}" >&2
    exit 1
fi
