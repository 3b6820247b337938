// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/attachments.h"
#include "core/agent/attempt.h"
#include "core/agent/knowledge.h"
#include "core/agent/modeltraits.h"
#include "core/agent/role.h"
#include "core/base/clock.h"
#include "core/command/commandrunner.h"
#include "core/llm/budget.h"
#include "core/llm/experiment.h"

#include <QHash>

#include <functional>

namespace autodevos {

class ToolServers;

/// What opening a project does when another process has it open: one writes, the others can only read.
enum class WhenHeld { Fail, Watch };

/// Collaborators of a session; all outlive it.
struct SessionServices {
    std::shared_ptr<LanguageModel> model;
    std::reference_wrapper<const RoleCatalog> roles;
    const Clock &clock;
    AttemptBody body = {}; ///< how an attempt is carried out; empty: by an agent with the model
    QHash<RoleId, std::shared_ptr<LanguageModel>> byRole = {}; ///< answer for these roles in place of `model`
    /// Step in where the model does not succeed, in order; the built-in one last.
    std::vector<std::shared_ptr<LanguageModel>> others = {};
    std::shared_ptr<LanguageModel> scaffold = nullptr;     ///< see AgentModels
    std::shared_ptr<LanguageModel> planFallback = nullptr; ///< plans where the model's plan cannot be used
    std::function<ModelTraits(LanguageModel &model, const std::stop_token &stop)> traits = {}; ///< see AgentModels
    std::shared_ptr<const ExperimentStore> experiments = nullptr;                              ///< see AgentModels
    /// How many of `others`, from the first on, may be given tasks as well as `model`: which one, is learned.
    int alternatives = 0;
    std::shared_ptr<const Knowledge> knowledge = nullptr; ///< what was learned, and learns; null: nothing is
    std::shared_ptr<ToolServers> toolServers = nullptr;   ///< of the person, for agents; null: none
    CommandAccess access = {};                            ///< what agents' commands may do
    std::shared_ptr<Budget> budget = nullptr;             ///< what the models are paid from; null: nobody counts
    bool hasPerson = false; ///< somebody answers questions; else the fallback counts, and what fails fails

    /// Who answers for a role.
    [[nodiscard]] std::shared_ptr<LanguageModel> modelOf(const RoleId &role) const { return byRole.value(role, model); }
};

} // namespace autodevos
