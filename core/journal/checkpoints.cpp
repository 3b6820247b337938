// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/checkpoints.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

StandDifference differenceOf(const ProjectStand &from, const ProjectStand &to)
{
    StandDifference difference;
    for (auto file = to.files.cbegin(); file != to.files.cend(); ++file) {
        const auto before = from.files.constFind(file.key());
        if (before == from.files.cend()) {
            difference.added.append(file.key());
        } else if (before->hash != file->hash) {
            difference.changed.append(file.key());
        }
    }
    for (auto file = from.files.cbegin(); file != from.files.cend(); ++file) {
        if (!to.files.contains(file.key())) {
            difference.removed.append(file.key());
        }
    }
    return difference;
}

void Checkpoints::apply(const Event &event)
{
    switch (event.kind) {
    case EventKind::PlanMade:
        m_planVersion = event.payload.value("plan"_L1).toObject().value("version"_L1).toInt();
        break;
    case EventKind::RunStarted: {
        Step step{event.sequence, {}, {}};
        const QJsonArray tasks = event.payload.value("tasks"_L1).toArray();
        for (const QJsonValue task : tasks) {
            step.tasks.append({TaskId(task.toString()), false});
        }
        m_steps.append(step);
        break;
    }
    case EventKind::TaskStateChanged: {
        const TaskState state = stateFrom(event.payload);
        m_steps.append({event.sequence, {}, {{event.task, state == TaskState::Completed}}});
        break;
    }
    case EventKind::FilesCommitted:
        commit(event);
        break;
    case EventKind::UserDecided:
        decide(event);
        break;
    default:
        break;
    }
}

void Checkpoints::commit(const Event &event)
{
    Step step{event.sequence, {}, {}};
    const auto ownerOf = [&event](const QJsonObject &file) {
        const QString task = file.value("task"_L1).toString();
        return task.isEmpty() ? event.task : TaskId(task);
    };
    const QJsonArray files = event.payload.value("files"_L1).toArray();
    for (const QJsonValue entry : files) {
        const QJsonObject file = entry.toObject();
        FileStep change{file.value("path"_L1).toString(), {}};
        if (!file.value("removed"_L1).toBool()) {
            const QString hash = file.value("hash"_L1).toString();
            change.stand = FileStand{ownerOf(file), hash, file.value("generated"_L1).toString(hash)};
        }
        step.files.append(change);
    }
    const QJsonArray kept = event.payload.value("kept"_L1).toArray();
    for (const QJsonValue entry : kept) {
        const QJsonObject file = entry.toObject();
        FileStep change{file.value("path"_L1).toString(), {}};
        if (const QString generated = file.value("generated"_L1).toString(); !generated.isEmpty()) {
            const QString hash = m_files.value(change.path).hash;
            change.stand = FileStand{ownerOf(file), hash.isEmpty() ? generated : hash, generated};
        }
        step.files.append(change);
    }
    const bool isRestore = std::exchange(m_restoring, 0) != 0 && event.task.isEmpty();
    const bool isDecision = std::exchange(m_isDeciding, false);
    put(event,
        isRestore           ? CheckpointCause::Restore
        : event.attempt > 0 ? CheckpointCause::Task
        : isDecision        ? CheckpointCause::Decision
                            : CheckpointCause::Cleanup,
        std::move(step));
    if (isRestore) {
        m_checkpoints.last().restored = event.payload.value("restored"_L1).toInteger();
    }
}

void Checkpoints::decide(const Event &event)
{
    const QString question = event.payload.value("question"_L1).toString();
    if (question == "restore"_L1) {
        m_restoring = event.payload.value("answer"_L1).toString().toLongLong();
    } else if (event.payload.contains("commit"_L1)) {
        m_isDeciding = true;
    }
    if (question != "restore"_L1 && question != "edit"_L1) {
        return;
    }
    Step step{event.sequence, {}, {}};
    const QJsonArray replaced = event.payload.value("replaced"_L1).toArray();
    for (const QJsonValue entry : replaced) {
        const QJsonObject file = entry.toObject();
        const QString path = file.value("path"_L1).toString();
        if (const auto now = m_files.constFind(path); now != m_files.cend()) {
            FileStand stand = *now;
            stand.hash = file.value("hash"_L1).toString();
            step.files.append({path, stand});
        }
    }
    if (!step.files.isEmpty()) {
        put(event, question == "edit"_L1 ? CheckpointCause::Edit : CheckpointCause::BeforeRestore, std::move(step));
    }
}

void Checkpoints::put(const Event &event, CheckpointCause cause, Step step)
{
    Checkpoint made{event.sequence, event.time, cause, {}, event.task, m_planVersion, 0, {}};
    made.run = cause == CheckpointCause::Task ? event.run : RunId();
    for (const FileStep &file : std::as_const(step.files)) {
        made.paths.append(file.path);
        if (file.stand) {
            m_files.insert(file.path, *file.stand);
        } else {
            m_files.remove(file.path);
        }
    }
    made.paths.sort();
    m_steps.append(std::move(step));
    m_checkpoints.append(std::move(made));
}

const Checkpoint *Checkpoints::find(qint64 sequence) const
{
    const auto found = std::ranges::lower_bound(m_checkpoints, sequence, {}, &Checkpoint::sequence);
    return found != m_checkpoints.cend() && found->sequence == sequence ? &*found : nullptr;
}

ProjectStand Checkpoints::standAt(qint64 sequence) const
{
    ProjectStand stand;
    const Checkpoint *made = find(sequence);
    const TaskId own = made != nullptr && made->cause == CheckpointCause::Task ? made->task : TaskId();
    for (const Step &step : m_steps) {
        if (step.sequence > sequence) {
            // A task's files come in just before it is told completed.
            const auto told = std::ranges::find(step.tasks, own, [](const auto &change) { return change.first; });
            if (own.isEmpty() || told != step.tasks.cend()) {
                if (!own.isEmpty() && told->second) {
                    stand.completed.insert(own);
                }
                break;
            }
            continue;
        }
        for (const FileStep &file : step.files) {
            if (file.stand) {
                stand.files.insert(file.path, *file.stand);
            } else {
                stand.files.remove(file.path);
            }
        }
        for (const auto &[task, isCompleted] : step.tasks) {
            if (isCompleted) {
                stand.completed.insert(task);
            } else {
                stand.completed.remove(task);
            }
        }
    }
    return stand;
}

} // namespace autodevos
