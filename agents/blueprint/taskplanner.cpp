// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/taskplanner.h"

#include "agents/blueprint/generate/generator.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/parts.h"
#include "agents/blueprint/taskwords.h"

#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// What a task is before its files are known.
struct Part {
    QString id;
    QString title;
    QString role;
    QString instructions;
    QStringList needs;
    QStringList prefixes; ///< paths that begin so are its own; the longest prefix of all parts wins
    bool isWriting = true;
    QStringList checks = {u"syntax"_s};
    ResourceClass resource = ResourceClass::Model;
    int seconds = 1; ///< of work; the built-in model needs less, and no tokens at all
};

/// Files by folder, to write a task's paths as short as they can be without taking in another task's.
class GlobMaker {
public:
    explicit GlobMaker(const QMap<QString, QString> &ownerByPath)
        : m_ownerByPath(ownerByPath)
    {
        for (auto it = ownerByPath.begin(); it != ownerByPath.end(); ++it) {
            for (qsizetype slash = it.key().indexOf(u'/'); slash >= 0; slash = it.key().indexOf(u'/', slash + 1))
                m_ownersByFolder[it.key().left(slash)].insert(it.value());
        }
    }

    [[nodiscard]] QStringList globs(const QString &owner) const
    {
        QStringList globs;
        for (auto it = m_ownerByPath.begin(); it != m_ownerByPath.end(); ++it) {
            if (it.value() != owner)
                continue;
            const QString glob = widest(it.key());
            if (!globs.contains(glob))
                globs.append(glob);
        }
        return globs;
    }

private:
    [[nodiscard]] QString widest(const QString &path) const
    {
        for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
            const QString folder = path.left(slash);
            if (m_ownersByFolder.value(folder).size() == 1)
                return folder + u"/**"_s;
        }
        return path;
    }

    const QMap<QString, QString> &m_ownerByPath;
    QHash<QString, QSet<QString>> m_ownersByFolder;
};

/// Puts the parts of a project together; used once. Parts without files, as the frontend's in an API, fall away.
class TaskPlanner {
public:
    TaskPlanner(const Understanding &understanding, const TemplateStore &templates, const QStringList &roles)
        : m_domain(understanding.domain)
        , m_requirements(understanding.requirements)
        , m_templates(templates)
        , m_roles(roles)
        , m_modules(modulesOf(normalised(understanding.domain)))
    {
    }

    QVector<Task> run()
    {
        groupEntities();
        addArchitecture();
        addBackend();
        addFrontend();
        addSite();
        addModules();
        addProofs();
        addDelivery();
        addChecks();
        assignFiles();
        return makeTasks();
    }

private:
    void add(const Part &part) { m_parts.append(part); }

    // ---- who builds what

    /// Children go with their parent; at most four groups, so that small projects do not fall apart into dust.
    void groupEntities()
    {
        QHash<QString, qsizetype> groupOf;
        for (const Entity &entity : m_domain.entities) {
            const QString parent = parentOf(entity);
            const bool joins = entity.presentation != Presentation::Page && groupOf.contains(parent);
            qsizetype index = joins ? groupOf.value(parent) : m_groups.size();
            if (!joins && m_groups.size() >= 4)
                index = smallestGroup();
            else if (!joins)
                m_groups.append(QVector<Entity>());
            m_groups[index].append(entity);
            groupOf.insert(entity.name, index);
        }
    }

    [[nodiscard]] qsizetype smallestGroup() const
    {
        const auto smallest = std::min_element(m_groups.begin(), m_groups.end(),
                                               [](const auto &a, const auto &b) { return a.size() < b.size(); });
        return std::distance(m_groups.begin(), smallest);
    }

    [[nodiscard]] static QString parentOf(const Entity &entity)
    {
        for (const Relation &relation : entity.relations) {
            if (relation.name == entity.parent)
                return relation.target;
        }
        return {};
    }

    [[nodiscard]] static QString groupId(const QVector<Entity> &group)
    {
        return u"backend-"_s + naming::fileName(group.first());
    }

    [[nodiscard]] QStringList groupIds() const
    {
        QStringList ids;
        for (const QVector<Entity> &group : m_groups)
            ids.append(groupId(group));
        return ids;
    }

