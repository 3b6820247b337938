// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/models/words.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QWidget>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

enum class MenuId { File, Run, Task, View, Help };

struct Row {
    ActionId id;
    MenuId menu;
    const char *name; ///< stable, in settings
    const char *text;
    const char *shortcut;
    std::optional<IconId> icon;
    Conditions needs;
    bool separatorBefore = false;
};

using enum Condition;

const std::array rows{
    Row{ActionId::NewProject, MenuId::File, "new-project", QT_TRANSLATE_NOOP("Actions", "&New project"), "Ctrl+N",
        IconId::Add, Idle},
    Row{ActionId::NewWindow,
        MenuId::File,
        "new-window",
        QT_TRANSLATE_NOOP("Actions", "New &window"),
        "Ctrl+Shift+W",
        {},
        {}},
    Row{ActionId::OpenProject, MenuId::File, "open-project", QT_TRANSLATE_NOOP("Actions", "&Open project…"), "Ctrl+O",
        IconId::Open, Idle},
    Row{ActionId::Export, MenuId::File, "export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+Shift+E",
        IconId::Export, HasProject, true},
    Row{ActionId::SaveFile, MenuId::File, "save-file", QT_TRANSLATE_NOOP("Actions", "&Save the edited file"), "Ctrl+S",
        IconId::Save, HasProject | Ours},
    Row{ActionId::ExportGraphSvg, MenuId::File, "export-graph-svg",
        QT_TRANSLATE_NOOP("Actions", "Export the &graph as SVG…"), "", IconId::Image, HasPlan},
    Row{ActionId::ExportGraphPng, MenuId::File, "export-graph-png",
        QT_TRANSLATE_NOOP("Actions", "Export the graph as &PNG…"), "", IconId::Image, HasPlan},
    Row{ActionId::OpenFolder, MenuId::File, "open-folder", QT_TRANSLATE_NOOP("Actions", "Show project &folder"), "",
        IconId::Folder, HasProject},
    Row{ActionId::Quit, MenuId::File, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", {}, {}, true},

    Row{ActionId::PlanAndRun,
        MenuId::Run,
        "plan-and-run",
        QT_TRANSLATE_NOOP("Actions", "Plan &and run"),
        "Ctrl+Return",
        {},
        Idle | HasPrompt | Ours},
    Row{ActionId::Plan, MenuId::Run, "plan", QT_TRANSLATE_NOOP("Actions", "&Plan"), "Ctrl+Shift+Return", IconId::Plan,
        Idle | HasPrompt | Ours},
    Row{ActionId::Run, MenuId::Run, "run", QT_TRANSLATE_NOOP("Actions", "&Run"), "F5", IconId::Run,
        Idle | HasPlan | HasWork | Ours, true},
    Row{ActionId::Pause, MenuId::Run, "pause", QT_TRANSLATE_NOOP("Actions", "Pa&use"), "F6", IconId::Pause,
        Running | Ours},
    Row{ActionId::Stop, MenuId::Run, "stop", QT_TRANSLATE_NOOP("Actions", "&Stop"), "Shift+F5", IconId::Stop,
        Running | Ours},
    Row{ActionId::NextNeed,
        MenuId::Run,
        "next-need",
        QT_TRANSLATE_NOOP("Actions", "Go to what needs &you"),
        "Ctrl+J",
        {},
        HasProject,
        true},
    Row{ActionId::ChooseModel,
        MenuId::Run,
        "choose-model",
        QT_TRANSLATE_NOOP("Actions", "Choose &model…"),
        "Ctrl+M",
        {},
        {},
        true},
    Row{ActionId::TakeOver,
        MenuId::Run,
        "take-over",
        QT_TRANSLATE_NOOP("Actions", "&Take the project over"),
        "Ctrl+Shift+T",
        {},
        Abandoned,
        true},

    Row{ActionId::EditTask, MenuId::Task, "edit-task", QT_TRANSLATE_NOOP("Actions", "&Edit task"), "F2", IconId::Edit,
        HasTask | Ours},
    Row{ActionId::RetryTask, MenuId::Task, "retry-task", QT_TRANSLATE_NOOP("Actions", "&Retry task"), "Ctrl+R",
        IconId::Retry, HasTask | Idle | Ours},
    Row{ActionId::RunOnlyTask, MenuId::Task, "run-only-task", QT_TRANSLATE_NOOP("Actions", "Run only t&his task"),
        "Ctrl+Alt+R", IconId::Run, HasTask | Idle | Ours},
    Row{ActionId::SkipTask, MenuId::Task, "skip-task", QT_TRANSLATE_NOOP("Actions", "S&kip task, or no longer"),
        "Ctrl+K", IconId::Skip, HasTask | CanSkip | Ours},
    Row{ActionId::CancelTask, MenuId::Task, "cancel-task", QT_TRANSLATE_NOOP("Actions", "&Cancel task"), "",
        IconId::Cancel, HasTask | TaskActive | Ours},
    Row{ActionId::AddTask, MenuId::Task, "add-task", QT_TRANSLATE_NOOP("Actions", "&Add task…"), "Ctrl+Shift+N",
        IconId::Add, HasPlan | Ours, true},
    Row{ActionId::ChangeTask,
        MenuId::Task,
        "change-task",
        QT_TRANSLATE_NOOP("Actions", "Change task and its &needs…"),
        "Alt+Return",
        {},
        HasTask | Ours},
    Row{ActionId::RemoveTask, MenuId::Task, "remove-task", QT_TRANSLATE_NOOP("Actions", "Re&move task"), "Del",
        IconId::Remove, HasTask | Ours},
    Row{ActionId::UndoPlan, MenuId::Task, "undo-plan", QT_TRANSLATE_NOOP("Actions", "&Undo change of the plan"),
        "Ctrl+Z", IconId::Undo, CanUndo | Ours},
    Row{ActionId::RedoPlan, MenuId::Task, "redo-plan", QT_TRANSLATE_NOOP("Actions", "Red&o change of the plan"),
        "Ctrl+Shift+Z", IconId::Redo, CanRedo | Ours},
    Row{ActionId::ShowRequests,
        MenuId::Task,
        "show-requests",
        QT_TRANSLATE_NOOP("Actions", "Show exact re&quests"),
        "Ctrl+Shift+R",
        {},
        HasProject,
        true},
    Row{ActionId::FindTask, MenuId::Task, "find-task", QT_TRANSLATE_NOOP("Actions", "&Find task"), "Ctrl+F",
        IconId::Search, HasPlan, true},

    Row{ActionId::ShowGraph,
        MenuId::View,
        "show-graph",
        QT_TRANSLATE_NOOP("Actions", "&Graph"),
        "Ctrl+1",
        IconId::Graph,
        {}},
    Row{ActionId::ShowTable,
        MenuId::View,
        "show-table",
        QT_TRANSLATE_NOOP("Actions", "&Table"),
        "Ctrl+2",
        IconId::Table,
        {}},
    Row{ActionId::ShowFiles,
        MenuId::View,
        "show-files",
        QT_TRANSLATE_NOOP("Actions", "&Files"),
        "Ctrl+3",
        IconId::Files,
        {}},
    Row{ActionId::ShowRequirements,
        MenuId::View,
        "show-requirements",
        QT_TRANSLATE_NOOP("Actions", "&Requirements"),
        "Ctrl+4",
        IconId::Requirements,
        {}},
    Row{ActionId::ShowPreview,
        MenuId::View,
        "show-preview",
        QT_TRANSLATE_NOOP("Actions", "&Preview"),
        "Ctrl+5",
        IconId::Preview,
        {}},
    Row{ActionId::ShowData,
        MenuId::View,
        "show-data",
        QT_TRANSLATE_NOOP("Actions", "&Data model"),
        "Ctrl+6",
        IconId::RoleDatabase,
        {}},
    Row{ActionId::ShowTimeline,
        MenuId::View,
        "show-timeline",
        QT_TRANSLATE_NOOP("Actions", "T&imeline"),
        "Ctrl+7",
        IconId::Timeline,
        {}},
    Row{ActionId::ShowHistory,
        MenuId::View,
        "show-history",
        QT_TRANSLATE_NOOP("Actions", "&History: checkpoints, runs, plans"),
        "Ctrl+8",
        IconId::History,
        {}},
    Row{ActionId::ShowMetrics,
        MenuId::View,
        "show-metrics",
        QT_TRANSLATE_NOOP("Actions", "M&etrics"),
        "Ctrl+9",
        {},
        {}},
    Row{ActionId::FitGraph, MenuId::View, "fit-graph", QT_TRANSLATE_NOOP("Actions", "Fit graph to &window"), "Ctrl+0",
        IconId::Fit, HasPlan, true},
    Row{ActionId::CriticalPath,
        MenuId::View,
        "critical-path",
        QT_TRANSLATE_NOOP("Actions", "Show &critical path"),
        "Ctrl+Shift+C",
        {},
        HasPlan},
    Row{ActionId::GroupByRole,
        MenuId::View,
        "group-by-role",
        QT_TRANSLATE_NOOP("Actions", "&Group tasks by role"),
        "Ctrl+Shift+G",
        {},
        HasPlan},
    Row{ActionId::FocusPrompt,
        MenuId::View,
        "focus-prompt",
        QT_TRANSLATE_NOOP("Actions", "Go to pro&mpt"),
        "Ctrl+L",
        {},
        {},
        true},
    Row{ActionId::FocusInspector,
        MenuId::View,
        "focus-inspector",
        QT_TRANSLATE_NOOP("Actions", "Go to &inspector"),
        "Ctrl+I",
        {},
        {}},
    Row{ActionId::FocusLogs,
        MenuId::View,
        "focus-logs",
        QT_TRANSLATE_NOOP("Actions", "Go to &logs"),
        "Ctrl+Shift+L",
        {},
        {}},
    Row{ActionId::FindInFiles, MenuId::View, "find-in-files", QT_TRANSLATE_NOOP("Actions", "Find in file&s"),
        "Ctrl+Shift+F", IconId::Search, HasProject},
    Row{ActionId::TogglePreview,
        MenuId::View,
        "toggle-preview",
        QT_TRANSLATE_NOOP("Actions", "Start or stop the pre&view"),
        "F9",
        {},
        HasProject | Ours,
        true},
    Row{ActionId::OpenInBrowser,
        MenuId::View,
        "open-in-browser",
        QT_TRANSLATE_NOOP("Actions", "Open the preview in the &browser"),
        "Shift+F9",
        {},
        PreviewRuns},
    Row{ActionId::PreviewHere,
        MenuId::View,
        "preview-here",
        QT_TRANSLATE_NOOP("Actions", "S&how the preview inside the window"),
        "Ctrl+F9",
        {},
        PreviewRuns | HasWebView},
    Row{ActionId::TogglePanels,
        MenuId::View,
        "toggle-panels",
        QT_TRANSLATE_NOOP("Actions", "Hide or show the pa&nels"),
        "Ctrl+B",
        {},
        {}},
    Row{ActionId::ResetLayout,
        MenuId::View,
        "reset-layout",
        QT_TRANSLATE_NOOP("Actions", "Reset la&yout"),
        "",
        {},
        {},
        true},

    Row{ActionId::CommandPalette,
        MenuId::Help,
        "command-palette",
        QT_TRANSLATE_NOOP("Actions", "&Command palette…"),
        "Ctrl+Shift+P",
        {},
        {}},
    Row{ActionId::Settings,
        MenuId::Help,
        "settings",
        QT_TRANSLATE_NOOP("Actions", "Se&ttings and shortcuts…"),
        "Ctrl+,",
        IconId::Settings,
        {}},
    Row{ActionId::Roles, MenuId::Help, "roles", QT_TRANSLATE_NOOP("Actions", "R&oles of agents…"), "", {}, {}},
    Row{ActionId::CommandRules,
        MenuId::Help,
        "command-rules",
        QT_TRANSLATE_NOOP("Actions", "R&ules for commands…"),
        "",
        {},
        {}},
    Row{ActionId::ToolServers,
        MenuId::Help,
        "tool-servers",
        QT_TRANSLATE_NOOP("Actions", "Too&l servers…"),
        "",
        {},
        {}},
    Row{ActionId::Learned,
        MenuId::Help,
        "learned",
        QT_TRANSLATE_NOOP("Actions", "What was learned of &models…"),
        "",
        {},
        {}},
    Row{ActionId::About, MenuId::Help, "about", QT_TRANSLATE_NOOP("Actions", "&About AutoDevOS"), "", {}, {}, true},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    QSettings settings;
    settings.beginGroup(u"shortcuts"_s);
    for (const Row &row : rows) {
        auto *action = new QAction(translated(row.text), window);
        action->setIconText(withoutMnemonic(action->text())); // what the tool bar shows
        const QString name = QString::fromLatin1(row.name);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(settings.value(name, QString::fromLatin1(row.shortcut)).toString(),
                                         QKeySequence::PortableText));
        if (row.icon) {
            action->setIcon(icon(*row.icon));
        }
        action->setData(QVariant::fromValue(static_cast<int>(row.needs)));
        const ActionId id = row.id;
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT triggered(id); });
        window->addAction(action);
        m_actions.insert(id, action);
        setToolTip(id);
    }
    action(ActionId::CriticalPath)->setCheckable(true);
    action(ActionId::GroupByRole)->setCheckable(true);
    setConditions({});
}

