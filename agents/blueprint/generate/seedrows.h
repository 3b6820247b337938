// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/seedvalue.h"
#include "core/plan/domain.h"

#include <QJsonObject>
#include <QVector>

#include <utility>

/// What a project holds at first, before it is written in any language. Pure functions over a normalised domain.
namespace autodevos {

/// An account.
struct SeedPerson {
    QString name;
    QString email;
    QString role;
};

/// Members of a record by name, in the order in which they are written.
using SeedRow = QVector<std::pair<QString, SeedValue>>;

/// The records of an entity.
struct SeedTable {
    const Entity *entity = nullptr;
    QVector<SeedRow> rows;
    QVector<const Relation *> links; ///< members that are positions among the rows of their target
};

struct SeedRows {
    QVector<SeedPerson> people;
    QVector<SeedTable> tables; ///< each after those it refers to; they point into the domain
};

/// A page of text.
struct SeedPage {
    QString slug;
    QString title;
    QString body;
};

[[nodiscard]] SeedRows seedRows(const Domain &domain, const QJsonObject &vocabulary);
/// The pages of text and what they say at first, each address once.
[[nodiscard]] QVector<SeedPage> seedPages(const Domain &domain, const QJsonObject &vocabulary);

} // namespace autodevos
