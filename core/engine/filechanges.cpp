// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/filechanges.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {

QVector<FileChange> fileChangesFromJson(const QJsonObject &payload)
{
    QVector<FileChange> changes;
    const QJsonArray files = payload.value(u"files"_s).toArray();
    for (const QJsonValue value : files) {
        const QJsonObject file = value.toObject();
        changes.append({file.value(u"path"_s).toString(), file.value(u"hash"_s).toString(),
                        file.value(u"previousHash"_s).toString(), file.value(u"removed"_s).toBool(),
                        file.value(u"size"_s).toInteger()});
    }
    return changes;
}

} // namespace autodevos
