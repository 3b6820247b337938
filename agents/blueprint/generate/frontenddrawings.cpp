// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontenddrawings.h"

#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/frontendwords.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/seedrows.h"
#include "agents/blueprint/generate/tscode.h"

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

bool holds(const QStringList &words, const QString &word)
{
    return words.contains(word) || words.contains(naming::singular(word));
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

class Choice {
public:
    Choice(const Domain &domain, const QJsonObject &drawings)
        : m_domain(domain)
        , m_drawings(drawings)
    {
    }

    [[nodiscard]] Chosen of(const QJsonObject &vocabulary) const
    {
        Chosen chosen;
        chosen.theme = theme();
        chosen.add(chosen.theme);
        QSet<QString> icons;
        for (const Entity &entity : m_domain.entities) {
            const QString icon = words::iconAmong(m_domain, entity);
            const QString name = ofKind(entity);
            if (icon == "people"_L1 || name.isEmpty() || icons.contains(icon))
                continue;
            icons.insert(icon);
            chosen.ofKinds.append({icon, name});
            chosen.add(name);
        }
        for (const SeedTable &table : seedRows(m_domain, vocabulary).tables) {
            if (words::iconOf(*table.entity) == "people"_L1)
                continue;
            for (const SeedRow &row : table.rows) {
                for (const QString &word : naming::words(titleOf(table, row)))
                    chosen.add(inTitles(word, chosen.theme));
            }
        }
        return chosen;
    }

private:
    /// What the name says, then what the summary does.
    [[nodiscard]] QString theme() const
    {
        for (const QString &text : {m_domain.name, m_domain.summary}) {
            for (const QString &word : naming::words(text)) {
                if (const QString name = first(word, {u"words"_s}); !name.isEmpty())
                    return name;
            }
        }
        return {};
    }

    /// What all is about has its words before any other.
    [[nodiscard]] QString inTitles(const QString &word, const QString &theme) const
    {
        const QStringList members{u"words"_s, u"titles"_s};
        return holdsWord(m_drawings.value(theme).toObject(), word, members) ? theme : first(word, members);
    }

    [[nodiscard]] QString ofKind(const Entity &entity) const
    {
        QStringList said = naming::words(entity.name);
        std::reverse(said.begin(), said.end()); // the last word says what it is
        for (const QString &word : std::as_const(said)) {
            if (const QString name = inTitles(word, {}); !name.isEmpty())
                return name;
        }
        return {};
    }

    [[nodiscard]] QString first(const QString &word, const QStringList &members) const
    {
        for (auto drawing = m_drawings.begin(); drawing != m_drawings.end(); ++drawing) {
            if (holdsWord(drawing->toObject(), word, members))
                return drawing.key();
        }
        return {};
    }

    static bool holdsWord(const QJsonObject &drawing, const QString &word, const QStringList &members)
    {
        return std::any_of(members.begin(), members.end(),
                           [&](const QString &member) { return holds(listed(drawing.value(member)), word); });
    }

    static QString titleOf(const SeedTable &table, const SeedRow &row)
    {
        for (const auto &[name, value] : row) {
            const QJsonValue *plain = std::get_if<QJsonValue>(&value);
            if (plain && name == table.entity->titleField)
                return plain->toString();
        }
        return {};
    }

    const Domain &m_domain;
    const QJsonObject &m_drawings;
};

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
    const Chosen chosen = Choice(domain, drawings).of(vocabulary);
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
