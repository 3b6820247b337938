#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes new and changed texts into the .ts files; what is translated stays.
set -eu
cd "$(dirname "$0")/.."
PATH="/usr/lib/qt6/bin:$PATH"
for file in translations/autodevos_*.ts; do
  # English needs its plurals only
  case "$file" in *_en.ts) only=-pluralonly ;; *) only= ;; esac
  lupdate ui core/words app -I . -ts "$file" -no-obsolete -locations none $only
done
