// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"
#include "tests/simulation/scenario.h"

#include <QSet>

namespace autodevos::simulation {

/// What outlives a crash: the durable events, and the project's tree. A value; knows no rules.
struct Disk {
    QVector<Event> events;
    /// What stands at each path; 0: nothing.
    std::array<std::array<quint64, filesOfTask>, mostTasks> tree{};
    qint64 faultyUntilMs = -1; ///< nothing can be written until then

    /// What a task has in the tree, as one number; 0: nothing.
    [[nodiscard]] quint64 madeBy(int task) const
    {
        quint64 sum = 0;
        for (const quint64 file : tree.at(static_cast<std::size_t>(task))) {
            sum = file == 0 && sum == 0 ? 0 : mixed(sum, file);
        }
        return sum;
    }
    /// Brings what a FilesPrepared or FilesCommitted event lists into the tree; `most` files, then the power fails.
    void land(const QJsonObject &payload, int most = filesOfTask);
};

/// The contents of the files that a task makes of its instructions and of what it is given.
[[nodiscard]] quint64 contentOf(const Script &script, int task, int file, int version, quint64 inputs);
/// What the task's needs have in the tree, as one number; 0 for a task that pays no regard to it.
[[nodiscard]] quint64 inputsOf(const Disk &disk, const Script &script, const Task &task);

/// Payload of FilesPrepared and FilesCommitted.
[[nodiscard]] QJsonObject filesPayload(const Script &script, int task, int version, quint64 inputs);

} // namespace autodevos::simulation
