// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/seedfields.h"

#include "agents/blueprint/generate/naming.h"

#include <QSet>

#include <algorithm>

namespace autodevos::seedfields {

using namespace Qt::StringLiterals;

bool hasWord(const Field &field, const QStringList &words)
{
    const QStringList own = naming::words(field.name);
    return std::any_of(own.begin(), own.end(), [&](const QString &word) { return words.contains(word); });
}

bool isPersonName(const Field &field)
{
    return hasWord(field, {u"author"_s, u"person"_s, u"contact"_s, u"customer"_s, u"guest"_s, u"host"_s, u"client"_s,
                           u"artist"_s, u"director"_s, u"owner"_s, u"teacher"_s, u"speaker"_s, u"organizer"_s,
                           u"organiser"_s, u"manager"_s, u"instructor"_s});
}

bool isCode(const Field &field)
{
    static const QSet<QString> known{u"tracking"_s, u"invoice"_s, u"order"_s, u"batch"_s, u"serial"_s,  u"reference"_s,
                                     u"ticket"_s,   u"policy"_s,  u"claim"_s, u"case"_s,  u"contract"_s};
    const QStringList own = naming::words(field.name);
    return own.size() > 1 && own.constLast() == "number"_L1 && known.contains(own.constFirst());
}

bool isSender(const Entity &entity)
{
    static const QSet<QString> kinds{u"message"_s, u"inquiry"_s,  u"enquiry"_s, u"request"_s,
                                     u"contact"_s, u"feedback"_s, u"signup"_s,  u"subscriber"_s};
    return entity.titleField == "name"_L1 && kinds.contains(naming::singular(naming::words(entity.name).constLast())) &&
           std::any_of(entity.fields.begin(), entity.fields.end(),
                       [](const Field &field) { return field.type == FieldType::Email; });
}

bool isOfWhatWas(const Field &field)
{
    return !hasWord(field, {u"due"_s, u"deadline"_s, u"next"_s, u"end"_s, u"until"_s, u"planned"_s, u"expires"_s,
                            u"expected"_s, u"return"_s, u"target"_s, u"expiry"_s, u"delivery"_s, u"arrival"_s});
}

bool isHeldSomewhere(const Entity &entity)
{
    static const QSet<QString> held{u"event"_s,    u"meeting"_s,    u"concert"_s,  u"workshop"_s,    u"class"_s,
                                    u"session"_s,  u"exhibition"_s, u"festival"_s, u"performance"_s, u"rehearsal"_s,
                                    u"course"_s,   u"lesson"_s,     u"match"_s,    u"conference"_s,  u"screening"_s,
                                    u"training"_s, u"party"_s,      u"show"_s,     u"tournament"_s,  u"lecture"_s};
    return held.contains(naming::singular(naming::words(entity.name).constLast()));
}

int placeOf(const Entity &entity, const Field &field)
{
    int place = 0;
    for (const Field &other : entity.fields) {
        if (other.name == field.name)
            break;
        place += other.type == field.type ? 1 : 0;
    }
    return place;
}

const Rule *overlapRule(const Domain &domain, const Entity &entity)
{
    const auto it = std::find_if(domain.rules.begin(), domain.rules.end(), [&](const Rule &rule) {
        return rule.entity == entity.name && rule.kind == RuleKind::NoOverlap;
    });
    return it == domain.rules.end() ? nullptr : &*it;
}

} // namespace autodevos::seedfields
