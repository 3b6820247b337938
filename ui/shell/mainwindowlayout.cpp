// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sandbox.h"
#include "core/words/errorwords.h"
#include "ui/dashboard/metricsview.h"
#include "ui/domain/domainview.h"
#include "ui/files/filesview.h"
#include "ui/graph/graphview.h"
#include "ui/history/checkpointspage.h"
#include "ui/history/historyview.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/taskpage.h"
#include "ui/logs/findingsview.h"
#include "ui/logs/logpanel.h"
#include "ui/models/tasktablemodel.h"
#include "ui/models/words.h"
#include "ui/preview/previewpanel.h"
#include "ui/prompt/attachmentbar.h"
#include "ui/prompt/projectsview.h"
#include "ui/prompt/promptedit.h"
#include "ui/prompt/promptpanel.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/requirements/requirementsview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/modelbutton.h"
#include "ui/shell/needsyoubar.h"
#include "ui/shell/progressstrip.h"
#include "ui/shell/sessionfactory.h"
#include "ui/shell/watchbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QSet>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTabBar>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr int layoutVersion = 2; // raise when docks or toolbars change, so that old layouts are not restored

QString modelText(const SessionFactory &factory)
{
    return factory.isOffline() ? MainWindow::tr("%1 (offline)").arg(factory.modelLabel()) : factory.modelLabel();
}

/// What on a small screen is larger than its place.
QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setFocusProxy(content);
    return area;
}

} // namespace

QWidget *MainWindow::makeCentre(SessionFactory &factory)
{
    m_watchBar = new WatchBar(m_actions->action(ActionId::TakeOver));
    m_messages = new MessageBar;
    m_preview = new PreviewPanel(factory.clock());
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeGraphTab(factory), icon(IconId::Graph), tr("Graph"));
    m_tabs->addTab(makeTableTab(factory), icon(IconId::Table), tr("Table"));
    m_tabs->addTab(makeFilesTab(), icon(IconId::Files), tr("Files"));
    m_tabs->addTab(makeRequirementsTab(), icon(IconId::Requirements), tr("Requirements"));
    m_tabs->addTab(m_preview, icon(IconId::Preview), tr("Preview"));
    m_tabs->addTab(makeDataTab(), icon(IconId::RoleDatabase), tr("Data model"));
    m_tabs->addTab(makeTimelineTab(factory), icon(IconId::Timeline), tr("Timeline"));
    m_tabs->addTab(makeHistoryTab(factory), icon(IconId::History), tr("History"));
    m_tabs->tabBar()->installEventFilter(this);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_watchBar);
    m_needs = new NeedsYouBar(m_controller);
    column->addWidget(m_needs);
    column->addWidget(m_messages);
    column->addWidget(m_tabs, 1);
    return centre;
}

QWidget *MainWindow::makeGraphTab(SessionFactory &factory)
{
    m_welcome = new WelcomePage(factory.modelLabel(), factory.isOffline());
    m_graph = new GraphView(factory.clock());
    m_graphStack = new QStackedWidget;
    m_graphStack->addWidget(m_welcome);
    m_graphStack->addWidget(m_graph);
    m_graphStack->setFocusProxy(m_graph);
    return m_graphStack;
}

QWidget *MainWindow::makeTableTab(SessionFactory &factory)
{
    m_tableModel = new TaskTableModel(factory.clock(), this);
    m_tableProxy = new QSortFilterProxyModel(this);
    m_tableProxy->setSourceModel(m_tableModel);
    m_tableProxy->setSortRole(TaskTableModel::SortRole);
    m_tableProxy->setSortLocaleAware(true);
    m_table = new QTreeView;
    m_table->setObjectName(u"taskTable"_s);
    m_table->setAccessibleName(tr("Tasks"));
    m_table->setModel(m_tableProxy);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // plan order until a header is clicked
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setStretchLastSection(true);
    m_table->header()->resizeSection(TaskTableModel::TitleColumn, 260);
    m_table->header()->resizeSection(TaskTableModel::StateColumn, 150);
    m_table->header()->resizeSection(TaskTableModel::NeedsColumn, 220);
    return m_table;
}

