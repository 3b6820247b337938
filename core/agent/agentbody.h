// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/attempt.h"
#include "core/agent/modeltraits.h"
#include "core/agent/role.h"
#include "core/base/clock.h"
#include "core/command/commandrunner.h"
#include "core/llm/experiment.h"
#include "core/workspace/workspace.h"

namespace autodevos {

class ToolServers;

/// The models that carry out tasks.
struct AgentModels {
    /// The one chosen, then those that step in for it (AttemptRequest::model); a number beyond them means the last.
    std::vector<std::shared_ptr<LanguageModel>> models;
    QHash<RoleId, std::shared_ptr<LanguageModel>> byRole = {}; ///< in place of the one chosen, for these roles
    /// Writes a task's files before another model begins, and keeps them where that one makes things worse. Asked with
    /// the task's brief like any model; null: every model begins with what is there.
    std::shared_ptr<LanguageModel> scaffold = nullptr;
    /// What is known of a model; may ask it. Thread-safe; empty: every model is as `ModelTraits` says by default.
    std::function<ModelTraits(LanguageModel &model, const std::stop_token &stop)> traits = {};
    /// Prompts of roles that are compared on the attempts of the model that was chosen; null: none.
    std::shared_ptr<const ExperimentStore> experiments = nullptr;
};

/// The body that runs an agent: role prompt and brief, model turns, tool calls on a transaction, checks, commit.
/// The returned function is thread-safe; the references outlive it. `servers`: tools of the person's servers, for every
/// model but the scaffold; null: none.
[[nodiscard]] AttemptBody makeAgentBody(Workspace workspace, AgentModels models, const RoleCatalog &roles,
                                        const Clock &clock, const CommandAccess &access = {},
                                        std::shared_ptr<ToolServers> servers = nullptr);
/// The same with one model alone.
[[nodiscard]] AttemptBody makeAgentBody(Workspace workspace, std::shared_ptr<LanguageModel> model,
                                        const RoleCatalog &roles, const Clock &clock, const CommandAccess &access = {});

} // namespace autodevos
