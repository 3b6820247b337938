// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/seedsense.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/deadlines.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/seedtexts.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCents = 100;
/// How much of what somebody hopes for, or has room for, is there already.
constexpr std::array kShares{0.62, 0.34, 0.81, 0.47, 0.23, 0.72, 0.55, 0.88, 0.29, 0.66, 0.41, 0.76};

double shareOf(int position)
{
    return kShares.at(static_cast<std::size_t>(position) % kShares.size());
}

bool isDay(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

template<typename Row>
auto *memberOf(Row &row, const QString &name)
{
    const auto it = std::find_if(row.begin(), row.end(), [&](const auto &member) { return member.first == name; });
    return it == row.end() ? nullptr : &it->second;
}

std::optional<double> numberIn(const SeedRow &row, const QString &name)
{
    const SeedValue *value = memberOf(row, name);
    const auto *plain = value ? std::get_if<QJsonValue>(value) : nullptr;
    return plain && plain->isDouble() ? std::optional(plain->toDouble()) : std::nullopt;
}

QString textIn(const SeedRow &row, const QString &name)
{
    const SeedValue *value = memberOf(row, name);
    const auto *plain = value ? std::get_if<QJsonValue>(value) : nullptr;
    return plain ? plain->toString() : QString();
}

void put(SeedRow &row, const QString &name, const SeedValue &value)
{
    if (SeedValue *known = memberOf(row, name))
        *known = value;
}

/// Has a name and a price.
bool isProduct(const Entity &entity)
{
    const Field *price = findField(entity, u"price"_s);
    return entity.titleField == "name"_L1 && price && price->type == FieldType::Money;
}

/// Counted in days from today; nothing for a day of a named month.
std::optional<int> dayIn(const SeedRow &row, const QString &name)
{
    const SeedValue *value = memberOf(row, name);
    const auto *moment = value ? std::get_if<SeedMoment>(value) : nullptr;
    return moment && !moment->month ? std::optional(moment->days) : std::nullopt;
}

void putDay(SeedRow &row, const QString &name, int day)
{
    if (auto *value = memberOf(row, name)) {
        if (auto *moment = std::get_if<SeedMoment>(value))
            moment->days = day;
    }
}

void dropMember(SeedRow &row, const QString &name)
{
    row.removeIf([&](const auto &member) { return member.first == name; });
}

/// Two digits that count, then zeros: 48200 becomes 48000.
double roundNicely(double value)
{
    if (value <= 0)
        return value;
    const double step = std::pow(10, std::max(std::floor(std::log10(value)) - 1, 0.0));
    return std::round(value / step) * step;
}

const SeedTable *tableOf(const QVector<SeedTable> &tables, const QString &entity)
{
    const auto it =
        std::find_if(tables.begin(), tables.end(), [&](const SeedTable &one) { return one.entity->name == entity; });
    return it == tables.end() ? nullptr : &*it;
}

const SeedRow *linked(const SeedRow &row, const Relation &relation, const QVector<SeedTable> &tables)
{
    const std::optional<double> position = relation.many ? std::nullopt : numberIn(row, relation.name);
    const SeedTable *table = position ? tableOf(tables, relation.target) : nullptr;
    const bool isKnown = table && *position >= 0 && *position < static_cast<double>(table->rows.size());
    return isKnown ? &table->rows.at(static_cast<qsizetype>(*position)) : nullptr;
}

/// The parent first, then what else it is linked to.
QVector<const Relation *> linksOf(const Entity &entity)
{
    QVector<const Relation *> found;
    for (const Relation &relation : entity.relations) {
        if (relation.many || relation.target == "User"_L1 || relation.target == entity.name)
            continue;
        if (relation.name == entity.parent)
            found.prepend(&relation);
        else
            found.append(&relation);
    }
    return found;
}

} // namespace

SeedSense::SeedSense(const Domain &domain, const QJsonObject &vocabulary)
    : m_domain(domain)
    , m_scales(vocabulary)
{
    const QJsonObject sense = vocabulary.value(u"sense"_s).toObject();
    for (auto it = sense.begin(); it != sense.end(); ++it) {
        const QJsonArray words = it.value().toArray();
        for (const QJsonValue word : words)
            m_words[it.key()].insert(word.toString());
    }
    for (const QJsonValue entry : vocabulary.value(u"kinds"_s).toArray()) {
        const QJsonObject kind = entry.toObject();
        for (const QString &word : kind.value("of"_L1).toString().split(u' '))
            m_products.insert(word, kind.value("products"_L1).toArray());
    }
    const QJsonArray people = vocabulary.value(u"personEntities"_s).toArray();
    for (const QJsonValue word : people)
        m_people.insert(word.toString());
}