    void addArchitecture()
    {
        add({.id = u"architecture"_s,
             .title = u"Domain model and architecture"_s,
             .role = u"architect"_s,
             .instructions = u"Write down the domain model as docs/domain.json and the architecture as "
                             "docs/architecture.md. Every other task follows the model to the letter: names, types, "
                             "access, rules.\n%1\n\nEntities:\n%2\n\nCapabilities:\n%3"_s.arg(
                                 m_domain.summary, taskwords::entityLines(m_domain, m_domain.entities),
                                 taskwords::capabilityLines(m_domain)),
             .prefixes = {u"docs/domain.json"_s, u"docs/architecture"_s, u"docs/decisions"_s}});
        add({.id = u"workspace"_s,
             .title = u"Workspace, scripts and tool settings"_s,
             .role = u"integrator"_s,
             .instructions =
                 u"Lay out the npm workspace \"%1\" with %2: package.json and "
                 "its lock file with exact versions, ESLint, Prettier and EditorConfig settings, "
                 ".env.example without secrets, the 0BSD licence, and the scripts that set up, start and "
                 "test everything with one command each on Node.js 20 and later."_s.arg(m_domain.slug, packages()),
             .needs = {u"architecture"_s},
             .prefixes = {QString()}});
    }

    [[nodiscard]] QString packages() const
    {
        if (parts::hasFrontend(m_domain))
            return u"the packages backend and frontend"_s;
        return parts::hasBackend(m_domain) ? u"the package backend"_s : u"the package site"_s;
    }

    void addBackend()
    {
        add({.id = u"database"_s,
             .title = u"Database schema, migration and seed data"_s,
             .role = u"database"_s,
             .instructions =
                 u"Write the Prisma schema for SQLite, the SQL of the first migration, the script that applies "
                 "migrations, and seed data that reads like real data, so that every list and chart is "
                 "alive at first start.\nEntities:\n"_s +
                 taskwords::entityLines(m_domain, m_domain.entities),
             .needs = {u"architecture"_s},
             .prefixes = {u"backend/prisma"_s, u"backend/scripts/"_s, u"backend/src/seed/"_s, u"backend/seed/"_s},
             .seconds = 1});
        add({.id = u"backend-core"_s,
             .title = u"Backend ground: accounts, access, errors"_s,
             .role = u"backend"_s,
             .instructions = coreInstructions(),
             .needs = {u"architecture"_s, u"workspace"_s},
             .prefixes = {u"backend/"_s},
             .seconds = 1});
        for (const QVector<Entity> &group : std::as_const(m_groups))
            addGroup(group);
        if (hasInsights())
            add({.id = u"backend-insights"_s,
                 .title = u"Dashboard and pages of the API"_s,
                 .role = u"backend"_s,
                 .instructions = u"Write the routes and controllers for what spans several entities: the dashboard's "
                                 "counts and groups and the texts of content pages, for those who may see them.\n"_s +
                                 taskwords::capabilityLines(m_domain),
                 .needs = {u"backend-core"_s, u"database"_s},
                 .prefixes = {u"backend/src/controllers/dashboard-"_s, u"backend/src/controllers/page-"_s,
                              u"backend/src/routes/dashboard-"_s, u"backend/src/routes/page-"_s,
                              u"backend/src/models/pages."_s}});
    }

    [[nodiscard]] QString coreInstructions() const
    {
        QStringList parts{
            u"Write the ground of the Express and TypeScript API that all resources share: configuration, database "
            "client, log, error handling, validation, rate limits, health, and the services that list, search, filter, "
            "page, read, create, change and remove records under the access lists of the domain model."_s};
        if (m_domain.has(CapabilityKind::Accounts))
            parts.append(
                u"Accounts: sign-up, sign-in with JSON Web Tokens, own profile, roles. The first administrator's "
                "password comes from the environment."_s);
        if (const QString rules = taskwords::ruleLines(m_domain); !rules.isEmpty())
            parts.append(u"Rules that hold under parallel requests:\n"_s + rules);
        return parts.join(u'\n');
    }

