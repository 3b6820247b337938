// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/screens.h"

#include "tests/ui/fakesessions.h"
#include "tests/ui/sampleproject.h"
#include "ui/files/filesview.h"
#include "ui/files/mergeview.h"
#include "ui/graph/graphview.h"
#include "ui/history/checkpointspage.h"
#include "ui/history/historyview.h"
#include "ui/history/planspage.h"
#include "ui/history/runspage.h"
#include "ui/inspector/inspector.h"
#include "ui/logs/logpanel.h"
#include "ui/prompt/promptedit.h"
#include "ui/prompt/promptpanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

Screen tab(const QString &name, ActionId action)
{
    return {name, [action](MainWindow &window) -> QWidget * {
                window.actions().action(action)->trigger();
                return &window;
            }};
}

Screen dialog(const QString &name, ActionId action)
{
    return {name, [action](MainWindow &window) -> QWidget * {
                window.actions().action(action)->trigger();
                QTest::qWait(300);
                for (auto *open : window.findChildren<QDialog *>()) {
                    if (open->isVisible()) {
                        return open;
                    }
                }
                return nullptr;
            }};
}

TaskId someTask(const MainWindow &window)
{
    const std::shared_ptr<const Plan> plan = const_cast<MainWindow &>(window).controller().state().plan();
    return plan == nullptr ? TaskId() : plan->tasks.at(plan->tasks.size() / 3).id;
}

const sample::StillClock &stillClock()
{
    static const sample::StillClock clock;
    return clock;
}

std::unique_ptr<QWidget> liveGraph(const ProjectState &state)
{
    auto view = std::make_unique<GraphView>(stillClock());
    view->resize(1280, 720);
    view->setState(state);
    view->setSelectedTask(TaskId(u"board"_s));
    view->fit();
    return view;
}

/// One place of three is decided.
std::unique_ptr<QWidget> conflictInThreeColumns()
{
    const QByteArray base = "import { Hono } from \"hono\";\n"
                            "import { boardRoutes } from \"./routes/boards\";\n\n"
                            "const port = Number(process.env.PORT ?? 3000);\n\n"
                            "export function createApp() {\n"
                            "  const app = new Hono();\n"
                            "  app.route(\"/boards\", boardRoutes);\n"
                            "  app.get(\"/health\", (context) => context.text(\"ok\"));\n"
                            "  return app;\n"
                            "}\n";
    QByteArray ours = base;
    ours.replace("?? 3000", "?? 8080")
        .replace("context.text(\"ok\")", "context.json({ ok: true })")
        .replace("  return app;", "  app.notFound((context) => context.text(\"Nothing here\", 404));\n  return app;");
    QByteArray theirs = base;
    theirs.replace("?? 3000", "?? 3001")
        .replace("  const app = new Hono();", "  const app = new Hono();\n  app.use(logger());")
        .replace("context.text(\"ok\")", "context.json({ status: \"up\" })");
    auto view = std::make_unique<MergeView>();
    view->resize(1280, 480);
    view->setTexts(u"backend/src/app.ts"_s, base, ours, theirs);
    view->choose({MergeSide::Theirs});
    return view;
}

} // namespace

QVector<Screen> projectScreens()
{
    QVector<Screen> screens{
        tab(u"graph"_s, ActionId::ShowGraph),
        tab(u"table"_s, ActionId::ShowTable),
        tab(u"requirements"_s, ActionId::ShowRequirements),
        tab(u"preview"_s, ActionId::ShowPreview),
        tab(u"data"_s, ActionId::ShowData),
        tab(u"timeline"_s, ActionId::ShowTimeline),
        tab(u"metrics"_s, ActionId::ShowMetrics),
        dialog(u"settings"_s, ActionId::Settings),
        dialog(u"roles"_s, ActionId::Roles),
        dialog(u"command-rules"_s, ActionId::CommandRules),
        dialog(u"tool-servers"_s, ActionId::ToolServers),
        dialog(u"learned"_s, ActionId::Learned),
        dialog(u"change-task"_s, ActionId::ChangeTask),
        dialog(u"export"_s, ActionId::Export),
        dialog(u"model"_s, ActionId::ChooseModel),
    };
    screens.append({u"file"_s, [](MainWindow &window) -> QWidget * {
                        window.openFile(u"backend/src/app.ts"_s, 12);
                        return &window;
                    }});
    screens.append({u"difference"_s, [](MainWindow &window) -> QWidget * {
                        window.openFile(u"README.md"_s, 0);
                        QTest::qWait(300);
                        const QVector<FileVersion> versions = window.files().versions().of(u"README.md"_s);
                        if (!versions.isEmpty()) {
                            window.files().compareWith(versions.first().hash);
                        }
                        return &window;
                    }});
    screens.append({u"retry"_s, [](MainWindow &window) -> QWidget * {
                        window.selectTask(someTask(window));
                        window.actions().action(ActionId::ShowGraph)->trigger();
                        window.actions().action(ActionId::RetryTask)->trigger();
                        return &window;
                    }});
    screens.append({u"checkpoints"_s, [](MainWindow &window) -> QWidget * {
                        window.actions().action(ActionId::ShowHistory)->trigger();
                        QTest::qWait(200);
                        CheckpointsPage *page = window.history().checkpoints();
                        window.history().setCurrentWidget(page);
                        page->select(page->checkpoints().all().at(page->checkpoints().all().size() / 2).sequence);
                        page->askRestore();
                        return &window;
                    }});
    screens.append({u"runs"_s, [](MainWindow &window) -> QWidget * {
                        window.actions().action(ActionId::ShowHistory)->trigger();
                        window.history().setCurrentWidget(window.history().runs());
                        return &window;
                    }});
    screens.append({u"plans"_s, [](MainWindow &window) -> QWidget * {
                        window.actions().action(ActionId::ShowHistory)->trigger();
                        window.history().setCurrentWidget(window.history().plans());
                        return &window;
                    }});
    screens.append({u"palette"_s, [](MainWindow &window) -> QWidget * {
                        window.actions().action(ActionId::CommandPalette)->trigger();
                        window.palettePopup().field()->setText(u"re"_s);
                        return &window;
                    }});
    return screens;
}

QVector<FixtureScreen> fixtureScreens()
{
    QVector<FixtureScreen> screens;
    screens.append({u"graph-every-state"_s, [] {
                        return liveGraph(sample::runningProject().state());
                    }});
    screens.append({u"graph-groups"_s, [] {
                        auto view = liveGraph(sample::runningProject().state());
                        static_cast<GraphView *>(view.get())->groupByRole(true);
                        static_cast<GraphView *>(view.get())->showCriticalPath(true);
                        return view;
                    }});
    screens.append({u"graph-1000"_s, [] {
                        return liveGraph(sample::Project(sample::largePlan(1000)).state());
                    }});
    screens.append({u"timeline-running"_s, []() -> std::unique_ptr<QWidget> {
                        auto view = std::make_unique<TimelineView>(stillClock());
                        view->resize(1280, 720);
                        view->setState(sample::runningProject().state());
                        return view;
                    }});
    screens.append({u"log"_s, []() -> std::unique_ptr<QWidget> {
                        auto panel = std::make_unique<LogPanel>();
                        panel->resize(1280, 400);
                        panel->setTasks(sample::webPlan().tasks);
                        panel->append(sample::runningProject().takeEvents());
                        return panel;
                    }});
    screens.append({u"conflict"_s, conflictInThreeColumns});
    return screens;
}

} // namespace autodevos
