// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/language/parser.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace autodevos::language;
using namespace Qt::StringLiterals;

namespace {

QString words(const QVector<NounPhrase> &phrases)
{
    QStringList texts;
    for (const NounPhrase &phrase : phrases)
        texts.append(phrase.phrase());
    return texts.join(u", "_s);
}

QString verbs(const Clause &clause)
{
    QStringList texts;
    for (const Verb &verb : clause.verbs)
        texts.append(verb.base);
    return texts.join(u", "_s);
}

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto lexicon = Lexicon::load();
        QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().toLine()));
        m_lexicon = *lexicon;
    }

    // ---- tokens

    void keepsThePlaceOfEveryToken()
    {
        const QString text = u"🚀 Tasks — “due date”,\r\n- 1.5 kg  e.g. #Fa0 don’t"_s;
        for (const Token &token : tokenise(text)) {
            if (token.kind != Token::End)
                QCOMPARE(text.mid(token.offset, token.length), token.text);
        }
    }

    void leavesOutWhatSaysNothing()
    {
        const Tokens tokens = tokenise(u"\u202e🌱\u0007plants\u200f 🌵"_s);
        QCOMPARE(tokens.size(), 2);
        QCOMPARE(tokens.first().lower, u"plants"_s);
    }

    void endsSentencesAtListItemsButNotAtWrappedLines()
    {
        const Tokens tokens = tokenise(u"Features:\n- log in\n- see\n  tasks"_s);
        const auto ends =
            std::count_if(tokens.begin(), tokens.end(), [](const Token &t) { return t.kind == Token::End; });
        QCOMPARE(ends, 3);
        QVERIFY(tokens.at(3).startsItem);
    }

    void readsNumbersColoursAndAbbreviations()
    {
        const Tokens tokens = tokenise(u"e.g. 1,000 or #aabbcc etc. end"_s);
        QCOMPARE(tokens.at(0).lower, u"e.g."_s);
        QVERIFY(tokens.at(1).kind == Token::Number);
        QVERIFY(tokens.at(3).kind == Token::Hex);
        QCOMPARE(tokens.at(4).lower, u"etc."_s);
    }

    // ---- words

    void knowsSingularAndPlural_data()
    {
        QTest::addColumn<QString>("singular");
        QTest::addColumn<QString>("plural");
        for (const auto &[one, many] : {std::pair{"category", "categories"},
                                        {"class", "classes"},
                                        {"person", "people"},
                                        {"box", "boxes"},
                                        {"day", "days"},
                                        {"status", "statuses"},
                                        {"leaf", "leaves"},
                                        {"quiz", "quizzes"},
                                        {"task", "tasks"},
                                        {"photo", "photos"},
                                        {"series", "series"}})
            QTest::newRow(one) << QString::fromLatin1(one) << QString::fromLatin1(many);
    }
    void knowsSingularAndPlural()
    {
        QFETCH(QString, singular);
        QFETCH(QString, plural);
        QCOMPARE(m_lexicon->plural(singular), plural);
        QCOMPARE(m_lexicon->singular(plural), singular);
        QCOMPARE(m_lexicon->singular(singular), singular);
    }

    void knowsFormsOfVerbs_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("base");
        for (const auto &[form, base] : {std::pair{"creates", "create"},
                                         {"managing", "manage"},
                                         {"cancelled", "cancel"},
                                         {"carries", "carry"},
                                         {"planning", "plan"},
                                         {"written", "write"},
                                         {"applied", "apply"},
                                         {"has", "have"},
                                         {"confirmed", "confirm"}})
            QTest::newRow(form) << QString::fromLatin1(form) << QString::fromLatin1(base);
    }
    void knowsFormsOfVerbs()
    {
        QFETCH(QString, form);
        QFETCH(QString, base);
        const auto verb = m_lexicon->verb(form);
        QVERIFY(verb);
        QCOMPARE(verb->verb->base, base);
    }

    // ---- clauses

    void letsVerbsShareTheirObjects()
    {
        const Clause clause = only(u"Users can create, edit and delete tasks and projects."_s);
        QCOMPARE(verbs(clause), u"create, edit, delete"_s);
        QCOMPARE(words(clause.objects), u"task, project"_s);
        QCOMPARE(words(clause.subjects), u"user"_s);
    }

    void carriesTheSubjectThroughASentence()
    {
        const auto clauses = first(u"People sign up, create projects and comment on tasks."_s);
        QCOMPARE(clauses.size(), 3);
        for (const Clause &clause : clauses)
            QCOMPARE(words(clause.subjects), u"person"_s);
        QCOMPARE(verbs(clauses.at(2)), u"comment on"_s);
    }

    void changesTheSubjectAtASemicolon()
    {
        const auto clauses = first(u"Patients book and cancel; staff confirm."_s);
        QCOMPARE(clauses.size(), 2);
        QCOMPARE(verbs(clauses.at(0)), u"book, cancel"_s);
        QCOMPARE(words(clauses.at(1).subjects), u"staff"_s);
    }

    void endsAnInnerListAtItsAnd()
    {
        const auto clauses = first(u"doctors with a specialty and working hours, patients, rooms"_s);
        QCOMPARE(words(clauses.at(0).objects), u"doctor, patient, room"_s);
        QCOMPARE(words(clauses.at(0).objects.at(0).parts), u"specialty, working hours"_s);
    }

    void readsListsInBracketsAndAfterColons()
    {
        const Clause brackets = only(u"Customers submit tickets (subject, priority: low, high)."_s);
        QCOMPARE(words(brackets.objects.at(0).parts), u"subject, priority"_s);
        QCOMPARE(words(brackets.objects.at(0).parts.at(1).parts), u"low, high"_s);
        const Clause colon = only(u"Products: name, SKU and price"_s);
        QCOMPARE(words(colon.objects.at(0).parts), u"name, sku, price"_s);
    }

    void tellsNounsFromVerbs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("objects");
        QTest::newRow("comment is a thing") << u"Users write a comment."_s << u"comment"_s;
        QTest::newRow("contact form") << u"Users see a contact form and reviews."_s << u"contact form, review"_s;
        QTest::newRow("order history") << u"Customers view their order history."_s << u"order history"_s;
        QTest::newRow("booking system") << u"We need a booking system."_s << u"booking system"_s;
    }
    void tellsNounsFromVerbs()
    {
        QFETCH(QString, text);
        QFETCH(QString, objects);
        QCOMPARE(words(only(text).objects), objects);
    }

    void turnsPassivesAround()
    {
        const Clause clause = only(u"Tasks are assigned to members by managers."_s);
        QCOMPARE(words(clause.subjects), u"manager"_s);
        QCOMPARE(words(clause.objects), u"task"_s);
        QCOMPARE(clause.complements.at(0).preposition, u"to"_s);
    }

    void readsRangesNegationsAndQuestions()
    {
        QCOMPARE(only(u"Users rate recipes from 1 to 5 stars."_s).range->to, 5.0);
        QVERIFY(only(u"No doctor can have two appointments at the same time."_s).isNegated);
        QVERIFY(only(u"Visitors cannot edit recipes."_s).isNegated);
        const Clause counted = only(u"Users see how many tasks are open, in progress and done."_s);
        QVERIFY(counted.isQuestion);
        QCOMPARE(counted.states, (QStringList{u"open"_s, u"in progress"_s, u"done"_s}));
    }

    void letsTheHelpedPersonAct()
    {
        const Clause clause = only(u"The app should allow users to search for notes."_s);
        QCOMPARE(words(clause.subjects), u"user"_s);
        QCOMPARE(verbs(clause), u"search for"_s);
    }

    // ---- strength

    void survivesNoiseInLinearTime()
    {
        QRandomGenerator random(7);
        QString alphabet = u"ab cd,.;:()[]{}\"'/&-#0123456789\n\t and or with of the a to create tasks each"_s;
        alphabet += u"🚀\u202e\u0000ñ漢字مرحبا"_s;
        for (int round = 0; round < 200; ++round) {
            QString text;
            for (int i = random.bounded(400); i > 0; --i)
                text.append(alphabet.mid(random.bounded(static_cast<int>(alphabet.size())), random.bounded(1, 6)));
            (void)parse(tokenise(text), *m_lexicon);
        }
        QString unpaired(200'000, QChar(0xd800));
        (void)parse(tokenise(unpaired), *m_lexicon);
        QString long_;
        while (long_.size() < 250'000)
            long_ += u"tasks with a title (open, closed) and a list of things of many kinds with "_s;
        QElapsedTimer timer;
        timer.start();
        (void)parse(tokenise(long_), *m_lexicon);
        qInfo("250,000 characters without a full stop: %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 10'000);
    }

private:
    [[nodiscard]] QVector<Clause> first(const QString &text) const
    {
        const auto sentences = parse(tokenise(text), *m_lexicon);
        return sentences.isEmpty() ? QVector<Clause>() : sentences.first().clauses;
    }

    [[nodiscard]] Clause only(const QString &text) const
    {
        const auto clauses = first(text);
        return clauses.size() == 1 ? clauses.first() : Clause{};
    }

    std::shared_ptr<const Lexicon> m_lexicon;
};

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
