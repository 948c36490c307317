#!/usr/bin/env bash
# Makes the icon's sizes from icons/icon.svg: `make icons`. Needs npm; the results are tracked.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
npx --yes --package @tauri-apps/cli@2.12.5 tauri icon icons/icon.svg --output "$scratch"
for file in 32x32.png 128x128.png 128x128@2x.png icon.png icon.ico icon.icns; do
  cp "$scratch/$file" icons/
done
