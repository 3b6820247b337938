// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/language/lexicon.h"

#include <QElapsedTimer>
#include <QTest>

using namespace autodevos::language;
using namespace Qt::StringLiterals;

/// The table made of WordNet at build time, and what the lexicon makes of it.
class TestWordNet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto lexicon = Lexicon::load();
        QVERIFY(lexicon);
        m_lexicon = *lexicon;
    }

    void knowsEverydayEnglish()
    {
        const WordNet words = WordNet::builtIn();
        QVERIFY(words.size() > 60'000);
        const auto track = words.use(u"track"_s);
        QVERIFY(track && track->noun > 1 && track->verb > 1);
        const auto loss = words.use(u"loss"_s);
        QVERIFY(loss && loss->verb == 0);
        QVERIFY(words.use(u"clock in"_s));
        QVERIFY(!words.use(u"frobnicate"_s));
        QVERIFY(!words.use(QString()));
        QVERIFY(!words.use(u"zzzz"_s));
        QVERIFY(!words.use(u"日本"_s));
    }

    void findsTheFirstAndTheLastWord()
    {
        const WordNet words = WordNet::builtIn();
        QVERIFY(words.use(u"aa"_s));
        QVERIFY(words.use(u"zymurgy"_s));
    }

    void tellsPeopleFromThings()
    {
        QVERIFY(m_lexicon->nounClass(u"violinist"_s) == NounClass::Person);
        QVERIFY(m_lexicon->nounClass(u"hammer"_s) == NounClass::Artifact);
        QVERIFY(m_lexicon->isPerson(u"dispatcher"_s));
        QVERIFY(!m_lexicon->isPerson(u"hammer"_s));
        QVERIFY(m_lexicon->isNotion(u"happiness"_s));
        QVERIFY(m_lexicon->isNotion(u"viewing"_s) || m_lexicon->isArchetype(u"viewing"_s));
        QVERIFY(!m_lexicon->isNotion(u"hammer"_s));
    }

    void knowsFormsThatFollowNoRule()
    {
        const WordNet words = WordNet::builtIn();
        QCOMPARE(words.irregularNoun(u"wolves"_s), u"wolf"_s);
        QCOMPARE(words.irregularVerb(u"sought"_s), u"seek"_s);
        QVERIFY(words.irregularNoun(u"table"_s).isEmpty());
        QCOMPARE(m_lexicon->singular(u"buses"_s), u"bus"_s);
        QCOMPARE(m_lexicon->singular(u"lens"_s), u"lens"_s);
        QCOMPARE(m_lexicon->singular(u"movies"_s), u"movie"_s);
    }

    void readsVerbsThatAreInNoTableOfOurs()
    {
        const auto charting = m_lexicon->verb(u"charting"_s);
        QVERIFY(charting && charting->shape == VerbForm::Gerund);
        const auto rewrites = m_lexicon->verb(u"rewrites"_s);
        QVERIFY(rewrites && rewrites->shape == VerbForm::ThirdPerson);
        QVERIFY(!m_lexicon->verb(u"chairs"_s) || m_lexicon->verb(u"chairs"_s)->verb->isNoun);
        QVERIFY(m_lexicon->verb(u"create"_s)->isListed);
    }

    void survivesATableThatIsMissingOrBroken()
    {
        QCOMPARE(WordNet({}).size(), 0);
        QVERIFY(!WordNet({}).use(u"task"_s));
        QVERIFY(!WordNet(QByteArrayView("abc", 3)).use(u"task"_s));
        QVERIFY(!WordNet(QByteArrayView("\x01\0\0\0\0\0\0\0", 8)).use(u"task"_s));
    }

    void answersInMicroseconds()
    {
        const WordNet words = WordNet::builtIn();
        QElapsedTimer timer;
        timer.start();
        qsizetype found = 0;
        for (int i = 0; i < 100'000; ++i)
            found += words.use(i % 2 == 0 ? u"performance"_s : u"performancy"_s) ? 1 : 0;
        qInfo("100,000 look-ups: %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(found, 50'000);
        QVERIFY(timer.elapsed() < 2'000);
    }

private:
    std::shared_ptr<const Lexicon> m_lexicon;
};

QTEST_APPLESS_MAIN(TestWordNet)
#include "tst_wordnet.moc"
