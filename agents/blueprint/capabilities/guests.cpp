// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// "visitors can leave comments with their name", "readers comment without an account"
bool asksForGuests(const QString &text, const Entity &entity)
{
    static const QRegularExpression people(u"\\b(?:visitors?|guests?|readers?|anyone|anybody|everyone|people)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression without(
        u"\\bwithout\\b.{0,20}\\b(?:accounts?|registration|registering|log(?:ging)? ?in|sign(?:ing)? ?(?:in|up))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(u"\\b(?:with|under|and|giving|enter|using) (?:their|a|your|an?) (?:own )?"
                                          "(?:names?|nicknames?)\\b|\\bname and\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression visitor(u"\\b(?:visitors?|guests?)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString word = entity.label.section(u' ', -1).toLower();
    if (!text.contains(word, Qt::CaseInsensitive))
        return false;
    return visitor.match(text).hasMatch() || named.match(text).hasMatch() ||
           (people.match(text).hasMatch() && without.match(text).hasMatch());
}

bool isRemark(const Entity &entity)
{
    static const QStringList words{u"comment"_s, u"review"_s, u"reply"_s,       u"remark"_s,
                                   u"note"_s,    u"entry"_s,  u"testimonial"_s, u"question"_s};
    return entity.presentation == Presentation::Inline && words.contains(entity.label.section(u' ', -1).toLower());
}

} // namespace

void addGuests(const CapabilityContext &context)
{
    for (Entity &entity : context.domain.entities) {
        const Relation *parent = nullptr;
        for (const Relation &relation : std::as_const(entity.relations))
            parent = relation.name == entity.parent ? &relation : parent;
        const Entity *whole = parent ? context.named(parent->target) : nullptr;
        const QVector<Requirement> &all = context.draft.requirements;
        const bool isAsked = std::any_of(all.begin(), all.end(), [&](const Requirement &requirement) {
            return asksForGuests(requirement.text, entity);
        });
        if (!isRemark(entity) || !whole || !whole->access.read.contains(u"visitor"_s) || !isAsked)
            continue;
        context.askName(entity);
        const QStringList staff = context.draft.hasAccounts ? context.makers() : QStringList();
        QStringList keepers = staff;
        keepers.removeAll(u"user"_s);
        entity.access = {.read = whole->access.read, .create = {u"visitor"_s}, .update = keepers, .remove = keepers};
        entity.access.read.removeAll(u"owner"_s);
    }
}

} // namespace autodevos
