// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/runmetrics.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace autodevos {

/// Every run with what it took, and any two of them task by task. Main thread, owned by the history view. A projection
/// of the state.
class RunsPage final : public QWidget {
    Q_OBJECT

public:
    explicit RunsPage(const Clock &clock, QWidget *parent = nullptr);

    void setState(const ProjectState &state);

Q_SIGNALS:
    void taskSelected(const autodevos::TaskId &task);

private:
    void compare();
    [[nodiscard]] QStringList chosen() const;

    const Clock &m_clock;
    ProjectState m_state;
    QTreeWidget *m_runs = nullptr;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_tasks = nullptr;
};

} // namespace autodevos