QWidget *MainWindow::makeFilesTab()
{
    return m_files.place([] { return new FilesView; }, [](FilesView *view) { return view; },
                         [this] {
                             connectFiles();
                             updateLock();
                             keepMenuKeys();
                         });
}

QWidget *MainWindow::makeRequirementsTab()
{
    const auto made = [this] {
        connect(m_requirements, &RequirementsView::taskActivated, this, &MainWindow::selectTask);
        connect(m_requirements, &RequirementsView::fileActivated, this, &MainWindow::openFile);
        connect(m_requirements, &RequirementsView::testActivated, this,
                [this](const QString &file, const QString &title) {
                    showTab(Tab::Files);
                    m_files->openTest(file, title);
                });
        connect(m_requirements, &RequirementsView::requirementSelected, m_prompt->editor(),
                &PromptEdit::setHighlighted);
        keepMenuKeys();
    };
    return m_requirements.place([] { return new RequirementsView; }, [](RequirementsView *view) { return view; }, made);
}

QWidget *MainWindow::makeDataTab()
{
    return m_data.place([] { return new DomainView; }, &scrolled,
                        [this] {
                            connect(m_data, &DomainView::useRequested, this, &MainWindow::useDomain);
                            m_data->setPlan(m_controller.state().plan());
                            updateLock();
                            keepMenuKeys();
                        });
}

QWidget *MainWindow::makeTimelineTab(SessionFactory &factory)
{
    return m_timeline.place([&factory] { return new TimelineView(factory.clock()); },
                            [](TimelineView *view) { return view; },
                            [this] {
                                connect(m_timeline, &TimelineView::taskSelected, this, &MainWindow::selectTask);
                                connect(m_timeline, &TimelineView::taskActivated, this, &MainWindow::editTask);
                                m_timeline->setSelectedTask(m_selected);
                                keepMenuKeys();
                            });
}

QWidget *MainWindow::makeHistoryTab(SessionFactory &factory)
{
    return m_history.place([&factory] { return new HistoryView(factory.clock()); }, &scrolled,
                           [this] {
                               connectHistory();
                               updateLock();
                               keepMenuKeys();
                           });
}

QDockWidget *MainWindow::addDock(Qt::DockWidgetArea area, const QString &name, const QString &title, QWidget *content)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makeDocks(SessionFactory &factory)
{
    m_prompt = new PromptPanel(factory.defaultProjectsFolder(), m_actions->action(ActionId::PlanAndRun),
                               m_actions->action(ActionId::Plan));
    m_projects = new ProjectsView(m_recent);
    m_inspector = new Inspector(factory.clock());
    m_log = new LogPanel;
    m_findings = new FindingsView;
    m_metrics = new MetricsView(factory.clock());
    setDockNestingEnabled(true);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    auto *prompt = new QScrollArea; // on a small screen it is larger than its place
    prompt->setFrameShape(QFrame::NoFrame);
    prompt->setWidgetResizable(true);
    prompt->setFocusPolicy(Qt::NoFocus); // what is in it takes the keys
    prompt->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    prompt->setWidget(m_prompt);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    prompt->setMinimumSize(m_prompt->minimumSizeHint().width() + bar, 120);
    m_promptDock = addDock(Qt::LeftDockWidgetArea, u"promptDock"_s, tr("Prompt"), prompt);
    m_projectsDock = addDock(Qt::LeftDockWidgetArea, u"projectsDock"_s, tr("Projects"), m_projects);
    m_inspectorDock = addDock(Qt::RightDockWidgetArea, u"inspectorDock"_s, tr("Inspector"), m_inspector);
    m_logDock = addDock(Qt::BottomDockWidgetArea, u"logDock"_s, tr("Log"), m_log);
    m_findingsDock = addDock(Qt::BottomDockWidgetArea, u"findingsDock"_s, tr("Findings"), m_findings);
    m_metricsDock = addDock(Qt::BottomDockWidgetArea, u"metricsDock"_s, tr("Metrics"), m_metrics);
    for (QDockWidget *dock : {m_logDock, m_findingsDock, m_metricsDock}) {
        dock->setTitleBarWidget(new QWidget); // their tab already says what they are
    }
    applyLayoutDefaults();
}

