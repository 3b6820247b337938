// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/merge.h"

#include "core/workspace/gitlibrary.h"
#include "core/workspace/textdiff.h"

#include <algorithm>

namespace autodevos {
namespace {

constexpr char oursLabel[] = "your version";
constexpr char theirsLabel[] = "new generated version";

/// Overlapping, or with no line between them that both left alone.
bool meet(const LineRange &a, const LineRange &b)
{
    return a.first <= b.last + 1 && b.first <= a.last + 1;
}

/// Where in `ours` both sides changed the base.
QVector<LineRange> conflictingLines(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs)
{
    const QVector<TextChange> theirChanges = textChanges(base, theirs);
    QVector<LineRange> lines;
    QVector<LineRange> all;
    for (const TextChange &own : textChanges(base, ours)) {
        all.append(own.after);
        if (std::ranges::any_of(theirChanges,
                                [&own](const TextChange &other) { return meet(own.before, other.before); })) {
            lines.append(own.after);
        }
    }
    // Git may join stretches that nearly meet: then every change of ours is named rather than none.
    return lines.isEmpty() ? all : lines;
}

git_merge_file_input inputOf(const QByteArray &content)
{
    git_merge_file_input input;
    git_merge_file_input_init(&input, GIT_MERGE_FILE_INPUT_VERSION);
    input.ptr = content.constData();
    input.size = static_cast<std::size_t>(content.size());
    return input;
}

Merge wholeConflict(const QByteArray &ours)
{
    const qsizetype lines = std::max<qsizetype>(1, ours.count('\n') + (ours.endsWith('\n') ? 0 : 1));
    return {ours, {{1, static_cast<int>(lines)}}};
}

} // namespace

Merge mergeTexts(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs)
{
    if (ours == theirs || theirs == base) {
        return {ours, {}};
    }
    if (ours == base) {
        return {theirs, {}};
    }
    if (base.contains('\0') || ours.contains('\0') || theirs.contains('\0')) {
        return wholeConflict(ours);
    }
    const GitLibrary library;
    git_merge_file_options options;
    git_merge_file_options_init(&options, GIT_MERGE_FILE_OPTIONS_VERSION);
    options.our_label = oursLabel;
    options.their_label = theirsLabel;
    const git_merge_file_input ancestor = inputOf(base);
    const git_merge_file_input our = inputOf(ours);
    const git_merge_file_input their = inputOf(theirs);
    git_merge_file_result result = {};
    if (git_merge_file(&result, &ancestor, &our, &their, &options) != 0) {
        return wholeConflict(ours);
    }
    Merge merge{QByteArray(result.ptr, static_cast<qsizetype>(result.len)), {}};
    const bool isClean = result.automergeable != 0;
    git_merge_file_result_free(&result);
    if (!isClean) {
        merge.conflicts = conflictingLines(base, ours, theirs);
    }
    return merge;
}

QVector<LineRange> differingLines(const QByteArray &ours, const QByteArray &theirs)
{
    QVector<LineRange> lines;
    for (const TextChange &change : textChanges(ours, theirs)) {
        lines.append(change.before);
    }
    return lines;
}

bool hasConflictMarkers(const QByteArray &text)
{
    const QByteArray begin = QByteArray("<<<<<<< ") + oursLabel;
    const QByteArray end = QByteArray(">>>>>>> ") + theirsLabel;
    return text.startsWith(begin) || text.contains('\n' + begin) || text.startsWith(end) || text.contains('\n' + end);
}

} // namespace autodevos
