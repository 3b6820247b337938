// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/engine/exportcommits.h"
#include "core/words/errorwords.h"
#include "ui/dashboard/metricsview.h"
#include "ui/files/filesview.h"
#include "ui/files/filetreemodel.h"
#include "ui/graph/graphview.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/taskpage.h"
#include "ui/logs/logpanel.h"
#include "ui/models/tasktablemodel.h"
#include "ui/models/words.h"
#include "ui/preview/previewpanel.h"
#include "ui/prompt/attachmentbar.h"
#include "ui/prompt/promptedit.h"
#include "ui/prompt/promptpanel.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/requirements/requirementsview.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/needsyoubar.h"
#include "ui/shell/planeditor.h"
#include "ui/shell/sessionfactory.h"
#include "ui/shell/welcomepage.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelineview.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QMenuBar>
#include <QMessageBox>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QtConcurrentRun>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace autodevos {

MainWindow::MainWindow(SessionFactory &factory, QWidget *parent)
    : QMainWindow(parent)
    , m_factory(factory)
    , m_controller(factory)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icon(IconId::App));
    m_actions = new Actions(this);
    setCentralWidget(makeCentre(factory));
    makeDocks(factory);
    makeToolBar(factory);
    makeStatusBar(factory);
    QList<QAction *> docks;
    for (const QDockWidget *panel : panels()) {
        docks.append(panel->toggleViewAction());
    }
    m_actions->fillMenus(menuBar(), docks);
    m_graph->setTaskActions({m_actions->action(ActionId::RetryTask), m_actions->action(ActionId::RunOnlyTask),
                             m_actions->action(ActionId::EditTask), m_actions->action(ActionId::SkipTask),
                             m_actions->action(ActionId::CancelTask), m_actions->action(ActionId::ChangeTask),
                             m_actions->action(ActionId::RemoveTask), m_actions->action(ActionId::AddTask)});
    connect(m_actions, &Actions::triggered, this, &MainWindow::act);
    connectViews();
    connectPlanEditor();
    connectDrafts();
    connectController();
    connectDesktop();
    keepMenuKeys();
    restoreLayout();
    updateStatus();
    updateActions();
    m_prompt->editor()->setFocus();
}

MainWindow::~MainWindow()
{
    // Nothing is heard of the end of the parts.
    m_controller.disconnect(this);
    m_planEditor->undoStack()->disconnect(this);
}

void MainWindow::act(ActionId id)
{
    switch (id) {
    case ActionId::NewProject:
        newProject();
        break;
    case ActionId::OpenProject:
        chooseProject();
        break;
    case ActionId::Export:
        showExportDialog();
        break;
    case ActionId::SaveFile:
        m_files->save();
        break;
    case ActionId::OpenFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_controller.folder()));
        break;
    case ActionId::NewWindow:
        Q_EMIT windowWanted();
        break;
    case ActionId::Quit:
        close();
        break;
    case ActionId::PlanAndRun:
        startPlan(true);
        break;
    case ActionId::Plan:
        startPlan(false);
        break;
    case ActionId::Run:
        m_controller.run(m_prompt->options()->options());
        break;
    case ActionId::Pause:
        m_controller.pauseOrResume();
        break;
    case ActionId::Stop:
        m_controller.stop();
        break;
    case ActionId::TakeOver:
        m_controller.takeOver();
        break;
    case ActionId::EditTask:
        editTask(m_selected);
        break;
    case ActionId::RetryTask:
        askRetry(m_selected);
        break;
    case ActionId::RunOnlyTask:
        askRetry(m_selected, Reach::Alone);
        break;
    case ActionId::SkipTask:
        if (m_controller.session() != nullptr) {
            m_controller.session()->skipTask(m_selected, m_controller.state().task(m_selected).setAside.isEmpty());
        }
        break;
    case ActionId::CancelTask:
        if (m_controller.session() != nullptr) {
            m_controller.session()->cancelTask(m_selected);
        }
        break;
    case ActionId::ChooseModel:
        showModelDialog();
        break;
    case ActionId::CommandPalette:
        showPalette();
        break;
    case ActionId::Settings:
        showSettings();
        break;
    case ActionId::Roles:
        showRoles();
        break;
    case ActionId::Learned:
        showLearned();
        break;
    case ActionId::ToolServers:
        showToolServers();
        break;
    case ActionId::CommandRules:
        showCommandRules();
        break;
    case ActionId::About:
        showAbout();
        break;
    case ActionId::AddTask:
    case ActionId::ChangeTask:
    case ActionId::RemoveTask:
    case ActionId::UndoPlan:
    case ActionId::RedoPlan:
        actOnPlan(id);
        break;
    default:
        actOnView(id);
        break;
    }
}