/// A letter that opens a menu means nothing else in the window, in whatever language: of two meanings Qt takes neither.
void MainWindow::keepMenuKeys()
{
    QSet<QKeySequence> taken;
    for (const QAction *menu : menuBar()->actions()) {
        taken.insert(QKeySequence::mnemonic(menu->text()));
    }
    const auto strip = [&taken](auto *widget) {
        if (taken.contains(QKeySequence::mnemonic(widget->text()))) {
            widget->setText(withoutMnemonic(widget->text()));
        }
    };
    for (auto *label : findChildren<QLabel *>()) {
        if (label->buddy() != nullptr) {
            strip(label);
        }
    }
    for (auto *button : findChildren<QAbstractButton *>()) {
        strip(button);
    }
}

void MainWindow::applyLayoutDefaults()
{
    for (QDockWidget *panel : panels()) {
        panel->setFloating(false);
        panel->show();
    }
    // Where reading begins on the right, so does the work.
    const bool isMirrored = isRightToLeft();
    addDockWidget(isMirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_promptDock);
    splitDockWidget(m_promptDock, m_projectsDock, Qt::Vertical);
    addDockWidget(isMirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, m_inspectorDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_logDock);
    tabifyDockWidget(m_logDock, m_findingsDock);
    tabifyDockWidget(m_findingsDock, m_metricsDock);
    m_logDock->raise();
    const int width = std::max(1000, this->width());
    const int height = std::max(640, this->height());
    resizeDocks({m_promptDock, m_inspectorDock},
                {std::clamp(width * 22 / 100, 270, 420), std::clamp(width * 26 / 100, 300, 480)}, Qt::Horizontal);
    resizeDocks({m_promptDock, m_projectsDock}, {height * 62 / 100, height * 10 / 100}, Qt::Vertical);
    resizeDocks({m_logDock}, {std::clamp(height * 24 / 100, 140, 360)}, Qt::Vertical);
}

QList<QDockWidget *> MainWindow::panels() const
{
    return {m_promptDock, m_projectsDock, m_inspectorDock, m_logDock, m_findingsDock, m_metricsDock};
}

/// All room for what is in the middle, and the panels back as they were.
void MainWindow::togglePanels()
{
    const QList<QDockWidget *> all = panels();
    if (std::ranges::any_of(all, [](const QDockWidget *panel) { return !panel->isHidden() && !panel->isFloating(); })) {
        m_panelLayout = saveState(layoutVersion);
        for (QDockWidget *panel : all) {
            panel->setVisible(panel->isFloating() && !panel->isHidden());
        }
        m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    } else if (!restoreState(std::exchange(m_panelLayout, {}), layoutVersion)) {
        applyLayoutDefaults();
    }
}

void MainWindow::makeToolBar(SessionFactory &factory)
{
    m_toolBar = addToolBar(tr("Run"));
    m_toolBar->setObjectName(u"runToolBar"_s);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize({spacing::IconSmall, spacing::IconSmall});
    m_toolBar->setMovable(false);
    m_toolBar->setContentsMargins(spacing::Tight, 0, spacing::Tight, 0);
    for (const ActionId id : {ActionId::Plan, ActionId::Run, ActionId::Pause, ActionId::Stop}) {
        m_toolBar->addAction(m_actions->action(id));
    }
    m_toolBar->addSeparator();
    makeModelButton(factory);
    m_checks = new QComboBox;
    m_checks->setAccessibleName(tr("How much is checked"));
    m_checks->setToolTip(m_checks->accessibleName());
    fillCheckLevels(m_checks);
    m_toolBar->addWidget(m_checks);
    m_progress = new ProgressStrip(factory.clock());
    m_toolBar->addWidget(m_progress);

    RunOptionsForm *options = m_prompt->options();
    const auto follow = [this](CheckLevel level) {
        const QSignalBlocker blocker(m_checks);
        m_checks->setCurrentIndex(m_checks->findData(static_cast<int>(level)));
    };
    follow(options->options().checkLevel);
    connect(options, &RunOptionsForm::checkLevelChanged, this, follow);
    connect(m_checks, &QComboBox::currentIndexChanged, this,
            [this, options] { options->setCheckLevel(static_cast<CheckLevel>(m_checks->currentData().toInt())); });
}

