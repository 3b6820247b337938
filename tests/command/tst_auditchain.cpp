// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/auditchain.h"

#include "core/base/hash.h"
#include "core/command/auditlog.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempproject.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {

/// Names for messages of QCOMPARE.
static char *toString(AuditFault fault)
{
    static constexpr const char *names[] = {"None",  "Changed", "PutIn",    "Removed",
                                            "Moved", "EndCut",  "HeadGone", "Unknown"};
    return qstrdup(names[static_cast<int>(fault)]);
}

class TestAuditChain : public QObject {
    Q_OBJECT

private:
    /// A project whose log has entries "a", "b", "c", …
    struct Project {
        TempProject folder;
        FakeClock clock;

        explicit Project(int entries = 0)
        {
            for (int i = 0; i < entries; ++i) {
                append(QString(QChar(u'a' + i)));
            }
        }
        void append(const QString &command) const
        {
            const AuditLog log(folder.root(), clock);
            QVERIFY(log.append({RunId(u"run-1"_s), TaskId(u"api"_s), 1, command, u"allowed"_s, u"built in"_s}));
        }
        [[nodiscard]] QByteArray text() const { return folder.read(u".autodevos/logs/audit.jsonl"_s); }
        [[nodiscard]] QByteArray headText() const { return folder.read(u".autodevos/logs/audit.head"_s); }
        [[nodiscard]] QByteArrayList lines() const
        {
            QByteArrayList all;
            for (const QByteArray &line : text().split('\n')) {
                all.append(line + '\n');
            }
            all.removeLast();
            return all;
        }
        void write(const QByteArray &text) const { folder.write(u".autodevos/logs/audit.jsonl"_s, text); }
        void write(const QByteArrayList &lines) const { write(lines.join()); }
        [[nodiscard]] AuditVerdict verdict(const QByteArray &expected = {}) const
        {
            return verifyAuditLog(folder.root(), expected).value();
        }
    };

private Q_SLOTS:
    void eachLineHoldsItselfAndTheOneBefore()
    {
        const Project project(3);
        QByteArray previous(64, '0');
        int entry = 0;
        for (const QByteArray &line : project.lines()) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            QCOMPARE(json.value(u"entry"_s).toInt(), ++entry);
            QCOMPARE(json.value(u"previous"_s).toString().toLatin1(), previous);
            QVERIFY(!json.contains(u"sealed"_s));
            previous = json.value(u"hash"_s).toString().toLatin1();
            QCOMPARE(previous, sha256Hex(line.first(line.lastIndexOf(",\"hash\":"))).toLatin1());
        }
        const AuditVerdict verdict = project.verdict();
        QCOMPARE(verdict.fault, AuditFault::None);
        QCOMPARE(verdict.last, (AuditHead{3, previous}));
        QCOMPARE(project.headText(), toJson(verdict.last));
    }

    void anyChangedByteIsFoundAtItsLine()
    {
        const Project project(4);
        const QByteArray sound = project.text();
        const auto head = readAuditHead(project.headText());
        qint64 line = 1;
        for (qsizetype i = 0; i + 1 < sound.size(); ++i) { // the very last byte is the end of the line
            for (const int flip : {0x01, 0x20, 0xff}) {
                QByteArray changed = sound;
                changed[i] = static_cast<char>(changed.at(i) ^ flip);
                const AuditVerdict verdict = judgeAuditLog(changed, head);
                QVERIFY2(verdict.fault != AuditFault::None, qPrintable(QString::number(i)));
                QVERIFY2(verdict.line == line,
                         qPrintable(u"byte %1 of line %2: %3"_s.arg(i).arg(line).arg(verdict.line)));
            }
            line += sound.at(i) == '\n' ? 1 : 0;
        }
    }

    void whatWasForgedWithItsHashIsNotCountedAsSound_data()
    {
        QTest::addColumn<int>("forged");
        QTest::newRow("in the middle") << 1;
        QTest::newRow("the last") << 3;
    }
    void whatWasForgedWithItsHashIsNotCountedAsSound()
    {
        QFETCH(const int, forged);
        const Project project(4);
        QByteArrayList lines = project.lines();
        AuditHead before;
        if (forged > 0) {
            before = readAuditLink(QByteArrayView(lines.at(forged - 1)).chopped(1))->self;
        }
        lines[forged] = chainedLine(R"({"command":"other"})", before, {});
        project.write(lines);
        const AuditVerdict verdict = project.verdict();
        QCOMPARE(verdict.fault, AuditFault::Changed);
        QCOMPARE(verdict.line, forged + 1);
        QCOMPARE(verdict.last, before);
    }

    /// Whoever made the project may have laid them there.
    void strangeNotesAndHeadsHarmNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty object") << u"x.running"_s << QByteArray("{}\n");
        QTest::newRow("no JSON") << u"x.running"_s << QByteArray("garbage\n");
        QTest::newRow("two lines") << u"x.running"_s << QByteArray("{\"a\":1}\n{\"b\":2}\n");
        QTest::newRow("count without end")
            << u"audit.head"_s
            << QByteArray("{\"entries\":9223372036854775807,\"hash\":\"" + QByteArray(64, 'a') + "\"}");
        QTest::newRow("quote in the hash")
            << u"audit.head"_s << QByteArray("{\"entries\":1,\"hash\":\"\\\"" + QByteArray(63, 'a') + "\"}");
    }
    void strangeNotesAndHeadsHarmNothing()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        const Project project(2);
        project.folder.write(u".autodevos/logs/"_s + file, content);
        const AuditLog log(project.folder.root(), project.clock);
        QVERIFY(log.recover());
        project.append(u"b"_s);
        project.append(u"c"_s);
        QCOMPARE(project.lines().size(), 4);
        QVERIFY(!QFile::exists(project.folder.root() + u"/.autodevos/logs/x.running"_s));
        const bool isHead = file == u"audit.head"_s;
        QCOMPARE(project.verdict().fault, isHead ? AuditFault::HeadGone : AuditFault::None);
    }

    void aFieldThatWasRewrittenWithItsHashIsFoundByTheNextLine()
    {
        const Project project(4);
        QByteArrayList lines = project.lines();
        const AuditLink link = *readAuditLink(QByteArrayView(lines.at(1)).chopped(1));
        const QByteArray body = "{\"command\":\"harmless\"}";
        lines[1] = chainedLine(body, {1, link.previous}, {});
        project.write(lines);
        QCOMPARE(project.verdict().fault, AuditFault::Changed);
        QCOMPARE(project.verdict().line, 2);

        lines = Project(4).lines(); // the last has no line after it: the head tells
        lines[3] = chainedLine(body, {3, readAuditLink(QByteArrayView(lines.at(3)).chopped(1))->previous}, {});
        project.write(lines);
        QCOMPARE(project.verdict().fault, AuditFault::Changed);
        QCOMPARE(project.verdict().line, 4);
    }

    void aRemovedLineIsFound_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        for (int first = 0; first < 4; ++first) {
            for (int count = 1; first + count <= 4; ++count) {
                QTest::addRow("%d from %d", count, first) << first << count;
            }
        }
    }

    void aRemovedLineIsFound()
    {
        QFETCH(int, first);
        QFETCH(int, count);
        const Project project(5);
        QByteArrayList lines = project.lines();
        lines.remove(first, count);
        project.write(lines);
        const AuditVerdict verdict = project.verdict();
        QCOMPARE(verdict.fault, AuditFault::Removed);
        QCOMPARE(verdict.line, first + 1);
        QCOMPARE(verdict.from, first + 1);
        QCOMPARE(verdict.to, first + count);
    }

    void linesThatChangedPlacesAreFound()
    {
        for (int i = 0; i < 4; ++i) {
            const Project project(5);
            QByteArrayList lines = project.lines();
            lines.swapItemsAt(i, i + 1);
            project.write(lines);
            QCOMPARE(project.verdict().fault, AuditFault::Moved);
            QCOMPARE(project.verdict().line, i + 1);
        }
    }

    void aLineThatWasPutInIsFound_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<AuditFault>("fault");
        QTest::newRow("without a hash") << QByteArray("{\"command\":\"x\"}\n") << AuditFault::PutIn;
        QTest::newRow("a wrong hash") << "{\"command\":\"x\",\"hash\":\"" + QByteArray(64, '0') + "\"}\n"
                                      << AuditFault::PutIn;
        QTest::newRow("a chain of its own") << chainedLine("{\"command\":\"x\"}", {}, {}) << AuditFault::Moved;
        QTest::newRow("a copy") << Project(1).text() << AuditFault::Moved;
    }

    void aLineThatWasPutInIsFound()
    {
        QFETCH(QByteArray, line);
        QFETCH(AuditFault, fault);
        for (int at = 1; at <= 3; ++at) {
            const Project project(3);
            QByteArrayList lines = project.lines();
            lines.insert(at, line);
            project.write(lines);
            QCOMPARE(project.verdict().fault, fault);
            QCOMPARE(project.verdict().line, at + 1);
        }
    }

    void aCutEndIsFoundWhereverItWasCut()
    {
        const Project project(4);
        const QByteArray whole = project.text();
        for (qsizetype size = 0; size + 1 < whole.size(); ++size) {
            project.write(whole.first(size));
            const AuditVerdict verdict = project.verdict();
            QVERIFY2(verdict.fault == AuditFault::EndCut, qPrintable(QString::number(size)));
            QCOMPARE(verdict.to, 4);
            // a last line whose end of line alone is missing holds all the same
            QCOMPARE(verdict.from, 1 + whole.first(size).count('\n') + (whole.at(size) == '\n' ? 1 : 0));
        }
        project.write(whole.chopped(1));
        QCOMPARE(project.verdict().fault, AuditFault::None);
        QVERIFY(QFile::remove(project.folder.path(u".autodevos/logs/audit.jsonl"_s)));
        QCOMPARE(project.verdict().fault, AuditFault::EndCut);
    }

    void goingOnHidesNoBreak_data()
    {
        QTest::addColumn<int>("kept");
        for (int kept = 0; kept < 4; ++kept) {
            QTest::addRow("%d of 4", kept) << kept;
        }
    }

    void goingOnHidesNoBreak()
    {
        QFETCH(int, kept);
        const Project project(4);
        project.write(project.lines().first(kept));
        project.append(u"next"_s);
        project.append(u"and on"_s);
        const AuditVerdict verdict = project.verdict();
        QCOMPARE(verdict.fault, AuditFault::Removed);
        QCOMPARE(verdict.line, kept + 1);
        QCOMPARE(verdict.from, kept + 1);
        QCOMPARE(verdict.to, 4);
    }

    void goingOnHidesNoChange()
    {
        const Project project(3);
        project.write(project.text().replace("\"command\":\"c\"", "\"command\":\"x\""));
        project.append(u"next"_s);
        QCOMPARE(project.verdict().fault, AuditFault::Changed);
        QCOMPARE(project.verdict().line, 3);
    }

    void aMissingHeadIsSaid()
    {
        const Project project(2);
        QVERIFY(QFile::remove(project.folder.path(u".autodevos/logs/audit.head"_s)));
        QCOMPARE(project.verdict().fault, AuditFault::HeadGone);
        project.folder.write(u".autodevos/logs/audit.head"_s, "nonsense");
        QCOMPARE(project.verdict().fault, AuditFault::HeadGone);
        project.append(u"next"_s);
        project.append(u"and on"_s);
        QCOMPARE(project.verdict().fault, AuditFault::HeadGone);
        QCOMPARE(project.verdict().line, 3);
    }

    void twoCrashesAtTheFirstTwoEntriesLoseNoHead()
    {
        const Project project(1);
        QVERIFY(QFile::remove(project.folder.path(u".autodevos/logs/audit.head"_s)));
        QCOMPARE(project.verdict().fault, AuditFault::None);
        const QByteArray first = project.text();
        project.append(u"b"_s);
        project.folder.write(u".autodevos/logs/audit.head"_s,
                             toJson(readAuditLink(QByteArrayView(first).chopped(1))->self));
        QCOMPARE(project.verdict().fault, AuditFault::None);
    }

    void aWholeNewLogIsFoundByAHashThatWasNoted()
    {
        const Project project(3);
        const QByteArray noted = project.verdict().last.hash;
        QCOMPARE(project.verdict(noted).fault, AuditFault::None);
        const Project forged(2);
        project.write(forged.text());
        project.folder.write(u".autodevos/logs/audit.head"_s, forged.headText());
        QCOMPARE(project.verdict().fault, AuditFault::None); // what the chain alone cannot prove
        QCOMPARE(project.verdict(noted).fault, AuditFault::Unknown);
    }

    void aLineThatACrashCutOffIsSaidAndSpoilsNothing()
    {
        const Project project(3);
        const QByteArray before = project.lines().first(2).join();
        const QByteArray third = project.lines().at(2);
        const QByteArray headBefore = toJson(readAuditLink(QByteArrayView(project.lines().at(1)).chopped(1))->self);
        for (qsizetype size = 1; size <= third.size(); ++size) { // the whole of it: it died before the head was written
            project.write(before + third.first(size));
            project.folder.write(u".autodevos/logs/audit.head"_s, headBefore);
            const bool isWhole = size + 1 >= third.size();
            QCOMPARE(project.verdict().fault, AuditFault::None);
            QCOMPARE(project.verdict().torn, isWhole ? 0 : 1);
            project.append(u"next"_s);
            QCOMPARE(project.verdict().fault, AuditFault::None);
            QCOMPARE(project.verdict().torn, isWhole ? 0 : 1);
            QCOMPARE(project.verdict().last.entries, isWhole ? 4 : 3);
        }
    }

    void whatACrashCutOffCannotBeChangedLater()
    {
        const Project project(1);
        project.write(project.text() + "{\"comma");
        project.append(u"b"_s);
        project.append(u"c"_s);
        const QByteArray sound = project.text();
        QCOMPARE(project.verdict().torn, 1);
        project.write(QByteArray(sound).replace("{\"comma\n", "{\"compa\n"));
        QCOMPARE(project.verdict().fault, AuditFault::Changed);
        QCOMPARE(project.verdict().line, 2);
        project.write(QByteArray(sound).replace("{\"comma\n", ""));
        QCOMPARE(project.verdict().fault, AuditFault::Removed);
    }

    void oldLogsAreReadAndHeldFromThenOn()
    {
        const QByteArray old = "{\"command\":\"old 1\"}\n{\"command\":\"old 2\"}\n";
        const Project project;
        project.write(old);
        QCOMPARE(project.verdict().fault, AuditFault::None);
        QCOMPARE(project.verdict().older, 2);
        project.append(u"a"_s);
        project.append(u"b"_s);
        QCOMPARE(project.verdict().fault, AuditFault::None);
        QCOMPARE(project.verdict().older, 2);
        QCOMPARE(project.verdict().last.entries, 2);
        const QByteArray sound = project.text();
        project.write(QByteArray(sound).replace("\"command\":\"a\"", "\"command\":\"x\""));
        QCOMPARE(project.verdict().fault, AuditFault::Changed);
        QCOMPARE(project.verdict().line, 3);
        project.write(QByteArray(sound).replace("old 1", "new 1"));
        QCOMPARE(project.verdict().fault, AuditFault::Changed);
        QCOMPARE(project.verdict().line, 1);
    }

    void anEmptyProjectIsSound()
    {
        const Project project;
        QCOMPARE(project.verdict().fault, AuditFault::None);
        QCOMPARE(project.verdict().last.entries, 0);
    }

    void severalProcessesWriteOneChain()
    {
        const Project project;
        constexpr int writers = 4;
        constexpr int each = 15;
        QVector<pid_t> children;
        for (int writer = 0; writer < writers; ++writer) {
            const pid_t child = fork();
            if (child == 0) {
                for (int i = 0; i < each; ++i) {
                    project.append(u"%1 of %2"_s.arg(i).arg(writer));
                }
                _exit(0);
            }
            children.append(child);
        }
        for (const pid_t child : children) {
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            QCOMPARE(status, 0);
        }
        QCOMPARE(project.verdict().fault, AuditFault::None);
        QCOMPARE(project.verdict().last.entries, writers * each);
        QCOMPARE(project.verdict().torn, 0);
    }

    void isSoundWheneverItsWriterIsKilled()
    {
        const Project project;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        qint64 entries = 0;
        int inVain = 0; // a slow machine gets longer to write something at all
        for (int round = 0; round < 40; ++round) {
            const pid_t child = fork();
            if (child == 0) {
                for (;;) {
                    project.append(QString(20'000, u'x'));
                }
            }
            usleep(static_cast<useconds_t>(random.bounded(8'000 * (1 + inVain))));
            QCOMPARE(kill(child, SIGKILL), 0);
            QCOMPARE(waitpid(child, nullptr, 0), child);
            const AuditVerdict verdict = project.verdict();
            QCOMPARE(verdict.fault, AuditFault::None);
            QVERIFY(verdict.last.entries >= entries);
            inVain = verdict.last.entries > entries ? 0 : inVain + 1;
            entries = verdict.last.entries;
        }
        QVERIFY(entries > 0);
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestAuditChain)
#include "tst_auditchain.moc"
