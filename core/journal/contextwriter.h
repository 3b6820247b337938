// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/projectstate.h"

#include <QSet>

namespace autodevos {

/// Writes what a project's state is for people and other tools to read: .autodevos/context.json and
/// .autodevos/plans/v<N>.json. Engine thread, owned by the session. Nothing is ever read back from there but
/// how many events there were, to miss those that are gone: the journal is the truth. Files that are not as we left
/// them are set aside, never overwritten.
class ContextWriter {
public:
    ContextWriter(const QString &projectFolder, const Clock &clock);

    /// Atomic and durable, under the lock .autodevos/context.lock; waits for it at most two seconds.
    [[nodiscard]] Status write(const ProjectState &state);
    /// What was set aside so far, and why.
    [[nodiscard]] const QVector<Error> &notes() const { return m_notes; }

private:
    [[nodiscard]] Status writePlan(int version, const Plan &plan);
    [[nodiscard]] Status setDamagedAside(const QString &path);

    QString m_folder;
    const Clock &m_clock;
    QSet<int> m_writtenPlans;
    QVector<Error> m_notes;
};

/// The context as another process may read it; never torn. ErrorKind::Damaged when it does not parse.
[[nodiscard]] Result<QJsonObject> readContext(const QString &projectFolder);

} // namespace autodevos
