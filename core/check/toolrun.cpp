// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/toolrun.h"

#include "core/base/hash.h"
#include "core/check/namedtests.h"
#include "core/check/taskchecks.h"
#include "core/check/toolfindings.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QJsonObject readManifest(const FileView &view, const QString &path)
{
    return QJsonDocument::fromJson(view.read(path).value_or(QByteArray())).object();
}

/// Folders named under "workspaces", without globs.
QStringList workspacesOf(const QJsonObject &manifest)
{
    QStringList folders;
    const QJsonArray workspaces = manifest.value("workspaces"_L1).toArray();
    for (const QJsonValue entry : workspaces) {
        if (!entry.toString().contains(u'*')) {
            folders.append(QDir::cleanPath(entry.toString()));
        }
    }
    return folders;
}

/// How this machine reaches the package registry. Handed to the installer only, which runs no project code.
QMap<QString, QString> registryEnvironment()
{
    static const QRegularExpression wanted(
        u"^(npm_config_.*|(https?|no|all)_proxy|node_extra_ca_certs|ssl_cert_(file|dir))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QMap<QString, QString> environment;
    for (const QString &name : own.keys()) {
        if (name.contains(wanted)) {
            environment.insert(name, own.value(name));
        }
    }
    return environment;
}

/// The one step that is done here and not by a command of the table.
bool isPackageInstall(const ToolStep &step)
{
    return step.script.isEmpty() && step.command.isEmpty();
}

} // namespace

CheckResult skippedCheck(const QString &check, const QString &note)
{
    CheckResult result{check};
    result.skipped = true;
    result.note = note;
    return result;
}

CheckResult brokenCheck(const QString &check, const Error &error)
{
    CheckResult result{check};
    result.ok = false;
    result.note = error.toLine();
    result.findings = {{check,
                        {},
                        0,
                        error.message + (error.context.isEmpty() ? QString() : u": "_s + error.context),
                        error.remedy,
                        true}};
    return result;
}

QMap<QString, QString> scriptsOf(const FileView &view, const ToolchainTable &table)
{
    QMap<QString, QString> scripts;
    const QJsonObject json = readManifest(view, table.manifest).value("scripts"_L1).toObject();
    for (const QString &name : json.keys()) {
        scripts.insert(name, json.value(name).toString());
    }
    return scripts;
}

ToolRun::ToolRun(const Toolchain &toolchain, const ToolchainTable &table, const FileView &view,
                 const Toolchain::LineSink &sink, std::stop_token stop)
    : m_toolchain(toolchain)
    , m_table(table)
    , m_view(view)
    , m_sink(sink)
    , m_stop(std::move(stop))
    , m_scripts(scriptsOf(view, table))
    , m_workspaces(workspacesOf(readManifest(view, table.manifest)))
{
}

QVector<CheckResult> ToolRun::run(const QStringList &checks)
{
    QVector<CheckResult> results;
    if (const Status status = begin(); !status) {
        for (const QString &check : checks) {
            results.append(brokenCheck(check, status.error()));
        }
        return results;
    }
    for (const QString &check : checks) {
        if (m_stop.stop_requested()) {
            results.append(skippedCheck(check, u"ended before its turn"_s));
        } else {
            results.append(ensure(check));
        }
    }
    return results;
}

/// Tasks that check the same tree do so side by side: only the first of them has to sync it.
Status ToolRun::begin()
{
    Result<QString> tree = BuildFolder::treeHash(m_view);
    if (!tree) {
        return tl::unexpected(tree.error());
    }
    Result<BuildFolder::Lock> shared = m_toolchain.folder().lock(BuildFolder::Use::Shared, m_stop);
    if (!shared) {
        return tl::unexpected(shared.error());
    }
    m_lock.emplace(std::move(*shared));
    m_tree = std::move(*tree);
    return m_toolchain.folder().syncedTree() == m_tree ? Status() : lockFor(true);
}

