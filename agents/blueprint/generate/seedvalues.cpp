// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/seedvalues.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/seedfields.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace seedfields;

namespace {

template<typename List>
auto at(const List &list, int position)
{
    return list.at(position % static_cast<int>(list.size()));
}

/// The one that the whole app is about, where it is about one.
QString surveyName(const Domain &domain)
{
    static const QStringList kinds{u"survey"_s, u"questionnaire"_s, u"feedback"_s};
    return kinds.contains(domain.name.section(u' ', -1).toLower()) ? domain.name : u"How are we doing?"_s;
}

/// Each round through the texts begins one further on, so that records of the same parent do not repeat one another.
QString textAt(const QStringList &texts, int position)
{
    return at(texts, position + position / static_cast<int>(texts.size()));
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

QString codeOf(const Entity &entity, int position)
{
    return naming::words(entity.name).constLast().left(3).toUpper() + u'-' + QString::number(1001 + position);
}

} // namespace

SeedValues::SeedValues(const Domain &domain, QJsonObject vocabulary)
    : m_domain(domain)
    , m_vocabulary(std::move(vocabulary))
    , m_topics(domain, m_vocabulary)
    , m_texts(domain, m_vocabulary, m_topics)
    , m_scales(m_vocabulary)
    , m_attributes(domain, m_vocabulary)
{
}

QStringList SeedValues::words(const QString &group, const QString &key) const
{
    QStringList found;
    const QJsonArray values = m_vocabulary.value(group).toObject().value(key).toArray();
    for (const QJsonValue value : values)
        found.append(value.toString());
    return found;
}

QStringList SeedValues::people() const
{
    QStringList found;
    const QJsonArray values = m_vocabulary.value(u"people"_s).toArray();
    for (const QJsonValue value : values)
        found.append(value.toString());
    return found.isEmpty() ? QStringList{u"Alex Doe"_s} : found;
}

QString SeedValues::pageText(const QString &slug) const
{
    const QJsonObject pages = m_vocabulary.value(u"pages"_s).toObject();
    const QString other = m_domain.kind == ProjectKind::Static ? u"defaultOfFiles"_s : u"default"_s;
    return pages.value(slug).toString(pages.value(other).toString());
}

bool SeedValues::isPerson(const Entity &entity) const
{
    return isPersonWord(naming::singular(naming::words(entity.name).constLast())) || profileRole(m_domain, entity.name);
}

bool SeedValues::isPersonWord(const QString &word) const
{
    return m_vocabulary.value(u"personEntities"_s).toArray().contains(word);
}

/// People of one kind are others than those of the next.
QStringList SeedValues::peopleOf(const Entity &entity) const
{
    constexpr qsizetype kShift = 7;
    qsizetype shift = 0;
    for (const Entity &one : m_domain.entities) {
        if (one.name == entity.name)
            break;
        if (isPerson(one))
            shift += kShift;
    }
    const QStringList all = people();
    shift %= all.size();
    return all.mid(shift) + all.mid(0, shift);
}

/// What somebody shows who builds or plans; developers have projects of their own kind.
QVector<SeedEntry> SeedValues::worksOf(const Entity &entity) const
{
    const bool isOfCode = std::any_of(entity.fields.begin(), entity.fields.end(),
                                      [](const Field &field) { return field.name == "repository"_L1; });
    const QString kind = naming::words(entity.name).constLast();
    const bool isShown = m_domain.has(CapabilityKind::Portfolio, entity.name) ||
                         (m_domain.kind == ProjectKind::Content && kind == "project"_L1);
    if (!isShown || isOfCode)
        return {};
    QVector<SeedEntry> found;
    const QJsonObject works = m_vocabulary.value(u"works"_s).toObject();
    for (const QString &title : works.keys())
        found.append({title, works.value(title).toString(), {}, -1, {}, {}});
    return found;
}

/// What a blog writes about is in its name: "Mountain Huts Blog".
QVector<SeedEntry> SeedValues::articlesOf(const QString &kind) const
{
    static const QSet<QString> kinds{u"post"_s, u"article"_s, u"story"_s};
    static const QSet<QString> frames{u"blog"_s, u"website"_s, u"site"_s, u"web"_s,     u"magazine"_s, u"page"_s,
                                      u"the"_s,  u"my"_s,      u"our"_s,  u"journal"_s, u"personal"_s, u"portal"_s};
    if (!kinds.contains(kind) || !m_domain.has(CapabilityKind::Blog))
        return {};
    QStringList words = m_domain.name.toLower().split(u' ', Qt::SkipEmptyParts);
    const bool isBlog = words.removeIf([](const QString &word) { return frames.contains(word); }) > 0;
    if (!isBlog || words.isEmpty())
        return {};
    QVector<SeedEntry> found;
    const QJsonObject texts = m_vocabulary.value(u"articles"_s).toObject();
    for (const QString &title : texts.keys()) {
        const QString topic = words.join(u' ');
        const auto filled = [&topic](const QString &text) {
            const QString with = QString(text).replace(u"{topic}"_s, topic);
            return with.left(1).toUpper() + with.mid(1);
        };
        found.append({filled(title), filled(texts.value(title).toString()), {}, -1, {}, {}});
    }
    return found;
}

/// Records by the last words of the entity's name ("BlogPost" -> post): first those that fit what the domain is about,
/// then people, then what is known of such things anywhere.
QVector<SeedEntry> SeedValues::entries(const Entity &entity) const
{
    if (const auto found = m_entries.constFind(entity.name); found != m_entries.constEnd())
        return *found;
    constexpr qsizetype kFew = 8;
    QVector<SeedEntry> known = knownEntries(entity);
    const QString last = naming::singular(naming::words(entity.name).constLast());
    const bool isSaidOfSubject = known.size() < kFew && !known.isEmpty() && entity.examples.isEmpty();
    for (const SeedEntry &more : isSaidOfSubject ? m_texts.ofSubject(last) : QVector<SeedEntry>())
        known.append(more);
    m_entries.insert(entity.name, known);
    return known;
}

QVector<SeedEntry> SeedValues::knownEntries(const Entity &entity) const
{
    QStringList names;
    for (const QString &word : naming::words(entity.name))
        names.prepend(naming::singular(word));
    const auto plain = [](const QStringList &titles) {
        QVector<SeedEntry> found;
        for (const QString &title : titles)
            found.append({title, {}, {}, -1, {}, {}});
        return found;
    };
    if (!entity.examples.isEmpty())
        return plain(entity.examples);
    if (const QVector<SeedEntry> own = m_texts.ofWorkers(names.constFirst()); !own.isEmpty())
        return own;
    if (!m_topics.isOfSubject(names.constFirst())) { // a course on minerals is not one of any course website
        if (const QVector<SeedEntry> own = m_texts.ofThings(names.constFirst()); !own.isEmpty())
            return own;
    }
    for (const QString &name : {naming::words(entity.name).join(QString()), names.constFirst()}) {
        if (const auto &own = m_topics.fitting(name); !own.isEmpty())
            return own;
    }
    if (isPerson(entity))
        return plain(peopleOf(entity));
    if (const QVector<SeedEntry> works = worksOf(entity); !works.isEmpty())
        return works;
    if (const QVector<SeedEntry> articles = articlesOf(names.constFirst()); !articles.isEmpty())
        return articles;
    if (const QVector<SeedEntry> own = m_texts.ofSubject(names.constFirst()); !own.isEmpty())
        return own;
    const QString &last = names.constFirst();
    if (last == "category"_L1 || last == "genre"_L1 || last == "type"_L1) {
        for (const data::Reverse &reverse : data::reversesOf(m_domain, entity.name)) {
            const QString kind = naming::words(reverse.entity->name).constLast() + u"Category"_s;
            if (const QVector<SeedEntry> own = m_texts.ofSubject(kind); !own.isEmpty())
                return own;
            const QStringList special = words(u"titles"_s, kind);
            if (!special.isEmpty())
                return plain(special);
        }
        return plain(words(u"titles"_s, u"category"_s));
    }
    names.prepend(naming::camel(entity.name));
    for (const QString &name : std::as_const(names)) {
        if (const QStringList found = words(u"titles"_s, name); !found.isEmpty())
            return plain(found);
        if (const auto &known = m_topics.any(name); !known.isEmpty())
            return known;
    }
    return {};
}

bool SeedValues::isGroup(const Entity &entity)
{
    const QString last = naming::singular(naming::words(entity.name).constLast());
    return last == "category"_L1 || last == "type"_L1 || last == "kind"_L1;
}

int SeedValues::differentCount(const Entity &entity) const
{
    return SeedTexts::isOpinion(entity) ? static_cast<int>(m_texts.opinions(entity).size()) : 0;
}

QString SeedValues::namedAfter(const Entity &entity, const Field &field, const QString &title, int position) const
{
    const bool isMadeUp = field.type == FieldType::String && field.name == entity.titleField &&
                          knownCount(entity) == 0 && !isSender(entity) && !isCode(field) && !isPersonName(field) &&
                          !field.unique;
    if (!isMadeUp || shortText(entity, field, position) != titleOf(entity, position))
        return {};
    return m_texts.namedAfter(entity, title, position);
}

SeedEntry SeedValues::entryAt(const Entity &entity, int position) const
{
    const QVector<SeedEntry> known = entries(entity);
    return known.isEmpty() ? SeedEntry{} : at(known, position);
}

int SeedValues::knownCount(const Entity &entity) const
{
    return static_cast<int>(entries(entity).size());
}

int SeedValues::groupOf(const Entity &entity, const Entity &target, int position) const
{
    const QString name = naming::singular(naming::words(target.name).constLast());
    const QJsonValue named = entryAt(entity, position).fact(name);
    if (named.isString()) {
        const QVector<SeedEntry> known = entries(target);
        for (int at = 0; at < known.size(); ++at) {
            if (known.at(at).title == named.toString())
                return at;
        }
    }
    const int groups = static_cast<int>(m_topics.fitting(name).size());
    const int group = entryAt(entity, position).group;
    const bool isGroup = name == "category"_L1 || name == "genre"_L1 || name == "project"_L1;
    return isGroup && groups > 0 && group >= 0 ? group % groups : -1;
}

QString SeedValues::replyTo(const Entity &entity, int position, int nth) const
{
    const QVector<SeedEntry> known = entries(entity);
    return position < known.size() ? known.at(position).replies.value(nth) : QString();
}

QString SeedValues::titleOf(const Entity &entity, int position) const
{
    const QVector<SeedEntry> known = entries(entity);
    if (!known.isEmpty()) {
        const int round = position / static_cast<int>(known.size());
        const QString title = at(known, position).title;
        static const QRegularExpression counted(u"^(.*\\D)(\\d+)$"_s);
        const QRegularExpressionMatch number = counted.match(title);
        const bool isCounted = number.hasMatch() && std::all_of(known.begin(), known.end(), [&](const SeedEntry &one) {
                                   return one.title.startsWith(number.captured(1));
                               });
        if (round == 0 || (m_scales.isPast(entity) && !isCounted))
            return title; // the rent is paid every month
        const int next = round * static_cast<int>(known.size());
        return isCounted ? number.captured(1) + QString::number(number.captured(2).toInt() + next)
                         : title + u' ' + QString::number(round + 1);
    }
    if (const QString part = titleOfPart(entity, position); !part.isEmpty())
        return part;
    const QJsonArray prefixes = m_vocabulary.value(u"prefixes"_s).toArray();
    const QString prefix = prefixes.isEmpty() ? u"Sample"_s : prefixes.at(position % prefixes.size()).toString();
    return prefix + u' ' + entity.label.toLower();
}

/// What is no thing of its own but a part of one, by the last word of its name: a "Passenger name" is a name.
QString SeedValues::titleOfPart(const Entity &entity, int position) const
{
    static const QSet<QString> plain{u"date"_s,  u"day"_s,    u"time"_s,   u"share"_s,  u"total"_s, u"rate"_s,
                                     u"one"_s,   u"amount"_s, u"value"_s,  u"status"_s, u"type"_s,  u"everyone"_s,
                                     u"count"_s, u"level"_s,  u"detail"_s, u"data"_s,   u"figure"_s};
    const QStringList parts = naming::words(entity.name);
    const QString last = naming::singular(parts.constLast());
    const auto group = [&](const QString &name) {
        const QJsonArray values = m_vocabulary.value(name).toArray();
        return values.isEmpty() ? QString() : values.at(position % values.size()).toString();
    };
    if (last == "name"_L1)
        return at(people(), position);
    if (last == "address"_L1 || last == "mail"_L1 || last == "email"_L1)
        return parts.contains(u"mail"_s) || parts.contains(u"email"_s)
                   ? asciiLower(at(people(), position)) + u"@example.com"_s
                   : group(u"streets"_s);
    if (last == "number"_L1 || last == "code"_L1)
        return codeOf(entity, position);
    return plain.contains(last) ? entity.label + u' ' + QString::number(position + 1) : QString();
}

/// A sentence that can be said of anything.
QString SeedValues::generalText(const Entity &entity, int position) const
{
    return at(words(u"texts"_s, u"default"_s), position).replace(u"%plural%"_s, entity.plural.toLower());
}

/// Where "Harbour to Gull Island" begins or ends.
QString SeedValues::endOfWay(const Entity &entity, const Field &field, int position) const
{
    static const QRegularExpression way(u"^(\\S.*?) (?:to|–) (\\S.*)$"_s);
    static const QSet<QString> starts{u"origin"_s, u"from"_s, u"departure"_s, u"start"_s};
    static const QSet<QString> ends{u"destination"_s, u"to"_s, u"arrival"_s, u"end"_s};
    const QString word = naming::words(field.name).constFirst();
    if ((!starts.contains(word) && !ends.contains(word)) || knownCount(entity) == 0)
        return {};
    const QRegularExpressionMatch found = way.match(titleOf(entity, position));
    return found.captured(starts.contains(word) ? 1 : 2);
}

QString SeedValues::shortText(const Entity &entity, const Field &field, int position) const
{
    const bool isPlace = hasWord(field, {u"location"_s, u"venue"_s, u"place"_s}) && isHeldSomewhere(entity);
    const bool isTitle = field.name == entity.titleField && !isPlace;
    if (naming::words(field.name).constLast() == "version"_L1)
        return at(words(u"strings"_s, u"version"_s), position);
    if (isTitle && isCode(field))
        return codeOf(entity, position);
    // "place" may stand above a sighting, and is still no bird
    static const QSet<QString> others{u"place"_s,     u"location"_s, u"address"_s, u"street"_s,    u"city"_s,
                                      u"maker"_s,     u"brand"_s,    u"lender"_s,  u"company"_s,   u"supplier"_s,
                                      u"publisher"_s, u"ward"_s,     u"pitch"_s,   u"department"_s};
    const QString noun = naming::words(field.name).constLast();
    const bool isOwnNoun = naming::words(entity.name).constLast() == noun;
    const QString special = attribute(entity, field, position);
    const bool isOther = !isOwnNoun && entity.examples.isEmpty() && (others.contains(noun) || !special.isEmpty());
    if (isTitle && !isOwnNoun && !isPerson(entity) && isPersonWord(noun))
        return at(people(), position); // a piece of which only the composer is told
    if (isTitle && knownCount(entity) > 0 && !isSender(entity) && !isOther)
        return titleOf(entity, position);
    if (!special.isEmpty())
        return special;
    if (const auto &own = m_topics.fitting(noun); !own.isEmpty() && isKindOfIt(entity, field))
        return at(own, position).title;
    if (const QString end = endOfWay(entity, field, position); !end.isEmpty())
        return end;
    if (const QStringList own = words(u"strings"_s, naming::words(field.name).join(QString())); !own.isEmpty())
        return at(own, position);
    static const QSet<QString> remarks{u"note"_s, u"remark"_s, u"comment"_s, u"message"_s, u"reason"_s};
    if (const QString last = naming::singular(naming::words(field.name).constLast());
        !isTitle && remarks.contains(last)) {
        if (const QStringList texts = m_texts.written(last, entity); !texts.isEmpty())
            return textAt(texts, position);
    }
    const QString person = at(people(), position);
    if (isTitle && isSender(entity))
        return person;
    const auto group = [&](const QString &name) {
        const QJsonArray values = m_vocabulary.value(name).toArray();
        return values.isEmpty() ? QString() : values.at(position % values.size()).toString();
    };
    if (hasWord(field, {u"first"_s}) || field.name == "firstName"_L1)
        return person.section(u' ', 0, 0);
    if (hasWord(field, {u"last"_s, u"surname"_s}))
        return person.section(u' ', -1);
    if (hasWord(field, {u"city"_s, u"town"_s}))
        return group(u"cities"_s);
    if (hasWord(field, {u"country"_s}))
        return group(u"countries"_s);
    const bool isSpot = isTitle && hasWord(field, {u"location"_s, u"place"_s});
    if (isSpot || hasWord(field, {u"address"_s, u"street"_s}))
        return group(u"streets"_s);
    if (hasWord(field, {u"company"_s, u"organisation"_s, u"organization"_s, u"employer"_s, u"publisher"_s, u"lender"_s,
                        u"maker"_s, u"manufacturer"_s, u"supplier"_s}))
        return group(u"companies"_s);
    if (hasWord(field, {u"location"_s, u"place"_s, u"venue"_s}) && !isTitle)
        return isHeldSomewhere(entity) ? at(words(u"titles"_s, u"venue"_s), position)
                                       : group(m_scales.isLocal(entity) ? u"districts"_s : u"cities"_s);
    if (isPersonName(field) && !isTitle)
        return person;
    const QStringList parts = naming::words(field.name);
    if (parts.size() > 1 && parts.constLast() == "name"_L1 && isPersonWord(parts.at(parts.size() - 2)))
        return person; // "visitorName"
    if (!isTitle && isPersonWord(parts.constLast()))
        return person;
    if (const QString place = m_scales.placeNumber(entity, position);
        !place.isEmpty() && parts.constLast() == "number"_L1)
        return place;
    if (hasWord(field, {u"code"_s, u"number"_s, u"reference"_s, u"sku"_s, u"serial"_s}))
        return codeOf(entity, position);
    if (field.name == "slug"_L1)
        return naming::slug(titleOf(entity, position));
    if (isTitle || hasWord(field, {u"name"_s, u"title"_s, u"subject"_s, u"headline"_s}))
        return titleOf(entity, position);
    if (const QString measure = m_scales.measure(entity, field, position); !measure.isEmpty())
        return measure;
    return known(parts.constLast(), position);
}

/// What such a field of such a thing says; empty when nothing of its own is known.
QString SeedValues::attribute(const Entity &entity, const Field &field, int position) const
{
    const QStringList values = m_attributes.of(entity, field);
    return values.isEmpty() ? QString() : textAt(values, position);
}

/// The kinds that a topic knows are those of its things: a shop's customers are of none of them.
bool SeedValues::isKindOfIt(const Entity &entity, const Field &field) const
{
    static const QSet<QString> vague{u"type"_s, u"kind"_s,  u"category"_s, u"group"_s, u"class"_s, u"size"_s,
                                     u"part"_s, u"level"_s, u"unit"_s,     u"key"_s,   u"sign"_s,  u"time"_s,
                                     u"date"_s, u"order"_s, u"item"_s,     u"set"_s,   u"form"_s};
    const QString noun = naming::words(field.name).constLast();
    if (!vague.contains(noun))
        return true;
    return !isPerson(entity) && SeedAttributes::isOfEntity(entity, field) &&
           m_topics.goTogether(noun, naming::singular(naming::words(entity.name).constLast()));
}

/// What the word stands for anywhere; empty when nothing is known of it.
QString SeedValues::known(const QString &word, int position) const
{
    for (const QString &group : {u"strings"_s, u"titles"_s}) {
        for (const QString &key : {word, naming::singular(word)}) {
            if (const QStringList found = words(group, key); !found.isEmpty())
                return at(found, position);
        }
    }
    const QVector<SeedEntry> &entries = m_topics.any(word);
    return entries.isEmpty() ? QString() : at(entries, position).title;
}

/// Of what nothing is known, it is what can be said of anything.
QString SeedValues::line(const Entity &entity, const Field &field, int position) const
{
    const QString text = shortText(entity, field, position);
    if (!text.isEmpty())
        return text;
    if (hasWord(field, {u"min"_s, u"max"_s, u"minimum"_s, u"maximum"_s, u"count"_s, u"total"_s, u"number"_s, u"left"_s,
                        u"target"_s, u"withheld"_s, u"amount"_s, u"sum"_s, u"each"_s}))
        return QString::number(2 + position * 3 % 10);
    const bool isOpen = !field.required && !field.unique;
    if (isOpen && field.label.count(u' ') < 3) { // "Gearbox A": which there are is for the person to say
        static const QStringList kinds{u"A"_s, u"B"_s, u"A"_s, u"C"_s, u"B"_s, u"D"_s};
        return field.label.section(u" ("_s, 0, 0) + u' ' + kinds.at(position % kinds.size());
    }
    const QString neutral = at(words(u"strings"_s, isOpen ? u"ordinary"_s : u"neutral"_s), position);
    return field.unique ? neutral + u' ' + QString::number(position + 1) : neutral;
}

/// Whether notes of such a record are about people who come.
bool SeedValues::hasGuests(const Entity &entity)
{
    static const QSet<QString> known{u"guest"_s,  u"patient"_s, u"booking"_s,  u"reservation"_s,
                                     u"camper"_s, u"visitor"_s, u"passenger"_s};
    return known.contains(naming::singular(naming::words(entity.name).constLast()));
}

/// Something with a name and a price: what is noted of it is what buyers should know.
bool SeedValues::isSold(const Entity &entity)
{
    return !entity.titleField.isEmpty() &&
           std::any_of(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
               return field.type == FieldType::Money && field.name.contains("price"_L1, Qt::CaseInsensitive);
           });
}

