// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/parts.h"

namespace autodevos::parts {

using namespace Qt::StringLiterals;

namespace {

/// The part that people or programs reach from outside.
const char *entryOf(const Domain &domain)
{
    if (hasFrontend(domain))
        return "frontend";
    return hasBackend(domain) ? "backend" : "site";
}

} // namespace

bool hasBackend(const Domain &domain)
{
    return domain.kind != ProjectKind::Static;
}

bool hasFrontend(const Domain &domain)
{
    return domain.kind == ProjectKind::FullStack || domain.kind == ProjectKind::Content;
}

View view(const Domain &domain)
{
    const auto flag = [](bool isSet) {
        return View{isSet ? View::type::bool_true : View::type::bool_false};
    };
    const bool isSite = domain.kind == ProjectKind::Static;
    View view{View::type::object};
    view.set("slug", utf8(domain.slug));
    view.set("name", utf8(domain.name));
    view.set("hasBackend", flag(hasBackend(domain)));
    view.set("hasFrontend", flag(hasFrontend(domain)));
    view.set("hasSite", flag(isSite));
    view.set("hasPages", flag(domain.kind != ProjectKind::Api));
    view.set("pages", isSite ? "site" : "frontend");
    view.set("entry", entryOf(domain));
    view.set("hasUploads", flag(domain.has(CapabilityKind::Upload)));
    view.set("hasMedia", flag(domain.has(CapabilityKind::Media)));
    return view;
}

QString variant(const QString &name, const Domain &domain)
{
    if (hasFrontend(domain))
        return name;
    const qsizetype dot = name.indexOf(u'.', name.lastIndexOf(u'/'));
    return name.left(dot) + (hasBackend(domain) ? u"-api"_s : u"-site"_s) + name.mid(dot);
}

} // namespace autodevos::parts
