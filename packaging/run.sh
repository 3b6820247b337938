#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and starts AutoDevOS.
#   packaging/run.sh                      opens the window
#   packaging/run.sh "a team task board"  builds that project without a window, into a new folder
#   packaging/run.sh plan "…" | doctor …  any command of autodevos-cli
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

need_packages "${build_packages[@]}" "${run_packages[@]}"
build release autodevos autodevos-cli
use_node

bin="$root/build/release/bin"
if [ $# -eq 0 ]; then
  exec "$bin/autodevos"
fi
if "$bin/autodevos-cli" help --commands | grep -qxF -- "$1" || [ "${1#-}" != "$1" ]; then
  exec "$bin/autodevos-cli" "$@"
fi
exec "$bin/autodevos-cli" run "$@"
