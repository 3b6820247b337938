// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

struct Written {
    const Entity *entity = nullptr;
    QVector<const Field *> inputs;
    QString kind; ///< of composing.ts: "summary", "minutes", "story", "letter", "text"
    QString noun;
};

std::optional<Written> writtenIn(const Domain &domain)
{
    QVector<Capability> all = data::capabilitiesOf(domain, CapabilityKind::Drafting);
    all.removeIf([](const Capability &capability) { return capability.page.isEmpty(); }); // drafts of records
    const Entity *entity = all.isEmpty() ? nullptr : domain.entity(all.constFirst().entity);
    const Field *text = entity ? findField(*entity, u"text"_s) : nullptr;
    if (!text)
        return std::nullopt;
    Written written{.entity = entity, .kind = all.constFirst().page, .noun = text->label};
    for (const QString &name : all.constFirst().fields) {
        if (const Field *field = findField(*entity, name))
            written.inputs.append(field);
    }
    static const QStringList known{u"summary"_s, u"minutes"_s, u"story"_s, u"letter"_s};
    if (!known.contains(written.kind))
        written.kind = u"text"_s;
    return written.inputs.isEmpty() ? std::nullopt : std::optional(written);
}

/// backend/src/models/writing.ts
QString modelCode(const Written &written)
{
    QVector<ts::Doc> inputs;
    for (const Field *field : written.inputs)
        inputs.append(ts::object({ts::property(u"name"_s, field->name), ts::property(u"label"_s, field->label)}, true));
    return fileOf({
        plain(u"interface Writing {"_s),
        plain(u"  kind: 'summary' | 'minutes' | 'story' | 'letter' | 'text';"_s),
        plain(u"  noun: string;"_s),
        plain(u"  inputs: readonly { name: string; label: string }[];"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** What is written, and from what. */"_s),
        constant(u"export const writing: Writing"_s,
                 ts::object({ts::property(u"kind"_s, written.kind), ts::property(u"noun"_s, written.noun),
                             ts::property(u"inputs"_s, ts::array(inputs))},
                            true)),
    });
}

QString actionOf(const Written &written)
{
    const bool isSummary = written.kind == "summary"_L1 || written.kind == "minutes"_L1;
    return isSummary ? u"Summarise"_s : u"Write the "_s + written.noun.toLower();
}

/// frontend/src/writing/settings.ts
QString settingsCode(const Domain &domain, const Written &written)
{
    QVector<ts::Doc> inputs;
    for (const Field *field : written.inputs) {
        Members members{ts::property(u"name"_s, field->name), ts::property(u"label"_s, field->label),
                        ts::property(u"isLong"_s, plain(field->type == FieldType::Text ? u"true"_s : u"false"_s))};
        if (field->type == FieldType::Date)
            members.append(ts::property(u"isDate"_s, plain(u"true"_s)));
        if (field->type == FieldType::Enum)
            members.append(ts::property(u"options"_s, ts::strings(field->options)));
        inputs.append(ts::object(members, true));
    }
    QVector<ts::Doc> choices;
    for (const QString &name : {u"length"_s, u"tone"_s, u"language"_s}) {
        if (const Field *field = findField(*written.entity, name))
            choices.append(ts::object({ts::property(u"name"_s, name), ts::property(u"label"_s, field->label),
                                       ts::property(u"options"_s, ts::strings(field->options))},
                                      true));
    }
    return fileOf({
        plain(u"interface WritingSettings {"_s),
        plain(u"  title: string;"_s),
        plain(u"  text: string;"_s),
        plain(u"  noun: string;"_s),
        plain(u"  action: string;"_s),
        plain(u"  /** The kind of record that keeps what was written. */"_s),
        plain(u"  entity: string;"_s),
        plain(u"  inputs: readonly {"_s),
        plain(u"    name: string;"_s),
        plain(u"    label: string;"_s),
        plain(u"    isLong: boolean;"_s),
        plain(u"    isDate?: boolean;"_s),
        plain(u"    /** One of these is chosen. */"_s),
        plain(u"    options?: readonly string[];"_s),
        plain(u"  }[];"_s),
        plain(u"  choices: readonly { name: string; label: string; options: readonly string[] }[];"_s),
        plain(u"}"_s),
        emptyLine(),
        constant(
            u"export const writing: WritingSettings"_s,
            ts::object(
                {ts::property(u"title"_s, domain.name),
                 ts::property(u"text"_s, u"Fill in what you have, choose how it should be, and take the text along."_s),
                 ts::property(u"noun"_s, written.noun), ts::property(u"action"_s, actionOf(written)),
                 ts::property(u"entity"_s, written.entity->name), ts::property(u"inputs"_s, ts::array(inputs)),
                 ts::property(u"choices"_s, ts::array(choices))},
                true)),
    });
}

/// e2e/writing.mjs
QString testCode(const Written &written)
{
    return fileOf({plain(u"/** What the browser test types, presses and looks for. */"_s),
                   constant(u"export const writing"_s,
                            ts::object({ts::property(u"input"_s, written.inputs.constFirst()->name),
                                        ts::property(u"action"_s, actionOf(written)),
                                        ts::property(u"address"_s, u'/' + naming::routeName(*written.entity))},
                                       true))});
}

} // namespace

