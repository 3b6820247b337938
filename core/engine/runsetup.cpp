// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/runsetup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

RunSetup setUpRun(const ProjectState &state, const OpenEnds &openEnds, ReusePlan scope, const RunOptions &options)
{
    const RunStatus &last = state.run();
    RunSetup setup;
    setup.plan = state.plan();
    setup.options = options;
    setup.options.maxParallel = std::clamp(options.maxParallel, 1, 64);
    setup.isResumed = scope.forced.isEmpty() && last.state == RunState::Interrupted &&
                      last.planVersion == setup.plan->version && last.checkLevel == options.checkLevel;
    const qsizetype runs = state.earlierRuns().size() + (last.state == RunState::None ? 0 : 1);
    setup.id = setup.isResumed ? last.id : RunId(u"run-%1"_s.arg(runs + 1));
    for (const TaskId &task : std::as_const(scope.run)) {
        ResumePoint point = openEnds.resumePoint(task, setup.id);
        if (scope.forced.contains(task)) {
            point.record.clear(); // it shall be done anew, not played back
        }
        setup.resumePoints.emplace(task, std::move(point));
    }
    setup.scope = std::move(scope);
    return setup;
}

ReusePlan scopeOfRun(const ProjectState &state, const ReuseLedger &ledger, CheckLevel level)
{
    const Plan &plan = *state.plan();
    const std::optional<ReusePlan> rest = ledger.restOfRunAlone(plan, level, state);
    return rest ? *rest : ledger.plan(plan, level, state);
}

} // namespace autodevos
