// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/apitestcode.h"
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/filelist.h"
#include "agents/blueprint/generate/generator.h"
#include "agents/blueprint/generate/markdown.h"
#include "agents/blueprint/generate/modelcode.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/openapi.h"
#include "agents/blueprint/generate/parts.h"

#include <QJsonDocument>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// Principals in people's words.
QString who(const Domain &domain, const QStringList &principals)
{
    if (principals.contains(u"visitor"_s))
        return u"everyone"_s;
    if (principals.contains(u"user"_s))
        return u"signed in"_s;
    QStringList names;
    for (const QString &principal : principals) {
        if (principal == "owner"_L1)
            names.append(u"owner"_s);
        for (const DomainRole &role : domain.roles) {
            if (role.name == principal)
                names.append(markdown::plain(role.label).toLower());
        }
    }
    names.append(u"admin"_s);
    return names.join(u", "_s);
}

QString entitySection(const Entity &entity)
{
    QVector<QStringList> rows{{u"Value"_s, u"Type"_s, u"Required"_s}};
    for (const Field &field : entity.fields)
        rows.append({u'`' + field.name + u'`', toString(field.type), field.required ? u"yes"_s : u"no"_s});
    for (const Relation &relation : entity.relations) {
        const QString target = relation.target == "User"_L1 ? u"account"_s : relation.target;
        rows.append({u'`' + relation.name + u'`', (relation.many ? u"many "_s : u"one "_s) + target,
                     relation.required ? u"yes"_s : u"no"_s});
    }
    QStringList parts{u"### "_s + markdown::plain(entity.name)};
    const QString description = markdown::plain(entity.description);
    if (!description.isEmpty())
        parts.append(description);
    if (rows.size() > 1)
        parts.append(markdown::table(rows));
    return parts.join(u"\n\n"_s);
}

View architectureView(const Domain &domain)
{
    QStringList sections;
    for (const Entity &entity : domain.entities)
        sections.append(entitySection(entity));
    View view{kainjow::mustache::data::type::object};
    view.set("hasEntities", View{sections.isEmpty() ? View::type::bool_false : View::type::bool_true});
    view.set("entities", utf8(sections.join(u"\n\n"_s)));
    return view;
}

QString resourceTable(const Domain &domain)
{
    QVector<QStringList> rows{{u"Address"_s, u"Read"_s, u"Create"_s, u"Change"_s, u"Remove"_s}};
    for (const Entity &entity : domain.entities) {
        if (entity.presentation == Presentation::Toggle)
            continue;
        const Access &access = entity.access;
        rows.append({u"`/api/%1`"_s.arg(naming::routeName(entity)), who(domain, access.read),
                     who(domain, access.create), who(domain, access.update), who(domain, access.remove)});
    }
    return markdown::table(rows);
}

/// Addresses that only some projects have: state changes, toggles, dashboard, pages.
QString extraTable(const Domain &domain)
{
    QVector<QStringList> rows{{u"Request"_s, u"Does"_s, u"Who"_s}};
    for (const StateMachine &machine : domain.machines) {
        const Entity *entity = domain.entity(machine.entity);
        for (const Transition &move : machine.transitions)
            rows.append(
                {u"`POST /api/%1/:id/transitions/%2`"_s.arg(naming::routeName(*entity), naming::kebab(move.name)),
                 markdown::plain(u"%1 to %2"_s.arg(move.from.join(u", "_s), move.to)), who(domain, move.roles)});
    }
    for (const Entity &toggle : domain.entities) {
        const Relation *parent = findRelation(toggle, toggle.parent);
        const Entity *target = parent ? domain.entity(parent->target) : nullptr;
        if (toggle.presentation == Presentation::Toggle && target)
            rows.append({u"`PUT`, `DELETE /api/%1/:id/%2`"_s.arg(naming::routeName(*target),
                                                                 naming::kebab(naming::toggleName(toggle, *target))),
                         markdown::plain(toggle.label) + u" on, off"_s, who(domain, toggle.access.create)});
    }
    if (domain.has(CapabilityKind::Dashboard))
        rows.append(
            {u"`GET /api/dashboard`"_s, u"figures of a period, over time and by state"_s, u"by what one may read"_s});
    if (domain.has(CapabilityKind::Content)) {
        rows.append({u"`GET /api/pages/:slug`"_s, u"a page of text"_s, u"everyone"_s});
        rows.append({u"`PUT /api/pages/:slug`"_s, u"changes it"_s, u"admin"_s});
    }
    return rows.size() == 1 ? QString() : u"\n\n"_s + markdown::table(rows);
}

View apiView(const Domain &domain)
{
    View view{kainjow::mustache::data::type::object};
    view.set("resources", utf8(resourceTable(domain)));
    view.set("extras", utf8(extraTable(domain)));
    return view;
}

