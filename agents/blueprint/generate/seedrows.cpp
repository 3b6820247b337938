// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/seedrows.h"

#include "agents/blueprint/generate/charted.h"
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/seedcode.h"
#include "agents/blueprint/generate/seedsense.h"
#include "agents/blueprint/generate/seedvalues.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageRows = 12;
constexpr int kLedgerRows = 24;
constexpr int kFewestRows = 3;
constexpr int kParentRows = 8;
constexpr int kInlineRows = 18;
constexpr int kDailyRows = 72;
constexpr int kGiftRows = 60; // many give a little
constexpr int kSeries = SeedValues::kSeries;
constexpr int kLongestSeries = 4;
constexpr int kDaysApart = 6; // between two records that tell of no day themselves
constexpr double kLongestReply = 2000;

/// Chooses the sample rows; remembers how many rows each entity got, so that links point at existing ones.
class SeedChooser {
public:
    SeedChooser(const Domain &domain, const QJsonObject &vocabulary)
        : m_domain(domain)
        , m_values(domain, vocabulary)
        , m_sense(domain, vocabulary)
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
        m_sense.agree(chosen.tables);
        chosen.people = m_people;
        return chosen;
    }

private:
    /// What stands in the list of the best of a game of pairs: which board it was, what that brought and how long it
    /// took.
    [[nodiscard]] QJsonValue ofPairs(const Entity &entity, const Field &field, int row) const
    {
        const QVector<Capability> games = data::capabilitiesOf(m_domain, CapabilityKind::ArcadeGame);
        if (entity.name != "HighScore"_L1 || games.size() != 1 || games.constFirst().page != "memory"_L1)
            return QJsonValue::Null;
        const QStringList sizes = games.constFirst().fields.value(1).split(u',', Qt::SkipEmptyParts);
        if (sizes.isEmpty())
            return QJsonValue::Null;
        constexpr int kPerPair = 100;
        constexpr int kPerMiss = 10;
        constexpr int kSecondsPerPair = 6;
        const qsizetype at = row % sizes.size();
        const int pairs = sizes.at(at).toInt() / 2;
        const int misses = pairs / 2 + row;
        if (field.name == "points"_L1)
            return std::max(0, pairs * kPerPair - misses * kPerMiss);
        if (field.name == "seconds"_L1)
            return (pairs + misses) * kSecondsPerPair - row;
        const QString level = games.constFirst().fields.value(2).split(u' ', Qt::SkipEmptyParts).value(at);
        const QString cards = u"%1 cards"_s.arg(sizes.at(at));
        if (field.name == "round"_L1)
            return level.isEmpty() ? cards : u"%1 (%2)"_s.arg(level, cards);
        return QJsonValue::Null;
    }

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
        const QStringList common = data::signUpRoles(m_domain);
        for (const DomainRole &role : m_domain.roles) {
            if (common.contains(role.name) || role.name == "admin"_L1)
                continue;
            add(role.name, {}); // work is handed to more than one
            break;
        }
        const qsizetype few = std::max<qsizetype>(5, m_people.size() + (m_people.size() > 4 ? 1 : 0));
        while (m_people.size() < few && next < names.size())
            add(common.constFirst(), {});
    }

    /// Roles that nobody gives to themselves, but for the admin.
    [[nodiscard]] QStringList staffRoles() const
    {
        const QStringList common = data::signUpRoles(m_domain);
        QStringList found;
        for (const DomainRole &role : m_domain.roles) {
            if (!common.contains(role.name) && role.name != "admin"_L1)
                found.append(role.name);
        }
        return found;
    }

    /// The roles that may stand in a relation to User: those that it names, those who work here, or all but the admin.
    [[nodiscard]] QStringList rolesIn(const Entity &entity, const Relation &relation) const
    {
        const QStringList all = data::roleNames(m_domain);
        const QString named = relation.name;
        if (named != "admin"_L1 && all.contains(named))
            return {named};
        if (named != "account"_L1 &&
            (relation.isActor || relation.name == entity.ownerField)) { // whoever may make one has made it
            QStringList makers;
            for (const QString &role : entity.access.create) {
                if (role != "admin"_L1 && all.contains(role))
                    makers.append(role);
            }
            if (!makers.isEmpty())
                return makers;
        }
        if (named == "account"_L1 && !staffRoles().isEmpty())
            return data::signUpRoles(m_domain); // a booking is a customer's
        const QStringList staff = staffRoles();
        return m_values.isStaff(relation) && !relation.isActor && !staff.isEmpty() ? staff : QStringList();
    }

    /// Positions of the accounts that may stand in a relation to User.
    [[nodiscard]] QVector<int> accounts(const Entity &entity, const Relation &relation) const
    {
        const DomainRole *profile = profileRole(m_domain, entity.name);
        const QStringList roles = rolesIn(entity, relation);
        QVector<int> positions;
        for (int i = 0; i < m_people.size(); ++i) {
            const QString &role = m_people.at(i).role;
            const bool isFitting = roles.isEmpty() ? role != "admin"_L1 : roles.contains(role);
            const bool isMember = profile && relation.name == entity.ownerField ? role == profile->name : isFitting;
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
        if (const int different = m_values.differentCount(entity); different > 0)
            return std::min(different, kInlineRows);
        if (entity.presentation != Presentation::Page)
            return isDaily(entity) ? kDailyRows : kInlineRows;
        if (m_values.isGift(entity))
            return kGiftRows;
        if (charted::isLedger(m_domain, entity))
            return kLedgerRows;
        for (const Capability &capability : m_domain.capabilities) {
            if (capability.kind == CapabilityKind::Contact && capability.entity == entity.name)
                return 3;
        }
        if (entity.name == "Battle"_L1 && m_domain.has(CapabilityKind::ResourceGame))
            return 0; // nobody has fought yet
        if (!entity.examples.isEmpty())
            return static_cast<int>(entity.examples.size());
        if (const QJsonArray records = m_values.records(entity); !records.isEmpty())
            return static_cast<int>(records.size());
        const bool isReferredTo = !data::reversesOf(m_domain, entity.name).isEmpty();
        const int known = entity.titleField.isEmpty() ? 0 : m_values.knownCount(entity);
        if (m_values.isSeries(entity))
            return kSeries * std::clamp(seriesOf(entity), 1, kLongestSeries);
        if (known >= kFewestRows && (isReferredTo || !m_values.isPast(entity)))
            return std::min(known, kPageRows);
        return isReferredTo && entity.relations.isEmpty() ? kParentRows : kPageRows;
    }

    /// How many things there is a series of.
    [[nodiscard]] int seriesOf(const Entity &entity) const
    {
        const Relation *of = ofSeries(entity);
        return of ? m_rows.value(of->target) : 1;
    }

    [[nodiscard]] static const Relation *ofSeries(const Entity &entity)
    {
        const auto of = std::find_if(entity.relations.begin(), entity.relations.end(), [](const Relation &relation) {
            return !relation.many && relation.target != "User"_L1;
        });
        return of == entity.relations.end() ? nullptr : &*of;
    }

    /// Days on which something was done that is done again and again.
    [[nodiscard]] static bool isDaily(const Entity &entity)
    {
        return entity.presentation == Presentation::Inline && entity.name.endsWith("CheckIn"_L1) &&
               entity.uniqueTogether.contains(u"date"_s);
    }

    /// Up to today, each of them on most days of the last weeks.
    [[nodiscard]] SeedMoment dayOf(const Entity &entity, int row) const
    {
        const Relation *parent = findRelation(entity, entity.parent);
        const int count = std::max(1, parent ? m_rows.value(parent->target) : 1);
        const int turn = row / count; // each turn lies before the last, so that no day comes twice
        return {-turn - turn / 3 - row % count % 2};
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
            const bool isPrivate = relation.name == entity.ownerField && entity.presentation == Presentation::Page &&
                                   entity.access.read == QStringList{u"owner"_s};
            if (isPrivate || isDaily(entity)) // whoever looks around sees what an account holds after a while
                return positions.constFirst();
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
        if (m_values.isSeries(entity) && ofSeries(entity) == &relation)
            return row / kSeries % count;
        if (m_values.isOfGroup(entity) && target && m_values.isGroup(*target))
            return row % count;
        if (isGathered(entity, relation))
            return gatheredAt(gathered(row) % count, count);
        const int start = relation.name == entity.parent ? row : row * stepThrough(count) + 1;
        return (start + others(entity, relation)) % count;
    }

    /// The first records have several children each, as where people have been at work; the rest has few or none. What
    /// may occur once only, and what takes turns on a thing, is spread evenly.
    [[nodiscard]] bool isGathered(const Entity &entity, const Relation &relation) const
    {
        const bool isTakingTurns = std::any_of(m_domain.rules.begin(), m_domain.rules.end(), [&](const Rule &rule) {
            return rule.entity == entity.name && rule.kind == RuleKind::NoOverlap;
        });
        if (!entity.uniqueTogether.isEmpty() || isTakingTurns)
            return false;
        if (!entity.parent.isEmpty())
            return relation.name == entity.parent;
        const auto first = std::find_if(entity.relations.begin(), entity.relations.end(),
                                        [](const Relation &one) { return !one.many && one.target != "User"_L1; });
        return first != entity.relations.end() && first->name == relation.name && first->target != entity.name;
    }

    /// Lists of an app begin with what was made last, so that is where something has happened.
    [[nodiscard]] int gatheredAt(int position, int count) const
    {
        return m_domain.kind != ProjectKind::Static ? count - 1 - position : position;
    }

    [[nodiscard]] static int gathered(int row)
    {
        static constexpr std::array parents{0, 1, 0, 2, 1, 3, 0, 4, 2, 1, 5, 3, 0, 6, 4, 2, 7, 1, 8, 5, 3, 9, 6, 10};
        const auto at = static_cast<std::size_t>(row); // another order in each round
        return parents.at((at + at / parents.size() * 7) % parents.size());
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
        const Talk talk = talkOf(entity, links);
        QString reply = talk.text;
        if (talk.author >= 0)
            links.insert(talk.relation, talk.author);
        for (const Field &field : entity.fields) {
            if ((field.type == FieldType::Image || field.type == FieldType::File) && !field.required)
                continue;
            if (field.type == FieldType::Date && isDaily(entity)) {
                members.append({field.name, SeedValue(dayOf(entity, row))});
                continue;
            }
            if (const QJsonValue played = ofPairs(entity, field, row); !played.isNull()) {
                members.append({field.name, played});
                continue;
            }
            if (entity.name == "HighScore"_L1 && field.name == "round"_L1)
                continue; // what was chosen for a round, only the game knows
            SeedValue value = m_values.value(entity, field, row);
            if (const QString own = ownName(entity, field, row, links); !own.isEmpty())
                value = QJsonValue(own);
            else if (const QString named = namedAfter(entity, field, row, links); !named.isEmpty())
                value = QJsonValue(named);
            if (field.type == FieldType::Text && !reply.isEmpty() &&
                reply.size() <= static_cast<qsizetype>(field.maximum.value_or(kLongestReply)))
                value = QJsonValue(std::exchange(reply, QString()));
            const auto *plain = std::get_if<QJsonValue>(&value);
            if (!plain || !plain->isNull())
                members.append({field.name, value});
        }
        fitAddress(entity, members);
        addMadeAt(entity, row, members);
        keepPrice(entity, links, members);
        for (const Relation &relation : entity.relations) {
            const bool isKnown = relation.target == "User"_L1 || m_rows.value(relation.target) > 0;
            if (relation.many && isKnown)
                members.append({relation.name, QJsonValue(manyLink(entity, relation, row))});
            else if (links.value(relation.name, -1) >= 0)
                members.append({relation.name, QJsonValue(links.value(relation.name))});
        }
        m_links[entity.name].append(links);
        return members;
    }

    /// Records have come one after the other: the first row is the latest. What tells of a day was written on that day,
    /// and a chart of what was added over time is alive from the first start.
    void addMadeAt(const Entity &entity, int row, SeedRow &members) const
    {
        const QString day = charted::dayOf(m_domain, entity);
        if (m_domain.has(CapabilityKind::Dashboard, entity.name) && day == "createdAt"_L1) {
            members.append({u"createdAt"_s, SeedMoment{-charted::daysAgo(row * 2), 9 + row % 8}});
            return;
        }
        if (m_domain.kind == ProjectKind::Static)
            return;
        if (!m_values.isPast(entity)) {
            if (entity.presentation == Presentation::Page && day == "createdAt"_L1)
                members.append(
                    {u"createdAt"_s, SeedMoment{-kDaysApart * (rowCount(entity) - 1 - row) - 1, 9 + row % 8}});
            return;
        }
        for (const auto &[name, value] : std::as_const(members)) {
            const auto *moment = std::get_if<SeedMoment>(&value);
            if (name == day && moment && moment->days <= 0 && !moment->month) {
                members.append({u"createdAt"_s, SeedMoment{std::min(moment->days, -1), 9 + row % 8}});
                return;
            }
        }
    }

    /// People have the e-mail address of their own name.
    void fitAddress(const Entity &entity, SeedRow &members) const
    {
        const auto isTitle = [&entity](const auto &member) {
            return member.first == entity.titleField;
        };
        const auto title = std::find_if(members.begin(), members.end(), isTitle);
        if (title == members.end() || !m_values.isPerson(entity))
            return;
        const auto *name = std::get_if<QJsonValue>(&title->second);
        for (const Field &field : entity.fields) {
            const auto written = std::find_if(members.begin(), members.end(),
                                              [&](const auto &member) { return member.first == field.name; });
            if (name && field.type == FieldType::Email && written != members.end())
                written->second = QJsonValue(naming::words(name->toString()).join(u'.') + u"@example.com"_s);
        }
    }

    /// A profile bears the name of the account that it belongs to; one without an account, the name of somebody else.
    [[nodiscard]] QString ownName(const Entity &entity, const Field &field, int row,
                                  const QHash<QString, int> &links) const
    {
        if (field.name != "name"_L1 || entity.titleField != "name"_L1 || field.type != FieldType::String ||
            !profileRole(m_domain, entity.name))
            return {};
        const int account = links.value(entity.ownerField, -1);
        const QStringList names = m_values.people();
        return account >= 0 ? m_people.at(account).name : names.at((row + m_people.size()) % names.size());
    }

    /// A record without a name of its own bears that of what it belongs to.
    [[nodiscard]] QString namedAfter(const Entity &entity, const Field &field, int row,
                                     const QHash<QString, int> &links) const
    {
        for (const Relation &relation : entity.relations) {
            const Entity *target = m_domain.entity(relation.target);
            const int position = links.value(relation.name, -1);
            const bool isNamed = target && target->name != entity.name && !target->titleField.isEmpty();
            if (!isNamed || position < 0)
                continue;
            const SeedValue title = m_values.value(*target, *findField(*target, target->titleField), position);
            const auto *text = std::get_if<QJsonValue>(&title);
            const QString named =
                text && text->isString() ? m_values.namedAfter(entity, field, text->toString(), row) : QString();
            if (m_values.isOfGroup(entity) && m_values.isGroup(*target) && field.name == entity.titleField)
                return text->toString();
            if (!named.isEmpty() && named.size() <= static_cast<qsizetype>(field.maximum.value_or(kLongestReply)))
                return named;
        }
        return {};
    }

    /// Whoever subscribes to a plan pays what the plan costs.
    void keepPrice(const Entity &entity, const QHash<QString, int> &links, SeedRow &members)
    {
        static const QSet<QString> bought{u"subscription"_s, u"membership"_s};
        const auto isMoney = [](const Field &field) {
            return field.type == FieldType::Money;
        };
        const auto price = std::find_if(entity.fields.begin(), entity.fields.end(), isMoney);
        if (price == entity.fields.end())
            return;
        const auto written = std::find_if(members.begin(), members.end(),
                                          [&](const auto &member) { return member.first == price->name; });
        if (written == members.end())
            return;
        const bool isBought = bought.contains(naming::singular(naming::words(entity.name).constLast()));
        for (const Relation &relation : entity.relations) {
            const QVector<QJsonValue> known = m_prices.value(relation.target);
            const int position = links.value(relation.name, -1);
            if (isBought && position >= 0 && position < known.size())
                written->second = known.at(position);
        }
        if (const auto *value = std::get_if<QJsonValue>(&written->second))
            m_prices[entity.name].append(*value);
    }

    struct Talk {
        QString text;
        QString relation; ///< to the account that says it
        int author = -1;
    };

    /// What is said about the very record to which this one belongs. Where work is handed to somebody, those who work
    /// here and the one who asked take turns.
    [[nodiscard]] Talk talkOf(const Entity &entity, const QHash<QString, int> &links)
    {
        static const QSet<QString> kinds{u"comment"_s, u"reply"_s, u"answer"_s, u"response"_s};
        const int position = entity.parent.isEmpty() ? -1 : links.value(entity.parent, -1);
        const Relation *relation = position < 0 ? nullptr : findRelation(entity, entity.parent);
        const Entity *parent = relation ? m_domain.entity(relation->target) : nullptr;
        if (!parent || !kinds.contains(naming::singular(naming::words(entity.name).constLast())))
            return {};
        const int nth = m_replies[entity.name + u':' + QString::number(position)]++;
        Talk talk{m_values.replyTo(*parent, position, nth), {}, -1};
        const auto isHanded = [this](const Relation &one) {
            return one.target == "User"_L1 && m_values.isStaff(one);
        };
        const auto handed = std::find_if(parent->relations.begin(), parent->relations.end(), isHanded);
        const auto author = std::find_if(entity.relations.begin(), entity.relations.end(),
                                         [](const Relation &one) { return one.target == "User"_L1 && one.isActor; });
        if (handed == parent->relations.end() || author == entity.relations.end())
            return talk;
        const QHash<QString, int> asked = m_links.value(parent->name).value(position);
        const int worker = asked.value(handed->name, -1);
        const auto maker = std::find_if(parent->relations.begin(), parent->relations.end(),
                                        [](const Relation &one) { return one.target == "User"_L1 && one.isActor; });
        const int asker = maker == parent->relations.end() ? -1 : asked.value(maker->name, -1);
        const int staff = worker >= 0 || staffRoles().isEmpty() ? worker : accounts(*parent, *handed).constFirst();
        talk.relation = author->name;
        talk.author = nth % 2 == 0 ? staff : asker;
        return talk;
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
    SeedSense m_sense;
    QVector<SeedPerson> m_people;
    QHash<QString, int> m_rows;
    QSet<QString> m_combinations;
    QHash<QString, QVector<QJsonValue>> m_prices;
    QHash<QString, QVector<QHash<QString, int>>> m_links; ///< of each row of an entity
    QHash<QString, int> m_replies;                        ///< how many comments a record has got
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
