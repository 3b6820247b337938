// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/deadlines.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/proofs.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// Records of which so many parts are done.
struct Whole {
    const Entity *entity = nullptr;
    const Entity *part = nullptr;
    const Relation *link = nullptr; ///< of the part
    const Field *state = nullptr;   ///< of the part: an enum or a tick
};

std::optional<Whole> wholeOf(const Domain &domain, const Entity *entity, const Entity *part)
{
    const Field *state = entity && part ? deadlines::stateOf(*part) : nullptr;
    if (!state || part->presentation == Presentation::Toggle)
        return std::nullopt;
    for (const Relation &relation : part->relations) {
        if (!relation.many && relation.target == entity->name && !data::isKept(domain, *part))
            return Whole{.entity = entity, .part = part, .link = &relation, .state = state};
    }
    return std::nullopt;
}

/// Whatever has tasks or the like.
QVector<Whole> wholesOf(const Domain &domain)
{
    QVector<Whole> wholes;
    const auto add = [&](const Entity *entity, const Entity *part) {
        const bool isKnown = std::any_of(wholes.begin(), wholes.end(), [&](const Whole &known) {
            return entity && known.entity->name == entity->name;
        });
        if (const std::optional<Whole> whole = isKnown ? std::nullopt : wholeOf(domain, entity, part))
            wholes.append(*whole);
    };
    for (const Entity &part : domain.entities) {
        static const QStringList tasks{u"task"_s,  u"todo"_s,   u"subtask"_s, u"milestone"_s,
                                       u"chore"_s, u"action"_s, u"step"_s};
        const QStringList words = naming::words(part.name);
        if (words.isEmpty() || !tasks.contains(words.constLast()))
            continue;
        for (const Relation &relation : part.relations) {
            const Entity *entity = relation.required && !relation.isActor ? domain.entity(relation.target) : nullptr;
            if (entity && entity->presentation == Presentation::Page)
                add(entity, &part);
        }
    }
    return wholes;
}

QStringList doneValues(const Field &state)
{
    static const QStringList given{u"cancelled"_s, u"canceled"_s, u"rejected"_s, u"declined"_s,
                                   u"draft"_s,     u"refused"_s,  u"withdrawn"_s};
    if (state.type == FieldType::Boolean)
        return {u"true"_s};
    const QStringList open = deadlines::openOptions(state);
    QStringList done;
    std::copy_if(state.options.begin(), state.options.end(), std::back_inserter(done),
                 [&](const QString &option) { return !open.contains(option) && !given.contains(option.toLower()); });
    return done;
}

/// backend/src/models/progress.ts
QString modelCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Whole &whole : wholesOf(domain)) {
        docs.append(ts::object({ts::property(u"whole"_s, whole.entity->name), ts::property(u"part"_s, whole.part->name),
                                ts::property(u"column"_s, naming::idName(*whole.link)),
                                ts::property(u"state"_s, whole.state->name),
                                ts::property(u"done"_s, ts::strings(doneValues(*whole.state)))},
                               true));
    }
    return fileOf({plain(u"export interface Progress {"_s),
                   plain(u"  /** The resources of what has parts, and of these. */"_s), plain(u"  whole: string;"_s),
                   plain(u"  part: string;"_s), plain(u"  /** Of a part: what it belongs to, and how it stands. */"_s),
                   plain(u"  column: string;"_s), plain(u"  state: string;"_s),
                   plain(u"  /** How a part stands that is done, as a text. */"_s),
                   plain(u"  done: readonly string[];"_s), plain(u"}"_s), emptyLine(),
                   plain(u"/** What is done bit by bit. */"_s),
                   constant(u"export const wholes: readonly Progress[]"_s, ts::array(docs))});
}

