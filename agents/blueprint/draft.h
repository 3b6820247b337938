// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/phrase.h"
#include "core/plan/domain.h"
#include "core/plan/requirement.h"

#include <QSet>

#include <algorithm>
#include <memory>

namespace autodevos {

/// Something the prompt talks about that becomes an entity: what was asked of it, before fields and access are decided.
struct Thing {
    QString key;                         ///< "menu item"; small letters, singular
    QString written;                     ///< as the prompt has it
    QVector<language::NounPhrase> parts; ///< what it was said to have
    QStringList states;                  ///< "open", "in progress" said of it
    QStringList names;       ///< records that there are: "Basic" and "Shine" of "two packages: Basic, Shine"
    QString beside;          ///< what was spoken of when its names were listed
    QStringList marks;       ///< "solution" of "mark replies as solutions"
    bool isMarked = false;   ///< its states are set later on: "mark orders as packed or sent"
    QString source;          ///< archetype to take fields from, where it is not the key
    bool isBuilt = false;    ///< its parts became fields
    bool isCertain = false;  ///< enough was said to make it an entity
    bool isNoted = false;    ///< its values are written down day by day: "record date, mood and sleep"
    bool isPurpose = false;  ///< only named as what the app is good for
    bool isPersonal = false; ///< "their own notes"
    language::ActorKind actor = language::ActorKind::None;
    QString act;                          ///< verb meaning that made it: "act:Loan", "comment", "rate", …
    QString target;                       ///< key of the thing the act is done to; "user" for accounts
    std::optional<language::Range> range; ///< of a rating
    QStringList requirements;
    Entity entity;
};

/// Somebody does something with a thing.
struct Statement {
    QString meaning; ///< as in verbs.tsv
    QString verb;
    QStringList actors; ///< singular phrases; empty: nobody named
    QString thing;      ///< key
    QString requirement;
    bool isOnly = false;
    bool isNegated = false;
};

struct RelationAsked {
    QString from; ///< key of the thing that holds it
    QString to;   ///< key, or "user"
    QString name; ///< empty: made from `to`
    bool many = false;
    bool isCertain = true; ///< false: only where nothing else links the two
    QString requirement;
    bool isPart = false; ///< "tasks with an assignee": asked for as one of many values, not as a link of its own
};

struct CapabilityAsked {
    QString kind;
    QString detail; ///< page title
    QString thing;
    QStringList states;                  ///< counted states of a dashboard
    QStringList fields;                  ///< words: "by stage", "by title and location"
    QVector<language::NounPhrase> parts; ///< fields of a contact form
    QString requirement;
};

/// All that was read out of a prompt, in the order it was said. Plain values that the builders refine step by step.
struct Draft {
    QString name;
    QString summary;
    QStringList hints;    ///< words of the app's own name that may be things: "recipe" of "recipe box"
    QStringList purposes; ///< "for my bakery"
    QString place;        ///< kind of app: "library", "gym"
    QString sold;         ///< key of what a shop is named after: "board game" of "a board game store"
    QSet<QString>
        describedNouns; ///< phrases that the prompt gives values of their own: "reading session with a date and a page"
    QSet<QString> words; ///< every word of the prompt, in the singular: what an ambiguous one is read by
    bool isSite = false;
    bool isGame = false;
    bool isOwn = false; ///< of one person alone: "my holdings", "a private journal"
    bool hasAccounts = true;
    bool hasVisitors = false;
    QSet<QString> newcomers; ///< actors said to sign up: "pickers register"
    std::vector<std::unique_ptr<Thing>> things;
    QVector<Statement> statements;
    QVector<RelationAsked> relations;
    QVector<CapabilityAsked> capabilities;
    QVector<language::NounPhrase> bookingParts; ///< what is entered on the way to a booking: "licence plate"
    QVector<language::Clause> rules;            ///< negated statements and the like, read by the rule reader
    QStringList ruleRequirements;               ///< requirement of each
    QStringList actors;                         ///< singular phrases of people who do something, in order
    QVector<Colour> colours;
    QVector<Requirement> requirements;
    language::Span purpose;  ///< "for sharing outfit ideas" of the first of several sentences
    QStringList wholes;      ///< ids of those that name the app itself
    QSet<QString> included;  ///< ids of those that ask for what every app has
    QSet<QString> described; ///< ids of those that say what a thing has
    QStringList notes;

    [[nodiscard]] Thing *find(const QString &key) const
    {
        for (const auto &thing : things) {
            if (thing->key == key)
                return thing.get();
        }
        return nullptr;
    }
    /// Ids count from R1 in the order of the list, except that a lead that asks for nothing may be taken out.
    [[nodiscard]] Requirement *requirement(const QString &id)
    {
        const qsizetype index = id.mid(1).toLongLong() - 1;
        for (qsizetype i = std::min(index, requirements.size() - 1); i >= 0; --i) {
            if (requirements.at(i).id.value() == id)
                return &requirements[i];
        }
        return nullptr;
    }
    [[nodiscard]] const Requirement *requirement(const QString &id) const
    {
        for (const Requirement &candidate : requirements) {
            if (candidate.id.value() == id)
                return &candidate;
        }
        return nullptr;
    }
    [[nodiscard]] bool asks(QLatin1StringView kind) const
    {
        for (const CapabilityAsked &asked : capabilities) {
            if (asked.kind == kind)
                return true;
        }
        return false;
    }
};

} // namespace autodevos
