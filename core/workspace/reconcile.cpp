// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reconcile.h"

#include "core/base/hash.h"
#include "core/workspace/merge.h"

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QString hashOf(const std::optional<QByteArray> &content)
{
    return content ? sha256Hex(*content) : QString();
}

Reconciled taken(const std::optional<QByteArray> &content)
{
    return {.content = content, .generated = content, .generatedHash = hashOf(content), .conflict = {}};
}

Reconciled kept(const std::optional<QByteArray> &present, const QString &generatedHash)
{
    return {.content = present, .generated = {}, .generatedHash = generatedHash, .conflict = {}};
}

Reconciled atOdds(FileConflict conflict, const std::optional<QByteArray> &present)
{
    Reconciled result = kept(present, conflict.base);
    result.conflict = std::move(conflict);
    return result;
}

/// What of `result` was generated: without what the person changed from `base` to `present`. Where that cannot be told
/// apart the old base stays, so that the person's lines are never taken for generated ones.
void setGenerated(Reconciled &result, const QByteArray &base, const QByteArray &present, const QByteArray &version)
{
    const Merge pure = mergeTexts(present, base, version);
    const QByteArray generated = pure.isClean() ? pure.content : base;
    result.generated = generated;
    result.generatedHash = sha256Hex(generated);
}

/// The version that the person changed; nothing when it is not kept any more. What was never generated grew from
/// nothing.
std::optional<QByteArray> baseOf(const std::optional<Generated> &known, const GeneratedStore &store)
{
    if (!known) {
        return QByteArray();
    }
    Result<QByteArray> content = store.content(known->hash);
    return content ? std::optional(std::move(*content)) : std::nullopt;
}

/// The tree's file is not the one that was generated.
Reconciled meetHandMade(FileConflict conflict, const std::optional<Generated> &known, const QByteArray &present,
                        const NewVersion &version, const GeneratedStore &store)
{
    const std::optional<QByteArray> base = baseOf(known, store);
    const QByteArray &content = *version.content;
    if (!version.madeFrom.isEmpty() && version.madeFrom == sha256Hex(present)) {
        Reconciled result = kept(content, conflict.base); // it was made from the person's own lines, knowing them
        if (base) {
            setGenerated(result, *base, present, content);
        }
        return result;
    }
    if (content == present) {
        return taken(content);
    }
    if (!known || !base) { // nothing tells what was changed by whom
        conflict.lines = differingLines(present, content);
        return atOdds(std::move(conflict), present);
    }
    const Merge merge = mergeTexts(*base, present, content);
    if (!merge.isClean()) {
        conflict.lines = merge.conflicts;
        return atOdds(std::move(conflict), present);
    }
    Reconciled result = kept(merge.content, conflict.base);
    setGenerated(result, *base, present, content);
    result.isMerged = true;
    return result;
}

} // namespace

Reconciled reconcile(const QString &path, const std::optional<Generated> &known,
                     const std::optional<QByteArray> &present, const NewVersion &version, const GeneratedStore &store)
{
    const QString base = known ? known->hash : QString();
    if (base == hashOf(present)) { // also: neither generated before nor there
        return taken(version.content);
    }
    FileConflict conflict{
        .path = path, .kind = ConflictKind::Edited, .lines = {}, .base = base, .generated = hashOf(version.content)};
    if (!version.content) {
        if (!present) {
            return taken({});
        }
        conflict.kind = ConflictKind::Obsolete;
        return atOdds(std::move(conflict), present);
    }
    if (known && conflict.generated == base) {
        return kept(present, base); // nothing new here: the person's version stands, or stays deleted
    }
    if (!present) {
        conflict.kind = ConflictKind::Deleted;
        return atOdds(std::move(conflict), present);
    }
    if (!known) {
        conflict.kind = ConflictKind::Added;
    }
    return meetHandMade(std::move(conflict), known, *present, version, store);
}

} // namespace autodevos
