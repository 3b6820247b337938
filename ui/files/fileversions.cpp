// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/fileversions.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {

void FileVersions::apply(const Event &event)
{
    if (event.kind != EventKind::FilesCommitted) {
        return;
    }
    const QJsonArray files = event.payload.value("files"_L1).toArray();
    for (const QJsonValue value : files) {
        const QJsonObject file = value.toObject();
        // Where a person's changes were merged in, what was generated has a hash of its own.
        const QString generated = file.value("generated"_L1).toString();
        const QString hash = generated.isEmpty() ? file.value("hash"_L1).toString() : generated;
        if (hash.isEmpty() || file.value("removed"_L1).toBool()) {
            continue;
        }
        QVector<FileVersion> &versions = m_versions[file.value("path"_L1).toString()];
        versions.removeIf([&hash](const FileVersion &version) { return version.hash == hash; });
        versions.prepend({hash, event.time, event.run, event.task});
    }
}

} // namespace autodevos