/// What people write in such a field, or in such a record, when they talk about the subject of the domain.
QString SeedValues::subjectText(const Entity &entity, const Field &field, int position) const
{
    const QString last = naming::singular(naming::words(field.name).constLast());
    const QString own = naming::singular(naming::words(entity.name).constLast());
    const bool isAll = last == "body"_L1 || last == "text"_L1 || last == "content"_L1;
    for (const QString &key : {naming::singular(naming::words(field.name).join(QString())), isAll ? own : last, own}) {
        const QStringList texts = m_texts.written(key, entity);
        if (!texts.isEmpty())
            return SeedTexts::plain(textAt(texts, position));
    }
    return {};
}

/// An article says more than its teaser does.
QString SeedValues::wentOn(const Entity &entity, const Field &field, const QString &text, int position) const
{
    constexpr qsizetype kTeaser = 240;
    const QString last = naming::words(field.name).constLast();
    const bool isAll = last == "body"_L1 || last == "content"_L1 || last == "text"_L1;
    const QStringList more = m_texts.said(u"paragraph"_s, m_texts.aboutOf(entity));
    if (!isAll || entity.titleField.isEmpty() || text.size() > kTeaser || more.size() < 2)
        return {};
    const int first = position * 2;
    return u"\n\n"_s + at(more, first) + u"\n\n"_s + at(more, first + 1);
}

