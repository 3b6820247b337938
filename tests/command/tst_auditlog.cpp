// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/auditlog.h"

#include "core/base/redaction.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempproject.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {

class TestAuditLog : public QObject {
    Q_OBJECT

private:
    static QVector<QJsonObject> linesOf(const AuditLog &log)
    {
        QVector<QJsonObject> lines;
        QFile file(log.path());
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (!line.isEmpty()) {
                    lines.append(QJsonDocument::fromJson(line).object());
                }
            }
        }
        return lines;
    }

    static AuditEntry entry(const QString &command)
    {
        return {
            RunId(u"run-1"_s), TaskId(u"api"_s), 2, command, u"allowed"_s, u"built in: rules[3]"_s, true, false, 3, 1.5,
            u"exited"_s};
    }

private Q_SLOTS:
    void tellsAllAboutACommand()
    {
        const TempProject project;
        const FakeClock clock;
        const AuditLog log(project.root(), clock);
        const Result<QString> note = log.begin(entry(u"CI=1 npm test && ls"_s));
        QVERIFY(note);
        QVERIFY(log.finish(*note, entry(u"CI=1 npm test && ls"_s)));
        const QVector<QJsonObject> lines = linesOf(log);
        QCOMPARE(lines.size(), 1);
        QJsonObject line = lines.first();
        for (const QString &member : {u"time"_s, u"entry"_s, u"previous"_s, u"hash"_s}) { // tst_auditchain
            QVERIFY(!line.take(member).isUndefined());
        }
        const QJsonObject wanted{
            {u"run"_s, u"run-1"_s},
            {u"task"_s, u"api"_s},
            {u"attempt"_s, 2},
            {u"command"_s, u"CI=1 npm test && ls"_s},
            {u"words"_s, QJsonArray{QJsonArray{u"CI=1"_s, u"npm"_s, u"test"_s}, QJsonArray{u"ls"_s}}},
            {u"decision"_s, u"allowed"_s},
            {u"rule"_s, u"built in: rules[3]"_s},
            {u"sandboxed"_s, true},
            {u"network"_s, false},
            {u"exitCode"_s, 3},
            {u"seconds"_s, 1.5},
            {u"end"_s, u"exited"_s}};
        QCOMPARE(line, wanted);
        QCOMPARE(QDir(QFileInfo(log.path()).path()).entryList(QDir::Files),
                 (QStringList{u"audit.head"_s, u"audit.jsonl"_s, u"audit.lock"_s}));
        QCOMPARE(QFileInfo(log.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aCommandThatRanWhenWeDiedIsNotForgotten()
    {
        const TempProject project;
        const FakeClock clock;
        {
            const AuditLog log(project.root(), clock);
            QVERIFY(log.begin(entry(u"npm run slow"_s)));
        }
        const AuditLog log(project.root(), clock);
        QVERIFY(log.recover());
        QVERIFY(log.recover());
        const QVector<QJsonObject> lines = linesOf(log);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().value(u"end"_s).toString(), u"lost"_s);
        QCOMPARE(lines.first().value(u"command"_s).toString(), u"npm run slow"_s);
    }

    void aCutOffLineSpoilsNoOther()
    {
        const TempProject project;
        const FakeClock clock;
        const AuditLog log(project.root(), clock);
        QVERIFY(log.append(entry(u"a"_s)));
        {
            QFile file(log.path());
            QVERIFY(file.open(QIODevice::Append));
            file.write("{\"time\":\"20");
        }
        QVERIFY(log.append(entry(u"b"_s)));
        const QVector<QJsonObject> lines = linesOf(log);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(2).value(u"command"_s).toString(), u"b"_s);
    }

    void linesOfSeveralThreadsDoNotMix()
    {
        const TempProject project;
        const FakeClock clock;
        const AuditLog log(project.root(), clock);
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&log] {
                    for (int n = 0; n < 50; ++n) {
                        QVERIFY(log.append(entry(QString(500, u'x'))));
                    }
                });
            }
        }
        const QVector<QJsonObject> lines = linesOf(log);
        QCOMPARE(lines.size(), 200);
        QVERIFY(std::ranges::none_of(lines, &QJsonObject::isEmpty));
    }

    void showsNoSecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        QTest::newRow("assignment") << u"API_KEY=abc123 npm test"_s << u"abc123"_s;
        QTest::newRow("lower case") << u"my_token='abc 123' x"_s << u"abc 123"_s;
        QTest::newRow("option") << u"tool --api-key abc123 x"_s << u"abc123"_s;
        QTest::newRow("option with equals") << u"tool --password=abc123"_s << u"abc123"_s;
        QTest::newRow("header") << u"curl -H 'Authorization: Bearer abc123' x"_s << u"abc123"_s;
        QTest::newRow("header of a key") << u"curl -H 'x-api-key: abc123' x"_s << u"abc123"_s;
        QTest::newRow("address") << u"git clone https://me:abc123@example.org/x"_s << u"abc123"_s;
        QTest::newRow("query") << u"curl 'https://example.org/?key=abc123&x=1'"_s << u"abc123"_s;
        QTest::newRow("JSON") << u"echo '{\"secret\": \"abc123\"}'"_s << u"abc123"_s;
        QTest::newRow("known form") << u"echo sk-ant-REDACTED"_s << u"sk-ant-REDACTED"_s;
        QTest::newRow("known form in a word") << u"x=ghp_abcdefghijklmnopqrst"_s << u"ghp_abcdefghijklmnopqrst"_s;
        QTest::newRow("our own") << u"echo planted-value-77"_s << u"planted-value-77"_s;
    }

    void showsNoSecret()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        qputenv("AUTODEVOS_TEST_TOKEN", "planted-value-77");
        const QString shown = redacted(text);
        QVERIFY2(!shown.contains(secret), qPrintable(shown));
        const TempProject project;
        const FakeClock clock;
        const AuditLog log(project.root(), clock);
        QVERIFY(log.append(entry(text)));
        QVERIFY(!project.read(u".autodevos/logs/audit.jsonl"_s).contains(secret.toUtf8()));
        qunsetenv("AUTODEVOS_TEST_TOKEN");
    }

    void leavesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"npm run build -- --mode production"_s;
        QTest::newRow("keys that are none") << u"npx prisma generate && ls keyboard tokens.ts"_s;
        QTest::newRow("address") << u"curl https://example.org:8080/a@b"_s;
    }

    void leavesEverythingElse()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(text), text);
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestAuditLog)
#include "tst_auditlog.moc"
