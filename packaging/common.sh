# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share: finding and installing what the build needs, and building. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

build_packages=(
  g++ cmake ninja-build pkg-config
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-sqlite libsqlite3-dev libgl-dev
  libexpected-dev libvalijson-dev libkainjow-mustache-dev libqscintilla2-qt6-dev libgit2-dev libarchive-dev zlib1g-dev
  qtkeychain-qt6-dev
  wordnet-base
)
run_packages=(bubblewrap qt6-translations-l10n)
test_packages=(python3 python3-pytest chromium git xvfb fonts-dejavu-core dbus at-spi2-core python3-pyatspi openbox)

say() { printf '%s\n' "$*" >&2; }

# as_root COMMAND …: runs it as root, asking first when that takes sudo.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null && [ -t 0 ]; then
    printf 'Run "sudo %s"? [y/N] ' "$*" >&2
    read -r answer
    [ "$answer" = y ] || [ "$answer" = Y ] || { say "Stopped: nothing was installed."; return 1; }
    sudo "$@"
  else
    say "These need to be installed by an administrator: $*"
    return 1
  fi
}

# need_packages NAME …: installs the Debian packages among them that are missing; silent when all are there.
need_packages() {
  local missing=() name
  for name in "$@"; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  command -v apt-get >/dev/null || {
    say "Missing: ${missing[*]}. This script installs Debian packages only; install their like and start it again."
    return 1
  }
  say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
  as_root env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"' \
    sh "${missing[@]}" >&2
}

# use_node: puts the Node.js that need_node installed, if it did, before the system's.
use_node() {
  node_tools="${XDG_CACHE_HOME:-$HOME/.cache}/autodevos/tools"
  [ ! -x "$node_tools/node_modules/.bin/node" ] || export PATH="$node_tools/node_modules/.bin:$PATH"
}

# need_node: Node.js 20 or newer with npm; where the system's is older, the npm package "node" in the user's cache.
need_node() {
  use_node
  local major
  major=$( (node --version || true) 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
  [ "${major:-0}" -lt 20 ] || return 0
  command -v npm >/dev/null || need_packages nodejs npm
  say "Installing Node.js 22 for this user, in $node_tools"
  npm install --loglevel error --no-audit --no-fund --prefix "$node_tools" node@22 npm@11 >&2 || {
    say "Node.js 22 could not be installed from the npm registry. Install Node.js 20 or newer and start this again."
    return 1
  }
  use_node
}

# build PRESET [TARGET …]: configures once, builds what changed (everything when no target is named); quiet unless
# something is wrong.
build() {
  local preset=$1 log="$root/build/$1.log"
  shift
  mkdir -p "$root/build"
  [ -f "$root/build/$preset/build.ninja" ] || say "Building AutoDevOS ($preset); the first time takes some minutes."
  if ! (cd "$root" && cmake --preset "$preset" && cmake --build --preset "$preset" ${1:+--target "$@"}) >"$log" 2>&1; then
    grep -nE 'error|Error|FAILED' "$log" | head -n 30 >&2
    say "The build failed; all of its output is in build/$preset.log."
    return 1
  fi
}
