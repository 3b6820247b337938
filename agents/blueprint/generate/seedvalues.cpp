// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/seedvalues.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

template<typename List>
auto at(const List &list, int position)
{
    return list.at(position % static_cast<int>(list.size()));
}

bool hasWord(const Field &field, const QStringList &words)
{
    const QStringList own = naming::words(field.name);
    return std::any_of(own.begin(), own.end(), [&](const QString &word) { return words.contains(word); });
}

QString asciiLower(const QString &text)
{
    return naming::words(text).join(u'.');
}

/// The text within the field's limits; what is too short is said again.
QString fitted(QString text, const Field &field)
{
    const auto least = static_cast<qsizetype>(field.minimum.value_or(0));
    while (least > 0 && text.size() < least)
        text += u' ' + text;
    if (field.maximum && text.size() > static_cast<qsizetype>(*field.maximum))
        text = text.left(static_cast<qsizetype>(*field.maximum)).trimmed();
    return text;
}

bool isPersonName(const Field &field)
{
    return hasWord(field, {u"author"_s, u"person"_s, u"contact"_s, u"customer"_s, u"guest"_s, u"host"_s, u"client"_s,
                           u"artist"_s, u"director"_s, u"owner"_s, u"teacher"_s, u"speaker"_s, u"organizer"_s,
                           u"organiser"_s, u"manager"_s, u"instructor"_s});
}

/// A record of the entity lies in the past once it has reached its last state.
const Rule *overlapRule(const Domain &domain, const Entity &entity)
{
    const auto it = std::find_if(domain.rules.begin(), domain.rules.end(), [&](const Rule &rule) {
        return rule.entity == entity.name && rule.kind == RuleKind::NoOverlap;
    });
    return it == domain.rules.end() ? nullptr : &*it;
}

} // namespace

SeedValues::SeedValues(const Domain &domain, QJsonObject vocabulary)
    : m_domain(domain)
    , m_vocabulary(std::move(vocabulary))
{
}

QStringList SeedValues::words(const QString &group, const QString &key) const
{
    QStringList found;
    const QJsonArray values = m_vocabulary.value(group).toObject().value(key).toArray();
    for (const QJsonValue &value : values)
        found.append(value.toString());
    return found;
}

QStringList SeedValues::people() const
{
    QStringList found;
    const QJsonArray values = m_vocabulary.value(u"people"_s).toArray();
    for (const QJsonValue &value : values)
        found.append(value.toString());
    return found.isEmpty() ? QStringList{u"Alex Doe"_s} : found;
}

QString SeedValues::pageText(const QString &slug) const
{
    const QJsonObject pages = m_vocabulary.value(u"pages"_s).toObject();
    return pages.value(slug).toString(pages.value(u"default"_s).toString());
}

