// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/seedrows.h"

#include "agents/blueprint/generate/charted.h"
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/seedcode.h"
#include "agents/blueprint/generate/seedvalues.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageRows = 12;
constexpr int kLedgerRows = 24;
constexpr int kFewestRows = 6;
constexpr int kParentRows = 8;
constexpr int kInlineRows = 18;

/// Chooses the sample rows; remembers how many rows each entity got, so that links point at existing ones.
class SeedChooser {
public:
    SeedChooser(const Domain &domain, const QJsonObject &vocabulary)
        : m_domain(domain)
        , m_values(domain, vocabulary)
    {
    }

    [[nodiscard]] SeedRows choose()
    {
        choosePeople();
        SeedRows chosen;
        for (const Entity *entity : data::inOrderOfNeed(m_domain)) {
            if (isPossible(*entity) && !isSeededByModule(m_domain, entity->name))
                chosen.tables.append(tableOf(*entity));
        }
        chosen.people = m_people;
        return chosen;
    }

private:
    void choosePeople()
    {
        const QStringList names = m_values.people();
        qsizetype next = 0;
        const auto add = [&](const QString &role, const QString &email) {
            const QString &name = names.at(next++ % names.size());
            m_people.append({name, email.isEmpty() ? naming::words(name).join(u'.') + u"@example.com"_s : email, role});
        };
        add(u"admin"_s, u"admin@example.com"_s);
        for (const QString &role : data::roleNames(m_domain)) {
            if (role != "admin"_L1)
                add(role, demoEmail(role));
        }
        const QString common = data::signUpRoles(m_domain).constFirst();
        while (m_people.size() < 5 && next < names.size())
            add(common, {});
    }

    /// Positions of the accounts that may stand in a relation to User.
    [[nodiscard]] QVector<int> accounts(const Entity &entity, const Relation &relation) const
    {
        const DomainRole *profile = profileRole(m_domain, entity.name);
        QVector<int> positions;
        for (int i = 0; i < m_people.size(); ++i) {
            const QString &role = m_people.at(i).role;
            const bool isMember =
                profile && relation.name == entity.ownerField ? role == profile->name : role != "admin"_L1;
            if (isMember)
                positions.append(i);
        }
        return positions.isEmpty() ? QVector<int>{0} : positions;
    }

    [[nodiscard]] bool isPossible(const Entity &entity) const
    {
        return std::all_of(entity.relations.begin(), entity.relations.end(), [&](const Relation &relation) {
            return !relation.required || relation.target == "User"_L1 || m_rows.value(relation.target) > 0;
        });
    }

    [[nodiscard]] int rowCount(const Entity &entity) const
    {
        if (entity.presentation != Presentation::Page)
            return kInlineRows;
        if (charted::isLedger(m_domain, entity))
            return kLedgerRows;
        for (const Capability &capability : m_domain.capabilities) {
            if (capability.kind == CapabilityKind::Contact && capability.entity == entity.name)
                return 3;
        }
        if (entity.name == "Battle"_L1 && m_domain.has(CapabilityKind::ResourceGame))
            return 0; // nobody has fought yet
        if (const QJsonArray records = m_values.records(entity); !records.isEmpty())
            return static_cast<int>(records.size());
        const bool isReferredTo = !data::reversesOf(m_domain, entity.name).isEmpty();
        const int known = m_values.knownCount(entity);
        if (known >= kFewestRows)
            return std::min(known, kPageRows);
        return isReferredTo && entity.relations.isEmpty() ? kParentRows : kPageRows;
    }

    /// A step that reaches every one of `count` rows before it comes back to the first.
    [[nodiscard]] static int stepThrough(int count)
    {
        int step = 5;
        while (std::gcd(step, count) != 1)
            step += 2;
        return step;
    }

    /// Where a row's relation points; -1 leaves it empty.
    [[nodiscard]] int linkOf(const Entity &entity, const Relation &relation, int row) const
    {
        const QJsonArray records = m_values.records(entity);
        if (const QJsonValue link = records.isEmpty() ? QJsonValue() : records.at(row).toObject().value(relation.name);
            link.isDouble())
            return link.toInt();
        if (relation.target == "User"_L1) {
            const QVector<int> positions = accounts(entity, relation);
            const bool isProfile = profileRole(m_domain, entity.name) && relation.name == entity.ownerField;
            if (isProfile)
                return row < positions.size() ? positions.at(row) : -1;
            if (!relation.required && row % 4 == 3)
                return -1;
            const int size = static_cast<int>(positions.size());
            return positions.at((row + row / size + (relation.isActor ? 0 : 1)) % size);
        }
        if (relation.target == entity.name)
            return row >= 3 ? row - 3 : -1;
        const int count = m_rows.value(relation.target);
        const Entity *target = m_domain.entity(relation.target);
        if (const int group = target ? m_values.groupOf(entity, *target, row) : -1; group >= 0 && group < count)
            return group;
        if (count == 0)
            return -1;
        const int start = relation.name == entity.parent ? row : row * stepThrough(count) + 1;
        return (start + others(entity, relation)) % count;
    }

