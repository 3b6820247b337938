// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/restore.h"

#include "core/base/hash.h"
#include "core/engine/decisions.h"
#include "core/workspace/generatedstore.h"
#include "core/workspace/staging.h"
#include "core/workspace/transaction.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// As it was then; where a person's version of it was never kept, as its task made it.
Result<QByteArray> contentOf(const GeneratedStore &store, const FileStand &stand)
{
    Result<QByteArray> content = store.content(stand.hash);
    return content || stand.generated == stand.hash ? content : store.content(stand.generated);
}

/// Lives for one call of restoreDecision.
class Restoring {
public:
    Restoring(const Workspace &workspace, const ProjectState &state, const ProjectStand &stand)
        : m_workspace(workspace)
        , m_store(workspace)
        , m_state(state)
        , m_stand(stand)
    {
        QSet<QString> paths;
        for (auto file = stand.files.keyBegin(); file != stand.files.keyEnd(); ++file) {
            paths.insert(*file);
        }
        for (auto file = state.artifacts().keyBegin(); file != state.artifacts().keyEnd(); ++file) {
            paths.insert(*file);
        }
        m_paths = QStringList(paths.cbegin(), paths.cend());
        m_paths.sort();
    }

    /// Removals first: a file may make way for a folder of its name.
    [[nodiscard]] Result<Commit> stage(const QString &name)
    {
        Transaction transaction(m_workspace, m_paths, name);
        for (const bool isRemoving : {true, false}) {
            for (const QString &path : std::as_const(m_paths)) {
                if (m_stand.files.contains(path) != isRemoving) {
                    if (const Status status = isRemoving ? remove(transaction, path) : write(transaction, path);
                        !status) {
                        return tl::unexpected(status.error());
                    }
                }
            }
        }
        return transaction.prepare().map([this](Commit commit) {
            describe(commit);
            return commit;
        });
    }

    /// Keeps what would be lost and says what it was.
    [[nodiscard]] Result<QJsonArray> keepPresent(const Commit &commit) const
    {
        QVector<QByteArray> contents;
        QJsonArray replaced;
        for (const FileChange &change : commit.changes) {
            const std::optional<QByteArray> present = treeContent(m_workspace, change.path);
            if (present && m_state.artifacts().contains(change.path)) {
                contents.append(*present);
                replaced.append(QJsonObject{{u"path"_s, change.path}, {u"hash"_s, sha256Hex(*present)}});
            }
        }
        return m_store.keep(contents).map([&] { return replaced; });
    }

private:
    [[nodiscard]] Status remove(Transaction &transaction, const QString &path) const
    {
        return m_workspace.contains(path) ? transaction.remove(path) : Status();
    }

    [[nodiscard]] Status write(Transaction &transaction, const QString &path)
    {
        const FileStand stand = m_stand.files.value(path);
        const std::optional<QByteArray> present = treeContent(m_workspace, path);
        if (present && sha256Hex(*present) == stand.hash) {
            return {};
        }
        const Result<QByteArray> content = contentOf(m_store, stand);
        return content ? transaction.write(path, *content) : Status(tl::unexpected(content.error()));
    }

    /// Whose every file is, and from which generated version it comes.
    void describe(Commit &commit) const
    {
        QSet<QString> changed;
        for (FileChange &change : commit.changes) {
            changed.insert(change.path);
            const ArtifactStatus artifact = m_state.artifacts().value(change.path);
            const FileStand stand = m_stand.files.value(change.path);
            change.base = artifact.generated;
            change.task = change.removed ? artifact.task : stand.task;
            change.generated = change.removed || stand.generated == change.hash ? QString() : stand.generated;
        }
        for (const QString &path : m_paths) {
            const auto stand = m_stand.files.constFind(path);
            const auto artifact = m_state.artifacts().constFind(path);
            const bool isKnown = artifact != m_state.artifacts().cend();
            if (changed.contains(path)) {
                continue;
            }
            if (stand == m_stand.files.cend()) {
                commit.kept.append({path, {}, {}}); // it is gone from the tree already
            } else if (!isKnown || artifact->generated != stand->generated || artifact->task != stand->task) {
                commit.kept.append({path, stand->generated, stand->task});
            }
        }
    }

    const Workspace &m_workspace;
    const GeneratedStore m_store;
    const ProjectState &m_state;
    const ProjectStand &m_stand;
    QStringList m_paths;
};

} // namespace

Result<Event> restoreDecision(const Workspace &workspace, const ProjectState &state, const Checkpoint &checkpoint,
                              const ProjectStand &stand)
{
    const QString place = u"checkpoint-%1"_s.arg(checkpoint.sequence);
    const QString name = stagingNameOf(place);
    Restoring restoring(workspace, state, stand);
    const Result<Commit> commit = restoring.stage(name);
    if (!commit) {
        Transaction::discard(workspace, name);
        return tl::unexpected(commit.error());
    }
    if (commit->isEmpty()) {
        Transaction::discard(workspace, name);
        return failure(ErrorKind::Exists, u"The project's files are as they were then already"_s);
    }
    const Result<QJsonArray> replaced = restoring.keepPresent(*commit);
    if (!replaced) {
        Transaction::discard(workspace, name);
        return tl::unexpected(replaced.error());
    }
    Event event;
    event.kind = EventKind::UserDecided;
    event.payload = {{u"question"_s, u"restore"_s},
                     {u"answer"_s, QString::number(checkpoint.sequence)},
                     {u"path"_s, place},
                     {u"commit"_s, toJson(*commit)},
                     {u"replaced"_s, *replaced}};
    return event;
}

QVector<Event> restoredTasks(const ProjectState &state, const Plan &plan, const ProjectStand &stand)
{
    QVector<Event> events;
    for (const Task &task : plan.tasks) {
        const bool isCompleted = state.task(task.id).state == TaskState::Completed;
        const bool wasCompleted = stand.completed.contains(task.id);
        if (isCompleted != wasCompleted) {
            Event event;
            event.kind = EventKind::TaskStateChanged;
            event.run = state.run().id;
            event.task = task.id;
            event.payload = {{u"state"_s, toString(wasCompleted ? TaskState::Completed : TaskState::Pending)},
                             {u"reason"_s, QString()},
                             {u"restored"_s, true}};
            events.append(event);
        }
    }
    return events;
}

} // namespace autodevos
