// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/knowledge.h"
#include "core/agent/lessons.h"
#include "tests/support/tempproject.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// A model as the world knows it; nobody else does.
struct Truth {
    double success = 0.5;
    double cost = 0;
    double seconds = 10;
};

struct Outcome {
    double regret = 0;    ///< of successes: what the best one would have had more, as a share of that
    int bestOfLast50 = 0; ///< how often the best one did it at the end
};

/// So many tasks done one after another, each by the model that was picked with what was learned before.
Outcome play(const QVector<Truth> &truths, int tasks, quint64 seed)
{
    std::mt19937_64 random(seed);
    QStringList models;
    QVector<Experience> known;
    qsizetype best = 0;
    for (qsizetype i = 0; i < truths.size(); ++i) {
        models.append(u"m%1"_s.arg(i));
        known.append({RoleId(u"backend"_s), u"model"_s, models.last()});
        best = truths.at(i).success > truths.at(best).success ? i : best;
    }
    double expected = 0;
    Outcome outcome;
    for (int task = 0; task < tasks; ++task) {
        const int picked = pickModel(models, known, random).model;
        const Truth &truth = truths.at(picked);
        expected += truth.success;
        outcome.bestOfLast50 += picked == best && task >= tasks - 50 ? 1 : 0;
        Experience &one = known[picked];
        ++one.tries;
        one.meanCost += (truth.cost - one.meanCost) / one.tries;
        if (std::uniform_real_distribution<double>()(random) < truth.success) {
            ++one.successes;
            one.seconds.append(truth.seconds);
        }
    }
    const double bestOfAll = truths.at(best).success * tasks;
    outcome.regret = (bestOfAll - expected) / bestOfAll;
    return outcome;
}

double meanRegret(const QVector<Truth> &truths)
{
    constexpr int worlds = 200;
    double sum = 0;
    for (quint64 seed = 1; seed <= worlds; ++seed) {
        sum += play(truths, 200, seed).regret;
    }
    return sum / worlds;
}

Lesson lesson(const QString &task, const QString &model, bool ok, double seconds = 10, double cost = 0.1)
{
    return {RunId(u"run-1"_s), TaskId(task), 1, RoleId(u"backend"_s), u"model"_s, model, ok, seconds, cost, 1000};
}

Event eventOf(EventKind kind, const QJsonObject &payload, int attempt = 1)
{
    return {1, 5000, kind, RunId(u"run-1"_s), TaskId(u"api"_s), attempt, payload};
}

const SystemClock clock;

} // namespace

