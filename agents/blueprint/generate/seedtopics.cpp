// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/seedtopics.h"

#include "agents/blueprint/generate/naming.h"

#include <QHash>
#include <QJsonArray>
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

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const QJsonValue value : values)
        texts.append(value.toString());
    return texts;
}

QHash<QString, int> weightsOf(const Domain &domain)
{
    QHash<QString, int> weights;
    const auto add = [&weights](const QString &text, int weight) {
        const QStringList words = naming::words(text);
        for (const QString &word : words) {
            const QString key = naming::singular(word);
            weights[key] = std::max(weights.value(key), weight);
        }
    };
    add(domain.summary, kSummaryWeight);
    for (const Entity &entity : domain.entities)
        add(entity.name, kSummaryWeight);
    add(domain.name, kNameWeight);
    return weights;
}

} // namespace

SeedTopics::SeedTopics(const Domain &domain, const QJsonObject &vocabulary)
{
    const QHash<QString, int> weights = weightsOf(domain);
    const QJsonArray topics = vocabulary.value(u"topics"_s).toArray();
    for (const QJsonValue &described : topics) {
        Topic topic = read(described.toObject());
        QSet<QString> words;
        for (const QString &word : textsOf(described[u"words"_s]))
            words.insert(naming::singular(word));
        for (const QString &word : std::as_const(words))
            topic.weight += weights.value(word);
        if (topic.weight >= kLeastWeight)
            m_fitting.append(topic);
    }
    std::stable_sort(m_fitting.begin(), m_fitting.end(), [](const Topic &a, const Topic &b) {
        return a.isGeneral == b.isGeneral ? a.weight > b.weight : b.isGeneral;
    });
}

SeedTopics::Topic SeedTopics::read(const QJsonObject &described)
{
    Topic topic;
    topic.isGeneral = described.value(u"isGeneral"_s).toBool();
    topic.isParticular = described.value(u"isParticular"_s).toBool();
    const QJsonObject listed = described.value(u"records"_s).toObject();
    for (auto it = listed.begin(); it != listed.end(); ++it) {
        QVector<SeedEntry> entries;
        for (const QString &line : textsOf(it.value()))
            entries.append(entryOf(line));
        const QStringList names = it.key().split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            topic.records.insert(name, entries);
            if (!topic.isParticular && !m_all.contains(name))
                m_all.insert(name, entries);
        }
    }
    const QJsonObject texts = described.value(u"texts"_s).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QStringList names = it.key().split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : names)
            topic.texts.insert(name, textsOf(it.value()));
    }
    return topic;
}

const QVector<SeedEntry> &SeedTopics::fitting(const QString &name) const
{
    static const QVector<SeedEntry> none;
    for (const Topic &topic : m_fitting) {
        const auto found = topic.records.constFind(name);
        if (found != topic.records.constEnd())
            return *found;
    }
    return none;
}

QStringList SeedTopics::texts(const QString &name) const
{
    const auto found =
        std::find_if(m_fitting.begin(), m_fitting.end(), [&](const Topic &one) { return one.texts.contains(name); });
    return found == m_fitting.end() ? QStringList() : found->texts.value(name);
}

const QVector<SeedEntry> &SeedTopics::any(const QString &name) const
{
    static const QVector<SeedEntry> none;
    const auto found = m_all.constFind(name);
    return found == m_all.constEnd() ? none : *found;
}

} // namespace autodevos
