// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/doctor.h"

#include "core/base/sandbox.h"
#include "core/check/packagecache.h"
#include "core/check/toolchaintable.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// The version a command tells; empty when it is missing or fails. Wrapper scripts may complain in lines before it.
QString versionLine(const QStringList &command, const std::stop_token &stop)
{
    ProcessRequest request;
    request.command = command;
    request.timeoutMs = 15000;
    const Result<ProcessResult> result = runProcess(request, stop);
    if (!result || !result->succeeded()) {
        return {};
    }
    static const QRegularExpression version(u"^.*\\d+\\.\\d+.*$"_s, QRegularExpression::MultilineOption);
    const QString line = version.match(result->output).captured().trimmed();
    return line.isEmpty() ? u"there"_s : line;
}

Probe probe(const QString &name, const QString &found, const QString &need, const QString &remedy)
{
    const bool ok = !found.isEmpty();
    return {name, ok, ok ? found : u"not found"_s, need, ok ? QString() : remedy};
}

Probe probeNode(const std::stop_token &stop)
{
    const QString remedy =
        u"Install Node.js 20 or newer, for example from nodejs.org or with: sudo apt-get install nodejs npm"_s;
    const QString need = u"checks at level full and the preview"_s;
    Probe found = probe(u"Node.js"_s, versionLine({u"node"_s, u"--version"_s}, stop), need, remedy);
    static const QRegularExpression version(u"^v(\\d+)\\."_s);
    if (found.ok && version.match(found.detail).captured(1).toInt() < 20) {
        found.ok = false;
        found.detail += u", but 20 or newer is needed"_s;
        found.remedy = remedy;
    }
    return found;
}

Probe probeChromium(const std::stop_token &stop)
{
    QString found;
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (found.isEmpty() && !findProgram(name).isEmpty()) {
            found = versionLine({name, u"--version"_s}, stop);
        }
    }
    return probe(u"Chromium"_s, found, u"browser tests"_s, u"Install it: sudo apt-get install chromium"_s);
}

Probe probePytest(const std::stop_token &stop)
{
    // the sandbox hides the home folder, so the system's own python counts
    QString found = versionLine({u"/usr/bin/python3"_s, u"-m"_s, u"pytest"_s, u"--version"_s}, stop);
    if (found.isEmpty()) {
        found = versionLine({u"python3"_s, u"-m"_s, u"pytest"_s, u"--version"_s}, stop);
    }
    return probe(u"Python with pytest"_s, found, u"API tests"_s, u"Install it: sudo apt-get install python3-pytest"_s);
}

Probe probeSandbox()
{
    const SandboxSupport support = Sandbox::detect().support();
    return {u"bubblewrap"_s, support.isUsable, support.detail,
            u"agents' own commands; without it they are refused and the project's tools run unconfined"_s,
            support.remedy};
}

Probe probeCache()
{
    const QString folder = PackageCache::defaultFolder();
    QDir().mkpath(folder);
    QTemporaryFile file(folder + u"/probe-XXXXXX"_s);
    const bool ok = file.open();
    return {u"package cache"_s, ok, ok ? folder : u"\"%1\" cannot be written"_s.arg(folder),
            u"installing a project's packages"_s,
            ok ? QString() : u"Make it writable, or set XDG_CACHE_HOME to a folder that is"_s};
}

/// The programs of every other toolchain, each once.
QVector<Probe> probeToolchains(const std::stop_token &stop)
{
    QVector<Probe> probes;
    QVector<Error> problems;
    QStringList seen{u"node"_s, u"npm"_s, u"pytest"_s, u"chromium"_s};
    for (const ToolchainTable &table : ToolchainTable::all(ToolchainTable::folders(), &problems)) {
        for (auto program = table.programs.cbegin(); program != table.programs.cend(); ++program) {
            if (seen.contains(program.key()) || stop.stop_requested()) {
                continue;
            }
            seen.append(program.key());
            Probe found = probe(program->name, versionLine({u"/bin/sh"_s, u"-c"_s, program->command}, stop),
                                u"%1 projects, checks at level full"_s.arg(table.name), program->remedy);
            found.isOptional = true;
            probes.append(found);
        }
    }
    for (const Error &problem : problems) {
        probes.append({u"toolchain file"_s, false, problem.message, u"the toolchain it describes"_s, problem.remedy});
    }
    return probes;
}

} // namespace

QVector<Probe> examineMachine(std::stop_token stop)
{
    QVector<Probe> probes{
        probeNode(stop),
        probe(u"npm"_s, versionLine({u"npm"_s, u"--version"_s}, stop), u"checks at level full and the preview"_s,
              u"Install it: sudo apt-get install npm"_s),
        probeSandbox(),
        probe(u"git"_s, versionLine({u"git"_s, u"--version"_s}, stop), u"working on exported repositories"_s,
              u"Install it: sudo apt-get install git"_s),
        probeChromium(stop),
        probePytest(stop),
        probeCache(),
    };
    return probes + probeToolchains(stop);
}

} // namespace autodevos
