// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/imports.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"

#include <QHash>

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

/// What the prompt says a tool begins with, "bag=20" by the names of its inputs.
ts::Doc startDoc(const QStringList &presets)
{
    Members values;
    for (const QString &preset : presets)
        values.append(ts::property(preset.section(u'=', 0, 0), preset.section(u'=', 1)));
    return ts::object(values);
}

/// The tools of one kind that the site has, from the file of each.
QString listFile(const QStringList &ids, const QString &type, const QHash<QString, QStringList> &presets = {})
{
    QVector<ts::Doc> parts;
    QVector<ts::Doc> list;
    QStringList sorted = ids;
    sorted.sort();
    for (const QString &id : std::as_const(sorted))
        parts.append(ts::importNames({naming::camel(id)}, u"./"_s + id));
    for (const QString &id : ids) {
        const ts::Doc tool = plain(naming::camel(id));
        list.append(presets.contains(id) ? ts::call(u"beginningWith"_s, {tool, startDoc(presets.value(id))}) : tool);
    }
    if (!presets.isEmpty())
        parts.append(ts::importNames({u"beginningWith"_s}, u"./presets"_s));
    const QString plural = type.toLower() + u's';
    parts += {ts::importNames({type}, u"./"_s + type.toLower(), true), emptyLine(),
              constant(u"export const %1: readonly %2[]"_s.arg(plural, type), ts::array(list))};
    return fileOf(parts);
}

QString customId(const Capability &custom)
{
    return naming::slug(custom.page);
}

/// "m²" of an area; empty where nothing is usual.
QString unitOf(const QString &label)
{
    static const QVector<std::pair<QString, QString>> units{
        {u"area"_s, u"m²"_s},  {u"weight"_s, u"kg"_s},   {u"distance"_s, u"km"_s},
        {u"length"_s, u"m"_s}, {u"width"_s, u"m"_s},     {u"height"_s, u"m"_s},
        {u"depth"_s, u"m"_s},  {u"perimeter"_s, u"m"_s}, {u"volume"_s, u"m³"_s}};
    for (const auto &[word, unit] : units) {
        if (label.endsWith(word, Qt::CaseInsensitive))
            return unit;
    }
    return {};
}

/// Sample rates, the later options dearer: of one of the numbers for the first choice, a factor for the others.
ts::Doc ratesDoc(const QStringList &options, bool isFirst)
{
    Members rates;
    for (qsizetype i = 0; i < options.size(); ++i)
        rates.append(
            ts::property(options.at(i), ts::number(isFirst ? 40.0 + 25.0 * double(i) : 1.0 + 0.25 * double(i))));
    return ts::object(rates);
}

/// A calculator that the prompt describes: fields as in `CapabilityAsked`, the result first.
QString customFile(const Capability &custom)
{
    QVector<ts::Doc> inputs;
    Members rates;
    for (const QString &spec : custom.fields.mid(1)) {
        const QString label = spec.section(u':', 0, 0);
        const QStringList options = spec.section(u"choice="_s, 1).split(u'|', Qt::SkipEmptyParts);
        Members input{ts::property(u"name"_s, naming::camel(label)), ts::property(u"label"_s, label)};
        if (options.isEmpty()) {
            addText(input, u"unit"_s, unitOf(label));
            input += {ts::property(u"kind"_s, u"number"_s), ts::property(u"minimum"_s, ts::number(0)),
                      ts::property(u"maximum"_s, ts::number(1000000)), ts::property(u"initial"_s, u"10"_s)};
        } else {
            input += {ts::property(u"kind"_s, u"choice"_s), ts::property(u"options"_s, ts::strings(options)),
                      ts::property(u"initial"_s, options.constFirst())};
            rates.append(ts::property(label, ratesDoc(options, rates.isEmpty())));
        }
        inputs.append(ts::object(input));
    }
    if (rates.isEmpty())
        rates.append(ts::property(u"Rate"_s, ts::object({ts::property(u"Rate"_s, ts::number(25))})));
    const ts::Doc made = ts::call(
        u"customCalculator"_s,
        {ts::object({ts::property(u"id"_s, customId(custom)), ts::property(u"title"_s, custom.page),
                     ts::property(u"result"_s, custom.fields.constFirst()),
                     ts::property(u"inputs"_s, ts::array(inputs)), ts::property(u"rates"_s, ts::object(rates))},
                    true)});
    return fileOf({plain(u"import { customCalculator } from './custom';"_s), emptyLine(),
                   constant(u"export const "_s + naming::camel(customId(custom)), made)});
}

} // namespace

std::optional<Module> calculatorModule(const Domain &domain)
{
    QStringList ids;
    QVector<Capability> customs;
    QHash<QString, QStringList> presets;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Calculator)) {
        const bool isPreset = capability.fields.value(0).contains(u'=');
        const bool isCustom = capability.fields.size() > 1 && !isPreset;
        if (isPreset)
            presets.insert(capability.page, capability.fields);
        ids.append(isCustom ? customId(capability) : capability.page);
        if (isCustom)
            customs.append(capability);
    }
    ids.removeDuplicates();
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
    module.made = {{u"frontend/src/calculator/calculators.ts"_s, [ids, presets]() -> Result<QString> {
                        return listFile(ids, u"Calculator"_s, presets);
                    }}};
    for (const Capability &custom : std::as_const(customs)) {
        module.made.append({u"frontend/src/calculator/%1.ts"_s.arg(customId(custom)), [custom]() -> Result<QString> {
                                return customFile(custom);
                            }});
        ids.removeAll(customId(custom));
    }
    if (!presets.isEmpty())
        ids.append(u"presets"_s);
    if (!customs.isEmpty())
        ids.append(u"custom"_s);
    module.parts = partsOfTools(module.id, ids);
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
