// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/workspace/folders.h"
#include "core/workspace/pathrules.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

bool isLeftOut(const QString &folderName, bool isTop)
{
    const QString folded = folderName.toCaseFolded();
    return folded == ".git"_L1 || folderName == "node_modules"_L1 || (isTop && folded == ".autodevos"_L1);
}

void collect(const QString &root, const QString &relative, QStringList &found)
{
    const QDir folder(relative.isEmpty() ? root : root + u'/' + relative);
    const QDir::Filters filters = QDir::Files | QDir::Dirs | QDir::NoSymLinks | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QFileInfo &entry : folder.entryInfoList(filters, QDir::NoSort)) {
        const QString path = relative.isEmpty() ? entry.fileName() : relative + u'/' + entry.fileName();
        if (!entry.isDir()) {
            found.append(path);
        } else if (!isLeftOut(entry.fileName(), relative.isEmpty())) {
            collect(root, path, found);
        }
    }
}

bool matchesName(QStringView name, QStringView glob)
{
    qsizetype n = 0;
    qsizetype g = 0;
    qsizetype starGlob = -1;
    qsizetype starName = 0;
    while (n < name.size()) {
        if (g < glob.size() && glob[g] == u'*') {
            starGlob = g++;
            starName = n;
        } else if (g < glob.size() && (glob[g] == u'?' || glob[g] == name[n])) {
            ++n;
            ++g;
        } else if (starGlob >= 0) {
            g = starGlob + 1; // the last star takes one more character
            n = ++starName;
        } else {
            return false;
        }
    }
    while (g < glob.size() && glob[g] == u'*') {
        ++g;
    }
    return g == glob.size();
}

/// `**` is any number of folders, also none; the same backtracking as in a name, with names for characters.
bool matchesPath(const QList<QStringView> &names, const QList<QStringView> &globs)
{
    qsizetype n = 0;
    qsizetype g = 0;
    qsizetype starGlob = -1;
    qsizetype starName = 0;
    while (n < names.size()) {
        if (g < globs.size() && globs[g] == u"**") {
            starGlob = g++;
            starName = n;
        } else if (g < globs.size() && matchesName(names[n], globs[g])) {
            ++n;
            ++g;
        } else if (starGlob >= 0) {
            g = starGlob + 1;
            n = ++starName;
        } else {
            return false;
        }
    }
    // "src/**" is what lies in src, not src itself
    return g == globs.size();
}

} // namespace

Workspace::Workspace(QString root)
    : m_root(QDir::cleanPath(QDir::current().absoluteFilePath(root)))
{
}

QString Workspace::stateFolder() const
{
    return m_root + u"/.autodevos"_s;
}

Status Workspace::checkStateFolder() const
{
    const QString state = stateFolder();
    QFileInfoList entries{QFileInfo(state)};
    for (const QString &folder : {state, state + u"/conflicts"_s, state + u"/checkpoints.git"_s}) {
        entries += QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    for (const QFileInfo &entry : std::as_const(entries)) {
        if (entry.isSymLink()) {
            return failure(ErrorKind::Permission,
                           u"The project is not opened: its folder .autodevos holds a link, which leads elsewhere"_s,
                           u"Remove the link if you know the project, and open it again"_s, entry.filePath());
        }
    }
    return {};
}

Result<QString> Workspace::resolve(const QString &path) const
{
    Result<QString> clean = cleanProjectPath(path);
    if (!clean) {
        return clean;
    }
    QString walked = m_root;
    for (const QString &name : clean->split(u'/')) {
        walked += u'/' + name;
        struct stat status = {};
        if (lstat(QFile::encodeName(walked).constData(), &status) != 0) {
            break; // what is not there cannot lead out
        }
        if (S_ISLNK(status.st_mode)) {
            return failure(ErrorKind::Permission, u"The path '%1' is refused: '%2' is a link"_s.arg(*clean, name),
                           u"Use the file's real place in the project"_s);
        }
    }
    return clean;
}

Result<QByteArray> Workspace::read(const QString &path) const
{
    const Result<QString> clean = resolve(path);
    if (!clean) {
        return tl::unexpected(clean.error());
    }
    const Result<FileDescriptor> file = openFile(m_root, *clean);
    if (!file) {
        return tl::unexpected(file.error());
    }
    return readAll(*file, *clean);
}

bool Workspace::contains(const QString &path) const
{
    const Result<QString> clean = resolve(path);
    return clean && openFile(m_root, *clean).has_value();
}

QStringList Workspace::files() const
{
    QStringList found;
    collect(m_root, {}, found);
    std::sort(found.begin(), found.end());
    return found;
}

bool matchesAny(const QString &path, const QStringList &globs)
{
    const QList<QStringView> names = QStringView(path).split(u'/', Qt::SkipEmptyParts);
    return std::any_of(globs.cbegin(), globs.cend(), [&names](const QString &glob) {
        QList<QStringView> parts = QStringView(glob).split(u'/', Qt::SkipEmptyParts);
        parts.removeAll(QStringView(u"."));
        if (glob.endsWith(u'/')) {
            parts.append(u"**"); // "docs/" is all that lies in docs
        }
        return matchesPath(names, parts);
    });
}

} // namespace autodevos
