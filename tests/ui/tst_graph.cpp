// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleproject.h"
#include "ui/graph/graphview.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

class TestGraph final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void showsAnEmptyProject();
    void showsEveryState_data();
    void showsEveryState();
    void showsALargePlan_data();
    void showsALargePlan();
    void arrangesLargePlansOffTheMainThread();
    void fitsThePlanUntilThePersonMoves();
    void selectsByClickAndSaysSo();
    void walksAlongEdges();
    void asksForRetryEditAndOpening();
    void findsTasksByTitle();
    void zoomsAtTheCursor();
    void keepsTheSelectionWhenThePlanChanges();
    void staysStableWhenATaskIsAdded();
    void animatesAStateChange();
    void hatchesStaleTasksAndShowsTheCriticalPath();
    void drawsADependencyByDragging();
    void refusesACircleWhileDragging();
    void linksByKeyboard();
    void changesNothingWhileItIsLocked();
    void saysWhatFlowsAlongAnEdge();
    void dimsWhatDoesNotMeetARequirement();
    void theMapNeverCoversTheSelectedTask();
    void exportsPictures();
    void isReadableByScreenReaders();
    void collapsesARoleByKeyAndOpensItAgain();
    void findsTasksInsideOfGroups();

private:
    void render(QWidget &widget, const QString &name);
    [[nodiscard]] int node(const GraphView &view, const QString &task) const
    {
        return view.model().indexOf(TaskId(task));
    }

    sample::StillClock m_clock;
    QDir m_pictures;
};

void TestGraph::initTestCase()
{
    qRegisterMetaType<TaskId>();
    qRegisterMetaType<Error>();
    m_pictures = QDir(QCoreApplication::applicationDirPath());
    QVERIFY(m_pictures.mkpath(u"pictures"_s));
    QVERIFY(m_pictures.cd(u"pictures"_s));
}

void TestGraph::cleanup()
{
    applyTheme(ThemeMode::Light);
}

void TestGraph::render(QWidget &widget, const QString &name)
{
    const QPixmap picture = widget.grab();
    QVERIFY(picture.save(m_pictures.filePath(name + u".png"_s)));
}

void TestGraph::showsAnEmptyProject()
{
    GraphView view(m_clock);
    view.resize(900, 600);
    view.setState(ProjectState());
    render(view, u"graph-empty"_s);
    QVERIFY(view.toImage().isNull());
    QVERIFY(!view.exportPng(m_pictures.filePath(u"none.png"_s)));
}

void TestGraph::showsEveryState_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << static_cast<int>(ThemeMode::Light) << QSize(1280, 800);
    QTest::newRow("dark") << static_cast<int>(ThemeMode::Dark) << QSize(1280, 800);
    QTest::newRow("light-wide") << static_cast<int>(ThemeMode::Light) << QSize(2560, 1300);
    QTest::newRow("dark-close") << static_cast<int>(ThemeMode::Dark) << QSize(1280, 800);
    QTest::newRow("light-close") << static_cast<int>(ThemeMode::Light) << QSize(1280, 800);
}

void TestGraph::showsEveryState()
{
    QFETCH(int, mode);
    QFETCH(QSize, size);
    applyTheme(static_cast<ThemeMode>(mode));
    const sample::Project project = sample::runningProject();
    GraphView view(m_clock);
    view.resize(size);
    view.setState(project.state());
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    if (tag.endsWith(u"close"_s)) {
        view.selectNode(node(view, u"api-tasks"_s));
        view.zoomBy(10);
        view.zoomBy(0.55);
        view.setSelectedTask(TaskId(u"api-comments"_s));
        view.setSelectedTask(TaskId(u"api-tasks"_s));
    }
    render(view, u"graph-22-%1"_s.arg(tag));
    QSet<TaskState> states;
    for (const TaskRow &row : view.model().nodes()) {
        states.insert(row.state);
    }
    QCOMPARE(states.size(), 7);
}

void TestGraph::showsALargePlan_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("count");
    QTest::newRow("light-200") << static_cast<int>(ThemeMode::Light) << 200;
    QTest::newRow("dark-200") << static_cast<int>(ThemeMode::Dark) << 200;
    QTest::newRow("light-60") << static_cast<int>(ThemeMode::Light) << 60;
}