void MainWindow::makeModelButton(SessionFactory &factory)
{
    ModelSource *source = factory.models();
    if (source == nullptr) {
        auto *model = new QLabel(modelText(factory));
        model->setContentsMargins(spacing::Normal, 0, spacing::Normal, 0);
        model->setToolTip(tr("The model that plans and writes"));
        m_toolBar->addWidget(model);
        return;
    }
    m_modelButton = new ModelButton(*source);
    m_toolBar->addWidget(m_modelButton);
    connect(m_modelButton, &ModelButton::chosen, this, &MainWindow::chooseModel);
    connect(m_modelButton, &ModelButton::dialogWanted, this, &MainWindow::showModelDialog);
    source->setNoteSink([window = QPointer<MainWindow>(this)](const QString &text) {
        // from any thread; the window's own end is the main thread's, which also carries this out
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [window, text] {
                if (window) {
                    window->m_messages->say(Notice{Notice::Level::Info, text, {}, {}, u"model"_s, 15});
                }
            },
            Qt::QueuedConnection);
    });
}

void MainWindow::makeStatusBar(SessionFactory &factory)
{
    m_runStatus = new QLabel;
    m_runStatus->setObjectName(u"runStatus"_s);
    m_journalStatus = new QLabel;
    m_sandboxStatus = new QLabel;
    statusBar()->setSizeGripEnabled(false);
    m_runStatus->setContentsMargins(spacing::Normal, 0, 0, 0);
    statusBar()->addWidget(m_runStatus, 1);
    m_modelStatus = new QLabel(modelText(factory));
    m_modelStatus->setObjectName(u"modelStatus"_s);
    for (QLabel *label : {m_journalStatus, m_sandboxStatus, m_modelStatus}) {
        label->setContentsMargins(spacing::Normal, 0, spacing::Normal, 0);
        statusBar()->addPermanentWidget(label);
    }
}

void MainWindow::setSandbox(const SandboxSupport &support)
{
    m_sandboxStatus->setText(support.isUsable ? tr("sandbox on") : tr("sandbox off"));
    m_sandboxStatus->setToolTip(support.isUsable ? tr("Commands of agents see only the project's folder")
                                                 : tr("Commands of agents run with your own rights.") + u'\n' +
                                                       support.detail + u'\n' + support.remedy);
}

