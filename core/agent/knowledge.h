// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/modelpick.h"
#include "core/base/clock.h"
#include "core/base/error.h"

#include <functional>

namespace autodevos {

/// What one try at a task taught.
struct Lesson {
    RunId run;
    TaskId task;
    int attempt = 1;
    RoleId role; ///< it was done in
    QString kind;
    QString model;
    bool ok = false;
    double seconds = 0;
    double cost = 0; ///< USD
    qint64 atMs = 0;
    friend bool operator==(const Lesson &, const Lesson &) = default;
};

/// What was learned in all projects: knowledge.db (SQLite, WAL) in the person's configuration folder. Holds roles,
/// kinds of tasks, names of models and numbers; projects, runs and tasks only as a digest that keeps a lesson from
/// counting twice. Several processes may use it at a time. A damaged file is set aside and said, and learning begins
/// anew. Blocks on disk; any thread.
class Knowledge {
public:
    static constexpr int schemaVersion = 1;
    using Note = std::function<void(const Error &)>; ///< hears that a damaged file was set aside

    Knowledge(QString path, const Clock &clock);

    /// By role, kind and model; of each the newest tries alone count, so that what changes is learned anew.
    [[nodiscard]] Result<QVector<Experience>> experience(const Note &note = {}) const;
    /// Each lesson counts once, however often it is told. `project`: its folder.
    [[nodiscard]] Status learn(const QString &project, const QVector<Lesson> &lessons, const Note &note = {}) const;
    /// Of a model; empty: everything.
    [[nodiscard]] Status forget(const QString &model = {}, const Note &note = {}) const;

private:
    class Store;
    [[nodiscard]] Status with(const Note &note, const std::function<Status(Store &)> &work) const;
    [[nodiscard]] Status setDamagedAside(const Note &note) const;

    QString m_path;
    const Clock &m_clock;
};

} // namespace autodevos
