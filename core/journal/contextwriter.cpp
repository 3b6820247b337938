// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/contextwriter.h"

#include "core/base/filelock.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int lockTimeoutMs = 2000;

QString contextPath(const QString &stateFolder)
{
    return stateFolder + u"/context.json"_s;
}

} // namespace

ContextWriter::ContextWriter(const QString &projectFolder, const Clock &clock)
    : m_folder(projectFolder + u"/.autodevos"_s)
    , m_clock(clock)
{
}

Status ContextWriter::write(const ProjectState &state)
{
    if (const Status made = makeFolderDurably(m_folder + u"/plans"_s); !made) {
        return made;
    }
    const Result<FileLock> lock =
        FileLock::acquireWithin(m_folder + u"/context.lock"_s, m_clock.nowMs(), lockTimeoutMs);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    removeStaleTemporaries(m_folder);
    for (auto plan = state.plans().constBegin(); plan != state.plans().constEnd(); ++plan) {
        if (const Status written = writePlan(plan.key(), **plan); !written) {
            return written;
        }
    }
    const QString path = contextPath(m_folder);
    const Result<QByteArray> present = readFile(path);
    const bool isDamaged =
        present ? !QJsonDocument::fromJson(*present).isObject() : present.error().kind != ErrorKind::NotFound;
    if (isDamaged) {
        if (const Status aside = setDamagedAside(path); !aside) {
            return aside;
        }
    }
    return writeFileDurably(path, QJsonDocument(state.toContext()).toJson());
}

Status ContextWriter::writePlan(int version, const Plan &plan)
{
    if (m_writtenPlans.contains(version)) {
        return {}; // a plan version never changes
    }
    const QString path = m_folder + u"/plans/v%1.json"_s.arg(version);
    const QByteArray content = QJsonDocument(toJson(plan)).toJson();
    const Result<QByteArray> present = readFile(path);
    if (present && *present == content) {
        m_writtenPlans.insert(version);
        return {};
    }
    if (present) {
        if (const Status aside = setDamagedAside(path); !aside) {
            return aside;
        }
    }
    const Status written = writeFileDurably(path, content);
    if (written) {
        m_writtenPlans.insert(version);
    }
    return written;
}

Status ContextWriter::setDamagedAside(const QString &path)
{
    const Result<QString> aside = setAside(path, m_clock.nowMs());
    if (!aside) {
        return tl::unexpected(aside.error());
    }
    m_notes.append({ErrorKind::Damaged, u"%1 was not as AutoDevOS had left it"_s.arg(path),
                    u"It is kept beside and was written anew from the journal"_s, *aside});
    return {};
}

Result<QJsonObject> readContext(const QString &projectFolder)
{
    const QString path = contextPath(projectFolder + u"/.autodevos"_s);
    const Result<QByteArray> content = readFile(path);
    if (!content) {
        return tl::unexpected(content.error());
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &error);
    if (!document.isObject()) {
        return failure(ErrorKind::Damaged, u"The project context %1 is damaged"_s.arg(path),
                       u"Resume the project: it is written anew from the journal"_s, error.errorString());
    }
    return document.object();
}

} // namespace autodevos
