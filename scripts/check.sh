#!/usr/bin/env bash
# `make check`: what can be said without opening a window.
source "$(dirname "$0")/stages.sh"

say "what the checks need"
need build window js
need_js_tools

check_tidy() { cargo test --workspace --test core tidy; }

stage "format" check_format || true
stage "types of the window's modules" check_js || true
stage "tidy rules" check_tidy || true
stage "lints" check_lints || true
tell_timings
[ ${#failed_stages[@]} = 0 ]