    [[nodiscard]] bool hasInsights() const
    {
        return m_domain.has(CapabilityKind::Dashboard) || m_domain.has(CapabilityKind::Content);
    }

    void addGroup(const QVector<Entity> &group)
    {
        QStringList names;
        QStringList prefixes;
        for (const Entity &entity : group) {
            names.append(entity.plural);
            const QString file = naming::fileName(entity);
            for (const QString &ending : {u"."_s, u"-model."_s})
                prefixes.append(u"backend/src/models/"_s + file + ending);
            prefixes.append(u"backend/src/routes/%1-routes."_s.arg(file));
            prefixes.append(u"backend/src/routes/%1-resource-routes."_s.arg(file));
            prefixes.append(u"backend/src/controllers/%1-controller."_s.arg(file));
        }
        add({.id = groupId(group),
             .title = u"API for %1"_s.arg(taskwords::list(names).toLower()),
             .role = u"backend"_s,
             .instructions = u"Write models, routes and controllers for %1. Validate every input, check access for the "
                             "record at hand, and move states only as described.\n%2"_s.arg(
                                 taskwords::list(names), taskwords::entityLines(m_domain, group)),
             .needs = {u"backend-core"_s, u"database"_s},
             .prefixes = prefixes});
    }

    void addFrontend()
    {
        add({.id = u"frontend-ground"_s,
             .title = u"Frontend ground: design and API client"_s,
             .role = u"frontend"_s,
             .instructions =
                 u"Write the React, TypeScript, Vite and Tailwind ground: theme, typography, buttons, forms, "
                 "notices, empty and loading states, light and dark, the API client. Responsive from 360 "
                 "pixels, usable by keyboard and screen reader.\n"_s +
                 taskwords::themeLine(m_domain),
             .needs = {u"architecture"_s, u"workspace"_s},
             .prefixes = {u"frontend/"_s},
             .seconds = 1});
        add({.id = u"frontend-records"_s,
             .title = u"Lists, forms and detail pages"_s,
             .role = u"frontend"_s,
             .instructions = u"Write the parts every entity's pages are made of: inputs and displays for each kind of "
                             "field, tables with search, filter, sort and pages, forms with validation, detail pages, "
                             "and what belongs to a record (remarks, switches, moves between states)."_s,
             .needs = {u"frontend-ground"_s},
             .prefixes = {u"frontend/src/fields/"_s, u"frontend/src/records/"_s}});
        add({.id = u"frontend-accounts"_s,
             .title = m_domain.has(CapabilityKind::Accounts) ? u"Sign-up, sign-in and account pages"_s
                                                             : u"Session and access in the frontend"_s,
             .role = u"frontend"_s,
             .instructions =
                 u"Write session, sign-in, sign-up and account pages, and show each person only what they may "
                 "do. The server decides; the frontend only hides."_s,
             .needs = {u"frontend-ground"_s},
             .prefixes = {u"frontend/src/auth/"_s}});
        add({.id = u"frontend-entities"_s,
             .title = u"Pages of the entities"_s,
             .role = u"frontend"_s,
             .instructions =
                 u"Describe every entity to the list, form and detail pages, with the labels people read, and "
                 "test each page.\n"_s +
                 taskwords::entityLines(m_domain, m_domain.entities),
             .needs = {u"frontend-records"_s, u"frontend-accounts"_s},
             .prefixes = {u"frontend/src/entities/"_s}});
        add({.id = u"frontend-pages"_s,
             .title = u"Shell, home page and other pages"_s,
             .role = u"frontend"_s,
             .instructions =
                 u"Write the shell with navigation that fits \"%1\", the home page that shows what it is for, "
                 "and the pages that belong to no single entity.\n%2"_s.arg(m_domain.name,
                                                                            taskwords::capabilityLines(m_domain)),
             .needs = {u"frontend-entities"_s},
             .prefixes = {u"frontend/src/App"_s, u"frontend/src/layout/"_s, u"frontend/src/pages/"_s,
                          u"frontend/src/reading/"_s, u"frontend/src/registry"_s, u"frontend/src/site"_s,
                          u"frontend/src/modules."_s}});
    }