QString SeedValues::longText(const Entity &entity, const Field &field, int position) const
{
    static const QSet<QString> aboutIt{u"description"_s, u"summary"_s, u"excerpt"_s, u"teaser"_s,
                                       u"details"_s,     u"about"_s,   u"body"_s,    u"content"_s,
                                       u"text"_s,        u"bio"_s,     u"story"_s,   u"intro"_s};
    const QString last = naming::words(field.name).constLast();
    const bool isShort = hasWord(field, {u"excerpt"_s, u"summary"_s, u"teaser"_s, u"intro"_s});
    const bool isOfThing = (last == "note"_L1 || last == "notes"_L1) && isSold(entity);
    if (const QString text = entryAt(entity, position).text; !text.isEmpty() && (aboutIt.contains(last) || isOfThing))
        return isShort ? text.section(u'\n', 0, 0).section(u". "_s, 0, 0).remove(QRegularExpression(u"\\.$"_s)) + u'.'
                       : text + wentOn(entity, field, text, position);
    static const QSet<QString> ofSelf{u"summary"_s, u"about"_s, u"bio"_s, u"profile"_s, u"experience"_s};
    if (isPerson(entity) && ofSelf.contains(last))
        return at(words(u"texts"_s, u"bio"_s), position + placeOf(entity, field));
    const QString special = attribute(entity, field, position);
    if (!special.isEmpty())
        return special;
    if (const QString text = subjectText(entity, field, position); !text.isEmpty())
        return text;
    if (isOfThing)
        return at(words(u"texts"_s, u"product"_s), position);
    const bool isOfGuests = hasGuests(entity);
    if ((last == "note"_L1 || last == "notes"_L1) && isOfGuests)
        return at(words(u"texts"_s, u"guestNote"_s), position);
    if (naming::words(field.name).contains(u"steps"_s)) // "stepsToReproduce"
        return at(words(u"texts"_s, u"step"_s), position);
    if (const QStringList own = words(u"strings"_s, last); !own.isEmpty())
        return at(own, position);
    for (const QString &key : {naming::words(field.name).join(QString()), naming::singular(last)}) {
        if (const QStringList own = words(u"texts"_s, key); !own.isEmpty())
            return at(own, position);
    }
    if (isPerson(entity))
        return at(words(u"texts"_s, u"bio"_s), position);
    QStringList keys = naming::words(entity.name);
    std::reverse(keys.begin(), keys.end());
    for (QString key : keys) {
        key = naming::singular(key);
        static const QHash<QString, QString> alike{
            {u"article"_s, u"post"_s},       {u"todo"_s, u"task"_s},     {u"ticket"_s, u"task"_s},
            {u"issue"_s, u"bug"_s},          {u"rating"_s, u"review"_s}, {u"reply"_s, u"comment"_s},
            {u"feedback"_s, u"review"_s},    {u"item"_s, u"product"_s},  {u"booking"_s, u"appointment"_s},
            {u"testimonial"_s, u"review"_s}, {u"thread"_s, u"topic"_s},
        };
        QStringList found = words(u"texts"_s, alike.value(key, key));
        if (!found.isEmpty() && entity.presentation == Presentation::Page && isShort)
            return at(found, position).section(u'.', 0, 0) + u'.';
        if (!found.isEmpty())
            return textAt(found, position);
    }
    if (field.required)
        return generalText(entity, position);
    if (aboutIt.contains(last))
        return at(words(u"texts"_s, u"plain"_s), position).replace(u"%plural%"_s, entity.plural.toLower());
    return generalText(entity, position);
}

