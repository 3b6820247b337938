#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs the tests. Ends with "N passed, N failed".
#   packaging/test.sh [PRESET] [CTEST OPTIONS]   presets: release (default), dev, asan, tsan, headless
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

preset=release
case "${1:-}" in release | dev | asan | tsan | headless) preset=$1; shift ;; esac

need_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
need_node
build "$preset"

log="$root/build/$preset/tests.log"
status=0
(cd "$root" && ctest --preset "$preset" --output-log "$log.ctest" -V "$@" >"$log" 2>&1) || status=$?
grep -E '^ *[0-9]+/[0-9]+ Test +#|^[0-9]+: (FAIL!|XPASS|QFATAL|   Loc:|.*ERROR: .*Sanitizer|.*WARNING: ThreadSanitizer)' "$log" || true
# Every Qt Test program prints its totals; a test that ended without them (a crash, a time-out, a script) counts as one.
awk -v status="$status" '
  /^[0-9]+: Totals: / { passed += $3; failed += $5; split($1, id, ":"); counted[id[1]] = 1 }
  /Test +#[0-9]+: / {
    match($0, /#[0-9]+/); n = substr($0, RSTART + 1, RLENGTH - 1)
    if ($0 ~ /Passed/) { if (!(n in counted)) passed++ }
    else if ($0 ~ /\*\*\*/ && $0 !~ /Skipped/) { bad++; if (!(n in counted)) failed++ }
  }
  END {
    if (failed < bad) failed = bad
    if (status != 0 && failed == 0) failed = 1
    printf "%d passed, %d failed\n", passed, failed
  }' "$log"
exit "$status"
