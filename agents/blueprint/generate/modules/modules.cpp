// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/modules/module.h"

#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/proofs.h"
#include "agents/blueprint/generate/tscode.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

constexpr std::array factories{
    exportModule,       quizModule,        surveyModule,    wizardModule,      liveModule,          calculatorModule,
    converterModule,    arcadeModule,      realmModule,     calendarModule,    boardModule,         timelineModule,
    compareModule,      goalsModule,       messagesModule,  roomsModule,       notificationsModule, votesModule,
    followsModule,      matchingModule,    languagesModule, newsletterModule,  faqModule,           assistantModule,
    savedFiltersModule, focusModule,       timerModule,     leaderboardModule, leagueModule,        reportModule,
    cartModule,         cartStockModule,   trackingModule,  stockModule,       couponsModule,       importModule,
    playerModule,       playsModule,       uploadModule,    valuesModule,      linesModule,         visibilityModule,
    balanceModule,      sharedCostsModule, sequenceModule,  draftingModule,    writingModule,       scoreboardModule,
    seatsModule,        placesModule,      dueModule,       deadlinesModule,   progressModule,      timeSpansModule,
    weeksModule,        totalsModule,      sumsModule,      budgetsModule,     allowancesModule,    flashcardsModule};

QDir folderOf(const QString &part)
{
    return {u":/templates/modules/"_s + part};
}

bool hasSeed(const Module &module)
{
    return folderOf(module.id).exists(u"backend/src/seed/%1.ts"_s.arg(module.id));
}

View viewOf(const QHash<QString, bool> &facts)
{
    View view{View::type::object};
    for (auto it = facts.begin(); it != facts.end(); ++it)
        view.set(utf8(it.key()), View{it.value() ? View::type::bool_true : View::type::bool_false});
    return view;
}

bool isOpen(const ModulePage &page)
{
    return page.access.contains(u"visitor"_s);
}

ts::Doc pageList(const QVector<Module> &modules, bool areOpen)
{
    QVector<ts::Doc> docs;
    for (const Module &module : modules) {
        for (const ModulePage &page : module.pages) {
            if (isOpen(page) == areOpen)
                docs.append(
                    ts::object({ts::property(u"path"_s, page.path), ts::property(u"Page"_s, plain(page.component))}));
        }
    }
    return ts::array(docs);
}

QVector<ts::Doc> invitationList(const QVector<Module> &modules)
{
    QVector<ts::Doc> docs;
    for (const Module &module : modules) {
        for (const ModulePage &page : module.pages) {
            if (!page.invite.isEmpty())
                docs.append(ts::object({ts::property(u"to"_s, u'/' + page.path), ts::property(u"label"_s, page.label),
                                        ts::property(u"icon"_s, page.icon), ts::property(u"text"_s, page.invite),
                                        ts::property(u"access"_s, ts::strings(page.access))},
                                       true));
        }
    }
    return docs;
}

ts::Doc partsOf(const QVector<Module> &modules, Slot slot)
{
    QVector<ts::Doc> docs;
    for (const Module &module : modules) {
        for (const ModuleComponent &component : module.components) {
            if (component.slot == slot)
                docs.append(plain(component.component));
        }
    }
    return ts::array(docs);
}

bool hasPart(const QVector<Module> &modules, Slot slot)
{
    return std::any_of(modules.begin(), modules.end(), [&](const Module &module) {
        return std::any_of(module.components.begin(), module.components.end(),
                           [&](const ModuleComponent &component) { return component.slot == slot; });
    });
}

