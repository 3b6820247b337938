// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontendcode.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/frontendfeatures.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"

#include "agents/blueprint/generate/brand.h"
namespace autodevos::frontendcode {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

ts::Doc entryDoc(const QString &to, const QString &label, const QString &icon, const QStringList &access,
                 const QString &mark = {})
{
    Members members{ts::property(u"to"_s, to), ts::property(u"label"_s, label), ts::property(u"icon"_s, icon),
                    ts::property(u"access"_s, ts::strings(access))};
    if (!mark.isEmpty())
        members.append(ts::property(u"Mark"_s, plain(mark)));
    return ts::object(members);
}

/// The components that stand beside entries of the menu.
QVector<ts::Doc> markImports(const Domain &domain)
{
    QVector<ts::Doc> imports;
    for (const Module &module : modulesOf(domain)) {
        for (const ModulePage &page : module.pages) {
            if (!page.mark.isEmpty())
                imports.append(ts::importNames({page.mark}, u"./"_s + page.markFile));
        }
    }
    return imports;
}

/// Whoever may write something; nobody but admins when the list is empty.
QStringList editors(const Domain &domain)
{
    QStringList principals;
    for (const Entity *entity : shown::pageEntities(domain)) {
        if (entity == shown::contactEntity(domain))
            continue;
        for (const QString &principal : entity->access.create + entity->access.update) {
            if (!principals.contains(principal))
                principals.append(principal);
        }
    }
    return principals;
}

QVector<ts::Doc> toggleEntries(const Domain &domain)
{
    QVector<ts::Doc> entries;
    for (const Entity &entity : domain.entities) {
        if (entity.presentation == Presentation::Toggle)
            entries.append(entryDoc(u'/' + naming::routeName(entity), entity.plural, u"heart"_s, {u"user"_s}));
    }
    return entries;
}

ts::Doc dashboardEntry(const FrontendFacts &facts)
{
    return entryDoc(u"/dashboard"_s, u"Dashboard"_s, u"chart"_s, {facts.isDashboardOpen ? u"visitor"_s : u"user"_s});
}

QVector<ts::Doc> moduleEntries(const Domain &domain)
{
    QVector<ts::Doc> entries;
    for (const Module &module : modulesOf(domain)) {
        for (const ModulePage &page : module.pages) {
            if (!page.label.isEmpty())
                entries.append(entryDoc(u'/' + page.path, page.label, page.icon, page.access, page.mark));
        }
    }
    return entries;
}

QVector<ts::Doc> extraEntries(const Domain &domain, const FrontendFacts &facts)
{
    QVector<ts::Doc> entries = moduleEntries(domain);
    for (const Capability &page : data::capabilitiesOf(domain, CapabilityKind::Content))
        entries.append(entryDoc(u'/' + naming::slug(page.page), page.page, u"article"_s, {u"visitor"_s}));
    if (facts.hasContact)
        entries.append(entryDoc(u"/contact"_s, u"Contact"_s, u"mail"_s, {u"visitor"_s}));
    if (facts.isContent) {
        entries += toggleEntries(domain);
        entries.append(entryDoc(u"/manage"_s, u"Manage"_s, u"edit"_s, editors(domain)));
        return entries;
    }
    QVector<ts::Doc> first = toggleEntries(domain);
    if (facts.hasDashboard)
        first.append(dashboardEntry(facts));
    if (facts.hasRoles)
        entries.append(entryDoc(u"/people"_s, u"People"_s, u"user"_s, {}));
    return first + entries;
}

QVector<ts::Doc> manageEntries(const FrontendFacts &facts)
{
    QVector<ts::Doc> entries;
    if (facts.hasDashboard)
        entries.append(dashboardEntry(facts));
    if (facts.hasRoles)
        entries.append(entryDoc(u"/people"_s, u"People"_s, u"user"_s, {}));
    entries.append(entryDoc(u"/"_s, u"View site"_s, u"external"_s, {u"visitor"_s}));
    return entries;
}

QVector<ts::Doc> signUpRoles(const Domain &domain)
{
    QVector<ts::Doc> roles;
    for (const DomainRole &role : domain.roles) {
        if (!role.canSignUp)
            continue;
        Members members{ts::property(u"name"_s, role.name), ts::property(u"label"_s, role.label)};
        addText(members, u"profile"_s, role.profile);
        roles.append(ts::object(members));
    }
    return roles;
}

QVector<ts::Doc> allRoles(const Domain &domain)
{
    QVector<ts::Doc> roles;
    for (const QString &name : data::roleNames(domain)) {
        QString label = name == "admin"_L1 ? u"Admin"_s : u"Member"_s;
        for (const DomainRole &role : domain.roles) {
            if (role.name == name)
                label = role.label;
        }
        roles.append(ts::object({ts::property(u"name"_s, name), ts::property(u"label"_s, label)}));
    }
    return roles;
}

ts::Doc siteDoc(const Domain &domain, const FrontendFacts &facts)
{
    QVector<ts::Doc> list;
    for (const features::Feature &feature : features::featuresOf(domain, facts))
        list.append(ts::object({ts::property(u"icon"_s, feature.icon), ts::property(u"title"_s, feature.title),
                                ts::property(u"text"_s, feature.text)}));
    const QString brand = features::brand(domain);
    Members members{ts::property(u"name"_s, brand)};
    if (const QString kind = features::kindName(domain); brand != kind)
        members.append(ts::property(u"kind"_s, kind));
    members +=
        {ts::property(u"tagline"_s, features::tagline(domain)), ts::property(u"icon"_s, features::siteIcon(domain)),
         ts::property(u"currency"_s, features::currency(domain)),
         ts::property(u"currencySymbol"_s, features::currencySymbol(domain)),
         ts::property(u"features"_s, ts::array(list))};
    return ts::object(members, true);
}

QVector<ts::Doc> roleParts(const Domain &domain, const FrontendFacts &facts)
{
    QVector<ts::Doc> parts;
    if (facts.hasSignUp) {
        parts += {emptyLine(),
                  plain(u"export interface SignUpRole {"_s),
                  plain(u"  name: string;"_s),
                  plain(u"  label: string;"_s),
                  plain(u"  /** Entity that holds what this role wants to know about a person. */"_s),
                  plain(u"  profile?: string;"_s),
                  plain(u"}"_s),
                  emptyLine(),
                  plain(u"/** Roles that people may choose for themselves. */"_s),
                  constant(u"export const signUpRoles: readonly SignUpRole[]"_s, ts::array(signUpRoles(domain)))};
    }
    if (facts.hasRoles) {
        parts += {emptyLine(),
                  plain(u"interface Role {"_s),
                  plain(u"  name: string;"_s),
                  plain(u"  label: string;"_s),
                  plain(u"}"_s),
                  emptyLine(),
                  plain(u"/** Everything that an account can be. */"_s),
                  constant(u"export const roles: readonly Role[]"_s, ts::array(allRoles(domain)))};
    }
    return parts;
}

} // namespace