/// Files that carry out what an entity needs.
QStringList filesOf(const Domain &domain, const Entity &entity)
{
    const Relation *parent = findRelation(entity, entity.parent);
    const Entity *shown =
        entity.presentation == Presentation::Toggle && parent ? domain.entity(parent->target) : &entity;
    const Entity &own = shown ? *shown : entity;
    return {u"`backend/src/models/%1.ts`"_s.arg(partFileName(own)),
            u"`backend/tests/api/%1.test.ts`"_s.arg(apiTestFileName(own))};
}

/// Whether the requirement is about the entity, one of its links or one of its moves.
bool isNamedIn(const Domain &domain, const Entity &entity, const QString &id)
{
    const auto names = [&](const auto &part) {
        return part.requirements.contains(id);
    };
    const auto moves = [&](const StateMachine &machine) {
        return machine.entity == entity.name &&
               std::any_of(machine.transitions.begin(), machine.transitions.end(), names);
    };
    return names(entity) || std::any_of(entity.relations.begin(), entity.relations.end(), names) ||
           std::any_of(domain.machines.begin(), domain.machines.end(), moves);
}

/// Folders with tests of Vitest, in a sentence.
QString foldersOf(const Domain &domain)
{
    if (!parts::hasBackend(domain))
        return u"`site/`"_s;
    return parts::hasFrontend(domain) ? u"`backend/` and `frontend/`"_s : u"`backend/`"_s;
}

QString requirementsText(const Domain &domain, const QVector<Requirement> &requirements)
{
    QVector<QStringList> rows{{u"Id"_s, u"Requirement"_s, u"Where it is met and tested"_s}};
    for (const Requirement &requirement : requirements) {
        const QString id = requirement.id.value();
        QStringList files;
        for (const Entity &entity : domain.entities) {
            if (isNamedIn(domain, entity, id))
                files += filesOf(domain, entity);
        }
        for (const Capability &capability : domain.capabilities) {
            if (!capability.requirements.contains(id))
                continue;
            if (capability.kind == CapabilityKind::Accounts)
                files += {u"`backend/src/services/accounts.ts`"_s, u"`backend/tests/api/accounts.test.ts`"_s};
            else if (capability.kind == CapabilityKind::Dashboard)
                files += {u"`backend/src/services/dashboard-service.ts`"_s, u"`backend/tests/api/dashboard.test.ts`"_s};
            else if (capability.kind == CapabilityKind::Content)
                files += {u"`backend/src/services/page-service.ts`"_s, u"`backend/tests/api/pages.test.ts`"_s};
            else if (const Entity *entity = domain.entity(capability.entity))
                files += filesOf(domain, *entity);
        }
        for (const Rule &rule : domain.rules) {
            if (const Entity *entity = domain.entity(rule.entity); entity && rule.requirements.contains(id))
                files += filesOf(domain, *entity) + QStringList{u"`backend/src/services/rules.ts`"_s};
        }
        files.removeDuplicates();
        const QString where =
            requirement.cannot.isEmpty() ? files.join(u", "_s) : u"Not built: "_s + markdown::plain(requirement.cannot);
        rows.append({id, markdown::plain(requirement.text), where.isEmpty() ? u"the whole project"_s : where});
    }
    const QString list =
        requirements.isEmpty()
            ? u"No single requirements were written down; this was asked for:\n\n> "_s + markdown::plain(domain.summary)
            : markdown::table(rows);
    QString proof =
        u"A test that proves a requirement names it at the end of its title, as in `[R3]`. In %1, `npx vitest run -t "
        "'\\[R3\\]'` runs those of one requirement"_s.arg(foldersOf(domain));
    if (parts::hasBackend(domain))
        proof += u"; PyTest prints the ids behind each verdict (`npm run test:api -- -v`)"_s;
    if (domain.kind != ProjectKind::Api)
        proof += u"; the browser test prints them behind each step (`npm run e2e`)"_s;
    proof += u'.';
    return u"# Requirements\n\n"_s + list + (requirements.isEmpty() ? QString() : u"\n\n"_s + proof) + u'\n';
}

} // namespace

GeneratedFiles docsFiles(const Domain &domain, const TemplateStore &templates, const QVector<Requirement> &requirements)
{
    FileList files(domain, templates);
    files.fill(u"docs/architecture.md"_s, parts::variant(u"docs/architecture.md"_s, domain), architectureView);
    files.fill(u"docs/deployment.md"_s, parts::variant(u"docs/deployment.md"_s, domain), parts::view);
    files.copy(u"docs/licences.md"_s, parts::variant(u"docs/licences.md"_s, domain));
    if (parts::hasBackend(domain)) {
        files.fill(u"docs/api.md"_s, u"docs/api.md"_s, apiView);
        files.make(u"docs/openapi.json"_s, [](const Domain &own) {
            return QString::fromUtf8(QJsonDocument(openApi(own)).toJson(QJsonDocument::Indented));
        });
    }
    files.make(u"docs/requirements.md"_s,
               [requirements](const Domain &own) { return requirementsText(own, requirements); });
    return files.take();
}

} // namespace autodevos