/// frontend/src/modules.ts: the pages of the modules, for the router, and what they add to every page.
QString pagesFile(const QVector<Module> &modules)
{
    std::set<std::pair<QString, QString>> imports;
    bool hasOpen = false;
    bool hasClosed = false;
    for (const Module &module : modules) {
        for (const ModulePage &page : module.pages) {
            imports.insert({u"./"_s + page.file, page.component});
            (isOpen(page) ? hasOpen : hasClosed) = true;
        }
        for (const ModuleComponent &component : module.components) {
            if (component.entity.isEmpty())
                imports.insert({u"./"_s + component.file, component.component});
        }
    }
    QVector<ts::Doc> parts{plain(u"import type { ComponentType } from 'react';"_s)};
    for (const auto &[file, component] : imports)
        parts.append(ts::importNames({component}, file));
    if (!invitationList(modules).isEmpty())
        parts += {ts::importNames({u"Principal"_s}, u"./records/types"_s, true),
                  ts::importNames({u"IconName"_s}, u"./ui/Icon"_s, true)};
    if (hasOpen || hasClosed)
        parts += {emptyLine(), plain(u"interface ModulePage {"_s), plain(u"  path: string;"_s),
                  plain(u"  Page: ComponentType;"_s), plain(u"}"_s)};
    if (hasOpen)
        parts += {emptyLine(), plain(u"/** Pages that anybody may open. */"_s),
                  constant(u"export const openPages: readonly ModulePage[]"_s, pageList(modules, true))};
    if (hasClosed)
        parts += {emptyLine(), plain(u"/** Pages for signed-in accounts. */"_s),
                  constant(u"export const memberPages: readonly ModulePage[]"_s, pageList(modules, false))};
    const QVector<ts::Doc> invitations = invitationList(modules);
    if (!invitations.isEmpty())
        parts += {emptyLine(),
                  plain(u"interface Invitation {"_s),
                  plain(u"  to: string;"_s),
                  plain(u"  label: string;"_s),
                  plain(u"  icon: IconName;"_s),
                  plain(u"  text: string;"_s),
                  plain(u"  access: readonly Principal[];"_s),
                  plain(u"}"_s),
                  emptyLine(),
                  plain(u"/** What the home page invites to. */"_s),
                  constant(u"export const invitations: readonly Invitation[]"_s, ts::array(invitations))};
    if (hasPart(modules, Slot::Header))
        parts += {emptyLine(), plain(u"/** What stands beside the account on every page. */"_s),
                  constant(u"export const headerParts: readonly ComponentType[]"_s, partsOf(modules, Slot::Header))};
    if (hasPart(modules, Slot::Bar))
        parts += {emptyLine(), plain(u"/** What stands below every page. */"_s),
                  constant(u"export const barParts: readonly ComponentType[]"_s, partsOf(modules, Slot::Bar))};
    if (hasPart(modules, Slot::Home))
        parts += {emptyLine(), plain(u"/** What the first page has for those who are signed in. */"_s),
                  constant(u"export const homeParts: readonly ComponentType[]"_s, partsOf(modules, Slot::Home))};
    return fileOf(parts);
}

using Listeners = QVector<ModuleListener> Module::*;

/// One of the files of backend/src/services that name who is told: `declaration` is the list with its comment.
QString listenersFile(const QVector<Module> &modules, Listeners kind, const QString &type, const QString &comment,
                      const QString &declaration)
{
    QVector<ts::Doc> parts{ts::importNames({type}, u"./changes.js"_s, true)};
    QVector<ts::Doc> list;
    for (const Module &module : modules) {
        for (const ModuleListener &listener : module.*kind) {
            parts.append(ts::importNames({listener.name}, u"./%1.js"_s.arg(listener.file)));
            list.append(plain(listener.name));
        }
    }
    parts += {emptyLine(), plain(comment), constant(declaration, ts::array(list))};
    return fileOf(parts);
}

bool hasAny(const Domain &domain, Listeners kind)
{
    const QVector<Module> modules = modulesOf(domain);
    return std::any_of(modules.begin(), modules.end(), [&](const Module &module) { return !(module.*kind).isEmpty(); });
}

/// backend/src/seed/modules.ts: sample data that is more than records.
QString seedsFile(const QVector<Module> &modules)
{
    QVector<ts::Doc> parts;
    QVector<ts::Doc> list;
    for (const Module &module : modules) {
        if (!hasSeed(module))
            continue;
        const QString name = u"seed"_s + naming::pascal(module.id);
        parts.append(plain(u"import { seed as %1 } from './%2.js';"_s.arg(name, module.id)));
        list.append(plain(name));
    }
    parts += {emptyLine(), plain(u"/** Run in this order once all records are there. */"_s),
              constant(u"export const moduleSeeds: readonly (() => Promise<void>)[]"_s, ts::array(list))};
    return fileOf(parts);
}

