// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/toolchain.h"

#include "core/base/redaction.h"
#include "core/check/toolrun.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qint64 gigabyte = qint64{1024} * 1024 * 1024;
/// A browser and a bundler at once; what goes beyond is a test that never ends.
constexpr ProcessLimits toolLimits{.dataBytes = 8 * gigabyte,
                                   .fileBytes = 2 * gigabyte,
                                   .processes = 1024,
                                   .treeBytes = 12 * gigabyte,
                                   .diskBytes = 16 * gigabyte,
                                   .outputBytes = gigabyte};

} // namespace

Toolchain::Toolchain(const Workspace &workspace, const Clock &clock)
    : m_folder(workspace)
    , m_clock(clock)
{
}

QVector<CheckResult> Toolchain::run(const FileView &view, const QStringList &checks, const LineSink &sink,
                                    std::stop_token stop) const
{
    const std::optional<ToolchainTable> table = ToolchainTable::detect(view);
    if (!table) {
        QVector<CheckResult> results;
        for (const QString &check : checks) {
            results.append(skippedCheck(check, u"no known toolchain fits the project"_s));
        }
        return results;
    }
    if (sink && !sandbox().support().isUsable) {
        sink(u"The project's tools run without a sandbox: %1. %2"_s.arg(sandbox().support().detail,
                                                                        sandbox().support().remedy));
    }
    return ToolRun(*this, *table, view, sink, std::move(stop)).run(checks);
}

QStringList Toolchain::checksOf(const FileView &view) const
{
    const std::optional<ToolchainTable> table = ToolchainTable::detect(view);
    if (!table) {
        return {};
    }
    const QMap<QString, QString> scripts = scriptsOf(view, *table);
    QStringList checks;
    for (const ToolStep &step : table->steps) {
        if (step.name != "generate"_L1 && (step.script.isEmpty() || scripts.contains(step.script)) &&
            ToolchainTable::applies(step, view)) {
            checks.append(step.name);
        }
    }
    return checks;
}

const Sandbox &Toolchain::sandbox() const
{
    std::call_once(m_sandboxOnce, [this] { m_sandbox = Sandbox::detect(); });
    return m_sandbox;
}

ProcessRequest Toolchain::request(const QStringList &command, const ToolchainTable *table, bool hasNetwork) const
{
    ProcessRequest request;
    request.command = command;
    request.folder = m_folder.path();
    request.limits = toolLimits;
    request.watchedFolder = m_folder.path();
    if (table != nullptr) {
        request.environment = environmentOf(*table, m_folder.path());
    }
    SandboxPolicy policy;
    policy.hasNetwork = hasNetwork;
    policy.writableFolders = {m_folder.path()};
    policy.readablePaths = toolFolders() + (table != nullptr ? readablePathsOf(*table) : QStringList());
    if (hasNetwork) {
        request.environment.insert(networkEnvironment());
    }
    return sandbox().wrap(std::move(request), policy);
}

/// How this machine reaches the network, for commands that may: proxies and certificates, but no names or passwords.
QMap<QString, QString> networkEnvironment()
{
    static const QRegularExpression wanted(u"^((https?|no|all)_proxy|node_extra_ca_certs|ssl_cert_(file|dir)|npm_"
                                           u"config_(registry|cafile|proxy|https_proxy)|"
                                           "pip_index_url|goproxy)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QMap<QString, QString> environment;
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const QString &name : own.keys()) {
        const QString value = own.value(name);
        if (name.contains(wanted) && redacted(value) == value) {
            environment.insert(name, value);
        }
    }
    return environment;
}

QMap<QString, QString> environmentOf(const ToolchainTable &table, const QString &folder)
{
    QMap<QString, QString> environment = table.environment;
    for (QString &value : environment) {
        value.replace(u"{folder}"_s, folder);
    }
    return environment;
}

QStringList readablePathsOf(const ToolchainTable &table)
{
    QStringList paths;
    for (const QString &path : table.readable) {
        paths.append(path.startsWith(u"~/"_s) ? QDir::homePath() + path.sliced(1) : path);
    }
    return paths;
}

QStringList toolFolders()
{
    QStringList folders;
    for (const QString &program : {u"node"_s, u"npm"_s}) {
        const QFileInfo found(findProgram(program));
        const QString path = found.canonicalFilePath();
        if (!path.startsWith(QDir::homePath() + u'/')) {
            continue;
        }
        // ~/.nvm/versions/node/v20/bin/node, and npm-cli.js deep below the same prefix; or node_modules/.bin/node, a
        // link
        const qsizetype lib = path.indexOf("/lib/node_modules/"_L1);
        const QString prefix = lib > 0 ? path.first(lib) : QFileInfo(QFileInfo(path).path()).path();
        for (const QString &folder : {prefix, found.absolutePath()}) {
            const bool isWithin = std::any_of(folders.cbegin(), folders.cend(), [&](const QString &known) {
                return folder == known || folder.startsWith(known + u'/');
            });
            if (!isWithin) {
                folders.append(folder);
            }
        }
    }
    return folders;
}

} // namespace autodevos
