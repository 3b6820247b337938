// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/detailwords.h"
#include "core/words/errorwords.h"
#include "sources.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// What only models read: the answers of their tools.
const QStringList toModels{u"/agent/textedit.cpp"_s, u"/agent/toolboxwrites.cpp"_s, u"/agent/toolcatalog.cpp"_s,
                           u"/agent/servertools.cpp"_s, u"/agent/scaffold.cpp"_s};

QString allSources()
{
    return sourcesBelow(u"core"_s, toModels) + sourcesBelow(u"agents"_s);
}

} // namespace

class TestErrorWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void englishStaysAsItIs()
    {
        const Error error{ErrorKind::Io, u"Could not write a.ts: the disk is full"_s, u"Check the disk"_s, u"x"_s, {}};
        QCOMPARE(inWords(error), error);
        QCOMPARE(lineInWords(ErrorKind::Io, error.toLine()), error.toLine());
    }

    void saysWhatIsKnownInThePersonsWords()
    {
        Marking translator({u"ErrorDetails"_s, u"Errors"_s});
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const Error known =
            inWords({ErrorKind::Io, u"Could not write a.ts: the disk is full"_s, u"Check the disk"_s, u"x"_s, {}});
        const Error foreign = inWords({ErrorKind::Network, u"429 odd"_s, u"Ask Bob"_s, {}, {}});
        const Error bare = inWords({ErrorKind::Network, u"429 odd"_s, {}, {}, {}});
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(known.message, u"<Could not write a.ts: the disk is full>"_s);
        QCOMPARE(known.remedy, u"<Check the disk>"_s);
        QCOMPARE(known.context, u"x"_s);
        QCOMPARE(foreign.message, u"<The server cannot be reached>: 429 odd"_s);
        QCOMPARE(foreign.remedy, u"<Check the address, the network and the proxy> (Ask Bob)"_s);
        QCOMPARE(bare.remedy, u"<Check the address, the network and the proxy>"_s);
    }

    /// The journal keeps an error as its line.
    void takesALineApart_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("message and remedy")
            << u"The host a.b was not found. Check the disk."_s << u"<The host a.b was not found>. <Check the disk>."_s;
        QTest::newRow("with a place") << u"Could not write a.b: the disk is full (at (x). y). Check the disk."_s
                                      << u"<Could not write a.b: the disk is full> (at (x). y). <Check the disk>."_s;
        QTest::newRow("message alone") << u"The run is over."_s << u"<The run is over>."_s;
        QTest::newRow("somebody else's") << u"E1: no. Ask Bob."_s
                                         << u"<Files could not be read or written>: E1: no. Ask Bob."_s;
    }
    void takesALineApart()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, words);
        Marking translator({u"ErrorDetails"_s, u"Errors"_s});
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const QString said = lineInWords(ErrorKind::Io, line);
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(said, words);
    }

    void knowsOnlyWhatCoreSays()
    {
        const QString sources = allSources();
        for (const QString &form : knownDetails()) {
            const QString written = asWritten(form);
            const bool isPiece = written.endsWith(u" %1"_s) && sources.contains(u"u\""_s + written.chopped(2) + u'"');
            QVERIFY2(isPiece || sources.contains(u"u\""_s + written + u"\"_s"_s), qPrintable(form));
        }
    }

    void knowsAllThatCoreSays()
    {
        const QString sources = allSources();
        const QStringList known = knownDetails();
        static const QRegularExpression failures(
            u"(?:\\bfailure|\\bError)\\s*[({]\\s*(?:ErrorKind::\\w+|kind),\\s*([^;]*)[)}];"_s);
        static const QRegularExpression literal(u"u\"([^\"]+)\"_s"_s);
        static const QRegularExpression words(u"[A-Za-z]{2,}\\W(.*\\W)?[A-Za-z]{2,}"_s);
        const auto isPiece = [](const QString &text) { // a place, a cause, or what stands before a step of Git's
            return text == u"no journal at "_s || text == u"Could not "_s || text.startsWith(u"line %1"_s) ||
                   text == u"it does not run, or does not read"_s;
        };
        int count = 0;
        for (QRegularExpressionMatchIterator all = failures.globalMatch(sources); all.hasNext();) {
            const QString arguments = all.next().captured(1);
            for (QRegularExpressionMatchIterator texts = literal.globalMatch(arguments); texts.hasNext();) {
                const QString text = asSaid(texts.next().captured(1));
                if (!text.contains(words) || !text.contains(u' ') || isPiece(text)) {
                    continue;
                }
                const QString form = text.endsWith(u' ') ? text + u"%1"_s : text;
                QVERIFY2(known.contains(form), qPrintable(form));
                ++count;
            }
        }
        QVERIFY(count > 200);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestErrorWords)
#include "tst_errorwords.moc"
