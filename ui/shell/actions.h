// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace autodevos {

/// Everything a person can ask the window for. Texts, icons, shortcuts and conditions stand in one table.
enum class ActionId {
    NewProject,
    NewWindow,
    OpenProject,
    Export,
    SaveFile,
    OpenFolder,
    Quit,
    PlanAndRun,
    Plan,
    Run,
    Pause,
    Stop,
    EditTask,
    RetryTask,
    RunOnlyTask,
    SkipTask,
    CancelTask,
    AddTask,
    ChangeTask,
    RemoveTask,
    UndoPlan,
    RedoPlan,
    ShowRequests,
    ChooseModel,
    TakeOver,
    FindTask,
    FitGraph,
    CriticalPath,
    GroupByRole,
    ShowGraph,
    ShowTable,
    ShowFiles,
    ShowRequirements,
    ShowPreview,
    ShowData,
    ShowTimeline,
    ShowHistory,
    ShowMetrics,
    NextNeed,
    ExportGraphSvg,
    ExportGraphPng,
    FocusPrompt,
    FocusInspector,
    FocusLogs,
    FindInFiles,
    TogglePreview,
    OpenInBrowser,
    PreviewHere,
    CommandPalette,
    Settings,
    Roles,
    CommandRules,
    ToolServers,
    Learned,
    TogglePanels,
    ResetLayout,
    About,
};

/// What must be true for an action to be enabled.
enum class Condition : unsigned {
    HasProject = 1U << 0U,
    HasPlan = 1U << 1U,
    Idle = 1U << 2U,    ///< neither planning nor running
    Running = 1U << 3U, ///< a run is active (also while paused)
    HasPrompt = 1U << 4U,
    HasTask = 1U << 5U,     ///< a task is selected
    TaskActive = 1U << 6U,  ///< the selected task is running or waiting
    HasWork = 1U << 7U,     ///< the plan has tasks that are not completed
    PreviewRuns = 1U << 8U, ///< the generated app answers at an address
    Ours = 1U << 9U,        ///< no other process has the project: it may be changed here
    Abandoned = 1U << 10U,  ///< the project was another process's, which has ended
    CanUndo = 1U << 11U,    ///< a change of the plan can be taken back
    CanRedo = 1U << 12U,
    CanSkip = 1U << 14U,    ///< the selected task can be left out, or taken up again
    HasWebView = 1U << 13U, ///< the plugin with a browser view is installed
};
Q_DECLARE_FLAGS(Conditions, Condition)
Q_DECLARE_OPERATORS_FOR_FLAGS(Conditions)

/// The window's actions, made from the table and shared by menus, toolbar and command palette. Main thread, owned by
/// the window. Knows nothing of what the actions do.
class Actions final : public QObject {
    Q_OBJECT

public:
    /// Adds every action to `window`, so that its shortcut works there. Shortcuts changed by the person
    /// (settings group "shortcuts", by the action's name) win over the table's.
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *action(ActionId id) const;
    [[nodiscard]] QList<QAction *> all() const;
    /// The shortcut of the table, in portable text.
    [[nodiscard]] QString defaultShortcut(const QAction *action) const;
    /// `keys` in portable text; empty: none.
    void setShortcut(const QString &name, const QString &keys);
    /// `lock`: why the project cannot be changed here, for the actions that would; empty: it can.
    void setConditions(Conditions conditions, const QString &lock = {});
    /// `viewExtras` stand at the end of the view menu.
    void fillMenus(QMenuBar *bar, const QList<QAction *> &viewExtras);

Q_SIGNALS:
    void triggered(autodevos::ActionId id);

private:
    void setToolTip(ActionId id);

    QHash<ActionId, QAction *> m_actions;
    QHash<ActionId, QString> m_toolTips; ///< without a reason
    QList<QMenu *> m_menus;
};

} // namespace autodevos
