// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// Cards with a front and a back.
struct Cards {
    const Entity *entity = nullptr;
    const Field *front = nullptr;
    const Field *back = nullptr;
    const Relation *group = nullptr; ///< what they belong to; null: they are one heap
};

const Field *fieldOf(const Entity &entity, const QStringList &names)
{
    for (const QString &name : names) { // what stands first says it best
        if (const Field *field = findField(entity, name))
            return field;
    }
    return nullptr;
}

std::optional<Cards> cardsOf(const Domain &domain)
{
    for (const Entity &entity : domain.entities) {
        const QStringList words = naming::words(entity.name);
        const bool isCard = !words.isEmpty() && words.constLast().startsWith(u"flashcard"_s, Qt::CaseInsensitive);
        Cards cards{.entity = &entity,
                    .front = fieldOf(entity, {u"word"_s, u"front"_s, u"question"_s, u"term"_s, u"phrase"_s}),
                    .back = fieldOf(entity, {u"translation"_s, u"back"_s, u"answer"_s, u"meaning"_s, u"definition"_s})};
        if (!isCard || !cards.front || !cards.back || entity.presentation != Presentation::Page)
            continue;
        const auto group = std::find_if(entity.relations.begin(), entity.relations.end(), [](const Relation &relation) {
            return !relation.many && !relation.isActor && relation.target != "User"_L1;
        });
        cards.group = group == entity.relations.end() ? nullptr : &*group;
        return cards;
    }
    return std::nullopt;
}

/// frontend/src/flashcards/settings.ts
QString settingsCode(const Cards &cards)
{
    const ts::Doc group = cards.group ? ts::string(cards.group->name) : plain(u"null"_s);
    return fileOf(
        {plain(u"/** The entity of the cards, and what stands on their sides. */"_s),
         constant(u"export const cards"_s,
                  ts::concat({ts::object({ts::property(u"entity"_s, cards.entity->name),
                                          ts::property(u"front"_s, cards.front->name),
                                          ts::property(u"back"_s, cards.back->name), ts::property(u"group"_s, group)},
                                         true),
                              ts::text(u" satisfies Cards"_s)})),
         emptyLine(), plain(u"interface Cards {"_s), plain(u"  entity: string;"_s), plain(u"  front: string;"_s),
         plain(u"  back: string;"_s), plain(u"  /** What they belong to, if to anything. */"_s),
         plain(u"  group: string | null;"_s), plain(u"}"_s)});
}

} // namespace

std::optional<Module> flashcardsModule(const Domain &domain)
{
    const std::optional<Cards> cards = cardsOf(domain);
    if (!cards || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"flashcards"_s,
                  .title = u"Flashcards"_s,
                  .instructions =
                      u"Let people go through the cards one by one, turn each over, say whether they knew it, "
                      "and see those again that they did not know."_s,
                  .kind = CapabilityKind::Quiz};
    module.pages.append({.path = u"practise"_s,
                         .component = u"PractisePage"_s,
                         .file = u"flashcards/PractisePage"_s,
                         .label = u"Practise"_s,
                         .icon = u"layers"_s,
                         .access = cards->entity->access.read,
                         .invite = u"Turn the cards over one by one and see what you know by heart."_s});
    module.made = {{u"frontend/src/flashcards/settings.ts"_s, [domain]() -> Result<QString> {
                        return settingsCode(*cardsOf(domain));
                    }}};
    return module;
}

} // namespace autodevos
