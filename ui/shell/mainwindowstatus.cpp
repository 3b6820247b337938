// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/runoptions.h"
#include "ui/domain/domainview.h"
#include "ui/files/filesview.h"
#include "ui/graph/graphview.h"
#include "ui/history/historyview.h"
#include "ui/inspector/inspector.h"
#include "ui/models/words.h"
#include "ui/preview/previewpanel.h"
#include "ui/prompt/promptpanel.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/modelbutton.h"
#include "ui/shell/modeldialog.h"
#include "ui/shell/planeditor.h"
#include "ui/shell/sessionfactory.h"
#include "ui/shell/watchbar.h"
#include "ui/shell/welcomepage.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>

using namespace Qt::StringLiterals;

// What holds now: options and model, what the status bar says, what can be done and why the rest cannot.

namespace autodevos {

/// What a run was asked for is shown as long as it is watched, and still holds when it is gone on with.
void MainWindow::showRunOptions()
{
    if (m_controller.state().run().state != RunState::None) {
        m_prompt->options()->showOptions(runOptionsOf(m_controller.state()));
    }
}

/// A run is gone on with as it began: its options, and the model that answered.
void MainWindow::recallRun()
{
    showRunOptions();
    const QJsonObject model = runOptionsOf(m_controller.state()).model;
    ModelSource *source = m_factory.models();
    if (source == nullptr || model.isEmpty()) {
        return;
    }
    if (const Status recalled = source->recall(model); !recalled) {
        m_messages->say(recalled.error());
    } else if (Session *session = m_controller.session()) {
        source->use(*session);
    }
    showModel();
}

/// What the person chose last holds again.
void MainWindow::recallChoices()
{
    m_prompt->options()->recallOptions();
    if (ModelSource *source = m_factory.models()) {
        (void)source->recall({}); // always possible
        showModel();
    }
}

QString MainWindow::goesOnText() const
{
    const ModelSource *source = m_factory.models();
    return source == nullptr || source->wish().isBuiltIn() ? QString()
                                                           : tr("It goes on with %1.").arg(textOf(source->wish()));
}

/// Who answers what goes on now: a run keeps the model it began with. What is chosen counts for the next one.
void MainWindow::showModel()
{
    const bool isOther = m_controller.isActive() && !m_controller.state().run().model.isEmpty();
    const QString running = m_controller.state().run().model;
    const QString chosen =
        m_factory.isOffline() ? tr("%1 (offline)").arg(m_factory.modelLabel()) : m_factory.modelLabel();
    m_modelStatus->setText(!isOther                              ? chosen
                           : running == u"blueprint/blueprint"_s ? tr("%1 (offline)").arg(u"Blueprint"_s)
                                                                 : running);
    if (m_modelButton != nullptr) {
        m_modelButton->refresh();
        m_prompt->options()->setModel(m_factory.models()->journaled(), m_factory.isOffline());
    }
    m_welcome->setModel(m_factory.modelLabel(), m_factory.isOffline());
}

void MainWindow::showModelDialog()
{
    ModelSource *source = m_factory.models();
    if (source == nullptr) {
        return;
    }
    auto *dialog = new ModelDialog(*source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ModelDialog::chosen, this, &MainWindow::chooseModel);
    dialog->open();
}

void MainWindow::chooseModel(const ModelWish &wish)
{
    if (const Status chosen = m_factory.models()->choose(wish); !chosen) {
        m_messages->say(chosen.error());
        return;
    }
    useModelsAnew();
}

void MainWindow::useModelsAnew()
{
    ModelSource *source = m_factory.models();
    if (Session *session = m_controller.session(); session != nullptr && source != nullptr) {
        source->use(*session);
    }
    showModel();
}

void MainWindow::updateStatus()
{
    showModel();
    const ProjectState &state = m_controller.state();
    const std::shared_ptr<const Plan> plan = state.plan();
    if (!m_controller.isOpen()) {
        const bool isOpening = m_controller.phase() == ProjectController::Phase::Opening;
        m_runStatus->setText(isOpening ? tr("Opening the project…") : tr("No project is open"));
        m_journalStatus->clear();
        setWindowTitle(tr("AutoDevOS"));
        return;
    }
    QStringList parts;
    if (state.run().state != RunState::None) {
        parts.append(tr("%1 of plan v%2: %3")
                         .arg(state.run().id.value(), QString::number(state.run().planVersion),
                              stateText(state.run().state).toLower()));
    } else if (plan != nullptr) {
        parts.append(tr("Plan v%1, not run yet").arg(plan->version));
    }
    parts.append(QDir::toNativeSeparators(m_controller.folder()));
    m_runStatus->setText(parts.join(u" · "_s));
    m_journalStatus->setText(m_controller.isWatching() ? tr("watching")
                             : m_journalWasRepaired    ? tr("journal repaired")
                                                       : tr("journal ok"));
    const QString name =
        plan == nullptr || plan->name.isEmpty() ? QFileInfo(m_controller.folder()).fileName() : plan->name;
    setWindowTitle(tr("%1 – AutoDevOS").arg(name));
}

Conditions MainWindow::conditions() const
{
    using enum Condition;
    const ProjectState &state = m_controller.state();
    const std::shared_ptr<const Plan> plan = state.plan();
    const bool isRunning = m_controller.isRunning();
    Conditions now;
    now.setFlag(HasProject, m_controller.isOpen());
    now.setFlag(HasPlan, plan != nullptr);
    now.setFlag(Idle, !isRunning && m_controller.phase() != ProjectController::Phase::Planning &&
                          m_controller.phase() != ProjectController::Phase::Opening);
    now.setFlag(Running, isRunning);
    now.setFlag(HasPrompt, !m_prompt->text().trimmed().isEmpty());
    now.setFlag(HasTask, !m_selected.isEmpty());
    if (!m_selected.isEmpty()) {
        const TaskStatus status = state.task(m_selected);
        const TaskState task = status.state;
        now.setFlag(TaskActive, isRunning && (task == TaskState::Running || task == TaskState::Waiting));
        now.setFlag(CanSkip, task != TaskState::Completed &&
                                 (status.setAside.isEmpty() || (status.setAside == m_selected && !isRunning)));
    }
    if (plan != nullptr) {
        const bool isNewer = state.run().planVersion != plan->version; // what its tasks were belongs to another plan
        now.setFlag(HasWork,
                    isNewer || std::any_of(plan->tasks.cbegin(), plan->tasks.cend(), [&state](const Task &task) {
                        const TaskStatus status = state.task(task.id);
                        return status.state != TaskState::Completed && status.setAside.isEmpty();
                    }));
    }
    now.setFlag(CanUndo, m_planEditor->undoStack()->canUndo());
    now.setFlag(CanRedo, m_planEditor->undoStack()->canRedo());
    now.setFlag(PreviewRuns, m_preview->isRunning());
    now.setFlag(HasWebView, m_preview->isRunning() && m_preview->canShowHere());
    now.setFlag(Ours, !m_controller.isWatching());
    now.setFlag(Abandoned, m_controller.isWatching() && !m_controller.holder());
    return now;
}

QString MainWindow::lockReason() const
{
    if (!m_controller.isWatching()) {
        return {};
    }
    const std::optional<LockHolder> holder = m_controller.holder();
    return holder ? tr("Not possible while the project is open in %1").arg(holderText(holder))
                  : tr("Take the project over first");
}

/// Everything that would write says why it cannot.
void MainWindow::updateLock()
{
    const QString reason = lockReason();
    m_prompt->setLock(reason);
    m_inspector->setLock(reason);
    m_preview->setLock(reason);
    m_graph->setEditable(reason.isEmpty() && m_controller.phase() == ProjectController::Phase::Open);
    const QString runs =
        reason.isEmpty() && m_controller.isRunning() ? tr("Wait for the run to end, or stop it") : reason;
    const bool isPlanning = m_controller.phase() == ProjectController::Phase::Planning;
    const QString works = runs.isEmpty() && isPlanning ? tr("The plan is being made") : runs;
    if (DomainView *data = m_data.ifMade()) {
        data->setLock(works);
    }
    if (HistoryView *history = m_history.ifMade()) {
        history->setLock(works);
    }
    if (FilesView *files = m_files.ifMade()) {
        files->setLock(runs);
    }
    m_welcome->setEnabled(reason.isEmpty());
    m_checks->setEnabled(reason.isEmpty());
    m_checks->setToolTip(reason.isEmpty() ? m_checks->accessibleName() : reason);
    if (!m_controller.isWatching()) {
        m_watchBar->end();
    }
}

void MainWindow::updateActions()
{
    m_actions->setConditions(conditions(), lockReason());
    const bool isPaused = m_controller.isRunning() && m_controller.state().run().state == RunState::Paused;
    m_actions->action(ActionId::Pause)->setText(isPaused ? tr("Contin&ue") : tr("Pa&use"));
}

} // namespace autodevos
