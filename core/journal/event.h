// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/plan/task.h"

#include <QJsonObject>
#include <QVector>

namespace autodevos {

/// Every kind of thing that can happen to a project. Payload members are listed beside each kind.
enum class EventKind {
    PromptGiven, ///< {text, domain?, options?} durable before the planner is asked: a crash while planning loses
                 ///< nothing
    PlanMade,    ///< {plan: Plan, model, cause: "prompt"|"edit"|"file"} a new plan version
    RunStarted,  ///< {planVersion, model, maxParallel, checkLevel, failFast, tasks: [ids that will run], reused: [ids],
                 ///< options: as it was asked for, spent: USD before it, alone?: what depends on it stays as it is}
    RunPaused,   ///< {}
    RunResumed,  ///< {options?} after a pause, or in a later process
    RunFinished, ///< {state: "COMPLETED"|"FAILED"|"INTERRUPTED", failed: [ids], gates: [Finding]}
    TaskStateChanged, ///< {state, reason, restored?, setAside?} reason: why it waits, was skipped or failed, in one
                      ///< line; restored: with a checkpoint; setAside: the task that the person left out
    AttemptStarted,   ///< {number, model, choice?: Choice} who does it; choice: picked by what was learned, and why
    ModelAnswered,    ///< {turn, requestHash, response: Response} the record an attempt is replayed from; without a
                      ///< task that of the planning, whose attempts are the prompts so far
    CallPaid,         ///< {model, role, turn, usage: Usage} for an answer that stands in no record: it broke off, or it
                      ///< was a probe's
    ToolCalled,       ///< {turn, index, name, target, ok, summary} what a tool did, without file contents
    CommandRan,       ///< {turn, index, command, exitCode, output} record of a command's effect
    /// {tools: [{offered, server, name, description, inputSchema}]} of the person's servers, as an attempt has them
    ServerToolsOffered,
    ServerCallBegan, ///< {turn, index, name, arguments} from here on it may have been carried out
    ServerCallEnded, ///< as above, {ok, text} record of its answer
    LogWritten,      ///< {level: "debug"|"info"|"warning"|"error", text}
    /// {files: [{path, hash, previousHash, removed, generated?, base?, task?}], kept?: [{path, generated, task?}],
    /// restored?, conflicts?:
    /// [{path, kind, lines, base, generated}]} staged; rolled forward after a crash
    FilesPrepared,
    FilesCommitted,  ///< as above; now in the project tree. Attempt 0: a person's decision, or files no task has
    ChecksFinished,  ///< {level, results: [{check, ok, skipped, seconds, findings: [Finding]}]}
    AttemptFinished, ///< {ok, ending, error?, errorKind?, usage?, seconds, report?, findings?: [Finding]}
    QuestionAsked, ///< {question: id, kind, text, options: [{id, text}], fallback, facts} of an attempt, of a run about
                   ///< a task, or of the run as a whole (no task): it waits for the answer
    /// {question, asked, answer, text?, byPerson}; about a conflict {path, commit: as in FilesPrepared}, carried out
    /// after a crash; about a checkpoint {question: "restore", answer: its number, path, commit, replaced: [{path,
    /// hash}]}; of a file that was saved in the program {question: "edit", replaced: [{path, hash}]}
    UserDecided,
};

/// One entry of the journal.
struct Event {
    qint64 sequence = 0; ///< from 1, without gaps; given by the journal
    qint64 time = 0;     ///< milliseconds since 1970, UTC; given by the journal
    EventKind kind = EventKind::LogWritten;
    RunId run;
    TaskId task;     ///< empty: the run as a whole
    int attempt = 0; ///< from 1; 0: none
    QJsonObject payload;
    friend bool operator==(const Event &, const Event &) = default;
};

/// {state}, shared by all events that say no more: those with the same one need not be read or written twice.
[[nodiscard]] const QJsonObject &statePayload(TaskState state);
[[nodiscard]] TaskState stateFrom(const QJsonObject &payload); ///< of TaskStateChanged
[[nodiscard]] QString toString(EventKind kind);                ///< "task-state-changed"
[[nodiscard]] Result<EventKind> eventKindFromString(const QString &name);
/// One line of `--json`: {seq, time, kind, run, task?, attempt?, …payload under "data"}.
[[nodiscard]] QJsonObject toJson(const Event &event);

} // namespace autodevos