void TestGraph::showsALargePlan()
{
    QFETCH(int, mode);
    QFETCH(int, count);
    applyTheme(static_cast<ThemeMode>(mode));
    sample::Project project(sample::largePlan(count));
    project.startRun();
    for (int i = 0; i < count / 2; ++i) {
        project.complete(u"t%1"_s.arg(i), i % 5);
    }
    project.enter(u"t%1"_s.arg(count / 2), TaskState::Running);
    project.enter(u"t%1"_s.arg(count / 2 + 1), TaskState::Failed, u"It did not work"_s);
    GraphView view(m_clock);
    view.resize(1280, 800);
    view.setState(project.state());
    render(view, u"graph-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    view.zoomBy(4);
    render(view, u"graph-%1-middle"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(view.scene().nodes().size(), count);
}

void TestGraph::arrangesLargePlansOffTheMainThread()
{
    GraphView view(m_clock);
    view.resize(1280, 800);
    QSignalSpy finished(&view, &GraphView::layoutFinished);
    view.setState(sample::Project(sample::largePlan(600)).state());
    QVERIFY(view.scene().nodes().isEmpty()); // however fast it was: the result comes with an event
    render(view, u"graph-arranging"_s);
    // A newer plan while the old one is still being arranged: only the newer one is shown.
    view.setState(sample::Project(sample::largePlan(400)).state());
    QTRY_COMPARE(view.scene().nodes().size(), 400);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!view.isLayoutPending());
}

void TestGraph::fitsThePlanUntilThePersonMoves()
{
    GraphView view(m_clock);
    view.resize(1600, 1000);
    view.setState(sample::runningProject().state());
    const auto isAllVisible = [&view] {
        return view.camera().toScene(QRectF(view.rect())).contains(view.scene().bounds());
    };
    QVERIFY(isAllVisible());
    view.resize(500, 400); // too small to read it all: a readable part is shown
    view.grab();
    QVERIFY(!isAllVisible());
    QCOMPARE(view.camera().scale(), GraphCamera::ReadableScale);
    view.zoomBy(3);
    const GraphCamera chosen = view.camera();
    view.setState(sample::runningProject().state());
    QCOMPARE(view.camera(), chosen);
    QTest::keyClick(&view, Qt::Key_F);
    QVERIFY(isAllVisible());
}

void TestGraph::selectsByClickAndSaysSo()
{
    GraphView view(m_clock);
    view.resize(1600, 1000);
    view.setState(sample::runningProject().state());
    QSignalSpy selected(&view, &GraphView::taskSelected);
    QSignalSpy activated(&view, &GraphView::taskActivated);
    const int board = node(view, u"board"_s);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.nodeRect(board).center());
    QCOMPARE(view.selectedTask(), TaskId(u"board"_s));
    QTest::mouseDClick(&view, Qt::LeftButton, {}, view.nodeRect(board).center());
    QCOMPARE(activated.size(), 1);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(view.selectedTask().isEmpty());
    QCOMPARE(selected.size(), 2);
    QCOMPARE(selected.at(1).at(0).value<TaskId>(), TaskId());
    // Told from outside, the view does not tell back.
    view.setSelectedTask(TaskId(u"seed"_s));
    QCOMPARE(selected.size(), 2);
}

void TestGraph::walksAlongEdges()
{
    GraphView view(m_clock);
    view.resize(1600, 1000);
    view.setState(sample::runningProject().state());
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.selectedTask(), TaskId(u"architecture"_s));
    QTest::keyClick(&view, Qt::Key_Right);
    const TaskId second = view.selectedTask();
    QVERIFY(view.model().nodes().at(view.model().indexOf(second)).needs.contains(TaskId(u"architecture"_s)));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.selectedTask(), TaskId(u"architecture"_s));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.selectedTask(), TaskId(u"architecture"_s));
    view.setSelectedTask(TaskId(u"schema"_s));
    const int rank = view.scene().rankOf(node(view, u"schema"_s));
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.scene().rankOf(view.model().indexOf(view.selectedTask())), rank);
}

