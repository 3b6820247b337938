// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/experimentmodel.h"

#include "tests/llm/scriptedmodel.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const Experiment shorter{u"shorter-prompt"_s, RoleId(u"backend"_s), {}, u"Be brief."_s};

TaskId taskWith(Variant variant)
{
    for (int i = 0;; ++i) {
        const TaskId task(u"task-%1"_s.arg(i));
        if (chosenVariant(shorter, task, 1) == variant) {
            return task;
        }
    }
}

} // namespace

class TestExperiment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesTheSameVariantAgain()
    {
        for (int i = 0; i < 20; ++i) {
            const TaskId task(u"task-%1"_s.arg(i));
            QCOMPARE(chosenVariant(shorter, task, 1), chosenVariant(shorter, task, 1));
        }
        // a fixed point: another process, or a later version, must not choose differently
        QCOMPARE(chosenVariant(shorter, TaskId(u"backend-api"_s), 1), Variant::A);
    }

    void choosesBothAboutEquallyOften()
    {
        int a = 0;
        int changes = 0;
        for (int i = 0; i < 1000; ++i) {
            const TaskId task(u"task-%1"_s.arg(i));
            a += chosenVariant(shorter, task, 1) == Variant::A ? 1 : 0;
            changes += chosenVariant(shorter, task, 1) != chosenVariant(shorter, task, 2) ? 1 : 0;
        }
        QVERIFY2(a > 430 && a < 570, qPrintable(QString::number(a)));
        QVERIFY2(changes > 430 && changes < 570, qPrintable(QString::number(changes)));
    }

    void asksWithTheVariantsPrompt()
    {
        const auto inner = std::make_shared<ScriptedModel>();
        inner->say(u"yes"_s);
        const FakeClock clock;
        Request request;
        request.system = u"The role's own."_s;
        ExperimentModel a(inner, shorter, taskWith(Variant::A), 1, {}, clock);
        QVERIFY(a.complete(request, {}, {}));
        ExperimentModel b(inner, shorter, taskWith(Variant::B), 1, {}, clock);
        QVERIFY(b.complete(request, {}, {}));
        QCOMPARE(inner->requests()[0].system, u"The role's own."_s);
        QCOMPARE(inner->requests()[1].system, u"Be brief."_s);
        QCOMPARE(b.variant(), Variant::B);
    }

    void whatStandsAroundTheRolesPromptStays()
    {
        const auto inner = std::make_shared<ScriptedModel>();
        inner->say(u"yes"_s);
        const FakeClock clock;
        Request request;
        request.system = u"The role's own.\n\nRules for all."_s;
        ExperimentModel model(inner, shorter, taskWith(Variant::B), 1, {}, clock, u"The role's own."_s);
        QVERIFY(model.complete(request, {}, {}));
        QCOMPARE(inner->requests()[0].system, u"Be brief.\n\nRules for all."_s);
    }

    void recordsWhatAnAttemptCameTo()
    {
        const auto inner = std::make_shared<ScriptedModel>();
        inner->say(u"yes"_s, {.input = 1, .cost = 0.25}).fail(ErrorKind::Network).say(u"yes"_s, {.cost = 0.5});
        FakeClock clock;
        QTemporaryDir folder;
        const ExperimentStore store(folder.filePath(u"experiments"_s));
        const TaskId task = taskWith(Variant::B);
        const auto record = [&store](const QString &id, const ExperimentResult &result) {
            return store.record(id, result);
        };
        ExperimentModel model(inner, shorter, task, 1, record, clock);
        for (int i = 0; i < 3; ++i) {
            (void)model.complete({}, {}, {});
            clock.advance(1500);
        }
        QVERIFY(model.finish(true));
        const Result<QVector<ExperimentResult>> results = store.results(shorter.id);
        QVERIFY(results);
        QCOMPARE(results->size(), 1);
        QCOMPARE(results->first(), (ExperimentResult{Variant::B, task, 1, true, 0.75, std::chrono::milliseconds(4500),
                                                     FakeClock::start + 4500}));
    }

    void comparesTheVariants()
    {
        using std::chrono::milliseconds;
        const TaskId task(u"t"_s);
        const ExperimentSummary summary = summaryOf({{Variant::A, task, 1, true, 1, milliseconds(100), 0},
                                                     {Variant::A, task, 2, false, 3, milliseconds(300), 0},
                                                     {Variant::B, task, 1, true, 5, milliseconds(700), 0}});
        QCOMPARE(summary.a.attempts, 2);
        QCOMPARE(summary.a.successes, 1);
        QCOMPARE(summary.a.meanCost, 2.0);
        QCOMPARE(summary.a.meanTimeMs, 200.0);
        QCOMPARE(summary.b.attempts, 1);
        QCOMPARE(summary.b.meanCost, 5.0);
        QCOMPARE(summaryOf({}).a.meanCost, 0.0);
    }

    void keepsExperimentsByRole()
    {
        QTemporaryDir folder;
        const ExperimentStore store(folder.filePath(u"experiments"_s));
        QVERIFY(store.experiments().isEmpty());
        QVERIFY(store.results(u"none"_s)->isEmpty());
        Experiment ended = shorter;
        ended.id = u"a-first"_s;
        ended.isRunning = false;
        QVERIFY(store.save(ended));
        QVERIFY(store.save(shorter));
        QCOMPARE(store.experiments(), (QVector<Experiment>{ended, shorter}));
        QCOMPARE(store.runningFor(RoleId(u"backend"_s)), shorter);
        QVERIFY(!store.runningFor(RoleId(u"frontend"_s)));
    }

    void refusesNamesThatAreNoFileNames()
    {
        QTemporaryDir folder;
        const ExperimentStore store(folder.filePath(u"experiments"_s));
        for (const QString &id : {u""_s, u"../x"_s, u"a/b"_s, u"a b"_s, QString(65, u'a')}) {
            Experiment experiment = shorter;
            experiment.id = id;
            QVERIFY2(!store.save(experiment), qPrintable(id));
            QVERIFY2(!store.record(id, {}), qPrintable(id));
            QVERIFY2(!store.results(id), qPrintable(id));
        }
        QVERIFY(!QDir(folder.filePath(u"experiments"_s)).exists());
    }

    void looksPastWhatIsDamaged()
    {
        QTemporaryDir folder;
        const ExperimentStore store(folder.path());
        QVERIFY(store.save(shorter));
        QFile damaged(folder.filePath(u"damaged.json"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"role\": \"back");
        damaged.close();
        QCOMPARE(store.experiments().size(), 1);

        const ExperimentResult result{Variant::A, TaskId(u"t"_s), 1, true, 0.5, std::chrono::milliseconds(7), 8};
        QVERIFY(store.record(shorter.id, result));
        QFile lines(folder.filePath(shorter.id + u".jsonl"_s));
        const qint64 whole = lines.size();
        QVERIFY(store.record(shorter.id, result));
        for (qint64 size = lines.size() - 2; size > whole; --size) { // without its own end the line is cut
            QVERIFY(lines.resize(size));
            QCOMPARE(store.results(shorter.id)->size(), 1);
        }
        QVERIFY(store.record(shorter.id, result));
        QCOMPARE(*store.results(shorter.id), (QVector<ExperimentResult>{result, result}));
    }

    void keepsLinesApartThatManyWrite()
    {
        QTemporaryDir folder;
        const ExperimentStore store(folder.path());
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&, i] {
                    for (int n = 0; n < 50; ++n) {
                        (void)store.record(shorter.id, {Variant::A, TaskId(u"t%1"_s.arg(i)), n});
                    }
                });
            }
        }
        QCOMPARE(store.results(shorter.id)->size(), 400);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestExperiment)
#include "tst_experiment.moc"
