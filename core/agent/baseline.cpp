// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/baseline.h"

#include "core/workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const QString olderNote = u"It failed the same way before this task."_s;

bool isForeign(const Finding &finding, const QStringList &provides)
{
    return finding.isError && (finding.file.isEmpty() || !matchesAny(finding.file, provides));
}

bool hasErrors(const CheckResult &result)
{
    return std::ranges::any_of(result.findings, &Finding::isError);
}

bool isIn(const CheckResult &before, const Finding &finding)
{
    return std::ranges::any_of(before.findings, [&finding](const Finding &older) {
        return older.isError && older.file == finding.file && older.message == finding.message;
    });
}

void takeOutOlder(CheckResult &result, const CheckResult &before, const QStringList &provides)
{
    const bool wasMute = !hasErrors(result);
    for (Finding &finding : result.findings) {
        if (isForeign(finding, provides) && isIn(before, finding)) {
            finding.isError = false;
            finding.remedy = olderNote;
        }
    }
    // a check that fails without a word fails the same way only when it did so before
    if (wasMute ? !hasErrors(before) : !hasErrors(result)) {
        result.ok = true;
        result.note = result.note.isEmpty() ? olderNote : result.note + u" "_s + olderNote;
    }
}

} // namespace

bool mayBeOlder(const QVector<CheckResult> &results, const QStringList &provides)
{
    return std::ranges::any_of(results, [&provides](const CheckResult &result) {
        return !result.ok && (!hasErrors(result) || std::ranges::any_of(result.findings, [&](const Finding &finding) {
            return isForeign(finding, provides);
        }));
    });
}

QVector<CheckResult> withoutOlder(QVector<CheckResult> results, const QVector<CheckResult> &before,
                                  const QStringList &provides)
{
    for (CheckResult &result : results) {
        const auto older = std::ranges::find(before, result.check, &CheckResult::check);
        if (!result.ok && older != before.cend() && !older->ok && !older->skipped) {
            takeOutOlder(result, *older, provides);
        }
    }
    return results;
}

} // namespace autodevos
