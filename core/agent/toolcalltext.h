// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

/// Tool calls of models that write them into their text. Pure functions; any thread.
namespace autodevos {

/// What a model's text asks for.
struct CallsInText {
    QVector<ToolCall> calls; ///< in the order in which they stand; without ids
    QString rest;            ///< the text without them
    QString problem;         ///< why something that was meant as a call is none, for the model; empty: nothing such
};

/// Finds calls of the tools offered, and of no other, in any of the forms models use:
/// - tags: <tool_call>{…}</tool_call> and its kin, <function=NAME>…</function>, <invoke name="NAME">…</invoke>,
///   <NAME path="…">…</NAME>
/// - JSON in a fence or bare at the beginning of a line: {"name", "arguments"}, {"tool", "args"}, {"function": {…}},
///   {"tool_calls": […]} and lists of these; with comments, trailing commas, or short of its closing brackets
/// - Python-like: NAME(path="…", content="""…""")
/// - a whole file in a fence that says its path (```ts src/a.ts, a first line // src/a.ts, or **src/a.ts** above it),
///   as a call of write_file
/// What was cut off inside a value, and a file whose fence does not end, is a problem and no call.
[[nodiscard]] CallsInText callsInText(const QString &text, const QVector<ToolDefinition> &tools);

} // namespace autodevos
