// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/systemkeyring.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {

/// On a machine whose message bus takes every connection and answers none, not even when the program ends: the worst
/// that a keyring can be. What is stored by a real one cannot be seen here.
class TestSystemKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        static auto *const bus = new QLocalServer;
        QVERIFY(bus->listen(m_folder.filePath(u"bus"_s)));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_folder.filePath(u"bus"_s).toUtf8());
    }

    void storesNothingThatCannotBeAKey()
    {
        const Status status = m_keyring.store(u"openai"_s, "'hunter2'");
        QVERIFY(!status);
        QVERIFY(status.error().kind == ErrorKind::Configuration);
        QVERIFY2(!status.error().toLine().contains(u"hunter"_s), qPrintable(status.error().toLine()));
    }

    void neverHangs()
    {
        QElapsedTimer timer;
        timer.start();
        const auto keys = m_keyring.keys(u"openai"_s, {});
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!keys);
        QVERIFY2(keys.error().kind == ErrorKind::Unsupported, qPrintable(keys.error().toLine()));
        QVERIFY(!keys.error().message.isEmpty());
        QVERIFY2(keys.error().remedy.contains(u"OPENAI_API_KEY"_s), qPrintable(keys.error().remedy));
    }

    void endsTheWaitOfWhoIsStopped()
    {
        SystemKeyring patient(std::chrono::hours(1));
        std::stop_source stop;
        std::atomic<bool> hasEnded = false;
        std::jthread other([&] {
            const auto keys = patient.keys(u"openai"_s, stop.get_token());
            hasEnded = !keys;
        });
        stop.request_stop();
        QTRY_VERIFY(hasEnded.load());
    }

private:
    QTemporaryDir m_folder;
    SystemKeyring m_keyring{std::chrono::milliseconds(1000)};
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestSystemKeyring)
#include "tst_systemkeyring.moc"
