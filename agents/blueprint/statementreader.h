// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/actreader.h"
#include "agents/blueprint/doingreader.h"
#include "agents/blueprint/featurereader.h"
#include "agents/blueprint/havingreader.h"
#include "agents/blueprint/reading.h"

namespace autodevos {

/// Reads one statement: decides by its verb who reads it, and what a negation or a bare list means.
class StatementReader {
public:
    explicit StatementReader(Reading &reading)
        : m_reading(reading)
        , m_acts(reading)
        , m_doing(reading)
        , m_features(reading)
        , m_having(reading)
    {
    }

    void readStatement(const language::Clause &clause, const language::Sentence &sentence);
    /// People become roles by doing something; what is said about them as data does not make them one.
    [[nodiscard]] bool isOpenedAnew(const language::Clause &clause) const;
    [[nodiscard]] bool isDescribing(const language::Clause &clause) const;
    void describe(const language::Clause &clause);
    void keepOpened(const language::Clause &clause);
    [[nodiscard]] bool isPutOnList(const language::Clause &clause) const;
    void noteSubjects(const language::Clause &clause);
    void noteActors(const language::Clause &clause);

private:
    /// The statement says more of the app that the one before it named: "a system that tracks medicines, with batches".
    [[nodiscard]] bool isOfApp() const;
    bool readNegation(const language::Clause &clause);
    /// "no payments", "there is no newsletter": what is not wanted, and is not made.
    [[nodiscard]] bool isRefusal(const language::Clause &clause) const;
    /// "Passengers: search crossings, …": says who, and what they do follows.
    [[nodiscard]] bool isLeadActor(const language::Clause &clause) const;
    void readBareList(const language::Clause &clause, const language::Sentence &sentence);
    /// "- due date" under "Tasks:".
    [[nodiscard]] static QVector<language::NounPhrase> describedFor(const language::Clause &clause);
    bool readLooseItem(const language::NounPhrase &phrase);
    /// "A dashboard shows the orders per branch": the page is asked for, and what it is about.
    bool readShowing(const language::Verb &verb, const language::Clause &clause);
    /// Known or usual things among the objects: what a page is about.
    QStringList shownKeys(const language::Clause &clause);
    [[nodiscard]] static bool isForATime(const language::Clause &clause);
    void readVerb(const language::Verb &verb, const language::Clause &clause);
    /// "drivers offer rides": people make what they offer, while an app has it.
    [[nodiscard]] bool isOffering(const language::Verb &verb, const language::Clause &) const;
    /// "It should handle units and leases", "the website should show tasks and logs": what the app is to have.
    /// "organise photos in albums": the one belongs to the other.
    [[nodiscard]] bool isFiling(const language::Verb &verb, const language::Clause &clause) const;
    [[nodiscard]] bool isAppDoing(const language::Verb &verb, const language::Clause &clause) const;
    /// "managers review applications": they look at them and decide; nobody gives stars.
    /// "Each hut shows its altitude": what the thing has.
    [[nodiscard]] bool isOnItself(const language::Verb &verb, const language::Clause &clause) const;
    [[nodiscard]] bool isInspection(const language::Clause &clause) const;
    /// "buy tickets": for the concerts, screenings or events that the prompt named.
    [[nodiscard]] bool readTickets(const language::Verb &verb, const language::Clause &clause);
    /// "place bids": on what was named last.
    [[nodiscard]] bool readBids(const language::Verb &verb, const language::Clause &clause);
    /// What is uploaded has values of its own and is no file.
    [[nodiscard]] bool areLooseFiles(const language::Clause &clause) const;
    [[nodiscard]] bool isAboutRecords(const language::Clause &clause) const;
    /// "check out books" lends them; "check visitors in and out" does not.
    [[nodiscard]] bool isLending(const language::Clause &clause) const;
    void readAccount(const language::Clause &clause, const language::Verb &verb);
    void readImpossible(const QString &reason, const language::Clause &clause);
    [[nodiscard]] static bool isAct(const QString &meaning);
    /// "how many tasks are open, in progress and done"
    void readCounted(const language::Clause &clause);

    Reading &m_reading;
    ActReader m_acts;
    DoingReader m_doing;
    FeatureReader m_features;
    HavingReader m_having;
};

} // namespace autodevos
