// SPDX-License-Identifier: GPL-3.0-or-later
// Three texts: the one before, the person's and the new version's.
#include "core/workspace/merge.h"
#include "core/workspace/textdiff.h"
#include "tests/fuzz/fuzz.h"

using namespace autodevos;

namespace {

/// The lines of a text with their ends.
QByteArrayList linesWithEnds(const QByteArray &text)
{
    QByteArrayList lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        lines.append(text.mid(at, end < 0 ? -1 : end - at + 1));
        at = end < 0 ? text.size() : end + 1;
    }
    return lines;
}

QByteArray applied(const QByteArray &before, const QByteArray &after)
{
    const QByteArrayList from = linesWithEnds(before);
    const QByteArrayList to = linesWithEnds(after);
    QByteArrayList lines;
    int at = 1;
    for (const TextChange &change : textChanges(before, after)) {
        fuzz::require(change.before.first >= at && change.before.last <= from.size(), "changes stand in order");
        fuzz::require(change.after.first >= 1 && change.after.last <= to.size(), "and within the text");
        lines += from.mid(at - 1, change.before.first - at);
        lines += to.mid(change.after.first - 1, change.after.last - change.after.first + 1);
        at = change.before.last + 1;
    }
    return (lines + from.mid(at - 1)).join();
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArrayList parts = fuzz::partsOf(fuzz::bytesOf(data, size), 3);
    const QByteArray &base = parts.at(0);
    const QByteArray &ours = parts.at(1);
    const QByteArray &theirs = parts.at(2);
    fuzz::require(applied(base, ours) == ours, "a difference carried out gives the other side");
    for (const bool isBeside : {true, false}) {
        (void)diffRows(base, theirs, isBeside);
    }
    fuzz::require(mergeTexts(base, ours, ours).content == ours, "equal sides give that side");
    fuzz::require(mergeTexts(base, base, theirs).content == theirs, "what only the new version changed is taken");
    fuzz::require(mergeTexts(base, ours, base).content == ours, "what only the person changed stays");
    (void)mergeTexts(base, ours, theirs);
    (void)mergeParts(base, ours, theirs);
    return 0;
}
