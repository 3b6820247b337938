// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/seedattributes.h"
#include "agents/blueprint/generate/seedscales.h"
#include "agents/blueprint/generate/seedtexts.h"
#include "agents/blueprint/generate/seedtopics.h"
#include "agents/blueprint/generate/seedvalue.h"
#include "core/plan/domain.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace autodevos {

/// Chooses sample values that read like real ones, by what a field and its entity are called. Deterministic; dates
/// are offsets from the day on which the sample is made. The words come from `backend/seed/vocabulary.json`.
class SeedValues {
public:
    SeedValues(const Domain &domain, QJsonObject vocabulary);

    /// The value of a field in the record at `position`.
    [[nodiscard]] SeedValue value(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] QString pageText(const QString &slug) const;
    /// How many different records are known by name; 0 when names are made up as they are needed.
    [[nodiscard]] int knownCount(const Entity &entity) const;
    /// What the `nth` comment on the record at `position` says, beginning with 0; empty when nothing is known.
    [[nodiscard]] QString replyTo(const Entity &entity, int position, int nth) const;
    /// Such records tell of what has happened already.
    [[nodiscard]] bool isPast(const Entity &entity) const { return m_scales.isPast(entity); }
    [[nodiscard]] bool isStaff(const Relation &relation) const { return m_scales.isStaff(relation); }
    /// Position among the records of `target` to which the record at `position` belongs; -1 when nothing is known.
    [[nodiscard]] int groupOf(const Entity &entity, const Entity &target, int position) const;

    /// Rows that are written out under "records" for what a module keeps: the questions of a quiz. Empty: none are.
    [[nodiscard]] QJsonArray records(const Entity &entity) const;
    /// How many records of that kind can say something of their own; 0 when there is no such limit.
    [[nodiscard]] int differentCount(const Entity &entity) const;
    /// The title of a record of which nothing is known but what it belongs to; empty when it has a name of its own.
    [[nodiscard]] QString namedAfter(const Entity &entity, const Field &field, const QString &title,
                                     int position) const;
    /// The name of the record at `position`.
    [[nodiscard]] QString titleOf(const Entity &entity, int position) const;
    /// Many of them come together for one thing: a donation.
    [[nodiscard]] bool isGift(const Entity &entity) const { return m_scales.isGift(entity); }
    /// One record for each day from today on: a forecast.
    [[nodiscard]] bool isSeries(const Entity &entity) const { return m_scales.isSeries(entity); }
    static constexpr int kSeries = 7;
    /// There is one for each of the groups that it stands in: the budget of "Groceries".
    [[nodiscard]] bool isOfGroup(const Entity &entity) const { return m_scales.isAtOnce(entity); }
    [[nodiscard]] static bool isGroup(const Entity &entity);
    /// Its records are people, by its name or because accounts have them.
    [[nodiscard]] bool isPerson(const Entity &entity) const;

private:
    [[nodiscard]] std::optional<SeedValue> recorded(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] std::optional<SeedValue> fact(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] std::optional<SeedValue> opinion(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] bool isLeftOut(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] QStringList words(const QString &group, const QString &key) const;
    [[nodiscard]] QString endOfWay(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] QString shortText(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] QString longText(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] QVector<SeedEntry> knownEntries(const Entity &entity) const;
    [[nodiscard]] QVector<SeedEntry> entries(const Entity &entity) const;
    [[nodiscard]] SeedEntry entryAt(const Entity &entity, int position) const;
    [[nodiscard]] QStringList peopleOf(const Entity &entity) const;
    [[nodiscard]] bool isPersonWord(const QString &word) const;
    [[nodiscard]] QVector<SeedEntry> worksOf(const Entity &entity) const;
    [[nodiscard]] QVector<SeedEntry> articlesOf(const QString &kind) const;
    [[nodiscard]] QString titleOfPart(const Entity &entity, int position) const;
    [[nodiscard]] QString generalText(const Entity &entity, int position) const;
    [[nodiscard]] QString wentOn(const Entity &entity, const Field &field, const QString &text, int position) const;
    [[nodiscard]] QString subjectText(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] double money(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] double number(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] QString attribute(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] bool isKindOfIt(const Entity &entity, const Field &field) const;
    [[nodiscard]] QString known(const QString &word, int position) const;
    [[nodiscard]] QString line(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] static bool hasGuests(const Entity &entity);
    [[nodiscard]] static bool isSold(const Entity &entity);
    [[nodiscard]] QString listKey(const Entity &entity, const Field &field) const;
    [[nodiscard]] QJsonArray list(const Entity &entity, const Field &field, int position) const;
    /// A time that a clock took: its start, its end and its length agree.
    [[nodiscard]] static SeedValue clocked(const Entity &entity, const Field &field, int position);
    [[nodiscard]] std::optional<SeedValue> periodDate(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] SeedValue date(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] QString time(const Entity &entity, const Field &field, int position) const;
    [[nodiscard]] QString choice(const Entity &entity, const Field &field, int position) const;

    const Domain &m_domain;
    QJsonObject m_vocabulary;
    SeedTopics m_topics;
    SeedTexts m_texts;
    SeedScales m_scales;
    SeedAttributes m_attributes;
    mutable QHash<QString, QVector<SeedEntry>> m_entries; ///< of each entity, as they are asked for with every value
};

} // namespace autodevos
