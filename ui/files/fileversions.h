// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"

#include <QHash>

namespace autodevos {

/// A version of a file that was generated at some time; its content is kept under the hash.
struct FileVersion {
    QString hash;
    qint64 time = 0; ///< milliseconds since 1970, UTC
    RunId run;
    TaskId task;
};

/// Which versions of every file the project's events tell of. A projection; main thread, owned by the files view.
class FileVersions {
public:
    void apply(const Event &event);
    void clear() { m_versions.clear(); }
    /// Newest first, each content once.
    [[nodiscard]] QVector<FileVersion> of(const QString &path) const { return m_versions.value(path); }

private:
    QHash<QString, QVector<FileVersion>> m_versions;
};

} // namespace autodevos
