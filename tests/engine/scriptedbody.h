// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/attempt.h"
#include "core/workspace/transaction.h"

#include <QJsonArray>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace autodevos {

inline QString stagingName(const RunId &run, const TaskId &task, int attempt)
{
    return QStringLiteral("%1-%2-%3").arg(run.value(), task.value()).arg(attempt);
}

/// An agent that needs no model: it "asks" once, writes out/<task>.txt from its instructions, and commits.
/// Goes through every durable step of a real one. Shared by the pool's threads.
class ScriptedAgent {
public:
    explicit ScriptedAgent(QString root)
        : m_workspace(std::move(root))
    {
    }

    std::atomic<int> asked = 0;          ///< how often the model would have been paid for
    std::atomic<bool> isBlocked = false; ///< attempts hang until they are stopped
    std::atomic<int> hanging = 0;
    std::atomic<bool> isBroken = false; ///< attempts fail for good
    Usage usage;                        ///< of every attempt; set before a run

    [[nodiscard]] AttemptBody body()
    {
        return [this](const AttemptRequest &request, EventPort &port, const std::stop_token &stop) {
            AttemptOutcome outcome;
            if (const Status status = work(request, port, stop); status) {
                outcome.ok = true;
                outcome.usage = usage;
            } else {
                outcome.error = status.error();
            }
            return outcome;
        };
    }

    static QByteArray contentFor(const Task &task)
    {
        return task.id.value().toUtf8() + ": " + task.instructions.toUtf8() + '\n';
    }
    static QString pathFor(const TaskId &task) { return QStringLiteral("out/%1.txt").arg(task.value()); }

private:
    Status work(const AttemptRequest &request, EventPort &port, const std::stop_token &stop)
    {
        if (request.record.isEmpty()) {
            ++asked;
            Event answered;
            answered.kind = EventKind::ModelAnswered;
            answered.payload = {{QStringLiteral("turn"), 1}};
            if (const Status status = port.postDurable(answered); !status) {
                return status;
            }
        }
        if (isBlocked) {
            ++hanging;
            while (!stop.stop_requested()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        }
        if (stop.stop_requested()) {
            return failure(ErrorKind::Cancelled, QStringLiteral("Stopped"));
        }
        if (isBroken) {
            return failure(ErrorKind::Unsupported, QStringLiteral("This cannot be done"));
        }
        return commit(request, port);
    }

    Status commit(const AttemptRequest &request, EventPort &port) const
    {
        const QString name = stagingName(request.run, request.task.id, request.number);
        Transaction transaction(m_workspace, {QStringLiteral("out/**")}, name, request.lineage);
        if (const Status status = transaction.write(pathFor(request.task.id), contentFor(request.task)); !status) {
            return status;
        }
        const Result<Commit> changes = transaction.prepare();
        if (!changes) {
            return tl::unexpected(changes.error());
        }
        Event event;
        event.kind = EventKind::FilesPrepared;
        event.payload = toJson(*changes);
        if (const Status status = port.postDurable(event); !status) {
            return status;
        }
        const Result<Commit> applied = Transaction::apply(m_workspace, name, *changes);
        if (!applied) {
            return tl::unexpected(applied.error());
        }
        event.kind = EventKind::FilesCommitted;
        event.payload = toJson(*applied);
        const Status status = port.postDurable(event);
        Transaction::discard(m_workspace, name);
        return status;
    }

    const Workspace m_workspace;
};

} // namespace autodevos
