// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/reasonwords.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// Turns the order of what is named, and marks its own words.
class Backwards final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromLatin1(source);
        if (QLatin1StringView(context) != "Reasons"_L1) {
            return {};
        }
        return text == u"the task \"%1\" was skipped: %2"_s ? u"<%2, so %1 was not done>"_s : u'<' + text + u'>';
    }
};

QString coreSources()
{
    QString all;
    for (const QString &folder : {u"/engine"_s, u"/check"_s}) {
        QDirIterator files(QStringLiteral(CORE_FOLDER) + folder, {u"*.cpp"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                all += QString::fromUtf8(file.readAll());
            }
        }
    }
    return all.replace(u"\\\""_s, u"\""_s);
}

} // namespace

class TestReasonWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsKnownReasonsIntoThePersonsWords_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << u"The run was stopped."_s << u"<The run was stopped.>"_s;
        QTest::newRow("with a name") << u"It needs \"api %1\", which failed."_s
                                     << u"<It needs \"api %1\", which failed.>"_s;
        QTest::newRow("with four") << u"No answer: wait. Try 2 of 3 in 5.0 s."_s
                                   << u"<No answer: wait. Try 2 of 3 in 5.0 s.>"_s;
        QTest::newRow("one in another") << u"the task \"Pages\" was skipped: It needs \"api\", which failed."_s
                                        << u"<<It needs \"api\", which failed.>, so Pages was not done>"_s;
        QTest::newRow("several lines") << u"It waits for your answer: Which one?\nA or B"_s
                                       << u"<It waits for your answer: Which one?\nA or B>"_s;
        QTest::newRow("somebody else's") << u"429 Too many requests"_s << u"429 Too many requests"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void putsKnownReasonsIntoThePersonsWords()
    {
        QFETCH(const QString, reason);
        QFETCH(const QString, words);
        QCOMPARE(reasonInWords(reason), reason); // in English
        Backwards backwards;
        QVERIFY(QCoreApplication::installTranslator(&backwards));
        QCOMPARE(reasonInWords(reason), words);
        QCoreApplication::removeTranslator(&backwards);
    }

    /// A form that core no longer writes, and one that it writes and nobody knows.
    void knowsWhatCoreSays()
    {
        const QString sources = coreSources();
        QVERIFY(!sources.isEmpty());
        const QStringList known = knownReasons();
        for (const QString &form : known) {
            QVERIFY2(sources.contains(u"u\""_s + form + u"\"_s"_s), qPrintable(form));
        }
        static const QRegularExpression said(u"(?:changeState\\([^;]*?|reason\"_s, [^;]*?)u\"([^\"]+\\.)\"_s"_s);
        for (QRegularExpressionMatchIterator all = said.globalMatch(sources); all.hasNext();) {
            const QString form = all.next().captured(1);
            QVERIFY2(known.contains(form), qPrintable(form));
        }
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestReasonWords)
#include "tst_reasonwords.moc"
