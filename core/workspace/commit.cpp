// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/commit.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QJsonObject toJson(const FileChange &change)
{
    QJsonObject json{{u"path"_s, change.path},
                     {u"hash"_s, change.hash},
                     {u"previousHash"_s, change.previousHash},
                     {u"removed"_s, change.removed},
                     {u"size"_s, change.size}};
    if (!change.generated.isEmpty()) {
        json.insert(u"generated"_s, change.generated);
    }
    if (!change.base.isEmpty()) {
        json.insert(u"base"_s, change.base);
    }
    if (!change.task.isEmpty()) {
        json.insert(u"task"_s, change.task.value());
    }
    return json;
}

FileChange changeFromJson(const QJsonObject &json)
{
    return {json.value("path"_L1).toString(),         json.value("hash"_L1).toString(),
            json.value("previousHash"_L1).toString(), json.value("removed"_L1).toBool(),
            json.value("size"_L1).toInteger(),        json.value("generated"_L1).toString(),
            json.value("base"_L1).toString(),         TaskId(json.value("task"_L1).toString())};
}

QJsonObject toJson(const KeptFile &file)
{
    QJsonObject json{{u"path"_s, file.path}, {u"generated"_s, file.generated}};
    if (!file.task.isEmpty()) {
        json.insert(u"task"_s, file.task.value());
    }
    return json;
}

KeptFile keptFromJson(const QJsonObject &json)
{
    return {json.value("path"_L1).toString(), json.value("generated"_L1).toString(),
            TaskId(json.value("task"_L1).toString())};
}

template<typename Entry, typename Write>
QJsonArray arrayOf(const QVector<Entry> &entries, const Write &write)
{
    QJsonArray array;
    for (const Entry &entry : entries) {
        array.append(write(entry));
    }
    return array;
}

template<typename Read>
auto entriesOf(const QJsonValue &value, const Read &read)
{
    QVector<decltype(read(QJsonObject()))> entries;
    const QJsonArray array = value.toArray();
    for (const QJsonValue entry : array) {
        entries.append(read(entry.toObject()));
    }
    return entries;
}

} // namespace

QJsonObject toJson(const Commit &commit)
{
    QJsonObject json{{u"files"_s, arrayOf(commit.changes, [](const FileChange &change) { return toJson(change); })}};
    if (!commit.kept.isEmpty()) {
        json.insert(u"kept"_s, arrayOf(commit.kept, [](const KeptFile &file) { return toJson(file); }));
    }
    if (!commit.conflicts.isEmpty()) {
        json.insert(u"conflicts"_s,
                    arrayOf(commit.conflicts, [](const FileConflict &conflict) { return toJson(conflict); }));
    }
    return json;
}

Commit commitFromJson(const QJsonObject &json)
{
    return {entriesOf(json.value("files"_L1), changeFromJson), entriesOf(json.value("kept"_L1), keptFromJson),
            entriesOf(json.value("conflicts"_L1), conflictFromJson)};
}

} // namespace autodevos
