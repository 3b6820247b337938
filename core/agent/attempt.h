// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"
#include "core/llm/languagemodel.h"
#include "core/plan/checklevel.h"
#include "core/plan/finding.h"
#include "core/plan/question.h"
#include "core/workspace/reconcile.h"

#include <memory>

namespace autodevos {

/// Everything one try at a task needs, as values.
struct AttemptRequest {
    RunId run;
    Task task;
    int number = 1;
    std::shared_ptr<const Plan> plan;
    CheckLevel checkLevel = CheckLevel::Fast;
    QVector<Finding> findings;   ///< what the last attempt left broken
    QString plannedInstructions; ///< before a person edited them; empty: not edited
    /// ModelAnswered, CommandRan, ServerToolsOffered, ServerCallBegan, ServerCallEnded, FilesPrepared, FilesCommitted
    /// and UserDecided events of this attempt from before a crash or a question.
    QVector<Event> record;
    QHash<QString, TaskId> origin; ///< which task each upstream path came from
    Lineage lineage;               ///< what was generated so far, by whichever task
    int model = 0;                 ///< which of the session's models: 0 is the one chosen, then those that step in
    RoleId standIn;                ///< the role that does the task in place of its own; empty: its own
    bool isLastTry = true;         ///< nothing else is tried after this attempt
};

/// How an attempt came to its end.
enum class AttemptEnding {
    Failed,       ///< an error of model, disk or program, as `error` says
    Done,         ///< its checks pass
    KeptScaffold, ///< what the model made was worse than what it started from: that stays
    ChecksFailed,
    Stuck, ///< it went in circles after it had been told so
    TurnLimit,
    TokenLimit,
    CostLimit,
    Declined, ///< the model or its provider does not want to
    Blocked,  ///< the agent says that the task cannot be done
};

/// How an attempt ended.
struct AttemptOutcome {
    RunId run;
    TaskId task;
    int number = 1;
    bool ok = false;
    Error error; ///< when not ok; Cancelled and Timeout are told apart by kind
    Usage usage;
    QString report;
    QVector<Finding> findings; ///< of the checks that did not pass, to be fed back
    AttemptEnding ending = AttemptEnding::Failed;
};

[[nodiscard]] QString toString(AttemptEnding ending); ///< "done", "stuck", "turn-limit", …

/// Where an attempt's body sends its events and asks its questions. Thread-safe.
class EventPort : public QuestionPort {
public:
    /// Returns once the attempt's beginning is durable. Before that it may look and think, but do nothing that anybody
    /// outside the process can see: no model is called, no command run, no file put into the tree.
    [[nodiscard]] virtual Status awaitBeginning() { return {}; }
    /// Journals without waiting: logs, tool calls.
    virtual void post(Event event) = 0;
    /// Returns once the event is durable: model answers, commands, prepared and committed files.
    [[nodiscard]] virtual Status postDurable(Event event) = 0;
};

/// Carries out one attempt as straight-line blocking code in a pool thread; journals through `port`
/// everything but AttemptStarted, AttemptFinished and TaskStateChanged, which are the run controller's.
using AttemptBody = std::function<AttemptOutcome(const AttemptRequest &, EventPort &port, std::stop_token stop)>;

} // namespace autodevos
