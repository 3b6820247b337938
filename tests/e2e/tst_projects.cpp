// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QJsonArray>
#include <QTest>

using namespace autodevos::e2e;

/// A prompt becomes a project whose own tools are all green. Slow: installs, builds and drives a browser.
/// AUTODEVOS_PROJECTS_ALL=1 tries all four prompts, otherwise one by the day of the year.
class TestProjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCheckOfTheProjectPasses_data()
    {
        QTest::addColumn<QString>("prompt");
        const QVector<std::pair<const char *, QString>> prompts{
            {"task board", taskBoard}, {"recipe box", recipeBox}, {"clinic", clinic}, {"portfolio", portfolio}};
        const bool all = qEnvironmentVariableIsSet("AUTODEVOS_PROJECTS_ALL");
        const auto today = QDate::currentDate().dayOfYear() % prompts.size();
        for (qsizetype i = 0; i < prompts.size(); ++i) {
            if (all || i == today) {
                QTest::newRow(prompts.at(i).first) << prompts.at(i).second;
            }
        }
    }

    void everyCheckOfTheProjectPasses()
    {
        QFETCH(QString, prompt);
        QTemporaryDir folder;
        const QString project = folder.filePath(u"project"_s);
        const CallResult result =
            call({u"run"_s, prompt, u"--out"_s, project, u"--check"_s, u"full"_s}, {}, 20 * 60 * 1000);
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto coverage =
            QJsonDocument::fromJson(call({u"coverage"_s, project, u"--json"_s}).out.toUtf8()).object();
        QCOMPARE(coverage.value(u"coverage"_s).toDouble(), 1.0);
        for (const QJsonValue row : coverage.value(u"requirements"_s).toArray()) {
            QCOMPARE(row[u"verdict"_s].toString(), u"proven"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestProjects)
#include "tst_projects.moc"