    void addSite()
    {
        add({.id = u"site-content"_s,
             .title = u"Content of the site"_s,
             .role = u"documentation"_s,
             .instructions =
                 u"Write what the site says as JSON that people edit by hand: a file for each kind of record, "
                 "the pages of text, and what belongs to the whole site. It reads like a real site's.\n"_s +
                 taskwords::entityLines(m_domain, m_domain.entities),
             .needs = {u"architecture"_s},
             .prefixes = {u"site/content/"_s}});
        add({.id = u"site-pages"_s,
             .title = u"Design and pages of the site"_s,
             .role = u"frontend"_s,
             .instructions =
                 u"Write the pages with React, TypeScript, Vite and Tailwind, and the build that renders each "
                 "address to HTML of its own, so that any web host serves the site. Responsive from 360 "
                 "pixels, usable by keyboard and screen reader, light and dark.\n%1\n%2"_s.arg(
                     taskwords::themeLine(m_domain), taskwords::capabilityLines(m_domain)),
             .needs = {u"architecture"_s, u"workspace"_s},
             .prefixes = {u"site/"_s}});
    }

    [[nodiscard]] static QString taskOf(const Module &module) { return u"module-"_s + module.id; }

    /// Each capability that is a part of its own, with its tests.
    void addModules()
    {
        for (const Module &module : m_modules) {
            QStringList paths;
            for (const GeneratedFile &file : filesOf(module, m_templates))
                paths.append(file.path);
            add({.id = taskOf(module),
                 .title = module.title,
                 .role = module.routes.isEmpty() ? u"frontend"_s : u"backend"_s,
                 .instructions = module.instructions + u"\n"_s + taskwords::capabilityLines(m_domain),
                 .needs = {u"database"_s, u"backend-core"_s, u"frontend-records"_s, u"frontend-accounts"_s},
                 .prefixes = paths});
        }
    }

    [[nodiscard]] QStringList moduleTasks() const
    {
        QStringList tasks;
        for (const Module &module : m_modules)
            tasks.append(taskOf(module));
        return tasks;
    }

    void addProofs()
    {
        add({.id = u"backend-tests"_s,
             .title = u"Tests of the API"_s,
             .role = u"testing"_s,
             .instructions = u"Write unit and API tests with Vitest and supertest: the good way, wrong input, missing "
                             "rights, missing records, every rule and every move between states. One person must not "
                             "reach another's records."_s,
             .needs = groupIds() + (hasInsights() ? QStringList{u"backend-insights"_s} : QStringList()),
             .prefixes = {u"backend/tests/"_s}});
        add({.id = u"frontend-tests"_s,
             .title = u"Test ground of the frontend"_s,
             .role = u"testing"_s,
             .instructions =
                 u"Write what component tests share: set-up, rendering with session and routes, and the checks "
                 "that hold for the pages of every entity."_s,
             .needs = {u"frontend-records"_s, u"frontend-accounts"_s},
             .prefixes = {u"frontend/src/test/"_s}});
        add({.id = u"api-tests"_s,
             .title = u"API tests from outside"_s,
             .role = u"testing"_s,
             .instructions =
                 u"Write PyTest tests that start the built server and speak to it over HTTP like a stranger: "
                 "accounts, and create, read, change and remove of every resource."_s,
             .needs = groupIds(),
             .prefixes = {u"api-tests/"_s}});
        add({.id = u"browser-tests"_s,
             .title = u"Browser test"_s,
             .role = u"testing"_s,
             .instructions = parts::hasBackend(m_domain)
                                 ? u"Write a test that uses the built app in Chromium as a person would: sign up, sign "
                                   "in, create, find, change and remove records of every entity, and break every rule "
                                   "once."_s
                                 : u"Write a test that reads the built site in Chromium as a person would: every page, "
                                   "every list with its search and filters, on a wide screen and on a phone's."_s,
             .needs = groupIds() + moduleTasks() + QStringList{u"frontend-pages"_s, u"site-content"_s, u"site-pages"_s},
             .prefixes = {u"e2e/"_s}});
    }

