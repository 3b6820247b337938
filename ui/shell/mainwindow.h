// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompt/recentprojects.h"
#include "ui/shell/actions.h"
#include "ui/shell/lateview.h"
#include "ui/shell/newfolder.h"
#include "ui/shell/projectcontroller.h"

#include <QMainWindow>
#include <QTimer>

class QComboBox;
class QDockWidget;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTabWidget;
class QToolBar;
class QTreeView;

namespace autodevos {

class CommandPalette;
class DomainView;
class FilesView;
class FindingsView;
class GraphView;
class HistoryView;
class Inspector;
class LogPanel;
class MessageBar;
class MetricsView;
class ModelButton;
class Notifier;
class NeedsYouBar;
class PlanEditor;
class PreviewPanel;
class ProgressStrip;
class ProjectsView;
class PromptDrafts;
class PromptPanel;
class RequirementsView;
class SessionFactory;
struct ModelWish;
struct SandboxSupport;
struct SettingItem;
class TaskTableModel;
class TimelineView;
class WatchBar;
class WelcomePage;

/// The window: puts the parts together, carries out the actions, and passes what happens in the project to the views.
/// Main thread, owned by the program's start. Every view is a projection of the project's state; the window itself
/// keeps only what is selected. It never waits: closing while a run goes on ends the run first and closes then.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `factory` outlives the window.
    explicit MainWindow(SessionFactory &factory, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openProject(const QString &folder);
    /// Opens the folder if it is a project; else says that it is none and leaves it alone.
    void openFolder(const QString &folder);
    /// Opens what was open when the program was closed last, if the person wants that.
    void restoreSession();
    /// Puts the prompt into the editor, ready to be planned.
    void setPrompt(const QString &text);
    /// Says in the status bar whether commands run closed off.
    void setSandbox(const SandboxSupport &support);
    void selectTask(const TaskId &task);
    void openFile(const QString &path, int line);

    [[nodiscard]] Actions &actions() const { return *m_actions; }
    [[nodiscard]] ProjectController &controller() { return m_controller; }
    [[nodiscard]] Notifier &notifier() const { return *m_notifier; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] WatchBar &watchBar() const { return *m_watchBar; }
    [[nodiscard]] LogPanel &logPanel() const { return *m_log; }
    [[nodiscard]] Inspector &inspector() const { return *m_inspector; }
    [[nodiscard]] FilesView &files() const { return *m_files; }
    [[nodiscard]] DomainView &data() const { return *m_data; }
    [[nodiscard]] HistoryView &history() const { return *m_history; }
    [[nodiscard]] MetricsView &metrics() const { return *m_metrics; }
    [[nodiscard]] PromptPanel &prompt() const { return *m_prompt; }
    [[nodiscard]] CommandPalette &palettePopup();
    [[nodiscard]] const TaskId &selectedTask() const { return m_selected; }

Q_SIGNALS:
    void exported(const QString &target, bool ok);
    void windowWanted(); ///< another one

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Tab { Graph, Table, Files, Requirements, Preview, Data, Timeline, History };

    // mainwindowlayout.cpp
    QWidget *makeCentre(SessionFactory &factory);
    QWidget *makeGraphTab(SessionFactory &factory);
    QWidget *makeTableTab(SessionFactory &factory);
    void makeDocks(SessionFactory &factory);
    QDockWidget *addDock(Qt::DockWidgetArea area, const QString &name, const QString &title, QWidget *content);
    void makeToolBar(SessionFactory &factory);
    void makeStatusBar(SessionFactory &factory);
    void connectViews();
    void connectInspector();
    QWidget *makeFilesTab();
    QWidget *makeRequirementsTab();
    QWidget *makeDataTab();
    QWidget *makeTimelineTab(SessionFactory &factory);
    QWidget *makeHistoryTab(SessionFactory &factory);
    void connectHistory();
    void fitTabs();
    void connectFiles();
    void makeModelButton(SessionFactory &factory);
    void keepMenuKeys();
    void applyLayoutDefaults();
    [[nodiscard]] QList<QDockWidget *> panels() const;
    void togglePanels();
    void restoreLayout();
    void saveLayout() const;

    // mainwindow.cpp
    void act(ActionId id);
    void actOnView(ActionId id);
    void startPlan(bool runAfterwards);
    void newProject();
    void chooseProject();
    void showExportDialog();
    void exportTo(const QString &target);
    void showPalette();
    void showTab(Tab tab);
    void showAbout();
    void goToNextNeed();
    void showRequirement(const RequirementId &id);
    void useDomain(const Domain &domain);
    void showSelectedRow();
    void askRetry(const TaskId &task, Reach reach = Reach::WithDependents);
    void editTask(const TaskId &task);

    // mainwindowplan.cpp
    void connectPlanEditor();
    void actOnPlan(ActionId id);
    void showTaskDialog(const Task &task);
    void removeTask(const TaskId &task);
    void highlightRequirement(const RequirementId &id);
    void connectDrafts();
    void wantDraft();

    // mainwindowsettings.cpp
    void showSettings();
    void showCommandRules();
    void showToolServers();
    void showLearned();
    void showRoles();
    [[nodiscard]] QVector<SettingItem> roleModelItems() const;
    /// The session goes on with what was set, from its next plan or run on.
    void useModelsAnew();
    [[nodiscard]] QVector<SettingItem> settingItems() const;
    void applySetting(const QString &key, const QVariant &value);

    // mainwindowdesktop.cpp
    void connectDesktop();
    static void rememberSession(const QString &folder);

    // mainwindowevents.cpp
    void connectController();
    void handleOpened(const QString &folder, const QVector<Error> &notes);
    void handleWatchBegun(const QString &folder);
    void handleWatchChanged(const QVector<Event> &cutOff);
    void handleHistoryReplaced();
    void handleTookOver(const QVector<Error> &notes);
    void showProject(const QString &folder);
    void sayNotes(const QVector<Error> &notes);
    void handleOpenFailed(const QString &folder, const Error &error);
    void handleFolderOccupied(const QString &folder, FolderKind kind, const QString &alternative);
    void handleEvents(const QVector<Event> &events);
    void handlePlanned();
    void sayPlanNotes();
    void handleRunEnded(RunState state);
    void handleClosed();
    void offerResume();
    void takePlan();
    void flush();

    // mainwindowstatus.cpp
    void showRunOptions();
    void recallRun();
    void recallChoices();
    [[nodiscard]] QString goesOnText() const;
    void showModelDialog();
    void chooseModel(const ModelWish &wish);
    void showModel();
    void updateActions();
    void updateStatus();
    void updateLock();
    [[nodiscard]] Conditions conditions() const;
    /// Why the project cannot be changed here; empty: it can.
    [[nodiscard]] QString lockReason() const;

    SessionFactory &m_factory;
    ProjectController m_controller;
    RecentProjects m_recent;
    Actions *m_actions = nullptr;
    PlanEditor *m_planEditor = nullptr;
    WatchBar *m_watchBar = nullptr;
    MessageBar *m_messages = nullptr;
    QTabWidget *m_tabs = nullptr;
    QStackedWidget *m_graphStack = nullptr;
    WelcomePage *m_welcome = nullptr;
    GraphView *m_graph = nullptr;
    TaskTableModel *m_tableModel = nullptr;
    QSortFilterProxyModel *m_tableProxy = nullptr;
    QTreeView *m_table = nullptr;
    LateView<FilesView> m_files;
    LateView<RequirementsView> m_requirements;
    LateView<DomainView> m_data;
    PreviewPanel *m_preview = nullptr;
    LateView<TimelineView> m_timeline;
    LateView<HistoryView> m_history;
    MetricsView *m_metrics = nullptr;
    NeedsYouBar *m_needs = nullptr;
    PromptPanel *m_prompt = nullptr;
    PromptDrafts *m_drafts = nullptr;
    ProjectsView *m_projects = nullptr;
    Inspector *m_inspector = nullptr;
    LogPanel *m_log = nullptr;
    FindingsView *m_findings = nullptr;
    QDockWidget *m_promptDock = nullptr;
    QDockWidget *m_projectsDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_logDock = nullptr;
    QDockWidget *m_findingsDock = nullptr;
    QDockWidget *m_metricsDock = nullptr;
    QToolBar *m_toolBar = nullptr;
    QComboBox *m_checks = nullptr;
    ProgressStrip *m_progress = nullptr;
    QLabel *m_runStatus = nullptr;
    QLabel *m_journalStatus = nullptr;
    QLabel *m_sandboxStatus = nullptr;
    QLabel *m_modelStatus = nullptr;
    ModelButton *m_modelButton = nullptr; ///< none where there is nothing to choose
    Notifier *m_notifier = nullptr;
    CommandPalette *m_palette = nullptr; ///< made when first called up
    QTimer m_flush;           ///< gathers what happened; views other than graph and log follow ten times a second
    QByteArray m_panelLayout; ///< before the panels were hidden all at once
    TaskId m_selected;
    int m_shownPlanVersion = 0;
    qint64 m_openedAt = 0; ///< events before this come from the journal
    bool m_fillsPrompt = false;
    bool m_runsAfterPlan = false;
    bool m_plansData = false; ///< the plan that is being made follows the data tab
    QString m_closedFolder;   ///< the project that was closed because the window closes
    bool m_isQuitting = false;
    bool m_dropsEdits = false; ///< the person closes although an edited file cannot be saved
    bool m_journalWasRepaired = false;
};

} // namespace autodevos
