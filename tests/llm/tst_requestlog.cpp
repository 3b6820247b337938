// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/requestlog.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

ExchangeRecord exchange(const QString &task, int turn, const QByteArray &body)
{
    ExchangeRecord record;
    record.startedMs = 1'760'000'000'000 + turn;
    record.model = {u"openai-compatible"_s, u"some/model"_s};
    record.origin = {RunId(u"run-1"_s), TaskId(task), RoleId(u"backend"_s), 1, turn};
    record.method = "POST";
    record.url = u"http://127.0.0.1:1/v1/chat/completions"_s;
    record.headers = {{"content-type", "application/json"}, {"authorization", "[redacted]"}};
    record.body = body;
    record.status = 200;
    record.answerHeaders = {{"content-type", "text/event-stream"}};
    record.answer = "the answer";
    record.answerBytes = 10;
    record.headMs = 3;
    record.firstDeltaMs = 4;
    record.endMs = 5;
    record.usage = Usage{.input = 7, .output = 9, .cost = 0.25};
    return record;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRequestLog : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_project;

    [[nodiscard]] QString file(const QString &name) const { return m_project + u"/.autodevos/requests/"_s + name; }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_project = m_dir.filePath(QString::number(++number));
    }

    void whatWasSentComesBackByteByByte()
    {
        const QVector<QByteArray> bodies{
            "{\"messages\":[{\"text\":\"h\xC3\xA9llo\"}],\"model\":\"m\"}",
            "{\"messages\":[{\"text\":\"h\xC3\xAAllo\"}],\"model\":\"m\"}", // another character, the same first byte
            "{\"messages\":[{\"text\":\"h\xC3\xAAllo\"},{\"text\":\"more\"}],\"model\":\"m\"}",
            "{\"messages\":[{\"text\":\"h\xC3\xAAllo\"},{\"text\":\"more\"}],\"model\":\"m\"}", // a retry
            "{\"messages\":[]}",
            "",
            "aa",
            "aaa",
            "aa",
            "\xE2\x82\xAC",
            "\xE2\x82\xAD",
            "\xE1\x82\xAD"};
        RequestLog log;
        log.writeTo(m_project);
        int turn = 0;
        for (const QByteArray &body : bodies) {
            log.add(exchange(u"api"_s, ++turn, body));
        }
        QVERIFY(!log.problem());
        const QVector<ExchangeRecord> read = readRequestLog(m_project, TaskId(u"api"_s));
        QCOMPARE(read.size(), bodies.size());
        for (qsizetype i = 0; i < bodies.size(); ++i) {
            QCOMPARE(read.at(i).body, bodies.at(i));
        }
        QCOMPARE(read.first().origin, exchange(u"api"_s, 1, {}).origin);
        QCOMPARE(read.first().model.toString(), u"openai-compatible/some/model"_s);
        QCOMPARE(read.first().headers, exchange(u"api"_s, 1, {}).headers);
        QCOMPARE(read.first().usage->cost, 0.25);
        QCOMPARE(read.first().endMs, 5);
    }

    void aConversationIsNotWrittenAnewWithEachTurn()
    {
        RequestLog log;
        log.writeTo(m_project);
        QByteArray messages;
        for (int turn = 1; turn <= 50; ++turn) {
            messages += "{\"text\":\"" + QByteArray(1000, char('a' + turn % 26)) + "\"},";
            log.add(exchange(u"api"_s, turn, "{\"messages\":[" + messages + "],\"model\":\"m\"}"));
        }
        const qint64 size = QFileInfo(file(u"api.jsonl"_s)).size();
        QVERIFY2(size < 120'000, qPrintable(QString::number(size))); // whole: 1.3 MB
        QCOMPARE(readRequestLog(m_project, TaskId(u"api"_s)).last().body.size(), qsizetype(50 * 1012 + 27));
    }

    void theTextOfATasksGoodAnswerIsLeftToTheJournal()
    {
        RequestLog log;
        log.writeTo(m_project);
        ExchangeRecord failed = exchange(u"api"_s, 2, "{}");
        failed.status = 529;
        failed.error = Error{ErrorKind::Overloaded, u"No room"_s, u"Wait"_s, u"there"_s, {}};
        failed.usage.reset();
        log.add(exchange(u"api"_s, 1, "{}"));
        log.add(failed);
        log.add(exchange({}, 3, "{}")); // planning
        const QVector<ExchangeRecord> all = readRequestLog(m_project);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).answer, QByteArray());
        QCOMPARE(all.at(1).answer, QByteArray("the answer"));
        QCOMPARE(all.at(1).error, failed.error);
        QVERIFY(!all.at(1).usage);
        QCOMPARE(all.at(2).answer, QByteArray("the answer"));
        QVERIFY(QFile::exists(file(u"-planning.jsonl"_s)));
        QCOMPARE(readRequestLog(m_project, TaskId(u"api"_s)).size(), 2);
    }

    void whatCameBeforeTheFolderWasKnownIsKept()
    {
        RequestLog log;
        log.add(exchange({}, 1, "{\"early\":true}"));
        QVERIFY(readRequestLog(m_project).isEmpty());
        log.writeTo(m_project);
        QCOMPARE(readRequestLog(m_project).size(), 1);
    }

    void aLineThatWasCutTakesOnlyItselfAndWhatBuiltOnIt()
    {
        RequestLog log;
        log.writeTo(m_project);
        log.add(exchange(u"api"_s, 1, "first request"));
        log.add(exchange(u"api"_s, 2, "first request, continued"));
        log.add(exchange(u"api"_s, 3, "first request, continued again"));
        QByteArray content = contentOf(file(u"api.jsonl"_s));
        const qsizetype second = content.indexOf("\n\n", 1) + 2;
        content.remove(second + 40, content.indexOf('\n', second) - second - 40);
        QFile damaged(file(u"api.jsonl"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(content) == content.size());
        damaged.close();
        RequestLog later; // another process
        later.writeTo(m_project);
        later.add(exchange(u"api"_s, 4, "first request, later"));
        const QVector<ExchangeRecord> read = readRequestLog(m_project);
        QCOMPARE(read.size(), 3);
        QCOMPARE(read.at(0).body, QByteArray("first request"));
        QCOMPARE(read.at(1).body, QByteArray()); // not made up
        QCOMPARE(read.at(2).body, QByteArray("first request, later"));
    }

    void theLogStaysWithinItsLimits()
    {
        RequestLog log(RequestLog::Limits{.body = 3000, .file = 10'000, .folder = 40'000});
        log.writeTo(m_project);
        for (int turn = 1; turn <= 200; ++turn) {
            // nothing in common, so that nothing is saved
            log.add(exchange(u"task%1"_s.arg(turn % 5), turn, QByteArray(4000, char('!' + turn % 90))));
        }
        qint64 size = 0;
        for (const QFileInfo &entry : QDir(file({})).entryInfoList(QDir::Files)) {
            QVERIFY(entry.size() < 15'000);
            size += entry.size();
        }
        QVERIFY2(size < 40'000 + 5 * 15'000, qPrintable(QString::number(size)));
        QVERIFY(!log.problem());
        const QByteArray latest = readRequestLog(m_project).last().body;
        QVERIFY(latest.startsWith(QByteArray(3000, char('!' + 200 % 90)) + "\n[cut: the request had 4000 bytes]"));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QFile block(m_project);
        QVERIFY(block.open(QIODevice::WriteOnly));
        RequestLog log;
        log.writeTo(m_project);
        log.add(exchange(u"api"_s, 1, "{}"));
        QVERIFY(log.problem());
    }

    void theExactRequestCanBeLaidOutToBeRead()
    {
        const ExchangeRecord record = exchange(u"api"_s, 1, "{\"a\":[1]}");
        QCOMPARE(requestText(record), u"POST http://127.0.0.1:1/v1/chat/completions\ncontent-type: application/json\n"
                                      "authorization: [redacted]\n\n{\"a\":[1]}"_s);
        QVERIFY(requestText(record, true).endsWith(u"{\n    \"a\": [\n        1\n    ]\n}\n"_s));
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestRequestLog)
#include "tst_requestlog.moc"
