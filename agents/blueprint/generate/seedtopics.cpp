// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/seedtopics.h"

#include "agents/blueprint/generate/naming.h"
#include "core/base/jsonschema.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// How much a word says about a domain, by where it stands.
constexpr int kNameWeight = 3;
constexpr int kSummaryWeight = 1;
/// A topic that a single word of the summary calls up is more often wrong than right.
constexpr int kLeastWeight = 2;

/// "Title|Text|4.50|2|Reply|Reply"; everything after the title may be missing.
SeedEntry entryOf(const QString &line)
{
    constexpr qsizetype kReplies = 4;
    const QStringList parts = line.split(u'|');
    SeedEntry entry{parts.value(0), parts.value(1), {}, -1, parts.mid(kReplies)};
    bool isNumber = false;
    const double price = parts.value(2).toDouble(&isNumber);
    if (isNumber && price > 0)
        entry.price = price;
    const int group = parts.value(3).toInt(&isNumber);
    if (isNumber)
        entry.group = group;
    return entry;
}

/// {"is": "Title|Text", "breed": "Beagle"}: what is known of it beyond the line.
SeedEntry entryOf(const QJsonValue &described)
{
    if (!described.isObject())
        return entryOf(described.toString());
    SeedEntry entry = entryOf(described[u"is"_s].toString());
    entry.facts = described.toObject();
    return entry;
}

QHash<QString, int> weightsOf(const Domain &domain)
{
    QHash<QString, int> weights;
    static const QRegularExpression boards(u"\\b(job|notice|message|bulletin|task|kanban) ?board"_s, // of no wood
                                           QRegularExpression::CaseInsensitiveOption);
    const auto add = [&weights](const QString &written, int weight) {
        const QString text = QString(written).replace(boards, u"\\1"_s);
        const QStringList words = naming::words(text);
        QString before;
        for (const QString &word : words) {
            const QString key = naming::singular(word);
            for (const QString &said : {key, before + u'-' + key}) // "night train" as "night-train"
                weights[said] = std::max(weights.value(said), weight);
            before = word;
        }
    };
    add(domain.summary, kSummaryWeight);
    for (const Entity &entity : domain.entities)
        add(entity.name, kSummaryWeight);
    add(domain.name, kNameWeight);
    return weights;
}

} // namespace

QJsonValue SeedEntry::fact(const QString &field) const
{
    // A "start time" and an "end time" are not both the time; a "scientific name" is another name.
    static const QSet<QString> vague{u"time"_s, u"date"_s, u"name"_s, u"number"_s};
    const QStringList words = naming::words(field);
    QStringList names{words.join(QString())};
    if (words.size() > 1 && !vague.contains(words.constLast()))
        names.append(naming::singular(words.constLast()));
    else if (words.size() == 1)
        names.append(naming::singular(words.constFirst()));
    for (const QString &name : std::as_const(names)) {
        for (auto it = facts.begin(); it != facts.end(); ++it) {
            if (it.key() != "is"_L1 && it.key().split(u' ').contains(name))
                return it.value();
        }
    }
    return QJsonValue::Undefined;
}

SeedTopics::SeedTopics(const Domain &domain, const QJsonObject &vocabulary)
{
    const QHash<QString, int> weights = weightsOf(domain);
    const QJsonArray topics = vocabulary.value(u"topics"_s).toArray();
    for (const QJsonValue &described : topics) {
        QSet<QString> words;
        for (const QString &word : textsOf(described[u"words"_s]))
            words.insert(naming::singular(word));
        int weight = 0;
        for (const QString &word : std::as_const(words))
            weight += weights.value(word);
        // "construction" means building wherever it stands; a "field" is not always one of barley.
        for (const QString &word : textsOf(described[u"clear"_s]))
            weight += weights.value(naming::singular(word)) == kSummaryWeight ? 1 : 0;
        if (weight < kLeastWeight && described[u"isParticular"_s].toBool())
            continue; // out of place here, and there are many
        Topic topic = read(described.toObject());
        topic.weight = weight;
        if (weight >= kLeastWeight)
            m_fitting.append(topic);
    }
    std::stable_sort(m_fitting.begin(), m_fitting.end(), [](const Topic &a, const Topic &b) {
        return a.isGeneral == b.isGeneral ? a.weight > b.weight : b.isGeneral;
    });
    join();
}

SeedTopics::Topic SeedTopics::read(const QJsonObject &described)
{
    Topic topic;
    topic.isGeneral = described.value(u"isGeneral"_s).toBool();
    topic.isParticular = described.value(u"isParticular"_s).toBool();
    const QJsonObject listed = described.value(u"records"_s).toObject();
    for (auto it = listed.begin(); it != listed.end(); ++it) {
        QVector<SeedEntry> entries;
        const QJsonArray lines = it.value().toArray();
        for (const QJsonValue line : lines)
            entries.append(entryOf(line));
        const QStringList names = it.key().split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            topic.records.insert(name, entries);
            if (!topic.isParticular && !m_all.contains(name))
                m_all.insert(name, entries);
        }
    }
    topic.things = textsOf(described.value(u"things"_s));
    const QJsonObject texts = described.value(u"texts"_s).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QStringList names = it.key().split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : names)
            topic.texts.insert(name, textsOf(it.value()));
    }
    return topic;
}

/// A few records are filled up with those of the next topic that is as surely meant; their groups are others.
void SeedTopics::join()
{
    constexpr qsizetype kFew = 10;
    for (const Topic &topic : std::as_const(m_fitting)) {
        for (auto it = topic.records.begin(); it != topic.records.end(); ++it) {
            QVector<SeedEntry> &known = m_records[it.key()];
            if (known.isEmpty()) {
                known = *it;
                continue;
            }
            if (known.size() >= kFew || topic.isGeneral || topic.weight < kNameWeight)
                continue;
            for (SeedEntry entry : *it) {
                const bool isKnown = std::any_of(known.begin(), known.end(),
                                                 [&](const SeedEntry &one) { return one.title == entry.title; });
                entry.group = -1;
                if (!isKnown)
                    known.append(entry);
            }
        }
    }
}

const QVector<SeedEntry> &SeedTopics::fitting(const QString &name) const
{
    static const QVector<SeedEntry> none;
    const auto found = m_records.constFind(name);
    return found == m_records.constEnd() ? none : *found;
}

QStringList SeedTopics::texts(const QString &name, bool isGeneral) const
{
    const auto found = std::find_if(m_fitting.begin(), m_fitting.end(), [&](const Topic &one) {
        return one.isGeneral == isGeneral && one.texts.contains(name);
    });
    return found == m_fitting.end() ? QStringList() : found->texts.value(name);
}

QStringList SeedTopics::things() const
{
    const auto found =
        std::find_if(m_fitting.begin(), m_fitting.end(), [](const Topic &one) { return !one.things.isEmpty(); });
    return found == m_fitting.end() ? QStringList() : found->things;
}

bool SeedTopics::isOfSubject(const QString &name) const
{
    return std::any_of(m_fitting.begin(), m_fitting.end(),
                       [&](const Topic &one) { return one.isParticular && one.records.contains(name); });
}

bool SeedTopics::goTogether(const QString &name, const QString &other) const
{
    return std::any_of(m_fitting.begin(), m_fitting.end(),
                       [&](const Topic &one) { return one.records.contains(name) && one.records.contains(other); });
}

const QVector<SeedEntry> &SeedTopics::any(const QString &name) const
{
    static const QVector<SeedEntry> none;
    const auto found = m_all.constFind(name);
    return found == m_all.constEnd() ? none : *found;
}

} // namespace autodevos
