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

/// A change of either side, by where it is in the base.
struct SidedChange {
    TextChange change;
    bool isOurs = false;
};

QVector<SidedChange> sidedChanges(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs)
{
    QVector<SidedChange> all;
    for (const TextChange &change : textChanges(base, ours)) {
        all.append({change, true});
    }
    for (const TextChange &change : textChanges(base, theirs)) {
        all.append({change, false});
    }
    std::ranges::stable_sort(all, {}, [](const SidedChange &one) { return one.change.before.first; });
    return all;
}

/// Lines with their ends, as they stand in the text.
QVector<QByteArrayView> linesWithEnds(const QByteArray &text)
{
    QVector<QByteArrayView> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(QByteArrayView(text).sliced(at, next - at));
        at = next;
    }
    return lines;
}

QByteArray textOf(const QVector<QByteArrayView> &lines, const LineRange &range)
{
    QByteArray text;
    for (int line = range.first; line <= range.last; ++line) {
        text += lines.at(line - 1);
    }
    return text;
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

QVector<MergePart> mergeParts(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs)
{
    const QVector<QByteArrayView> baseLines = linesWithEnds(base);
    const QVector<QByteArrayView> ourLines = linesWithEnds(ours);
    const QVector<QByteArrayView> theirLines = linesWithEnds(theirs);
    const QVector<SidedChange> changes = sidedChanges(base, ours, theirs);
    QVector<MergePart> parts;
    int line = 1;       // of the base
    int ourShift = 0;   // from a line of the base to the same one of ours
    int theirShift = 0; // and of theirs
    const auto moved = [](const LineRange &range, int by, int growth) {
        return LineRange{range.first + by, range.last + by + growth};
    };
    const auto appendSame = [&](int last) {
        if (line <= last) {
            const LineRange same{line, last};
            parts.append({MergePart::Kind::Same, same, moved(same, ourShift, 0), moved(same, theirShift, 0)});
        }
        line = last + 1;
    };
    for (qsizetype i = 0; i < changes.size();) {
        LineRange span = changes.at(i).change.before;
        int ourGrowth = 0;
        int theirGrowth = 0;
        bool isOurs = false;
        bool isTheirs = false;
        for (; i < changes.size() && (!(isOurs || isTheirs) || meet(span, changes.at(i).change.before)); ++i) {
            const auto &[change, isOur] = changes.at(i);
            span = {std::min(span.first, change.before.first), std::max(span.last, change.before.last)};
            const int growth = (change.after.last - change.after.first) - (change.before.last - change.before.first);
            (isOur ? ourGrowth : theirGrowth) += growth;
            (isOur ? isOurs : isTheirs) = true;
        }
        appendSame(span.first - 1);
        MergePart part{MergePart::Kind::Conflict, span, moved(span, ourShift, ourGrowth),
                       moved(span, theirShift, theirGrowth)};
        if (!isTheirs) {
            part.kind = MergePart::Kind::Ours;
        } else if (!isOurs) {
            part.kind = MergePart::Kind::Theirs;
        } else if (textOf(ourLines, part.ours) == textOf(theirLines, part.theirs)) {
            part.kind = MergePart::Kind::Same;
        }
        parts.append(part);
        line = span.last + 1;
        ourShift += ourGrowth;
        theirShift += theirGrowth;
    }
    appendSame(static_cast<int>(baseLines.size()));
    return parts;
}

QByteArray mergedText(const QVector<MergePart> &parts, const QByteArray &base, const QByteArray &ours,
                      const QByteArray &theirs, const QVector<QVector<MergeSide>> &choices)
{
    const QVector<QByteArrayView> baseLines = linesWithEnds(base);
    const QVector<QByteArrayView> ourLines = linesWithEnds(ours);
    const QVector<QByteArrayView> theirLines = linesWithEnds(theirs);
    QByteArray merged;
    const auto append = [&merged](const QByteArray &text) {
        if (!text.isEmpty() && !merged.isEmpty() && !merged.endsWith('\n')) {
            merged += '\n'; // the last line of a version that ends without one
        }
        merged += text;
    };
    qsizetype conflict = 0;
    for (const MergePart &part : parts) {
        QVector<MergeSide> sides{part.kind == MergePart::Kind::Theirs ? MergeSide::Theirs : MergeSide::Ours};
        if (part.kind == MergePart::Kind::Conflict) {
            sides = choices.at(conflict++);
        }
        for (const MergeSide side : std::as_const(sides)) {
            append(side == MergeSide::Base   ? textOf(baseLines, part.base)
                   : side == MergeSide::Ours ? textOf(ourLines, part.ours)
                                             : textOf(theirLines, part.theirs));
        }
    }
    return merged;
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
