// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphview.h"
#include "ui/prompt/promptdrafts.h"
#include "ui/prompt/promptedit.h"
#include "ui/prompt/promptpanel.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/planeditor.h"
#include "ui/shell/sessionfactory.h"
#include "ui/shell/taskdialog.h"

#include <QAction>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace autodevos {

void MainWindow::connectPlanEditor()
{
    m_planEditor = new PlanEditor(this);
    connect(m_planEditor, &PlanEditor::refused, m_messages, qOverload<const Error &>(&MessageBar::say));
    connect(m_planEditor, &PlanEditor::planWanted, this, [this](const Plan &plan) {
        if (Session *session = m_controller.session()) {
            session->adoptPlan(plan, u"edit"_s);
        }
    });
    connect(&m_controller, &ProjectController::refused, m_planEditor,
            [this] { m_planEditor->giveUp(m_controller.state().plan()); });
    connect(m_planEditor->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(m_graph, &GraphView::needRequested, m_planEditor, &PlanEditor::addNeed);
    connect(m_graph, &GraphView::removeRequested, this, &MainWindow::removeTask);
    connect(m_prompt->editor(), &PromptEdit::requirementHovered, this, &MainWindow::highlightRequirement);
    // These keys mean something else where text or other things are edited: they hold in the graph and the table.
    for (const ActionId id : {ActionId::RemoveTask, ActionId::UndoPlan, ActionId::RedoPlan}) {
        QAction *action = m_actions->action(id);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        removeAction(action);
        m_graphStack->addAction(action);
        m_table->addAction(action);
    }
}

void MainWindow::actOnPlan(ActionId id)
{
    switch (id) {
    case ActionId::AddTask: {
        Task task;
        if (!m_selected.isEmpty()) {
            task.needs = {m_selected};
        }
        showTaskDialog(task);
        break;
    }
    case ActionId::ChangeTask:
        if (m_planEditor->plan() != nullptr && m_planEditor->plan()->task(m_selected) != nullptr) {
            showTaskDialog(*m_planEditor->plan()->task(m_selected));
        }
        break;
    case ActionId::RemoveTask:
        removeTask(m_selected);
        break;
    case ActionId::UndoPlan:
        m_planEditor->undoStack()->undo();
        break;
    case ActionId::RedoPlan:
        m_planEditor->undoStack()->redo();
        break;
    default:
        break;
    }
}

void MainWindow::showTaskDialog(const Task &task)
{
    if (m_planEditor->plan() == nullptr) {
        return;
    }
    auto *dialog = new TaskDialog(*m_planEditor->plan(), task, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TaskDialog::chosen, m_planEditor, &PlanEditor::putTask);
    dialog->open();
}

void MainWindow::removeTask(const TaskId &task)
{
    const std::shared_ptr<const Plan> plan = m_planEditor->plan();
    if (plan == nullptr || plan->task(task) == nullptr) {
        return;
    }
    const QString title = plan->task(task)->title;
    m_planEditor->removeTask(task);
    const QString keys = m_actions->action(ActionId::UndoPlan)->shortcut().toString(QKeySequence::NativeText);
    statusBar()->showMessage(keys.isEmpty() ? tr("\"%1\" is out of the plan. The Task menu can undo it.").arg(title)
                                            : tr("\"%1\" is out of the plan. %2 brings it back.").arg(title, keys),
                             8000);
}

/// The tasks that meet the requirement under the pointer stand out, and what they wrote is counted.
void MainWindow::highlightRequirement(const RequirementId &id)
{
    QVector<TaskId> tasks;
    qsizetype files = 0;
    if (const std::shared_ptr<const Plan> plan = m_controller.state().plan(); plan != nullptr && !id.isEmpty()) {
        for (const Task &task : plan->tasks) {
            if (task.covers.contains(id)) {
                tasks.append(task.id);
                files += m_controller.state().task(task.id).files.size();
            }
        }
    }
    m_graph->setHighlighted(tasks);
    if (id.isEmpty()) {
        statusBar()->clearMessage();
    } else {
        statusBar()->showMessage(QStringList{id.value(), tr("%n task(s)", nullptr, static_cast<int>(tasks.size())),
                                             tr("%n file(s)", nullptr, static_cast<int>(files))}
                                     .join(u" · "_s));
    }
}

/// Under the prompt stands what a run of it would take, before it costs anything.
void MainWindow::connectDrafts()
{
    m_drafts = new PromptDrafts(m_factory.drafts(), this);
    connect(m_prompt, &PromptPanel::textChanged, this, &MainWindow::wantDraft);
    connect(m_prompt, &PromptPanel::optionsChanged, this, &MainWindow::wantDraft);
    connect(m_drafts, &PromptDrafts::drafted, this, [this](const RunDraft &draft) {
        const std::shared_ptr<const Plan> plan = m_controller.state().plan();
        m_prompt->showDraft(draft, plan != nullptr && plan->prompt.text == m_prompt->text());
    });
    connect(m_drafts, &PromptDrafts::failed, m_prompt, &PromptPanel::showNoDraft);
    connect(m_drafts, &PromptDrafts::cleared, m_prompt, &PromptPanel::clearDraft);
}

void MainWindow::wantDraft()
{
    const Prompt prompt{m_prompt->text()};
    const std::shared_ptr<const Plan> plan = m_controller.state().plan();
    m_drafts->want(prompt, plan != nullptr && plan->prompt.text == prompt.text ? plan : nullptr,
                   m_prompt->options()->options());
}

} // namespace autodevos
