#!/usr/bin/env bash
# `make tour`: goes through the sample chapter in the real window and writes the README's pictures.
source "$(dirname "$0")/need.sh"

say "what the tour needs"
need build window driver js
need_js_tools
say "driving the window; pictures go to docs/pictures/"
mkdir -p docs/pictures
CHAPTERDESK_PICTURES=$PWD/docs/pictures cargo test --workspace --test e2e tour
ls -l docs/pictures