void MainWindow::connectViews()
{
    connect(m_welcome, &WelcomePage::exampleChosen, this, &MainWindow::setPrompt);
    connect(m_welcome, &WelcomePage::promptWanted, this, [this] { act(ActionId::FocusPrompt); });
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseProject);
    connect(m_graph, &GraphView::taskSelected, this, &MainWindow::selectTask);
    connect(m_graph, &GraphView::taskActivated, this, &MainWindow::editTask);
    connect(m_graph, &GraphView::retryRequested, this, [this](const TaskId &task) { askRetry(task); });
    connect(m_graph, &GraphView::editRequested, this, &MainWindow::editTask);
    connect(m_graph, &GraphView::cancelRequested, this, [this](const TaskId &task) {
        selectTask(task);
        act(ActionId::CancelTask);
    });
    connect(m_graph, &GraphView::exportFailed, m_messages, &MessageBar::sayOwn);
    connect(m_graph, &GraphView::criticalPathShownChanged, m_actions->action(ActionId::CriticalPath),
            &QAction::setChecked);
    connect(m_graph, &GraphView::groupedByRoleChanged, m_actions->action(ActionId::GroupByRole), &QAction::setChecked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid()) {
                    selectTask(TaskId(current.data(TaskTableModel::TaskIdRole).toString()));
                }
            });
    connect(m_table, &QTreeView::activated, this, [this] { editTask(m_selected); });
    connect(m_metrics, &MetricsView::taskSelected, this, &MainWindow::selectTask);
    connect(m_metricsDock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        if (isVisible) {
            m_flush.start(0);
        }
    });
    connect(m_needs, &NeedsYouBar::wentTo, this, &MainWindow::selectTask);
    connect(m_preview, &PreviewPanel::runningChanged, this, &MainWindow::updateActions);
    connect(m_preview, &PreviewPanel::failed, m_messages, qOverload<const Error &>(&MessageBar::say));
    connect(m_prompt, &PromptPanel::textChanged, this, [this] {
        if (!m_controller.isOpen()) {
            m_prompt->options()->propose(folderNameOf(m_prompt->text()));
        }
        updateActions();
    });
    connect(m_prompt->attachments(), &AttachmentBar::refused, m_messages, qOverload<const Error &>(&MessageBar::say));
    connect(m_prompt, &PromptPanel::requirementChosen, this, &MainWindow::showRequirement);
    connect(m_projects, &ProjectsView::openRequested, this, &MainWindow::openProject);
    connect(m_log, &LogPanel::placeActivated, this, &MainWindow::openFile);
    connect(m_log, &LogPanel::taskActivated, this, &MainWindow::selectTask);
    connect(m_log, &LogPanel::saved, this, [this](const QString &file) {
        m_messages->say(Notice{Notice::Level::Success, tr("The log was saved to %1").arg(file), {}, {}, u"log"_s, 8});
    });
    connect(m_log, &LogPanel::saveFailed, this, [this](const QString &file, const QString &reason) {
        m_messages->sayOwn(Error{ErrorKind::Io, tr("The log could not be saved to %1").arg(file),
                                 tr("Nothing is lost: the journal keeps it. Choose another place."), reason});
    });
    connect(m_findings, &FindingsView::placeActivated, this, &MainWindow::openFile);
    connect(m_findings, &FindingsView::taskActivated, this, &MainWindow::selectTask);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        fitTabs();
        m_flush.start(0);
    });
    connectInspector();
}

void MainWindow::connectHistory()
{
    connect(m_history, &HistoryView::taskSelected, this, &MainWindow::selectTask);
    connect(m_history->checkpoints(), &CheckpointsPage::restoreRequested, this, [this](qint64 checkpoint) {
        if (Session *session = m_controller.session()) {
            m_files->save(); // what is edited is kept with the rest
            session->restore(checkpoint);
        }
    });
    connect(m_history->checkpoints(), &CheckpointsPage::comparisonRequested, this,
            [this](const QString &path, const QString &hash) {
                showTab(Tab::Files);
                m_files->openComparison(path, hash);
            });
    connect(&m_controller, &ProjectController::restored, this, [this] {
        flush();
        m_messages->say(Notice{Notice::Level::Success,
                               tr("The project is as it was then."),
                               tr("What stood there before is a checkpoint too: you can go back to it."),
                               {{tr("Show the checkpoints"),
                                 [this] {
                                     act(ActionId::ShowHistory);
                                 }}},
                               u"restore"_s,
                               0});
    });
}

