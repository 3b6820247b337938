// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/seedtopics.h"

#include "agents/blueprint/generate/naming.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// How much a word says about a domain, by where it stands.
constexpr int kNameWeight = 3;
constexpr int kSummaryWeight = 1;
/// A topic that a single word of the summary calls up is more often wrong than right.
constexpr int kLeastWeight = 2;

/// "Title|Text|4.50|2"; everything after the title may be missing.
SeedEntry entryOf(const QString &line)
{
    const QStringList parts = line.split(u'|');
    SeedEntry entry{parts.value(0), parts.value(1), {}, -1};
    bool isNumber = false;
    const double price = parts.value(2).toDouble(&isNumber);
    if (isNumber && price > 0)
        entry.price = price;
    const int group = parts.value(3).toInt(&isNumber);
    if (isNumber)
        entry.group = group;
    return entry;
}

QHash<QString, int> weightsOf(const Domain &domain)
{
    QHash<QString, int> weights;
    const auto add = [&weights](const QString &text, int weight) {
        const QStringList words = naming::words(text);
        for (const QString &word : words)
            weights[word] = std::max(weights.value(word), weight);
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
    QVector<std::pair<int, Records>> weighed;
    const QJsonArray topics = vocabulary.value(u"topics"_s).toArray();
    for (const QJsonValue &topic : topics) {
        int weight = 0;
        const QJsonArray words = topic[u"words"_s].toArray();
        for (const QJsonValue &word : words)
            weight += weights.value(word.toString());
        Records records;
        const QJsonObject listed = topic[u"records"_s].toObject();
        for (auto it = listed.begin(); it != listed.end(); ++it) {
            QVector<SeedEntry> entries;
            const QJsonArray lines = it.value().toArray();
            for (const QJsonValue &line : lines)
                entries.append(entryOf(line.toString()));
            const QStringList names = it.key().split(u' ', Qt::SkipEmptyParts);
            for (const QString &name : names) {
                records.insert(name, entries);
                if (!m_all.contains(name))
                    m_all.insert(name, entries);
            }
        }
        if (weight >= kLeastWeight)
            weighed.append({weight, records});
    }
    std::stable_sort(weighed.begin(), weighed.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[weight, records] : weighed)
        m_fitting.append(records);
}

const QVector<SeedEntry> &SeedTopics::fitting(const QString &name) const
{
    static const QVector<SeedEntry> none;
    for (const Records &records : m_fitting) {
        const auto found = records.constFind(name);
        if (found != records.constEnd())
            return *found;
    }
    return none;
}

const QVector<SeedEntry> &SeedTopics::any(const QString &name) const
{
    static const QVector<SeedEntry> none;
    const auto found = m_all.constFind(name);
    return found == m_all.constEnd() ? none : *found;
}

} // namespace autodevos
