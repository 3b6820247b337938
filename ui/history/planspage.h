// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QTreeWidget;

namespace autodevos {

class DiffView;

/// Two versions of the plan side by side: which tasks came, went and changed, and what exactly. Main thread, owned by
/// the history view. A projection of the state.
class PlansPage final : public QWidget {
    Q_OBJECT

public:
    explicit PlansPage(QWidget *parent = nullptr);

    void setState(const ProjectState &state);
    /// "1 task added, 2 changed".
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void taskSelected(const autodevos::TaskId &task);

private:
    void fillVersions();
    void compare();
    void showTask();
    [[nodiscard]] std::shared_ptr<const Plan> planIn(const QComboBox *box) const;

    QMap<int, std::shared_ptr<const Plan>> m_plans;
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_tasks = nullptr;
    QSplitter *m_splitter = nullptr;
    DiffView *m_diff = nullptr; ///< made with the first task shown
};

} // namespace autodevos
