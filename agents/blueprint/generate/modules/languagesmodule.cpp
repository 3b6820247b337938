// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"

#include <QDir>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

const QHash<QString, QString> &ownNames()
{
    static const QHash<QString, QString> names{
        {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s}};
    return names;
}

/// frontend/src/languages/languages.ts: the languages to choose from, each with its catalogue.
QString languagesFile(const QStringList &codes)
{
    QVector<ts::Doc> parts;
    QVector<ts::Doc> list;
    for (const QString &code : codes) {
        Members members{ts::property(u"code"_s, code), ts::property(u"name"_s, ownNames().value(code))};
        if (code != "en"_L1)
            members.append(ts::property(u"words"_s, plain(code)));
        list.append(ts::object(members));
    }
    QStringList sorted = codes;
    sorted.removeAll(u"en"_s);
    sorted.sort();
    for (const QString &code : std::as_const(sorted))
        parts.append(ts::importNames({code}, u"./%1"_s.arg(code)));
    parts += {plain(u"import type { Catalogue } from './translation';"_s),
              emptyLine(),
              plain(u"interface Language {"_s),
              plain(u"  code: string;"_s),
              plain(u"  /** As those who speak it call it. */"_s),
              plain(u"  name: string;"_s),
              plain(u"  /** None for the language that the pages are written in. */"_s),
              plain(u"  words?: Catalogue;"_s),
              plain(u"}"_s),
              emptyLine(),
              plain(u"/** The languages to choose from, the one of the pages first. */"_s),
              constant(u"export const languages: readonly Language[]"_s, ts::array(list))};
    return fileOf(parts);
}

} // namespace

std::optional<Module> languagesModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Languages);
    if (asked.isEmpty())
        return std::nullopt;
    QStringList codes{u"en"_s};
    const QStringList chosen = asked.constFirst().page.split(u' ', Qt::SkipEmptyParts);
    for (const QString &code : chosen) {
        if (ownNames().contains(code) && !codes.contains(code))
            codes.append(code);
    }
    Module module{.id = u"languages"_s,
                  .title = u"Interface languages"_s,
                  .instructions = u"Let people choose the language of the interface; keep the choice, set the language "
                                  "of the document, and translate the interface's own words from a catalogue."_s,
                  .kind = CapabilityKind::Languages,
                  .components = {
                      {.slot = Slot::Header, .component = u"LanguageSwitch"_s, .file = u"languages/LanguageSwitch"_s}}};
    module.made.append({u"frontend/src/languages/languages.ts"_s, [codes]() -> Result<QString> {
                            return languagesFile(codes);
                        }});
    const QStringList others = codes.mid(1);
    for (const QString &code : others) {
        const QString path = u"frontend/src/languages/%1.ts"_s.arg(code);
        module.made.append({path, [code]() -> Result<QString> {
                                return TemplateStore().text(u"languages/%1.ts"_s.arg(code));
                            }});
    }
    return module;
}

} // namespace autodevos
