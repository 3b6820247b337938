// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planchange.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace autodevos {

/// Changes of the plan by the person, each a new plan version and a step of undo, before and during a run. Main
/// thread, owned by the window. Never touches the project itself: `planWanted` asks for the next version.
class PlanEditor final : public QObject {
    Q_OBJECT

public:
    explicit PlanEditor(QObject *parent = nullptr);

    /// The plan as the project has it now; null: none, and nothing is left to take back. One that is older than what
    /// was asked for last changes nothing.
    void setPlan(const std::shared_ptr<const Plan> &plan);
    /// What was asked for last was refused: `plan` is what counts.
    void giveUp(const std::shared_ptr<const Plan> &plan);

    void addNeed(const TaskId &task, const TaskId &need);
    void removeTask(const TaskId &task);
    /// Adds the task, or puts it in the place of the one with its id.
    void putTask(const Task &task);

    [[nodiscard]] const std::shared_ptr<const Plan> &plan() const { return m_plan; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

Q_SIGNALS:
    void planWanted(const autodevos::Plan &plan);
    void refused(const autodevos::Error &error);

private:
    class Step;
    void push(const Result<Plan> &plan, const QString &text);
    [[nodiscard]] bool adopt(const PlanChange &change);

    std::shared_ptr<const Plan> m_plan;
    bool m_isAhead = false; ///< m_plan was asked for and is not there yet
    QUndoStack m_undo;
};

} // namespace autodevos
