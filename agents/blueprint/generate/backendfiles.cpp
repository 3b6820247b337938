// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/apitestcode.h"
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/deadlines.h"
#include "agents/blueprint/generate/filelist.h"
#include "agents/blueprint/generate/generator.h"
#include "agents/blueprint/generate/modelcode.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/parts.h"
#include "agents/blueprint/generate/prismaschema.h"
#include "agents/blueprint/generate/proofs.h"
#include "agents/blueprint/generate/seedcode.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// What modules add to parts that every project has.
View moduleView(const Domain &domain)
{
    const auto flag = [](bool isSet) {
        return View{isSet ? View::type::bool_true : View::type::bool_false};
    };
    View view{View::type::object};
    view.set("hasListeners", flag(hasListeners(domain)));
    view.set("hasGuards", flag(hasGuards(domain)));
    view.set("hasFollowers", flag(hasFollowers(domain)));
    view.set("hasTracking", flag(domain.has(CapabilityKind::Tracking)));
    view.set("hasLines", flag(!data::linesOf(domain).isEmpty()));
    view.set("hasChangesInside", flag(hasGuards(domain) || hasFollowers(domain)));
    view.set("hasDeadlines", flag(!deadlines::deadlinesOf(domain).isEmpty()));
    view.set("hasModuleSeeds", flag(hasModuleSeeds(domain)));
    return view;
}

/// Files that are the same in every project.
void addShared(FileList &files)
{
    static const QStringList shared{
        u"prisma.config.ts"_s,
        u"tsconfig.json"_s,
        u"tsconfig.build.json"_s,
        u"vitest.config.ts"_s,
        u"scripts/migrate.mjs"_s,
        u"scripts/migrate.d.mts"_s,
        u"src/config.ts"_s,
        u"src/database.ts"_s,
        u"src/errors.ts"_s,
        u"src/logger.ts"_s,
        u"src/server.ts"_s,
        u"src/controllers/account-controller.ts"_s,
        u"src/middleware/authenticate.ts"_s,
        u"src/middleware/error-handler.ts"_s,
        u"src/middleware/rate-limit.ts"_s,
        u"src/models/fields.ts"_s,
        u"src/models/resource.ts"_s,
        u"src/routes/account-routes.ts"_s,
        u"src/services/access.ts"_s,
        u"src/services/accounts.ts"_s,
        u"src/services/owners.ts"_s,
        u"src/services/presenter.ts"_s,
        u"src/services/rules.ts"_s,
        u"src/services/tokens.ts"_s,
        u"src/services/user-service.ts"_s,
        u"tests/api/rate-limit.test.ts"_s,
        u"tests/api/seed.test.ts"_s,
        u"tests/support/library.ts"_s,
        u"tests/support/people.ts"_s,
        u"tests/support/setup.ts"_s,
        u"tests/unit/access.test.ts"_s,
        u"tests/unit/config.test.ts"_s,
        u"tests/unit/errors.test.ts"_s,
        u"tests/unit/fields.test.ts"_s,
        u"tests/unit/query.test.ts"_s,
        u"tests/unit/rules.test.ts"_s,
    };
    for (const QString &path : shared)
        files.copy(u"backend/"_s + path, u"backend/"_s + path);
}

View proofsView(const Domain &domain)
{
    View view{kainjow::mustache::data::type::object};
    proofs::addTags(view, domain);
    return view;
}

/// What proves that the program is there at all.
View wholeView(const Domain &domain)
{
    View view{View::type::object};
    view.set("proof", utf8(proofs::tag(domain.requirements)));
    return view;
}

/// Files in which modules take part.
void addJoined(FileList &files)
{
    for (const QString &path :
         {u"backend/src/seed/index.ts"_s, u"backend/src/services/query.ts"_s,
          u"backend/src/services/resource-service.ts"_s, u"backend/tests/unit/resource-service.test.ts"_s})
        files.fill(path, path, moduleView);
    if (hasListeners(files.domain()) || hasGuards(files.domain()) || hasFollowers(files.domain()))
        files.fill(u"backend/src/services/changes.ts"_s, u"backend/src/services/changes.ts"_s, moduleView);
}