bool SeedSense::isAny(const QString &name, const QString &words) const
{
    const QSet<QString> known = m_words.value(words);
    const QStringList own = naming::words(name);
    return std::any_of(own.begin(), own.end(), [&](const QString &word) {
        return known.contains(word) || known.contains(naming::singular(word));
    });
}

bool SeedSense::isOption(const QString &option, const QString &kind) const
{
    return m_words.value(kind).contains(option.toLower());
}

/// Says when something came to its end, which it does only once it has: "returned on", "paid at".
bool SeedSense::isWhenDone(const Field &field) const
{
    return isDay(field) && !field.required && isAny(field.name, u"outcomes"_s);
}

const Field *SeedSense::field(const Entity &entity, FieldType type, const QString &words) const
{
    const auto it = std::find_if(entity.fields.begin(), entity.fields.end(),
                                 [&](const Field &one) { return one.type == type && isAny(one.name, words); });
    return it == entity.fields.end() ? nullptr : &*it;
}

/// A number or an amount by what it measures.
const Field *SeedSense::measure(const Entity &entity, const QString &words) const
{
    for (const FieldType type : {FieldType::Money, FieldType::Integer, FieldType::Number}) {
        if (const Field *found = field(entity, type, words))
            return found;
    }
    return nullptr;
}

std::optional<SeedSense::Span> SeedSense::ownSpan(const Entity &entity, const SeedRow &row) const
{
    std::optional<int> first;
    std::optional<int> last;
    for (const Field &field : entity.fields) {
        const std::optional<int> day = isDay(field) ? dayIn(row, field.name) : std::nullopt;
        if (!day || isAny(field.name, u"notWhen"_s) || isWhenDone(field))
            continue;
        if (isAny(field.name, u"ends"_s))
            last = day;
        else if (!first)
            first = day;
    }
    if (!first && !last)
        return std::nullopt;
    return Span{first.value_or(last.value_or(0)), last.value_or(first.value_or(0))};
}

/// When it is or was, or else what it belongs to: a ticket is of the day of its event.
std::optional<SeedSense::Span> SeedSense::spanOf(const SeedTable &table, const SeedRow &row, const Tables &tables) const
{
    if (const std::optional<Span> own = ownSpan(*table.entity, row))
        return own;
    for (const Relation *relation : linksOf(*table.entity)) {
        const SeedRow *target = linked(row, *relation, tables);
        const SeedTable *targets = target ? tableOf(tables, relation->target) : nullptr;
        if (const std::optional<Span> span = targets ? ownSpan(*targets->entity, *target) : std::nullopt)
            return span;
    }
    return std::nullopt;
}

/// What ends, is due or comes back does so after it has begun; who wants to take part says so before.
void SeedSense::agreeMoments(const Entity &entity, SeedRow &row, int position) const
{
    const Field *begin = nullptr;
    for (const Field &field : entity.fields) {
        const bool isBegin = isDay(field) && (field.name == "date"_L1 || isAny(field.name, u"starts"_s));
        if (isBegin && !isAny(field.name, u"ends"_s) && dayIn(row, field.name) && !begin)
            begin = &field;
    }
    if (!begin)
        return;
    const int first = *dayIn(row, begin->name);
    for (const Field &field : entity.fields) {
        const std::optional<int> day = isDay(field) && &field != begin ? dayIn(row, field.name) : std::nullopt;
        if (!day || isWhenDone(field))
            continue;
        constexpr int kWeek = 7;
        if (isAny(field.name, u"afters"_s) && *day <= first)
            putDay(row, field.name, std::min(first + 1 + position % 3, std::max(first, 0)));
        else if (isAny(field.name, u"signUps"_s))
            putDay(row, field.name, first - kWeek);
        else if (isAny(field.name, u"dues"_s) && m_scales.isPast(entity))
            putDay(row, field.name, first + 2 * kWeek + position % 3 * kWeek);
        else if (isAny(field.name, u"ends"_s) && *day < first)
            putDay(row, field.name, first + 1 + position % 3);
    }
}

