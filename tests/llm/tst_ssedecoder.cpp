// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/ssedecoder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

struct Heard {
    QStringList events; ///< "type|data"
    QString last;       ///< what `finish` gave, in the same form
    QByteArray stray;
    friend bool operator==(const Heard &, const Heard &) = default;
};

QString spelled(const SseEvent &event)
{
    return QString::fromUtf8(event.type + '|' + event.data);
}

Heard hear(const QByteArray &stream, qsizetype slice)
{
    SseDecoder decoder;
    Heard heard;
    for (qsizetype at = 0; at < stream.size(); at += slice) {
        const Status status = decoder.feed(stream.mid(at, slice), [&heard](const SseEvent &event) {
            heard.events.append(spelled(event));
            return Status();
        });
        Q_ASSERT(status);
    }
    if (const std::optional<SseEvent> last = decoder.finish()) {
        heard.last = spelled(*last);
    }
    heard.stray = decoder.strayLines();
    return heard;
}

} // namespace

class TestSseDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesStreamsApart_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QStringList>("events");
        QTest::addColumn<QString>("last");
        const QString none;
        QTest::newRow("line feeds") << QByteArray("data: a\n\ndata: b\n\n")
                                    << QStringList{u"message|a"_s, u"message|b"_s} << none;
        QTest::newRow("both") << QByteArray("data: a\r\n\r\ndata: b\r\n\r\n")
                              << QStringList{u"message|a"_s, u"message|b"_s} << none;
        QTest::newRow("returns") << QByteArray("data: a\r\rdata: b\r\r") << QStringList{u"message|a"_s, u"message|b"_s}
                                 << none;
        QTest::newRow("mixed") << QByteArray("data: a\r\n\ndata: b\n\r\n")
                               << QStringList{u"message|a"_s, u"message|b"_s} << none;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "data: a\n\n")
                                         << QStringList{u"message|a"_s} << none;
        QTest::newRow("mark only at the start") << QByteArray("data: a\n\n\xEF\xBB\xBF"
                                                              "data: b\n\n")
                                                << QStringList{u"message|a"_s} << none;
        QTest::newRow("type") << QByteArray("event: x\ndata: a\n\ndata: b\n\n") << QStringList{u"x|a"_s, u"message|b"_s}
                              << none;
        QTest::newRow("type without data")
            << QByteArray("event: x\n\ndata: b\n\n") << QStringList{u"message|b"_s} << none;
        QTest::newRow("several lines") << QByteArray("data: a\ndata\ndata:b\n\n") << QStringList{u"message|a\n\nb"_s}
                                       << none;
        QTest::newRow("one blank is cut") << QByteArray("data:  a \n\n") << QStringList{u"message| a "_s} << none;
        QTest::newRow("comments") << QByteArray(": hello\n\n:\ndata: a\n:x\n\n") << QStringList{u"message|a"_s} << none;
        QTest::newRow("ids and retries") << QByteArray("id: 1\nretry: 5\ndata: a\n\n") << QStringList{u"message|a"_s}
                                         << none;
        QTest::newRow("empty data") << QByteArray("data:\n\n") << QStringList{u"message|"_s} << none;
        QTest::newRow("other separators") << QByteArray("data: a\xE2\x80\xA8"
                                                        "b\xC2\x85"
                                                        "c\n\n")
                                          << QStringList{u"message|a\u2028b\u0085c"_s} << none;
        QTest::newRow("field error") << QByteArray("error: {\"code\":1}\n\n") << QStringList{u"error|{\"code\":1}"_s}
                                     << none;
        QTest::newRow("not closed") << QByteArray("data: a\n\ndata: b\n") << QStringList{u"message|a"_s}
                                    << u"message|b"_s;
        QTest::newRow("not even a line") << QByteArray("data: a\n\ndata: b") << QStringList{u"message|a"_s}
                                         << u"message|b"_s;
        QTest::newRow("nothing") << QByteArray() << QStringList() << none;
    }

    void takesStreamsApart()
    {
        QFETCH(const QByteArray, stream);
        const Heard whole = hear(stream, std::max<qsizetype>(stream.size(), 1));
        QTEST(whole.events, "events");
        QTEST(whole.last, "last");
        for (qsizetype slice = 1; slice <= 13; ++slice) {
            QVERIFY2(hear(stream, slice) == whole, qPrintable(u"slices of %1"_s.arg(slice)));
        }
    }

    void keepsLinesThatAreNoFields()
    {
        const Heard heard = hear("data: a\r\n\r\n{\r\n  \"error\": {\r\n    \"code\": 1\r\n  }\r\n}", 3);
        QCOMPARE(heard.events, QStringList{u"message|a"_s});
        QCOMPARE(heard.stray, QByteArray("{\n  \"error\": {\n    \"code\": 1\n  }\n}"));
    }

    void stopsAtTheFirstErrorOfItsConsumer()
    {
        SseDecoder decoder;
        int count = 0;
        const Status status = decoder.feed("data: a\n\ndata: b\n\n", [&count](const SseEvent &) -> Status {
            ++count;
            return failure(ErrorKind::Quota, u"enough"_s);
        });
        QVERIFY(!status);
        QVERIFY(status.error().kind == ErrorKind::Quota);
        QCOMPARE(count, 1);
    }

    void holdsNoMoreThanItsLimit_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("endless line") << QByteArray("data: aaaaaaaaaa");
        QTest::newRow("endless event") << QByteArray("data: aaaaaaaaaa\n");
        QTest::newRow("endless stray lines") << QByteArray("<p>aaaaaaaaa</p>\n");
    }

    void holdsNoMoreThanItsLimit()
    {
        QFETCH(const QByteArray, piece);
        SseDecoder decoder(4096);
        Status status;
        qsizetype fed = 0;
        while (status && fed < 100000) {
            status = decoder.feed(piece, [](const SseEvent &) { return Status(); });
            fed += piece.size();
        }
        QVERIFY(!status);
        QVERIFY(status.error().kind == ErrorKind::MalformedAnswer);
        QVERIFY(fed < 4096 * 2);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestSseDecoder)
#include "tst_ssedecoder.moc"
