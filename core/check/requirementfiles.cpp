// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/requirementfiles.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// "ContactMessage" and "contact-message" alike.
QStringList wordsOf(QString name)
{
    static const QRegularExpression hump(u"(?<=[a-z0-9])(?=[A-Z])"_s);
    static const QRegularExpression gap(u"[^A-Za-z0-9]+"_s);
    return name.replace(hump, u"-"_s).toLower().split(gap, Qt::SkipEmptyParts);
}

QStringList ownRequirements(const Domain &domain, const Entity &entity)
{
    QStringList ids = entity.requirements;
    for (const Relation &relation : entity.relations) {
        ids += relation.requirements;
    }
    for (const StateMachine &machine : domain.machines) {
        for (const Transition &transition : machine.transitions) {
            ids += machine.entity == entity.name ? transition.requirements : QStringList();
        }
    }
    for (const Rule &rule : domain.rules) {
        ids += rule.entity == entity.name ? rule.requirements : QStringList();
    }
    for (const Capability &capability : domain.capabilities) {
        ids += capability.entity == entity.name ? capability.requirements : QStringList();
    }
    return ids;
}

/// What is shown inside an entity's page is built there too.
bool isInside(const Entity &child, const Entity &parent)
{
    return child.presentation != Presentation::Page &&
           std::ranges::any_of(child.relations, [&](const Relation &relation) {
               return relation.name == child.parent && relation.target == parent.name;
           });
}

bool startsWith(const QStringList &words, const QStringList &start)
{
    return !start.isEmpty() && words.mid(0, start.size()) == start;
}

} // namespace

RequirementFiles::RequirementFiles(const Domain &domain)
{
    for (const Entity &entity : domain.entities) {
        QStringList ids = ownRequirements(domain, entity);
        for (const Entity &child : domain.entities) {
            ids += isInside(child, entity) ? ownRequirements(domain, child) : QStringList();
        }
        m_entities.append({wordsOf(entity.name), ids});
        m_entities.append({wordsOf(entity.plural), ids});
    }
}

bool RequirementFiles::isAbout(const QString &path, const RequirementId &requirement,
                               const QVector<RequirementId> &covers) const
{
    const QStringList words = wordsOf(path.section(u'/', -1).section(u'.', 0, 0));
    const Named *found = nullptr;
    for (const Named &entity : m_entities) {
        if (startsWith(words, entity.words) && (found == nullptr || entity.words.size() > found->words.size())) {
            found = &entity;
        }
    }
    const auto isNamed = [&](const RequirementId &id) {
        return found->requirements.contains(id.value());
    };
    return found == nullptr || std::ranges::none_of(covers, isNamed) || isNamed(requirement);
}

} // namespace autodevos
