#!/usr/bin/env bash
# `make test` and CI: everything that must hold. One build for all tests, never a release; lints last.
source "$(dirname "$0")/stages.sh"

say "what the tests need"
need build window driver papers office js
need_js_tools
log=$(mktemp)
trap 'rm -f "$log"' EXIT

tests_ok=yes
other_failures=0
run_tests() {
  # The whole workspace each time: the same features, so nothing is compiled twice.
  cargo test --workspace --no-fail-fast 2>&1 | tee "$log"
}

stage "format" check_format || other_failures=$((other_failures + 1))
stage "types of the window's modules" check_js || other_failures=$((other_failures + 1))
stage "compile the tests" cargo test --workspace --no-run || other_failures=$((other_failures + 1))
stage "all tests, the real window among them" run_tests || tests_ok=no
stage "lints" check_lints || other_failures=$((other_failures + 1))
tell_timings

# One line for the whole run: what the runners counted, and one check for each other stage.
count() { awk -v field="$1" '/^test result:/ { sum += $field } END { print sum + 0 }' "$log"; }
passed=$(count 4) failed=$(count 6)
if [ "$tests_ok" = no ] && [ "$failed" = 0 ]; then failed=1; fi
failed=$((failed + other_failures))
passed=$((passed + 4 - other_failures))
printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