class TestLearning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesLessThanATenthAgainstTheBestModelInTwoHundredTasks()
    {
        for (const QVector<Truth> &truths :
             {QVector<Truth>{{0.9}, {0.6}}, QVector<Truth>{{0.3}, {0.9}, {0.6}}, QVector<Truth>{{0.5}, {0.55}, {0.45}},
              QVector<Truth>{{0.7}, {0.5}, {0.95}, {0.6}}, QVector<Truth>{{0.95, 1.0, 60}, {0.7, 0.01, 5}}}) {
            const double regret = meanRegret(truths);
            qInfo("%lld models: mean regret %.1f %%", static_cast<long long>(truths.size()), 100 * regret);
            QVERIFY2(regret < 0.10, qPrintable(QString::number(regret)));
        }
    }

    void comesToTheBestModelInTheEnd()
    {
        int best = 0;
        for (quint64 seed = 1; seed <= 100; ++seed) {
            best += play({{0.5}, {0.9}, {0.3}}, 200, seed).bestOfLast50;
        }
        QVERIFY2(best > 100 * 50 * 9 / 10, qPrintable(QString::number(best)));
    }

    void picksTheCheaperOfTwoThatSucceedAlike()
    {
        int cheap = 0;
        for (quint64 seed = 1; seed <= 100; ++seed) {
            const QVector<Truth> truths{{0.95, 1.0, 60}, {0.951, 0.01, 5}};
            cheap += play(truths, 200, seed).bestOfLast50;
        }
        QVERIFY2(cheap > 100 * 50 * 3 / 4, qPrintable(QString::number(cheap)));
    }

    void theSameNumbersGiveTheSamePick()
    {
        std::mt19937_64 one(7);
        std::mt19937_64 other(7);
        const QVector<Experience> known{{RoleId(u"r"_s), u"model"_s, u"a"_s, 4, 2},
                                        {RoleId(u"r"_s), u"model"_s, u"b"_s, 4, 3}};
        for (int i = 0; i < 100; ++i) {
            QVERIFY(pickModel({u"a"_s, u"b"_s}, known, one) == pickModel({u"a"_s, u"b"_s}, known, other));
        }
    }

    void aTimeLimitTakesEnoughTries()
    {
        QCOMPARE(learnedLimitSeconds({1, 2, 3, 4, 5, 6, 7}), 0);
        QCOMPARE(learnedLimitSeconds({1, 2, 3, 4, 5, 6, 7, 40}), 120);
        QVector<double> many(100, 20.0);
        many.last() = 500; // one that hung for long does not count
        QCOMPARE(learnedLimitSeconds(many), 60);
    }

    void aPickReadsAsItWasWritten()
    {
        const ModelPick pick{0, u"a/b"_s, u"because"_s, 90};
        QVERIFY(modelPickFromJson(toJson(pick)) == pick);
    }

    void keepsWhatWasLearnedByRoleKindAndModel()
    {
        const TempProject folder;
        const Knowledge knowledge(folder.root() + u"/knowledge.db"_s, clock);
        QVERIFY(knowledge.experience()->isEmpty());
        QVERIFY(knowledge.learn(u"/p"_s, {lesson(u"a"_s, u"x/1"_s, true, 30), lesson(u"b"_s, u"x/1"_s, true, 10),
                                          lesson(u"c"_s, u"x/1"_s, false, 99, 0.4), lesson(u"d"_s, u"y/2"_s, true)}));
        const auto known = knowledge.experience();
        QVERIFY(known && known->size() == 2);
        const Experience &one = known->first();
        QCOMPARE(one.model, u"x/1"_s);
        QVERIFY(one.tries == 3 && one.successes == 2);
        QVERIFY(one.seconds == QVector<double>({10, 30}));
        QVERIFY(qFuzzyCompare(one.meanCost, 0.2));
    }

    void aLessonCountsOnce()
    {
        const TempProject folder;
        const Knowledge knowledge(folder.root() + u"/knowledge.db"_s, clock);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(knowledge.learn(u"/p"_s, {lesson(u"a"_s, u"x/1"_s, true)}));
        }
        QVERIFY(knowledge.learn(u"/q"_s, {lesson(u"a"_s, u"x/1"_s, true)})); // of another project
        QCOMPARE(knowledge.experience()->first().tries, 2);
    }

    void forgetsOneModelOrAll()
    {
        const TempProject folder;
        const Knowledge knowledge(folder.root() + u"/knowledge.db"_s, clock);
        QVERIFY(knowledge.forget()); // nothing is there, and nothing is made
        QVERIFY(!QFile::exists(folder.root() + u"/knowledge.db"_s));
        QVERIFY(knowledge.learn(u"/p"_s, {lesson(u"a"_s, u"x/1"_s, true), lesson(u"b"_s, u"y/2"_s, true)}));
        QVERIFY(knowledge.forget(u"x/1"_s));
        QCOMPARE(knowledge.experience()->size(), 1);
        QVERIFY(knowledge.forget());
        QVERIFY(knowledge.experience()->isEmpty());
    }

    void severalMayLearnAtATime()
    {
        const TempProject folder;
        const QString path = folder.root() + u"/knowledge.db"_s;
        std::atomic<int> failed = 0;
        std::vector<std::jthread> writers;
        for (int writer = 0; writer < 8; ++writer) {
            writers.emplace_back([&, writer] {
                const Knowledge knowledge(path, clock);
                for (int i = 0; i < 10; ++i) {
                    const Status kept =
                        knowledge.learn(u"/p%1"_s.arg(writer), {lesson(u"t%1"_s.arg(i), u"x/1"_s, true)});
                    failed += kept ? 0 : 1;
                }
            });
        }
        writers.clear();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(Knowledge(path, clock).experience()->first().tries, 80);
    }

    void aDamagedFileIsSetAsideAndSaid()
    {
        const TempProject folder;
        const QString path = folder.root() + u"/knowledge.db"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no database, whatever its name says, and it is long enough to be one: ");
        file.write(QByteArray(4096, 'x'));
        file.close();
        const Knowledge knowledge(path, clock);
        QVector<Error> notes;
        const auto note = [&notes](const Error &error) {
            notes.append(error);
        };
        QVERIFY(knowledge.learn(u"/p"_s, {lesson(u"a"_s, u"x/1"_s, true)}, note));
        QVERIFY(notes.size() == 1 && notes.first().kind == ErrorKind::Damaged);
        QVERIFY(QFile::exists(notes.first().context) && notes.first().context.contains(u".corrupt-"_s));
        QCOMPARE(knowledge.experience()->size(), 1);
    }

    /// An index is a damage that is seen only by who asks for it.
    void aDamagedIndexIsSetAsideToo()
    {
        const TempProject folder;
        const QString path = folder.root() + u"/knowledge.db"_s;
        const Knowledge knowledge(path, clock);
        QVector<Lesson> lessons;
        for (int i = 0; i < 200; ++i) {
            lessons.append(lesson(u"t%1"_s.arg(i), u"x/1"_s, true));
        }
        QVERIFY(knowledge.learn(u"/p"_s, lessons));
        int page = 0;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
            QVERIFY(query.exec(u"SELECT rootpage FROM sqlite_master WHERE type = 'index'"_s) && query.next());
            page = query.value(0).toInt();
        }
        QSqlDatabase::removeDatabase(u"look"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * qint64{4096}));
        file.write(QByteArray(4096, 'x'));
        file.close();
        QVector<Error> notes;
        const auto note = [&notes](const Error &error) {
            notes.append(error);
        };
        QVERIFY(knowledge.learn(u"/p"_s, {lesson(u"new"_s, u"x/1"_s, true)}, note));
        QCOMPARE(notes.size(), 1);
        QCOMPARE(knowledge.experience()->size(), 1);
    }

    void holdsNeitherPathsNorNamesOfTasks()
    {
        const TempProject folder;
        const QString path = folder.root() + u"/knowledge.db"_s;
        QVERIFY(Knowledge(path, clock)
                    .learn(u"/home/somebody/secret-plans"_s, {lesson(u"the-secret-task"_s, u"x/1"_s, true)}));
        QByteArray all;
        for (const QString &end : {u""_s, u"-wal"_s}) {
            QFile file(path + end);
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        QVERIFY(all.contains("backend") && !all.contains("secret"));
    }

    void learnsFromWhatAModelIsAnswerableFor()
    {
        Plan plan;
        Task task;
        task.id = TaskId(u"api"_s);
        task.role = RoleId(u"backend"_s);
        plan.tasks = {task};
        Lessons lessons;
        const auto attempt = [&](int number, const QJsonObject &end) {
            lessons.apply(eventOf(EventKind::AttemptStarted, {{u"number"_s, number}, {u"model"_s, u"x/1"_s}}, number),
                          &plan);
            lessons.apply(eventOf(EventKind::AttemptFinished, end, number), &plan);
        };
        attempt(1, {{u"ok"_s, false}, {u"errorKind"_s, toString(ErrorKind::Cancelled)}, {u"seconds"_s, 1}});
        QVERIFY(lessons.ofRun().isEmpty()); // the person ended it
        attempt(2, {{u"ok"_s, false}, {u"errorKind"_s, toString(ErrorKind::Check)}, {u"seconds"_s, 7}});
        attempt(3, {{u"ok"_s, true}, {u"seconds"_s, 9}});
        QCOMPARE(lessons.ofRun().size(), 2);
        QVERIFY(!lessons.ofRun().first().ok && lessons.ofRun().last().ok);
        QCOMPARE(lessons.ofRun().last().seconds, 9.0);
        lessons.apply(eventOf(EventKind::RunStarted, {}), &plan);
        QVERIFY(lessons.ofRun().isEmpty());
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestLearning)
#include "tst_learning.moc"
