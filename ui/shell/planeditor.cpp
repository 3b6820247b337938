// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/planeditor.h"

namespace autodevos {

/// Holds ids and values only; gives itself up when somebody else changed the same tasks meanwhile.
class PlanEditor::Step final : public QUndoCommand {
public:
    Step(PlanEditor &editor, PlanChange change, const QString &text)
        : QUndoCommand(text)
        , m_editor(editor)
        , m_change(std::move(change))
    {
    }

    void undo() override { setObsolete(!m_editor.adopt(m_change.reversed())); }
    void redo() override { setObsolete(!m_editor.adopt(m_change)); }

private:
    PlanEditor &m_editor;
    PlanChange m_change;
};

PlanEditor::PlanEditor(QObject *parent)
    : QObject(parent)
{
}

void PlanEditor::setPlan(const std::shared_ptr<const Plan> &plan)
{
    if (plan == nullptr) {
        m_undo.clear();
    } else if (m_isAhead && plan->tasks != m_plan->tasks) {
        return;
    }
    m_plan = plan;
    m_isAhead = false;
}

void PlanEditor::giveUp(const std::shared_ptr<const Plan> &plan)
{
    if (m_isAhead) {
        m_plan = plan;
        m_isAhead = false;
    }
}

void PlanEditor::addNeed(const TaskId &task, const TaskId &need)
{
    if (m_plan != nullptr) {
        push(withNeed(*m_plan, task, need), tr("Add dependency"));
    }
}

void PlanEditor::removeTask(const TaskId &task)
{
    if (m_plan != nullptr) {
        push(withoutTask(*m_plan, task), tr("Remove task"));
    }
}

void PlanEditor::putTask(const Task &task)
{
    if (m_plan != nullptr) {
        push(withTask(*m_plan, task), m_plan->task(task.id) == nullptr ? tr("Add task") : tr("Change task"));
    }
}

void PlanEditor::push(const Result<Plan> &plan, const QString &text)
{
    if (!plan) {
        Q_EMIT refused(plan.error());
        return;
    }
    // As it will come back: what is clear is repaired, what is wrong refused before anybody is asked.
    const Result<Plan> read = planFromJson(toJson(*plan), {});
    if (!read) {
        Q_EMIT refused(read.error());
        return;
    }
    if (PlanChange change = changesBetween(*m_plan, *read); !change.isEmpty()) {
        m_undo.push(new Step(*this, std::move(change), text));
    }
}

bool PlanEditor::adopt(const PlanChange &change)
{
    if (m_plan == nullptr) {
        return false;
    }
    Result<Plan> next = applied(*m_plan, change);
    if (!next) {
        Q_EMIT refused(next.error());
        return false;
    }
    m_plan = std::make_shared<const Plan>(std::move(*next));
    m_isAhead = true;
    Q_EMIT planWanted(*m_plan);
    return true;
}

} // namespace autodevos
