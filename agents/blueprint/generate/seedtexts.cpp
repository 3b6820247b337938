// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/seedtexts.h"

#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "core/base/jsonschema.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualStars = 4;
constexpr qsizetype kEnough = 12;
constexpr qsizetype kMany = 24;
constexpr qsizetype kLongestSubject = 3;

/// "campaign", "fundingCampaign": the words of a name, the whole and the most telling first.
QStringList keysOf(const QString &name)
{
    QStringList keys;
    for (const QString &word : naming::words(name))
        keys.prepend(naming::singular(word));
    if (keys.size() > 1)
        keys.prepend(naming::words(name).join(QString()));
    return keys;
}

bool hasStars(const QString &text)
{
    return text.size() > 2 && text.at(1) == u'|' && text.at(0).isDigit();
}

/// "kite building", "board games", "photography": what stands without an article.
bool isSpokenPlainly(const QStringList &words, const QJsonObject &vocabulary)
{
    const QString &last = words.constLast();
    const bool isMany = last.endsWith(u's') && naming::singular(last) != last;
    return last.endsWith("ing"_L1) || isMany || textsOf(vocabulary.value(u"uncounted"_s)).contains(last);
}

/// "a course website about rocks and minerals", "a forum for owners of freshwater aquariums"
QString subjectOfSummary(const Domain &domain, const QJsonObject &vocabulary)
{
    static const QRegularExpression about(
        u"\\b(?:about|(?:people|those|hobbyists|enthusiasts|anyone|everyone) who [a-z]+(?: and [a-z]+)?(?: old| "
        u"vintage| their"
        "| antique)?|(?:owners|friends|lovers|fans|keepers|collectors|makers|players|growers) of) "
        "(?!the |an? |my |our |your |their )((?:[a-z-]+ ){0,2}[a-z-]+)"
        "(?=[.,;:]|$| (?:for|in|on|with|where|that|to|by|from)\\b)"_s);
    const QRegularExpressionMatch found = about.match(domain.summary);
    const QStringList words = found.captured(1).split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && isSpokenPlainly(words, vocabulary) ? words.join(u' ') : QString();
}

/// The words of an app's name that do not say what kind of app it is; else what its summary says it is about.
QString subjectOf(const Domain &domain, const QJsonObject &vocabulary)
{
    if (const QString said = subjectOfSummary(domain, vocabulary); !said.isEmpty())
        return said;
    const QStringList frames = textsOf(vocabulary.value(u"frames"_s));
    QStringList words = domain.name.toLower().split(u' ', Qt::SkipEmptyParts);
    const auto framing = words.removeIf(
        [&](const QString &word) { return frames.contains(word) || frames.contains(naming::singular(word)); });
    if (framing == 0 || words.isEmpty() || words.size() > kLongestSubject)
        return {};
    return isSpokenPlainly(words, vocabulary) ? words.join(u' ') : QString();
}

/// "a job board for tree surgeons and arborists": whose work it is, in the singular.
QStringList workersOf(const Domain &domain, const QJsonObject &vocabulary)
{
    static const QRegularExpression people(
        u"\\bfor ((?:[a-z-]+ )?[a-z-]+s)(?:(?:,| and| or) ((?:[a-z-]+ )?[a-z-]+s))?(?: and ((?:[a-z-]+ )?[a-z-]+s))?\\b"_s);
    const QStringList ends = textsOf(vocabulary.value(u"workerEnds"_s));
    const QStringList never = textsOf(vocabulary.value(u"noWorkers"_s));
    const QStringList said = people.match(domain.summary.toLower()).capturedTexts().mid(1);
    QStringList workers;
    for (const QString &many : said) {
        const QString worker = many.section(u' ', 0, -2) + (many.contains(u' ') ? u" "_s : QString()) +
                               naming::singular(many.section(u' ', -1));
        const auto endsSo = [&worker](const QString &end) {
            return worker.endsWith(end);
        };
        if (std::any_of(ends.begin(), ends.end(), endsSo) && !never.contains(worker.section(u' ', -1)))
            workers.append(worker);
    }
    return workers;
}

QString filled(const QString &text, const QString &subject)
{
    const QString with = QString(text)
                             .replace(u"{subject}"_s, subject)
                             .replace(u"{worker}"_s, subject)
                             .replace(u"{Worker}"_s, subject.left(1).toUpper() + subject.mid(1));
    return with.left(1).toUpper() + with.mid(1);
}

} // namespace

SeedTexts::SeedTexts(const Domain &domain, const QJsonObject &vocabulary, const SeedTopics &topics)
    : m_vocabulary(vocabulary)
    , m_topics(topics)
    , m_subject(subjectOf(domain, vocabulary))
    , m_workers(workersOf(domain, vocabulary))
{
}

QString SeedTexts::plain(const QString &text)
{
    return hasStars(text) ? text.mid(2) : text;
}

