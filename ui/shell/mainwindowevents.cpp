// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/runoptions.h"
#include "core/words/errorwords.h"
#include "core/words/reasonwords.h"
#include "ui/dashboard/metricsview.h"
#include "ui/domain/domainview.h"
#include "ui/files/filesview.h"
#include "ui/files/filetreemodel.h"
#include "ui/graph/graphview.h"
#include "ui/history/historyview.h"
#include "ui/inspector/inspector.h"
#include "ui/logs/findingsview.h"
#include "ui/logs/logpanel.h"
#include "ui/models/tasktablemodel.h"
#include "ui/preview/previewpanel.h"
#include "ui/prompt/attachmentbar.h"
#include "ui/prompt/projectsview.h"
#include "ui/prompt/promptpanel.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/requirements/requirementsview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/notifier.h"
#include "ui/shell/planeditor.h"
#include "ui/shell/progressstrip.h"
#include "ui/shell/sessionfactory.h"
#include "ui/shell/watchbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/timeline/timelineview.h"

#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr int flushMs = 100;
const QString resumeTopic = u"resume"_s;
const QString endTopic = u"run-ended"_s;
const QString folderTopic = u"folder"_s;
const QString notesTopic = u"plan-notes"_s;

/// The name with a writing direction of its own, so that it does not turn the sentence around it.
QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

} // namespace

void MainWindow::connectController()
{
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &MainWindow::flush);
    connect(&m_controller, &ProjectController::opened, this, &MainWindow::handleOpened);
    connect(&m_controller, &ProjectController::watchBegun, this, &MainWindow::handleWatchBegun);
    connect(&m_controller, &ProjectController::watchChanged, this, &MainWindow::handleWatchChanged);
    connect(&m_controller, &ProjectController::historyReplaced, this, &MainWindow::handleHistoryReplaced);
    connect(&m_controller, &ProjectController::tookOver, this, &MainWindow::handleTookOver);
    connect(&m_controller, &ProjectController::openFailed, this, &MainWindow::handleOpenFailed);
    connect(&m_controller, &ProjectController::folderOccupied, this, &MainWindow::handleFolderOccupied);
    connect(&m_controller, &ProjectController::eventsCommitted, this, &MainWindow::handleEvents);
    connect(&m_controller, &ProjectController::refused, m_messages, qOverload<const Error &>(&MessageBar::say));
    connect(&m_controller, &ProjectController::refused, this, [this] { m_plansData = false; });
    connect(&m_controller, &ProjectController::runEnded, this, &MainWindow::handleRunEnded);
    connect(&m_controller, &ProjectController::planned, this, &MainWindow::handlePlanned);
    connect(&m_controller, &ProjectController::closed, this, &MainWindow::handleClosed);
    connect(&m_controller, &ProjectController::changed, this, [this] {
        m_welcome->setPlanning(m_controller.phase() == ProjectController::Phase::Planning ||
                               m_controller.holder().has_value());
        m_flush.start(0);
        updateLock();
        updateActions();
    });
}

void MainWindow::handleOpened(const QString &folder, const QVector<Error> &notes)
{
    sayNotes(notes);
    showProject(folder);
    offerResume();
}

void MainWindow::handleWatchBegun(const QString &folder)
{
    showProject(folder);
}

void MainWindow::handleWatchChanged(const QVector<Event> &cutOff)
{
    m_graph->applyEvents(m_controller.state(), cutOff);
    m_tableModel->applyEvents(m_controller.state(), cutOff);
}

void MainWindow::handleHistoryReplaced()
{
    m_log->clear();
    m_inspector->clear();
    if (HistoryView *history = m_history.ifMade()) {
        history->clear();
    }
    m_shownPlanVersion = 0;
}

/// The views show the project already; a repaired journal has told it anew.
void MainWindow::handleTookOver(const QVector<Error> &notes)
{
    sayNotes(notes);
    if (!notes.isEmpty()) {
        showProject(m_controller.folder());
    }
    flush();
    offerResume();
}

void MainWindow::sayNotes(const QVector<Error> &notes)
{
    m_journalWasRepaired = !notes.isEmpty();
    for (const Error &note : notes) {
        m_messages->say(Notice{Notice::Level::Warning, lineInWords(note), {}, {}, {}, 0});
    }
}

