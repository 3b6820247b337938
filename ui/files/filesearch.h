// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QStringList>
#include <QVector>

#include <stop_token>

namespace autodevos {

struct FileMatch {
    QString file;
    int line = 0; ///< from 1
    QString text; ///< the line, trimmed
};

struct FileMatches {
    QVector<FileMatch> matches;
    bool isCut = false; ///< there were more than `most`
};

/// Lines of the project's files that contain `text`, without regard to case. Blocking; any thread; a value in, a
/// value out. Leaves out files that are no text.
[[nodiscard]] FileMatches searchFiles(const Workspace &workspace, const QString &text, qsizetype most,
                                      std::stop_token stop);

} // namespace autodevos