    /// How many links to the same kind come before: a crossing does not arrive where it departs.
    [[nodiscard]] static int others(const Entity &entity, const Relation &relation)
    {
        int found = 0;
        for (const Relation &other : entity.relations) {
            if (other.name == relation.name)
                return found;
            found += other.target == relation.target && !other.many ? 1 : 0;
        }
        return found;
    }

    /// True when the row would repeat a combination that may occur once only.
    [[nodiscard]] bool isRepeated(const Entity &entity, const QHash<QString, int> &links)
    {
        if (entity.uniqueTogether.isEmpty())
            return false;
        QStringList parts;
        for (const QString &name : entity.uniqueTogether) {
            const Relation *relation = findRelation(entity, name);
            if (!relation)
                return false;
            if (links.value(name, -1) < 0)
                return false;
            parts.append(QString::number(links.value(name)));
        }
        const QString key = entity.name + u':' + parts.join(u',');
        const bool isKnown = m_combinations.contains(key);
        m_combinations.insert(key);
        return isKnown;
    }

    [[nodiscard]] QJsonArray manyLink(const Entity &entity, const Relation &relation, int row) const
    {
        const int count =
            relation.target == "User"_L1 ? static_cast<int>(m_people.size()) : m_rows.value(relation.target);
        const Entity *target = m_domain.entity(relation.target);
        if (const int group = target ? m_values.groupOf(entity, *target, row) : -1; group >= 0 && group < count)
            return {group};
        QJsonArray positions{row % count};
        // Two tags read well; in two categories at once, a sample looks misplaced.
        if (count > 1 && row % 2 == 1 && !relation.target.endsWith("Category"_L1))
            positions.append((row + 1) % count);
        return positions;
    }

    [[nodiscard]] std::optional<SeedRow> rowOf(const Entity &entity, int row)
    {
        QHash<QString, int> links;
        for (const Relation &relation : entity.relations) {
            if (!relation.many)
                links.insert(relation.name, linkOf(entity, relation, row));
        }
        if (isRepeated(entity, links))
            return {};
        SeedRow members;
        for (const Field &field : entity.fields) {
            if ((field.type == FieldType::Image || field.type == FieldType::File) && !field.required)
                continue;
            const SeedValue value = m_values.value(entity, field, row);
            const auto *plain = std::get_if<QJsonValue>(&value);
            if (!plain || !plain->isNull())
                members.append({field.name, value});
        }
        // A chart of what was added over time is alive from the first start.
        if (m_domain.has(CapabilityKind::Dashboard, entity.name) && charted::dayOf(m_domain, entity) == "createdAt"_L1)
            members.append({u"createdAt"_s, SeedMoment{-charted::daysAgo(row * 2), 9 + row % 8}});
        for (const Relation &relation : entity.relations) {
            const bool isKnown = relation.target == "User"_L1 || m_rows.value(relation.target) > 0;
            if (relation.many && isKnown)
                members.append({relation.name, QJsonValue(manyLink(entity, relation, row))});
            else if (links.value(relation.name, -1) >= 0)
                members.append({relation.name, QJsonValue(links.value(relation.name))});
        }
        return members;
    }

    [[nodiscard]] SeedTable tableOf(const Entity &entity)
    {
        SeedTable table{&entity, {}, {}};
        const int count = rowCount(entity);
        for (int row = 0; row < count; ++row) {
            if (const std::optional<SeedRow> made = rowOf(entity, row))
                table.rows.append(*made);
        }
        for (const Relation &relation : entity.relations) {
            const bool isSelf = relation.target == entity.name;
            if (relation.target == "User"_L1 || m_rows.value(relation.target) > 0 || (isSelf && !relation.many))
                table.links.append(&relation);
        }
        m_rows.insert(entity.name, static_cast<int>(table.rows.size()));
        return table;
    }

    const Domain &m_domain;
    SeedValues m_values;
    QVector<SeedPerson> m_people;
    QHash<QString, int> m_rows;
    QSet<QString> m_combinations;
};

} // namespace

SeedRows seedRows(const Domain &domain, const QJsonObject &vocabulary)
{
    return SeedChooser(domain, vocabulary).choose();
}

QVector<SeedPage> seedPages(const Domain &domain, const QJsonObject &vocabulary)
{
    const SeedValues values(domain, vocabulary);
    QVector<SeedPage> pages;
    QSet<QString> slugs;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Content)) {
        const QString slug = naming::slug(capability.page);
        if (slugs.contains(slug))
            continue;
        slugs.insert(slug);
        pages.append({slug, capability.page, values.pageText(slug)});
    }
    return pages;
}

} // namespace autodevos