/// In cents, of a size that fits what is paid for.
double SeedValues::money(const Entity &entity, const Field &field, int position) const
{
    constexpr double kCents = 100;
    const auto first = std::find_if(entity.fields.begin(), entity.fields.end(),
                                    [](const Field &one) { return one.type == FieldType::Money; });
    if (const auto price = entryAt(entity, position).price; price && first->name == field.name)
        return std::round(*price * kCents);
    // "Cloth price per square metre" of a quote is not what the whole comes to.
    static const QRegularExpression ofOne(
        u"\\bper (?:square|cubic|met(?:re|er)|lit(?:re|er)|kilo|kg|gram|hour|piece|unit|sheet|bottle)"_s);
    const bool isOfOne = field.label.contains(ofOne);
    if (const std::optional<double> price = isOfOne ? std::nullopt : m_scales.price(entity, field, position))
        return std::round(*price * kCents);
    static const QVector<double> usual{1990, 4900, 1250, 8900, 2490, 640, 15900, 3200, 7450, 2780, 5900, 1120};
    return at(usual, position + placeOf(entity, field));
}

double SeedValues::number(const Entity &entity, const Field &field, int position) const
{
    for (const Capability &capability : m_domain.capabilities) {
        if (capability.kind != CapabilityKind::ResourceGame || capability.entity != entity.name)
            continue;
        if (field.name.endsWith(u"Workers"_s))
            return 4;
        if (capability.fields.contains(field.name))
            return findField(entity, field.name + u"Level"_s) ? 120 + position * 35 : 4 + position * 2;
    }
    if (field.type == FieldType::Money)
        return money(entity, field, position);
    constexpr double kStars = 5;
    static const QVector<double> kLiked{5, 4, 5, 4, 3, 5, 4}; // what is shown is mostly good
    static const QVector<double> minutes{30, 45, 20, 60, 90, 15, 40, 75};
    static const QVector<double> counts{12, 4, 25, 8, 40, 3, 16, 60};
    static const QVector<double> rising{1, 2, 4, 6, 10, 15, 25, 50};
    static const QSet<QString> tiers{u"plan"_s, u"tier"_s, u"membership"_s};
    const bool isTier = field.type == FieldType::Integer && tiers.contains(naming::words(entity.name).constLast());
    // Who pays more gets more; two numbers of a record that nothing is known of are not the same.
    double value = isTier ? at(rising, position) : at(counts, position + placeOf(entity, field));
    if (const std::optional<double> known = m_scales.number(entity, field, position))
        value = *known;
    else if (field.type == FieldType::Duration)
        value = at(minutes, position);
    else if (field.type == FieldType::Rating)
        value = std::round(at(kLiked, position) / kStars * field.maximum.value_or(kStars));
    else if (field.type == FieldType::Number)
        value = at(counts, position) + 0.5;
    else if (hasWord(field, {u"year"_s}))
        value = 2014 + position * 5 % 12;
    else if (hasWord(field, {u"age"_s}))
        value = 22 + position * 7 % 40;
    else if (hasWord(field, {u"capacity"_s, u"seats"_s, u"places"_s}))
        value = 8 + position * 6 % 28;
    if (field.unique)
        value += position * 100;
    const double least = field.minimum.value_or(field.type == FieldType::Duration ? 1 : 0);
    value = std::max(value, least);
    if (field.maximum && value > *field.maximum)
        value = std::max(least, *field.maximum - position % 3);
    return field.type == FieldType::Number ? value : std::round(value);
}

