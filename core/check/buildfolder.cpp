// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/buildfolder.h"

#include "core/base/hash.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <chrono>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {

/// What <project>/.autodevos/build.json remembers.
struct BuildFolder::Notes {
    QMap<QString, QString> files; ///< mirrored path -> hash
    QMap<QString, QString> marks; ///< step -> hash of its inputs
};

namespace {

QMap<QString, QString> toMap(const QJsonObject &json)
{
    QMap<QString, QString> map;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        map.insert(it.key(), it.value().toString());
    }
    return map;
}

QJsonObject toJson(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        json.insert(it.key(), it.value());
    }
    return json;
}

QString hashOf(const QMap<QString, QString> &files)
{
    return sha256Hex(QJsonDocument(toJson(files)).toJson(QJsonDocument::Compact));
}

Status writeMirrored(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile::remove(path); // a new file: never writes through a hard link or symbolic link that a tool has made
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush()) {
        return failure(ErrorKind::Io, u"\"%1\" could not be written"_s.arg(path),
                       u"See that the disk has room and the folder may be written"_s, file.errorString());
    }
    if (content.startsWith("#!")) {
        file.setPermissions(file.permissions() | QFileDevice::ExeOwner | QFileDevice::ExeUser);
    }
    return {};
}

} // namespace

BuildFolder::BuildFolder(const Workspace &workspace)
    : m_root(workspace.root())
    , m_state(workspace.stateFolder())
    , m_path(workspace.stateFolder() + u"/build"_s)
{
}

bool BuildFolder::Lock::becomeShared() const
{
    return ::flock(m_file.number(), LOCK_SH | LOCK_NB) == 0;
}

Result<BuildFolder::Lock> BuildFolder::lock(Use use, std::stop_token stop) const
{
    if (!QDir().mkpath(m_path)) {
        return failure(ErrorKind::Io, u"The build folder \"%1\" cannot be made"_s.arg(m_path),
                       u"See that the project's folder may be written"_s);
    }
    const QString path = m_state + u"/build.lock"_s;
    FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (!file.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not open"_s, path));
    }
    const int operation = (use == Use::Exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB;
    while (::flock(file.number(), operation) != 0) {
        if (stop.stop_requested()) {
            return failure(ErrorKind::Cancelled, u"The wait for the build folder was ended"_s);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return Lock(std::move(file));
}

Result<QString> BuildFolder::sync(const FileView &view) const
{
    Notes notes = readNotes();
    QMap<QString, QString> mirrored;
    for (const QString &path : view.files()) {
        const Result<QByteArray> content = view.read(path);
        if (!content) {
            return tl::unexpected(content.error());
        }
        const QString hash = sha256Hex(*content);
        const QString target = m_path + u'/' + path;
        if (notes.files.value(path) != hash || !QFile::exists(target)) {
            if (const Status status = writeMirrored(target, *content); !status) {
                return tl::unexpected(status.error());
            }
        }
        mirrored.insert(path, hash);
    }
    for (auto it = notes.files.cbegin(); it != notes.files.cend(); ++it) {
        if (!mirrored.contains(it.key())) {
            QFile::remove(m_path + u'/' + it.key());
        }
    }
    if (mirrored != notes.files) {
        notes.files = mirrored;
        if (const Status status = writeNotes(notes); !status) {
            return tl::unexpected(status.error());
        }
    }
    return hashOf(mirrored);
}

Result<QString> BuildFolder::treeHash(const FileView &view)
{
    QMap<QString, QString> files;
    for (const QString &path : view.files()) {
        const Result<QByteArray> content = view.read(path);
        if (!content) {
            return tl::unexpected(content.error());
        }
        files.insert(path, sha256Hex(*content));
    }
    return hashOf(files);
}

QString BuildFolder::syncedTree() const
{
    const Notes notes = readNotes();
    return notes.files.isEmpty() ? QString() : hashOf(notes.files);
}

QString BuildFolder::mark(const QString &step) const
{
    return readNotes().marks.value(step);
}

Status BuildFolder::setMark(const QString &step, const QString &value) const
{
    Notes notes = readNotes();
    notes.marks.insert(step, value);
    return writeNotes(notes);
}

BuildFolder::Notes BuildFolder::readNotes() const
{
    QFile file(m_state + u"/build.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    // a damaged file only means that everything is mirrored and made again
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return {toMap(json.value("files"_L1).toObject()), toMap(json.value("marks"_L1).toObject())};
}

Status BuildFolder::writeNotes(const Notes &notes) const
{
    const QJsonObject json{{u"files"_s, toJson(notes.files)}, {u"marks"_s, toJson(notes.marks)}};
    return writeFileDurably(m_state + u"/build.json"_s, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace autodevos