/// Nobody has attended what is still to come, and what is over is not scheduled any more.
void SeedSense::agreeState(const SeedTable &table, SeedRow &row, int position, const Tables &tables) const
{
    const Entity &entity = *table.entity;
    const bool isPast = m_scales.isPast(entity);
    // Work with a deadline goes on, and is done, before the day of what it is for.
    const bool isOwn = isPast || deadlines::dayOf(entity);
    const std::optional<Span> span = isOwn ? ownSpan(entity, row) : spanOf(table, row, tables);
    constexpr int kFresh = -30;
    for (const Field &field : entity.fields) {
        const QString chosen = field.type == FieldType::Enum ? textIn(row, field.name) : QString();
        if (chosen.isEmpty() || !span)
            continue;
        QStringList possible;
        QStringList usual;
        for (const QString &option : field.options) {
            const bool isOver = isOption(option, u"over"_s);
            const bool isAhead = isOption(option, u"ahead"_s);
            const bool isNow = isOption(option, u"now"_s);
            const bool isFitting = isPast            ? span->first > kFresh || !isOption(option, u"fresh"_s)
                                   : span->first > 0 ? !isOver && !isNow
                                   : span->last < 0  ? !isAhead && !isNow
                                                     : !isOver && !isAhead;
            if (isFitting)
                possible.append(option);
        }
        if (!possible.isEmpty() && !possible.contains(chosen))
            put(row, field.name,
                QJsonValue(possible.at(
                    SeedScales::option(entity.name + field.name, static_cast<int>(possible.size()), position))));
    }
}

/// What is done says when; what is not, does not. What was expected for later has come by then.
void SeedSense::agreeOutcome(const Entity &entity, SeedRow &row, int position) const
{
    const auto state = std::find_if(entity.fields.begin(), entity.fields.end(), [&](const Field &field) {
        return field.type == FieldType::Enum &&
               std::any_of(field.options.begin(), field.options.end(),
                           [&](const QString &option) { return isOption(option, u"done"_s); });
    });
    if (state == entity.fields.end())
        return;
    const QString chosen = textIn(row, state->name);
    const bool isDone = isOption(chosen, u"done"_s);
    const std::optional<Span> span = ownSpan(entity, row);
    const int passed = span && span->first < -2 ? span->first / 2 : -1 - position * 7 % 40;
    for (const Field &field : entity.fields) {
        const std::optional<int> day = isDay(field) ? dayIn(row, field.name) : std::nullopt;
        if (!day)
            continue;
        if (isWhenDone(field) && !isDone)
            dropMember(row, field.name);
        else if (isWhenDone(field) && *day >= 0)
            putDay(row, field.name, passed);
        else if (isDone && isAny(field.name, u"arrivals"_s) && *day >= 0)
            putDay(row, field.name, passed);
        else if (isAny(field.name, u"dues"_s) && isOption(chosen, u"late"_s) && *day >= 0)
            putDay(row, field.name, -3);
    }
}

/// The least is not more than the most, and no more places are taken than there are.
void SeedSense::agreeNumbers(const Entity &entity, SeedRow &row, int position) const
{
    const Field *least = measure(entity, u"least"_s);
    const Field *most = measure(entity, u"most"_s);
    if (least && most && least != most && least->type == most->type) {
        const double low = numberIn(row, least->name).value_or(0);
        const double high = numberIn(row, most->name).value_or(0);
        constexpr double kApart = 1.4;
        put(row, least->name, QJsonValue(std::min(low, high)));
        put(row, most->name, QJsonValue(low == high ? std::round(high * kApart) : std::max(low, high)));
    }
    const Field *whole = measure(entity, u"wholes"_s);
    for (const Field &part : entity.fields) {
        const bool isPart = whole && part.name != whole->name && part.type == whole->type &&
                            isAny(part.name, u"parts"_s) && !isAny(part.name, u"wholes"_s);
        const double all = isPart ? numberIn(row, whole->name).value_or(0) : 0;
        if (!isPart || all <= 0 || !numberIn(row, part.name))
            continue;
        const double some = all * shareOf(position);
        put(row, part.name, QJsonValue(part.type == FieldType::Money ? roundNicely(some) : std::round(some)));
    }
    const Field *done = measure(entity, u"progress"_s);
    const auto state = std::find_if(entity.fields.begin(), entity.fields.end(),
                                    [](const Field &field) { return field.type == FieldType::Enum; });
    if (!done || done->maximum.value_or(0) != kCents || state == entity.fields.end())
        return;
    const QString chosen = textIn(row, state->name);
    if (isOption(chosen, u"done"_s))
        put(row, done->name, QJsonValue(kCents));
    else if (isOption(chosen, u"ahead"_s))
        put(row, done->name, QJsonValue(0));
    else if (numberIn(row, done->name) == kCents)
        put(row, done->name, QJsonValue(std::round(shareOf(position) * kCents)));
}

/// Nobody knows how a match ends that has not begun.
void SeedSense::agreeResult(const Entity &entity, SeedRow &row) const
{
    const std::optional<Span> span = ownSpan(entity, row);
    if (!span || span->first <= 0)
        return;
    for (const Field &field : entity.fields) {
        if (!field.required && !isDay(field) && field.type != FieldType::Enum && isAny(field.name, u"results"_s))
            dropMember(row, field.name);
    }
}

