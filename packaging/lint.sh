#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing and looks the code over without running it: layout (clang-format), headers that compile by
# themselves, clang-tidy, clazy. Prints each finding once and ends with "N findings in M sources".
#   packaging/lint.sh [FOLDER OR FILE …]   clang-tidy and clazy only look at these; default: app core ui agents
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

need_packages "${build_packages[@]}" clang-format clang-tidy clazy
cd "$root"
[ $# -gt 0 ] || set -- app core ui agents
mapfile -t sources < <(git ls-files "$@" | grep '\.cpp$')
[ ${#sources[@]} -gt 0 ] || { say "There are no sources in $*."; exit 2; }

log="$root/build/lint.log"
mkdir -p "$root/build"
: >"$log"

# each TOOL …: runs it over all sources, some at a time on every core. A finding makes these tools fail: it is counted
# below, together with what keeps a source from being read at all.
each() {
  printf '%s\0' "${sources[@]}" | xargs -0 -n 4 -P "$(nproc)" "$@" >>"$log" 2>&1 || true
}

say "Layout"
git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run >>"$log" 2>&1
say "Headers"
build release all_verify_interface_header_sets autodevos autodevos-cli
# The commands are those of the compiler in use, and clang knows other warnings than GCC.
options=(-p build/release --extra-arg=-Wno-unknown-warning-option)
say "clang-tidy"
each clang-tidy --quiet "${options[@]}"
say "clazy"
# Left out: qstring-ref advises classes that Qt 6 no longer has; strict-iterators what was right before erase() took a
# const_iterator; range-loop-reference takes JSON's proxies for copies, and clang-tidy tells real copies.
checks=level0,level1,no-qstring-ref,no-strict-iterators,no-range-loop-reference
each clazy-standalone -checks="$checks" "${options[@]}"

findings=$(grep -E '(: |^)(error|warning): ' "$log" | sed "s|^$root/||" | sort -u || true)
count=$(printf '%s' "$findings" | grep -c '' || true)
[ "$count" = 0 ] || printf '%s\n' "$findings"
echo "$count findings in ${#sources[@]} sources"
[ "$count" = 0 ]
