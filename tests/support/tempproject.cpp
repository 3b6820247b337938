// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempproject.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

void require(bool ok, const QString &what)
{
    if (!ok) {
        qFatal("TempProject: %s", qPrintable(what));
    }
}

} // namespace

TempProject::TempProject()
    : m_root(m_folder.filePath(u"project"_s))
{
    require(m_folder.isValid() && QDir().mkpath(m_root), m_folder.errorString());
    // Tests that give up root's rights must still reach the project.
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadGroup | QFile::ExeGroup |
                                               QFile::ReadOther | QFile::ExeOther);
}

QString TempProject::stateFolder() const
{
    return m_root + u"/.autodevos"_s;
}

QString TempProject::path(const QString &relative) const
{
    return relative.isEmpty() ? m_root : m_root + u'/' + relative;
}

void TempProject::write(const QString &relative, const QByteArray &content) const
{
    require(QDir().mkpath(QFileInfo(path(relative)).path()), relative);
    QFile file(path(relative));
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), file.errorString());
}

void TempProject::link(const QString &relative, const QString &target) const
{
    require(QDir().mkpath(QFileInfo(path(relative)).path()), relative);
    require(QFile::link(target, path(relative)), relative);
}

void TempProject::makeFolder(const QString &relative) const
{
    require(QDir().mkpath(path(relative)), relative);
}

QByteArray TempProject::read(const QString &relative) const
{
    QFile file(path(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TempProject::contains(const QString &relative) const
{
    return QFileInfo::exists(path(relative));
}

QStringList TempProject::names(const QString &relative) const
{
    return QDir(path(relative))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

void TempProject::copyFolder(const QString &relative, const QString &target) const
{
    const QString source = path(relative);
    require(QDir().mkpath(target), target);
    QDirIterator entries(source, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString file = entries.next();
        const QString copy = target + file.mid(source.size());
        require(QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(file, copy), copy);
    }
}

} // namespace autodevos
