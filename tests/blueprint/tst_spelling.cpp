// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/spelling.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace autodevos;
using namespace Qt::StringLiterals;

/// Ways of writing that the grammar is not told of: what it gets instead, and that it is as long.
class TestSpelling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto lexicon = language::Lexicon::load();
        QVERIFY(lexicon);
        m_lexicon = *std::move(lexicon);
    }

    void writesWhatTheGrammarKnows_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &prompt, const QString &expected) {
            QTest::newRow(name) << prompt << expected;
        };
        row("bold", u"- **Boat**: name"_s, u"- Boat: name"_s);
        row("options with slashes", u"status (open / in repair / sold), price"_s,
            u"status (open, in repair, sold), price"_s);
        row("arrows", u"status: open → closed"_s, u"status: open, closed"_s);
        row("keys", u"loans (boat_id, customer_name)"_s, u"loans (boat, customer name)"_s);
        row("story", u"As a guest, I want to see boats so that I can choose one."_s, u"A guest can see boats."_s);
        row("semicolons", u"Boats: name; length; state open, sold."_s, u"Boats: name, length, state:open, sold."_s);
        row("values and sentences below",
            u"Boats\n- name, year (1950-2026)\n- status: listed -> sold (or withdrawn)\n- shown in a calendar\n"_s,
            u"Boats: name, year (1950-2026), status (listed, sold, withdrawn). Boats are shown in a calendar."_s);
        row("states below", u"Offers\n- boat, valid until\n- open, accepted or expired; one per boat\n"_s,
            u"Offers: boat, valid_until, status (open, accepted or expired). one per boat."_s);
        row("people below", u"Therapists\n- create plans: title\n- can see all plans\n"_s,
            u"Therapists can create plans: title. Therapists can see all plans."_s);
        row("roles", u"Who\n- Clerks: orders and customers\n- Workers: see steps\n- The director reads all\n"_s,
            u"Clerks can manage orders and customers. Workers can see steps. The director reads all."_s);
        row("roles in a line", u"Roles: owners create releases; guests may read."_s,
            u"owners can create releases. guests may read."_s);
        row("unwanted", u"Not needed: billing, maps and chat."_s, u"No billing. No maps. No chat."_s);
        row("values below", u"Boat\n  - name\n  - berths, 2 to 12\n  - status: open, sold\nSkipper"_s,
            u"Boat: name, berths (2 to 12), status (open, sold). Skipper"_s);
        row("to do", u"columns to do, doing and done"_s, u"columns to-do, doing and done"_s);
        row("after", u"After the show members rate it."_s, u"After the show, members rate it."_s);
        row("choosing", u"request a boat by choosing a date"_s, u"request a boat with a date"_s);
        row("nothing to do", u"Build an app; users can read and/or write A_B tests (1 / 2)."_s,
            u"Build an app; users can read and/or write A B tests (1, 2)."_s);
    }
    void writesWhatTheGrammarKnows()
    {
        QFETCH(QString, prompt);
        QTEST(spelled(prompt, *m_lexicon).text().simplified(), "expected");
    }

    void knowsWhereEverythingStood()
    {
        const QStringList pieces{u"- "_s,
                                 u"\n"_s,
                                 u"Boat"_s,
                                 u": "_s,
                                 u"name, "_s,
                                 u"("_s,
                                 u")"_s,
                                 u" / "_s,
                                 u"status "_s,
                                 u"**"_s,
                                 u"→ "_s,
                                 u"; "_s,
                                 u"roles: "_s,
                                 u"12 "_s,
                                 u"_id"_s,
                                 u"each "_s,
                                 u"stores "_s,
                                 u". "_s,
                                 u"as a guest I want to "_s,
                                 u"for each "_s,
                                 u"by entering "_s,
                                 u"%1 "_s};
        QRandomGenerator random(20261121);
        for (int i = 0; i < 400; ++i) {
            QString prompt;
            for (int piece = 0; piece < 40; ++piece)
                prompt += pieces.at(random.bounded(static_cast<int>(pieces.size())));
            const TracedText read = spelled(prompt, *m_lexicon);
            for (qsizetype at = 0; at < read.size(); at += 7) {
                const language::Span place = read.origin({at, 5});
                QVERIFY2(place.offset >= 0 && place.end() <= prompt.size(), qPrintable(prompt));
            }
        }
    }

    void isDoneWithLongListsAtOnce_data()
    {
        QTest::addColumn<QString>("piece");
        for (const QString &piece : {u"- a\n"_s, u"Boat\n- name\n- price\n\n"_s, u"(a / "_s, u"a; "_s,
                                     u"each boat stores "_s, u"**"_s, u"status a → "_s, u"Boats: a; b. "_s, u"x, "_s})
            QTest::newRow(qPrintable(piece.simplified())) << piece;
    }
    void isDoneWithLongListsAtOnce()
    {
        QFETCH(QString, piece);
        const QString prompt = piece.repeated(300'000 / piece.size());
        const std::clock_t start = std::clock(); // of this process alone, whatever else the machine does
        const TracedText read = spelled(prompt, *m_lexicon);
        const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        qInfo("%.2f s", seconds);
        QVERIFY(read.size() < prompt.size() * 2);
        QVERIFY(seconds < 5); // more would be a pattern that starts over at every character
    }

    void leavesHeadingsOverListsOfWishes()
    {
        const QString prompt = u"Rules\n- A boat cannot be booked twice\n- Staff can cancel\n"_s;
        QCOMPARE(spelled(prompt, *m_lexicon).text(), prompt);
    }

private:
    std::shared_ptr<const language::Lexicon> m_lexicon;
};

QTEST_APPLESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
