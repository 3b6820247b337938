// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/exportcommits.h"

#include "core/plan/graph.h"

namespace autodevos {

QVector<ExportCommit> exportCommits(const ProjectState &state)
{
    QVector<ExportCommit> commits;
    if (!state.hasPlan()) {
        return commits;
    }
    const std::shared_ptr<const Plan> plan = state.plan();
    for (const TaskId &id : topologicalOrder(plan->tasks)) {
        if (const QStringList files = state.task(id).files; !files.isEmpty()) {
            commits.append({plan->task(id)->title, files});
        }
    }
    return commits;
}

} // namespace autodevos