/// Of what somebody earns, some is kept back.
void SeedSense::agreePay(const Entity &entity, SeedRow &row) const
{
    const Field *gross = field(entity, FieldType::Money, u"gross"_s);
    const Field *net = field(entity, FieldType::Money, u"net"_s);
    if (!gross || !net || gross == net || !numberIn(row, gross->name))
        return;
    constexpr double kKept = 0.72;
    double all = *numberIn(row, gross->name);
    const Field *added = field(entity, FieldType::Money, u"added"_s);
    const bool isSum = added && added != gross && added != net && numberIn(row, added->name);
    if (isSum)
        put(row, added->name, QJsonValue(roundNicely(all / 20)));
    const double paid = std::round(all * kKept / kCents) * kCents;
    all += isSum ? numberIn(row, added->name).value_or(0) : 0;
    put(row, net->name, QJsonValue(paid));
    if (const Field *deducted = field(entity, FieldType::Money, u"deducted"_s))
        put(row, deducted->name, QJsonValue(all - paid));
}

/// Three tickets cost three times what one costs.
void SeedSense::agreePrice(const SeedTable &table, SeedRow &row, const Tables &tables) const
{
    const Field *count = field(*table.entity, FieldType::Integer, u"counts"_s);
    const Field *amount = field(*table.entity, FieldType::Money, u"amounts"_s);
    const std::optional<double> pieces = count ? numberIn(row, count->name) : std::optional<double>(1);
    if (!amount || !pieces || !numberIn(row, amount->name))
        return;
    const Field *own = field(*table.entity, FieldType::Money, u"prices"_s);
    if (own && own != amount && count) {
        put(row, amount->name, QJsonValue(numberIn(row, own->name).value_or(0) * *pieces));
        return;
    }
    bool isPriced = own != nullptr;
    for (const Relation *relation : linksOf(*table.entity)) {
        const Entity *target = m_domain.entity(relation->target);
        const SeedRow *sold = linked(row, *relation, tables);
        const Field *price = target && sold ? field(*target, FieldType::Money, u"prices"_s) : nullptr;
        isPriced = isPriced || price;
        if (!price || !numberIn(*sold, price->name) || (!count && !isAny(table.entity->name, u"bought"_s)))
            continue;
        put(row, amount->name, QJsonValue(*numberIn(*sold, price->name) * *pieces));
        return;
    }
    if (count && !isPriced && isAny(table.entity->name, u"bought"_s))
        put(row, amount->name, QJsonValue(numberIn(row, amount->name).value_or(0) * *pieces));
}

/// Who was not there did not clock in.
void SeedSense::agreePresence(const Entity &entity, SeedRow &row) const
{
    if (!memberOf(row, u"startedAt"_s))
        return;
    for (const Field &field : entity.fields) {
        if (field.type != FieldType::Enum || !isOption(textIn(row, field.name), u"away"_s))
            continue;
        const auto there = std::find_if(field.options.begin(), field.options.end(),
                                        [&](const QString &option) { return !isOption(option, u"away"_s); });
        if (there != field.options.end())
            put(row, field.name, QJsonValue(*there));
    }
}

/// Nobody speaks of what is still to come as if it were over.
void SeedSense::lookBack(SeedTable &told, const Tables &tables) const
{
    if (!SeedTexts::isOpinion(*told.entity))
        return;
    for (const Relation *relation : linksOf(*told.entity).mid(0, 1)) {
        const SeedTable *targets = tableOf(tables, relation->target);
        QVector<int> past;
        bool isAhead = false;
        for (int at = 0; targets && at < targets->rows.size(); ++at) {
            const std::optional<Span> span = ownSpan(*targets->entity, targets->rows.at(at));
            if (span && span->last < 0)
                past.append(at);
            isAhead = isAhead || (span && span->last >= 0);
        }
        const bool isOnce = !told.entity->uniqueTogether.isEmpty();
        for (int at = 0; isAhead && !isOnce && !past.isEmpty() && at < told.rows.size(); ++at)
            put(told.rows[at], relation->name, QJsonValue(past.at(at % past.size())));
    }
}

