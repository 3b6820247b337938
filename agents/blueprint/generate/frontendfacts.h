// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/templatestore.h"
#include "core/plan/domain.h"

#include <QSet>
#include <QStringList>
#include <QVector>

namespace autodevos {

/// Which parts a domain's frontend needs; each is there only when something uses it.
struct FrontendFacts {
    bool isContent = false;    ///< a public site with a side for those who look after it
    bool isStatic = false;     ///< files alone: no server, no accounts, nothing is changed by those who see it
    bool isOpen = false;       ///< visitors may see most of it: it asks nobody to sign in first
    bool hasWorkspace = false; ///< accounts find the menu at the side, where there is room for all of it
    bool hasSignUp = false;
    bool hasRoles = false; ///< admins say who is what
    bool hasDashboard = false;
    bool isDashboardOpen = false; ///< visitors may see it
    bool hasContact = false;
    bool hasTextPages = false;
    bool hasFilters = false;
    bool hasToggles = false;
    bool hasRatings = false;
    bool hasTransitions = false;
    bool hasInlines = false;
    bool hasChildren = false;
    bool hasSenders = false;    ///< people send what only others read
    bool hasGuests = false;     ///< people write under a name of their own, without an account
    bool hasModeration = false; ///< what people send is not theirs to see before it has been approved
    bool hasLines = false;      ///< what stands in a record adds up there
    bool hasKept = false;
    bool hasManyRelations = false;
    bool hasValueFilters = false; ///< lists can be narrowed to one of the texts that a field has
    bool hasTagLists = false;     ///< some list field files its record under short words
    bool hasActions = false;      ///< modules add to the page of a record, below it, above lists, other views of them
    bool hasPanels = false;
    bool hasTools = false;
    bool hasViews = false;
    bool hasForms = false;
    bool hasInvitations = false;
    bool hasOverviews = false; ///< pages of modules read whole lists
    struct Start {
        QString path;
        QString label;
    };
    Start start; ///< where the first page leads before anything else; empty: to what there is to browse
    struct Tool {
        QString component;
        QString file; ///< under frontend/src, without its ending
    };
    Tool tool;                   ///< what the first page itself is for visitors, where the app is nothing else
    bool hasHero = false;        ///< the first page pictures some records
    bool hasOffers = false;      ///< something can be booked, ordered or applied for from its card
    bool hasExamples = false;    ///< visitors may not see real ones, so it pictures examples
    bool isHeroBrowsed = false;  ///< and leads to the list of real ones
    QStringList shared;          ///< pieces under frontend/ that modules need, whether the entities do or not
    bool hasRecordMarks = false; ///< modules add what people think of a record
    bool hasHeaderParts = false; ///< and stand on every page, on the first page, beside entries of the menu
    bool hasHomeParts = false;
    bool hasBarParts = false;
    bool hasLeads = false; ///< before the titles of rows
    bool hasFlags = false; ///< beside them
    bool hasMedia = false; ///< files that are heard or seen
    bool hasMenuMarks = false;
    bool hasTables = false;    ///< something is saved as a table
    bool hasOpenPages = false; ///< modules bring pages for anybody, and for signed-in accounts
    bool hasMemberPages = false;
    bool hasFaces = false;  ///< lists show people with their portraits
    bool hasRows = false;   ///< lists show what people wrote below one another
    bool hasDays = false;   ///< cards show a day as a leaf of a calendar
    bool hasRaised = false; ///< cards show how much of an amount came in
    QStringList layouts;    ///< names of those that pages of records have, "plain" apart
    QSet<FieldType> fieldTypes;

    /// Records are filed under something: own short texts or other records.
    [[nodiscard]] bool hasTags() const { return hasManyRelations || hasTagLists; }
};

[[nodiscard]] FrontendFacts frontendFacts(const Domain &domain);
/// Some of what it holds stands beside or below the words of the first page.
[[nodiscard]] bool hasHeroArt(const Domain &domain, const FrontendFacts &facts);
/// The facts under their names, for templates, with the domain's slug.
[[nodiscard]] View factsView(const Domain &domain, const FrontendFacts &facts);

/// How the frontend shows an entity. Pure functions over a normalised domain.
namespace shown {

[[nodiscard]] QVector<const Entity *> pageEntities(const Domain &domain);
/// What readers of a content site meet, without what they only send.
[[nodiscard]] QVector<const Entity *> publicEntities(const Domain &domain);
/// The entity of the contact form; null when there is none.
[[nodiscard]] const Entity *contactEntity(const Domain &domain);
[[nodiscard]] QString imageField(const Entity &entity);
/// Best recognised by a picture, whether it has one of its own or not: shown as cards.
[[nodiscard]] bool isVisual(const Domain &domain, const Entity &entity);
/// Its cards begin with a picture: a record's own, or one that is drawn for it.
[[nodiscard]] bool isPictured(const Domain &domain, const Entity &entity);
[[nodiscard]] bool isPerson(const Domain &domain, const Entity &entity);
/// Page entities in the order in which the first page shows them: what is seen before what is read.
[[nodiscard]] QVector<const Entity *> showcase(const Domain &domain);
/// A list of words that the record is filed under.
[[nodiscard]] bool isTagList(const Field &field);
[[nodiscard]] QString teaserField(const Entity &entity);
[[nodiscard]] QString dateField(const Entity &entity);
/// The field that leads to a record without a title; empty: only the whole of what it is called does.
[[nodiscard]] QString leadField(const Domain &domain, const Entity &entity);
/// What the records of a week add up to: an amount or a time, nothing that is rather averaged.
[[nodiscard]] QString sumField(const Entity &entity);
/// Fields and relations beside the title in a list, what matters most first.
[[nodiscard]] QStringList columns(const Domain &domain, const Entity &entity);
[[nodiscard]] QStringList filters(const Domain &domain, const Entity &entity);
/// Those of them whose values are known by looking at the records only: texts, and lists of them.
[[nodiscard]] QStringList valueFilters(const Domain &domain, const Entity &entity);
/// The name under which somebody without an account writes an inline record; empty: accounts do.
[[nodiscard]] QString authorField(const Entity &entity);
/// Whoever sends one does not see it before somebody else has approved it.
[[nodiscard]] bool isModerated(const Domain &domain, const Entity &entity);
/// Some who may write it have no list of it to start from, as they may not read it.
[[nodiscard]] bool isSent(const Domain &domain, const Entity &entity);
[[nodiscard]] bool isSearchable(const Entity &entity);
/// Fields that state machines move.
[[nodiscard]] QStringList readOnlyFields(const Domain &domain, const Entity &entity);
/// Page entities with a relation to this one, with that relation.
struct Child {
    const Entity *entity = nullptr;
    const Relation *relation = nullptr;
};
[[nodiscard]] QVector<Child> children(const Domain &domain, const Entity &entity);
/// Principal that stands in for an actor relation: "user", or the role whose profile is its target.
[[nodiscard]] QString actorOf(const Domain &domain, const Relation &relation);
/// Whether visitors may see some of what the dashboard counts.
[[nodiscard]] bool isDashboardOpen(const Domain &domain);
/// Name of a field type's files and key: "dateTime" is kept in date-time.tsx.
[[nodiscard]] QString kindName(FieldType type);
/// The same, but "media" for a file that is heard or seen.
[[nodiscard]] QString kindName(const Domain &domain, const Entity &entity, const Field &field);

} // namespace shown
} // namespace autodevos
