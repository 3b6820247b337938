// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/timeline.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace autodevos {

class TimelineChart;

/// A run of the project as a timeline: which one, what another one is like beside it, and how long it took and why.
/// Main thread, owned by the window. A projection of the state; asks by signals.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(const Clock &clock, QWidget *parent = nullptr);

    /// The newest run is shown until the person chooses another one.
    void setState(const ProjectState &state);
    void setSelectedTask(const TaskId &task);
    [[nodiscard]] TimelineChart *chart() const { return m_chart; }
    /// "3 of 22 tasks decided: 0.8 s of 1.0 s; 2.1 tasks at a time".
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void taskSelected(const autodevos::TaskId &task);
    void taskActivated(const autodevos::TaskId &task);

private:
    void fillRuns();
    void showRun();

    const Clock &m_clock;
    ProjectState m_state;
    QComboBox *m_run = nullptr;
    QComboBox *m_compared = nullptr;
    QLabel *m_summary = nullptr;
    TimelineChart *m_chart = nullptr;
    QTimer m_second; ///< bars of what runs grow
};

} // namespace autodevos
