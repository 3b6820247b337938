#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzers and runs each for some seconds, two at a time. What brings one down is kept as build/fuzz/found-*.
#   packaging/fuzz.sh [SECONDS [NAME …]]   default: 30 seconds, all
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

seconds=${1:-30}
[ $# -eq 0 ] || shift
need_packages "${build_packages[@]}" clang libclang-rt-14-dev
names=("$@")
[ ${#names[@]} -gt 0 ] || mapfile -t names < <(ls "$root/tests/fuzz/corpus")
build fuzz "${names[@]/#/fuzz_}"

run() {
  local name=$1 seconds=$2 root=$3 log=$3/build/fuzz/$1.log new
  new=$(mktemp -d)
  if "$root/build/fuzz/bin/fuzz_$name" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2000 \
    -artifact_prefix="$root/build/fuzz/found-$name-" "$new" "$root/tests/fuzz/corpus/$name" >"$log" 2>&1; then
    printf '%s: %s\n' "$name" "$(grep -ao 'Done .*' "$log" | tail -n 1)"
  else
    printf '%s: FOUND, see build/fuzz/%s.log\n' "$name" "$name"
    rm -r "$new"
    return 1
  fi
  rm -r "$new"
}
export -f run
printf '%s\n' "${names[@]}" | xargs -P 2 -I {} bash -c 'run "$@"' bash {} "$seconds" "$root"
