// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lineprocess.h"
#include "tests/support/tempproject.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <condition_variable>

#include <csignal>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

/// What a program has said, for the thread of the test.
class Listener {
public:
    LineProcess::Handlers handlers()
    {
        return {[this](const QByteArray &line) {
                    const std::lock_guard lock(m_mutex);
                    m_lines.append(line);
                    m_bell.notify_all();
                },
                [this](const Error &error) {
                    const std::lock_guard lock(m_mutex);
                    m_error = error;
                    m_bell.notify_all();
                }};
    }

    QByteArrayList lines(qsizetype count)
    {
        std::unique_lock lock(m_mutex);
        m_bell.wait_for(lock, std::chrono::seconds(10), [&] { return m_lines.size() >= count || m_error; });
        return m_lines;
    }

    std::optional<Error> end()
    {
        std::unique_lock lock(m_mutex);
        m_bell.wait_for(lock, std::chrono::seconds(10), [&] { return m_error.has_value(); });
        return m_error;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_bell;
    QByteArrayList m_lines;
    std::optional<Error> m_error;
};

ProcessRequest shell(const QString &script)
{
    ProcessRequest request;
    request.command = {u"/bin/sh"_s, u"-c"_s, script};
    request.graceMs = 300;
    return request;
}

bool isGone(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
}

} // namespace

class TestLineProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersLineByLine()
    {
        Listener listener;
        LineProcess process(shell(u"while read line; do echo \"<$line>\"; done"_s), listener.handlers());
        QVERIFY(process.send("one"));
        QVERIFY(process.send("two"));
        QCOMPARE(listener.lines(2), (QByteArrayList{"<one>", "<two>"}));
    }

    void endsWithTheEndOfItsInput()
    {
        Listener listener;
        LineProcess process(shell(u"while read line; do :; done; echo over"_s), listener.handlers());
        QElapsedTimer clock;
        clock.start();
        process.close();
        QVERIFY(listener.end()->kind == ErrorKind::Cancelled);
        QCOMPARE(listener.lines(1), (QByteArrayList{"over"}));
        QVERIFY(clock.elapsed() < 280);
        QVERIFY(!process.send("late"));
    }

    void endsAlsoWhatDoesNotListen()
    {
        Listener listener;
        LineProcess process(shell(u"trap '' TERM; echo ready; while :; do sleep 0.1; done"_s), listener.handlers());
        QCOMPARE(listener.lines(1), (QByteArrayList{"ready"}));
        QElapsedTimer clock;
        clock.start();
        process.close();
        QVERIFY(listener.end());
        QVERIFY(clock.elapsed() < 5000);
    }

    void leavesNoGrandchildBehind()
    {
        TempProject folder;
        Listener listener;
        {
            ProcessRequest request = shell(u"setsid sleep 300 & echo $!; cat >/dev/null"_s);
            request.folder = folder.root();
            LineProcess process(request, listener.handlers());
            QCOMPARE(listener.lines(1).size(), 1);
        }
        const qint64 pid = listener.lines(1).first().trimmed().toLongLong();
        QVERIFY(pid > 1);
        QTRY_VERIFY(isGone(pid));
    }

    void tellsHowItDiedAndWhatItWroteToItsErrorOutput()
    {
        Listener listener;
        LineProcess process(shell(u"echo 'no such option' >&2; exit 3"_s), listener.handlers());
        const std::optional<Error> end = listener.end();
        QVERIFY(end);
        QVERIFY(end->kind == ErrorKind::Process);
        QVERIFY(end->message.contains(u"exit code 3"_s));
        QVERIFY(end->context.contains(u"no such option"_s));
        QVERIFY(process.hasEnded());
    }

    void namesAProgramThatIsNotThere()
    {
        Listener listener;
        ProcessRequest request;
        request.command = {u"no-such-program-here"_s};
        const LineProcess process(request, listener.handlers());
        QVERIFY(listener.end()->kind == ErrorKind::NotFound);
    }

    void endsWhoeverWritesALineWithoutEnd()
    {
        Listener listener;
        const LineProcess process(shell(u"yes | tr -d '\\n'"_s), listener.handlers());
        const std::optional<Error> end = listener.end();
        QVERIFY(end);
        QVERIFY(end->kind == ErrorKind::MalformedAnswer);
    }

    void isNotEndedByWhoClosesItsInput()
    {
        Listener listener;
        LineProcess process(shell(u"exec 0<&-; echo closed; sleep 0.3; echo alive"_s), listener.handlers());
        QCOMPARE(listener.lines(1).size(), 1);
        (void)process.send(QByteArray(100'000, 'x'));
        QCOMPARE(listener.lines(2).value(1), QByteArray("alive"));
    }

    void isNotHeldUpByWhoReadsNothing()
    {
        Listener listener;
        LineProcess process(shell(u"sleep 300"_s), listener.handlers());
        QElapsedTimer clock;
        clock.start();
        Status status;
        for (int i = 0; i < 80 && status; ++i) {
            status = process.send(QByteArray(1024 * 1024, 'x'));
        }
        QVERIFY(!status); // it is told rather than kept in memory without end
        QVERIFY(clock.elapsed() < 5000);
    }

    void handsDownNoKey()
    {
        qputenv("OPENAI_API_KEY", "sk-secret");
        Listener listener;
        ProcessRequest request = shell(u"echo \"[$OPENAI_API_KEY][$OWN]\""_s);
        request.environment.insert(u"OWN"_s, u"mine"_s);
        const LineProcess process(request, listener.handlers());
        QCOMPARE(listener.lines(1), (QByteArrayList{"[][mine]"}));
        qunsetenv("OPENAI_API_KEY");
    }
};

QTEST_GUILESS_MAIN(TestLineProcess)
#include "tst_lineprocess.moc"
