// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filesearch.h"

namespace autodevos {

FileMatches searchFiles(const Workspace &workspace, const QString &text, qsizetype most, std::stop_token stop)
{
    constexpr qsizetype longestShown = 300;
    FileMatches result;
    if (text.isEmpty()) {
        return result;
    }
    for (const QString &file : workspace.files()) {
        if (stop.stop_requested()) {
            return result;
        }
        const Result<QByteArray> bytes = workspace.read(file);
        if (!bytes || bytes->left(8000).contains('\0')) {
            continue;
        }
        const QString content = QString::fromUtf8(*bytes);
        int number = 0;
        for (const QStringView line : QStringView(content).split(u'\n')) {
            ++number;
            if (!line.contains(text, Qt::CaseInsensitive)) {
                continue;
            }
            if (result.matches.size() == most) {
                result.isCut = true;
                return result;
            }
            result.matches.append({file, number, line.trimmed().left(longestShown).toString()});
        }
    }
    return result;
}

} // namespace autodevos
