// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleproject.h"
#include "ui/logs/eventtext.h"
#include "ui/logs/findingsmodel.h"
#include "ui/logs/logbuffer.h"
#include "ui/logs/logpanel.h"
#include "ui/logs/logview.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

LogLine line(const QString &text, LogLevel level = LogLevel::Info, const QString &task = {})
{
    return {1'790'000'000'000, level, TaskId(task), text};
}

QVector<LogLine> lines(int from, int count)
{
    QVector<LogLine> made;
    for (int i = 0; i < count; ++i) {
        made.append(line(u"line %1 of a build that says a little about what it does"_s.arg(from + i),
                         i % 50 == 0 ? LogLevel::Warning : LogLevel::Info, u"task%1"_s.arg(i % 7)));
    }
    return made;
}

} // namespace

class TestLogs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLatestLines();
    void takesMoreThanItHoldsAtOnce();
    void filtersByTaskLevelAndText();
    void filterSurvivesOldLinesGoing();
    void findsPlacesInText_data();
    void findsPlacesInText();
    void followsUntilSomebodyScrollsUp();
    void copiesWhatIsSelected();
    void splitsLinesAndFindsWords();
    void findingsKeepTheRulesOfModels();
    void isFastEnough();
};

void TestLogs::keepsTheLatestLines()
{
    LogBuffer buffer(100);
    QCOMPARE(buffer.append(lines(0, 90)), 0);
    QCOMPARE(buffer.append(lines(90, 30)), 20);
    QCOMPARE(buffer.rowCount(), 100);
    QVERIFY(buffer.row(0).text.startsWith(u"line 20 "_s));
    QVERIFY(buffer.row(99).text.startsWith(u"line 119 "_s));
}

void TestLogs::takesMoreThanItHoldsAtOnce()
{
    LogBuffer buffer(100);
    buffer.append(lines(0, 10));
    QCOMPARE(buffer.append(lines(10, 250)), 10);
    QCOMPARE(buffer.rowCount(), 100);
    QVERIFY(buffer.row(0).text.startsWith(u"line 160 "_s));
}

void TestLogs::filtersByTaskLevelAndText()
{
    LogBuffer buffer(100);
    buffer.append({line(u"alpha"_s, LogLevel::Debug, u"a"_s), line(u"Beta"_s, LogLevel::Error, u"b"_s),
                   line(u"gamma"_s, LogLevel::Info, u"a"_s)});
    buffer.setFilter({TaskId(u"a"_s), LogLevel::Debug, {}});
    QCOMPARE(buffer.rowCount(), 2);
    buffer.setFilter({{}, LogLevel::Warning, {}});
    QCOMPARE(buffer.rowCount(), 1);
    buffer.setFilter({{}, LogLevel::Debug, u"BET"_s});
    QCOMPARE(buffer.row(0).text, u"Beta"_s);
    buffer.append({line(u"more beta"_s)});
    QCOMPARE(buffer.rowCount(), 2);
    buffer.setFilter({});
    QCOMPARE(buffer.rowCount(), 4);
}

void TestLogs::filterSurvivesOldLinesGoing()
{
    LogBuffer buffer(100);
    buffer.setFilter({{}, LogLevel::Warning, {}});
    qsizetype moved = 0;
    for (int i = 0; i < 50; ++i) {
        moved += buffer.append(lines(i * 10, 10));
    }
    QCOMPARE(buffer.rowCount(), 10);
    QCOMPARE(moved, 40);
    for (qsizetype row = 0; row < buffer.rowCount(); ++row) {
        QCOMPARE(buffer.row(row).level, LogLevel::Warning);
    }
}

void TestLogs::findsPlacesInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("number");
    QTest::newRow("with line") << u"backend/src/a.ts:12: wrong"_s << u"backend/src/a.ts"_s << 12;
    QTest::newRow("without") << u"Wrote docs/api/openapi.yaml"_s << u"docs/api/openapi.yaml"_s << 0;
    QTest::newRow("root file") << u"Changed README.md"_s << u"README.md"_s << 0;
    QTest::newRow("address") << u"see http://localhost:3000/a/b.html"_s << QString() << 0;
    QTest::newRow("prose") << u"Everything is fine. Really"_s << QString() << 0;
    QTest::newRow("version") << u"node 20.1"_s << QString() << 0;
}

void TestLogs::findsPlacesInText()
{
    QFETCH(QString, text);
    QFETCH(QString, file);
    QFETCH(int, number);
    const std::optional<FilePlace> place = filePlaceIn(text);
    QCOMPARE(place.has_value(), !file.isEmpty());
    if (place) {
        QCOMPARE(place->file, file);
        QCOMPARE(place->line, number);
    }
}

