// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/runcontroller.h"

namespace autodevos {

/// What has been begun and not been brought to its end: attempts with their records, staged files, a prompt without a
/// plan. After a crash the session finishes or takes up what is in here. A pure projection of the events; a value.
class OpenEnds {
public:
    /// Files that an attempt has staged durably and not yet reported as moved into the tree.
    struct Prepared {
        RunId run;
        TaskId task;
        int attempt = 0;
        QJsonObject payload; ///< of FilesPrepared
    };

    void apply(const Event &event);

    [[nodiscard]] QVector<Prepared> prepared() const;
    /// UserDecided events about files that were not yet reported as carried out.
    [[nodiscard]] QVector<Event> decisions() const { return m_decisions; }
    /// Where the task goes on in `run`. In another run than the attempt's own it starts as number 1, still with what an
    /// attempt that was cut off had been answered and with what the last failed one left broken.
    [[nodiscard]] ResumePoint resumePoint(const TaskId &task, const RunId &run) const;
    /// The last prompt, when the process ended before it was planned.
    [[nodiscard]] const std::optional<Prompt> &unplannedPrompt() const { return m_unplanned; }
    [[nodiscard]] const std::optional<Prompt> &lastPrompt() const { return m_lastPrompt; }
    /// Which planning the last prompt began, and what that was answered, also before a crash.
    [[nodiscard]] const ResumePoint &planning() const { return m_planning; }

private:
    struct Attempt {
        RunId run;
        int number = 0;
        bool isFinished = false;
        QVector<Event> record;
        QJsonObject prepared;               ///< empty: nothing is staged
        QVector<Finding> findings;          ///< finished: what it left broken; else what it was given
        std::optional<ModelPick> pick = {}; ///< who does the task in this run
    };

    void settleDecisions(const Event &event);
    void takeAnswer(const Event &event);

    QHash<TaskId, Attempt> m_attempts;
    QVector<Event> m_decisions;
    std::optional<Prompt> m_unplanned;
    std::optional<Prompt> m_lastPrompt;
    ResumePoint m_planning{0, {}, {}};
};

} // namespace autodevos
