# Sourced: runs named stages one after the other, keeps going when one fails, and tells how long each took.

source "$(dirname "${BASH_SOURCE[0]}")/need.sh"

failed_stages=()
timings=()

# stage NAME COMMAND…: fails when the command failed.
stage() {
  local name=$1 begun=$SECONDS took code=0
  shift
  say "$name"
  "$@" </dev/null || code=$?
  [ "$code" = 0 ] || failed_stages+=("$name")
  took=$((SECONDS - begun))
  timings+=("$(printf '  %3d min %02d s  %s' $((took / 60)) $((took % 60)) "$name")")
  return "$code"
}

tell_timings() {
  say "time of each stage"
  printf '%s\n' "${timings[@]}"
  if [ ${#failed_stages[@]} != 0 ]; then
    printf 'failed: %s\n' "${failed_stages[@]}"
  fi
}

check_format() { cargo fmt --all --check; }
check_js() { "$js_tools/node_modules/.bin/tsc" --project ui/jsconfig.json; }
check_lints() { cargo clippy --workspace --all-targets --quiet -- -D warnings; }
