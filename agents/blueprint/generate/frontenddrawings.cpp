// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontenddrawings.h"

#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/frontendwords.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/seedrows.h"
#include "agents/blueprint/generate/tscode.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace autodevos::frontendcode {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

QStringList listed(const QJsonValue &words)
{
    return words.toString().split(u' ', Qt::SkipEmptyParts);
}

/// How a project uses what can be drawn.
struct Chosen {
    QString theme;                                ///< what all of it is about
    QVector<std::pair<QString, QString>> ofKinds; ///< icon of a kind of record, and its drawing
    QStringList names;                            ///< all that are needed, what it is about first

    void add(const QString &name)
    {
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    /// The drawing is at home here: the words that tell its makes apart mean what they mean with it.
    [[nodiscard]] bool isAbout(const QString &name) const
    {
        return name == theme ||
               std::any_of(ofKinds.begin(), ofKinds.end(), [&](const auto &kind) { return kind.second == name; });
    }
};

/// The drawing that a word asks for.
using Asked = QHash<QString, QString>;

QString found(const Asked &asked, const QString &word)
{
    const auto exact = asked.constFind(word);
    return exact != asked.constEnd() ? *exact : asked.value(naming::singular(word));
}

/// The drawing that the last of the words asks for that asks for any.
QString lastFound(const Asked &asked, const QStringList &words)
{
    for (auto word = words.crbegin(); word != words.crend(); ++word) {
        if (const QString name = found(asked, *word); !name.isEmpty())
            return name;
    }
    return {};
}

/// What the name of a project says, then what its summary does, then what it keeps.
QString themeOf(const Domain &domain, const QJsonObject &drawings)
{
    Asked asked;
    for (auto drawing = drawings.begin(); drawing != drawings.end(); ++drawing) {
        for (const QString &word : listed(drawing->toObject().value("words"_L1))) {
            if (!asked.contains(word))
                asked.insert(word, drawing.key());
        }
    }
    QStringList texts{domain.name, domain.summary};
    for (const Entity &entity : domain.entities)
        texts.append(entity.name);
    for (const QString &text : std::as_const(texts)) {
        for (const QString &word : naming::words(text)) {
            if (const QString name = found(asked, word); !name.isEmpty())
                return name;
        }
    }
    return {};
}

/// What the words of titles ask for: what all is about has its words before any other.
Asked askedInTitles(const QJsonObject &drawings, const QString &theme)
{
    Asked asked;
    const auto add = [&asked](const QString &name, const QJsonValue &words) {
        for (const QString &word : listed(words)) {
            if (!asked.contains(word))
                asked.insert(word, name);
        }
    };
    const QJsonObject own = drawings.value(theme).toObject();
    for (const QJsonValue &make : own.value("makes"_L1).toArray())
        add(theme, make.toObject().value("words"_L1));
    for (const auto &member : {"words"_L1, "titles"_L1}) {
        add(theme, own.value(member));
        for (auto drawing = drawings.begin(); drawing != drawings.end(); ++drawing)
            add(drawing.key(), drawing->toObject().value(member));
    }
    return asked;
}

QString titleOf(const SeedTable &table, const SeedRow &row)
{
    for (const auto &[name, value] : row) {
        const QJsonValue *plain = std::get_if<QJsonValue>(&value);
        if (plain && name == table.entity->titleField)
            return plain->toString();
    }
    return {};
}

/// Some page shows a picture of its records.
bool isSeen(const Domain &domain, const Entity &entity)
{
    return words::iconOf(entity) != "people"_L1 &&
           (shown::isVisual(domain, entity) || shown::isPictured(domain, entity) ||
            !shown::imageField(entity).isEmpty() || domain.has(CapabilityKind::Blog, entity.name));
}

Chosen choose(const Domain &domain, const QJsonObject &drawings, const QJsonObject &vocabulary)
{
    Chosen chosen;
    chosen.theme = themeOf(domain, drawings);
    chosen.add(chosen.theme);
    const Asked asked = askedInTitles(drawings, chosen.theme);
    QSet<QString> icons;
    for (const Entity &entity : domain.entities) {
        const QString icon = words::iconAmong(domain, entity);
        const QString name = lastFound(asked, naming::words(entity.name));
        if (name.isEmpty() || icons.contains(icon) || !isSeen(domain, entity))
            continue;
        icons.insert(icon);
        chosen.ofKinds.append({icon, name});
        chosen.add(name);
    }
    for (const SeedTable &table : seedRows(domain, vocabulary).tables) {
        if (!isSeen(domain, *table.entity))
            continue;
        for (const SeedRow &row : table.rows)
            chosen.add(lastFound(asked, naming::words(titleOf(table, row))));
    }
    return chosen;
}

/// `[shade, path]` of every part.
ts::Doc partsDoc(const QJsonArray &parts)
{
    QVector<ts::Doc> docs;
    for (const QJsonValue &part : parts)
        docs.append(
            ts::array({ts::string(part.toArray().at(0).toString()), ts::string(part.toArray().at(1).toString())}));
    return ts::array(docs);
}

ts::Doc drawingDoc(const QJsonObject &drawing, bool isAbout)
{
    const QStringList known = listed(drawing.value("words"_L1)) + listed(drawing.value("titles"_L1));
    QVector<ts::Doc> makes;
    for (const QJsonValue &value : drawing.value("makes"_L1).toArray()) {
        QStringList own = listed(value.toObject().value("words"_L1));
        if (!isAbout)
            own.removeIf([&known](const QString &word) { return !known.contains(word); });
        makes.append(ts::object({ts::property(u"words"_s, own.join(u' ')),
                                 ts::property(u"parts"_s, partsDoc(value.toObject().value("parts"_L1).toArray()))},
                                true));
    }
    return ts::object({ts::property(u"scene"_s, drawing.value("scene"_L1).toString()),
                       ts::property(u"words"_s, known.join(u' ')), ts::property(u"makes"_s, ts::array(makes))},
                      true);
}

} // namespace

QString drawingsFile(const Domain &domain, const QJsonObject &drawings, const QJsonObject &vocabulary)
{
    const Chosen chosen = choose(domain, drawings, vocabulary);
    QVector<ts::Doc> members;
    for (const QString &name : chosen.names)
        members.append(ts::property(name, drawingDoc(drawings.value(name).toObject(), chosen.isAbout(name))));
    QVector<ts::Doc> kinds;
    for (const auto &[icon, name] : chosen.ofKinds)
        kinds.append(ts::property(icon, name));
    return fileOf({plain(u"import type { Drawing } from './drawn';"_s),
                   plain(u"import type { IconName } from './Icon';"_s), emptyLine(),
                   plain(u"/** What this site can draw; where two share a word, the first has it. */"_s),
                   constant(u"export const drawings: Readonly<Record<string, Drawing>>"_s,
                            ts::object(members, !members.isEmpty())),
                   emptyLine(), plain(u"/** What stands for a kind of record, by the icon of the kind. */"_s),
                   constant(u"export const ofKinds: Partial<Record<IconName, string>>"_s, ts::object(kinds)),
                   emptyLine(), plain(u"/** What all of it is about; empty where nothing that can be drawn is. */"_s),
                   constant(u"export const theme: string"_s, ts::string(chosen.theme))});
}

} // namespace autodevos::frontendcode