void TestGraph::asksForRetryEditAndOpening()
{
    GraphView view(m_clock);
    view.resize(1000, 700);
    view.setState(sample::runningProject().state());
    QSignalSpy retry(&view, &GraphView::retryRequested);
    QSignalSpy edit(&view, &GraphView::editRequested);
    QSignalSpy open(&view, &GraphView::taskActivated);
    QTest::keyClick(&view, Qt::Key_R);
    QCOMPARE(retry.size(), 0);
    view.setSelectedTask(TaskId(u"api-comments"_s));
    QTest::keyClick(&view, Qt::Key_R);
    QTest::keyClick(&view, Qt::Key_E);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(retry.size(), 1);
    QCOMPARE(edit.size(), 1);
    QCOMPARE(open.size(), 1);
    QCOMPARE(retry.at(0).at(0).value<TaskId>(), TaskId(u"api-comments"_s));
}

void TestGraph::findsTasksByTitle()
{
    GraphView view(m_clock);
    view.resize(1280, 800);
    view.setState(sample::runningProject().state());
    view.show();
    QTest::keyClick(&view, Qt::Key_Slash);
    QWidget *focused = view.focusWidget();
    QVERIFY(focused && focused != &view);
    QTest::keyClicks(focused, u"tests"_s);
    QVERIFY(view.model().nodes().at(view.model().indexOf(view.selectedTask())).title.contains(u"tests"_s));
    const TaskId first = view.selectedTask();
    QTest::keyClick(focused, Qt::Key_Return);
    QVERIFY(view.selectedTask() != first);
    render(view, u"graph-search"_s);
    QTest::keyClick(focused, Qt::Key_Escape);
    QVERIFY(!focused->isVisible());
}

void TestGraph::zoomsAtTheCursor()
{
    GraphView view(m_clock);
    view.resize(1000, 700);
    view.setState(sample::runningProject().state());
    const QPointF cursor(300, 400);
    const QPointF before = view.camera().toScene(cursor);
    QWheelEvent wheel(cursor, view.mapToGlobal(cursor), {}, QPoint(0, 240), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &wheel);
    const QPointF after = view.camera().toScene(cursor);
    QVERIFY((after - before).manhattanLength() < 0.01);
}

void TestGraph::keepsTheSelectionWhenThePlanChanges()
{
    GraphView view(m_clock);
    sample::Project project = sample::runningProject();
    view.setState(project.state());
    view.setSelectedTask(TaskId(u"guide"_s));
    QSignalSpy selected(&view, &GraphView::taskSelected);
    Plan plan = sample::webPlan();
    plan.version = 2;
    plan.tasks.append(sample::makeTask(u"changelog"_s, u"Change log"_s, u"documentation"_s, {u"guide"_s}));
    static_cast<void>(project.takeEvents());
    project.adopt(plan);
    view.applyEvents(project.state(), project.takeEvents());
    QCOMPARE(view.scene().nodes().size(), 23);
    QCOMPARE(view.selectedTask(), TaskId(u"guide"_s));
    QCOMPARE(selected.size(), 0);
    plan.version = 3;
    plan.tasks = {sample::makeTask(u"only"_s, u"Only one"_s, u"backend"_s, {})};
    project.adopt(plan);
    view.applyEvents(project.state(), project.takeEvents());
    QVERIFY(view.selectedTask().isEmpty());
    QCOMPARE(selected.size(), 1);
}

void TestGraph::staysStableWhenATaskIsAdded()
{
    GraphView view(m_clock);
    sample::Project project = sample::runningProject();
    view.setState(project.state());
    const QVector<QRectF> before = view.scene().nodes();
    Plan plan = sample::webPlan();
    plan.version = 2;
    plan.tasks.append(sample::makeTask(u"mail"_s, u"Mail notices"_s, u"backend"_s, {u"accounts"_s}));
    plan.tasks[21].needs.append(TaskId(u"mail"_s));
    project.adopt(plan);
    view.applyEvents(project.state(), project.takeEvents());
    QVector<double> moves;
    for (qsizetype i = 0; i < before.size(); ++i) {
        moves.append(QLineF(before[i].center(), view.scene().nodes()[i].center()).length());
    }
    std::sort(moves.begin(), moves.end());
    QVERIFY(moves[moves.size() / 2] < view.scene().nodeSize().width() / 4);
}