bool hasTests(const Entity &entity)
{
    return entity.presentation != Presentation::Toggle;
}

/// What the modules say below a folder.
QString codeOfModules(const Domain &domain, const TemplateStore &templates, const QString &folder)
{
    QString text;
    const GeneratedFiles files = moduleFiles(domain, templates);
    for (const GeneratedFile &file : files) {
        if (file.path.startsWith(folder))
            text += file.content().value_or(QString());
    }
    return text;
}

/// What the tests of a project's own records and modules say.
QString testsOf(const Domain &domain, const TemplateStore &templates)
{
    QString text = samplesCode(domain);
    for (const Entity &entity : domain.entities) {
        if (hasTests(entity))
            text += apiTestCode(domain, entity);
    }
    return text + codeOfModules(domain, templates, u"backend/tests/"_s);
}

/// Adds a flag for each of the functions that the code calls: "hasDay" for "day(".
void addCalled(View &view, const QString &code, const QStringList &functions)
{
    for (const QString &name : functions) {
        const QRegularExpression call(u"\\b%1\\("_s.arg(name));
        const QString flag = u"has"_s + name.left(1).toUpper() + name.mid(1);
        view.set(flag.toStdString(), View{code.contains(call) ? View::type::bool_true : View::type::bool_false});
    }
}

/// Which ways to count from today the sample data and the tests use.
View datesView(const Domain &domain, const TemplateStore &templates)
{
    const QJsonObject vocabulary = templates.json(u"backend/seed/vocabulary.json"_s).value_or(QJsonObject());
    QString code =
        seedCode(domain, vocabulary) + testsOf(domain, templates) + codeOfModules(domain, templates, u"backend/src/"_s);
    if (domain.has(CapabilityKind::Dashboard))
        code += templates.text(u"backend/tests/support/dashboard.ts"_s).value_or(QString());
    View view{View::type::object};
    // Whatever shows dates without any of its own counts in days.
    addCalled(view, code.contains(u"moment("_s) ? code : code + u"day("_s, {u"day"_s, u"dayOfMonth"_s, u"moment"_s});
    const bool hasDay = view.get("hasDay")->is_true();
    const bool hasMonth = view.get("hasDayOfMonth")->is_true();
    const auto set = [&view](const char *flag, bool isOn) {
        view.set(flag, View{isOn ? View::type::bool_true : View::type::bool_false});
    };
    set("hasDayOrMonth", hasDay || hasMonth);
    set("hasDayAndMonth", hasDay && hasMonth);
    set("hasDatesAndMoment", (hasDay || hasMonth) && view.get("hasMoment")->is_true());
    return view;
}

/// Helpers that only some projects need.
void addHelpers(FileList &files, const TemplateStore &templates)
{
    const QString api = u"backend/tests/support/api.ts"_s;
    files.fill(api, api, [templates](const Domain &domain) {
        View view{View::type::object};
        addCalled(view, testsOf(domain, templates), {u"created"_s, u"shownAs"_s});
        return view;
    });
    const Domain &domain = files.domain();
    const auto isDated = [](const Field &field) {
        return field.type == FieldType::Date || field.type == FieldType::DateTime;
    };
    const bool hasDates = std::ranges::any_of(
        domain.entities, [&](const Entity &entity) { return std::ranges::any_of(entity.fields, isDated); });
    const QString dates = u"backend/src/seed/dates.ts"_s;
    const QJsonObject vocabulary = templates.json(u"backend/seed/vocabulary.json"_s).value_or(QJsonObject());
    const QString seeds = seedCode(domain, vocabulary);
    if (hasDates || domain.has(CapabilityKind::Dashboard) || seeds.contains("moment("_L1))
        files.fill(dates, dates, [templates](const Domain &own) { return datesView(own, templates); });
    const QString controller = u"backend/src/controllers/resource-controller.ts"_s;
    if (std::ranges::any_of(domain.entities, hasTests))
        files.copy(controller, controller);
}