void Actions::setToolTip(ActionId id)
{
    QAction *action = m_actions.value(id);
    action->setToolTip(withKeys(withoutMnemonic(action->text()), action->shortcut()));
    m_toolTips.insert(id, action->toolTip());
}

QString Actions::defaultShortcut(const QAction *action) const
{
    for (const Row &row : rows) {
        if (m_actions.value(row.id) == action) {
            return QString::fromLatin1(row.shortcut);
        }
    }
    return {};
}

void Actions::setShortcut(const QString &name, const QString &keys)
{
    for (const Row &row : rows) {
        if (name == QLatin1StringView(row.name)) {
            m_actions.value(row.id)->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
            setToolTip(row.id);
        }
    }
}

QAction *Actions::action(ActionId id) const
{
    return m_actions.value(id);
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> list;
    for (const Row &row : rows) {
        list.append(m_actions.value(row.id));
    }
    return list;
}

void Actions::setConditions(Conditions conditions, const QString &lock)
{
    for (const Row &row : rows) {
        QAction *action = m_actions.value(row.id);
        action->setEnabled((conditions & row.needs) == row.needs);
        const bool isLocked = !action->isEnabled() && (row.needs & (Ours | Abandoned)) != 0 && !lock.isEmpty();
        action->setToolTip(isLocked ? m_toolTips.value(row.id) + u'\n' + lock : m_toolTips.value(row.id));
        action->setStatusTip(isLocked ? lock : QString());
    }
    for (QMenu *menu : std::as_const(m_menus)) {
        menu->setToolTipsVisible(!lock.isEmpty()); // a menu has no other place for the reason
    }
}

void Actions::fillMenus(QMenuBar *bar, const QList<QAction *> &viewExtras)
{
    QHash<MenuId, QMenu *> menus;
    menus.insert(MenuId::File, bar->addMenu(tr("&File")));
    menus.insert(MenuId::Run, bar->addMenu(tr("&Run")));
    menus.insert(MenuId::Task, bar->addMenu(tr("&Task")));
    menus.insert(MenuId::View, bar->addMenu(tr("&View")));
    menus.insert(MenuId::Help, bar->addMenu(tr("&Help")));
    m_menus = menus.values();
    for (const Row &row : rows) {
        QMenu *menu = menus.value(row.menu);
        if (row.separatorBefore) {
            menu->addSeparator();
        }
        menu->addAction(m_actions.value(row.id));
    }
    menus.value(MenuId::View)->addSeparator();
    menus.value(MenuId::View)->addActions(viewExtras);
}

} // namespace autodevos