void MainWindow::showProject(const QString &folder)
{
    m_prompt->options()->setFixedFolder(folder);
    if (m_controller.phase() != ProjectController::Phase::Planning) { // what goes with that plan is shown already
        m_prompt->attachments()->showProject(folder);
    }
    const std::shared_ptr<const Plan> plan = m_controller.state().plan();
    m_recent.add(folder, plan == nullptr || plan->name.isEmpty() ? QFileInfo(folder).fileName() : plan->name);
    m_projects->setCurrent(folder);
    m_projects->refresh();
    m_files->setProject(folder, m_controller.state());
    // Everything replayed so far; what comes later arrives as events.
    m_graph->setState(m_controller.state());
    m_tableModel->setState(m_controller.state());
    takePlan();
    flush();
}

void MainWindow::handleOpenFailed(const QString &folder, const Error &error)
{
    const Error said = inWords(error);
    Notice notice{Notice::Level::Error, said.message, said.remedy, {}, folderTopic, 0};
    if (!error.context.isEmpty()) {
        notice.text += u" ("_s + error.context + u')';
    }
    const bool isKnown = std::any_of(m_recent.projects().cbegin(), m_recent.projects().cend(),
                                     [&folder](const RecentProject &project) { return project.folder == folder; });
    if (isKnown && error.kind != ErrorKind::Locked) {
        notice.choices.append({tr("Remove from the list"), [this, folder] {
                                   m_recent.remove(folder);
                                   m_projects->refresh();
                               }});
    }
    if (error.kind == ErrorKind::Locked) {
        notice.choices.append({tr("Open it"), [this, folder] {
                                   openProject(folder);
                               }});
    }
    if (m_shownPlanVersion > 0) {
        handleClosed(); // it was watched, and could not be taken over
    }
    m_messages->say(notice);
    m_prompt->options()->setFixedFolder({});
}

void MainWindow::handleFolderOccupied(const QString &folder, FolderKind kind, const QString &alternative)
{
    const QString shown = QDir::toNativeSeparators(folder);
    if (kind == FolderKind::Unwritable) {
        m_messages->say(Notice{Notice::Level::Error,
                               tr("The folder %1 cannot be written").arg(shown),
                               tr("Nothing was changed. Choose another folder under the prompt."),
                               {},
                               folderTopic,
                               0});
        return;
    }
    const auto start = [this](const QString &where, bool evenIfOccupied) {
        m_prompt->options()->setFolder(where);
        m_controller.startProject(where, Prompt{m_prompt->text()}, m_runsAfterPlan, m_prompt->options()->options(),
                                  evenIfOccupied);
    };
    if (!m_prompt->options()->isFolderChosen()) {
        start(alternative, false); // the name was only our proposal
        return;
    }
    Notice notice{Notice::Level::Warning, {}, {}, {}, folderTopic, 0};
    notice.choices.append({tr("Use \"%1\"").arg(QFileInfo(alternative).fileName()), [start, alternative] {
                               start(alternative, false);
                           }});
    if (kind == FolderKind::Project) {
        notice.text = tr("%1 already holds a project. Nothing was changed.").arg(shown);
        notice.choices.append({tr("Open it"), [this, folder] {
                                   openProject(folder);
                               }});
    } else {
        notice.text = tr("%1 is not an empty folder. Nothing was changed.").arg(shown);
        notice.choices.append({tr("Use it anyway"), [start, folder] {
                                   start(folder, true);
                               }});
    }
    m_messages->say(notice);
}

void MainWindow::handleEvents(const QVector<Event> &events)
{
    const ProjectState &state = m_controller.state();
    m_graph->applyEvents(state, events);
    m_tableModel->applyEvents(state, events);
    m_log->append(events);
    m_inspector->apply(events);
    m_history->apply(events);
    m_files->applyEvents(state, events, m_openedAt);
    for (const Event &event : events) {
        if (event.kind == EventKind::PromptGiven && m_fillsPrompt && !state.hasPlan()) {
            m_prompt->setText(event.payload.value("text"_L1).toString()); // planning was cut off before its end
        }
        if (event.kind == EventKind::UserDecided && event.time >= m_openedAt) {
            m_prompt->options()->showBudget(runOptionsOf(state));
        }
        if (event.kind == EventKind::PlanMade) {
            takePlan();
            if (event.time >= m_openedAt) {
                sayPlanNotes();
            }
        }
        const bool isRunBegin = event.kind == EventKind::RunStarted || event.kind == EventKind::RunResumed;
        if (isRunBegin && event.time >= m_openedAt) {
            m_messages->withdraw(resumeTopic);
            m_messages->withdraw(endTopic);
            updateLock(); // a retry begins it too
        }
    }
    if (!m_flush.isActive()) {
        m_flush.start(flushMs);
    }
}

