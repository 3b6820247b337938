// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decisions.h"

#include "core/base/hash.h"
#include "core/base/names.h"
#include "core/workspace/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto resolutionNames = std::to_array<Name<Resolution>>({
    {Resolution::Ours, "ours"_L1},
    {Resolution::Theirs, "theirs"_L1},
    {Resolution::Merged, "merged"_L1},
});

Result<ConflictStatus> conflictAt(const ProjectState &state, const QString &path, Resolution resolution)
{
    const auto conflict = state.conflicts().constFind(path);
    if (conflict != state.conflicts().cend()) {
        return *conflict;
    }
    const auto artifact = state.artifacts().constFind(path);
    if (artifact == state.artifacts().cend()) {
        return failure(ErrorKind::NotFound, u"No version of %1 was generated"_s.arg(path),
                       u"Name a file as `autodevos-cli status` lists it, relative to the project"_s);
    }
    if (resolution != Resolution::Theirs) {
        return failure(ErrorKind::Usage, u"%1 is not in conflict"_s.arg(path),
                       u"It stands as it is; \"theirs\" brings its generated version back"_s);
    }
    return ConflictStatus{artifact->task,
                          {.path = path, .lines = {}, .base = artifact->generated, .generated = artifact->generated}};
}

bool isOrphan(const QString &path, const Plan &plan)
{
    return std::ranges::none_of(plan.tasks, [&path](const Task &task) { return matchesAny(path, task.provides); });
}

} // namespace

QString stagingNameOf(const QString &path)
{
    return u"decided-"_s + path;
}

QString toString(Resolution resolution)
{
    return wordOf(resolutionNames, resolution);
}

std::optional<Resolution> resolutionFromString(const QString &name)
{
    return valueOf(resolutionNames, name);
}

Result<Event> decisionAbout(const Workspace &workspace, const ProjectState &state, const QString &path,
                            Resolution resolution)
{
    const Result<ConflictStatus> found = conflictAt(state, path, resolution);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const Result<Commit> commit = prepareResolution(workspace, found->conflict, resolution, stagingNameOf(path));
    if (!commit) {
        return tl::unexpected(commit.error());
    }
    Event event;
    event.kind = EventKind::UserDecided;
    event.task = found->task;
    event.payload = {
        {u"question"_s, path}, {u"answer"_s, toString(resolution)}, {u"path"_s, path}, {u"commit"_s, toJson(*commit)}};
    return event;
}

Result<Event> carryOut(const Workspace &workspace, const Event &decision, StagedTrust trust)
{
    const QString name = stagingNameOf(decision.payload.value(u"path"_s).toString());
    const Commit prepared = commitFromJson(decision.payload.value(u"commit"_s).toObject());
    return land(workspace, name, prepared, trust).and_then([&](const Commit &landed) -> Result<Event> {
        if (const Status status = layOutConflicts(workspace, landed); !status) {
            return tl::unexpected(status.error());
        }
        Transaction::discard(workspace, name);
        Event event;
        event.kind = EventKind::FilesCommitted;
        event.task = decision.task;
        event.payload = toJson(landed);
        if (decision.payload.value(u"question"_s).toString() == "restore"_L1) {
            event.payload.insert(u"restored"_s, decision.payload.value(u"answer"_s).toString().toLongLong());
        }
        return event;
    });
}

void giveUp(const Workspace &workspace, const Event &decision)
{
    Transaction::discard(workspace, stagingNameOf(decision.payload.value(u"path"_s).toString()));
}

Result<QVector<Event>> dropOrphans(const Workspace &workspace, const ProjectState &state)
{
    QMap<TaskId, Commit> byTask;
    const std::shared_ptr<const Plan> plan = state.plan();
    for (auto artifact = state.artifacts().cbegin(); artifact != state.artifacts().cend(); ++artifact) {
        if (!isOrphan(artifact.key(), *plan)) {
            continue;
        }
        Commit &commit = byTask[artifact->task];
        const Result<QByteArray> content = workspace.read(artifact.key());
        if (content && sha256Hex(*content) != artifact->generated) {
            commit.kept.append({artifact.key(), {}});
        } else {
            commit.changes.append({.path = artifact.key(),
                                   .hash = {},
                                   .previousHash = content ? artifact->generated : QString(),
                                   .removed = true,
                                   .base = artifact->generated});
        }
    }
    QVector<Event> events;
    for (auto commit = byTask.cbegin(); commit != byTask.cend(); ++commit) {
        const Result<Commit> landed = land(workspace, {}, *commit, StagedTrust::Full);
        if (!landed) {
            return tl::unexpected(landed.error());
        }
        Event event;
        event.kind = EventKind::FilesCommitted;
        event.task = commit.key();
        event.payload = toJson(*landed);
        events.append(event);
    }
    return events;
}

} // namespace autodevos
