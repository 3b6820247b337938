// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event.h"

#include "core/base/names.h"

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto kindNames = std::to_array<Name<EventKind>>({
    {EventKind::PromptGiven, "prompt-given"_L1},
    {EventKind::PlanMade, "plan-made"_L1},
    {EventKind::RunStarted, "run-started"_L1},
    {EventKind::RunPaused, "run-paused"_L1},
    {EventKind::RunResumed, "run-resumed"_L1},
    {EventKind::RunFinished, "run-finished"_L1},
    {EventKind::TaskStateChanged, "task-state-changed"_L1},
    {EventKind::AttemptStarted, "attempt-started"_L1},
    {EventKind::ModelAnswered, "model-answered"_L1},
    {EventKind::ToolCalled, "tool-called"_L1},
    {EventKind::CommandRan, "command-ran"_L1},
    {EventKind::ServerToolsOffered, "server-tools-offered"_L1},
    {EventKind::ServerCallBegan, "server-call-began"_L1},
    {EventKind::ServerCallEnded, "server-call-ended"_L1},
    {EventKind::LogWritten, "log-written"_L1},
    {EventKind::FilesPrepared, "files-prepared"_L1},
    {EventKind::FilesCommitted, "files-committed"_L1},
    {EventKind::ChecksFinished, "checks-finished"_L1},
    {EventKind::AttemptFinished, "attempt-finished"_L1},
    {EventKind::QuestionAsked, "question-asked"_L1},
    {EventKind::QuestionAsked, "user-asked"_L1}, // in journals of old
    {EventKind::UserDecided, "user-decided"_L1},
    {EventKind::CallPaid, "call-paid"_L1},
});

constexpr auto taskStates =
    std::to_array({TaskState::Pending, TaskState::Running, TaskState::Waiting, TaskState::Completed, TaskState::Failed,
                   TaskState::Skipped, TaskState::Interrupted});

std::array<QJsonObject, taskStates.size()> makeStatePayloads()
{
    std::array<QJsonObject, taskStates.size()> payloads;
    for (const TaskState state : taskStates) {
        payloads.at(static_cast<std::size_t>(state)) = {{u"state"_s, toString(state)}};
    }
    return payloads;
}

} // namespace

const QJsonObject &statePayload(TaskState state)
{
    static const auto payloads = makeStatePayloads();
    return payloads.at(static_cast<std::size_t>(state));
}

TaskState stateFrom(const QJsonObject &payload)
{
    for (const TaskState often : {TaskState::Running, TaskState::Completed}) {
        if (payload == statePayload(often)) { // the same object, as a rule
            return often;
        }
    }
    return taskStateFromString(payload.value("state"_L1).toString());
}

QString toString(EventKind kind)
{
    return wordOf(kindNames, kind);
}

Result<EventKind> eventKindFromString(const QString &name)
{
    if (const std::optional<EventKind> kind = valueOf(kindNames, name)) {
        return *kind;
    }
    return failure(ErrorKind::Unsupported, u"Unknown kind of event '%1'"_s.arg(name),
                   u"Open the project with the version of AutoDevOS that wrote it, or a newer one"_s);
}

QJsonObject toJson(const Event &event)
{
    QJsonObject json{{u"seq"_s, event.sequence},
                     {u"time"_s, event.time},
                     {u"kind"_s, toString(event.kind)},
                     {u"run"_s, event.run.value()},
                     {u"data"_s, event.payload}};
    if (!event.task.isEmpty()) {
        json.insert(u"task"_s, event.task.value());
    }
    if (event.attempt > 0) {
        json.insert(u"attempt"_s, event.attempt);
    }
    return json;
}

} // namespace autodevos
