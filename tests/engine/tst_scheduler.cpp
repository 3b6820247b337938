// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/scheduler.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

using Ints = std::vector<int>;

/// The rules of the class comment written down as plainly as possible, without heaps or counters.
class Reference {
public:
    Reference(std::vector<ScheduledTask> tasks, SchedulerLimits limits)
        : m_tasks(std::move(tasks))
        , m_limits(limits)
        , m_states(m_tasks.size(), TaskState::Pending)
        , m_remaining(m_tasks.size(), 0)
    {
        for (std::size_t i = m_tasks.size(); i-- > 0;) { // tests number tasks in an order of needs
            m_remaining[i] += m_tasks[i].seconds;
            for (const int need : m_tasks[i].needs) {
                auto &before = m_remaining[static_cast<std::size_t>(need)];
                before = std::max(before, m_remaining[i]);
            }
        }
    }

    Ints takeReady()
    {
        Ints taken;
        while (true) {
            int best = -1;
            for (int i = 0; i < static_cast<int>(m_tasks.size()); ++i) {
                if (mayStart(i) && (best < 0 || remaining(i) > remaining(best))) {
                    best = i;
                }
            }
            if (best < 0) {
                return taken;
            }
            state(best) = TaskState::Running;
            taken.push_back(best);
        }
    }

    Ints fail(int task)
    {
        state(task) = TaskState::Failed;
        return skipped([this](int i) {
            return m_limits.failFast || std::ranges::any_of(at(i).needs, [this](int need) {
                       return state(need) == TaskState::Failed || state(need) == TaskState::Skipped;
                   });
        });
    }

    [[nodiscard]] bool isOver() const
    {
        return std::ranges::none_of(m_states, [](TaskState state) {
            return state == TaskState::Running || state == TaskState::Waiting || state == TaskState::Pending;
        });
    }
    TaskState &state(int i) { return m_states[static_cast<std::size_t>(i)]; }

private:
    [[nodiscard]] const ScheduledTask &at(int i) const { return m_tasks[static_cast<std::size_t>(i)]; }
    [[nodiscard]] int remaining(int i) const { return m_remaining[static_cast<std::size_t>(i)]; }

    bool mayStart(int task)
    {
        const auto running = std::ranges::count(m_states, TaskState::Running);
        int used = 0;
        for (int i = 0; i < static_cast<int>(m_tasks.size()); ++i) {
            used += state(i) == TaskState::Running && at(i).resource == at(task).resource ? 1 : 0;
        }
        return state(task) == TaskState::Pending && running < m_limits.maxParallel &&
               used < m_limits.slots[static_cast<std::size_t>(at(task).resource)] &&
               std::ranges::all_of(at(task).needs, [this](int need) { return state(need) == TaskState::Completed; });
    }

    template<typename Condition>
    Ints skipped(const Condition &isLost)
    {
        Ints all;
        for (bool isGrowing = true; isGrowing;) {
            isGrowing = false;
            for (int i = 0; i < static_cast<int>(m_tasks.size()); ++i) {
                const bool isOpen =
                    state(i) == TaskState::Pending || (m_limits.failFast && state(i) == TaskState::Waiting);
                if (isOpen && isLost(i)) {
                    state(i) = TaskState::Skipped;
                    all.push_back(i);
                    isGrowing = true;
                }
            }
        }
        std::ranges::sort(all);
        return all;
    }

    std::vector<ScheduledTask> m_tasks;
    SchedulerLimits m_limits;
    std::vector<TaskState> m_states;
    std::vector<int> m_remaining;
};

std::vector<ScheduledTask> randomGraph(std::mt19937 &random, int count)
{
    const auto below = [&random](int limit) {
        return static_cast<int>(random() % static_cast<unsigned>(limit));
    };
    std::vector<ScheduledTask> tasks(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        ScheduledTask &task = tasks[static_cast<std::size_t>(i)];
        task.seconds = below(20);
        task.resource = static_cast<ResourceClass>(below(4));
        for (int need = 0; need < i; ++need) {
            if (below(i) < 2) {
                task.needs.push_back(need);
            }
        }
    }
    return tasks;
}

ScheduledTask needing(Ints needs, int seconds = 1, ResourceClass resource = ResourceClass::Model)
{
    return {std::move(needs), seconds, resource};
}

} // namespace

