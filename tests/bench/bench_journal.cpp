// SPDX-License-Identifier: GPL-3.0-or-later
// bench-journal DIR [--producers N] [--rows N]: the journal as the engine uses it. Producers post to a mailbox, one
// thread takes what has gathered, appends it and makes it durable together. First as fast as it goes, then at 1,000
// events a second for the latency from posting to durable.
#include "core/base/mailbox.h"
#include "core/journal/journal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSemaphore>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

using Steady = std::chrono::steady_clock;

struct Posted {
    Event event;
    Steady::time_point at;
};

Event sampleEvent(int producer, int number)
{
    return {.kind = EventKind::TaskStateChanged,
            .run = RunId(u"run-1"_s),
            .task = TaskId(u"task-%1"_s.arg(producer)),
            .attempt = 1,
            .payload = {{u"state"_s, u"RUNNING"_s}, {u"reason"_s, u"number %1"_s.arg(number)}}};
}

struct Outcome {
    double seconds = 0;
    std::vector<double> latenciesMs;
    qint64 commits = 0;
    bool ok = true;
};

/// Takes from the box until `total` events are durable.
Outcome drain(Journal &journal, Mailbox<Posted> &box, QSemaphore &wake, qsizetype total)
{
    Outcome outcome;
    outcome.latenciesMs.reserve(static_cast<std::size_t>(total));
    const auto start = Steady::now();
    while (outcome.ok && static_cast<qsizetype>(outcome.latenciesMs.size()) < total) {
        wake.acquire();
        const QVector<Posted> batch = box.take();
        for (const Posted &posted : batch) {
            journal.append(posted.event);
        }
        outcome.ok = journal.commit().has_value();
        ++outcome.commits;
        const auto durable = Steady::now();
        for (const Posted &posted : batch) {
            outcome.latenciesMs.push_back(std::chrono::duration<double, std::milli>(durable - posted.at).count());
        }
    }
    outcome.seconds = std::chrono::duration<double>(Steady::now() - start).count();
    std::sort(outcome.latenciesMs.begin(), outcome.latenciesMs.end());
    return outcome;
}

double percentile(const std::vector<double> &sorted, double share)
{
    return sorted.empty() ? 0 : sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

/// `perSecond` 0: as fast as it goes.
Outcome measure(Journal &journal, int producers, int rows, int perSecond)
{
    QSemaphore wake;
    Mailbox<Posted> box([&wake] { wake.release(); });
    const int each = rows / producers;
    std::vector<std::thread> threads;
    for (int producer = 0; producer < producers; ++producer) {
        threads.emplace_back([&box, producer, producers, each, perSecond] {
            const auto start = Steady::now();
            for (int number = 0; number < each; ++number) {
                if (perSecond > 0) {
                    const qint64 due = qint64{1'000'000} * (number * producers + producer) / perSecond;
                    std::this_thread::sleep_until(start + std::chrono::microseconds(due));
                }
                box.post({sampleEvent(producer, number), Steady::now()});
            }
        });
    }
    Outcome outcome = drain(journal, box, wake, static_cast<qsizetype>(each) * producers);
    for (std::thread &thread : threads) {
        thread.join();
    }
    return outcome;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"DIR"_s, u"where to keep the journal"_s);
    parser.addOption({u"producers"_s, u"threads that post"_s, u"N"_s, u"16"_s});
    parser.addOption({u"rows"_s, u"events at full speed"_s, u"N"_s, u"200000"_s});
    parser.process(application);
    const int producers = qBound(1, parser.value(u"producers"_s).toInt(), 256);
    const int rows = qMax(producers, parser.value(u"rows"_s).toInt());
    const SystemClock clock;
    const QString folder = parser.positionalArguments().value(0, u"."_s);
    const Result<std::unique_ptr<Journal>> journal = Journal::open(folder, clock);
    if (!journal) {
        std::fprintf(stderr, "%s\n", qPrintable(journal.error().toLine()));
        return 1;
    }
    const Outcome full = measure(**journal, producers, rows, 0);
    const Outcome paced = measure(**journal, producers, 5000, 1000);
    const auto written = static_cast<qsizetype>(full.latenciesMs.size() + paced.latenciesMs.size());
    QElapsedTimer reading;
    reading.start();
    const Result<QVector<Event>> events = (*journal)->read();
    const qint64 readMs = reading.elapsed();
    const bool ok = full.ok && paced.ok && events && events->size() >= written;
    const QJsonObject result{
        {u"contestant"_s, u"autodevos"_s},
        {u"producers"_s, producers},
        {u"rows"_s, rows},
        {u"events_per_s"_s, static_cast<double>(full.latenciesMs.size()) / full.seconds},
        {u"commits"_s, full.commits},
        {u"p50_ms"_s, percentile(paced.latenciesMs, 0.5)},
        {u"p99_ms"_s, percentile(paced.latenciesMs, 0.99)},
        {u"max_ms"_s, percentile(paced.latenciesMs, 1)},
        {u"read_events_per_s"_s,
         events ? static_cast<double>(events->size()) * 1000.0 / static_cast<double>(qMax<qint64>(1, readMs)) : 0},
        {u"check"_s, ok ? u"ok"_s : u"failed"_s},
    };
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return ok ? 0 : 1;
}
