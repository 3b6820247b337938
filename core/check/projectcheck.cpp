// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/projectcheck.h"

#include "core/check/licences.h"
#include "core/check/placeholders.h"
#include "core/check/secretscan.h"
#include "core/check/syntax.h"
#include "core/check/taskchecks.h"
#include "core/check/toolchain.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace autodevos {

QVector<CheckResult> checkProject(const Workspace &workspace, CheckLevel level,
                                  const std::function<void(const QString &line)> &lineSink, std::stop_token stop)
{
    const FileView view = viewOf(workspace);
    const QStringList paths = view.files();
    QVector<Finding> placeholders;
    QVector<Finding> secrets;
    std::optional<QVector<Finding>> licences; // nothing: no packages are locked
    for (const QString &path : paths) {
        if (const Result<QByteArray> content = view.read(path)) {
            placeholders += findPlaceholders(path, *content);
            secrets += findSecrets(path, *content);
            if (isPackageLock(path)) {
                licences = licences.value_or(QVector<Finding>()) + findLicences(path, *content);
            }
        }
    }
    QVector<CheckResult> results{resultOf(u"placeholders"_s, placeholders), resultOf(u"secrets"_s, secrets)};
    if (licences) {
        results.append(resultOf(u"licences"_s, *licences));
    }
    if (level == CheckLevel::None) {
        return results;
    }
    results.append(resultOf(u"syntax"_s, checkSyntax(view, {paths, {}})));
    if (level == CheckLevel::Full) {
        const SystemClock clock;
        const Toolchain toolchain(workspace, clock);
        results += toolchain.run(view, toolchain.checksOf(view), lineSink, std::move(stop));
    }
    return results;
}

} // namespace autodevos