void TestGraph::animatesAStateChange()
{
    GraphView view(m_clock);
    view.resize(1280, 800);
    sample::Project project(sample::webPlan());
    view.setState(project.state());
    view.show();
    static_cast<void>(project.takeEvents());
    project.startRun();
    project.startAttempt(u"architecture"_s, 1);
    view.applyEvents(project.state(), project.takeEvents());
    view.model().flush();
    const QPoint corner = view.nodeRect(0).topLeft() + QPoint(30, 4);
    const QColor start = view.grab().toImage().pixelColor(corner);
    m_clock.advance(1000);
    QTRY_VERIFY(view.grab().toImage().pixelColor(corner) != start);
    QTRY_COMPARE(view.grab().toImage().pixelColor(corner), ColourTheme::light().state(TaskState::Running).fill);
}

void TestGraph::hatchesStaleTasksAndShowsTheCriticalPath()
{
    GraphView view(m_clock);
    view.resize(1800, 900);
    view.setState(sample::runningProject().state());
    QSignalSpy shown(&view, &GraphView::criticalPathShownChanged);
    QTest::keyClick(&view, Qt::Key_C);
    QVERIFY(view.isCriticalPathShown());
    QCOMPARE(shown.size(), 1);
    view.setStalePreview({TaskId(u"schema"_s), TaskId(u"accounts"_s), TaskId(u"seed"_s)});
    view.model().flush();
    render(view, u"graph-stale-critical"_s);
    QVERIFY(view.model().nodes().at(node(view, u"seed"_s)).isStale);
    view.setStalePreview({});
    QVERIFY(!view.model().nodes().at(node(view, u"seed"_s)).isStale);
}

void TestGraph::drawsADependencyByDragging()
{
    GraphView view(m_clock);
    view.resize(1800, 1000);
    view.setState(sample::runningProject().state());
    view.setEditable(true);
    const QSignalSpy needed(&view, &GraphView::needRequested);
    const int from = node(view, u"schema"_s);
    const int to = node(view, u"board"_s);
    QVERIFY(view.linkRefusal(from, to).isEmpty());
    QTest::mousePress(&view, Qt::LeftButton, {}, view.portOf(from));
    QVERIFY(view.isLinking());
    QTest::mouseMove(&view, view.nodeRect(to).center());
    render(view, u"graph-link"_s);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, view.nodeRect(to).center());
    QVERIFY(!view.isLinking());
    QCOMPARE(needed.size(), 1);
    QCOMPARE(needed.at(0).at(0).value<TaskId>(), TaskId(u"board"_s));
    QCOMPARE(needed.at(0).at(1).value<TaskId>(), TaskId(u"schema"_s));
    // Let go over nothing, nothing comes of it.
    QTest::mousePress(&view, Qt::LeftButton, {}, view.portOf(from));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(!view.isLinking());
    QCOMPARE(needed.size(), 1);
}

void TestGraph::refusesACircleWhileDragging()
{
    GraphView view(m_clock);
    view.resize(1800, 1000);
    view.setState(sample::runningProject().state());
    view.setEditable(true);
    const QSignalSpy needed(&view, &GraphView::needRequested);
    const int last = node(view, u"board"_s);
    const int first = node(view, u"architecture"_s);
    QVERIFY(view.model().chain(first, last).size() > 2);
    QVERIFY(view.linkRefusal(last, first).contains(u"wait for each other"_s));
    QVERIFY(view.linkRefusal(last, last).contains(u"itself"_s));
    const GraphEdge known = view.model().edges().first();
    QVERIFY(view.linkRefusal(known.from, known.to).contains(u"already"_s));
    QTest::mousePress(&view, Qt::LeftButton, {}, view.portOf(last));
    QTest::mouseMove(&view, view.nodeRect(first).center());
    QVERIFY(view.accessibleDescription().contains(u"wait for each other"_s));
    render(view, u"graph-link-refused"_s);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, view.nodeRect(first).center());
    QCOMPARE(needed.size(), 0);
}

