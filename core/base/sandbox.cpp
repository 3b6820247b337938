// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sandbox.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QStringList isolation(bool hasNetwork)
{
    QStringList words{u"--unshare-user"_s, u"--unshare-ipc"_s,     u"--unshare-pid"_s, u"--unshare-uts"_s,
                      u"--new-session"_s,  u"--die-with-parent"_s, u"--cap-drop"_s,    u"ALL"_s};
    if (!hasNetwork) {
        words.append(u"--unshare-net"_s);
    }
    return words;
}

/// An empty folder in memory, gone with the command. Its size counts against nobody's memory limit, so it is small.
QStringList scratch(const QString &folder)
{
    constexpr qint64 bytes = qint64{1024} * 1024 * 1024;
    return {u"--size"_s, QString::number(bytes), u"--tmpfs"_s, folder};
}

/// The folders that only hold mount points: what is written there would be memory without a limit.
QStringList frozen()
{
    return {u"--remount-ro"_s, u"/dev"_s, u"--remount-ro"_s, u"/"_s};
}

/// Programs and libraries. Folders that are links in a merged /usr are made as links again.
QStringList systemFolders()
{
    QStringList words;
    for (const QString &folder : {u"/usr"_s, u"/bin"_s, u"/sbin"_s, u"/lib"_s, u"/lib32"_s, u"/lib64"_s, u"/etc"_s,
                                  u"/opt"_s, u"/nix"_s, u"/sys"_s, u"/var/cache/fontconfig"_s}) {
        const QFileInfo info(folder);
        if (info.isSymLink()) {
            words += {u"--symlink"_s, info.symLinkTarget(), folder};
        } else if (info.exists()) {
            words += {u"--ro-bind"_s, folder, folder};
        }
    }
    // name resolution often lies behind a link out of /etc
    const QString resolver = QFileInfo(u"/etc/resolv.conf"_s).canonicalFilePath();
    if (!resolver.isEmpty() && !resolver.startsWith("/etc/"_L1)) {
        words += {u"--ro-bind-try"_s, resolver, resolver};
    }
    return words + QStringList{u"--proc"_s, u"/proc"_s, u"--dev"_s, u"/dev"_s} + scratch(u"/dev/shm"_s) +
           scratch(u"/tmp"_s);
}

} // namespace

Sandbox Sandbox::detect(const QString &program)
{
    Sandbox sandbox;
    const QString path = findProgram(program);
    if (path.isEmpty()) {
        sandbox.m_support = {false, u"bubblewrap is not installed"_s, u"Install it: sudo apt-get install bubblewrap"_s};
        return sandbox;
    }
    QString why;
    // From 0.8 on bubblewrap can forbid user namespaces inside: in one of its own a command is root over more of the
    // kernel. Older ones do without.
    for (const QStringList &hardening : {QStringList{u"--disable-userns"_s}, QStringList()}) {
        ProcessRequest request;
        request.command = QStringList{path} + hardening + isolation(false) + systemFolders() + frozen() +
                          QStringList{u"--"_s, u"true"_s};
        request.timeoutMs = 5000;
        const Result<ProcessResult> result = runProcess(request, {});
        if (result && result->succeeded()) {
            sandbox.m_command = QStringList{path} + hardening;
            sandbox.m_support = {true, path, {}};
            return sandbox;
        }
        why = result ? result->output.trimmed() : result.error().toLine();
    }
    sandbox.m_support = {false, u"bubblewrap is installed but the system refuses it: "_s + why,
                         u"Allow user namespaces, for example: sudo sysctl -w kernel.unprivileged_userns_clone=1; in a "
                         u"container, run it with --security-opt seccomp=unconfined"_s};
    return sandbox;
}

ProcessRequest Sandbox::wrap(ProcessRequest request, const SandboxPolicy &policy) const
{
    if (!m_support.isUsable) {
        return request;
    }
    const QString home = QDir::homePath();
    QStringList words = m_command + isolation(policy.hasNetwork) + systemFolders();
    words += scratch(home);
    for (const QString &path : policy.readablePaths) {
        words += {u"--ro-bind-try"_s, path, path};
    }
    for (const QString &folder : policy.writableFolders) {
        words += {u"--bind"_s, folder, folder};
    }
    words += frozen();
    if (!request.folder.isEmpty()) {
        words += {u"--chdir"_s, request.folder};
    }
    // variables that point at hidden folders would only confuse
    words += {u"--unsetenv"_s, u"TMPDIR"_s, u"--unsetenv"_s, u"XDG_RUNTIME_DIR"_s};
    request.command = words + QStringList{u"--"_s} + request.command;
    return request;
}

} // namespace autodevos
