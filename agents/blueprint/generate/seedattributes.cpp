// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/seedattributes.h"

#include "agents/blueprint/generate/naming.h"

#include <QJsonArray>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

QStringList listed(const QJsonValue &words)
{
    return words.toString().split(u' ', Qt::SkipEmptyParts);
}

QStringList singulars(const QString &text)
{
    QStringList words;
    for (const QString &word : naming::words(text))
        words.append(naming::singular(word));
    return words;
}

/// The words of an entity's name, the most telling one first; before them the whole name as one word.
QStringList keysOf(const QString &name)
{
    QStringList keys = singulars(name);
    std::reverse(keys.begin(), keys.end());
    if (keys.size() > 1)
        keys.prepend(naming::singular(naming::words(name).join(QString())));
    return keys;
}

} // namespace

SeedAttributes::SeedAttributes(const Domain &domain, const QJsonObject &vocabulary)
{
    const QJsonArray attributes = vocabulary.value(u"attributes"_s).toArray();
    for (const QJsonValue one : attributes) {
        Attribute attribute{listed(one[u"of"_s]), listed(one[u"in"_s]), listed(one[u"about"_s]), {}};
        const QJsonArray values = one[u"values"_s].toArray();
        for (const QJsonValue value : values)
            attribute.values.append(value.toString());
        m_attributes.append(attribute);
    }
    QStringList subject = singulars(domain.name) + singulars(domain.summary);
    for (const Entity &entity : domain.entities)
        subject += singulars(entity.name);
    m_subject = QSet<QString>(subject.begin(), subject.end());
}

bool SeedAttributes::isOfEntity(const Entity &entity, const Field &field)
{
    static const QSet<QString> plain{u"main"_s,    u"first"_s,     u"second"_s,     u"current"_s, u"preferred"_s,
                                     u"usual"_s,   u"favourite"_s, u"favorite"_s,   u"exact"_s,   u"overall"_s,
                                     u"general"_s, u"original"_s,  u"recommended"_s};
    QStringList before = singulars(field.name);
    before.removeLast();
    const QStringList own = singulars(entity.name);
    return std::all_of(before.begin(), before.end(),
                       [&](const QString &word) { return own.contains(word) || plain.contains(word); });
}

QStringList SeedAttributes::of(const Entity &entity, const Field &field) const
{
    QStringList before = singulars(field.name);
    const QString whole = naming::singular(naming::words(field.name).join(QString()));
    const QString last = before.takeLast();
    std::reverse(before.begin(), before.end());
    const auto isOfSubject = [this](const Attribute &one) {
        return one.subjects.isEmpty() || std::any_of(one.subjects.begin(), one.subjects.end(),
                                                     [this](const QString &key) { return m_subject.contains(key); });
    };
    const auto first = [&](const QString &word, const QString &key) -> QStringList {
        const auto found = std::find_if(m_attributes.begin(), m_attributes.end(), [&](const Attribute &one) {
            const bool isFitting = key.isEmpty() ? one.things.isEmpty() : one.things.contains(key);
            return isFitting && one.words.contains(word) && isOfSubject(one);
        });
        return found == m_attributes.end() ? QStringList() : found->values;
    };
    const QStringList things = keysOf(entity.name) + QStringList{QString()};
    const auto ofAny = [&](const QString &word, const QStringList &keys) -> QStringList {
        for (const QString &key : keys) {
            if (const QStringList values = first(word, key); !values.isEmpty())
                return values;
        }
        return {};
    };
    QStringList values = before.isEmpty() ? QStringList() : ofAny(whole, things);
    if (values.isEmpty())
        values = ofAny(last, before);
    if (values.isEmpty() && isOfEntity(entity, field))
        values = ofAny(last, things);
    return values;
}

} // namespace autodevos