/// Changing to the shared lock lets others in between; when one of them synced another tree, ours is synced again.
Status ToolRun::lockFor(bool exclusive)
{
    if (m_lock && (m_isExclusive || !exclusive)) {
        if (!m_isExclusive || exclusive) {
            return {};
        }
        if (m_lock->becomeShared()) {
            m_isExclusive = false;
            if (m_toolchain.folder().syncedTree() == m_tree) {
                return {};
            }
        }
    }
    const bool hadTree = !m_tree.isEmpty();
    m_lock.reset();
    Result<BuildFolder::Lock> lock = m_toolchain.folder().lock(BuildFolder::Use::Exclusive, m_stop);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    m_lock.emplace(std::move(*lock));
    m_isExclusive = true;
    if (hadTree && m_toolchain.folder().syncedTree() != m_tree) {
        if (const Result<QString> tree = m_toolchain.folder().sync(m_view); !tree) {
            return tl::unexpected(tree.error());
        }
    }
    return {};
}

const CheckResult &ToolRun::ensure(const QString &stepName)
{
    if (const auto known = m_results.constFind(stepName); known != m_results.cend()) {
        return *known;
    }
    QElapsedTimer clock;
    clock.start();
    CheckResult result = carryOut(stepName);
    result.seconds = static_cast<double>(clock.elapsed()) / 1000.0;
    return *m_results.insert(stepName, result);
}

CheckResult ToolRun::carryOut(const QString &stepName)
{
    const ToolStep *step = m_table.step(stepName);
    if (step == nullptr) {
        return skippedCheck(stepName, u"%1 projects have no such check"_s.arg(m_table.name));
    }
    if (!step->script.isEmpty() && !m_scripts.contains(step->script)) {
        return skippedCheck(stepName, u"%1 has no script \"%2\""_s.arg(m_table.manifest, step->script));
    }
    if (!ToolchainTable::applies(*step, m_view)) {
        return skippedCheck(stepName, u"the project has nothing for it"_s);
    }
    for (const QString &need : step->needs) {
        const CheckResult needed = ensure(need);
        const bool isAbsent = need != "install"_L1 && needed.skipped; // a project may well have nothing to generate
        if (!needed.ok || (needed.skipped && !isAbsent)) {
            CheckResult result = needed;
            result.check = stepName;
            result.note = needed.skipped ? needed.note : u"\"%1\" has to pass first"_s.arg(need);
            return result;
        }
    }
    if (std::optional<CheckResult> missing = missingProgram(*step)) {
        return std::move(*missing);
    }
    if (isUpToDate(*step)) {
        CheckResult result{stepName};
        result.note = u"done before, nothing changed since"_s;
        return result;
    }
    if (const Status status = lockFor(step->isExclusive); !status) {
        return brokenCheck(stepName, status.error());
    }
    return isPackageInstall(*step) ? install(*step) : runStep(*step);
}

std::optional<CheckResult> ToolRun::missingProgram(const ToolStep &step)
{
    for (const QString &name : step.programs) {
        const ToolProgram program = m_table.programs.value(name);
        ProcessRequest request = m_toolchain.request({u"/bin/sh"_s, u"-c"_s, program.command}, &m_table);
        request.timeoutMs = 20000;
        const Result<ProcessResult> result = runProcess(request, m_stop);
        if (result && !result->succeeded() && result->end == ProcessEnd::Exited) {
            return skippedCheck(step.name, u"%1 is missing. %2"_s.arg(program.name, program.remedy));
        }
    }
    return std::nullopt;
}

CheckResult ToolRun::runStep(const ToolStep &step)
{
    const QStringList words = step.command.isEmpty() ? m_table.run + QStringList{step.script}
                                                     : QStringList{u"/bin/sh"_s, u"-c"_s, step.command};
    ProcessRequest request = m_toolchain.request(words, &m_table, step.hasNetwork);
    request.timeoutMs = step.timeoutSeconds * 1000;
    request.lineSink = m_sink;
    const Result<ProcessResult> result = runProcess(request, m_stop);
    if (!result) {
        return brokenCheck(step.name, result.error());
    }
    if (result->end == ProcessEnd::Cancelled) {
        return skippedCheck(step.name, u"ended before it was done"_s);
    }
    if (result->succeeded() && !step.inputs.isEmpty()) {
        if (const Status status = m_toolchain.folder().setMark(step.name, inputsHash(step)); !status) {
            return brokenCheck(step.name, status.error());
        }
    }
    return fromOutput(step, *result);
}

