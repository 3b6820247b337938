// SPDX-License-Identifier: GPL-3.0-or-later
// bench-sse PORT STREAMS EVENTS RATE [--rounds N] [--only bare|client]: EVENTS events on each of STREAMS streams at
// once, RATE a second on each (0: as fast as they come), from a bench-sse-server at PORT (0: one is started), which is
// another process: its processor time is not counted. Once through the whole client (Chat Completions, keys, limits,
// budget, retries, cache, stand-ins, request log) up to a mailbox in the main thread, once through bare
// QNetworkAccessManagers, as many as HTTP/1.1 needs; in turns, medians of the rounds.
#include "core/base/mailbox.h"
#include "core/base/waker.h"
#include "core/llm/requestlog.h"
#include "core/providers/modelfactory.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <sys/resource.h>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

using Steady = std::chrono::steady_clock;

struct Load {
    QUrl url;
    int streams = 64;
    int events = 1000;
};

struct Measured {
    double seconds = 0;
    double cpuUs = 0;              ///< per event
    std::vector<double> latencies; ///< µs, sorted
    int whole = 0;                 ///< streams that got every event
    int starved = 0; ///< streams that got nothing before another had ended; tells something where RATE is set
};

/// What the receiving end sees.
class Ledger {
public:
    explicit Ledger(const Load &load)
        : m_load(load)
        , m_counts(static_cast<std::size_t>(load.streams))
    {
        m_latencies.reserve(static_cast<std::size_t>(load.streams) * static_cast<std::size_t>(load.events));
    }

    void take(int stream, QByteArrayView sentUs)
    {
        const double now = std::chrono::duration<double, std::micro>(Steady::now().time_since_epoch()).count();
        m_latencies.push_back(now - static_cast<double>(sentUs.toByteArray().toLongLong()));
        int &count = m_counts[static_cast<std::size_t>(stream)];
        m_starved += count == 0 && m_hasEnded ? 1 : 0;
        m_hasEnded = ++count == m_load.events || m_hasEnded;
    }

    [[nodiscard]] Measured close(double seconds, double cpuSeconds)
    {
        std::ranges::sort(m_latencies);
        const double events = std::max(1.0, static_cast<double>(m_latencies.size()));
        const auto whole = std::ranges::count(m_counts, m_load.events);
        return {seconds, cpuSeconds * 1e6 / events, std::move(m_latencies), static_cast<int>(whole), m_starved};
    }

private:
    const Load &m_load;
    std::vector<double> m_latencies;
    std::vector<int> m_counts;
    bool m_hasEnded = false;
    int m_starved = 0;
};

double cpuSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

struct Arrived {
    int stream = 0;
    QString text;
};