/// The lists of a recipe, and the tags of what is made of code, are unlike those of anything else.
QString SeedValues::listKey(const Entity &entity, const Field &field) const
{
    static const QSet<QString> cooked{u"recipe"_s, u"dish"_s, u"meal"_s, u"cocktail"_s, u"drink"_s, u"cake"_s};
    const QString key = naming::singular(naming::words(field.name).constLast());
    const bool isCooked = cooked.contains(naming::singular(naming::words(entity.name).constLast()));
    if ((key == "step"_L1 || key == "instruction"_L1) && !isCooked)
        return u"plainStep"_s;
    static const QRegularExpression makers(u"\\b(developer|programmer|software|engineer|coder|web designer|data)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const bool isOfCode = m_domain.has(CapabilityKind::Portfolio) && makers.match(m_domain.summary).hasMatch();
    return key == "tag"_L1 && isOfCode ? u"codeTag"_s : key;
}

QJsonArray SeedValues::list(const Entity &entity, const Field &field, int position) const
{
    const QVector<SeedEntry> &own = m_topics.fitting(naming::singular(naming::words(field.name).constLast()));
    if (own.size() > 2 && !field.minimum && !field.maximum) {
        QJsonArray few;
        for (int i = 0; i < 2 + position % 2; ++i)
            few.append(at(own, position + i * 2).title);
        return few;
    }
    const QJsonObject lists = m_vocabulary.value(u"lists"_s).toObject();
    QJsonArray choices = lists.value(listKey(entity, field)).toArray();
    if (choices.isEmpty() && !field.required && field.minimum.value_or(0) < 1)
        return {};
    if (choices.isEmpty())
        choices = lists.value(u"default"_s).toArray();
    QJsonArray entries = choices.at(position % choices.size()).toArray();
    while (field.minimum && entries.size() < static_cast<qsizetype>(*field.minimum))
        entries.append(entries.first());
    while (field.maximum && entries.size() > static_cast<qsizetype>(*field.maximum))
        entries.removeLast();
    return entries;
}

/// States come in an order in which a list looks lived in; those of slots to come are not over yet.
QString SeedValues::choice(const Entity &entity, const Field &field, int position) const
{
    if (field.name == "frequency"_L1 && field.options.contains(u"Monthly"_s) && position % 3 != 2)
        return u"Monthly"_s;
    const auto chosen = [&](const QStringList &options) {
        return options.at(SeedScales::option(entity.name + field.name, static_cast<int>(options.size()), position));
    };
    const StateMachine *machine = m_domain.machine(entity.name, field.name);
    if (!machine || !overlapRule(m_domain, entity))
        return chosen(field.options);
    static const QSet<QString> agreed{u"confirmed"_s, u"approved"_s, u"accepted"_s, u"booked"_s, u"reserved"_s};
    QStringList open;
    for (const QString &option : field.options) {
        const bool leadsOn = std::any_of(machine->transitions.begin(), machine->transitions.end(),
                                         [&](const Transition &move) { return move.from.contains(option); });
        if (leadsOn || agreed.contains(option.toLower()))
            open.append(option);
    }
    return open.isEmpty() ? machine->initial : chosen(open);
}

QJsonArray SeedValues::records(const Entity &entity) const
{
    QString name = entity.name;
    if (name == "Instrument"_L1 && !m_domain.has(CapabilityKind::Live))
        return {}; // one that is played, or a surgeon's
    for (const Capability &capability : m_domain.capabilities) {
        if (capability.entity != entity.name)
            continue;
        if (capability.kind == CapabilityKind::Quiz)
            name = u"Quiz"_s;
        else if (capability.kind == CapabilityKind::Survey)
            name = u"Survey"_s;
        else if (capability.kind == CapabilityKind::ResourceGame)
            name = u"Seat"_s;
        else if (capability.kind == CapabilityKind::Drafting && capability.fields.contains(u"whatWentWrong"_s))
            name = u"Complaint letter"_s;
        else if (capability.kind == CapabilityKind::Drafting && capability.fields.contains(u"jobTitle"_s))
            name = u"Cover letter"_s;
    }
    const QStringList said = naming::words(m_domain.summary + u' ' + m_domain.name);
    const QJsonArray written = m_vocabulary.value(u"written"_s).toArray();
    for (const QJsonValue one : written) { // a whole course of the subject
        const QJsonArray words = one[u"words"_s].toArray();
        const bool isIt = std::any_of(words.begin(), words.end(), [&](const QJsonValue &word) {
            return said.contains(word.toString(), Qt::CaseInsensitive);
        });
        if (const QJsonArray rows = one[u"records"_s][name].toArray(); isIt && !rows.isEmpty())
            return rows;
    }
    return m_vocabulary.value(u"records"_s).toObject().value(name).toArray();
}

/// What is written out for the field; "title" stands for whatever field names the record.
std::optional<SeedValue> SeedValues::recorded(const Entity &entity, const Field &field, int position) const
{
    const QJsonArray rows = records(entity);
    if (rows.isEmpty())
        return std::nullopt;
    const QJsonObject row = rows.at(position % rows.size()).toObject();
    const QJsonValue own = row.value(field.name);
    const QJsonValue value = own.isUndefined() && field.name == entity.titleField ? row.value(u"title"_s) : own;
    if (value == "{survey}"_L1)
        return QJsonValue(surveyName(m_domain));
    const bool isOption = field.type != FieldType::Enum || field.options.contains(value.toString());
    if (value.isDouble() && field.maximum && value.toDouble() > *field.maximum)
        return QJsonValue(std::max(field.minimum.value_or(0), *field.maximum - position));
    const bool isWritten = value.isArray() || value.isBool() || value.isDouble() || value.isString();
    return isWritten && isOption ? std::optional<SeedValue>(value) : std::nullopt;
}

/// What is true of the very thing that the record is; the value has the field's type and limits.
std::optional<SeedValue> SeedValues::fact(const Entity &entity, const Field &field, int position) const
{
    constexpr double kCents = 100;
    const SeedEntry entry = entryAt(entity, position);
    const QJsonValue fact = entry.facts.isEmpty() ? QJsonValue::Undefined : entry.fact(field.name);
    const auto isWithin = [&field](double value) {
        return value >= field.minimum.value_or(value) && value <= field.maximum.value_or(value);
    };
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Duration:
    case FieldType::Rating:
        return fact.isDouble() && isWithin(fact.toDouble()) ? std::optional<SeedValue>(fact) : std::nullopt;
    case FieldType::Money:
        return fact.isDouble() ? std::optional<SeedValue>(QJsonValue(std::round(fact.toDouble() * kCents)))
                               : std::nullopt;
    case FieldType::Time:
        return fact.isString() ? std::optional<SeedValue>(fact) : std::nullopt;
    case FieldType::Boolean:
        return fact.isBool() ? std::optional<SeedValue>(fact) : std::nullopt;
    case FieldType::Enum:
        for (const QString &said : fact.toString().split(u'|')) { // in other words, where these are none of the options
            for (const QString &option : field.options) {
                if (option.compare(said, Qt::CaseInsensitive) == 0)
                    return QJsonValue(option);
            }
        }
        return std::nullopt;
    case FieldType::String:
        if (fact.isDouble())
            return QJsonValue(fitted(QString::number(fact.toDouble()), field));
        [[fallthrough]];
    case FieldType::Text:
        return fact.isString()
                   ? std::optional<SeedValue>(QJsonValue(fitted(fact.toString().section(u'|', 0, 0), field)))
                   : std::nullopt;
    case FieldType::List:
        return fact.isArray() && !field.minimum && !field.maximum ? std::optional<SeedValue>(fact) : std::nullopt;
    default:
        return std::nullopt;
    }
}