    void addDelivery()
    {
        add({.id = u"documentation"_s,
             .title = parts::hasBackend(m_domain) ? u"README, API description and requirement table"_s
                                                  : u"README and requirement table"_s,
             .role = u"documentation"_s,
             .instructions =
                 u"Write the README with the two commands that are true on a fresh machine, %1and the table from "
                 "requirement to files and tests."_s.arg(
                     parts::hasBackend(m_domain) ? u"the OpenAPI description of every route, "_s : QString()),
             .needs = groupIds() + QStringList{u"frontend-pages"_s, u"site-pages"_s, u"workspace"_s},
             .prefixes = {u"docs/"_s, u"README"_s}});
        add({.id = u"delivery"_s,
             .title = u"Containers, Kubernetes manifests and pipelines"_s,
             .role = u"devops"_s,
             .instructions =
                 u"Write multi-stage Dockerfiles that run without root, compose, "
                 "Kubernetes manifests with probes, limits and a secret by reference, the bill of materials of the "
                 "lock file, and pipelines for GitHub Actions and GitLab that install, check, build and test."_s,
             .needs = {u"workspace"_s, u"backend-core"_s, u"frontend-ground"_s, u"site-pages"_s},
             .prefixes = {u"backend/Dockerfile"_s, u"frontend/Dockerfile"_s, u"frontend/nginx"_s, u"site/Dockerfile"_s,
                          u"site/nginx"_s, u".dockerignore"_s, u"compose"_s, u".github/"_s, u".gitlab-ci"_s, u"k8s/"_s,
                          u"sbom."_s}});
    }

    void addChecks()
    {
        QStringList writers;
        for (const Part &part : std::as_const(m_parts))
            writers.append(part.id);
        add({.id = u"build"_s,
             .title = u"Install and build"_s,
             .role = u"integrator"_s,
             .instructions =
                 u"Install the packages from the lock file, ask what is known of their weaknesses, and build the "
                 "project. Name file and line of everything that stands in the way."_s,
             .needs = writers,
             .isWriting = false,
             .checks = {u"install"_s, u"audit"_s, u"build"_s},
             .resource = ResourceClass::Build,
             .seconds = 15});
        add({.id = u"review"_s,
             .title = u"Types, lint and format"_s,
             .role = u"review"_s,
             .instructions = u"Check types, lint and format of the whole project and read the code against the "
                             "requirements. Report file, line and remedy; change nothing."_s,
             .needs = {u"build"_s},
             .isWriting = false,
             .checks = {u"typecheck"_s, u"lint"_s, u"format"_s},
             .resource = ResourceClass::Build,
             .seconds = 20});
        add({.id = u"test-proof"_s,
             .title = u"Run all tests"_s,
             .role = u"testing"_s,
             .instructions = u"Run the unit, component and API tests that the project has. Every one must pass."_s,
             .needs = {u"build"_s},
             .isWriting = false,
             .checks = parts::hasBackend(m_domain) ? QStringList{u"unit"_s, u"api"_s} : QStringList{u"unit"_s},
             .resource = ResourceClass::Test,
             .seconds = 30});
        if (m_domain.kind == ProjectKind::Api)
            return;
        add({.id = u"browser-proof"_s,
             .title = u"Use the app in a browser"_s,
             .role = u"testing"_s,
             .instructions =
                 u"Start the built app and run the browser test against it: what people see and do must work."_s,
             .needs = {u"build"_s},
             .isWriting = false,
             .checks = {u"browser"_s},
             .resource = ResourceClass::Browser,
             .seconds = 20});
    }

    // ---- files

    void assignFiles()
    {
        const GeneratedFiles files = filesOfProject(m_domain, m_templates, m_requirements);
        for (const GeneratedFile &file : files) {
            const Part *owner = nullptr;
            qsizetype longest = -1;
            for (const Part &part : std::as_const(m_parts)) {
                for (const QString &prefix : part.prefixes) {
                    if (part.isWriting && file.path.startsWith(prefix) && prefix.size() > longest) {
                        owner = &part;
                        longest = prefix.size();
                    }
                }
            }
            if (owner)
                m_ownerByPath.insert(file.path, owner->id);
        }
    }

    // ---- requirements

