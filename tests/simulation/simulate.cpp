// SPDX-License-Identifier: GPL-3.0-or-later
// Plays seeded histories of simulated projects through the real engine until one breaks an invariant or enough runs
// have been carried out. The same seed is the same history.
#include "tests/simulation/history.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos::simulation {
namespace {

struct Wanted {
    quint64 seed = 1;   ///< of the first history
    quint64 runs = 0;   ///< through a run controller
    double seconds = 0; ///< at most; 0: as long as it takes
    int threads = 1;
};

/// Shared by the threads: they take seeds from one counter, so that the first failing one is found whatever their
/// number.
struct Progress {
    std::atomic<quint64> next = 0;
    std::atomic<quint64> runs = 0;
    std::atomic<bool> isOver = false;
    std::mutex mutex;
    Tally tally;
    std::optional<quint64> failed; ///< the smallest failing seed
    quint64 runsBefore = 0;
};

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// And now and then the same history undisturbed, to compare what comes out.
void playBoth(History &history, quint64 seed, const std::function<void(const QString &)> &listener)
{
    history.play(listener);
    if (seed % 4 == 0 && !history.breach() && history.isComparable()) {
        History undisturbed(seed, false);
        undisturbed.play();
        history.compareWith(undisturbed);
    }
}

void playMany(const Wanted &wanted, Progress &progress, std::chrono::steady_clock::time_point started)
{
    constexpr quint64 batch = 64;
    while (!progress.isOver) {
        const quint64 first = wanted.seed + progress.next.fetch_add(batch);
        Tally tally;
        for (quint64 seed = first; seed < first + batch; ++seed) {
            History history(seed);
            playBoth(history, seed, {});
            tally += history.tally();
            if (history.breach()) {
                const std::lock_guard lock(progress.mutex);
                progress.failed = std::min(seed, progress.failed.value_or(seed));
                progress.isOver = true;
                break;
            }
        }
        const std::lock_guard lock(progress.mutex);
        progress.tally += tally;
        const bool isLate = wanted.seconds > 0 && secondsSince(started) > wanted.seconds;
        if (progress.tally.runs >= wanted.runs || isLate) {
            progress.isOver = true;
        }
    }
}

/// Plays one history with every line of it.
int show(quint64 seed)
{
    History history(seed);
    playBoth(history, seed, [](const QString &line) { std::puts(qUtf8Printable(line)); });
    if (history.breach()) {
        std::printf("BROKEN %s seed %llu: %s\n", qUtf8Printable(history.breach()->invariant),
                    static_cast<unsigned long long>(seed), qUtf8Printable(history.breach()->text));
    }
    return history.breach() ? 1 : 0;
}

void print(const Tally &tally, double seconds)
{
    const auto number = [](quint64 value) {
        return static_cast<unsigned long long>(value);
    };
    std::printf(
        "%llu runs in %llu histories, %.1f s (%.0f runs a second): %llu attempts, %llu model calls, %llu answers "
        "played back, %llu crashes, %llu failed commits, %llu deeds of a person, %llu edits, %llu timeouts, "
        "%llu events\n",
        number(tally.runs), number(tally.histories), seconds, static_cast<double>(tally.runs) / seconds,
        number(tally.attempts), number(tally.calls), number(tally.replayed), number(tally.crashes),
        number(tally.faults), number(tally.deeds), number(tally.edits), number(tally.timeouts), number(tally.events));
}

int simulate(const Wanted &wanted)
{
    std::printf("seed %llu\n", static_cast<unsigned long long>(wanted.seed));
    std::fflush(stdout);
    const auto started = std::chrono::steady_clock::now();
    Progress progress;
    std::vector<std::jthread> threads;
    for (int i = 0; i < wanted.threads; ++i) {
        threads.emplace_back([&] { playMany(wanted, progress, started); });
    }
    threads.clear();
    print(progress.tally, secondsSince(started));
    return progress.failed ? show(*progress.failed) : 0;
}

} // namespace
} // namespace autodevos::simulation

int main(int argc, char **argv)
{
    using namespace autodevos::simulation;
    QHashSeed::setDeterministicGlobalSeed(); // the order of a hash is part of a history
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        u"Plays simulated histories through the engine and looks for broken invariants."_s);
    options.addOptions(
        {{u"runs"_s, u"Runs to carry out"_s, u"n"_s, u"100000"_s},
         {u"seed"_s, u"Seed of the first history; \"random\" for another one each time"_s, u"s"_s, u"1"_s},
         {u"only"_s, u"Play this history alone, and tell it"_s, u"s"_s},
         {u"seconds"_s, u"Stop after so many seconds"_s, u"n"_s, u"0"_s},
         {u"threads"_s, u"Histories at a time"_s, u"n"_s, u"2"_s}});
    options.addHelpOption();
    options.process(application);
    if (options.isSet(u"only"_s)) {
        return show(options.value(u"only"_s).toULongLong());
    }
    Wanted wanted;
    const QString seed = options.value(u"seed"_s);
    wanted.seed = seed == "random"_L1 ? std::random_device{}() : seed.toULongLong();
    wanted.runs = options.value(u"runs"_s).toULongLong();
    wanted.seconds = options.value(u"seconds"_s).toDouble();
    wanted.threads = std::max(1, options.value(u"threads"_s).toInt());
    return simulate(wanted);
}
