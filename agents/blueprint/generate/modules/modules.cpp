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
#include <set>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

constexpr std::array factories{exportModule,     quizModule,      surveyModule,  wizardModule, liveModule,
                               calculatorModule, converterModule, arcadeModule,  realmModule,  calendarModule,
                               boardModule,      timelineModule,  compareModule, goalsModule};

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

/// frontend/src/modules.ts: the pages of the modules, for the router.
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
    }
    QVector<ts::Doc> parts{plain(u"import type { ComponentType } from 'react';"_s)};
    for (const auto &[file, component] : imports)
        parts.append(ts::importNames({component}, file));
    if (!invitationList(modules).isEmpty())
        parts += {ts::importNames({u"Principal"_s}, u"./records/types"_s, true),
                  ts::importNames({u"IconName"_s}, u"./ui/Icon"_s, true)};
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

QVector<Module> modulesOf(const Domain &domain)
{
    QVector<Module> modules;
    for (const auto &factory : factories) {
        if (std::optional<Module> module = factory(domain))
            modules.append(*std::move(module));
    }
    return modules;
}

GeneratedFiles filesOf(const Module &module, const TemplateStore &templates)
{
    GeneratedFiles files = module.made;
    for (const QString &part : QStringList{module.id} + module.parts) {
        const QDir folder(u":/templates/modules/"_s + part);
        QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = folder.relativeFilePath(it.next());
            files.append({path, [templates, name = u"modules/%1/%2"_s.arg(part, path)] {
                              return templates.text(name);
                          }});
        }
    }
    return files;
}

GeneratedFiles moduleFiles(const Domain &domain, const TemplateStore &templates)
{
    const QVector<Module> modules = modulesOf(domain);
    GeneratedFiles files;
    QVector<Module> tested;
    bool hasPages = false;
    for (const Module &module : modules) {
        files += filesOf(module, templates);
        hasPages = hasPages || !module.pages.isEmpty();
        if (hasScenario(module, templates))
            tested.append(module);
    }
    if (hasPages)
        files.append({u"frontend/src/modules.ts"_s, [modules]() -> Result<QString> {
                          return pagesFile(modules);
                      }});
    files.append({u"e2e/modules/index.mjs"_s, [domain, tested]() -> Result<QString> {
                      return scenariosFile(domain, tested);
                  }});
    return files;
}

} // namespace autodevos
