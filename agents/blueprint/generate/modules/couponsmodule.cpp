// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/tscode.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

const Entity *codeOf(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Coupons);
    const Entity *order = domain.entity(u"Order"_s);
    const bool isSold = domain.has(CapabilityKind::Cart) && order && findField(*order, u"discountCode"_s);
    return asked.isEmpty() || !isSold ? nullptr : domain.entity(asked.constFirst().entity);
}

/// backend/src/models/codes.ts
QString backendSettings(const Domain &domain)
{
    const Entity *code = codeOf(domain);
    return fileOf({plain(u"/** Where the codes are kept. */"_s),
                   ts::concat({ts::text(u"export const codes = "_s),
                               ts::object({ts::property(u"model"_s, naming::delegateName(code->name)),
                                           ts::property(u"path"_s, u"/api/"_s + naming::routeName(*code))}),
                               ts::text(u" as const;"_s)})});
}

/// e2e/modules/coupons-settings.mjs
QString scenarioSettings(const Domain &domain)
{
    const Entity *code = codeOf(domain);
    return fileOf(
        {plain(u"/** Where the browser test makes a code. */"_s),
         constant(u"export const codes"_s, ts::object({ts::property(u"page"_s, u'/' + naming::routeName(*code)),
                                                       ts::property(u"label"_s, code->label.toLower())}))});
}

} // namespace

std::optional<Module> couponsModule(const Domain &domain)
{
    const Entity *code = codeOf(domain);
    if (!code)
        return std::nullopt;
    Module module{.id = u"coupons"_s,
                  .title = code->plural,
                  .instructions = u"Let people enter a code in the cart: a part of the price or an amount off, from a "
                                  "minimum on, until a day, so many times. The server reckons, says why a code is not "
                                  "good, and counts its uses. Those who look after the shop manage the codes."_s,
                  .kind = CapabilityKind::Coupons};
    module.seeded = {code->name};
    module.made = {{u"backend/src/models/codes.ts"_s,
                    [domain]() -> Result<QString> {
                        return backendSettings(domain);
                    }},
                   {u"e2e/modules/coupons-settings.mjs"_s, [domain]() -> Result<QString> {
                        return scenarioSettings(domain);
                    }}};
    return module;
}

} // namespace autodevos
