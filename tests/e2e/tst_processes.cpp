// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

using namespace autodevos::e2e;

namespace {

/// A command line that goes on beside others.
std::unique_ptr<QProcess> begin(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(CLI), arguments);
    return process;
}

constexpr int locked = 5;

} // namespace

/// Several command lines on one project: one writes, the others are told who, or read.
class TestProcesses : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString project(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool make(const QString &name) const
    {
        return call({u"run"_s, portfolio, u"--out"_s, project(name), u"--check"_s, u"none"_s, u"--quiet"_s}).exitCode ==
               0;
    }
    /// A task that can be asked for by name.
    [[nodiscard]] static QString aTask(const QString &folder)
    {
        const QJsonObject status =
            QJsonDocument::fromJson(call({u"status"_s, folder, u"--json"_s}).out.toUtf8()).object();
        const QJsonValue tasks = status.value(u"tasks"_s);
        return tasks.isArray() ? tasks.toArray().first().toObject().value(u"id"_s).toString()
                               : tasks.toObject().keys().value(0);
    }

private Q_SLOTS:
    void tenCommandLinesTakeTurnsOrAreToldWhoHasTheProject()
    {
        QVERIFY(make(u"ten"_s));
        const QString folder = project(u"ten"_s);
        const QString task = aTask(folder);
        QVERIFY(!task.isEmpty());
        const QMap<QString, QByteArray> before = treeOf(folder);
        std::vector<std::unique_ptr<QProcess>> lines;
        for (int i = 0; i < 10; ++i) {
            lines.push_back(begin({u"retry"_s, folder, task, u"--check"_s, u"none"_s, u"--quiet"_s}));
        }
        QCOMPARE(call({u"status"_s, folder}).exitCode, 0); // reading takes no lock
        static const QRegularExpression holder(u"in use by autodevos-cli, process \\d+"_s);
        int wrote = 0;
        for (const std::unique_ptr<QProcess> &line : lines) {
            QVERIFY(line->waitForFinished(120'000));
            const QString error = QString::fromUtf8(line->readAllStandardError());
            QVERIFY2(line->exitCode() == 0 || line->exitCode() == locked, qPrintable(error));
            QVERIFY2(line->exitCode() == 0 || holder.match(error).hasMatch(), qPrintable(error));
            wrote += line->exitCode() == 0 ? 1 : 0;
        }
        QVERIFY(wrote >= 1);
        QCOMPARE(treeOf(folder), before);
        const CallResult again = call({u"retry"_s, folder, task, u"--check"_s, u"none"_s, u"--quiet"_s});
        QVERIFY2(again.exitCode == 0, qPrintable(again.err));
    }

    void theNextOneTakesOverFromTheDead()
    {
        QVERIFY(make(u"dead"_s));
        const QString folder = project(u"dead"_s);
        const QString task = aTask(folder);
        for (int round = 0; round < 10; ++round) {
            const auto victim = begin({u"retry"_s, folder, task, u"--check"_s, u"none"_s, u"--quiet"_s});
            QVERIFY(victim->waitForStarted());
            QTest::qSleep(5 * round);
            ::kill(static_cast<pid_t>(victim->processId()), SIGKILL);
            QVERIFY(victim->waitForFinished());
            const CallResult next = call({u"resume"_s, folder, u"--check"_s, u"none"_s, u"--quiet"_s});
            QVERIFY2(next.exitCode == 0, qPrintable(next.err));
        }
    }

    void fiftyProjectsAreMadeAtOnce()
    {
        std::vector<std::unique_ptr<QProcess>> lines;
        for (int i = 0; i < 50; ++i) {
            lines.push_back(begin(
                {u"run"_s, portfolio, u"--out"_s, project(u"load%1"_s.arg(i)), u"--check"_s, u"none"_s, u"--quiet"_s}));
        }
        for (const std::unique_ptr<QProcess> &line : lines) {
            QVERIFY(line->waitForFinished(300'000));
            QVERIFY2(line->exitCode() == 0, line->readAllStandardError().constData());
        }
        const QMap<QString, QByteArray> first = treeOf(project(u"load0"_s));
        QVERIFY(!first.isEmpty());
        for (int i = 1; i < 50; ++i) {
            QCOMPARE(treeOf(project(u"load%1"_s.arg(i))).keys(), first.keys());
        }
    }
};

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
