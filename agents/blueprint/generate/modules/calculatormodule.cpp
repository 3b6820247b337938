// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

QStringList pagesOf(const Domain &domain, CapabilityKind kind)
{
    QStringList pages;
    for (const Capability &capability : data::capabilitiesOf(domain, kind))
        pages.append(capability.page);
    return pages;
}

/// The tools of one kind that the site has, from the file of each.
QString listFile(const QStringList &ids, const QString &type)
{
    QVector<ts::Doc> parts;
    QVector<ts::Doc> list;
    QStringList sorted = ids;
    sorted.sort();
    for (const QString &id : std::as_const(sorted))
        parts.append(ts::importNames({naming::camel(id)}, u"./"_s + id));
    for (const QString &id : ids)
        list.append(plain(naming::camel(id)));
    const QString plural = type.toLower() + u's';
    parts += {ts::importNames({type}, u"./"_s + type.toLower(), true), emptyLine(),
              constant(u"export const %1: readonly %2[]"_s.arg(plural, type), ts::array(list))};
    return fileOf(parts);
}

} // namespace

std::optional<Module> calculatorModule(const Domain &domain)
{
    const QStringList ids = pagesOf(domain, CapabilityKind::Calculator);
    if (ids.isEmpty())
        return std::nullopt;
    Module module{.id = u"calculator"_s,
                  .title = u"Calculators"_s,
                  .instructions = u"Work out results from checked inputs by stated formulas, explain them, and keep a "
                                  "history of calculations in the browser."_s,
                  .kind = CapabilityKind::Calculator,
                  .pages = {{.path = u"calculators"_s,
                             .component = u"CalculatorPage"_s,
                             .file = u"calculator/CalculatorPage"_s,
                             .label = ids.size() == 1 ? u"Calculator"_s : u"Calculators"_s,
                             .icon = u"chart"_s,
                             .access = {u"visitor"_s},
                             .invite = u"Enter your numbers and see the result, with the formula behind it."_s}}};
    for (const QString &id : ids)
        module.parts.append(u"calculator-"_s + id);
    module.made = {{u"frontend/src/calculator/calculators.ts"_s, [ids]() -> Result<QString> {
                        return listFile(ids, u"Calculator"_s);
                    }}};
    return module;
}

std::optional<Module> converterModule(const Domain &domain)
{
    const QStringList ids = pagesOf(domain, CapabilityKind::Converter);
    if (ids.isEmpty())
        return std::nullopt;
    Module module{.id = u"converter"_s,
                  .title = u"Converters"_s,
                  .instructions = u"Convert amounts between units by stated factors. Rates of currencies are samples "
                                  "and say so."_s,
                  .kind = CapabilityKind::Converter,
                  .pages = {{.path = u"converters"_s,
                             .component = u"ConverterPage"_s,
                             .file = u"converter/ConverterPage"_s,
                             .label = ids.size() == 1 ? u"Converter"_s : u"Converters"_s,
                             .icon = u"sort"_s,
                             .access = {u"visitor"_s},
                             .invite = u"Type an amount, choose the units and read the result at once."_s}}};
    for (const QString &id : ids)
        module.parts.append(u"converter-"_s + id);
    module.made = {{u"frontend/src/converter/converters.ts"_s, [ids]() -> Result<QString> {
                        return listFile(ids, u"Converter"_s);
                    }}};
    return module;
}

} // namespace autodevos
