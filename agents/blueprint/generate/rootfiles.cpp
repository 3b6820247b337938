// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/filelist.h"
#include "agents/blueprint/generate/generator.h"
#include "agents/blueprint/generate/markdown.h"
#include "agents/blueprint/generate/parts.h"
#include "agents/blueprint/generate/pytestcode.h"
#include "agents/blueprint/generate/seedcode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

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
    View view = parts::view(domain);
    view.set("name", utf8(markdown::plain(domain.name)));
    view.set("summary", utf8(markdown::plain(domain.summary.isEmpty() ? domain.name : domain.summary)));
    view.set("accounts", utf8(accountTable(domain)));
    return view;
}

/// With the expression of the pipeline that looks like a tag of the template.
View pipelineView(const Domain &domain)
{
    View view = parts::view(domain);
    view.set("node", "${{ matrix.node }}");
    return view;
}

/// Which settings the project knows beside those of every project.
View settingsView(const Domain &domain)
{
    View view = parts::view(domain);
    const bool hasAssistant = domain.has(CapabilityKind::Assistant) || domain.has(CapabilityKind::Drafting);
    view.set("hasAssistant", View{hasAssistant ? View::type::bool_true : View::type::bool_false});
    return view;
}

} // namespace

GeneratedFiles rootFiles(const Domain &domain, const TemplateStore &templates)
{
    FileList files(domain, templates);
    files.fill(u"package.json"_s, parts::variant(u"root/package.json"_s, domain), parts::view);
    files.fill(u"package-lock.json"_s, parts::variant(u"root/package-lock.json"_s, domain), parts::view);
    files.fill(u"README.md"_s, parts::variant(u"root/README.md"_s, domain), readmeView);
    files.copy(u"LICENSE"_s, u"root/LICENSE"_s);
    files.fill(u"eslint.config.js"_s, u"root/eslint.config.js"_s, parts::view);
    files.copy(u".prettierrc.json"_s, u"root/prettierrc.json"_s);
    files.fill(u".prettierignore"_s, u"root/prettierignore"_s, parts::view);
    files.copy(u".editorconfig"_s, u"root/editorconfig"_s);
    files.fill(u".gitignore"_s, u"root/gitignore"_s, parts::view);
    files.fill(u"knip.json"_s, u"root/knip.json"_s, parts::view);
    QStringList scripts{u"run.mjs"_s, u"sbom.mjs"_s};
    if (parts::hasBackend(domain)) {
        files.fill(u".env.example"_s, u"root/env.example"_s, settingsView);
        scripts.append(u"setup.mjs"_s);
    }
    if (parts::hasFrontend(domain))
        scripts.append(u"dev.mjs"_s);
    for (const QString &name : std::as_const(scripts))
        files.copy(u"scripts/"_s + name, u"root/scripts/"_s + name);
    files.fill(u"scripts/prepare.mjs"_s, u"root/scripts/prepare.mjs"_s, parts::view);
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
    QStringList manifests{u"ingress"_s, u"kustomization"_s, u"namespace"_s};
    if (parts::hasBackend(domain)) {
        files.fill(u"backend/Dockerfile"_s, u"devops/backend.Dockerfile"_s, parts::view);
        manifests.append(u"backend"_s);
    }
    if (parts::hasFrontend(domain)) {
        files.copy(u"frontend/Dockerfile"_s, u"devops/frontend.Dockerfile"_s);
        files.fill(u"frontend/nginx.conf"_s, u"devops/nginx.conf"_s, parts::view);
        manifests += {u"frontend"_s, u"network"_s};
    }
    if (domain.kind == ProjectKind::Static) {
        files.copy(u"site/Dockerfile"_s, u"devops/site.Dockerfile"_s);
        files.copy(u"site/nginx.conf"_s, u"devops/nginx-site.conf"_s);
        manifests.append(u"site"_s);
    }
    files.fill(u".dockerignore"_s, u"devops/dockerignore"_s, parts::view);
    files.copy(u"compose.yaml"_s, parts::variant(u"devops/compose.yaml"_s, domain));
    files.fill(u".github/workflows/ci.yml"_s, u"devops/ci.yml"_s, pipelineView);
    files.fill(u".gitlab-ci.yml"_s, u"devops/gitlab-ci.yml"_s, parts::view);
    for (const QString &name : std::as_const(manifests))
        files.fill(u"k8s/%1.yaml"_s.arg(name), u"devops/k8s/%1.yaml"_s.arg(name), parts::view);
    files.fill(u"sbom.cdx.json"_s, parts::variant(u"devops/sbom.cdx.json"_s, domain), parts::view);
    return files.take();
}

} // namespace autodevos
