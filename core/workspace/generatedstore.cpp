// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/generatedstore.h"

#include "core/base/files.h"
#include "core/base/hash.h"

#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

// A pack: the hashes it holds, one a line, an empty line, and a compressed map from hash to content.

/// True when the pack's head names the hash; reads no more of it than that.
bool isNamedIn(const QString &pack, const QByteArray &hash)
{
    QFile file(pack);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    for (QByteArray line = file.readLine(80); line.size() > 1; line = file.readLine(80)) {
        if (line.trimmed() == hash) {
            return true;
        }
    }
    return false;
}

QCborMap contentsOf(const QByteArray &pack)
{
    const qsizetype head = pack.indexOf("\n\n");
    return head < 0 ? QCborMap() : QCborValue::fromCbor(qUncompress(pack.mid(head + 2))).toMap();
}

} // namespace

GeneratedStore::GeneratedStore(const Workspace &workspace)
    : m_folder(workspace.stateFolder() + u"/generated"_s)
{
}

Status GeneratedStore::keep(const QVector<QByteArray> &contents) const
{
    QCborMap map;
    for (const QByteArray &content : contents) {
        map.insert(sha256Hex(content), content);
    }
    if (map.isEmpty()) {
        return {};
    }
    QByteArray pack;
    for (const QCborValue &hash : map.keys()) {
        pack += hash.toString().toLatin1() + '\n';
    }
    const QString path = m_folder + u'/' + sha256Hex(pack) + u".pack"_s;
    if (QFile::exists(path)) {
        return {}; // the same versions again
    }
    pack += '\n' + qCompress(map.toCborValue().toCbor());
    return makeFolderDurably(m_folder).and_then([&] { return writeFileDurably(path, pack); });
}

Result<QByteArray> GeneratedStore::content(const QString &hash) const
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.pack"_s}, QDir::Files, QDir::Time)) {
        const QString path = folder.filePath(name);
        if (!isNamedIn(path, hash.toLatin1())) {
            continue;
        }
        const Result<QByteArray> pack = readFile(path);
        const QByteArray found = pack ? contentsOf(*pack).value(hash).toByteArray() : QByteArray();
        if (sha256Hex(found) == hash) {
            return found;
        }
    }
    return failure(ErrorKind::NotFound, u"The generated version of the file is not kept here"_s,
                   u"Retry its task to generate it again"_s, hash);
}

} // namespace autodevos
