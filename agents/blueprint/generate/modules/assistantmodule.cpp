// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"

#include "agents/blueprint/generate/brand.h"
namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

QString settingsFile(const Domain &domain)
{
    QStringList names;
    for (const Entity *entity : shown::pageEntities(domain)) {
        if (entity != shown::contactEntity(domain))
            names.append(entity->name);
    }
    return fileOf({plain(u"/** What the assistant is told about the app. */"_s),
                   constant(u"export const appName"_s, ts::string(features::brand(domain))), emptyLine(),
                   plain(u"/** Kinds of records in which answers are looked for. */"_s),
                   constant(u"export const knownEntities: readonly string[]"_s, ts::strings(names))});
}

} // namespace

std::optional<Module> assistantModule(const Domain &domain)
{
    if (!domain.has(CapabilityKind::Assistant))
        return std::nullopt;
    QJsonObject paths;
    describe::add(paths,
                  {.method = u"post"_s,
                   .path = u"/assistant"_s,
                   .id = u"askAssistant"_s,
                   .summary = u"Answers a question from what the account may see"_s,
                   .tag = u"Assistant"_s,
                   .body = describe::shape({u"question:string"_s}),
                   .answer = describe::shape({u"answer:string"_s, u"isModel:boolean"_s, u"sources:object[]"_s})});
    Module module{.id = u"assistant"_s,
                  .title = u"Assistant"_s,
                  .instructions =
                      u"Answer questions with a language model behind an OpenAI-compatible address, if one is "
                      "configured in the environment, and from a search in the app's own records otherwise; say which "
                      "it was. Cache answers and limit how often people ask."_s,
                  .kind = CapabilityKind::Assistant,
                  .shared = {u"src/ui/Badge.tsx"_s},
                  .routes = {{.path = u"assistant"_s, .name = u"assistantRoutes"_s, .file = u"assistant-routes"_s}},
                  .pages = {{.path = u"assistant"_s,
                             .component = u"AssistantPage"_s,
                             .file = u"assistant/AssistantPage"_s,
                             .label = u"Assistant"_s,
                             .icon = u"comment"_s,
                             .access = {u"user"_s}}},
                  .paths = paths};
    module.parts.append(u"language-model"_s);
    module.made.append({u"backend/src/services/assistant-settings.ts"_s, [domain]() -> Result<QString> {
                            return settingsFile(domain);
                        }});
    return module;
}

} // namespace autodevos
