// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/projectstate.h"

#include <QTabWidget>

namespace autodevos {

class CheckpointsPage;
class PlansPage;
class RunsPage;

/// What the project was: its checkpoints, its runs and its plan versions. Main thread, owned by the window.
class HistoryView final : public QTabWidget {
    Q_OBJECT

public:
    explicit HistoryView(const Clock &clock, QWidget *parent = nullptr);

    /// Takes in what happened; nothing is shown before the next `setState`.
    void apply(const QVector<Event> &events);
    void setState(const ProjectState &state);
    void clear();
    void setLock(const QString &reason);

    [[nodiscard]] CheckpointsPage *checkpoints() const { return m_checkpoints; }
    [[nodiscard]] RunsPage *runs() const { return m_runs; }
    [[nodiscard]] PlansPage *plans() const { return m_plans; }

Q_SIGNALS:
    void taskSelected(const autodevos::TaskId &task);

private:
    CheckpointsPage *m_checkpoints = nullptr;
    RunsPage *m_runs = nullptr;
    PlansPage *m_plans = nullptr;
};

} // namespace autodevos
