// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace autodevos {

/// One task of the plan, new or as it is: title, role, instructions, what it needs and writes, checks, limits. Main
/// thread; asks by `chosen` and changes nothing itself.
class TaskDialog final : public QDialog {
    Q_OBJECT

public:
    /// `task` without an id: a new one.
    TaskDialog(const Plan &plan, const Task &task, QWidget *parent = nullptr);

    [[nodiscard]] Task task() const;

Q_SIGNALS:
    void chosen(const autodevos::Task &task);

private:
    void layOut();
    void fillRoles();
    void fillNeeds();
    QWidget *makeChecks();
    QWidget *makeLimits();
    void updateButtons();

    Plan m_plan;
    Task m_task;
    QLineEdit *m_title = nullptr;
    QComboBox *m_role = nullptr;
    QPlainTextEdit *m_instructions = nullptr;
    QListWidget *m_needs = nullptr;
    QLineEdit *m_writes = nullptr;
    QVector<QCheckBox *> m_checks;
    QSpinBox *m_seconds = nullptr;
    QSpinBox *m_retries = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace autodevos