/// Nothing is given before it is asked for, and what is asked for is older than what was given.
void SeedSense::keepOrder(SeedTable &given, Tables &tables) const
{
    if (!m_scales.isPast(*given.entity))
        return;
    for (const Relation *relation : linksOf(*given.entity).mid(0, 1)) {
        const auto target = std::find_if(tables.begin(), tables.end(),
                                         [&](const SeedTable &one) { return one.entity->name == relation->target; });
        if (target == tables.end() || &*target == &given)
            continue;
        for (int at = 0; at < given.rows.size(); ++at) {
            SeedRow &row = given.rows[at];
            const std::optional<Span> own = ownSpan(*given.entity, row);
            const std::optional<double> position = numberIn(row, relation->name);
            if (!position || *position < 0 || *position >= static_cast<double>(target->rows.size()))
                continue;
            SeedRow &whole = target->rows[static_cast<qsizetype>(*position)];
            const std::optional<Span> around = ownSpan(*target->entity, whole);
            std::optional<int> day = own ? std::optional(own->first) : dayIn(row, u"createdAt"_s);
            if (own && around && around->first < 0 && own->first < around->first && own->first == own->last) {
                day = -1 - at * 7 % -around->first;
                for (const Field &field : given.entity->fields) {
                    if (isDay(field) && dayIn(row, field.name) == own->first)
                        putDay(row, field.name, *day);
                }
                putDay(row, u"createdAt"_s, *day);
            }
            if (day && dayIn(whole, u"createdAt"_s) && *dayIn(whole, u"createdAt"_s) >= *day)
                putDay(whole, u"createdAt"_s, *day - 1 - at % 3);
        }
    }
}

/// Nobody has made a thing before being grown up, or after death.
void SeedSense::agreeYears(const SeedTable &table, SeedRow &row, const Tables &tables) const
{
    constexpr int kGrownUp = 22;
    const Field *year = measure(*table.entity, u"years"_s);
    if (!year || !numberIn(row, year->name))
        return;
    const double made = numberIn(row, year->name).value_or(0);
    for (const Relation *relation : linksOf(*table.entity)) {
        const Entity *target = m_domain.entity(relation->target);
        const SeedRow *maker = target ? linked(row, *relation, tables) : nullptr;
        if (!maker)
            continue;
        const Field *born = measure(*target, u"births"_s);
        const Field *died = measure(*target, u"deaths"_s);
        const double least = born && numberIn(*maker, born->name) ? *numberIn(*maker, born->name) + kGrownUp : made;
        const double last = died ? numberIn(*maker, died->name).value_or(made) : made;
        const double most = std::max(last, least);
        if (made < least || made > most)
            put(row, year->name, QJsonValue(std::floor((least + most) / 2)));
    }
}

/// A shop sells laptops among its laptops: what a product is called, costs and has follows its kind.
void SeedSense::agreeKind(const Entity &entity, SeedRow &row, QHash<QString, int> &used) const
{
    const auto kind = std::find_if(entity.fields.begin(), entity.fields.end(), [this](const Field &one) {
        return one.type == FieldType::Enum &&
               std::all_of(one.options.begin(), one.options.end(), [this](const QString &option) {
                   return m_products.contains(naming::singular(option.toLower()).remove(u' '));
               });
    });
    const Field *title = findField(entity, entity.titleField);
    if (kind == entity.fields.end() || kind->options.isEmpty() || !title || !isProduct(entity))
        return;
    const QString option = textIn(row, kind->name);
    const QJsonArray products = m_products.value(naming::singular(option.toLower()).remove(u' '));
    if (products.isEmpty())
        return;
    const int turn = used[option]++;
    const QJsonObject product = products.at(turn % products.size()).toObject();
    QString name = product.value("name"_L1).toString();
    if (turn >= products.size()) // no two are called the same
        name += u" "_s + QString::number(1 + turn / products.size());
    put(row, title->name, QJsonValue(name));
    for (const Field &one : entity.fields) {
        if (one.type == FieldType::Money && one.name == "price"_L1)
            put(row, one.name, QJsonValue(std::round(100 * product.value("price"_L1).toDouble())));
        else if (one.type == FieldType::List)
            put(row, one.name, QJsonValue(product.value("list"_L1).toArray()));
    }
}

/// A month in a flat costs a small part of what the flat does.
void SeedSense::agreeRent(const Entity &entity, SeedRow &row) const
{
    constexpr double kDear = 20000 * kCents;
    constexpr double kRents = 250;
    const Field *price = field(entity, FieldType::Money, u"prices"_s);
    const double cost = price ? numberIn(row, price->name).value_or(0) : 0;
    const bool isLet = std::any_of(entity.fields.begin(), entity.fields.end(), [&](const Field &one) {
        return one.type == FieldType::Enum && isAny(textIn(row, one.name), u"lets"_s);
    });
    if (isLet && cost > kDear)
        put(row, price->name, QJsonValue(roundNicely(cost / kRents)));
}