/// Where all tabs have no room, those behind keep their icon only; their names stay in tool tips and for screen
/// readers.
void MainWindow::fitTabs()
{
    QTabBar *bar = m_tabs->tabBar();
    const QSignalBlocker blocker(bar);
    int width = 0;
    for (int tab = 0; tab < bar->count(); ++tab) {
        const QString name = bar->tabToolTip(tab).isEmpty() ? bar->tabText(tab) : bar->tabToolTip(tab);
        bar->setTabToolTip(tab, name);
        bar->setAccessibleTabName(tab, name);
        width += bar->fontMetrics().horizontalAdvance(name) + bar->iconSize().width() + 36;
    }
    const bool isNarrow = width > m_tabs->width();
    for (int tab = 0; tab < bar->count(); ++tab) {
        const QString shown = isNarrow && tab != bar->currentIndex() ? QString() : bar->tabToolTip(tab);
        if (bar->tabText(tab) != shown) {
            bar->setTabText(tab, shown);
        }
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_tabs->tabBar()) {
        QMetaObject::invokeMethod(this, &MainWindow::fitTabs, Qt::QueuedConnection); // not within its own layout
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::connectFiles()
{
    connect(m_files, &FilesView::taskActivated, this, &MainWindow::selectTask);
    connect(m_files, &FilesView::resolveRequested, this, [this](const QString &path, Resolution resolution) {
        if (Session *session = m_controller.session()) {
            session->resolveFiles({path}, resolution);
        }
    });
    connect(m_files, &FilesView::requirementActivated, this, &MainWindow::showRequirement);
    connect(m_files, &FilesView::saved, this, [this](const QString &path, const QString &hash) {
        if (Session *session = m_controller.session(); session != nullptr && !hash.isEmpty()) {
            session->noteEdit(path, hash);
        }
        statusBar()->showMessage(tr("%1 was saved. It stays as you have it when it is generated anew.").arg(path),
                                 8000);
        if (m_isQuitting && !m_files->hasUnsaved()) {
            close();
        }
    });
    connect(m_files, &FilesView::saveFailed, this, [this](const Error &error, const QString &path) {
        const Error said = inWords(error);
        Notice notice{Notice::Level::Error, said.message, said.remedy, {}, u"save"_s, 0};
        if (!path.isEmpty() && path != m_files->shownFile()) {
            notice.choices.append({tr("Show the file"), [this, path] {
                                       openFile(path, 0);
                                   }});
        }
        if (std::exchange(m_isQuitting, false)) {
            notice.choices.append({tr("Close without saving"), [this] {
                                       m_dropsEdits = true;
                                       close();
                                   }});
        }
        m_messages->say(notice);
    });
}

void MainWindow::connectInspector()
{
    TaskPage *page = m_inspector->taskPage();
    page->setPreviewSource([this](const TaskId &task, Reach reach) {
        return m_controller.session() == nullptr ? StalePreview() : m_controller.session()->previewRetry(task, reach);
    });
    connect(page, &TaskPage::stalePreviewChanged, m_graph, &GraphView::setStalePreview);
    connect(page, &TaskPage::stalePreviewChanged, m_tableModel, &TaskTableModel::setStale);
    connect(page, &TaskPage::taskActivated, this, &MainWindow::selectTask);
    connect(page, &TaskPage::requirementActivated, this, &MainWindow::showRequirement);
    connect(page, &TaskPage::retryRequested, this,
            [this](const TaskId &task, const QString &instructions, Reach reach) {
                if (Session *session = m_controller.session()) {
                    session->retryTask(task, instructions.isEmpty() ? std::nullopt : std::optional(instructions),
                                       m_prompt->options()->options(), reach);
                    m_flush.start(0);
                }
            });
    connect(page, &TaskPage::saveRequested, this, [this](const TaskId &task, const QString &instructions) {
        if (Session *session = m_controller.session()) {
            session->editTask(task, instructions);
        }
    });
    connect(page, &TaskPage::cancelRequested, this, [this](const TaskId &task) {
        if (Session *session = m_controller.session()) {
            session->cancelTask(task);
        }
    });
    connect(page, &TaskPage::skipRequested, this, [this](const TaskId &task, bool isSkipped) {
        if (Session *session = m_controller.session()) {
            session->skipTask(task, isSkipped);
        }
    });
    connect(m_inspector, &Inspector::fileActivated, this, &MainWindow::openFile);
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    const QSize available = screen()->availableSize();
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray())) {
        resize(std::min(1440, available.width() * 9 / 10), std::min(900, available.height() * 9 / 10));
    }
    if (!restoreState(settings.value(u"window/state"_s).toByteArray(), layoutVersion)) {
        applyLayoutDefaults();
    }
    m_table->header()->restoreState(settings.value(u"window/table"_s).toByteArray());
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/state"_s, saveState(layoutVersion));
    settings.setValue(u"window/table"_s, m_table->header()->saveState());
}

} // namespace autodevos
