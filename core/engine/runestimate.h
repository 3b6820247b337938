// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/runoptions.h"
#include "core/llm/pricing.h"
#include "core/plan/plan.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace autodevos {

/// What one attempt usually takes.
struct TaskWork {
    qint64 input = 0; ///< tokens of all its calls together
    qint64 output = 0;
    double seconds = 0;
    friend bool operator==(const TaskWork &, const TaskWork &) = default;
};

/// Experience that estimates are made of (":/estimates/work.json"). An immutable value; any thread.
class WorkTable {
public:
    /// The one that comes with the program. Damaged or missing: nothing is known, and every figure is nothing.
    [[nodiscard]] static WorkTable load();
    [[nodiscard]] static WorkTable fromJson(const QJsonObject &json);

    [[nodiscard]] TaskWork builtIn() const { return m_builtIn; }
    [[nodiscard]] TaskWork planning() const { return m_planning; }
    [[nodiscard]] TaskWork hosted(const RoleId &role) const;

private:
    TaskWork m_builtIn;
    TaskWork m_planning;
    QHash<QString, TaskWork> m_hosted; ///< by role; "*": every other
};

/// Who would answer, and for how much.
struct ModelRate {
    bool isBuiltIn = true;
    std::optional<Price> price = {}; ///< of another model; empty: not known
};

/// What a run is expected to take, before it.
struct RunEstimate {
    int tasks = 0;
    int steps = 0;      ///< tasks one after the other at least (waves)
    double seconds = 0; ///< with as many tasks at a time as the options allow
    qint64 tokens = 0;  ///< read and written; 0: nobody counts them
    bool isFree = true;
    std::optional<double> usd = {}; ///< empty: not free, and without a known price
    friend bool operator==(const RunEstimate &, const RunEstimate &) = default;
};

/// Of a whole run of the plan, with the planning where `isPlanned` is false. `byRole`: roles that another model answers
/// for. Pure.
[[nodiscard]] RunEstimate estimateOf(const Plan &plan, bool isPlanned, const RunOptions &options, const ModelRate &rate,
                                     const WorkTable &table, const QHash<RoleId, ModelRate> &byRole = {});

/// A prompt as it would be planned, and what a run of that would take.
struct RunDraft {
    Plan plan;
    RunEstimate estimate;
};

/// Makes a draft of a prompt, or of the plan that there is for it already. Blocking, for a pool thread; spends nothing
/// and changes nothing. Thread-safe.
using DraftMaker = std::function<Result<RunDraft>(const Prompt &prompt, const std::shared_ptr<const Plan> &plan,
                                                  const RunOptions &options, const std::stop_token &stop)>;

} // namespace autodevos