std::optional<Module> writingModule(const Domain &domain)
{
    const std::optional<Written> found = writtenIn(domain);
    if (!found || domain.kind == ProjectKind::Static)
        return std::nullopt;
    QJsonObject paths;
    describe::add(paths, {.method = u"post"_s,
                          .path = u"/writing"_s,
                          .id = u"writeText"_s,
                          .summary = u"Writes a text from what was entered; keeps nothing"_s,
                          .tag = u"Writing"_s,
                          .isOpen = true,
                          .body = describe::shape({u"inputs:object"_s, u"tone:string"_s, u"length:string"_s,
                                                   u"language:string"_s, u"wish:string"_s, u"version:integer"_s}),
                          .answer = describe::shape({u"title:string"_s, u"text:string"_s, u"isModel:boolean"_s})});
    Module module{
        .id = u"writing"_s,
        .title = u"Writing"_s,
        .instructions =
            u"Write texts from what people enter, with a language model behind an OpenAI-compatible address, "
            "if one is configured, and by rules otherwise; say which it was. Versions stand side by side, can "
            "be changed, copied, heard, printed and kept."_s,
        .kind = CapabilityKind::Drafting,
        .shared = {u"src/ui/Badge.tsx"_s},
        .routes = {{.path = u"writing"_s, .name = u"writingRoutes"_s, .file = u"writing-routes"_s}},
        .pages = {{.path = u"write"_s,
                   .component = u"WritingPage"_s,
                   .file = u"writing/WritingPage"_s,
                   .label = u"New "_s + found->noun.toLower(),
                   .icon = u"edit"_s,
                   .access = {u"visitor"_s},
                   .invite = u"Fill in what you have and take the text along."_s}},
        .paths = paths};
    const QVector<Capability> drafts = data::capabilitiesOf(domain, CapabilityKind::Drafting);
    const bool isDrafting = std::any_of(drafts.begin(), drafts.end(),
                                        [](const Capability &capability) { return capability.page.isEmpty(); });
    if (!domain.has(CapabilityKind::Assistant) && !isDrafting) // which bring it along
        module.parts.append(u"language-model"_s);
    const auto fromDomain = [&domain](auto make) {
        return [domain, make]() -> Result<QString> {
            return make(domain, *writtenIn(domain));
        };
    };
    const auto model = [](const Domain &, const Written &written) {
        return modelCode(written);
    };
    const auto test = [](const Domain &, const Written &written) {
        return testCode(written);
    };
    module.made = {{u"backend/src/models/writing.ts"_s, fromDomain(model)},
                   {u"frontend/src/writing/settings.ts"_s, fromDomain(settingsCode)},
                   {u"e2e/writing.mjs"_s, fromDomain(test)}};
    return module;
}

} // namespace autodevos
