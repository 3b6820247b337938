// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/runmetrics.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTreeWidget;

namespace autodevos {

/// A run in figures: totals, and time, tries, tokens and cost of every role and task with bars to compare them. Main
/// thread, owned by the window. A projection of the state.
class MetricsView final : public QWidget {
    Q_OBJECT

public:
    explicit MetricsView(const Clock &clock, QWidget *parent = nullptr);

    /// The newest run is shown until the person chooses another one.
    void setState(const ProjectState &state);
    /// The total of that name: "done", "met", "time", "tries", "tokens", "cost".
    [[nodiscard]] QString total(const QString &name) const;

Q_SIGNALS:
    void taskSelected(const autodevos::TaskId &task);

private:
    void addTotal(QHBoxLayout &row, const QString &name, const QString &caption);
    void setTotal(const QString &name, const QString &value);
    void fillRuns();
    void showRun();
    void fillTable(const RunMetrics &metrics);
    void makeItems(const QVector<TaskMetrics> &roles, const QVector<TaskMetrics> &tasks);

    const Clock &m_clock;
    ProjectState m_state;
    QComboBox *m_run = nullptr;
    QHash<QString, QLabel *> m_totals;
    QTreeWidget *m_table = nullptr;
    QStringList m_rows; ///< which roles and tasks the items stand for
    QTimer m_second;    ///< what runs grows
};

} // namespace autodevos