class TestScheduler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void joinsWithAnd()
    {
        Scheduler scheduler({needing({}), needing({}), needing({0, 1})}, {});
        QCOMPARE(scheduler.takeReady(), (Ints{0, 1}));
        scheduler.complete(1);
        QCOMPARE(scheduler.takeReady(), Ints{});
        scheduler.complete(0);
        QCOMPARE(scheduler.takeReady(), Ints{2});
        scheduler.complete(2);
        QVERIFY(scheduler.isOver());
    }

    void startsTheLongestRemainingPathFirst()
    {
        // 0 alone for 5 s; 1 (1 s) leads to 2 (9 s); 3 alone for 5 s as well
        Scheduler scheduler({needing({}, 5), needing({}, 1), needing({1}, 9), needing({}, 5)}, {.maxParallel = 1});
        Ints order;
        for (Ints ready = scheduler.takeReady(); !ready.empty(); ready = scheduler.takeReady()) {
            order.push_back(ready.front());
            scheduler.complete(ready.front());
        }
        QCOMPARE(order, (Ints{1, 2, 0, 3}));
    }

    void givesEveryResourceClassItsOwnSlots()
    {
        using enum ResourceClass;
        Scheduler scheduler({needing({}, 9, Build), needing({}, 8, Build), needing({}, 1, Test), needing({}, 1, Model),
                             needing({}, 1, Model)},
                            {.maxParallel = 3});
        QCOMPARE(scheduler.takeReady(), (Ints{0, 2, 3}));
        scheduler.complete(3);
        QCOMPARE(scheduler.takeReady(), Ints{4}); // the second build waits for its slot, not for the limit
        scheduler.complete(0);
        QCOMPARE(scheduler.takeReady(), Ints{1});
    }

    void countsReusedTasksAsDone()
    {
        Scheduler scheduler({needing({}), needing({0}), needing({1})}, {}, {true, true, false});
        QCOMPARE(scheduler.takeReady(), Ints{2});
    }

    void freesTheSlotOfAWaitingTask()
    {
        Scheduler scheduler({needing({}), needing({})}, {.maxParallel = 1});
        QCOMPARE(scheduler.takeReady(), Ints{0});
        scheduler.wait(0);
        QCOMPARE(scheduler.takeReady(), Ints{1});
        scheduler.complete(1);
        QVERIFY(!scheduler.isOver());
        scheduler.wake(0);
        QCOMPARE(scheduler.takeReady(), Ints{0});
    }

    void skipsDescendantsOnly()
    {
        Scheduler scheduler({needing({}), needing({0}), needing({1}), needing({})}, {});
        (void)scheduler.takeReady();
        QCOMPARE(scheduler.fail(0), (Ints{1, 2}));
        QVERIFY(!scheduler.isOver());
        scheduler.complete(3);
        QVERIFY(scheduler.isOver());
    }

    void skipsEverythingElseWhenFailingFast()
    {
        Scheduler scheduler({needing({}), needing({}), needing({}), needing({})}, {.maxParallel = 3, .failFast = true});
        (void)scheduler.takeReady();
        scheduler.wait(1);
        QCOMPARE(scheduler.fail(0), (Ints{1, 3}));
        QVERIFY(scheduler.isFailing());
        scheduler.complete(2);
        QVERIFY(scheduler.isOver());
    }

    void pausesAndStops()
    {
        Scheduler scheduler({needing({}), needing({0})}, {});
        scheduler.pause();
        QCOMPARE(scheduler.takeReady(), Ints{});
        QVERIFY(!scheduler.isOver());
        scheduler.resume();
        QCOMPARE(scheduler.takeReady(), Ints{0});
        scheduler.stop();
        QVERIFY(!scheduler.isOver());
        scheduler.interrupt(0);
        QVERIFY(scheduler.isOver());
        QVERIFY(scheduler.state(1) == TaskState::Pending);
    }

    void forgetsASkippedTaskThatLayReady()
    {
        Scheduler scheduler({needing({}), needing({})}, {.maxParallel = 1});
        (void)scheduler.takeReady();
        QCOMPARE(scheduler.skip(1), Ints{});
        scheduler.complete(0);
        QVERIFY(scheduler.isOver());
        QCOMPARE(scheduler.takeReady(), Ints{});
    }

    void agreesWithThePlainRulesOnRandomGraphs()
    {
        for (unsigned seed = 1; seed <= 400; ++seed) {
            std::mt19937 random(seed);
            const auto below = [&random](std::size_t limit) {
                return random() % static_cast<unsigned>(limit);
            };
            const std::vector<ScheduledTask> tasks = randomGraph(random, 1 + static_cast<int>(below(30)));
            SchedulerLimits limits{.maxParallel = 1 + static_cast<int>(below(6)), .failFast = below(5) == 0};
            limits.slots[0] = 1 + static_cast<int>(below(4));
            Scheduler scheduler(tasks, limits);
            Reference reference(tasks, limits);
            Ints running;
            Ints waiting;
            while (!scheduler.isOver()) {
                const Ints taken = scheduler.takeReady();
                QCOMPARE(taken, reference.takeReady());
                running.insert(running.end(), taken.begin(), taken.end());
                Ints &group = running.empty() || (!waiting.empty() && below(2) == 0) ? waiting : running;
                const std::size_t chosen = below(group.size());
                const int task = group[chosen];
                group.erase(group.begin() + static_cast<std::ptrdiff_t>(chosen));
                if (scheduler.state(task) == TaskState::Waiting) {
                    scheduler.wake(task);
                    reference.state(task) = TaskState::Pending;
                } else if (scheduler.state(task) != TaskState::Running) {
                    continue; // skipped while it waited
                } else if (below(8) == 0) {
                    QCOMPARE(scheduler.fail(task), reference.fail(task));
                } else if (below(6) == 0 && !scheduler.isFailing()) {
                    scheduler.wait(task);
                    reference.state(task) = TaskState::Waiting;
                    waiting.push_back(task);
                } else {
                    scheduler.complete(task);
                    reference.state(task) = TaskState::Completed;
                }
            }
            QVERIFY(reference.isOver());
        }
    }

    void decidesAHundredThousandTasksQuickly()
    {
        constexpr int count = 100'000;
        std::mt19937 random(3);
        std::vector<ScheduledTask> tasks(count);
        for (int i = 1; i < count; ++i) {
            for (int k = 0; k < 2; ++k) {
                tasks[static_cast<std::size_t>(i)].needs.push_back(
                    std::max(0, i - 1 - static_cast<int>(random() % 500)));
            }
        }
        const std::clock_t begun = std::clock();
        Scheduler scheduler(tasks, {.maxParallel = 16});
        int done = 0;
        for (Ints ready = scheduler.takeReady(); !ready.empty(); ready = scheduler.takeReady()) {
            for (const int task : ready) {
                scheduler.complete(task);
                ++done;
            }
        }
        QCOMPARE(done, count);
        // Processor time: other programs must not decide this. A quadratic way takes minutes.
        QVERIFY2((std::clock() - begun) / CLOCKS_PER_SEC < 20, "far from linear");
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestScheduler)
#include "tst_scheduler.moc"
