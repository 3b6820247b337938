// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

#include <optional>

/// The parts of a tool call that a model wrote into its text, made into one. Pure functions; any thread.
namespace autodevos {

/// The offered tool that `name` means: itself, or behind a prefix such as "functions."; nullptr: none.
[[nodiscard]] const ToolDefinition *toolNamed(const QString &name, const QVector<ToolDefinition> &tools);

/// A text as the value that the tool's schema wants under that name: numbers, truth values and lists are read as such.
[[nodiscard]] QJsonValue argumentOf(const ToolDefinition &tool, const QString &name, const QString &text);

/// The required argument that is still missing when exactly one is; else empty. It takes a call's bare body.
[[nodiscard]] QString onlyMissing(const ToolDefinition &tool, const QJsonObject &arguments);

/// The calls that a JSON value is: one, or a list of nothing else. Empty: it is something else.
[[nodiscard]] QVector<ToolCall> callsOf(const QJsonValue &value, const QVector<ToolDefinition> &tools);

/// A call as a program would write it, `name(path="…", lines=3)`.
struct WrittenCall {
    ToolCall call;
    qsizetype end = 0; ///< behind its closing bracket
};

/// The call of the tool whose "name(" ends before `start`; nothing when its arguments cannot be read to the end.
[[nodiscard]] std::optional<WrittenCall> readWrittenCall(const QString &text, qsizetype start,
                                                         const ToolDefinition &tool);

} // namespace autodevos
