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
    /// ModelAnswered, CommandRan, UserDecided, FilesPrepared and FilesCommitted events of this attempt from before a
    /// crash.
    QVector<Event> record;
    QHash<QString, TaskId> origin; ///< which task each upstream path came from
    Lineage lineage;               ///< what was generated so far, by whichever task
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
};

/// Where an attempt's body sends its events and asks its questions. Thread-safe.
class EventPort : public QuestionPort {
public:
    /// Journals without waiting: logs, tool calls.
    virtual void post(Event event) = 0;
    /// Returns once the event is durable: model answers, commands, prepared and committed files.
    [[nodiscard]] virtual Status postDurable(Event event) = 0;
};

/// Carries out one attempt as straight-line blocking code in a pool thread; journals through `port`
/// everything but AttemptStarted, AttemptFinished and TaskStateChanged, which are the run controller's.
using AttemptBody = std::function<AttemptOutcome(const AttemptRequest &, EventPort &port, std::stop_token stop)>;

} // namespace autodevos
