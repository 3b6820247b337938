// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"
#include "core/plan/task.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace autodevos {

/// Why the project's files became what they are at a checkpoint.
enum class CheckpointCause {
    Task,          ///< an attempt's files came in
    Edit,          ///< a person saved a file in the program
    Decision,      ///< a conflict was decided
    Cleanup,       ///< files that no task of the plan writes any more went
    BeforeRestore, ///< what stood there when an earlier checkpoint was brought back, a person's changes included
    Restore,       ///< an earlier checkpoint was brought back
};

/// A moment to which the project can go back: after every change of its files that the journal tells of.
struct Checkpoint {
    qint64 sequence = 0; ///< of the event that made it; its name
    qint64 time = 0;     ///< milliseconds since 1970, UTC
    CheckpointCause cause = CheckpointCause::Task;
    RunId run;           ///< of an attempt's; else empty
    TaskId task;         ///< of an attempt's or a decision's; else empty
    int planVersion = 0; ///< the newest one then
    qint64 restored = 0; ///< of Restore: the checkpoint that was brought back
    QStringList paths;   ///< what changed, sorted
    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// A generated file as it stood at a checkpoint.
struct FileStand {
    TaskId task;
    QString hash;      ///< SHA-256 of the file
    QString generated; ///< SHA-256 of the version a task made, where a person's changes are in it; else the same
    friend bool operator==(const FileStand &, const FileStand &) = default;
};

/// The project at a checkpoint.
struct ProjectStand {
    QMap<QString, FileStand> files; ///< by path
    QSet<TaskId> completed;
};

/// What differs between two stands of the files; sorted.
struct StandDifference {
    QStringList added;
    QStringList changed;
    QStringList removed;
    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && removed.isEmpty(); }
    friend bool operator==(const StandDifference &, const StandDifference &) = default;
};
[[nodiscard]] StandDifference differenceOf(const ProjectStand &from, const ProjectStand &to);

/// Every checkpoint of a project. A pure projection of its events; a value.
class Checkpoints {
public:
    void apply(const Event &event);
    void clear() { *this = Checkpoints(); }

    [[nodiscard]] const QVector<Checkpoint> &all() const { return m_checkpoints; } ///< oldest first
    [[nodiscard]] const Checkpoint *find(qint64 sequence) const;
    /// After the event of that number.
    [[nodiscard]] ProjectStand standAt(qint64 sequence) const;

private:
    struct FileStep {
        QString path;
        std::optional<FileStand> stand; ///< empty: it is gone, or no longer a generated one
    };
    struct Step {
        qint64 sequence = 0;
        QVector<FileStep> files;
        QVector<std::pair<TaskId, bool>> tasks; ///< completed, or no longer
    };

    void commit(const Event &event);
    void decide(const Event &event);
    void put(const Event &event, CheckpointCause cause, Step step);

    QVector<Checkpoint> m_checkpoints;
    QVector<Step> m_steps;
    QMap<QString, FileStand> m_files; ///< now
    int m_planVersion = 0;
    qint64 m_restoring = 0;    ///< a restore is decided and not yet carried out
    bool m_isDeciding = false; ///< the same of a conflict
};

} // namespace autodevos