/// backend/tests/support/progress.ts
QString supportCode(const Domain &domain)
{
    const Whole whole = wholesOf(domain).constFirst();
    const QString wholeSample = u"sample"_s + whole.entity->name;
    const QString partSample = u"sample"_s + whole.part->name;
    QStringList samples{wholeSample, partSample};
    samples.sort();
    const bool isTick = whole.state->type == FieldType::Boolean;
    const QString done = isTick ? u"true"_s : ts::quoted(doneValues(*whole.state).constFirst());
    const QString open = isTick ? u"false"_s : ts::quoted(deadlines::openOptions(*whole.state).constFirst());
    return fileOf(
        {ts::importNames({u"database"_s}, u"../../src/database.js"_s),
         plain(u"import { wholes } from '../../src/models/progress.js';"_s),
         plain(u"import { created, signInAdmin, type Body } from './api.js';"_s),
         ts::importNames(samples, u"./samples.js"_s),
         emptyLine(),
         plain(u"const [first] = wholes;"_s),
         plain(u"if (!first) throw new Error('Nothing has parts');"_s),
         emptyLine(),
         plain(u"export const progress = first;"_s),
         plain(u"/** For the titles of tests: what they prove. */"_s),
         constant(u"export const proof"_s, ts::string(proofs::tag(whole.link->requirements))),
         emptyLine(),
         plain(u"export async function makeWhole(): Promise<number> {"_s),
         plain(u"  const admin = await signInAdmin();"_s),
         plain(u"  return created('/api/%1', %2(admin), admin);"_s.arg(naming::routeName(*whole.entity), wholeSample)),
         plain(u"}"_s),
         emptyLine(),
         plain(u"/** A part that is done, or is not. */"_s),
         plain(u"export async function addPart(whole: number, isDone: boolean): Promise<void> {"_s),
         plain(u"  const admin = await signInAdmin();"_s),
         plain(u"  const body: Body = { ...(await %1(admin)), [progress.column]: whole };"_s.arg(partSample)),
         plain(u"  const id = await created('/api/%1', Promise.resolve(body), admin);"_s.arg(
             naming::routeName(*whole.part))),
         plain(u"  const data = { [progress.state]: isDone ? %1 : %2 };"_s.arg(done, open)),
         plain(u"  await database.%1.update({ where: { id }, data });"_s.arg(naming::delegateName(whole.part->name))),
         plain(u"}"_s)});
}

/// frontend/src/progress/settings.ts
QString settingsCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Whole &whole : wholesOf(domain))
        docs.append(ts::property(whole.entity->name, ts::string(whole.part->plural.toLower())));
    return fileOf({plain(u"/** What the parts are called, by the names of the entities that have them. */"_s),
                   constant(u"export const partsOf: Readonly<Record<string, string>>"_s, ts::object(docs, true))});
}

/// e2e/modules/progress-settings.mjs
QString scenarioCode(const Domain &domain)
{
    const Whole whole = wholesOf(domain).constFirst();
    return fileOf({plain(u"/** Where the browser test finds what is done bit by bit. */"_s),
                   constant(u"export const progress"_s,
                            ts::object({ts::property(u"page"_s, u'/' + naming::routeName(*whole.entity))}))});
}

QJsonObject progressPaths(const QVector<Whole> &wholes)
{
    const bool isOpen = std::any_of(wholes.begin(), wholes.end(), [](const Whole &whole) {
        return whole.entity->access.read.contains(u"visitor"_s);
    });
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/progress"_s,
                          .id = u"listProgress"_s,
                          .summary = u"How many parts of each record are done"_s,
                          .tag = u"Progress"_s,
                          .isOpen = isOpen,
                          .answer = describe::itemsOf(describe::shape(
                              {u"whole:string"_s, u"id:integer"_s, u"done:integer"_s, u"total:integer"_s}))});
    return paths;
}

} // namespace

std::optional<Module> progressModule(const Domain &domain)
{
    const QVector<Whole> wholes = wholesOf(domain);
    if (wholes.isEmpty() || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"progress"_s,
                  .title = u"Progress"_s,
                  .instructions = u"Say in percent how much of a record is done, by how many of those that belong to "
                                  "it are; on its card, in its list and on its page."_s,
                  .kind = CapabilityKind::Goals};
    module.routes = {{.path = u"progress"_s, .name = u"progressRoutes"_s, .file = u"progress-routes"_s}};
    for (const Whole &whole : wholes) {
        module.components += {{.slot = Slot::Mark,
                               .entity = whole.entity->name,
                               .component = u"ProgressMark"_s,
                               .file = u"progress/ProgressMark"_s},
                              {.slot = Slot::Flag,
                               .entity = whole.entity->name,
                               .component = u"ProgressMark"_s,
                               .file = u"progress/ProgressMark"_s}};
    }
    module.paths = progressPaths(wholes);
    const auto made = [domain](QString (*code)(const Domain &)) {
        return [domain, code]() -> Result<QString> {
            return code(domain);
        };
    };
    module.made = {{u"backend/src/models/progress.ts"_s, made(modelCode)},
                   {u"backend/tests/support/progress.ts"_s, made(supportCode)},
                   {u"frontend/src/progress/settings.ts"_s, made(settingsCode)},
                   {u"e2e/modules/progress-settings.mjs"_s, made(scenarioCode)}};
    return module;
}

} // namespace autodevos