bool hasScenario(const Module &module, const TemplateStore &templates)
{
    const QString path = u"e2e/modules/%1.mjs"_s.arg(module.id);
    const GeneratedFiles files = filesOf(module, templates);
    return std::any_of(files.begin(), files.end(), [&](const GeneratedFile &file) { return file.path == path; });
}

/// e2e/modules/index.mjs: what the browser test does with each module.
QString scenariosFile(const Domain &domain, const QVector<Module> &modules)
{
    QVector<ts::Doc> parts;
    QVector<ts::Doc> list;
    for (const Module &module : modules) {
        const QString name = naming::camel(module.id) + u"Scenario"_s;
        parts.append(plain(u"import { scenario as %1 } from './%2.mjs';"_s.arg(name, module.id)));
        list.append(ts::object({ts::property(u"title"_s, module.title), ts::property(u"run"_s, plain(name)),
                                ts::property(u"proves"_s, ts::strings(proofs::ofCapability(domain, module.kind)))}));
    }
    if (!parts.isEmpty())
        parts.append(emptyLine());
    parts += {plain(u"/** What people do beside making, finding, changing and deleting records. */"_s),
              constant(u"export const scenarios"_s, ts::array(list))};
    return fileOf(parts);
}

} // namespace

namespace {

bool isNamedLike(const Module &module, const Entity &entity)
{
    const QString route = naming::routeName(entity);
    const bool hasRoutes = entity.presentation != Presentation::Toggle;
    return std::any_of(module.tables.begin(), module.tables.end(),
                       [&](const Entity &table) { return table.name == entity.name; }) ||
           (hasRoutes && std::any_of(module.routes.begin(), module.routes.end(),
                                     [&](const ModuleRoutes &routes) {
                                         return routes.path == route ||
                                                routes.file == naming::fileName(entity) + u"-routes"_s;
                                     })) ||
           (hasRoutes && std::any_of(module.pages.begin(), module.pages.end(),
                                     [&](const ModulePage &page) { return page.path == route; }));
}

void renameEntity(Domain &domain, const QString &from, const QString &to)
{
    const auto swap = [&](QString &name) {
        if (name == from)
            name = to;
    };
    for (Entity &entity : domain.entities) {
        swap(entity.name);
        for (Relation &relation : entity.relations)
            swap(relation.target);
    }
    for (DomainRole &role : domain.roles)
        swap(role.profile);
    for (StateMachine &machine : domain.machines)
        swap(machine.entity);
    for (Rule &rule : domain.rules)
        swap(rule.entity);
    for (Capability &capability : domain.capabilities) {
        swap(capability.entity);
        if (capability.page == from || capability.page.startsWith(from + u' ')) // what is due: "Payment 1 month"
            capability.page.replace(0, from.size(), to);
    }
}

} // namespace

void keepApart(Domain &domain, const QVector<Module> &modules)
{
    QStringList names;
    for (const Entity &entity : std::as_const(domain.entities)) {
        if (std::any_of(modules.begin(), modules.end(),
                        [&](const Module &module) { return isNamedLike(module, entity); }))
            names.append(entity.name);
    }
    for (const QString &name : std::as_const(names))
        renameEntity(domain, name, name + u"Record"_s);
}

QStringList readersOf(const Domain &domain, const QVector<Capability> &capabilities)
{
    QStringList readers;
    for (const Capability &capability : capabilities) {
        if (const Entity *entity = domain.entity(capability.entity))
            readers += entity->access.read;
    }
    readers.removeDuplicates();
    return readers;
}

Domain withTables(const Domain &domain)
{
    Domain full = domain;
    for (const Module &module : modulesOf(domain))
        full.entities += module.tables;
    return full;
}

