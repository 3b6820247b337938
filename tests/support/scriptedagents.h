// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/modelserver.h"

namespace autodevos {

/// The behaviours of a scripted model, chosen by the model's name: echo, tool, builder, refuse, limit (429 twice before
/// each conversation's first answer), slow, outage, fences.
[[nodiscard]] ModelServer::Script scriptedAgents();

/// A plan of twelve tasks, eight of which can be carried out side by side.
[[nodiscard]] QJsonObject builderPlan();
/// What a request for a plan is told from.
[[nodiscard]] bool asksForPlan(const ModelAsk &ask);
/// The title of the task that is asked for; empty: another request.
[[nodiscard]] QString taskTitle(const ModelAsk &ask);
/// The files that the task may write, with right contents.
[[nodiscard]] QVector<ModelReply::Call> filesOfTask(const ModelAsk &ask);
/// Plans, writes a task's files in one turn, then reports.
[[nodiscard]] ModelReply builderReply(const ModelAsk &ask);
/// The same without tool calls: whole files in fences.
[[nodiscard]] ModelReply fencesReply(const ModelAsk &ask);

} // namespace autodevos
