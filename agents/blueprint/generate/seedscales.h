// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <optional>

namespace autodevos {

/// What samples of a kind cost, how long they last and whether they have happened, by what they are called. Read from
/// "prices", "numbers", "spans", "past", "staff" and "places" in `backend/seed/vocabulary.json`.
class SeedScales {
public:
    explicit SeedScales(const QJsonObject &vocabulary);

    /// In whole units of a currency; nothing when no word of the field or its entity is known.
    [[nodiscard]] std::optional<double> price(const Entity &entity, const Field &field, int position) const;
    /// Such a measure of such a thing: minutes of a film are others than those of a song. Nothing when unknown.
    [[nodiscard]] std::optional<double> number(const Entity &entity, const Field &field, int position) const;
    /// Such a measure as it is written, "1.2 mg/l"; empty when its unit is not known.
    [[nodiscard]] QString measure(const Entity &entity, const Field &field, int position) const;
    /// How many days pass between the start and the end of such a record.
    [[nodiscard]] std::optional<int> days(const Entity &entity) const;
    /// Such records are kept of what has happened already: a donation, a conversation.
    [[nodiscard]] bool isPast(const Entity &entity) const;
    /// All of them hold for the same days: the budgets of a month.
    [[nodiscard]] bool isAtOnce(const Entity &entity) const;
    [[nodiscard]] bool isGift(const Entity &entity) const;
    [[nodiscard]] bool isSeries(const Entity &entity) const;
    /// The time of day at which such a record begins: films are shown in the evening; empty when it may be any.
    [[nodiscard]] QString hour(const Entity &entity, int position) const;
    /// How many hours such a record lasts.
    [[nodiscard]] int hours(const Entity &entity) const;
    /// All of them lie in one town: the flats of an agency.
    [[nodiscard]] bool isLocal(const Entity &entity) const;
    /// Who stands in the relation works here: an assignee, a technician.
    [[nodiscard]] bool isStaff(const Relation &relation) const;
    /// What stands on the door or the post: "A3" on a pitch, "204" on a room; empty for what has no such number.
    [[nodiscard]] QString placeNumber(const Entity &entity, int position) const;

    /// Which of `count` options the record at `position` has: the first ones oftener than the last, and for each key
    /// in an order of its own.
    [[nodiscard]] static int option(const QString &key, int count, int position);
    /// True for about two of three records, for each key others.
    [[nodiscard]] static bool isTrue(const QString &key, int position);

private:
    struct Price {
        QStringList words;
        QVector<double> values;
    };
    struct Number {
        QStringList words;
        QStringList things; ///< empty: of anything
        QVector<double> values;
        QString unit;
        bool isMeasured = false; ///< "unit" is given, even if it is none: a pH has none
    };
    struct Span {
        QStringList words;
        int days = 0;
    };
    struct Place {
        QStringList words;
        QString form;
    };

    QVector<Price> m_prices;
    QVector<Number> m_numbers;
    QVector<Span> m_spans;
    QVector<Place> m_places;
    struct Hour {
        QStringList words;
        QStringList times;
        int lasts = 2;
    };
    QVector<Hour> m_hours;
    QSet<QString> m_past;
    QSet<QString> m_local;
    QSet<QString> m_gifts;
    QSet<QString> m_series;
    QSet<QString> m_atOnce;
    QSet<QString> m_staff;
};

} // namespace autodevos
