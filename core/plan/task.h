// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace autodevos {

/// What a running task occupies; each class has slots of its own.
enum class ResourceClass { Model, Build, Test, Browser };

/// Where a task stands. Waiting means a backoff or a person; Interrupted means the process died under it.
enum class TaskState { Pending, Running, Waiting, Completed, Failed, Skipped, Interrupted };

struct TaskLimits {
    int timeoutSeconds = 300; ///< of one attempt; its whole process tree is ended then
    int retries = 2;          ///< further attempts after the first
    int backoffBaseSeconds = 2;
    int backoffCapSeconds = 60;
    int turns = 0;     ///< answers of the model in one attempt; 0: the program's own limit
    qint64 tokens = 0; ///< read and written in one attempt; 0: the program's own limit
    double cost = 0;   ///< USD of one attempt; 0: none but the run's budget
    friend bool operator==(const TaskLimits &, const TaskLimits &) = default;
};

struct TaskEstimate {
    int seconds = 1; ///< weight of the task on the critical path
    int tokens = 0;
    friend bool operator==(const TaskEstimate &, const TaskEstimate &) = default;
};

/// One node of the plan. Starts when every task in `needs` is completed.
///
/// Checks are names: "syntax" looks into the files without running anything (level fast); "install", "audit",
/// "typecheck", "lint", "format", "build", "unit", "api" and "browser" run its own tools (level full).
/// That declared outputs exist, changed and hold no placeholder is checked for every task and never listed.
struct Task {
    TaskId id;
    QString title;
    RoleId role;
    QString instructions;
    QVector<TaskId> needs;
    QStringList provides; ///< globs of the paths this task alone may write; empty: it only checks
    QVector<RequirementId> covers;
    QStringList checks;
    TaskLimits limits;
    ResourceClass resource = ResourceClass::Model;
    TaskEstimate estimate;
    /// The built-in model does it, whatever the run's model: files of its own first version, which others build on.
    bool isBuiltIn = false;
    friend bool operator==(const Task &, const Task &) = default;
};

[[nodiscard]] QString toString(TaskState state); ///< "PENDING", "RUNNING", …
[[nodiscard]] TaskState taskStateFromString(const QString &name);
[[nodiscard]] bool isFinal(TaskState state); ///< Completed, Failed or Skipped
[[nodiscard]] QString toString(ResourceClass resource);
[[nodiscard]] ResourceClass resourceClassFromString(const QString &name);

} // namespace autodevos