/// Stars and words of an opinion, which say the same.
std::optional<SeedValue> SeedValues::opinion(const Entity &entity, const Field &field, int position) const
{
    constexpr double kStars = 5;
    if (!SeedTexts::isOpinion(entity))
        return std::nullopt;
    const QVector<SeedTexts::Opinion> known = m_texts.opinions(entity);
    if (known.isEmpty())
        return std::nullopt;
    const SeedTexts::Opinion opinion = at(known, position);
    if (field.type == FieldType::Rating)
        return QJsonValue(
            std::max(std::round(opinion.stars / kStars * field.maximum.value_or(kStars)), field.minimum.value_or(0)));
    if (field.type == FieldType::Text)
        return QJsonValue(fitted(opinion.text, field));
    const QString verdict = m_texts.verdict(opinion.stars, position);
    const bool isHeading = hasWord(field, {u"title"_s, u"subject"_s, u"headline"_s, u"summary"_s});
    return field.type == FieldType::String && isHeading && !verdict.isEmpty()
               ? std::optional<SeedValue>(QJsonValue(fitted(verdict, field)))
               : std::nullopt;
}

/// People remark on something here and there, and not the same again and again.
bool SeedValues::isLeftOut(const Entity &entity, const Field &field, int position) const
{
    constexpr int kRemarkedOf = 3;
    static const QSet<QString> remarks{u"note"_s, u"remark"_s, u"message"_s};
    const QString last = naming::singular(naming::words(field.name).constLast());
    const bool isText = field.type == FieldType::Text || field.type == FieldType::String;
    static const QSet<QString> learned{u"scientific"_s, u"latin"_s, u"botanical"_s};
    if (!field.required && learned.contains(naming::words(field.name).constFirst()))
        return true; // the name in the title is another one
    if (field.required || !isText || field.name == entity.titleField || !remarks.contains(last) || isSold(entity))
        return false;
    const qsizetype known = m_texts.written(last, entity).size();
    return (last != "message"_L1 && position % kRemarkedOf == 2) || (known > 0 && position >= 2 * known);
}

