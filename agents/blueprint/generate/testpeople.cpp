// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/testpeople.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/normalise.h"

namespace autodevos::people {

using namespace Qt::StringLiterals;

namespace {

/// Tests make what a record stands in as admins, so that only these may add to it: lines are written by those who write
/// the whole, and nobody else sees what is not for everybody yet.
bool isForAdmins(const Domain &domain, const Entity &entity)
{
    for (const data::Lines &lines : data::linesOf(domain)) {
        if (lines.line->name == entity.name)
            return true;
    }
    for (const Relation &relation : entity.relations) {
        const Entity *target = relation.required && !relation.isActor ? domain.entity(relation.target) : nullptr;
        if (target && target->name != entity.name && data::visibilityOf(domain, *target))
            return true;
    }
    return false;
}

} // namespace

QString creator(const Domain &domain, const Entity &entity)
{
    if (isForAdmins(domain, entity))
        return u"admin"_s;
    const QStringList &allowed = entity.access.create;
    const bool isOpen = allowed.contains(u"user"_s) || allowed.contains(u"owner"_s);
    const QStringList roles = data::roleNames(domain);
    for (const QString &role : roles) {
        if (role != "admin"_L1 && (isOpen || allowed.contains(role)) && ownsIt(domain, entity, role))
            return role;
    }
    if (isOpen)
        return data::signUpRoles(domain).constFirst();
    if (allowed.contains(u"visitor"_s)) {
        for (const Relation &relation : entity.relations) {
            const Entity *target = domain.entity(relation.target);
            const bool isHidden = target && !target->access.read.contains(u"visitor"_s);
            if (relation.required && (relation.isActor || isHidden))
                return data::signUpRoles(domain).constFirst();
        }
        return u"visitor"_s;
    }
    return allowed.isEmpty() ? u"admin"_s : allowed.constFirst();
}

QString stranger(const Domain &domain, const QStringList &principals, const QString &preferred)
{
    if (principals.contains(u"user"_s) || principals.contains(u"visitor"_s))
        return {};
    const QStringList roles = QStringList{preferred} + data::roleNames(domain);
    for (const QString &role : roles) {
        if (role != "admin"_L1 && role != "visitor"_L1 && !role.isEmpty() && !principals.contains(role))
            return role;
    }
    return {};
}

bool ownsIt(const Domain &domain, const Entity &entity, const QString &role)
{
    const Relation *owner = findRelation(entity, entity.ownerField);
    if (!owner || !owner->isActor || role == "visitor"_L1)
        return false;
    if (owner->target == "User"_L1) {
        const DomainRole *profile = profileRole(domain, entity.name);
        return !profile || profile->name == role;
    }
    const DomainRole *profile = profileRole(domain, owner->target);
    return profile && profile->name == role;
}

bool canRead(const Domain &domain, const Entity &entity, const QString &role)
{
    const QStringList &allowed = entity.access.read;
    if (role == "admin"_L1 || allowed.contains(u"visitor"_s))
        return true;
    if (role == "visitor"_L1)
        return false;
    return allowed.contains(u"user"_s) || allowed.contains(role) ||
           (allowed.contains(u"owner"_s) && ownsIt(domain, entity, role));
}

} // namespace autodevos::people