void TestGraph::linksByKeyboard()
{
    GraphView view(m_clock);
    view.resize(1800, 1000);
    view.setState(sample::runningProject().state());
    view.setEditable(true);
    const QSignalSpy needed(&view, &GraphView::needRequested);
    const QSignalSpy removed(&view, &GraphView::removeRequested);
    view.setSelectedTask(TaskId(u"schema"_s));
    QTest::keyClick(&view, Qt::Key_L);
    QVERIFY(view.isLinking());
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.isLinking());
    QCOMPARE(view.selectedTask(), TaskId(u"schema"_s));
    QTest::keyClick(&view, Qt::Key_L);
    for (int step = 0; step < 3; ++step) { // the first one needs it already, one behind that does not
        QTest::keyClick(&view, Qt::Key_Right);
    }
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(!view.isLinking());
    QCOMPARE(needed.size(), 1);
    QCOMPARE(needed.at(0).at(1).value<TaskId>(), TaskId(u"schema"_s));
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).value<TaskId>(), TaskId(u"schema"_s));
}

void TestGraph::changesNothingWhileItIsLocked()
{
    GraphView view(m_clock);
    view.resize(1800, 1000);
    view.setState(sample::runningProject().state());
    const QSignalSpy removed(&view, &GraphView::removeRequested);
    view.setSelectedTask(TaskId(u"schema"_s));
    QTest::keyClick(&view, Qt::Key_Delete);
    QTest::keyClick(&view, Qt::Key_L);
    QVERIFY(!view.isLinking());
    QTest::mousePress(&view, Qt::LeftButton, {}, view.portOf(node(view, u"schema"_s)));
    QVERIFY(!view.isLinking());
    QCOMPARE(removed.size(), 0);
}

void TestGraph::saysWhatFlowsAlongAnEdge()
{
    GraphView view(m_clock);
    view.resize(1800, 1000);
    view.setState(sample::runningProject().state());
    int found = 0;
    for (int edge = 0; edge < view.scene().edges().size(); ++edge) {
        const QPointF middle = view.scene().path(edge).pointAtPercent(0.5);
        const int near = view.edgeAt(view.camera().toWidget(middle).toPoint());
        QVERIFY(near >= 0); // it, or another one that lies as near
        found += near == edge ? 1 : 0;
    }
    QVERIFY(found > view.scene().edges().size() / 2);
    QCOMPARE(view.edgeAt(QPoint(2, 2)), -1);
}

void TestGraph::dimsWhatDoesNotMeetARequirement()
{
    GraphView view(m_clock);
    view.resize(900, 600);
    view.setState(sample::runningProject().state());
    const QImage before = view.grab().toImage();
    view.setHighlighted({TaskId(u"schema"_s)});
    QVERIFY(view.grab().toImage() != before);
    render(view, u"graph-highlight"_s);
    view.setHighlighted({});
    QCOMPARE(view.grab().toImage(), before);
}

void TestGraph::theMapNeverCoversTheSelectedTask()
{
    GraphView view(m_clock);
    view.resize(640, 440); // what is left of a window of 1280 by 720
    view.setState(sample::runningProject().state());
    view.zoomBy(3);
    view.show();
    QVERIFY(view.isMinimapShown());
    int moved = 0;
    const QRectF usual = view.minimapRect();
    for (int node = 0; node < view.model().nodes().size(); ++node) {
        view.setSelectedTask(view.model().nodes().at(node).id);
        m_clock.advance(1000);
        QTRY_VERIFY(view.rect().contains(view.nodeRect(node))); // brought into view
        QVERIFY2(!view.minimapRect().intersects(view.nodeRect(node)), qPrintable(QString::number(node)));
        moved += view.minimapRect() != usual ? 1 : 0;
    }
    QVERIFY(moved > 0);
}

