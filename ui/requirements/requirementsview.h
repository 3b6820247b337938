// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requirements/requirementsmodel.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace autodevos {

/// The matrix of requirements with a line above that says how many are met; its numbers, a row's menu and Enter lead to
/// its tasks, files and tests. Main thread, owned by the window.
class RequirementsView final : public QWidget {
    Q_OBJECT

public:
    explicit RequirementsView(QWidget *parent = nullptr);

    void setState(const ProjectState &state);
    void select(const RequirementId &id);
    [[nodiscard]] RequirementsModel *model() const { return m_model; }

Q_SIGNALS:
    void requirementSelected(const autodevos::RequirementId &id);
    void taskActivated(const autodevos::TaskId &task);
    void fileActivated(const QString &file, int line);
    void testActivated(const QString &file, const QString &title);

private:
    [[nodiscard]] static QString countText(Verdict verdict, int count);

    void activate(const QModelIndex &index);
    void showMenu(const QModelIndex &index, const QPoint &place);

    RequirementsModel *m_model = nullptr;
    QLabel *m_summary = nullptr;
    QTreeView *m_table = nullptr;
};

} // namespace autodevos