void TestLogs::followsUntilSomebodyScrollsUp()
{
    LogPanel panel;
    panel.resize(600, 300);
    panel.show();
    panel.append(lines(0, 500));
    QScrollBar *bar = panel.view()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->triggerAction(QScrollBar::SliderPageStepSub);
    QVERIFY(!panel.view()->isFollowing());
    const int place = bar->value();
    panel.append(lines(500, 50));
    QTest::qWait(80);
    QCOMPARE(bar->value(), place);
    panel.view()->setFollowing(true);
    QCOMPARE(bar->value(), bar->maximum());
}

void TestLogs::copiesWhatIsSelected()
{
    LogPanel panel;
    panel.resize(600, 300);
    panel.show();
    panel.append({line(u"one"_s), line(u"two"_s), line(u"three"_s)});
    QTest::qWait(50);
    QCOMPARE(panel.view()->selectedText().count(u'\n'), 2);
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_Home);
    QTest::keyClick(panel.view(), Qt::Key_Down, Qt::ShiftModifier);
    const QString text = panel.view()->selectedText();
    QVERIFY(text.contains(u"one"_s) && text.contains(u"two"_s) && !text.contains(u"three"_s));
}

void TestLogs::splitsLinesAndFindsWords()
{
    Event event;
    event.kind = EventKind::LogWritten;
    event.payload = {{u"level"_s, u"warning"_s}, {u"text"_s, u"first\nsecond\r\n\n"_s}};
    const QVector<LogLine> made = logLinesOf(event);
    QCOMPARE(made.size(), 2);
    QCOMPARE(made.at(1).text, u"second"_s);
    QCOMPARE(made.at(1).level, LogLevel::Warning);
    event.kind = EventKind::CommandRan;
    event.payload = {{u"command"_s, u"npm test"_s}, {u"exitCode"_s, 1}, {u"output"_s, u"a\nb"_s}};
    QCOMPARE(logLinesOf(event).size(), 3);
    QCOMPARE(countText(999), u"999"_s);
    QCOMPARE(countText(41'300), u"41k"_s);
}

void TestLogs::findingsKeepTheRulesOfModels()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(ProjectState());
    QCOMPARE(model.rowCount(), 0);
    ProjectState state = sample::Project(sample::webPlan()).state();
    Event event;
    event.sequence = state.lastSequence() + 1;
    event.run = RunId(u"run-1"_s);
    event.task = TaskId(u"schema"_s);
    event.attempt = 1;
    event.kind = EventKind::AttemptStarted;
    event.payload = {{u"number"_s, 1}};
    state.apply(event);
    ++event.sequence;
    event.kind = EventKind::ChecksFinished;
    const Finding warning{u"lint"_s, u"a.ts"_s, 2, u"unused"_s, {}, false};
    const Finding error{u"lint"_s, u"b.ts"_s, 9, u"wrong"_s, u"mend it"_s, true};
    event.payload = {{u"level"_s, u"full"_s},
                     {u"results"_s, QJsonArray{toJson(CheckResult{u"lint"_s, false, false, 1, {}, {warning, error}})}}};
    state.apply(event);
    model.setState(state);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, FindingsModel::PlaceColumn).data().toString(), u"b.ts:9"_s);
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"mend it"_s));
    model.setState(state, TaskId(u"nobody"_s));
    QCOMPARE(model.rowCount(), 0);
}

void TestLogs::isFastEnough()
{
    LogPanel panel;
    panel.resize(1000, 400);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    constexpr int batches = 1000;
    const QVector<LogLine> batch = lines(0, 100);
    QVector<qint64> frames;
    QElapsedTimer total;
    qint64 appending = 0;
    for (int i = 0; i < batches; ++i) {
        total.restart();
        panel.append(batch);
        appending += total.nsecsElapsed();
        if (i % 20 == 0) {
            total.restart();
            panel.view()->viewport()->repaint();
            frames.append(total.nsecsElapsed());
        }
    }
    std::sort(frames.begin(), frames.end());
    const double perSecond = batches * 100.0 / (static_cast<double>(appending) / 1e9);
    const double p99 = static_cast<double>(frames.at(frames.size() * 99 / 100)) / 1e6;
    qInfo("%.0f lines/s, frame p50 %.1f ms, p99 %.1f ms", perSecond,
          static_cast<double>(frames.at(frames.size() / 2)) / 1e6, p99);
    QCOMPARE(panel.buffer().lineCount(), 100'000);
    QVERIFY(perSecond > 50'000);
}

QTEST_MAIN(TestLogs)
#include "tst_logs.moc"