void MainWindow::actOnView(ActionId id)
{
    switch (id) {
    case ActionId::ShowGraph:
        showTab(Tab::Graph);
        break;
    case ActionId::ShowTable:
        showTab(Tab::Table);
        break;
    case ActionId::ShowFiles:
        showTab(Tab::Files);
        break;
    case ActionId::ShowRequirements:
        showTab(Tab::Requirements);
        break;
    case ActionId::ShowPreview:
        showTab(Tab::Preview);
        break;
    case ActionId::ShowData:
        showTab(Tab::Data);
        break;
    case ActionId::ShowTimeline:
        showTab(Tab::Timeline);
        break;
    case ActionId::ShowHistory:
        showTab(Tab::History);
        break;
    case ActionId::ShowMetrics:
        m_metricsDock->show();
        m_metricsDock->raise();
        m_metrics->setFocus(Qt::ShortcutFocusReason);
        m_flush.start(0);
        break;
    case ActionId::NextNeed:
        goToNextNeed();
        break;
    case ActionId::ExportGraphSvg:
    case ActionId::ExportGraphPng:
        m_graph->exportByDialog(id == ActionId::ExportGraphSvg);
        break;
    case ActionId::FindTask:
        if (m_tabs->currentIndex() == static_cast<int>(Tab::Files)) {
            m_files->startFind(); // Ctrl+F means what is in front
        } else {
            showTab(Tab::Graph);
            m_graph->startSearch();
        }
        break;
    case ActionId::FitGraph:
        showTab(Tab::Graph);
        m_graph->fit();
        break;
    case ActionId::CriticalPath:
        showTab(Tab::Graph);
        m_graph->showCriticalPath(m_actions->action(id)->isChecked());
        break;
    case ActionId::GroupByRole:
        showTab(Tab::Graph);
        m_graph->groupByRole(m_actions->action(id)->isChecked());
        break;
    case ActionId::FocusPrompt:
        m_promptDock->show();
        m_promptDock->raise();
        m_prompt->editor()->setFocus(Qt::ShortcutFocusReason);
        break;
    case ActionId::FocusInspector:
        m_inspectorDock->show();
        m_inspectorDock->raise();
        m_inspector->showTaskPage();
        m_inspector->taskPage()->editInstructions();
        break;
    case ActionId::ShowRequests:
        m_inspectorDock->show();
        m_inspectorDock->raise();
        m_inspector->showRequests();
        break;
    case ActionId::FocusLogs:
        m_logDock->show();
        m_logDock->raise();
        m_log->focusFilter();
        break;
    case ActionId::FindInFiles:
        showTab(Tab::Files);
        m_files->focusSearch();
        break;
    case ActionId::TogglePreview:
        showTab(Tab::Preview);
        m_preview->toggle();
        break;
    case ActionId::OpenInBrowser:
        m_preview->openInBrowser();
        break;
    case ActionId::PreviewHere:
        showTab(Tab::Preview);
        m_preview->showHere(m_preview->view() == nullptr);
        break;
    case ActionId::TogglePanels:
        togglePanels();
        break;
    case ActionId::ResetLayout:
        applyLayoutDefaults();
        break;
    default:
        break;
    }
}

void MainWindow::setPrompt(const QString &text)
{
    m_prompt->setText(text);
    act(ActionId::FocusPrompt);
}

