// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/stuckwatch.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

using Verdict = StuckWatch::Verdict;

/// The verdicts on turns named by letters; "_" is a silent one. g: goes on, d: diagnose, s: stuck.
QString verdicts(const QString &turns)
{
    StuckWatch watch;
    QString line;
    for (const QChar turn : turns) {
        const Verdict verdict = watch.note(turn, u"step "_s + turn, turn == u'_');
        line += verdict == Verdict::GoesOn ? u'g' : verdict == Verdict::Diagnose ? u'd' : u's';
    }
    return line;
}

} // namespace

class TestStuckWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("turns");
        QTest::addColumn<QString>("expected");
        QTest::newRow("progress") << u"abcdefghij"_s << u"gggggggggg"_s;
        QTest::newRow("the same twice") << u"aabbcc"_s << u"gggggg"_s;
        QTest::newRow("the same again and again") << u"aaaaaa"_s << u"ggdggs"_s;
        QTest::newRow("told, then gets further") << u"aaabcdef"_s << u"ggdggggg"_s;
        QTest::newRow("alternates") << u"ababab"_s << u"gggggd"_s;
        QTest::newRow("alternates after it was told") << u"abababababab"_s << u"gggggdggggg"_s + u"s"_s;
        QTest::newRow("comes back again and again") << u"axaybazacda"_s << u"ggggggggggd"_s;
        QTest::newRow("silence") << u"__"_s << u"gd"_s;
        QTest::newRow("silence again") << u"____"_s << u"gdgs"_s;
        QTest::newRow("silent once") << u"a_b_c"_s << u"ggggg"_s;
    }

    void judges()
    {
        QFETCH(const QString, turns);
        QFETCH(const QString, expected);
        QCOMPARE(verdicts(turns), expected);
    }

    void namesWhatRepeats()
    {
        StuckWatch watch;
        (void)watch.note(u"1"_s, u"read_file a.ts"_s);
        (void)watch.note(u"1"_s, u"read_file a.ts"_s);
        QVERIFY(watch.note(u"1"_s, u"read_file a.ts"_s) == Verdict::Diagnose);
        QVERIFY2(watch.diagnosis().contains(u"read_file a.ts"_s), qPrintable(watch.diagnosis()));
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestStuckWatch)
#include "tst_stuckwatch.moc"