QStringList SeedTexts::said(const QString &kind, const QStringList &about) const
{
    const QJsonArray rows = m_vocabulary.value(u"said"_s).toObject().value(kind).toArray();
    for (const QString &key : about) {
        for (const QJsonValue row : rows) {
            if (row[u"of"_s].toString().split(u' ').contains(key))
                return textsOf(row[u"texts"_s]);
        }
    }
    return {};
}

QStringList SeedTexts::written(const QString &kind, const Entity &entity) const
{
    const std::pair key{kind, entity.name};
    if (const auto found = m_written.constFind(key); found != m_written.constEnd())
        return *found;
    const QStringList texts = textsFor(kind, entity);
    m_written.insert(key, texts);
    return texts;
}

QStringList SeedTexts::textsFor(const QString &kind, const Entity &entity) const
{
    static const QSet<QString> answers{u"comment"_s, u"reply"_s, u"answer"_s};
    const QStringList known = said(kind, aboutOf(entity));
    QStringList texts = m_topics.texts(kind);
    if (!known.isEmpty() && !answers.contains(kind))
        return known;
    for (const QString &text : known) {
        if (texts.size() < kMany && !texts.contains(text))
            texts.append(text);
    }
    return texts.isEmpty() ? m_topics.texts(kind, true) : texts;
}

QStringList SeedTexts::aboutOf(const Entity &entity) const
{
    QStringList keys;
    const Relation *parent = findRelation(entity, entity.parent);
    if (parent)
        keys += keysOf(parent->target);
    for (const Relation &relation : entity.relations) {
        if (&relation != parent && !relation.many && relation.target != "User"_L1)
            keys += keysOf(relation.target);
    }
    keys += keysOf(entity.name);
    return keys;
}

bool SeedTexts::isOpinion(const Entity &entity)
{
    static const QSet<QString> kinds{u"review"_s,     u"rating"_s,     u"feedback"_s, u"testimonial"_s,
                                     u"evaluation"_s, u"assessment"_s, u"opinion"_s,  u"comment"_s};
    const bool isRated = std::any_of(entity.fields.begin(), entity.fields.end(),
                                     [](const Field &field) { return field.type == FieldType::Rating; });
    return isRated && kinds.contains(naming::singular(naming::words(entity.name).constLast()));
}

QVector<SeedTexts::Opinion> SeedTexts::opinions(const Entity &entity) const
{
    if (const auto found = m_opinions.constFind(entity.name); found != m_opinions.constEnd())
        return *found;
    QStringList texts = m_topics.texts(u"review"_s);
    for (const QString &text : said(u"review"_s, aboutOf(entity))) {
        if (!texts.contains(text))
            texts.append(text);
    }
    if (texts.size() < kEnough)
        texts += said(u"review"_s, {u"default"_s});
    QVector<Opinion> opinions;
    for (const QString &text : std::as_const(texts))
        opinions.append({hasStars(text) ? text.at(0).digitValue() : kUsualStars, plain(text)});
    m_opinions.insert(entity.name, opinions);
    return opinions;
}

QString SeedTexts::verdict(int stars, int position) const
{
    const QStringList known = textsOf(m_vocabulary.value(u"verdicts"_s).toObject().value(QString::number(stars)));
    return known.isEmpty() ? QString() : known.at(position % known.size());
}

QVector<SeedEntry> SeedTexts::ofSubject(const QString &name) const
{
    return m_subject.isEmpty() ? QVector<SeedEntry>() : framed(u"subjects"_s, name, {m_subject});
}

QVector<SeedEntry> SeedTexts::ofThings(const QString &name) const
{
    return framed(u"things"_s, name, m_topics.things());
}

QVector<SeedEntry> SeedTexts::ofWorkers(const QString &name) const
{
    return framed(u"workers"_s, name, m_workers);
}

/// The frames of a section for records of that name, each filled with the next of the words.
QVector<SeedEntry> SeedTexts::framed(const QString &section, const QString &name, const QStringList &fillings) const
{
    QVector<SeedEntry> found;
    const QJsonObject frames = m_vocabulary.value(section).toObject();
    for (auto it = frames.begin(); it != frames.end() && !fillings.isEmpty(); ++it) {
        if (!it.key().split(u' ').contains(name))
            continue;
        for (const QString &line : textsOf(it.value())) {
            const QString &filling = fillings.at(found.size() % fillings.size());
            found.append(
                {filled(line.section(u'|', 0, 0), filling), filled(line.section(u'|', 1), filling), {}, -1, {}, {}});
        }
    }
    return found;
}

QString SeedTexts::namedAfter(const Entity &entity, const QString &title, int position) const
{
    const QJsonObject named = m_vocabulary.value(u"namedAfter"_s).toObject();
    for (const QString &key : keysOf(entity.name)) {
        for (auto it = named.begin(); it != named.end(); ++it) {
            const QStringList forms = it.key().split(u' ').contains(key) ? textsOf(it.value()) : QStringList();
            if (!forms.isEmpty())
                return QString(forms.at(position % forms.size())).replace(u"{}"_s, title);
        }
    }
    return entity.label + u": "_s + title;
}

} // namespace autodevos
