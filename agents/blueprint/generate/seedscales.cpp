// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/seedscales.h"

#include "agents/blueprint/generate/naming.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

QStringList listed(const QJsonValue &words)
{
    return words.toString().split(u' ', Qt::SkipEmptyParts);
}

QVector<double> numbersOf(const QJsonValue &array)
{
    QVector<double> numbers;
    const QJsonArray values = array.toArray();
    for (const QJsonValue value : values)
        numbers.append(value.toDouble());
    return numbers;
}

QSet<QString> setOf(const QJsonValue &array)
{
    QSet<QString> found;
    const QJsonArray values = array.toArray();
    for (const QJsonValue value : values)
        found.insert(value.toString());
    return found;
}

/// The words of a name in the singular, the last and most telling one first; before them the whole name as one word.
QStringList keysOf(const QString &name)
{
    QStringList keys;
    const QStringList words = naming::words(name);
    for (const QString &word : words)
        keys.prepend(naming::singular(word));
    if (words.size() > 1)
        keys.prepend(naming::singular(words.join(QString())));
    return keys;
}

template<typename Known>
const Known *knownOf(const QVector<Known> &all, const QStringList &keys)
{
    for (const QString &key : keys) {
        const auto it = std::find_if(all.begin(), all.end(), [&](const Known &one) { return one.words.contains(key); });
        if (it != all.end())
            return &*it;
    }
    return nullptr;
}

bool isAmong(const QSet<QString> &known, const Entity &entity)
{
    const QStringList keys = keysOf(entity.name);
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return known.contains(key); });
}

/// FNV-1a, so that a key says the same on every machine.
quint32 digestOf(const QString &key)
{
    constexpr quint32 kBasis = 2166136261U;
    constexpr quint32 kPrime = 16777619U;
    quint32 digest = kBasis;
    for (const char byte : key.toUtf8()) {
        digest ^= static_cast<unsigned char>(byte);
        digest *= kPrime;
    }
    return digest;
}

/// Between 0 and 1; neighbours lie apart and a few of them spread over the whole (a sequence of low discrepancy).
double spread(const QString &key, int position)
{
    // The fractional parts of irrational numbers; two keys rarely share both the step and the beginning.
    static constexpr std::array steps{0.618034, 0.414214, 0.732051, 0.236068, 0.302776, 0.645751};
    constexpr quint32 kBeginnings = 97;
    const quint32 digest = digestOf(key);
    const double begin = static_cast<double>(digest / steps.size() % kBeginnings) / kBeginnings;
    const double value = begin + position * steps.at(digest % steps.size());
    return value - std::floor(value);
}

} // namespace

SeedScales::SeedScales(const QJsonObject &vocabulary)
    : m_past(setOf(vocabulary.value(u"past"_s)))
    , m_local(setOf(vocabulary.value(u"local"_s)))
    , m_gifts(setOf(vocabulary.value(u"gifts"_s)))
    , m_series(setOf(vocabulary.value(u"series"_s)))
    , m_atOnce(setOf(vocabulary.value(u"atOnce"_s)))
    , m_staff(setOf(vocabulary.value(u"staff"_s)))
{
    const QJsonArray prices = vocabulary.value(u"prices"_s).toArray();
    for (const QJsonValue one : prices) {
        const Price price{listed(one[u"of"_s]), numbersOf(one[u"values"_s])};
        if (!price.values.isEmpty())
            m_prices.append(price);
    }
    const QJsonArray numbers = vocabulary.value(u"numbers"_s).toArray();
    for (const QJsonValue one : numbers)
        m_numbers.append({listed(one[u"of"_s]), listed(one[u"in"_s]), numbersOf(one[u"values"_s]),
                          one[u"unit"_s].toString(), one[u"unit"_s].isString()});
    const QJsonArray spans = vocabulary.value(u"spans"_s).toArray();
    for (const QJsonValue one : spans)
        m_spans.append({listed(one[u"of"_s]), one[u"days"_s].toInt()});
    const QJsonArray hours = vocabulary.value(u"hours"_s).toArray();
    for (const QJsonValue one : hours)
        m_hours.append({listed(one[u"of"_s]), listed(one[u"times"_s]), one[u"lasts"_s].toInt(Hour().lasts)});
    const QJsonArray places = vocabulary.value(u"places"_s).toArray();
    for (const QJsonValue one : places)
        m_places.append({listed(one[u"of"_s]), one[u"form"_s].toString()});
}

std::optional<double> SeedScales::price(const Entity &entity, const Field &field, int position) const
{
    const Price *price = knownOf(m_prices, keysOf(field.name));
    if (!price)
        price = knownOf(m_prices, keysOf(entity.name));
    if (!price)
        return std::nullopt;
    const auto size = static_cast<int>(price->values.size());
    return price->values.at((position + position / size) % size);
}

