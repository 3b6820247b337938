// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/domainbuilder.h"
#include "agents/blueprint/fieldspec.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// "cover letter" in "drafts a cover letter for each application"; empty where no text is named.
QString namedText(const QString &text)
{
    static const QRegularExpression shape(
        u"\\b(cover letters?|(?:[a-z]+ )?descriptions?|(?:[a-z]+ "
        u")?summar(?:y|ies)|letters?|captions?|bios?|replies|reply|"
        "social media posts?|newsletters?|press releases?|speech(?:es)?|outlines?)\\b"_s);
    QString found = shape.match(text).captured(1);
    if (found.endsWith(u"summaries"_s))
        return found.chopped(3) + u'y';
    if (found == "replies"_L1)
        return u"reply"_s;
    if (found.endsWith(u'd'))
        return found;
    return found.endsWith(u's') && !found.endsWith(u"ss"_s) ? found.chopped(1) : found;
}

const Field *textNamed(const Entity &entity, const QString &word)
{
    const auto fits = [&](const Field &field) {
        return field.type == FieldType::Text && !word.isEmpty() &&
               (field.label.toLower() == word || field.label.toLower() == word.section(u' ', -1));
    };
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(), fits);
    return found == entity.fields.end() ? nullptr : &*found;
}

Entity *targetOf(const CapabilityContext &context, const QString &text, const QString &word, Entity *asked)
{
    const QVector<Entity *> lists = context.lists();
    const auto firstOf = [&](auto fits) {
        const auto found = std::find_if(lists.begin(), lists.end(), fits);
        return found == lists.end() ? nullptr : *found;
    };
    if (Entity *known = firstOf([&](const Entity *list) { return textNamed(*list, word) != nullptr; }))
        return known;
    if (asked && asked->presentation == Presentation::Page)
        return asked;
    if (Entity *named = firstOf([&](const Entity *list) {
            return text.contains(list->label.toLower()) || text.contains(list->plural.toLower());
        }))
        return named;
    return lists.isEmpty() ? nullptr : lists.constFirst();
}

QString draftedField(Entity &entity, const QString &word)
{
    if (const Field *known = textNamed(entity, word))
        return known->name;
    const auto isText = [](const Field &field) {
        return field.type == FieldType::Text;
    };
    const auto text = std::find_if(entity.fields.begin(), entity.fields.end(), isText);
    if (word.isEmpty() && text != entity.fields.end())
        return text->name;
    const QString label = word.isEmpty() ? u"summary"_s : word;
    Field field{.name = lowerCamel(label), .label = sentenceCase(label), .type = FieldType::Text};
    if (!fieldNamed(entity, field.name))
        entity.fields.append(field);
    return field.name;
}

/// What was said, with the statement that goes on from there: "AI drafts" and "the description of a contract".
QString statementOf(const CapabilityContext &context, QStringList &ids)
{
    QVector<Requirement> &all = context.draft.requirements;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).id.value() != ids.constFirst())
            continue;
        const QString own = all.at(i).text.toLower();
        if (!namedText(own).isEmpty() || i + 1 == all.size() || all.at(i + 1).cannot.isEmpty() ||
            namedText(all.at(i + 1).text.toLower()).isEmpty())
            return own;
        all[i + 1].cannot.clear();
        ids.append(all.at(i + 1).id.value());
        return own + u' ' + all.at(i + 1).text.toLower();
    }
    return {};
}

} // namespace

void buildDrafting(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    QStringList ids{asked.requirement};
    const QString text = statementOf(context, ids);
    const QString word = namedText(text);
    Entity *target = targetOf(context, text, word, entity);
    if (!target || !context.draft.hasAccounts)
        return context.leaveOut(asked.requirement, context.lexicon.reason(u"ai"_s));
    const QString field = draftedField(*target, word);
    context.add({.kind = CapabilityKind::Drafting, .entity = target->name, .fields = {field}, .requirements = ids});
    context.note(asked.requirement, u"a language model writes the draft once AI_BASE_URL and AI_API_KEY are set; until "
                                    "then it is put together from what the record says, and says so"_s);
}

} // namespace autodevos