/// Titles by the last words of the entity's name ("BlogPost" -> post); a category is named after what it groups.
QStringList SeedValues::titles(const Entity &entity) const
{
    const QStringList parts = naming::words(entity.name);
    const QString last = naming::singular(parts.constLast());
    const QJsonArray persons = m_vocabulary.value(u"personEntities"_s).toArray();
    if (persons.contains(last))
        return people();
    if (last == "category"_L1 || last == "genre"_L1 || last == "type"_L1) {
        for (const data::Reverse &reverse : data::reversesOf(m_domain, entity.name)) {
            const QStringList special =
                words(u"titles"_s, naming::words(reverse.entity->name).constLast() + u"Category"_s);
            if (!special.isEmpty())
                return special;
        }
        return words(u"titles"_s, u"category"_s);
    }
    for (qsizetype i = parts.size(); i-- > 0;) {
        const QStringList found = words(u"titles"_s, naming::singular(parts.at(i)));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString SeedValues::titleOf(const Entity &entity, int position) const
{
    const QStringList known = titles(entity);
    if (!known.isEmpty()) {
        const int round = position / static_cast<int>(known.size());
        return round == 0 ? at(known, position) : at(known, position) + u' ' + QString::number(round + 1);
    }
    const QJsonArray prefixes = m_vocabulary.value(u"prefixes"_s).toArray();
    const QString prefix = prefixes.isEmpty() ? u"Sample"_s : prefixes.at(position % prefixes.size()).toString();
    return prefix + u' ' + entity.label.toLower();
}

QString SeedValues::shortText(const Entity &entity, const Field &field, int position) const
{
    const QStringList own = words(u"strings"_s, naming::words(field.name).join(QString()));
    if (!own.isEmpty())
        return at(own, position);
    const QString person = at(people(), position);
    const auto group = [&](const QString &name) {
        const QJsonArray values = m_vocabulary.value(name).toArray();
        return values.isEmpty() ? QString() : values.at(position % values.size()).toString();
    };
    const bool isTitle = field.name == entity.titleField;
    if (hasWord(field, {u"first"_s}) || field.name == "firstName"_L1)
        return person.section(u' ', 0, 0);
    if (hasWord(field, {u"last"_s, u"surname"_s}))
        return person.section(u' ', -1);
    if (hasWord(field, {u"city"_s, u"town"_s}))
        return group(u"cities"_s);
    if (hasWord(field, {u"country"_s}))
        return group(u"countries"_s);
    if (hasWord(field, {u"address"_s, u"street"_s}))
        return group(u"streets"_s);
    if (hasWord(field, {u"company"_s, u"organisation"_s, u"organization"_s, u"employer"_s, u"publisher"_s}))
        return group(u"companies"_s);
    if (hasWord(field, {u"location"_s, u"place"_s, u"venue"_s}) && !isTitle)
        return at(words(u"titles"_s, u"venue"_s), position);
    if (isPersonName(field) && !isTitle)
        return person;
    if (hasWord(field, {u"code"_s, u"number"_s, u"reference"_s, u"sku"_s, u"serial"_s}))
        return naming::words(entity.name).constLast().left(3).toUpper() + u'-' + QString::number(1001 + position);
    if (field.name == "slug"_L1)
        return naming::slug(titleOf(entity, position));
    if (isTitle || hasWord(field, {u"name"_s, u"title"_s, u"subject"_s, u"headline"_s}))
        return titleOf(entity, position);
    const QStringList special = words(u"strings"_s, naming::words(field.name).constLast());
    if (!special.isEmpty())
        return at(special, position);
    return at(words(u"texts"_s, u"default"_s), position);
}

QString SeedValues::longText(const Entity &entity, const Field &field, int position) const
{
    const QStringList own = words(u"strings"_s, naming::words(field.name).constLast());
    if (!own.isEmpty())
        return at(own, position);
    QStringList keys = naming::words(entity.name);
    std::reverse(keys.begin(), keys.end());
    for (QString key : keys) {
        key = naming::singular(key);
        static const QHash<QString, QString> alike{
            {u"article"_s, u"post"_s},        {u"todo"_s, u"task"_s},       {u"ticket"_s, u"task"_s},
            {u"issue"_s, u"task"_s},          {u"bug"_s, u"task"_s},        {u"rating"_s, u"review"_s},
            {u"reply"_s, u"comment"_s},       {u"feedback"_s, u"review"_s}, {u"item"_s, u"product"_s},
            {u"booking"_s, u"appointment"_s},
        };
        QStringList found = words(u"texts"_s, alike.value(key, key));
        if (!found.isEmpty() && entity.presentation == Presentation::Page &&
            hasWord(field, {u"excerpt"_s, u"summary"_s, u"teaser"_s})) {
            QString first = at(found, position);
            return first.section(u'.', 0, 0) + u'.';
        }
        if (!found.isEmpty())
            return at(found, position);
    }
    return at(words(u"texts"_s, u"default"_s), position);
}

double SeedValues::number(const Field &field, int position) const
{
    static const QVector<double> money{1990, 4900, 1250, 8900, 2490, 640, 15900, 3200};
    static const QVector<double> minutes{30, 45, 20, 60, 90, 15, 40, 75};
    static const QVector<double> counts{12, 4, 25, 8, 40, 3, 16, 60};
    double value = at(counts, position);
    if (field.type == FieldType::Money)
        value = at(money, position);
    else if (field.type == FieldType::Duration)
        value = at(minutes, position);
    else if (field.type == FieldType::Rating)
        value = field.maximum.value_or(5) - position % 3;
    else if (field.type == FieldType::Number)
        value = at(counts, position) + 0.5;
    else if (hasWord(field, {u"year"_s}))
        value = 2015 + position;
    else if (hasWord(field, {u"age"_s}))
        value = 24 + position * 5;
    else if (hasWord(field, {u"capacity"_s, u"seats"_s, u"places"_s}))
        value = 4 + position * 2;
    if (field.unique)
        value += position * 100;
    const double least = field.minimum.value_or(field.type == FieldType::Duration ? 1 : 0);
    value = std::max(value, least);
    if (field.maximum && value > *field.maximum)
        value = std::max(least, *field.maximum - position % 3);
    return field.type == FieldType::Number ? value : std::round(value);
}

ts::Doc SeedValues::list(const Field &field, int position) const
{
    const QJsonObject lists = m_vocabulary.value(u"lists"_s).toObject();
    QJsonArray choices = lists.value(naming::singular(naming::words(field.name).constLast())).toArray();
    if (choices.isEmpty())
        choices = lists.value(u"default"_s).toArray();
    QStringList entries;
    const QJsonArray chosen = choices.at(position % choices.size()).toArray();
    for (const QJsonValue &entry : chosen)
        entries.append(entry.toString());
    while (field.minimum && entries.size() < static_cast<qsizetype>(*field.minimum))
        entries.append(entries.constFirst());
    while (field.maximum && entries.size() > static_cast<qsizetype>(*field.maximum))
        entries.removeLast();
    return ts::strings(entries);
}

ts::Doc SeedValues::date(const Entity &entity, const Field &field, int position) const
{
    const bool isBirth = hasWord(field, {u"birth"_s, u"birthday"_s, u"born"_s, u"birthdate"_s});
    if (isBirth && field.type == FieldType::Date)
        return ts::string(u"%1-0%2-1%3"_s.arg(1962 + position * 6).arg(1 + position % 9).arg(position % 10));
    int days = 2 + position * 3;
    if (hasWord(field, {u"published"_s, u"posted"_s, u"created"_s, u"purchase"_s, u"purchased"_s, u"joined"_s,
                        u"hired"_s, u"paid"_s, u"spent"_s, u"completed"_s, u"issued"_s, u"logged"_s}) ||
        (entity.presentation == Presentation::Inline && !field.required))
        days = -1 - position * 4;
    else if (hasWord(field, {u"end"_s, u"ends"_s, u"until"_s, u"return"_s, u"checkout"_s, u"expires"_s, u"expiry"_s}))
        days += 2;
    else if (const Rule *rule = overlapRule(m_domain, entity); rule && rule->start == field.name)
        days = 1 + position;
    else if (hasWord(field, {u"due"_s, u"deadline"_s}))
        days = -1 + position * 3;
    if (field.type == FieldType::DateTime)
        return ts::call(u"moment"_s, {ts::number(days), ts::number(9 + position % 7)});
    return ts::call(u"day"_s, {ts::number(days)});
}

QString SeedValues::time(const Entity &entity, const Field &field, int position) const
{
    if (hasWord(field, {u"opens"_s, u"open"_s, u"opening"_s, u"from"_s}))
        return position % 2 == 0 ? u"08:00"_s : u"09:00"_s;
    if (hasWord(field, {u"closes"_s, u"close"_s, u"closing"_s, u"until"_s, u"to"_s}))
        return position % 2 == 0 ? u"17:00"_s : u"18:00"_s;
    for (const Rule &rule : m_domain.rules) {
        const Entity *booked = m_domain.entity(rule.entity);
        const Relation *resource = booked ? findRelation(*booked, rule.resource) : nullptr;
        if (!resource || resource->target != entity.name)
            continue;
        if (rule.opens == field.name)
            return position % 2 == 0 ? u"08:00"_s : u"09:00"_s;
        if (rule.closes == field.name)
            return position % 2 == 0 ? u"17:00"_s : u"18:00"_s;
    }
    const int hour = 9 + position % 6 + (hasWord(field, {u"end"_s, u"ends"_s}) ? 2 : 0);
    return u"%1:%2"_s.arg(hour, 2, 10, QLatin1Char('0')).arg(position % 2 == 0 ? u"30"_s : u"00"_s);
}

/// States come in an order in which a list looks lived in; those of slots to come are not over yet.
QString SeedValues::choice(const Entity &entity, const Field &field, int position) const
{
    const StateMachine *machine = m_domain.machine(entity.name, field.name);
    if (!machine || !overlapRule(m_domain, entity))
        return at(field.options, position);
    QStringList open;
    for (const QString &option : field.options) {
        const bool leadsOn = std::any_of(machine->transitions.begin(), machine->transitions.end(),
                                         [&](const Transition &move) { return move.from.contains(option); });
        if (leadsOn)
            open.append(option);
    }
    return open.isEmpty() ? machine->initial : at(open, position);
}

ts::Doc SeedValues::value(const Entity &entity, const Field &field, int position) const
{
    switch (field.type) {
    case FieldType::String: {
        QString text = shortText(entity, field, position);
        return ts::string(fitted(text, field));
    }
    case FieldType::Text:
        return ts::string(fitted(longText(entity, field, position), field));
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Money:
    case FieldType::Duration:
    case FieldType::Rating:
        return ts::number(number(field, position));
    case FieldType::Date:
    case FieldType::DateTime:
        return date(entity, field, position);
    case FieldType::Time:
        return ts::string(time(entity, field, position));
    case FieldType::Boolean:
        return ts::boolean(position % 3 != 0);
    case FieldType::Enum:
        return ts::string(choice(entity, field, position));
    case FieldType::Email:
        return ts::string(asciiLower(at(people(), position)) + u"@example.com"_s);
    case FieldType::Phone:
        return ts::string(u"+1 555 01%1"_s.arg(10 + position, 2, 10, QLatin1Char('0')));
    case FieldType::Url:
        return ts::string(u"https://example.com/"_s + naming::slug(titleOf(entity, position)));
    case FieldType::Image:
        return ts::string(u"https://example.com/pictures/%1.jpg"_s.arg(naming::slug(titleOf(entity, position))));
    case FieldType::Colour: {
        const QJsonArray colours = m_vocabulary.value(u"colours"_s).toArray();
        return ts::string(colours.isEmpty() ? u"#2563eb"_s : colours.at(position % colours.size()).toString());
    }
    case FieldType::List:
        return list(field, position);
    }
    return ts::string({});
}

} // namespace autodevos