void TestGraph::exportsPictures()
{
    GraphView view(m_clock);
    view.setState(sample::runningProject().state());
    const QString svg = m_pictures.filePath(u"graph.svg"_s);
    const QString png = m_pictures.filePath(u"graph-export.png"_s);
    QVERIFY(view.exportSvg(svg));
    QVERIFY(view.exportPng(png));
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray drawing = file.readAll();
    QVERIFY(drawing.contains("Board with drag and drop"));
    QVERIFY(!drawing.contains("<image"));
    QVERIFY(QImage(png).width() > 1000);
    QVERIFY(!view.exportPng(u"/nonexistent/folder/graph.png"_s));
}

void TestGraph::isReadableByScreenReaders()
{
    GraphView view(m_clock);
    view.resize(1280, 800);
    view.setState(sample::runningProject().state());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 23); // the tasks, then the bar that searches them
    QAccessibleInterface *board = list->child(node(view, u"board"_s));
    QVERIFY(board && board->isValid());
    QCOMPARE(board->text(QAccessible::Name), u"Board with drag and drop"_s);
    QVERIFY(board->text(QAccessible::Description).contains(u"Pending"_s));
    QCOMPARE(list->indexOfChild(board), node(view, u"board"_s));
    view.selectNode(node(view, u"board"_s));
    QVERIFY(board->state().selected);
    QVERIFY(view.accessibleDescription().contains(u"Board with drag and drop"_s));
}

void TestGraph::collapsesARoleByKeyAndOpensItAgain()
{
    GraphView view(m_clock);
    view.resize(1280, 800);
    view.setState(sample::runningProject().state());
    view.setEditable(true);
    QSignalSpy selected(&view, &GraphView::taskSelected);
    QSignalSpy activated(&view, &GraphView::taskActivated);
    QSignalSpy removed(&view, &GraphView::removeRequested);
    view.setSelectedTask(TaskId(u"board"_s));
    QTest::keyClick(&view, Qt::Key_G);
    QCOMPARE(view.scene().nodes().size(), 22 - 6 + 1);
    const int group = node(view, u"board"_s);
    QCOMPARE(view.accessibleRowName(group), u"Frontend (6 tasks)"_s);
    QCOMPARE(view.accessibleCurrentRow(), group);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.last().at(0).value<TaskId>(), TaskId()); // a group is no task: nothing can be done to it
    QTest::keyClick(&view, Qt::Key_Delete);
    QTest::keyClick(&view, Qt::Key_R);
    QVERIFY(removed.isEmpty());
    QVERIFY(!view.linkRefusal(group, node(view, u"guide"_s)).isEmpty());
    view.fit();
    render(view, u"graph-groups"_s);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(view.scene().nodes().size(), 22);
    QVERIFY(activated.isEmpty());
    QCOMPARE(view.selectedTask(), TaskId(u"shell"_s)); // the first of them
    QCOMPARE(selected.last().at(0).value<TaskId>(), TaskId(u"shell"_s));
    // With nothing selected all roles, and back.
    QSignalSpy grouped(&view, &GraphView::groupedByRoleChanged);
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::keyClick(&view, Qt::Key_G);
    QVERIFY(view.isGroupedByRole());
    QVERIFY(view.scene().nodes().size() < 13);
    view.showCriticalPath(true);
    render(view, u"graph-all-groups"_s);
    // A click on a card selects it, a double click opens it.
    const QPoint place = view.nodeRect(node(view, u"board"_s)).center();
    QTest::mouseClick(&view, Qt::LeftButton, {}, place);
    QCOMPARE(view.accessibleCurrentRow(), node(view, u"board"_s));
    QTest::mouseDClick(&view, Qt::LeftButton, {}, place);
    QVERIFY(!view.isGroupedByRole());
    QCOMPARE(grouped.size(), 2);
}

void TestGraph::findsTasksInsideOfGroups()
{
    GraphView view(m_clock);
    view.resize(1280, 800);
    view.setState(sample::runningProject().state());
    view.groupByRole(true);
    view.show();
    QTest::keyClick(&view, Qt::Key_Slash);
    QTest::keyClicks(view.focusWidget(), u"drag and drop"_s);
    QCOMPARE(view.accessibleCurrentRow(), node(view, u"board"_s));
}

QTEST_MAIN(TestGraph)
#include "tst_graph.moc"
