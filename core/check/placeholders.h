// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/finding.h"

#include <QByteArray>

namespace autodevos {

/// Finds what an agent left unfinished in one file: markers in comments, filler text, functions without a body, a file
/// that ends in the middle. Knows words from meaning by place: a label "todo" in a string is no marker. Pure.
[[nodiscard]] QVector<Finding> findPlaceholders(const QString &path, const QByteArray &content);

/// True for tests by path: "tests/…", "*.test.ts", "test_*.py", "e2e/…".
[[nodiscard]] bool isTestPath(const QString &path);

} // namespace autodevos