/// The client as a run has it, with everything around the model that a run has.
class Client {
public:
    explicit Client(const Load &load)
    {
        m_log.writeTo(m_folder.path());
        ModelOptions options;
        options.baseUrl = load.url;
        options.project = std::make_shared<RateLimiter>(
            u"the project"_s, RateLimits{.requestsPerMinute = 1'000'000, .tokensPerMinute = 1'000'000'000}, m_waiter);
        options.budget = std::make_shared<Budget>(1000.0, 0, BudgetAsk());
        options.observer = [this](const ExchangeRecord &record) {
            m_log.add(record);
        };
        ModelFactory factory(
            ProviderTable::load({}).table, PriceTable::load({}).table,
            {std::make_shared<KeyRing>(QVector<std::shared_ptr<KeySource>>(), m_waiter), std::make_shared<HttpClient>(),
             std::make_shared<ResponseCache>(m_folder.filePath(u"answers"_s), CacheLimits{}, m_clock), m_waiter});
        const auto model = factory.make({u"openai-compatible"_s, u"m"_s}, options);
        if (!model) {
            qFatal("%s", qUtf8Printable(model.error().toLine()));
        }
        m_model = std::make_shared<FallbackModel>(QVector<std::shared_ptr<LanguageModel>>{*model, *model},
                                                  factory.health(), FallbackOptions{});
    }

    [[nodiscard]] Result<Response> ask(int stream, const DeltaSink &sink)
    {
        Request request; // another one each, or one answer would do for all
        request.messages = {Message{Speaker::User, u"stream %1"_s.arg(stream)}};
        return m_model->complete(request, sink, {});
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemWaiter m_waiter;
    RequestLog m_log;
    std::shared_ptr<LanguageModel> m_model;
};

Measured throughClient(const Load &load)
{
    Ledger ledger(load);
    QEventLoop loop;
    std::vector<std::thread> threads;
    int ended = 0;
    std::unique_ptr<Mailbox<Arrived>> box;
    Waker waker([&] {
        for (const Arrived &arrived : box->take()) {
            if (arrived.text.isEmpty()) {
                ended += 1;
            } else {
                ledger.take(arrived.stream, arrived.text.toLatin1().trimmed());
            }
        }
        if (ended == load.streams) {
            loop.quit();
        }
    });
    box = std::make_unique<Mailbox<Arrived>>([&waker] { waker.wake(); });
    Client client(load);
    const double cpu = cpuSeconds();
    const auto start = Steady::now();
    for (int i = 0; i < load.streams; ++i) {
        threads.emplace_back([&client, &box, i] {
            const auto hear = [&box, i](const Delta &delta) {
                box->post({i, delta.text});
            };
            if (const auto response = client.ask(i, hear); !response) {
                std::fprintf(stderr, "%s\n", qPrintable(response.error().toLine()));
            }
            box->post({i, {}});
        });
    }
    loop.exec();
    const double seconds = std::chrono::duration<double>(Steady::now() - start).count();
    const double used = cpuSeconds() - cpu;
    for (std::thread &thread : threads) {
        thread.join();
    }
    return ledger.close(seconds, used);
}

void takeEvents(QByteArray &buffer, int stream, Ledger &ledger)
{
    qsizetype from = 0;
    for (qsizetype end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n', from)) {
        const QByteArrayView line = QByteArrayView(buffer).sliced(from, end - from);
        if (const qsizetype at = line.indexOf("\"content\":\""); at >= 0 && line.at(at + 11) != '"') {
            ledger.take(stream, line.sliced(at + 11, line.indexOf(' ', at) - at - 11));
        }
        from = end + 1;
    }
    buffer.remove(0, from);
}

Measured throughBareQt(const Load &load)
{
    constexpr int streamsEach = 6; // what one manager opens to a host
    Ledger ledger(load);
    QEventLoop loop;
    std::vector<std::unique_ptr<QNetworkAccessManager>> managers;
    std::vector<QByteArray> buffers(static_cast<std::size_t>(load.streams));
    int ended = 0;
    const double cpu = cpuSeconds();
    const auto start = Steady::now();
    for (int i = 0; i < load.streams; ++i) {
        if (i % streamsEach == 0) {
            managers.push_back(std::make_unique<QNetworkAccessManager>());
        }
        QNetworkRequest request(load.url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *const reply = managers.back()->post(request, QByteArray("{}"));
        QObject::connect(reply, &QNetworkReply::readyRead, reply, [&, reply, i] {
            QByteArray &buffer = buffers[static_cast<std::size_t>(i)];
            buffer += reply->readAll();
            takeEvents(buffer, i, ledger);
        });
        QObject::connect(reply, &QNetworkReply::finished, reply, [&] {
            if (++ended == load.streams) {
                loop.quit();
            }
        });
    }
    loop.exec();
    return ledger.close(std::chrono::duration<double>(Steady::now() - start).count(), cpuSeconds() - cpu);
}

double percentile(const std::vector<double> &sorted, double share)
{
    return sorted.empty() ? 0 : sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

double median(std::vector<Measured> &rounds, const std::function<double(const Measured &)> &of)
{
    std::vector<double> values;
    std::ranges::transform(rounds, std::back_inserter(values), of);
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

QJsonObject summary(std::vector<Measured> &rounds)
{
    const auto worst = [&rounds](int Measured::*member, bool isMost) {
        const auto [least, most] = std::ranges::minmax_element(rounds, {}, member);
        return rounds.empty() ? 0 : (isMost ? *most : *least).*member;
    };
    return {
        {u"events_per_s"_s,
         median(rounds, [](const Measured &m) { return static_cast<double>(m.latencies.size()) / m.seconds; })},
        {u"cpu_us"_s, median(rounds, [](const Measured &m) { return m.cpuUs; })},
        {u"p50_us"_s, median(rounds, [](const Measured &m) { return percentile(m.latencies, 0.5); })},
        {u"p99_us"_s, median(rounds, [](const Measured &m) { return percentile(m.latencies, 0.99); })},
        {u"max_us"_s, median(rounds, [](const Measured &m) { return percentile(m.latencies, 1); })},
        {u"whole_streams"_s, worst(&Measured::whole, false)},
        {u"starved_streams"_s, worst(&Measured::starved, true)},
    };
}

/// Its port.
int startServer(QProcess &server)
{
    server.start(QCoreApplication::applicationDirPath() + u"/bench-sse-server"_s, {});
    server.waitForReadyRead();
    return server.readLine().trimmed().toInt();
}

qint64 residentKib()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

QJsonObject report(const Load &load, std::vector<Measured> &client, std::vector<Measured> &bare, qint64 rss)
{
    QJsonObject result = summary(client.empty() ? bare : client);
    result.insert(u"contestant"_s, client.empty() ? u"bare Qt"_s : u"autodevos"_s);
    result.insert(u"streams"_s, load.streams);
    result.insert(u"rss_kb"_s, rss);
    if (!client.empty() && !bare.empty()) {
        result.insert(u"bare_qt"_s, summary(bare));
    }
    result.insert(u"check"_s, result.value("whole_streams"_L1).toInt() == load.streams ? u"ok"_s : u"failed"_s);
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"PORT"_s, u"of a bench-sse-server; 0 starts one"_s);
    parser.addPositionalArgument(u"STREAMS"_s, u"at once"_s);
    parser.addPositionalArgument(u"EVENTS"_s, u"on each stream"_s);
    parser.addPositionalArgument(u"RATE"_s, u"events a second on each stream; 0: as fast as they come"_s);
    parser.addOption({u"rounds"_s, u"of each contestant"_s, u"N"_s, u"3"_s});
    parser.addOption({u"only"_s, u"bare or client"_s, u"NAME"_s});
    parser.process(application);
    const QStringList given = parser.positionalArguments();
    if (given.size() != 4) {
        parser.showHelp(2);
    }
    QProcess server;
    const int port = given.at(0).toInt() == 0 ? startServer(server) : given.at(0).toInt();
    Load load{QUrl(u"http://127.0.0.1:%1/v1/events=%2/rate=%3"_s.arg(port).arg(given.at(2)).arg(given.at(3).toInt())),
              qBound(1, given.at(1).toInt(), 1000), qMax(1, given.at(2).toInt())};
    std::vector<Measured> client;
    std::vector<Measured> bare;
    qint64 rss = 0;
    for (int round = 0; round < qMax(1, parser.value(u"rounds"_s).toInt()); ++round) {
        if (parser.value(u"only"_s) != "bare"_L1) {
            client.push_back(throughClient(load));
            rss = rss == 0 ? residentKib() : rss; // before bare Qt adds to it
        }
        if (parser.value(u"only"_s) != "client"_L1) {
            bare.push_back(throughBareQt(load));
        }
    }
    const QJsonObject result = report(load, client, bare, rss);
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    server.kill();
    server.waitForFinished();
    return result.value("check"_L1) == "ok"_L1 ? 0 : 1;
}
