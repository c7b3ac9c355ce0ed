#!/usr/bin/env bash
# The .app as a .dmg: signed and notarised where the secrets for it are there, and said if not.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$(python -c 'from credittracker import __version__ as v; print(v)')
bundle=build/installers/bundle
app=$bundle/CreditTracker.app
dmg=dist/CreditTracker-$version-$(uname -m).dmg

if [ -n "${CERTIFICATE:-}" ]; then
    keys=$RUNNER_TEMP/signing.keychain-db password=$(uuidgen)
    base64 --decode <<<"$CERTIFICATE" >"$RUNNER_TEMP/certificate.p12"
    security create-keychain -p "$password" "$keys"
    security unlock-keychain -p "$password" "$keys"
    security import "$RUNNER_TEMP/certificate.p12" -P "$CERTIFICATE_PASSWORD" -k "$keys" -T /usr/bin/codesign
    security set-key-partition-list -S apple-tool:,apple: -k "$password" "$keys" >/dev/null
    security list-keychains -d user -s "$keys"
    rm "$RUNNER_TEMP/certificate.p12"
    sign=(codesign --force --options runtime --timestamp --sign "$IDENTITY")
    # From the inside out; no entitlements until loading fails without one.
    find "$app/Contents" -type f -print0 | while IFS= read -r -d '' file; do
        if file -b "$file" | grep -q Mach-O; then "${sign[@]}" "$file"; fi
    done
    "${sign[@]}" "$app"
    codesign --verify --deep --strict "$app"
else
    echo "No certificate: the app is not signed."
fi

# The app beside a link to where apps live: people drag one onto the other.
stage=build/installers/dmg
rm -rf "$stage" && mkdir -p "$stage"
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -quiet -volname CreditTracker -srcfolder "$stage" -fs HFS+ -format UDZO -ov "$dmg"
if [ -n "${CERTIFICATE:-}" ]; then
    "${sign[@]}" "$dmg"
fi

if [ -n "${NOTARY_USER:-}" ]; then
    xcrun notarytool submit "$dmg" --wait --apple-id "$NOTARY_USER" --password "$NOTARY_PASSWORD" \
        --team-id "$NOTARY_TEAM"
    xcrun stapler staple "$dmg"
    spctl --assess --type open --context context:primary-signature -vv "$dmg"
else
    echo "No notary: the dmg is not notarised."
fi
(cd dist && shasum -a 256 ./* | grep -v SHA256SUMS >SHA256SUMS.new && mv SHA256SUMS.new SHA256SUMS)
