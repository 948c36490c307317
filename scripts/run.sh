#!/usr/bin/env bash
# `make run`: builds the app and opens its window.
source "$(dirname "$0")/need.sh"

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  fail "There is no display here, so no window can open (DISPLAY and WAYLAND_DISPLAY are empty).
How to get one:
  - run this in a terminal of a desktop session;
  - over the network: ssh -X, or a remote desktop;
  - on a machine without a screen: apt-get install xvfb xauth, then  xvfb-run make run
    (the window is there but nobody sees it; make tour writes pictures of it).
Without a window there is the command line:  cargo run -p chapterdesk-cli -- --help"
fi
say "what the app needs"
need build window
say "building (the first time takes a while: about 25 minutes on two cores)"
# With one test runner in the build, Cargo chooses the same features as `make test` does: neither builds the other's
# dependencies again.
cargo build --workspace --bin chapterdesk --test shell
say "opening 沙龙秘书"
exec "$CARGO_TARGET_DIR/debug/chapterdesk" "$@"