void MainWindow::takePlan()
{
    const std::shared_ptr<const Plan> plan = m_controller.state().plan();
    if (plan == nullptr || plan->version == m_shownPlanVersion) {
        return;
    }
    m_shownPlanVersion = plan->version;
    if (m_fillsPrompt || m_controller.isWatching()) {
        m_fillsPrompt = false;
        m_prompt->setText(plan->prompt.text);
    }
    m_prompt->setPlan(*plan);
    wantDraft();
    if (DomainView *data = m_data.ifMade()) {
        data->setPlan(plan);
    }
    m_planEditor->setPlan(plan);
    m_log->setTasks(plan->tasks);
    m_graphStack->setCurrentWidget(m_graph);
    m_graph->setSelectedTask(m_selected);
    m_tableModel->flush();
    showSelectedRow(); // a new plan is a new table
    if (!plan->name.isEmpty()) {
        m_recent.add(m_controller.folder(), plan->name);
        m_projects->refresh();
    }
}

void MainWindow::flush()
{
    const ProjectState &state = m_controller.state();
    const bool isRunning = m_controller.isActive();
    if (m_controller.isWatching()) {
        m_watchBar->showWatch(m_controller.holder(), state);
        showRunOptions();
    }
    m_inspector->setTask(m_controller.folder(), state, m_selected, isRunning);
    const auto tab = static_cast<Tab>(m_tabs->currentIndex());
    if (tab == Tab::Requirements) {
        m_requirements->setState(state);
    }
    if (tab == Tab::Timeline) {
        m_timeline->setState(state);
    }
    if (tab == Tab::History) {
        m_history->setState(state);
    }
    if (m_metrics->isVisible()) {
        m_metrics->setState(state);
    }
    m_findings->findings()->setState(state);
    const int findings = m_findings->findings()->rowCount();
    m_findingsDock->setWindowTitle(findings == 0 ? tr("Findings") : tr("Findings (%1)").arg(findings));
    m_preview->setProject(m_controller.isOpen() ? m_controller.folder() : QString(), !state.artifacts().isEmpty());
    m_progress->setState(state, isRunning, m_controller.phase() == ProjectController::Phase::Planning);
    updateStatus();
    updateActions();
}

/// What was left out is not left for the person to find.
void MainWindow::sayPlanNotes()
{
    m_messages->withdraw(notesTopic);
    const QStringList notes = m_controller.state().plan()->notes;
    if (!notes.isEmpty()) {
        const int others = static_cast<int>(notes.size()) - 1;
        m_messages->say(Notice{Notice::Level::Info,
                               reasonInWords(notes.first()),
                               others == 0 ? QString() : tr("And %n more: the inspector lists them.", nullptr, others),
                               {},
                               notesTopic,
                               0});
    }
}

/// Only what the person asked for in the data tab is answered here: other plans show themselves.
void MainWindow::handlePlanned()
{
    const std::shared_ptr<const Plan> plan = m_controller.state().plan();
    if (!std::exchange(m_plansData, false) || plan == nullptr) {
        return;
    }
    m_messages->say(Notice{Notice::Level::Success,
                           tr("Plan version %1 follows your data model.").arg(plan->version),
                           tr("Run it to bring the files up to date."),
                           {{tr("Run"),
                             [this] {
                                 act(ActionId::Run);
                             }}},
                           endTopic,
                           0});
}

