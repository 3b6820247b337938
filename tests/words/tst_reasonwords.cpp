// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/reasonwords.h"

#include "sources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// Turns the order of what is named, and marks its own words.
class Backwards final : public Marking {
public:
    Backwards()
        : Marking({u"Reasons"_s, u"ErrorDetails"_s})
    {
    }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        return QLatin1StringView(source) == "the task \"%1\" was skipped: %2"_L1
                   ? u"<%2, so %1 was not done>"_s
                   : Marking::translate(context, source, comment, n);
    }
};

/// What Blueprint's table of reasons says.
QStringList tableOfReasons()
{
    QFile file(QStringLiteral(PROJECT_FOLDER "/agents/blueprint/lexicon/reasons.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#')) {
            all.append(line.section(u'\t', 1));
        }
    }
    return all;
}

/// Why the program's own rules decide about a command as they do.
QStringList rulesOfCommands()
{
    QFile file(QStringLiteral(PROJECT_FOLDER "/resources/policy/commands.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList all;
    for (const QJsonValue rule : QJsonDocument::fromJson(file.readAll()).object().value("rules"_L1).toArray()) {
        if (const QString why = rule["why"_L1].toString(); !why.isEmpty()) {
            all.append(why);
        }
    }
    return all;
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
        QTest::newRow("the line of an error") << u"The host a.b was not found. Check the disk. Try 2 of 3 now."_s
                                              << u"<<The host a.b was not found>. <Check the disk>. Try 2 of 3 now.>"_s;
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

    /// A form that the program no longer writes, and one that it writes and nobody knows.
    void knowsWhatTheProgramSays()
    {
        const QString sources = sourcesBelow(u"core/engine"_s) + sourcesBelow(u"core/check"_s) +
                                sourcesBelow(u"core/command"_s) + sourcesBelow(u"core/plan"_s) +
                                sourcesBelow(u"core/agent"_s) + sourcesBelow(u"agents/blueprint"_s);
        const QStringList table = tableOfReasons() + rulesOfCommands();
        QVERIFY(!sources.isEmpty() && !table.isEmpty());
        const QStringList known = knownReasons();
        for (const QString &form : known) {
            const QString begin = form.section(u"%1"_s, 0, 0);
            const bool isInTable = std::any_of(table.begin(), table.end(),
                                               [&begin](const QString &reason) { return reason.startsWith(begin); });
            QVERIFY2(isInTable || sources.contains(u"u\""_s + asWritten(form) + u"\"_s"_s), qPrintable(form));
        }
        Backwards backwards;
        QVERIFY(QCoreApplication::installTranslator(&backwards));
        for (const QString &reason : table) {
            QVERIFY2(reasonInWords(reason).startsWith(u'<'), qPrintable(reason));
        }
        QCoreApplication::removeTranslator(&backwards);
        static const QRegularExpression engine(u"(?:changeState\\([^;]*?|reason\"_s, [^;]*?)u\"([^\"]+\\.)\"_s"_s);
        static const QRegularExpression blueprint(
            u"(?:cannot = |(?:context\\.|\\b)(?:leaveOut|markCannot)\\([^;]*?)u\"([^\"]+ [^\"]+)\"_s"_s);
        static const QRegularExpression notes(
            u"(?:\\bnotes\\.(?:append|prepend)\\([^;]*?|\\bnote\\((?:plan,)?\\s*)u\"([^\"]+(?:\\\\\"[^\"]*)*)\"_s"_s);
        static const QRegularExpression command(u"\\bwhy = [^;]*?u\"([^\"]+(?:\\\\\"[^\"]*)*)\"_s"_s);
        for (const auto &[said, where] :
             {std::pair(engine, u"core/engine"_s), std::pair(blueprint, u"agents/blueprint"_s),
              std::pair(notes, u"core/plan"_s), std::pair(notes, u"core/agent"_s),
              std::pair(notes, u"agents/blueprint"_s), std::pair(command, u"core/command"_s)}) {
            const QString searched = sourcesBelow(where);
            for (QRegularExpressionMatchIterator all = said.globalMatch(searched); all.hasNext();) {
                const QString form = asSaid(all.next().captured(1));
                QVERIFY2(known.contains(form), qPrintable(form));
            }
        }
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestReasonWords)
#include "tst_reasonwords.moc"