void MainWindow::startPlan(bool runAfterwards)
{
    const Prompt prompt{m_prompt->text()};
    m_prompt->remember();
    m_runsAfterPlan = runAfterwards;
    m_messages->clear();
    m_controller.attach(m_prompt->attachments()->attachments());
    if (m_controller.isOpen()) {
        m_controller.plan(prompt, runAfterwards, m_prompt->options()->options());
        return;
    }
    m_openedAt = m_factory.clock().nowMs();
    m_fillsPrompt = false;
    m_controller.startProject(m_prompt->options()->folder(), prompt, runAfterwards, m_prompt->options()->options());
}

void MainWindow::newProject()
{
    m_messages->clear();
    m_controller.closeProject();
    m_prompt->setText({});
    m_prompt->attachments()->clear();
    act(ActionId::FocusPrompt);
}

void MainWindow::openProject(const QString &folder)
{
    if (m_controller.isRunning() || folder == m_controller.folder()) {
        if (m_controller.isRunning()) {
            m_messages->say(Notice{Notice::Level::Info,
                                   tr("A run is going on."),
                                   tr("Stop it before opening another project."),
                                   {},
                                   u"open"_s,
                                   8});
        }
        return;
    }
    m_messages->clear();
    if (m_controller.session() != nullptr) {
        m_controller.closeProject();
    }
    m_openedAt = m_factory.clock().nowMs();
    m_fillsPrompt = true;
    m_controller.openProject(QDir::cleanPath(QDir(folder).absolutePath()));
}

void MainWindow::chooseProject()
{
    auto *dialog = new QFileDialog(this, tr("Open a project"), m_factory.defaultProjectsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFolder);
    dialog->open();
}

void MainWindow::selectTask(const TaskId &task)
{
    if (task == m_selected) {
        return;
    }
    m_selected = task;
    m_graph->setSelectedTask(task);
    if (TimelineView *timeline = m_timeline.ifMade()) {
        timeline->setSelectedTask(task);
    }
    showSelectedRow();
    m_inspector->setTask(m_controller.folder(), m_controller.state(), task, m_controller.isActive());
    m_needs->showQuestionOf(task);
    updateActions();
}

void MainWindow::showSelectedRow()
{
    const QModelIndex row = m_tableProxy->mapFromSource(m_tableModel->indexOf(m_selected));
    if (row.isValid() && row.row() != m_table->currentIndex().row()) {
        m_table->setCurrentIndex(row);
    }
}

void MainWindow::editTask(const TaskId &task)
{
    if (task.isEmpty()) {
        return;
    }
    selectTask(task);
    m_inspectorDock->show();
    m_inspectorDock->raise();
    m_inspector->showTaskPage();
    m_inspector->taskPage()->editInstructions();
}

void MainWindow::askRetry(const TaskId &task, Reach reach)
{
    if (task.isEmpty()) {
        return;
    }
    selectTask(task);
    m_inspectorDock->show();
    m_inspectorDock->raise();
    m_inspector->showTaskPage();
    if (const QString reason = lockReason(); !reason.isEmpty()) {
        statusBar()->showMessage(reason, 8000); // asked with a key: say why nothing comes of it
    }
    m_inspector->taskPage()->askRetry(reach);
}

void MainWindow::openFile(const QString &path, int line)
{
    showTab(Tab::Files);
    m_files->openFile(path, line);
}

void MainWindow::showRequirement(const RequirementId &id)
{
    showTab(Tab::Requirements);
    m_requirements->setState(m_controller.state());
    m_requirements->select(id);
}

/// The plan is made anew for the person's own data model; the prompt stays.
void MainWindow::useDomain(const Domain &domain)
{
    if (const std::shared_ptr<const Plan> plan = m_controller.state().plan()) {
        m_messages->clear();
        m_plansData = true;
        m_controller.plan({plan->prompt.text, domain}, false, m_prompt->options()->options());
    }
}

