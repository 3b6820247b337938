// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/seedrows.h"
#include "agents/blueprint/generate/seedscales.h"
#include "core/plan/domain.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace autodevos {

/// Makes sample records agree, each with itself and with those that it belongs to: nothing ends before it starts,
/// nobody has attended what is still to come, a campaign has raised what was donated, who pays an invoice pays what
/// stands on it. By what fields mean, whatever the domain is; the words stand under "sense" in
/// `backend/seed/vocabulary.json`.
class SeedSense {
public:
    SeedSense(const Domain &domain, const QJsonObject &vocabulary);

    void agree(QVector<SeedTable> &tables) const;

private:
    using Tables = QVector<SeedTable>;
    /// The days from the first to the last of a record, counted from today.
    struct Span {
        int first = 0;
        int last = 0;
    };

    [[nodiscard]] bool isAny(const QString &name, const QString &words) const;
    [[nodiscard]] bool isOption(const QString &option, const QString &kind) const;
    [[nodiscard]] bool isWhenDone(const Field &field) const;
    [[nodiscard]] std::optional<Span> ownSpan(const Entity &entity, const SeedRow &row) const;
    [[nodiscard]] std::optional<Span> spanOf(const SeedTable &table, const SeedRow &row, const Tables &tables) const;
    [[nodiscard]] const Field *field(const Entity &entity, FieldType type, const QString &words) const;
    [[nodiscard]] const Field *measure(const Entity &entity, const QString &words) const;

    void agreeMoments(const Entity &entity, SeedRow &row, int position) const;
    void agreeState(const SeedTable &table, SeedRow &row, int position, const Tables &tables) const;
    void agreeOutcome(const Entity &entity, SeedRow &row, int position) const;
    void agreeResult(const Entity &entity, SeedRow &row) const;
    void agreeNumbers(const Entity &entity, SeedRow &row, int position) const;
    void agreePay(const Entity &entity, SeedRow &row) const;
    void agreeRent(const Entity &entity, SeedRow &row) const;
    void agreePrice(const SeedTable &table, SeedRow &row, const Tables &tables) const;
    void agreePresence(const Entity &entity, SeedRow &row) const;
    void agreeKind(const Entity &entity, SeedRow &row, QHash<QString, int> &used) const;
    void agreeYears(const SeedTable &table, SeedRow &row, const Tables &tables) const;
    void lookBack(SeedTable &told, const Tables &tables) const;
    void keepOrder(SeedTable &given, Tables &tables) const;
    void addLines(Tables &tables) const;
    void settle(SeedTable &payments, const Tables &tables) const;
    void addUp(SeedTable &wholes, const Tables &tables) const;
    void average(SeedTable &rated, const Tables &tables) const;
    void tellWhen(SeedTable &table, const Tables &tables) const;
    static void count(const Entity &entity, QVector<SeedRow> &rows);
    void arrange(Tables &tables) const;
    [[nodiscard]] QVector<int> orderOf(const SeedTable &table) const;

    const Domain &m_domain;
    SeedScales m_scales;
    QHash<QString, QSet<QString>> m_words;
    QSet<QString> m_people;
    QHash<QString, QJsonArray> m_products; ///< by a kind of them, in the singular
};

} // namespace autodevos