bool hasListeners(const Domain &domain)
{
    return hasAny(domain, &Module::listeners);
}

bool hasGuards(const Domain &domain)
{
    return hasAny(domain, &Module::guards);
}

bool hasFollowers(const Domain &domain)
{
    return hasAny(domain, &Module::followers);
}

bool hasModuleSeeds(const Domain &domain)
{
    const QVector<Module> modules = modulesOf(domain);
    return std::any_of(modules.begin(), modules.end(), hasSeed);
}

QVector<Module> modulesOf(const Domain &domain)
{
    QVector<Module> modules;
    for (const auto &factory : factories) {
        if (std::optional<Module> module = factory(domain))
            modules.append(*std::move(module));
    }
    return modules;
}

bool isSeededByModule(const Domain &domain, const QString &entity)
{
    const QVector<Module> modules = modulesOf(domain);
    return std::any_of(modules.begin(), modules.end(),
                       [&](const Module &module) { return module.seeded.contains(entity); });
}

GeneratedFiles filesOf(const Module &module, const TemplateStore &templates)
{
    GeneratedFiles files = module.made;
    for (const QString &part : QStringList{module.id} + module.parts) {
        const QDir folder = folderOf(part);
        QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = folder.relativeFilePath(it.next());
            const QString name = u"modules/%1/%2"_s.arg(part, path);
            files.append({path, [templates, name, facts = module.facts] {
                              return facts.isEmpty() ? templates.text(name) : templates.render(name, viewOf(facts));
                          }});
        }
    }
    return files;
}

GeneratedFile scenariosOf(const Domain &domain, const QVector<Module> &modules, const TemplateStore &templates)
{
    QVector<Module> tested;
    std::copy_if(modules.begin(), modules.end(), std::back_inserter(tested),
                 [&templates](const Module &module) { return hasScenario(module, templates); });
    return {u"e2e/modules/index.mjs"_s, [domain, tested]() -> Result<QString> {
                return scenariosFile(domain, tested);
            }};
}

GeneratedFiles moduleFiles(const Domain &domain, const TemplateStore &templates)
{
    const QVector<Module> modules = modulesOf(domain);
    GeneratedFiles files;
    bool hasPages = false;
    for (const Module &module : modules) {
        files += filesOf(module, templates);
        hasPages = hasPages || !module.pages.isEmpty();
    }
    if (hasListeners(domain))
        files.append({u"backend/src/services/listeners.ts"_s, [modules]() -> Result<QString> {
                          return listenersFile(
                              modules, &Module::listeners, u"ChangeListener"_s,
                              u"/** Told of every record that was made or changed, one after the other. */"_s,
                              u"export const changeListeners: readonly ChangeListener[]"_s);
                      }});
    if (hasGuards(domain))
        files.append({u"backend/src/services/guards.ts"_s, [modules]() -> Result<QString> {
                          return listenersFile(
                              modules, &Module::guards, u"WriteGuard"_s,
                              u"/** Asked before every write, in its transaction; an error refuses it. */"_s,
                              u"export const writeGuards: readonly WriteGuard[]"_s);
                      }});
    if (hasFollowers(domain))
        files.append({u"backend/src/services/followers.ts"_s, [modules]() -> Result<QString> {
                          return listenersFile(
                              modules, &Module::followers, u"WriteFollower"_s,
                              u"/** Told after every write, in its transaction; an error takes it back. */"_s,
                              u"export const writeFollowers: readonly WriteFollower[]"_s);
                      }});
    if (hasModuleSeeds(domain))
        files.append({u"backend/src/seed/modules.ts"_s, [modules]() -> Result<QString> {
                          return seedsFile(modules);
                      }});
    if (hasPages || hasPart(modules, Slot::Header) || hasPart(modules, Slot::Bar) || hasPart(modules, Slot::Home))
        files.append({u"frontend/src/modules.ts"_s, [modules]() -> Result<QString> {
                          return pagesFile(modules);
                      }});
    files.append(scenariosOf(domain, modules, templates));
    return files;
}

} // namespace autodevos