/// A bill comes to what its lines come to.
void SeedSense::addLines(Tables &tables) const
{
    for (const data::Lines &lines : data::linesOf(m_domain)) {
        const auto named = [&tables](const Entity *entity) {
            return std::find_if(tables.begin(), tables.end(),
                                [&](const SeedTable &one) { return one.entity->name == entity->name; });
        };
        const auto parts = named(lines.line);
        const auto wholes = named(lines.whole);
        if (parts == tables.end() || wholes == tables.end() || !lines.discount.isEmpty())
            continue;
        QHash<int, double> sums;
        for (SeedRow &row : parts->rows) {
            const double amount = numberIn(row, lines.quantity).value_or(1) * numberIn(row, lines.price).value_or(0);
            put(row, lines.amount, QJsonValue(amount));
            sums[static_cast<int>(numberIn(row, lines.relation->name).value_or(-1))] += amount;
        }
        for (auto it = sums.constBegin(); it != sums.constEnd(); ++it) {
            if (it.key() < 0 || it.key() >= wholes->rows.size())
                continue;
            SeedRow &row = wholes->rows[it.key()];
            const double tax = lines.tax.isEmpty() ? 0 : numberIn(row, lines.tax).value_or(0);
            if (!lines.net.isEmpty())
                put(row, lines.net, QJsonValue(*it));
            put(row, lines.total, QJsonValue(*it + std::round(*it * tax / kCents)));
        }
    }
}

/// Whoever pays pays what it costs, once, and after it was asked for.
void SeedSense::settle(SeedTable &payments, const Tables &tables) const
{
    const Entity &entity = *payments.entity;
    const Field *amount = field(entity, FieldType::Money, u"amounts"_s);
    const auto isAsked = [&](const Relation *relation) {
        const Entity *target = m_domain.entity(relation->target);
        return target && isAny(target->name, u"owed"_s) && field(*target, FieldType::Money, u"amounts"_s);
    };
    const QVector<const Relation *> links = linksOf(entity);
    const auto found = std::find_if(links.begin(), links.end(), isAsked);
    if (!amount || !isAny(entity.name, u"payments"_s) || found == links.end() ||
        !data::reversesOf(m_domain, entity.name).isEmpty())
        return;
    const SeedTable *asked = tableOf(tables, (*found)->target);
    if (!asked || asked->rows.isEmpty())
        return;
    const Field *owed = field(*asked->entity, FieldType::Money, u"amounts"_s);
    QVector<int> paid;
    for (int at = 0; at < asked->rows.size(); ++at) {
        const SeedRow &row = asked->rows.at(at);
        const bool isPaid =
            std::any_of(asked->entity->fields.begin(), asked->entity->fields.end(), [&](const Field &one) {
                const SeedValue *value = memberOf(row, one.name);
                const auto *plain = value ? std::get_if<QJsonValue>(value) : nullptr;
                return plain && ((one.type == FieldType::Enum && isOption(plain->toString(), u"paid"_s)) ||
                                 (one.type == FieldType::Boolean && isAny(one.name, u"paid"_s) && plain->toBool()));
            });
        if (isPaid)
            paid.append(at);
    }
    if (paid.isEmpty()) {
        paid.resize(asked->rows.size());
        std::iota(paid.begin(), paid.end(), 0);
    }
    payments.rows.resize(std::min(payments.rows.size(), paid.size()));
    for (int at = 0; at < payments.rows.size(); ++at) {
        SeedRow &row = payments.rows[at];
        const SeedRow &bill = asked->rows.at(paid.at(at));
        put(row, (*found)->name, QJsonValue(paid.at(at)));
        put(row, amount->name, QJsonValue(numberIn(bill, owed->name).value_or(0)));
        const std::optional<Span> span = ownSpan(*asked->entity, bill);
        for (const Field &one : entity.fields) {
            if (span && isDay(one) && dayIn(row, one.name))
                putDay(row, one.name, std::min(span->first + 2 + at % 5, 0));
        }
        dropMember(row, u"createdAt"_s);
    }
}