    [[nodiscard]] bool names(const QStringList &ids, const Requirement &requirement) const
    {
        return ids.contains(requirement.id.value());
    }

    [[nodiscard]] QStringList entitiesOf(const Requirement &requirement) const
    {
        QStringList entities;
        for (const Entity &entity : m_domain.entities) {
            const bool isLinked =
                std::any_of(entity.relations.begin(), entity.relations.end(),
                            [&](const Relation &relation) { return names(relation.requirements, requirement); });
            if (isLinked || names(entity.requirements, requirement))
                entities.append(entity.name);
        }
        for (const StateMachine &machine : m_domain.machines) {
            if (std::any_of(machine.transitions.begin(), machine.transitions.end(),
                            [&](const Transition &move) { return names(move.requirements, requirement); }))
                entities.append(machine.entity);
        }
        for (const Rule &rule : m_domain.rules) {
            if (names(rule.requirements, requirement))
                entities.append(rule.entity);
        }
        for (const Capability &capability : m_domain.capabilities) {
            if (names(capability.requirements, requirement) && !capability.entity.isEmpty())
                entities.append(capability.entity);
        }
        return entities;
    }

    [[nodiscard]] bool asks(const Requirement &requirement, CapabilityKind kind) const
    {
        return std::any_of(m_domain.capabilities.begin(), m_domain.capabilities.end(),
                           [&](const Capability &capability) {
                               return capability.kind == kind && names(capability.requirements, requirement);
                           });
    }

    /// The tasks that build a requirement and those that prove it.
    [[nodiscard]] QStringList builders(const Requirement &requirement) const
    {
        if (!requirement.cannot.isEmpty())
            return {};
        QStringList tasks{u"architecture"_s};
        if (requirement.kind == RequirementKind::Design)
            return {u"frontend-ground"_s, u"site-pages"_s, u"review"_s, u"browser-proof"_s};
        const QStringList entities = entitiesOf(requirement);
        for (const QVector<Entity> &group : m_groups) {
            const bool isMeant = std::any_of(group.begin(), group.end(),
                                             [&](const Entity &entity) { return entities.contains(entity.name); });
            if (isMeant)
                tasks.append(groupId(group));
        }
        if (!entities.isEmpty())
            tasks += {u"database"_s, u"frontend-entities"_s, u"site-content"_s, u"site-pages"_s};
        if (asks(requirement, CapabilityKind::Accounts))
            tasks += {u"backend-core"_s, u"frontend-accounts"_s};
        const bool isInsight =
            asks(requirement, CapabilityKind::Dashboard) || asks(requirement, CapabilityKind::Content);
        if (isInsight && hasInsights())
            tasks += {u"backend-insights"_s, u"frontend-pages"_s};
        if (asks(requirement, CapabilityKind::Search) || asks(requirement, CapabilityKind::Filter))
            tasks += {u"backend-core"_s, u"frontend-records"_s};
        for (const Module &module : m_modules) {
            if (asks(requirement, module.kind))
                tasks.append(taskOf(module));
        }
        if (tasks.size() == 1)
            tasks += {u"workspace"_s, u"frontend-pages"_s, u"site-pages"_s};
        tasks += {u"backend-tests"_s, u"api-tests"_s, u"browser-tests"_s, u"test-proof"_s, u"browser-proof"_s};
        if (requirement.kind == RequirementKind::Quality)
            tasks.append(u"review"_s);
        return tasks;
    }

    // ---- tasks

    [[nodiscard]] QString roleFor(const QString &wanted) const
    {
        if (m_roles.isEmpty() || m_roles.contains(wanted))
            return wanted;
        static const QHash<QString, QString> nearest{
            {u"database"_s, u"backend"_s},    {u"devops"_s, u"integrator"_s},  {u"documentation"_s, u"architect"_s},
            {u"review"_s, u"testing"_s},      {u"testing"_s, u"integrator"_s}, {u"integrator"_s, u"backend"_s},
            {u"architect"_s, u"integrator"_s}};
        const QString next = nearest.value(wanted);
        return m_roles.contains(next) ? next : m_roles.first();
    }