std::optional<double> SeedScales::number(const Entity &entity, const Field &field, int position) const
{
    // The unit stands in the label: "Size (square metres)".
    QStringList said = naming::words(field.name) + naming::words(field.label);
    for (const QString &word : QStringList(said))
        said.append(naming::singular(word));
    const QStringList things = keysOf(entity.name);
    const auto isAny = [](const QStringList &known, const QStringList &words) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return known.contains(word); });
    };
    const Number *found = nullptr;
    for (const Number &number : m_numbers) {
        const bool isFitting = number.things.isEmpty() ? !found : isAny(number.things, things);
        if (!isFitting || number.values.isEmpty() || !isAny(number.words, said))
            continue;
        found = &number;
        if (!number.things.isEmpty())
            break;
    }
    const bool isOfAny = found && found->things.isEmpty();
    if (!found || (isOfAny && (field.type == FieldType::Duration || field.type == FieldType::Rating)))
        return std::nullopt;
    return found->values.at(position % found->values.size());
}

QString SeedScales::measure(const Entity &entity, const Field &field, int position) const
{
    const QStringList keys = keysOf(field.name);
    const QStringList things = keysOf(entity.name) + keys;
    for (const QString &key : {keys.constFirst(), keys.value(keys.size() > 1 ? 1 : 0)}) { // the whole, then the last
        for (const Number &number : m_numbers) {
            const bool isOfIt = number.things.isEmpty() ||
                                std::any_of(things.begin(), things.end(),
                                            [&](const QString &thing) { return number.things.contains(thing); });
            if (!number.isMeasured || number.values.isEmpty() || !isOfIt || !number.words.contains(key))
                continue;
            const QString text = QString::number(number.values.at(position % number.values.size()));
            return number.unit.isEmpty() || number.unit == "%"_L1 ? text + number.unit : text + u' ' + number.unit;
        }
    }
    return {};
}

std::optional<int> SeedScales::days(const Entity &entity) const
{
    const Span *span = knownOf(m_spans, keysOf(entity.name));
    return span ? std::optional<int>(span->days) : std::nullopt;
}

bool SeedScales::isPast(const Entity &entity) const
{
    const QStringList keys = keysOf(entity.name);
    return !keys.isEmpty() && (m_past.contains(keys.constFirst()) || (keys.size() > 1 && m_past.contains(keys.at(1))));
}

bool SeedScales::isAtOnce(const Entity &entity) const
{
    return isAmong(m_atOnce, entity);
}

bool SeedScales::isGift(const Entity &entity) const
{
    return isAmong(m_gifts, entity);
}

bool SeedScales::isSeries(const Entity &entity) const
{
    return isAmong(m_series, entity);
}

QString SeedScales::hour(const Entity &entity, int position) const
{
    const Hour *hour = knownOf(m_hours, keysOf(entity.name));
    return hour && !hour->times.isEmpty() ? hour->times.at(position % hour->times.size()) : QString();
}

int SeedScales::hours(const Entity &entity) const
{
    const Hour *hour = knownOf(m_hours, keysOf(entity.name));
    return hour ? hour->lasts : Hour().lasts;
}

bool SeedScales::isLocal(const Entity &entity) const
{
    return isAmong(m_local, entity);
}

bool SeedScales::isStaff(const Relation &relation) const
{
    const QStringList words = naming::words(relation.name);
    return std::any_of(words.begin(), words.end(),
                       [this](const QString &word) { return m_staff.contains(naming::singular(word)); });
}

QString SeedScales::placeNumber(const Entity &entity, int position) const
{
    constexpr int kPerRow = 4;
    const Place *place = knownOf(m_places, keysOf(entity.name).mid(0, 2));
    if (!place)
        return {};
    if (place->form == "letter"_L1)
        return QChar(u'A' + position / kPerRow % 26) + QString::number(1 + position % kPerRow);
    if (place->form == "floor"_L1)
        return QString::number((1 + position / kPerRow) * 100 + 1 + position % kPerRow);
    return QString::number(1 + position);
}

int SeedScales::option(const QString &key, int count, int position)
{
    // Of twelve records, so many have the first option, so many the second; from then on one each.
    static constexpr std::array shares{5, 4, 3, 2, 2};
    if (count < 2)
        return 0;
    int all = 0;
    const auto shareOf = [](int index) {
        return index < static_cast<int>(shares.size()) ? shares.at(static_cast<std::size_t>(index)) : 1;
    };
    for (int i = 0; i < count; ++i)
        all += shareOf(i);
    double left = spread(key, position) * all;
    for (int i = 0; i + 1 < count; ++i) {
        left -= shareOf(i);
        if (left < 0)
            return i;
    }
    return count - 1;
}

bool SeedScales::isTrue(const QString &key, int position)
{
    constexpr double kShare = 0.66;
    return spread(key, position) < kShare;
}

} // namespace autodevos
