// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/fileconflict.h"

#include "core/base/names.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto kindNames = std::to_array<Name<ConflictKind>>({
    {ConflictKind::Edited, "edited"_L1},
    {ConflictKind::Deleted, "deleted"_L1},
    {ConflictKind::Obsolete, "obsolete"_L1},
    {ConflictKind::Added, "added"_L1},
});

} // namespace

QString toString(ConflictKind kind)
{
    return wordOf(kindNames, kind);
}

QString toString(const QVector<LineRange> &lines)
{
    QStringList parts;
    for (const LineRange &range : lines) {
        const int first = std::max(range.first, 1);
        parts.append(range.last > first ? u"%1–%2"_s.arg(first).arg(range.last) : QString::number(first));
    }
    return parts.join(u", "_s);
}

Finding findingOf(const FileConflict &conflict)
{
    const QString lines = toString(conflict.lines);
    QString message;
    switch (conflict.kind) {
    case ConflictKind::Edited:
        message = lines.isEmpty() ? u"You and the new version changed the same file"_s
                                  : u"You and the new version changed the same lines: %1"_s.arg(lines);
        break;
    case ConflictKind::Deleted:
        message = u"You deleted this file, and the new version changes it"_s;
        break;
    case ConflictKind::Obsolete:
        message = u"You changed this file, and the new version has it no more"_s;
        break;
    case ConflictKind::Added:
        message = u"You made this file, and the new version has another of that name"_s;
        break;
    }
    return {mergeCheck,
            conflict.path,
            conflict.lines.isEmpty() ? 0 : std::max(conflict.lines.first().first, 1),
            message,
            u"Your file was left as it is. Keep it, take the generated version, or edit the merged one: "
            "`autodevos-cli resolve DIR FILE --ours|--theirs|--merged`"_s,
            true};
}

QJsonObject toJson(const FileConflict &conflict)
{
    QJsonArray lines;
    for (const LineRange &range : conflict.lines) {
        lines.append(QJsonObject{{u"first"_s, range.first}, {u"last"_s, range.last}});
    }
    return {{u"path"_s, conflict.path},
            {u"kind"_s, toString(conflict.kind)},
            {u"lines"_s, lines},
            {u"base"_s, conflict.base},
            {u"generated"_s, conflict.generated}};
}

FileConflict conflictFromJson(const QJsonObject &json)
{
    FileConflict conflict{
        .path = json.value("path"_L1).toString(),
        .kind = valueOf(kindNames, json.value("kind"_L1).toString()).value_or(ConflictKind::Edited),
        .lines = {},
        .base = json.value("base"_L1).toString(),
        .generated = json.value("generated"_L1).toString(),
    };
    const QJsonArray lines = json.value("lines"_L1).toArray();
    for (const QJsonValue value : lines) {
        const QJsonObject range = value.toObject();
        conflict.lines.append({range.value("first"_L1).toInt(1), range.value("last"_L1).toInt()});
    }
    return conflict;
}

} // namespace autodevos