SeedValue SeedValues::value(const Entity &entity, const Field &field, int position) const
{
    if (const std::optional<SeedValue> known = recorded(entity, field, position))
        return *known;
    if (const std::optional<SeedValue> known = fact(entity, field, position))
        return *known;
    if (const std::optional<SeedValue> known = opinion(entity, field, position))
        return *known;
    if (isLeftOut(entity, field, position))
        return QJsonValue();
    static const QStringList clockFields{u"startedAt"_s, u"endedAt"_s, u"minutes"_s};
    if (m_domain.has(CapabilityKind::Timer, entity.name) && clockFields.contains(field.name))
        return clocked(entity, field, position);
    switch (field.type) {
    case FieldType::String: {
        const QString text = line(entity, field, position);
        return text.isEmpty() ? QJsonValue() : QJsonValue(fitted(text, field));
    }
    case FieldType::Text: {
        const QString text = longText(entity, field, position);
        return text.isEmpty() ? QJsonValue() : QJsonValue(fitted(text, field));
    }
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Money:
    case FieldType::Duration:
    case FieldType::Rating:
        return QJsonValue(number(entity, field, position));
    case FieldType::Date:
    case FieldType::DateTime:
        return date(entity, field, position);
    case FieldType::Time:
        return QJsonValue(time(entity, field, position));
    case FieldType::Boolean:
        return QJsonValue(SeedScales::isTrue(entity.name + field.name, position));
    case FieldType::Enum:
        return QJsonValue(choice(entity, field, position));
    case FieldType::Email:
        return QJsonValue(asciiLower(isPerson(entity) ? titleOf(entity, position) : at(people(), position)) +
                          u"@example.com"_s);
    case FieldType::Phone:
        return QJsonValue(u"+1 555 01%1"_s.arg(10 + position, 2, 10, QLatin1Char('0')));
    case FieldType::Url:
        return QJsonValue(u"https://example.com/"_s + naming::slug(titleOf(entity, position)));
    case FieldType::File: // a module makes them
    case FieldType::Image:
        return QJsonValue(QString()); // the frontend draws one from the title
    case FieldType::Colour: {
        const QJsonArray colours = m_vocabulary.value(u"colours"_s).toArray();
        return QJsonValue(colours.isEmpty() ? u"#2563eb"_s : colours.at(position % colours.size()).toString());
    }
    case FieldType::List:
        return QJsonValue(list(entity, field, position));
    }
    return QJsonValue(QString());
}

} // namespace autodevos
