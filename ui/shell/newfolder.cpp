// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace autodevos {

QString folderNameOf(const QString &prompt)
{
    // Only words that say what is built are kept; a name ends where the first clause does.
    static const QStringList fillers{u"a"_s,     u"an"_s,     u"the"_s,    u"build"_s, u"create"_s,  u"make"_s,
                                     u"want"_s,  u"need"_s,   u"i"_s,      u"me"_s,    u"us"_s,      u"we"_s,
                                     u"small"_s, u"simple"_s, u"please"_s, u"write"_s, u"develop"_s, u"new"_s};
    static const QStringList ends{u"with"_s,  u"for"_s, u"where"_s, u"that"_s, u"which"_s, u"needs"_s,
                                  u"using"_s, u"to"_s,  u"in"_s,    u"has"_s,  u"have"_s,  u"and"_s};
    static const QRegularExpression clauseEnd(u"[:.,;!?\\n(]"_s);
    static const QRegularExpression notWord(u"[^a-z0-9]+"_s);
    QStringList words;
    QString clause = prompt.trimmed().left(400).toLower().normalized(QString::NormalizationForm_KD);
    clause.removeIf([](QChar each) { return each.isMark(); }); // the accents, now apart from their letters
    const qsizetype end = clause.indexOf(clauseEnd);
    const QStringList candidates = (end > 0 ? clause.left(end) : clause).split(notWord, Qt::SkipEmptyParts);
    for (const QString &word : candidates) {
        if (!words.isEmpty() && ends.contains(word)) {
            break;
        }
        if (!fillers.contains(word) && !ends.contains(word)) {
            words.append(word.left(24));
        }
        if (words.size() == 4) {
            break;
        }
    }
    return words.isEmpty() ? u"project"_s : words.join(u'-');
}

FolderKind inspectFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        QString path = QDir::cleanPath(folder);
        while (!QFileInfo::exists(path) && path.contains(u'/') && path.size() > 1) {
            path = QFileInfo(path).path();
        }
        const QFileInfo above(path);
        return above.isDir() && above.isWritable() ? FolderKind::Missing : FolderKind::Unwritable;
    }
    if (!info.isDir()) {
        return FolderKind::Occupied;
    }
    if (!info.isWritable() || !info.isExecutable()) {
        return FolderKind::Unwritable;
    }
    if (QFileInfo::exists(folder + u"/.autodevos/journal.db"_s)) {
        return FolderKind::Project;
    }
    // A lone state folder without a journal is what is left when opening failed: nothing of anybody's.
    QStringList entries = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    entries.removeAll(u".autodevos"_s);
    return entries.isEmpty() ? FolderKind::Empty : FolderKind::Occupied;
}

QString freeFolder(const QString &parent, const QString &name)
{
    const QDir folder(parent);
    QString candidate = folder.filePath(name);
    for (int number = 2; QFileInfo::exists(candidate); ++number) {
        candidate = folder.filePath(name + u'-' + QString::number(number));
    }
    return QDir::cleanPath(candidate);
}

} // namespace autodevos