    QVector<Task> makeTasks()
    {
        const GlobMaker maker(m_ownerByPath);
        QHash<QString, QVector<RequirementId>> covers;
        for (const Requirement &requirement : m_requirements) {
            for (const QString &task : builders(requirement))
                covers[task].append(requirement.id);
        }
        QVector<Task> tasks;
        QSet<QString> kept;
        for (const Part &part : std::as_const(m_parts)) {
            if (!part.isWriting || std::count(m_ownerByPath.begin(), m_ownerByPath.end(), part.id) > 0) {
                tasks.append(makeTask(part, maker, covers.value(part.id)));
                kept.insert(part.id);
            }
        }
        for (Task &task : tasks)
            task.needs.removeIf([&](const TaskId &id) { return !kept.contains(id.value()); });
        return tasks;
    }

    [[nodiscard]] Task makeTask(const Part &part, const GlobMaker &maker, const QVector<RequirementId> &covers) const
    {
        Task task{.id = TaskId(part.id), .title = part.title, .role = RoleId(roleFor(part.role))};
        task.instructions = part.instructions;
        if (const QString lines = taskwords::requirementLines(m_requirements, covers); !lines.isEmpty())
            task.instructions += u"\n\n"_s + lines;
        for (const QString &need : part.needs)
            task.needs.append(TaskId(need));
        task.provides = part.isWriting ? maker.globs(part.id) : QStringList();
        task.covers = covers;
        task.checks = part.checks;
        task.resource = part.resource;
        task.estimate = {.seconds = part.seconds, .tokens = 0};
        return task;
    }

    const Domain &m_domain;
    const QVector<Requirement> &m_requirements;
    const TemplateStore &m_templates;
    const QStringList &m_roles;
    const QVector<Module> m_modules;
    QVector<QVector<Entity>> m_groups;
    QVector<Part> m_parts;
    QMap<QString, QString> m_ownerByPath;
};

QString reasonsFor(const Understanding &understanding)
{
    const Domain &domain = understanding.domain;
    QStringList names;
    for (const Entity &entity : domain.entities)
        names.append(entity.name);
    QStringList reasons{u"Read from the prompt without a model: %1."_s.arg(
        names.isEmpty() ? u"pages of text"_s : u"it keeps "_s + taskwords::list(names))};
    qsizetype left = 0;
    for (const Requirement &requirement : understanding.requirements)
        left += requirement.cannot.isEmpty() ? 0 : 1;
    if (left > 0)
        reasons.append(u"%1 of %2 requirements will not be built; each says why."_s.arg(left).arg(
            understanding.requirements.size()));
    reasons += understanding.notes;
    return reasons.join(u' ');
}

} // namespace

Plan planFor(const Prompt &prompt, const Understanding &read, const TemplateStore &templates, const QStringList &roles)
{
    Understanding understanding = read;
    keepApart(understanding.domain, modulesOf(normalised(read.domain)));
    Plan plan{.name = understanding.domain.name,
              .prompt = prompt,
              .requirements = understanding.requirements,
              .domain = understanding.domain,
              .reasons = reasonsFor(understanding)};
    plan.tasks = TaskPlanner(understanding, templates, roles).run();
    return plan;
}

GeneratedFiles filesOfProject(const Domain &domain, const TemplateStore &templates,
                              const QVector<Requirement> &requirements)
{
    GeneratedFiles files = projectFiles(domain, templates, requirements);
    const auto isLater = [](const GeneratedFile &file, const QString &path) {
        return file.path < path;
    };
    const QString path = u"docs/domain.json"_s;
    const auto place = std::lower_bound(files.cbegin(), files.cend(), path, isLater);
    if (place == files.cend() || place->path != path)
        files.insert(place, {path, [domain]() -> Result<QString> {
                                 return QString::fromUtf8(QJsonDocument(toJson(domain)).toJson());
                             }});
    return files;
}

bool isOwned(const QString &path, const QStringList &globs)
{
    return std::any_of(globs.begin(), globs.end(), [&](const QString &glob) {
        return glob.endsWith(u"/**"_s) ? path.startsWith(glob.chopped(2)) : path == glob;
    });
}

} // namespace autodevos
