// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleproject.h"
#include "ui/logs/eventtext.h"
#include "ui/logs/findingsmodel.h"
#include "ui/logs/logbuffer.h"
#include "ui/logs/logpanel.h"
#include "ui/logs/logview.h"
#include "ui/models/words.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
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
    void keepsOlderLinesOnTheDisk();
    void readsManyPlacesWithoutKeepingThemAll();
    void packedLinesComeBackAsTheyWere();
    void packedLinesAreFoundAsSingleOnesAre();
    void filtersByTaskLevelAndText();
    void filterFindsOlderLinesToo();
    void anotherFilterEndsTheSearch();
    void whatIsReadStaysWhenOlderLinesAreFound();
    void findsPlacesInText_data();
    void findsPlacesInText();
    void followsUntilSomebodyScrollsUp();
    void copiesWhatIsSelected();
    void savesLinesThatOnlyTheDiskHas();
    void splitsLinesAndFindsWords();
    void findingsKeepTheRulesOfModels();
    void isFastEnough();
};

void TestLogs::keepsOlderLinesOnTheDisk()
{
    LogBuffer buffer(LogBlock::Capacity);
    const QSignalSpy loaded(&buffer, &LogBuffer::rowsLoaded);
    buffer.append(lines(0, 5000));
    QCOMPARE(buffer.rowCount(), 5000);
    QTRY_VERIFY(!buffer.isLoaded(0)); // it left the memory
    QVERIFY(buffer.isLoaded(4999));
    QVERIFY(buffer.row(0).text.isEmpty());
    buffer.fetch(0, 3);
    QTRY_VERIFY(!loaded.isEmpty());
    for (const int row : {0, 3, 1023, 4999}) {
        QCOMPARE(buffer.row(row).text, lines(row, 1).first().text);
    }
    QCOMPARE(buffer.row(50).task.value(), u"task1"_s);
    QCOMPARE(buffer.row(50).level, LogLevel::Warning);
    // Nothing of it is left when the log is cleared, not even an answer that is on its way.
    buffer.fetch(1024, 1024);
    buffer.clear();
    buffer.append(lines(7000, 1));
    QTest::qWait(50);
    QCOMPARE(buffer.rowCount(), 1);
    QVERIFY(buffer.row(0).text.startsWith(u"line 7000 "_s));
}

void TestLogs::readsManyPlacesWithoutKeepingThemAll()
{
    LogBuffer buffer(LogBlock::Capacity);
    constexpr int count = 40 * LogBlock::Capacity;
    buffer.append(lines(0, count));
    QTRY_VERIFY(!buffer.isLoaded(30 * LogBlock::Capacity));
    int inMemory = 0;
    for (int block = 0; block < 38; ++block) {
        const int row = block * LogBlock::Capacity + 5;
        buffer.fetch(row, row);
        QTRY_VERIFY(buffer.isLoaded(row));
        QVERIFY(buffer.row(row).text.startsWith(u"line %1 "_s.arg(row)));
    }
    for (int block = 0; block < 40; ++block) {
        inMemory += buffer.isLoaded(block * LogBlock::Capacity) ? 1 : 0;
    }
    QVERIFY2(inMemory < 30, qPrintable(QString::number(inMemory)));
}

void TestLogs::packedLinesComeBackAsTheyWere()
{
    LogBlock block;
    const QVector<TaskId> tasks{TaskId(), TaskId(u"api"_s)};
    block.append(line(u"grüße ☕ 日本"_s, LogLevel::Error), 1);
    block.append(line(QString()), 0);
    block.append(line(u"last"_s, LogLevel::Debug), 0);
    const LogBlock read = LogBlock::fromBytes(block.toBytes());
    QCOMPARE(read.size(), 3);
    QCOMPARE(read.line(0, tasks).text, u"grüße ☕ 日本"_s);
    QCOMPARE(read.line(0, tasks).task.value(), u"api"_s);
    QCOMPARE(read.line(0, tasks).level, LogLevel::Error);
    QCOMPARE(read.line(1, tasks).text, QString());
    QCOMPARE(read.line(2, tasks).text, u"last"_s);
    QByteArray damaged = block.toBytes();
    damaged.chop(3);
    QCOMPARE(LogBlock::fromBytes(damaged).size(), 0);
    QCOMPARE(LogBlock::fromBytes("nonsense").size(), 0);
}

