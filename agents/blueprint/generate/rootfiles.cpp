// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/filelist.h"
#include "agents/blueprint/generate/generator.h"
#include "agents/blueprint/generate/markdown.h"
#include "agents/blueprint/generate/pytestcode.h"
#include "agents/blueprint/generate/seedcode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

View projectView(const Domain &domain)
{
    View view{kainjow::mustache::data::type::object};
    view.set("slug", utf8(domain.slug));
    return view;
}

/// Table of the sample accounts, one a role.
QString accountTable(const Domain &domain)
{
    QVector<QStringList> rows{{u"Account"_s, u"Role"_s, u"Password"_s},
                              {u"`admin@example.com`"_s, u"Admin"_s, u"`ADMIN_PASSWORD` in `.env`"_s}};
    for (const QString &name : data::roleNames(domain)) {
        if (name == "admin"_L1)
            continue;
        QString label = u"User"_s;
        for (const DomainRole &role : domain.roles) {
            if (role.name == name)
                label = role.label;
        }
        rows.append({u'`' + demoEmail(name) + u'`', markdown::plain(label), u"`DEMO_PASSWORD` in `.env`"_s});
    }
    return markdown::table(rows);
}

View readmeView(const Domain &domain)
{
    View view = projectView(domain);
    view.set("name", utf8(markdown::plain(domain.name)));
    view.set("summary", utf8(markdown::plain(domain.summary.isEmpty() ? domain.name : domain.summary)));
    view.set("accounts", utf8(accountTable(domain)));
    return view;
}

/// Which settings the project knows beside those of every project.
View settingsView(const Domain &domain)
{
    View view{View::type::object};
    const bool hasAssistant = domain.has(CapabilityKind::Assistant);
    view.set("hasAssistant", View{hasAssistant ? View::type::bool_true : View::type::bool_false});
    return view;
}

} // namespace

GeneratedFiles rootFiles(const Domain &domain, const TemplateStore &templates)
{
    FileList files(domain, templates);
    files.fill(u"package.json"_s, u"root/package.json"_s, projectView);
    files.fill(u"package-lock.json"_s, u"root/package-lock.json"_s, projectView);
    files.fill(u"README.md"_s, u"root/README.md"_s, readmeView);
    files.copy(u"LICENSE"_s, u"root/LICENSE"_s);
    files.copy(u"eslint.config.js"_s, u"root/eslint.config.js"_s);
    files.copy(u".prettierrc.json"_s, u"root/prettierrc.json"_s);
    files.copy(u".prettierignore"_s, u"root/prettierignore"_s);
    files.copy(u".editorconfig"_s, u"root/editorconfig"_s);
    files.copy(u".gitignore"_s, u"root/gitignore"_s);
    files.copy(u"knip.json"_s, u"root/knip.json"_s);
    files.fill(u".env.example"_s, u"root/env.example"_s, settingsView);
    for (const QString &name : {u"dev.mjs"_s, u"prepare.mjs"_s, u"run.mjs"_s, u"sbom.mjs"_s, u"setup.mjs"_s})
        files.copy(u"scripts/"_s + name, u"root/scripts/"_s + name);
    return files.take();
}

GeneratedFiles apiTestFiles(const Domain &domain, const TemplateStore &templates)
{
    FileList files(domain, templates);
    QStringList names{u"client.py"_s,        u"conftest.py"_s,       u"requirements.txt"_s,
                      u"test_accounts.py"_s, u"test_resources.py"_s, u"test_service.py"_s};
    const bool hasBookings = std::any_of(domain.rules.begin(), domain.rules.end(),
                                         [](const Rule &rule) { return rule.kind == RuleKind::NoOverlap; });
    if (hasBookings)
        names.append(u"test_bookings.py"_s);
    for (const QString &name : std::as_const(names))
        files.copy(u"api-tests/"_s + name, u"api-tests/"_s + name);
    files.make(u"api-tests/resources.py"_s, pytestResources);
    return files.take();
}

GeneratedFiles devopsFiles(const Domain &domain, const TemplateStore &templates)
{
    FileList files(domain, templates);
    files.copy(u"backend/Dockerfile"_s, u"devops/backend.Dockerfile"_s);
    files.copy(u"frontend/Dockerfile"_s, u"devops/frontend.Dockerfile"_s);
    files.copy(u"frontend/nginx.conf"_s, u"devops/nginx.conf"_s);
    files.copy(u".dockerignore"_s, u"devops/dockerignore"_s);
    files.fill(u"compose.yaml"_s, u"devops/compose.yaml"_s, projectView);
    files.copy(u".github/workflows/ci.yml"_s, u"devops/ci.yml"_s);
    files.copy(u".gitlab-ci.yml"_s, u"devops/gitlab-ci.yml"_s);
    for (const QString &name :
         {u"backend"_s, u"frontend"_s, u"ingress"_s, u"kustomization"_s, u"namespace"_s, u"network"_s})
        files.fill(u"k8s/%1.yaml"_s.arg(name), u"devops/k8s/%1.yaml"_s.arg(name), projectView);
    files.fill(u"sbom.cdx.json"_s, u"devops/sbom.cdx.json"_s, projectView);
    return files.take();
}

} // namespace autodevos
