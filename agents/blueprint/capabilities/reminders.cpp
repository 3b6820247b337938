// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/domainbuilder.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

bool isDay(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

/// What tells the day apart from others: "review" of "reviewDate".
QStringList tellingWords(const Field &field)
{
    static const QStringList shells{u"date"_s, u"day"_s, u"on"_s, u"at"_s, u"time"_s, u"next"_s, u"last"_s, u"until"_s};
    QStringList words = naming::words(field.name);
    words.removeIf([](const QString &word) { return shells.contains(word); });
    return words;
}

/// "expir" stands for "expiry", "expires" and "expiration".
QString stemOf(const QString &word)
{
    return word.left(std::clamp<qsizetype>(word.size() - 2, 3, 5));
}

bool saysAll(const QString &text, const QStringList &words)
{
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return QRegularExpression(u"\\b"_s + QRegularExpression::escape(stemOf(word))).match(text).hasMatch();
    });
}

bool names(const QString &text, const Entity &entity)
{
    return text.contains(entity.label.toLower()) || text.contains(entity.plural.toLower());
}

/// "30 days before": how many days ahead people hear of it; nothing where the prompt does not say.
QString noticeIn(const QString &text)
{
    static const QRegularExpression shape(
        u"\\b(\\d{1,3}|an?|one|two|three)\\s+(day|week|month)s?\\s+(?:before|ahead|in advance|prior|earlier)\\b"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    static const QHash<QString, int> numbers{{u"a"_s, 1}, {u"an"_s, 1}, {u"one"_s, 1}, {u"two"_s, 2}, {u"three"_s, 3}};
    static const QHash<QString, int> units{{u"day"_s, 1}, {u"week"_s, 7}, {u"month"_s, 30}};
    const int count = numbers.value(match.captured(1), match.captured(1).toInt());
    return QString::number(std::min(count * units.value(match.captured(2)), 365));
}

/// "remind me of the review date": a day that nobody has given to the record yet.
void ensureDay(const CapabilityContext &context, const QString &text, Entity *entity)
{
    static const QRegularExpression shape(u"\\b([a-z]{3,20}) dates?\\b"_s);
    static const QStringList others{u"the"_s,   u"that"_s, u"this"_s,  u"each"_s,
                                    u"every"_s, u"any"_s,  u"their"_s, u"due"_s};
    const QString word = shape.match(text).captured(1);
    const QVector<Entity *> lists = context.lists();
    const auto named = std::find_if(lists.begin(), lists.end(), [&](const Entity *list) { return names(text, *list); });
    Entity *target = named != lists.end() ? *named : entity ? entity : lists.size() == 1 ? lists.constFirst() : nullptr;
    if (word.isEmpty() || others.contains(word) || !target || target->presentation != Presentation::Page)
        return;
    const bool isKnown = std::any_of(target->fields.begin(), target->fields.end(), [&](const Field &field) {
        return isDay(field) && saysAll(text, tellingWords(field));
    });
    if (!isKnown)
        target->fields.append({.name = word + u"Date"_s,
                               .label = word.at(0).toUpper() + word.mid(1) + u" date"_s,
                               .type = FieldType::Date});
}

} // namespace

void addReminders(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    const Requirement *requirement = context.draft.requirement(asked.requirement);
    const QString text = requirement ? requirement->text.toLower() : QString();
    static const QRegularExpression reminds(u"\\b(?:remind|notif|alert|warn|tell|told)"_s);
    if (!reminds.match(text).hasMatch())
        return;
    ensureDay(context, text, entity);
    const QVector<Entity *> lists = context.lists();
    const bool isNamed =
        std::any_of(lists.begin(), lists.end(), [&](const Entity *list) { return names(text, *list); });
    for (const Entity *list : lists) {
        QStringList days;
        for (const Field &field : list->fields) {
            if (isDay(field) && saysAll(text, tellingWords(field)))
                days.append(field.name);
        }
        if (!days.isEmpty() && (!isNamed || names(text, *list)))
            context.add({.kind = CapabilityKind::Reminders,
                         .entity = list->name,
                         .fields = days,
                         .page = noticeIn(text),
                         .requirements = {asked.requirement}});
    }
}

} // namespace autodevos
