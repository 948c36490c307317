#!/usr/bin/env bash
# `make bench`: the figures of README and release notes. Builds a release, because only that is what users run.
source "$(dirname "$0")/need.sh"

say "what measuring needs"
need build window driver peers
say "building a release (the first time takes a while) and measuring"
cargo bench --workspace --bench bench "$@"