void MainWindow::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    if (tab != Tab::Graph || m_graphStack->currentIndex() == 1) {
        m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::showExportDialog()
{
    if (!m_controller.isOpen()) {
        return;
    }
    auto *dialog = new ExportDialog(m_controller.folder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportRequested, this, &MainWindow::exportTo);
    dialog->open();
}

void MainWindow::exportTo(const QString &target)
{
    const QVector<ExportCommit> commits = exportCommits(m_controller.state());
    const QString topic = u"export"_s;
    m_messages->say(Notice{Notice::Level::Info, tr("Exporting to %1…").arg(target), {}, {}, topic, 0});
    auto *watcher = new QFutureWatcher<Result<int>>(this);
    connect(watcher, &QFutureWatcher<Result<int>>::finished, this, [this, watcher, target, topic] {
        const Result<int> result = watcher->result();
        watcher->deleteLater();
        const QString path = target.startsWith(u"git:"_s) ? target.mid(4) : target;
        if (result) {
            const QString folder = QFileInfo(path).path();
            m_messages->say(
                Notice{Notice::Level::Success,
                       tr("Exported %n file(s) to %1", nullptr, *result).arg(QDir::toNativeSeparators(path)),
                       {},
                       {{tr("Show in folder"),
                         [folder] {
                             QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                         }}},
                       topic,
                       0});
        } else {
            m_messages->say(Notice{Notice::Level::Error,
                                   inWords(result.error()).message,
                                   inWords(result.error()).remedy,
                                   {{tr("Export…"),
                                     [this] {
                                         showExportDialog();
                                     }}},
                                   topic,
                                   0});
        }
        Q_EMIT exported(target, result.has_value());
    });
    watcher->setFuture(QtConcurrent::run(exportTree, Workspace(m_controller.folder()), target, commits));
}

CommandPalette &MainWindow::palettePopup()
{
    if (m_palette == nullptr) {
        m_palette = new CommandPalette(this);
    }
    return *m_palette;
}

void MainWindow::showPalette()
{
    QVector<PaletteEntry> entries;
    for (QAction *action : m_actions->all()) {
        if (action->isEnabled() && action != m_actions->action(ActionId::CommandPalette)) {
            const QString text = withoutMnemonic(action->text()).remove(u'…');
            entries.append({text, action->shortcut().toString(QKeySequence::NativeText), action->icon(), [action] {
                                action->trigger();
                            }});
        }
    }
    if (const std::shared_ptr<const Plan> plan = m_controller.state().plan()) {
        for (const Task &task : plan->tasks) {
            entries.append({task.title, tr("task"), icon(roleIcon(task.role)), [this, id = task.id] {
                                selectTask(id);
                                m_inspectorDock->show();
                            }});
        }
    }
    for (auto file = m_controller.state().artifacts().keyBegin(); file != m_controller.state().artifacts().keyEnd();
         ++file) {
        entries.append({*file, tr("file"), icon(IconId::File), [this, path = *file] {
                            openFile(path, 0);
                        }});
    }
    if (!m_controller.isRunning()) {
        for (const RecentProject &project : m_recent.projects()) {
            entries.append({project.name, tr("project"), icon(IconId::Folder), [this, folder = project.folder] {
                                openProject(folder);
                            }});
        }
    }
    palettePopup().popUp(std::move(entries));
}

/// A question first; then files that wait for a decision, one after the other.
void MainWindow::goToNextNeed()
{
    const QMap<QString, ConflictStatus> &conflicts = m_controller.state().conflicts();
    if (m_needs->goToNext()) {
        return;
    }
    if (conflicts.isEmpty()) {
        statusBar()->showMessage(tr("Nothing needs you now."), 5000);
        return;
    }
    const auto shown = conflicts.upperBound(m_files->shownFile());
    const FileConflict &conflict = (shown == conflicts.cend() ? conflicts.cbegin() : shown)->conflict;
    openFile(conflict.path, conflict.lines.isEmpty() ? 0 : conflict.lines.first().first);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About AutoDevOS"));
    box->setIconPixmap(icon(IconId::App).pixmap(48, 48));
    box->setText(tr("<b>AutoDevOS %1</b><br>Turns a written prompt into a complete, running software project.")
                     .arg(QStringLiteral(AUTODEVOS_VERSION)));
    box->setInformativeText(tr("Free software under the GNU General Public License, version 3 or later. What it "
                               "generates is yours (0BSD)."));
    box->open();
}

} // namespace autodevos