QString siteFile(const Domain &domain, const FrontendFacts &facts)
{
    QVector<ts::Doc> parts{plain(u"import type { MenuEntry } from './layout/menu';"_s),
                           plain(u"import type { IconName } from './ui/Icon';"_s)};
    parts += markImports(domain);
    parts += {
        emptyLine(),
        plain(u"interface Site {"_s),
        plain(u"  name: string;"_s),
    };
    if (features::brand(domain) != features::kindName(domain))
        parts += {plain(u"  /** What it is, where the name does not say so. */"_s), plain(u"  kind: string;"_s)};
    parts += {
        plain(u"  tagline: string;"_s),
        plain(u"  icon: IconName;"_s),
        plain(u"  /** ISO 4217 code of all amounts, and its sign. */"_s),
        plain(u"  currency: string;"_s),
        plain(u"  currencySymbol: string;"_s),
        plain(u"  /** What people can do here. */"_s),
        plain(u"  features: readonly { icon: IconName; title: string; text: string }[];"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** What the site is called and what it is for. */"_s),
        constant(u"export const site: Site"_s, siteDoc(domain, facts)),
        emptyLine(),
        plain(u"/** Ways to pages other than those of the entities. */"_s),
        constant(u"export const extraEntries: readonly MenuEntry[]"_s, ts::array(extraEntries(domain, facts))),
    };
    if (facts.isContent) {
        parts += {emptyLine(), plain(u"/** Ways to the other parts of the site's working side. */"_s),
                  constant(u"export const manageEntries: readonly MenuEntry[]"_s, ts::array(manageEntries(facts)))};
    }
    if (facts.hasTextPages) {
        QStringList slugs;
        for (const Capability &page : data::capabilitiesOf(domain, CapabilityKind::Content))
            slugs.append(naming::slug(page.page));
        parts += {emptyLine(), plain(u"/** Pages of text, by address. */"_s),
                  constant(u"export const textPages"_s, ts::strings(slugs))};
    }
    return fileOf(parts + roleParts(domain, facts));
}

} // namespace autodevos::frontendcode