/// What has come together is the sum of what was given; what was hoped for is more than that.
void SeedSense::addUp(SeedTable &wholes, const Tables &tables) const
{
    const Field *goal = measure(*wholes.entity, u"goals"_s);
    if (!goal)
        return;
    const Field *current = nullptr;
    for (const Field &field : wholes.entity->fields) {
        const bool isRaised = field.type == goal->type && field.name != goal->name && isAny(field.name, u"raised"_s);
        current = isRaised && !current ? &field : current;
    }
    for (int at = 0; at < wholes.rows.size(); ++at) {
        SeedRow &row = wholes.rows[at];
        double sum = 0;
        for (const SeedTable &table : tables) {
            const Field *given = isAny(table.entity->name, u"gifts"_s) ? measure(*table.entity, u"amounts"_s) : nullptr;
            for (const Relation *relation : given ? linksOf(*table.entity) : QVector<const Relation *>()) {
                if (relation->target != wholes.entity->name || given->type != goal->type)
                    continue;
                for (const SeedRow &gift : table.rows) {
                    if (numberIn(gift, relation->name) == at)
                        sum += numberIn(gift, given->name).value_or(0);
                }
            }
        }
        const bool isReached =
            std::any_of(wholes.entity->fields.begin(), wholes.entity->fields.end(), [&](const Field &one) {
                return one.type == FieldType::Enum && isOption(textIn(row, one.name), u"reached"_s);
            });
        const double share = isReached ? 1 : shareOf(at);
        if (sum > 0)
            put(row, goal->name, QJsonValue(isReached ? sum : roundNicely(sum / share)));
        else if (current)
            sum = roundNicely(numberIn(row, goal->name).value_or(0) * share);
        if (current)
            put(row, current->name, QJsonValue(sum));
    }
}

/// A thing has the stars that those who speak of it give it.
void SeedSense::average(SeedTable &rated, const Tables &tables) const
{
    const auto stars = std::find_if(rated.entity->fields.begin(), rated.entity->fields.end(),
                                    [](const Field &field) { return field.type == FieldType::Rating; });
    if (stars == rated.entity->fields.end())
        return;
    for (const SeedTable &table : tables) {
        const auto given = std::find_if(table.entity->fields.begin(), table.entity->fields.end(),
                                        [](const Field &field) { return field.type == FieldType::Rating; });
        if (&table == &rated || given == table.entity->fields.end() || given->maximum != stars->maximum)
            continue;
        for (const Relation *relation : linksOf(*table.entity)) {
            for (int at = 0; relation->target == rated.entity->name && at < rated.rows.size(); ++at) {
                double sum = 0;
                int count = 0;
                for (const SeedRow &row : table.rows) {
                    if (numberIn(row, relation->name) != at)
                        continue;
                    sum += numberIn(row, given->name).value_or(0);
                    ++count;
                }
                if (count > 0)
                    put(rated.rows[at], stars->name, QJsonValue(std::round(sum / count)));
            }
        }
    }
}

/// What people add to a record was added one after the other, after the record itself.
void SeedSense::tellWhen(SeedTable &table, const Tables &tables) const
{
    const bool isDated = std::any_of(table.rows.begin(), table.rows.end(),
                                     [](const SeedRow &row) { return memberOf(row, u"createdAt"_s) != nullptr; });
    if (table.entity->presentation != Presentation::Inline || m_domain.kind == ProjectKind::Static || isDated)
        return;
    constexpr int kHours = 8;
    const int count = static_cast<int>(table.rows.size());
    for (int at = 0; at < count; ++at) {
        SeedRow &row = table.rows[at];
        SeedMoment moment{-(count - at), 9 + at * 3 % kHours, at * 17 % 60};
        for (const Relation *relation : linksOf(*table.entity).mid(0, 1)) {
            const SeedRow *parent = linked(row, *relation, tables);
            const std::optional<int> made = parent ? dayIn(*parent, u"createdAt"_s) : std::nullopt;
            if (made && *made >= moment.days)
                moment.days = std::min(*made + 1, -1);
        }
        row.append({u"createdAt"_s, moment});
    }
}

/// The new place of each row, so that the list, which begins with what came last, reads well: what is next, what was
/// last, or the alphabet. Empty: as it is.
QVector<int> SeedSense::orderOf(const SeedTable &table) const
{
    const Entity &entity = *table.entity;
    const bool isChain = std::any_of(entity.relations.begin(), entity.relations.end(),
                                     [&](const Relation &relation) { return relation.target == entity.name; });
    const bool isNumbered = std::any_of(entity.fields.begin(), entity.fields.end(), [&](const Field &field) {
        return field.name != entity.titleField && data::isNumeric(field.type) && isAny(field.name, u"places"_s);
    });
    if (isChain || !entity.examples.isEmpty() || m_domain.kind == ProjectKind::Static)
        return {};
    QVector<int> order(table.rows.size());
    std::iota(order.begin(), order.end(), 0);
    if (m_scales.isSeries(entity)) { // the first day of the first on top
        std::reverse(order.begin(), order.end());
        return order;
    }
    const auto spanAt = [&](int at) {
        return ownSpan(entity, table.rows.at(at));
    };
    const bool isDated = std::all_of(order.begin(), order.end(), [&](int at) { return spanAt(at).has_value(); });
    if (isDated) {
        const auto keyOf = [&](int at) {
            const Span span = spanAt(at).value_or(Span{});
            const bool isOver = span.last < 0 || m_scales.isPast(entity);
            return isOver ? std::pair(0, span.first) : std::pair(1, -span.first);
        };
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return keyOf(a) < keyOf(b); });
        return order;
    }
    if (isNumbered) // chapters and places as they follow one another
        return {};
    const QString last = naming::singular(naming::words(entity.name).constLast());
    const bool isRegister = m_people.contains(last) || m_words.value(u"registers"_s).contains(last);
    if (!isRegister || entity.titleField.isEmpty() || entity.presentation != Presentation::Page)
        return {};
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return textIn(table.rows.at(a), entity.titleField)
                   .compare(textIn(table.rows.at(b), entity.titleField), Qt::CaseInsensitive) > 0;
    });
    return order;
}