CheckResult ToolRun::fromOutput(const ToolStep &step, const ProcessResult &result) const
{
    if (result.end == ProcessEnd::TimedOut) {
        return brokenCheck(step.name, {ErrorKind::Timeout,
                                       u"it did not end within %1 s"_s.arg(step.timeoutSeconds),
                                       u"See its output in the log; a test or script may wait forever"_s,
                                       {}});
    }
    if (result.end == ProcessEnd::LimitReached) {
        return brokenCheck(step.name, {ErrorKind::Process,
                                       u"it was ended: %1"_s.arg(result.limit),
                                       u"See its output in the log; a test or script may go on without end"_s,
                                       {}});
    }
    const ToolOutput output{step.name,    step.parser,     result.output,   m_toolchain.folder().path(),
                            m_workspaces, m_view.contains, scriptFile(step)};
    if (result.succeeded()) {
        CheckResult passed{step.name};
        passed.tests = runsTests(step.name) ? readNamedTests(output) : QVector<NamedTest>();
        return passed;
    }
    static const QString nobody = u"nobody answered: try it again with a network, or ask the registry's owner"_s;
    if (!step.unanswered.isEmpty() && plainOutput(result.output).contains(QRegularExpression(step.unanswered)))
        return skippedCheck(step.name, nobody);
    CheckResult failed = resultOf(step.name, readFindings(output));
    failed.tests = runsTests(step.name) ? readNamedTests(output) : QVector<NamedTest>();
    failed.ok = false; // the tool said so, whatever we understood of it
    failed.note =
        u"%1 ended with exit code %2"_s.arg(step.command.isEmpty() ? u"npm run "_s + step.script : step.command)
            .arg(result.exitCode);
    return failed;
}

/// The file of the project that the step's script starts, as in "node e2e/run.mjs".
QString ToolRun::scriptFile(const ToolStep &step) const
{
    const QStringList words = m_scripts.value(step.script).split(u' ', Qt::SkipEmptyParts);
    const auto file = std::ranges::find_if(words, m_view.contains);
    return file == words.cend() ? QString() : *file;
}

/// Of the inputs of a step as they are mirrored, and of the packages it runs with.
QString ToolRun::inputsHash(const ToolStep &step) const
{
    QStringList parts{m_toolchain.folder().mark(u"install"_s)};
    const bool isAll = step.inputs.contains(u"**"_s);
    if (isAll) {
        parts.append(m_tree);
    }
    for (const QString &path : isAll ? QStringList() : m_view.files()) {
        if (matchesAny(path, step.inputs)) {
            parts.append(path + u'=' + sha256Hex(m_view.read(path).value_or(QByteArray())));
        }
    }
    return sha256Hex(parts.join(u'\n').toUtf8());
}

CheckResult ToolRun::install(const ToolStep &step)
{
    const Status status = installPackages();
    if (!status && status.error().kind == ErrorKind::Cancelled) {
        return skippedCheck(step.name, status.error().message);
    }
    return status ? CheckResult{step.name} : brokenCheck(step.name, status.error());
}

bool ToolRun::isUpToDate(const ToolStep &step)
{
    const BuildFolder &folder = m_toolchain.folder();
    if (isPackageInstall(step)) {
        return folder.mark(step.name) == packagesHash() && QFileInfo::exists(folder.path() + u"/node_modules"_s);
    }
    return !step.inputs.isEmpty() && folder.mark(step.name) == inputsHash(step);
}

/// Of every manifest, the lock file and the version of node.
const QString &ToolRun::packagesHash()
{
    if (m_packages.isEmpty()) {
        QByteArray manifests;
        for (const QString &path : m_view.files()) {
            if (path.section(u'/', -1) == m_table.manifest || path == m_table.lockFile) {
                manifests += path.toUtf8() + '\0' + m_view.read(path).value_or(QByteArray()) + '\0';
            }
        }
        m_packages = sha256Hex(manifests + nodeMajor().toUtf8());
    }
    return m_packages;
}

