// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QVector>

namespace autodevos {

/// What the attributes of things are: the type of a pool is "In-ground", that of a bike is "City". Read from
/// "attributes" in `backend/seed/vocabulary.json`: "of" are the words that the field's name ends with, "in" what the
/// field is of (the words before the last one, or its entity), "about" what the whole domain is about.
class SeedAttributes {
public:
    SeedAttributes(const Domain &domain, const QJsonObject &vocabulary);

    /// Values of such a field of such a thing; empty when the word says the same of everything, or nothing is known.
    [[nodiscard]] QStringList of(const Entity &entity, const Field &field) const;
    /// What the field's last word says, it says of the entity: "type", "lamp type" of a lamp, but not its "bulb type".
    [[nodiscard]] static bool isOfEntity(const Entity &entity, const Field &field);

private:
    struct Attribute {
        QStringList words;
        QStringList things;
        QStringList subjects;
        QStringList values;
    };

    QVector<Attribute> m_attributes;
    QSet<QString> m_subject; ///< words of the domain's name and summary and of what it keeps
};

} // namespace autodevos