void MainWindow::handleRunEnded(RunState state)
{
    flush();
    const std::shared_ptr<const Plan> plan = m_controller.state().plan();
    if (m_isQuitting || plan == nullptr) {
        return;
    }
    const int files = static_cast<int>(m_controller.state().artifacts().size());
    Notice notice{Notice::Level::Success, {}, {}, {}, endTopic, 0};
    if (state == RunState::Completed) {
        notice.text = tr("\"%1\" is done: %n file(s).", nullptr, files).arg(isolated(plan->name));
        notice.choices.append({tr("Start preview"), [this] {
                                   showTab(Tab::Preview);
                                   m_preview->start();
                               }});
        notice.choices.append({tr("Export…"), [this] {
                                   showExportDialog();
                               }});
    } else if (state == RunState::Interrupted) {
        notice.level = Notice::Level::Info;
        notice.text = tr("The run was stopped. What is done is kept.");
        notice.choices.append({tr("Go on"), [this] {
                                   act(ActionId::Run);
                               }});
    } else {
        notice.level = Notice::Level::Error;
        int failed = 0;
        TaskId first;
        for (const Task &task : plan->tasks) {
            if (m_controller.state().task(task.id).state == TaskState::Failed) {
                ++failed;
                first = first.isEmpty() ? task.id : first;
            }
        }
        const QMap<QString, ConflictStatus> &conflicts = m_controller.state().conflicts();
        const bool isAtOdds = failed == 0 && !conflicts.isEmpty();
        notice.text = isAtOdds ? tr("The run ended, but %n file(s) of yours and the new version are at odds.", nullptr,
                                    static_cast<int>(conflicts.size()))
                      : failed == 0 ? tr("The run ended, but a check of the whole project does not pass.")
                                    : tr("The run ended with %n failed task(s).", nullptr, failed);
        notice.detail = isAtOdds ? tr("Your files were left as they are. Decide about each of them.")
                                 : tr("What is done is kept. Look at the findings, then retry.");
        if (isAtOdds) {
            notice.choices.append({tr("Show the conflict"), [this, status = conflicts.first()] {
                                       const QVector<LineRange> &lines = status.conflict.lines;
                                       openFile(status.conflict.path, lines.isEmpty() ? 0 : lines.first().first);
                                   }});
        }
        if (!first.isEmpty()) {
            notice.choices.append({tr("Show the failure"), [this, first] {
                                       selectTask(first);
                                   }});
        }
        notice.choices.append({tr("Show findings"), [this] {
                                   m_findingsDock->show();
                                   m_findingsDock->raise();
                               }});
    }
    m_messages->say(notice);
    m_notifier->tell(notice.text, notice.detail);
}

void MainWindow::offerResume()
{
    const RunState run = m_controller.state().run().state;
    const std::shared_ptr<const Plan> plan = m_controller.state().plan();
    const bool wasCut = run == RunState::Interrupted || run == RunState::Running || run == RunState::Paused;
    if (!wasCut || plan == nullptr || m_controller.isRunning()) {
        return;
    }
    recallRun();
    int done = 0;
    for (const Task &task : plan->tasks) {
        done += m_controller.state().task(task.id).state == TaskState::Completed ? 1 : 0;
    }
    m_messages->say(
        Notice{Notice::Level::Info,
               tr("The last run was interrupted: %1 of %2 tasks are done and kept.").arg(done).arg(plan->tasks.size()),
               goesOnText(),
               {{tr("Resume"),
                 [this] {
                     act(ActionId::Run);
                 }}},
               resumeTopic,
               0});
}

void MainWindow::handleClosed()
{
    m_shownPlanVersion = 0;
    selectTask({});
    m_graph->setState(ProjectState());
    m_tableModel->setState(ProjectState());
    m_log->clear();
    m_log->setTasks({});
    m_inspector->clear();
    if (FilesView *files = m_files.ifMade()) {
        files->setProject({});
    }
    if (RequirementsView *requirements = m_requirements.ifMade()) {
        requirements->setState(ProjectState());
    }
    if (TimelineView *timeline = m_timeline.ifMade()) {
        timeline->setState(ProjectState());
    }
    if (HistoryView *history = m_history.ifMade()) {
        history->clear();
    }
    m_metrics->setState(ProjectState());
    if (DomainView *data = m_data.ifMade()) {
        data->setPlan(nullptr);
    }
    m_planEditor->setPlan(nullptr);
    m_prompt->clearPlan();
    wantDraft();
    m_prompt->options()->setFixedFolder({});
    recallChoices();
    m_prompt->options()->propose(folderNameOf(m_prompt->text()));
    m_projects->setCurrent({});
    m_graphStack->setCurrentWidget(m_welcome);
    m_journalWasRepaired = false;
    flush();
    if (m_isQuitting) {
        close();
    }
}

} // namespace autodevos
