// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/taskchecks.h"

#include "core/check/licences.h"
#include "core/check/placeholders.h"
#include "core/check/secretscan.h"
#include "core/check/syntax.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

template<typename Function>
CheckResult timed(const QString &check, const Function &find)
{
    QElapsedTimer clock;
    clock.start();
    QVector<Finding> findings = find();
    return resultOf(check, std::move(findings), static_cast<double>(clock.nsecsElapsed()) / 1e9);
}

using Search = QVector<Finding> (*)(const QString &path, const QByteArray &content);

/// In what the attempt wrote: a person may leave a note in the own code.
QVector<Finding> foundIn(const FileView &view, const TaskCheckScope &scope, const QStringList &paths, Search search)
{
    QVector<Finding> findings;
    for (const QString &path : paths) {
        if (const std::optional<QByteArray> own = scope.ownVersion ? scope.ownVersion(path) : std::nullopt) {
            findings += search(path, *own);
        } else if (const Result<QByteArray> content = view.read(path)) {
            findings += search(path, *content);
        }
    }
    return findings;
}

} // namespace

QVector<CheckResult> checkFiles(const FileView &view, const TaskCheckScope &scope)
{
    if (scope.task.provides.isEmpty()) {
        return {};
    }
    QStringList paths;
    for (const QString &path : scope.written) {
        if (view.contains(path)) {
            paths.append(path);
        }
    }
    QVector<CheckResult> results{
        timed(u"outputs"_s, [&] { return checkOutputs(view, scope); }),
        timed(u"placeholders"_s, [&] { return foundIn(view, scope, paths, findPlaceholders); }),
        timed(u"secrets"_s, [&] { return foundIn(view, scope, paths, findSecrets); })};
    QStringList locks;
    std::ranges::copy_if(paths, std::back_inserter(locks), isPackageLock);
    if (!locks.isEmpty()) {
        results.append(timed(u"licences"_s, [&] { return foundIn(view, scope, locks, findLicences); }));
    }
    if (scope.level == CheckLevel::None) {
        CheckResult skipped{u"syntax"_s};
        skipped.skipped = true;
        skipped.note = u"left out: checks are off"_s;
        results.append(skipped);
    } else {
        results.append(timed(u"syntax"_s, [&] { return checkSyntax(view, {paths, scope.promised}); }));
    }
    return results;
}

QVector<Finding> checkOutputs(const FileView &view, const TaskCheckScope &scope)
{
    QVector<Finding> findings;
    const QStringList files = view.files() + scope.written; // a person may have deleted what was written
    for (const QString &glob : scope.task.provides) {
        const bool isMet =
            std::ranges::any_of(files, [&glob](const QString &path) { return matchesAny(path, {glob}); });
        if (!isMet) {
            findings.append({u"outputs"_s, glob, 0,
                             u"the task provides \"%1\" but no such file was written"_s.arg(glob), u"Write it"_s,
                             true});
        }
    }
    if (findings.isEmpty() && scope.written.isEmpty()) {
        findings.append({u"outputs"_s,
                         {},
                         0,
                         u"the task's files were not touched at all"_s,
                         u"Do the task, or write the files again if they already are as they should be"_s,
                         true});
    }
    return findings;
}

CheckResult resultOf(const QString &check, QVector<Finding> findings, double seconds)
{
    CheckResult result{check};
    result.ok = std::ranges::none_of(findings, &Finding::isError);
    result.seconds = seconds;
    result.findings = std::move(findings);
    return result;
}

QVector<Finding> failuresOf(const QVector<CheckResult> &results)
{
    QVector<Finding> failures;
    for (const CheckResult &result : results) {
        if (result.ok) {
            continue;
        }
        std::ranges::copy_if(result.findings, std::back_inserter(failures), &Finding::isError);
    }
    return failures;
}

} // namespace autodevos
