// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// Reads the members of one file and keeps the first thing that is wrong with them.
class Members {
public:
    Members(QString file, QJsonObject object)
        : m_file(std::move(file))
        , m_object(std::move(object))
    {
    }

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    void refuse(const QString &key, const QString &why)
    {
        if (!m_error)
            m_error = Error{ErrorKind::Invalid, u"%1: %2: %3"_s.arg(m_file, key, why), {}, {}};
    }

    QString text(const QString &key)
    {
        const QString text = m_object.value(key).toString();
        if (text.isEmpty())
            refuse(key, u"must be a text"_s);
        return text;
    }

    QJsonObject object(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isObject())
            refuse(key, u"must be an object"_s);
        return value.toObject();
    }

    QJsonArray array(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isArray())
            refuse(key, u"must be a list"_s);
        return value.toArray();
    }

    QStringList texts(const QString &key) { return texts(key, array(key)); }

    QMap<QString, QSet<QString>> textSets(const QString &key)
    {
        QMap<QString, QSet<QString>> sets;
        const QJsonObject members = object(key);
        for (auto member = members.begin(); member != members.end(); ++member) {
            const QString place = key + u'.' + member.key();
            if (!member->isArray())
                refuse(place, u"must be a list"_s);
            const QStringList list = texts(place, member->toArray());
            sets.insert(member.key(), QSet<QString>(list.begin(), list.end()));
        }
        return sets;
    }

private:
    QStringList texts(const QString &place, const QJsonArray &array)
    {
        QStringList list;
        for (const QJsonValue value : array) {
            if (!value.isString())
                refuse(place, u"must hold texts only"_s);
            else if (list.contains(value.toString()))
                refuse(place, u"holds “%1” twice"_s.arg(value.toString()));
            list.append(value.toString());
        }
        return list;
    }

    QString m_file;
    QJsonObject m_object;
    std::optional<Error> m_error;
};

CorpusHalf half(Members &members)
{
    const QString name = members.text(u"half"_s);
    if (name == "first"_L1)
        return CorpusHalf::First;
    if (name == "held"_L1)
        return CorpusHalf::Held;
    if (name != "development"_L1)
        members.refuse(u"half"_s, u"must be first, development or held"_s);
    return CorpusHalf::Development;
}

QSet<QString> relations(Members &members, const QMap<QString, QSet<QString>> &entities)
{
    QSet<QString> found;
    for (const QJsonValue value : members.array(u"relations"_s)) {
        const QJsonArray pair = value.toArray();
        const QString from = pair.at(0).toString();
        const QString to = pair.at(1).toString();
        if (pair.size() != 2 || !entities.contains(from) || !entities.contains(to))
            members.refuse(u"relations"_s, u"must be pairs of names listed in entities"_s);
        found.insert(from + u'>' + to);
    }
    return found;
}

QMap<QString, QString> colours(Members &members)
{
    static const QRegularExpression hex(u"^#[0-9a-f]{6}$"_s);
    QMap<QString, QString> found;
    const QJsonObject object = members.object(u"colours"_s);
    for (auto colour = object.begin(); colour != object.end(); ++colour) {
        if (!hex.match(colour->toString()).hasMatch())
            members.refuse(u"colours."_s + colour.key(), u"must be written #rrggbb in lower case"_s);
        found.insert(colour.key(), colour->toString());
    }
    return found;
}

/// States belong to an entity with a status, options to one of its listed fields.
void checkPlaces(Members &members, const CorpusFile &file)
{
    for (const QString &entity : file.states.keys()) {
        if (!file.entities.value(entity).contains(u"status"_s))
            members.refuse(u"states."_s + entity, u"is not an entity listed with a status"_s);
    }
    for (const QString &place : file.options.keys()) {
        if (!file.entities.value(place.section(u'.', 0, 0)).contains(place.section(u'.', 1)))
            members.refuse(u"enums."_s + place, u"is not a field listed in entities"_s);
    }
}

} // namespace

Result<CorpusFile> parseCorpusFile(const QString &name, const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject()) {
        const QString why = parsed.error == QJsonParseError::NoError ? u"is not an object"_s : parsed.errorString();
        return failure(ErrorKind::Invalid, u"%1: byte %2: %3"_s.arg(name).arg(parsed.offset).arg(why));
    }
    Members members(name, document.object());
    CorpusFile file;
    file.name = name;
    file.half = half(members);
    file.prompt = members.text(u"prompt"_s);
    file.entities = members.textSets(u"entities"_s);
    file.relations = relations(members, file.entities);
    const QStringList capabilities = members.texts(u"capabilities"_s);
    file.capabilities = QSet<QString>(capabilities.begin(), capabilities.end());
    const QStringList roles = members.texts(u"roles"_s);
    file.roles = QSet<QString>(roles.begin(), roles.end());
    if (members.has(u"colours"_s))
        file.colours = colours(members);
    if (members.has(u"states"_s))
        file.states = members.textSets(u"states"_s);
    if (members.has(u"enums"_s))
        file.options = members.textSets(u"enums"_s);
    if (members.has(u"checks"_s))
        file.checks = members.texts(u"checks"_s);
    if (file.half != CorpusHalf::First && file.checks.size() != 6)
        members.refuse(u"checks"_s, u"must hold six sentences"_s);
    checkPlaces(members, file);
    if (members.error())
        return tl::unexpected(*members.error());
    return file;
}

Result<QVector<CorpusFile>> loadCorpus(const QDir &folder)
{
    QVector<CorpusFile> files;
    const bool isHeld = folder.dirName() == "held"_L1;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile content(folder.filePath(name));
        if (!content.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Io, u"%1: %2"_s.arg(name, content.errorString()));
        auto file = parseCorpusFile(name, content.readAll());
        if (!file)
            return tl::unexpected(file.error());
        if ((file->half == CorpusHalf::Held) != isHeld)
            return failure(ErrorKind::Invalid, u"%1: half: does not belong into this folder"_s.arg(name));
        files.append(*std::move(file));
    }
    return files;
}

} // namespace autodevos