Status ToolRun::installPackages()
{
    const BuildFolder &folder = m_toolchain.folder();
    const Result<QByteArray> lockText = m_view.read(m_table.lockFile);
    const Result<NpmLock> lock =
        lockText ? NpmLock::read(*lockText, nodeMajor()) : tl::unexpected(Error{ErrorKind::NotFound, {}, {}, {}});
    Status status;
    if (lock) {
        const PackageCache cache(PackageCache::defaultFolder(), m_toolchain.clock());
        status = cache.provide(
            *lock, folder.path(),
            [this](const QString &staging) {
                return copyManifests(staging).and_then([this, &staging] {
                    return npm({u"ci"_s, u"--ignore-scripts"_s, u"--prefer-offline"_s, u"--no-audit"_s, u"--no-fund"_s},
                               staging);
                });
            },
            m_stop);
    } else {
        status = npm({u"install"_s, u"--ignore-scripts"_s, u"--prefer-offline"_s, u"--no-audit"_s, u"--no-fund"_s},
                     folder.path());
    }
    QDir().mkpath(folder.path() + u"/node_modules"_s); // npm makes none for a project without packages
    return status.and_then([&] { return folder.setMark(u"install"_s, packagesHash()); });
}

Status ToolRun::copyManifests(const QString &staging) const
{
    for (const QString &path : m_view.files()) {
        if (path.section(u'/', -1) != m_table.manifest && path != m_table.lockFile) {
            continue;
        }
        const QString target = staging + u'/' + path;
        QDir().mkpath(QFileInfo(target).path());
        QFile file(target);
        const QByteArray content = m_view.read(path).value_or(QByteArray());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            return failure(ErrorKind::Io, u"\"%1\" could not be written"_s.arg(target), u"See that the disk has room"_s,
                           file.errorString());
        }
    }
    return {};
}

/// Runs npm with the network: it fetches packages and, with --ignore-scripts, runs none of their code.
Status ToolRun::npm(const QStringList &words, const QString &folder)
{
    const QString home = QDir::homePath();
    const QString npmCache = home + u"/.npm"_s;
    QDir().mkpath(npmCache);
    ProcessRequest request;
    request.command = QStringList{u"npm"_s} + words;
    request.folder = folder;
    request.environment = m_table.environment;
    request.environment.insert(registryEnvironment());
    request.timeoutMs = 600 * 1000;
    request.lineSink = m_sink;
    SandboxPolicy policy;
    policy.hasNetwork = true;
    policy.writableFolders = {folder, npmCache};
    policy.readablePaths = {home + u"/.npmrc"_s};
    for (const QString &value : std::as_const(request.environment)) {
        if (value.startsWith(u'/')) {
            policy.readablePaths.append(value); // certificates of this machine
        }
    }
    policy.readablePaths += toolFolders();
    const Result<ProcessResult> result = runProcess(m_toolchain.sandbox().wrap(request, policy), m_stop);
    if (!result) {
        return tl::unexpected(result.error());
    }
    if (result->end == ProcessEnd::Cancelled) {
        return failure(ErrorKind::Cancelled, u"The installation was ended"_s);
    }
    if (!result->succeeded()) {
        const QStringList lines = result->output.trimmed().split(u'\n');
        return failure(ErrorKind::Process, u"npm could not install the project's packages"_s,
                       u"See that the npm registry can be reached from here, then check again"_s,
                       lines.mid(std::max<qsizetype>(0, lines.size() - 8)).join(u'\n'));
    }
    return {};
}

QString ToolRun::nodeMajor() const
{
    ProcessRequest request = m_toolchain.request({u"node"_s, u"--version"_s}, &m_table);
    request.timeoutMs = 20000;
    const Result<ProcessResult> result = runProcess(request, m_stop);
    return result ? result->output.trimmed().section(u'.', 0, 0) : QString();
}

} // namespace autodevos
