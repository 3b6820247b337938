// SPDX-License-Identifier: GPL-3.0-or-later
// What a server can do wrong, and what it must come to: the right error, in time, in bounded memory, asked once.
#include "core/llm/httpclient.h"
#include "tests/llm/gzipped.h"
#include "tests/support/faultserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace autodevos {
namespace {

const QByteArray key = "sk-secret-1234567890";
constexpr Timeouts quick{300ms, 300ms, 300ms, 3000ms};
constexpr Timeouts patient{60s, 60s, 60s, 120s}; ///< where no limit is tried: no matter how busy the machine is
constexpr qint64 slack = 700;                    ///< ms that a loaded machine may add to a limit
constexpr qint64 mib = 1024 * 1024;
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostGrowth = (16 + 256 + 64) * mib; // the sanitizer keeps 256 MiB of what was freed, and notes on it
#else
constexpr qint64 mostGrowth = 16 * mib;
#endif

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

/// The most memory that was in use while `work` ran, beyond what was before.
qint64 growthDuring(const std::function<void()> &work)
{
    const qint64 before = residentBytes();
    std::atomic<qint64> peak = before;
    std::jthread watcher([&peak](std::stop_token stop) {
        while (!stop.stop_requested()) {
            peak = std::max(peak.load(), residentBytes());
            std::this_thread::sleep_for(2ms);
        }
    });
    work();
    watcher.request_stop();
    watcher.join();
    return peak - before;
}

struct Fault {
    FaultServer::Script script;
    ErrorKind kind = ErrorKind::Network;
    QString says;
    qint64 notBefore = 0; ///< ms
};

const auto mebibyte = QByteArray(mib, 'x');
const auto gigabyteBomb = gzipped(mebibyte, 1024);

/// What a server can do wrong, and what it must come to.
const QMap<QByteArray, Fault> faults{
    {"no answer, closed", {[](FaultPeer &peer) { peer.request(); }, ErrorKind::Network, u"without an answer"_s}},
    {"reset before the head",
     {[](FaultPeer &peer) {
          peer.request();
          peer.reset();
      },
      ErrorKind::Network, u"without an answer"_s}},
    {"closed in the head",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send("HTTP/1.1 200 OK\r\nContent-T");
      },
      ErrorKind::Network, u"without an answer"_s}},
    {"never reads", {[](FaultPeer &peer) { peer.hang(); }, ErrorKind::Timeout, u"no answer within 0.3 s"_s, 300}},
    {"hangs before the head",
     {[](FaultPeer &peer) {
          peer.request();
          peer.hang();
      },
      ErrorKind::Timeout, u"no answer within"_s, 300}},
    {"hangs in the head",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send("HTTP/1.1 200 OK\r\nContent-T");
          peer.hang();
      },
      ErrorKind::Timeout, u"no answer within"_s, 300}},
    {"hangs after the head",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send(streamHead());
          peer.hang();
      },
      ErrorKind::Timeout, u"no answer within"_s, 300}},
    {"hangs in the body",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send(streamHead());
          peer.chunk("data: {}\n\n");
          peer.hang();
      },
      ErrorKind::Timeout, u"fell silent"_s, 300}},
    {"drips beyond the total",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send(streamHead());
          while (peer.pause(50) && peer.chunk(": \n")) {
          }
      },
      ErrorKind::Timeout, u"not complete after 3 s"_s, 3000}},
    {"drips headers beyond the total",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send("HTTP/1.1 200 OK\r\nX-Drip: ");
          while (peer.pause(50) && peer.send("a")) {
          }
      },
      ErrorKind::Timeout, u"not complete after 3 s"_s, 3000}},
    {"cut at a chunk's end",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send(streamHead());
          peer.chunk("data: {\"a\":");
      },
      ErrorKind::Network, u"cut off"_s}},
    {"cut in a chunk",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send(streamHead() + "ff\r\ndata: {\"a\"");
      },
      ErrorKind::Network, u"cut off"_s}},
    {"cut before the length",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\"");
      },
      ErrorKind::Network, u"cut off"_s}},
    {"reset in the body",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send(streamHead());
          peer.chunk("data: {}\n\n");
          peer.pause(50);
          peer.reset();
      },
      ErrorKind::Network, u"cut off"_s}},
    {"no HTTP",
     {[](FaultPeer &peer) {
          peer.send("SSH-2.0-OpenSSH_9.2\r\n");
          peer.hang();
      },
      ErrorKind::MalformedAnswer, u"does not speak HTTP"_s}},
    {"binary noise",
     {[](FaultPeer &peer) {
          peer.request();
          peer.flood(QByteArray(4096, '\x17'), mib);
          peer.hang();
      },
      ErrorKind::MalformedAnswer, u"does not speak HTTP"_s}},
    {"endless headers",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send("HTTP/1.1 200 OK\r\n");
          peer.flood("X-More: " + QByteArray(100, 'x') + "\r\n", 1024 * mib);
      },
      ErrorKind::MalformedAnswer, u"headers without end"_s}},
    {"one endless header",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send("HTTP/1.1 200 OK\r\nX-More: ");
          peer.flood(mebibyte, 1024 * mib);
      },
      ErrorKind::MalformedAnswer, u"headers without end"_s}},
    {"endless interim answers",
     {[](FaultPeer &peer) {
          peer.request();
          peer.flood("HTTP/1.1 100 Continue\r\n\r\n", 1024 * mib);
      },
      ErrorKind::MalformedAnswer, u"headers without end"_s}},
    {"endless chunk line",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send(streamHead() + "1;");
          peer.flood(mebibyte, 1024 * mib);
      },
      ErrorKind::MalformedAnswer, u"headers without end"_s}},
    {"endless trailers",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send(streamHead() + "0\r\n");
          peer.flood("X-More: x\r\n", 1024 * mib);
      },
      ErrorKind::MalformedAnswer, u"headers without end"_s}},
    {"a gigabyte, said before",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n");
          peer.flood(mebibyte, 1024 * mib);
      },
      ErrorKind::MalformedAnswer, u"larger"_s}},
    {"a gigabyte in chunks",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send(streamHead());
          while (peer.chunk(mebibyte)) {
          }
      },
      ErrorKind::MalformedAnswer, u"larger"_s}},
    {"a gigabyte until the end",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send("HTTP/1.1 200 OK\r\n\r\n");
          peer.flood(mebibyte, 1024 * mib);
      },
      ErrorKind::MalformedAnswer, u"larger"_s}},
    {"a compression bomb",
     {[](FaultPeer &peer) {
          peer.request();
          peer.answer(200, gigabyteBomb, "Content-Encoding: gzip\r\n");
      },
      ErrorKind::MalformedAnswer, u"bomb"_s}},
    {"cut in compressed data",
     {[](FaultPeer &peer) {
          peer.request();
          peer.answer(200, gzipped(mebibyte).chopped(20), "Content-Encoding: gzip\r\n");
      },
      ErrorKind::Network, u"cut off"_s}},
    {"not compressed at all",
     {[](FaultPeer &peer) {
          peer.request();
          peer.answer(200, "{\"a\":1}", "Content-Encoding: gzip\r\n");
      },
      ErrorKind::MalformedAnswer, u"is not"_s}},
    {"unknown compression",
     {[](FaultPeer &peer) {
          peer.request();
          peer.answer(200, "{\"a\":1}", "Content-Encoding: br\r\n");
      },
      ErrorKind::MalformedAnswer, u"not asked for"_s}},
    {"bad chunk size",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send(streamHead() + "-5\r\nabcde\r\n");
      },
      ErrorKind::MalformedAnswer, u"do not fit"_s}},
    {"chunk size beyond every number",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send(streamHead() + "ffffffffffffffffff\r\nabcde\r\n");
      },
      ErrorKind::MalformedAnswer, u"do not fit"_s}},
    {"two lengths",
     {[](FaultPeer &peer) {
          peer.request();
          peer.send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd");
      },
      ErrorKind::MalformedAnswer, u"length"_s}},
};

} // namespace

class TestHttpFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsEachFaultInItsErrorWithinItsLimit_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (auto it = faults.cbegin(); it != faults.cend(); ++it) {
            QTest::newRow(it.key().constData()) << it.key();
        }
    }

    void endsEachFaultInItsErrorWithinItsLimit()
    {
        QFETCH(const QByteArray, name);
        const Fault fault = faults.value(name);
        FaultServer server(fault.script);
        HttpClient client;
        const HttpRequest request{
            "POST", server.url(u"/v1?key="_s + QString::fromLatin1(key)), {{"Authorization", "Bearer " + key}}, "{}"};
        const Timeouts &limits = fault.kind == ErrorKind::Timeout ? quick : patient; // others end by themselves
        Result<HttpHead> head;
        QElapsedTimer timer;
        const qint64 growth = growthDuring([&] {
            timer.start();
            head = client.exchange(
                request, limits, [](const HttpHead &) { return Status(); }, [](QByteArrayView) { return Status(); },
                {});
        });
        const qint64 ms = timer.elapsed();
        QVERIFY(!head);
        QCOMPARE(toString(head.error().kind), toString(fault.kind));
        QVERIFY2(head.error().message.contains(fault.says), qPrintable(head.error().toLine()));
        QVERIFY(!head.error().toLine().contains(QString::fromLatin1(key)));
        QVERIFY2(ms >= fault.notBefore, qPrintable(QString::number(ms)));
        QVERIFY2(fault.notBefore == 0 || ms < fault.notBefore + slack, qPrintable(QString::number(ms)));
        QVERIFY2(growth < mostGrowth, qPrintable(QString::number(growth)));
        QVERIFY(server.isLeftWithin(1000));     // nothing stays open
        QVERIFY(server.requests().size() <= 1); // and nothing was asked twice
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestHttpFaults)
#include "tst_httpfaults.moc"
