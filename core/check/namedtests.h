// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/toolfindings.h"

namespace autodevos {

/// The tests in a runner's output that name requirements by their ids in square brackets: "are listed [R3, R5]".
/// Reads every runner that prints a line a test with its verdict first (Vitest, Jest, Mocha, node:test, TAP, our
/// step scripts) and PyTest's verbose report. A test that was skipped is none; one told twice counts once, and a
/// failure wins. Whoever wrote the tests, the way to name a requirement is the same. Pure.
[[nodiscard]] QVector<NamedTest> readNamedTests(const ToolOutput &output);

/// The requirement ids a title names, in its order, each once.
[[nodiscard]] QStringList requirementsNamedIn(const QString &title);

/// Where a test of that title stands in its source, from 1; 0: nowhere. Titles come with the groups they stand in.
[[nodiscard]] int lineOfTest(const QString &source, const QString &title);

/// "unit", "api" and "browser" are the checks that run tests.
[[nodiscard]] bool runsTests(const QString &check);

} // namespace autodevos