/// Numbers rise with time: the latest order has the highest.
void SeedSense::count(const Entity &entity, QVector<SeedRow> &rows)
{
    static const QRegularExpression counted(u"^(.*\\D)(\\d{2,})$"_s);
    QStringList numbers;
    QString prefix;
    for (const SeedRow &row : std::as_const(rows)) {
        const QRegularExpressionMatch match = counted.match(textIn(row, entity.titleField));
        if (!match.hasMatch() || (!prefix.isEmpty() && prefix != match.captured(1)))
            return;
        prefix = match.captured(1);
        numbers.append(match.captured(2).rightJustified(12, u'0'));
    }
    std::sort(numbers.begin(), numbers.end());
    for (int at = 0; at < rows.size(); ++at)
        put(rows[at], entity.titleField, QJsonValue(prefix + QString::number(numbers.at(at).toLongLong())));
}

void SeedSense::arrange(Tables &tables) const
{
    QHash<QString, QVector<int>> places; // by the row's former place
    for (SeedTable &table : tables) {
        const QVector<int> order = orderOf(table);
        if (order.isEmpty())
            continue;
        QVector<SeedRow> rows;
        QVector<int> place(order.size());
        QVector<SeedMoment> made;
        for (const int former : order) {
            place[former] = static_cast<int>(rows.size());
            rows.append(table.rows.at(former));
            if (const SeedValue *moment = memberOf(rows.constLast(), u"createdAt"_s))
                made.append(std::get<SeedMoment>(*moment));
        }
        std::stable_sort(made.begin(), made.end(),
                         [](const SeedMoment &a, const SeedMoment &b) { return a.days < b.days; });
        for (int at = 0; made.size() == rows.size() && at < rows.size(); ++at)
            put(rows[at], u"createdAt"_s, made.at(at));
        if (m_scales.isPast(*table.entity))
            count(*table.entity, rows);
        table.rows = rows;
        places.insert(table.entity->name, place);
    }
    for (SeedTable &table : tables) {
        for (const Relation *relation : std::as_const(table.links)) {
            const QVector<int> place = places.value(relation->target);
            const auto moved = [&](const QJsonValue &former) {
                return QJsonValue(place.value(former.toInt(), former.toInt()));
            };
            for (SeedRow &row : table.rows) {
                SeedValue *value = place.isEmpty() ? nullptr : memberOf(row, relation->name);
                auto *plain = value ? std::get_if<QJsonValue>(value) : nullptr;
                if (plain && plain->isArray()) {
                    QJsonArray all;
                    for (const QJsonValue one : plain->toArray())
                        all.append(moved(one));
                    *plain = all;
                } else if (plain && plain->isDouble()) {
                    *plain = moved(*plain);
                }
            }
        }
    }
}

void SeedSense::agree(Tables &tables) const
{
    for (SeedTable &table : tables) {
        QHash<QString, int> used;
        for (int at = 0; at < table.rows.size(); ++at) {
            SeedRow &row = table.rows[at];
            agreeKind(*table.entity, row, used);
            agreeMoments(*table.entity, row, at);
            agreeState(table, row, at, tables);
            agreeOutcome(*table.entity, row, at);
            agreeNumbers(*table.entity, row, at);
            agreeResult(*table.entity, row);
            agreePay(*table.entity, row);
            agreeRent(*table.entity, row);
            agreePrice(table, row, tables);
            agreePresence(*table.entity, row);
            agreeYears(table, row, tables);
        }
        lookBack(table, tables);
    }
    addLines(tables);
    for (SeedTable &table : tables)
        settle(table, tables);
    for (SeedTable &table : tables) {
        addUp(table, tables);
        average(table, tables);
    }
    for (SeedTable &table : tables)
        tellWhen(table, tables);
    for (SeedTable &table : tables)
        keepOrder(table, tables);
    arrange(tables);
    for (SeedTable &table : tables)
        keepOrder(table, tables);
}

} // namespace autodevos
