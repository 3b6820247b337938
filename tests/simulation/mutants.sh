#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows that the simulator finds bugs: builds the engine with one hand-made bug after another (mutants/*.patch) in a copy
# of the sources, and lets `simulate` look for it. Prints which invariant broke, at which seed, after how many runs.
#
# tests/simulation/mutants.sh [NAME…]     all of them without names; RUNS=n, SEED=n and SCRATCH=folder are heeded
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
runs=${RUNS:-200000}
scratch=${SCRATCH:-${TMPDIR:-/tmp}/autodevos-mutants}

build=$scratch/source/build/release
mkdir -p "$scratch/source"
cd "$root"
git ls-files --cached --others --exclude-standard | while read -r file; do
  [ ! -f "$file" ] || cmp -s "$file" "$scratch/source/$file" || cp --parents "$file" "$scratch/source"
done
cd "$scratch/source"
cmake -G Ninja -S . -B "$build" -DCMAKE_BUILD_TYPE=Release >/dev/null
ninja -C "$build" simulate >/dev/null

names=$*
[ -n "$names" ] || names=$(cd "$here/mutants" && ls -- *.patch | sed 's/\.patch$//')
found=0
missed=0
printf '%-38s %-26s %8s %8s\n' mutant invariant seed runs
for name in $names; do
  patch=$here/mutants/$name.patch
  patch -s -p1 <"$patch"
  invariant=-
  seed=-
  needed=-
  if ninja -C "$build" simulate >"$scratch/build.log" 2>&1; then
    end=0
    timeout 300 "$build/bin/simulate" --runs "$runs" --seed "${SEED:-1}" --threads 2 >"$scratch/run.log" 2>&1 || end=$?
    needed=$(sed -n 's/^\([0-9]*\) runs in .*/\1/p' "$scratch/run.log")
    invariant=$(sed -n 's/^BROKEN \([A-Za-z]*\) seed.*/\1/p' "$scratch/run.log" | tail -n 1)
    seed=$(sed -n 's/^BROKEN [A-Za-z]* seed \([0-9]*\):.*/\1/p' "$scratch/run.log" | tail -n 1)
    # One that brings the simulator itself down, or makes it turn in circles for ever, has been found as well.
    [ "$end" -lt 124 ] || { invariant="ends with $end" && seed=?; }
  else
    invariant='does not build'
  fi
  patch -s -R -p1 <"$patch"
  if [ -n "$seed" ] && [ "$seed" != - ]; then
    found=$((found + 1))
  else
    missed=$((missed + 1))
    [ "$invariant" = 'does not build' ] || invariant='NOT FOUND'
    seed=-
  fi
  printf '%-38s %-26s %8s %8s\n' "$name" "$invariant" "$seed" "${needed:--}"
done
printf '%d found, %d missed\n' "$found" "$missed"
[ "$missed" -eq 0 ]