void TestLogs::packedLinesAreFoundAsSingleOnesAre()
{
    const QStringList texts{u"Alpha beta"_s, u"abab"_s,     u"ab"_s, QString(), u"xaB"_s,   u"the end a"_s,
                            u"b begins"_s,   u"GRÜSSE Ä"_s, u"a"_s,  u"aab"_s,  u"日本ab"_s};
    const QVector<TaskId> tasks{TaskId(), TaskId(u"cab"_s), TaskId(u"other"_s)};
    LogBlock block;
    QVector<LogLine> plain;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        LogLine made = line(texts.at(i), static_cast<LogLevel>(i % 4));
        made.task = tasks.at(i % 3);
        plain.append(made);
        block.append(made, static_cast<int>(i % 3));
    }
    for (const QString &wanted : {u"ab"_s, u"AB"_s, u"a"_s, u"beta"_s, u"end a"_s, u"ab begins"_s, u"grüss"_s, u"ä"_s,
                                  u"本A"_s, u"missing"_s, QString()}) {
        for (const LogLevel level : {LogLevel::Debug, LogLevel::Warning}) {
            for (const TaskId &task : tasks) {
                const LogFilter filter{task, level, wanted};
                QVector<int> expected;
                for (int i = 0; i < plain.size(); ++i) {
                    if (filter.matches(plain.at(i))) {
                        expected.append(i);
                    }
                }
                QCOMPARE(block.matching(LogPattern(filter, tasks)), expected);
            }
        }
    }
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

void TestLogs::filterFindsOlderLinesToo()
{
    LogBuffer buffer(LogBlock::Capacity);
    constexpr int count = 200 * 1000;
    buffer.append(lines(0, count));
    QTRY_VERIFY(!buffer.isLoaded(190 * LogBlock::Capacity - LogBlock::Capacity));
    const QSignalSpy found(&buffer, &LogBuffer::rowsFoundAbove);
    const QSignalSpy finished(&buffer, &LogBuffer::searchFinished);
    buffer.setFilter({{}, LogLevel::Warning, {}});
    const qsizetype inMemory = buffer.rowCount();
    QVERIFY(inMemory < 100);
    buffer.append(lines(count, 100)); // goes on meanwhile: two more pass
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!buffer.isSearching());
    QCOMPARE(buffer.rowCount(), count / 50 + 2);
    QVERIFY(found.size() > 1);
    buffer.fetch(0, 0);
    QTRY_VERIFY(buffer.isLoaded(0));
    QVERIFY(buffer.row(0).text.startsWith(u"line 0 "_s));
    QVERIFY(buffer.row(buffer.rowCount() - 1).text.startsWith(u"line 200050 "_s));
}

void TestLogs::anotherFilterEndsTheSearch()
{
    LogBuffer buffer(LogBlock::Capacity);
    buffer.append(lines(0, 200000));
    QTRY_VERIFY(!buffer.isLoaded(190000));
    const QSignalSpy finished(&buffer, &LogBuffer::searchFinished);
    buffer.setFilter({{}, LogLevel::Warning, {}});
    buffer.setFilter({TaskId(u"nobody"_s), LogLevel::Debug, {}});
    QTRY_COMPARE(finished.size(), 1);
    QTest::qWait(30);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(buffer.rowCount(), 0);
    buffer.setFilter({{}, LogLevel::Debug, u"line 77 "_s});
    buffer.setFilter({});
    QCOMPARE(buffer.rowCount(), 200000);
    QVERIFY(!buffer.isSearching());
}

void TestLogs::whatIsReadStaysWhenOlderLinesAreFound()
{
    LogPanel panel;
    panel.resize(600, 300);
    panel.show();
    panel.append(lines(0, 300000));
    QTRY_VERIFY(!panel.buffer().isLoaded(0));
    panel.setFilter({{}, LogLevel::Warning, {}});
    panel.view()->verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
    QVERIFY(!panel.view()->isFollowing());
    QTRY_VERIFY(!panel.buffer().isSearching());
    QCOMPARE(panel.buffer().rowCount(), 6000);
    QTRY_VERIFY(panel.view()->verticalScrollBar()->value() > 2000);
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
    QString text;
    const auto take = [&text](const QString &made) {
        text = made;
    };
    panel.view()->requestText(take);
    QTRY_COMPARE(text.count(u'\n'), 2);
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_Home);
    QTest::keyClick(panel.view(), Qt::Key_Down, Qt::ShiftModifier);
    text.clear();
    panel.view()->requestText(take);
    QTRY_VERIFY(!text.isEmpty());
    QVERIFY(text.contains(u"one"_s) && text.contains(u"two"_s) && !text.contains(u"three"_s));
    panel.view()->copyAsMarkdown();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"```text\n"_s + text + u"\n```\n"_s);
}

void TestLogs::savesLinesThatOnlyTheDiskHas()
{
    LogBuffer buffer(LogBlock::Capacity);
    buffer.append(lines(0, 50000));
    QTRY_VERIFY(!buffer.isLoaded(40000));
    QObject receiver;
    QString text;
    buffer.collectText(
        0, buffer.rowCount() - 1, [](const LogLine &row) { return row.text; }, &receiver,
        [&text](const QString &made) { text = made; });
    QTRY_VERIFY(!text.isEmpty());
    const QStringList saved = text.split(u'\n');
    QCOMPARE(saved.size(), 50000);
    QVERIFY(saved.at(12345).startsWith(u"line 12345 "_s));
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
