// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleproject.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinechart.h"
#include "ui/timeline/timelineview.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

class TestTimelineView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestRun();
    void selectsByClickAndKeyboard();
    void zoomsAtTheCursor();
    void barsOfWhatRunsGrow();
    void paintsOnlyWhatIsInView();
    void saysWhatToDoWithoutARun();
    void looksRightInBothThemes();

private:
    sample::StillClock m_clock;
};

void TestTimelineView::showsTheNewestRun()
{
    TimelineView view(m_clock);
    view.resize(1000, 500);
    view.setState(sample::runningProject().state());
    QCOMPARE(view.findChild<QComboBox *>(u"timelineRun"_s)->count(), 1);
    QCOMPARE(view.chart()->timeline().rows.size(), 22);
    QVERIFY(view.chart()->timeline().decisiveCount() > 1);
    QVERIFY2(view.summary().contains(u"of 22"_s), qPrintable(view.summary()));
    for (int row = 1; row < 22; ++row) {
        const QVector<TimelineBar> &bars = view.chart()->timeline().rows.at(row).bars;
        const QVector<TimelineBar> &before = view.chart()->timeline().rows.at(row - 1).bars;
        QVERIFY(bars.isEmpty() || (!before.isEmpty() && before.first().startMs <= bars.first().startMs));
    }
}

void TestTimelineView::selectsByClickAndKeyboard()
{
    TimelineView view(m_clock);
    view.resize(1000, 500);
    view.show();
    view.setState(sample::runningProject().state());
    const QSignalSpy selected(&view, &TimelineView::taskSelected);
    const QSignalSpy activated(&view, &TimelineView::taskActivated);
    const TimelineChart *chart = view.chart();
    const QRect bar = chart->barRect(2, 0);
    QCOMPARE(chart->rowAt(bar.center().y()), 2);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, bar.center());
    QCOMPARE(selected.size(), 1);
    QCOMPARE(chart->selectedTask(), chart->timeline().rows.at(2).task);
    QTest::keyClick(view.chart(), Qt::Key_Down);
    QCOMPARE(chart->selectedTask(), chart->timeline().rows.at(3).task);
    QVERIFY(chart->accessibleDescription().contains(chart->timeline().rows.at(3).title));
    QTest::keyClick(view.chart(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(view.chart(), Qt::Key_End);
    QCOMPARE(chart->selectedTask(), chart->timeline().rows.constLast().task);
    QCOMPARE(selected.size(), 3);
    // Told from outside, the view does not tell back.
    view.setSelectedTask(TaskId(u"schema"_s));
    QCOMPARE(selected.size(), 3);
}

void TestTimelineView::zoomsAtTheCursor()
{
    TimelineView view(m_clock);
    view.resize(1000, 500);
    view.show();
    view.setState(sample::runningProject().state());
    TimelineChart *chart = view.chart();
    const QRect before = chart->barRect(3, 0);
    const double scale = chart->pixelsPerMs();
    chart->zoomBy(8, before.left());
    QVERIFY(std::abs(chart->barRect(3, 0).left() - before.left()) <= 5); // half a pixel, eight times as large
    QVERIFY(chart->pixelsPerMs() > 7.9 * scale);
    QTest::keyClick(chart, Qt::Key_0);
    QCOMPARE(chart->pixelsPerMs(), scale);
    QCOMPARE(chart->horizontalScrollBar()->maximum(), 0);
}

void TestTimelineView::barsOfWhatRunsGrow()
{
    sample::StillClock clock;
    TimelineView view(clock);
    view.resize(1000, 500);
    view.show();
    view.setState(sample::runningProject().state());
    const qint64 before = view.chart()->timeline().makespanMs();
    clock.advance(60000);
    QTRY_COMPARE(view.chart()->timeline().makespanMs(), before + 60000);
}

void TestTimelineView::paintsOnlyWhatIsInView()
{
    sample::Project project(sample::largePlan(10000));
    project.startRun();
    for (const Task &task : project.state().plan()->tasks) {
        project.startAttempt(task.id.value(), 1);
        project.wait(5);
        project.finishAttempt(task.id.value(), 1, true);
    }
    TimelineView view(m_clock);
    view.resize(1280, 800);
    view.show();
    view.setState(project.state());
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.chart()->viewport()->repaint();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i) {
        view.chart()->verticalScrollBar()->setValue(i * 300);
        view.chart()->viewport()->repaint();
    }
    const double frame = static_cast<double>(timer.nsecsElapsed()) / 1e6 / 20;
    qInfo("%.2f ms a frame", frame);
    QVERIFY(frame < 50);
}

void TestTimelineView::saysWhatToDoWithoutARun()
{
    TimelineView view(m_clock);
    view.resize(600, 300);
    QVERIFY(view.summary().isEmpty());
    QVERIFY(!view.grab().isNull());
    view.setState(sample::Project(sample::webPlan()).state());
    QVERIFY(view.chart()->timeline().rows.isEmpty());
}

void TestTimelineView::looksRightInBothThemes()
{
    const QString folder = qEnvironmentVariable("AUTODEVOS_SHOTS");
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        applyTheme(mode);
        TimelineView view(m_clock);
        view.resize(1100, 620);
        view.setState(sample::runningProject().state());
        view.setSelectedTask(TaskId(u"schema"_s));
        const QPixmap picture = view.grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty()) {
            QVERIFY(
                picture.save(folder + (mode == ThemeMode::Dark ? u"/timeline-dark.png"_s : u"/timeline-light.png"_s)));
        }
    }
    applyTheme(ThemeMode::Light);
}

QTEST_MAIN(TestTimelineView)
#include "tst_timeline.moc"
