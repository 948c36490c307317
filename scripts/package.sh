#!/usr/bin/env bash
# `make package`: the Debian package, with the profile made for it (slow to build, small and fast to run).
source "$(dirname "$0")/need.sh"

say "what the package needs"
need build window js
say "building the release and the package (the first time takes a while)"
# Debian's names are plain ASCII: the package is called chapterdesk, its menu entry 沙龙秘书 (scripts/deb/). The command
# line is built along with the app and goes into the same package.
npx --yes --package @tauri-apps/cli@2.12.5 tauri build --ci --bundles deb --config "{
  \"productName\": \"chapterdesk\",
  \"bundle\": { \"linux\": { \"deb\": { \"files\": {
    \"/usr/bin/chapterdesk-cli\": \"$CARGO_TARGET_DIR/dist/chapterdesk-cli\"
  } } } }
}" -- --profile dist
say "the package"
ls -l "$CARGO_TARGET_DIR"/dist/bundle/deb/*.deb
