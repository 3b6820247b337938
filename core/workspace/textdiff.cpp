// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/textdiff.h"

#include "core/workspace/gitlibrary.h"

#include <QStringList>

namespace autodevos {
namespace {

/// Git numbers a stretch without lines by the line it stands behind.
LineRange rangeOf(int start, int lines)
{
    return lines == 0 ? LineRange{start + 1, start} : LineRange{start, start + lines - 1};
}

int addChange(const git_diff_delta *, const git_diff_hunk *hunk, void *changes)
{
    static_cast<QVector<TextChange> *>(changes)->append(
        {rangeOf(hunk->old_start, hunk->old_lines), rangeOf(hunk->new_start, hunk->new_lines)});
    return 0;
}

void appendChange(QVector<DiffRow> &rows, const TextChange &change, bool isBeside)
{
    const int went = change.before.last - change.before.first + 1;
    const int came = change.after.last - change.after.first + 1;
    if (!isBeside) {
        for (int i = 0; i < went; ++i) {
            rows.append({change.before.first + i, 0, true});
        }
        for (int i = 0; i < came; ++i) {
            rows.append({0, change.after.first + i, true});
        }
        return;
    }
    for (int i = 0; i < std::max(went, came); ++i) {
        rows.append({i < went ? change.before.first + i : 0, i < came ? change.after.first + i : 0, true});
    }
}

} // namespace

QVector<TextChange> textChanges(const QByteArray &before, const QByteArray &after)
{
    const GitLibrary library;
    QVector<TextChange> changes;
    git_diff_options options;
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.context_lines = 0;
    options.flags = GIT_DIFF_FORCE_TEXT;
    git_diff_buffers(before.constData(), static_cast<std::size_t>(before.size()), nullptr, after.constData(),
                     static_cast<std::size_t>(after.size()), nullptr, &options, nullptr, nullptr, addChange, nullptr,
                     &changes);
    return changes;
}

QStringList linesOf(const QByteArray &text)
{
    QStringList lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        qsizetype length = (end < 0 ? text.size() : end) - at;
        const qsizetype next = end < 0 ? text.size() : end + 1;
        length -= length > 0 && text.at(at + length - 1) == '\r' ? 1 : 0;
        lines.append(QString::fromUtf8(text.constData() + at, length));
        at = next;
    }
    return lines;
}

QVector<DiffRow> diffRows(const QByteArray &before, const QByteArray &after, bool isBeside)
{
    QVector<DiffRow> rows;
    const auto beforeCount = static_cast<int>(linesOf(before).size());
    int left = 1;
    int right = 1;
    for (const TextChange &change : textChanges(before, after)) {
        while (left < change.before.first) {
            rows.append({left++, right++, false});
        }
        appendChange(rows, change, isBeside);
        left = change.before.last + 1;
        right = change.after.last + 1;
    }
    while (left <= beforeCount) {
        rows.append({left++, right++, false});
    }
    return rows;
}

} // namespace autodevos