void addCapabilities(FileList &files)
{
    const auto add = [&](const QString &path) {
        files.copy(u"backend/"_s + path, u"backend/"_s + path);
    };
    const auto addTest = [&](const QString &path) {
        files.fill(u"backend/"_s + path, u"backend/"_s + path, proofsView);
    };
    addTest(u"tests/api/accounts.test.ts"_s);
    if (files.domain().has(CapabilityKind::Dashboard)) {
        add(u"src/controllers/dashboard-controller.ts"_s);
        add(u"src/routes/dashboard-routes.ts"_s);
        add(u"src/services/dashboard-service.ts"_s);
        add(u"src/services/periods.ts"_s);
        add(u"tests/support/dashboard.ts"_s);
        addTest(u"tests/api/dashboard.test.ts"_s);
        add(u"tests/unit/periods.test.ts"_s);
    }
    if (files.domain().has(CapabilityKind::Content)) {
        add(u"src/controllers/page-controller.ts"_s);
        add(u"src/routes/page-routes.ts"_s);
        add(u"src/services/page-service.ts"_s);
        addTest(u"tests/api/pages.test.ts"_s);
        files.makeWith(u"backend/src/models/pages.ts"_s, u"backend/seed/vocabulary.json"_s, pagesCode);
    }
}

void addData(FileList &files)
{
    files.make(u"backend/prisma/schema.prisma"_s, prismaSchema);
    files.make(u"backend/prisma/migrations/20260101000000_init/migration.sql"_s, migrationSql);
    files.copy(u"backend/prisma/migrations/migration_lock.toml"_s, u"backend/prisma/migration_lock.toml"_s);
    files.makeWith(u"backend/src/seed/records.ts"_s, u"backend/seed/vocabulary.json"_s, seedCode);
}

void addEntities(FileList &files)
{
    files.make(u"backend/src/models/index.ts"_s, modelIndexCode);
    files.make(u"backend/src/models/roles.ts"_s, rolesCode);
    files.make(u"backend/src/routes/index.ts"_s, routeIndexCode);
    files.make(u"backend/tests/support/samples.ts"_s, samplesCode);
    const QVector<Entity> entities = files.domain().entities;
    for (const Entity &entity : entities) {
        if (entity.presentation == Presentation::Toggle)
            continue;
        const QString name = partFileName(entity);
        files.makeFor(entity, u"backend/src/models/%1.ts"_s.arg(name), modelCode);
        files.makeFor(entity, u"backend/src/routes/%1-routes.ts"_s.arg(name), routesCode);
        files.makeFor(entity, u"backend/src/controllers/%1-controller.ts"_s.arg(name),
                      [](const Domain &, const Entity &own) { return controllerCode(own); });
        files.makeFor(entity, u"backend/tests/api/%1.test.ts"_s.arg(apiTestFileName(entity)), apiTestCode);
    }
}

} // namespace

GeneratedFiles backendFiles(const Domain &domain, const TemplateStore &templates)
{
    FileList files(domain, templates);
    files.fill(u"backend/package.json"_s, u"backend/package.json"_s, parts::view);
    files.fill(u"backend/src/app.ts"_s, u"backend/src/app.ts"_s, parts::view);
    if (!parts::hasFrontend(domain))
        files.fill(u"backend/tests/api/description.test.ts"_s, u"backend/tests/api/description.test.ts"_s, wholeView);
    addShared(files);
    addJoined(files);
    addCapabilities(files);
    addHelpers(files, templates);
    addData(files);
    addEntities(files);
    return files.take();
}

} // namespace autodevos
