// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentbody.h"

#include "core/agent/agentattempt.h"
#include "core/llm/experimentmodel.h"

#include <algorithm>

namespace autodevos {
namespace {

/// What the body owns for as long as any attempt may run.
struct AgentShop {
    Workspace workspace;
    AgentModels models;
    Result<ToolCatalog> tools;
    Toolchain toolchain;
    CommandRunner commands;
    std::shared_ptr<ToolServers> servers;

    AgentShop(const Workspace &project, AgentModels chosen, const Clock &clock, const CommandAccess &access,
              std::shared_ptr<ToolServers> ofPerson)
        : workspace(project)
        , models(std::move(chosen))
        , tools(ToolCatalog::load())
        , toolchain(project, clock)
        , commands(toolchain, access)
        , servers(std::move(ofPerson))
    {
    }

    [[nodiscard]] std::shared_ptr<LanguageModel> modelFor(const AttemptRequest &request) const
    {
        // what a person has put into other words is more than the first version knows
        const bool isFirstVersion =
            request.task.isBuiltIn && request.plannedInstructions.isEmpty() && request.standIn.isEmpty();
        if (isFirstVersion && request.model == 0 && models.scaffold) {
            return models.scaffold;
        }
        if (request.model == 0) {
            const RoleId &role = request.standIn.isEmpty() ? request.task.role : request.standIn;
            if (const std::shared_ptr<LanguageModel> own = models.byRole.value(role)) {
                return own;
            }
        }
        const std::size_t wanted = static_cast<std::size_t>(std::max(0, request.model));
        return models.models.at(std::min(wanted, models.models.size() - 1));
    }

    /// The model with the prompt that is tried out on this attempt, when one is.
    [[nodiscard]] std::shared_ptr<ExperimentModel> experimentFor(const AttemptRequest &request,
                                                                 const RoleCatalog &roles, const Clock &clock) const
    {
        const Role *role = roles.role(request.standIn.isEmpty() ? request.task.role : request.standIn);
        if (!models.experiments || role == nullptr || request.model > 0) {
            return nullptr;
        }
        const std::optional<Experiment> experiment = models.experiments->runningFor(role->id);
        const auto keep = [store = models.experiments](const QString &id, const ExperimentResult &result) {
            return store->record(id, result);
        };
        return !experiment ? nullptr
                           : std::make_shared<ExperimentModel>(modelFor(request), *experiment, request.task.id,
                                                               request.number, keep, clock, role->prompt);
    }
};

AttemptOutcome failed(const AttemptRequest &request, const Error &error)
{
    AttemptOutcome outcome;
    outcome.run = request.run;
    outcome.task = request.task.id;
    outcome.number = request.number;
    outcome.error = error;
    return outcome;
}

} // namespace

AttemptBody makeAgentBody(Workspace workspace, AgentModels models, const RoleCatalog &roles, const Clock &clock,
                          const CommandAccess &access, std::shared_ptr<ToolServers> servers)
{
    auto shop = std::make_shared<AgentShop>(workspace, std::move(models), clock, access, std::move(servers));
    return [shop, &roles, &clock](const AttemptRequest &request, EventPort &port, std::stop_token stop) {
        if (!shop->tools) {
            return failed(request, shop->tools.error());
        }
        if (const Status begun = port.awaitBeginning(); !begun) {
            return failed(request, begun.error());
        }
        const std::shared_ptr<LanguageModel> chosen = shop->modelFor(request);
        const std::shared_ptr<ExperimentModel> experiment = shop->experimentFor(request, roles, clock);
        LanguageModel &model = experiment ? *experiment : *chosen;
        LanguageModel *scaffold = shop->models.scaffold.get();
        const ModelTraits traits = shop->models.traits ? shop->models.traits(*chosen, stop) : ModelTraits{};
        const bool isScaffold = scaffold == chosen.get();
        const AgentServices services{shop->workspace,
                                     model,
                                     roles,
                                     *shop->tools,
                                     shop->toolchain,
                                     shop->commands,
                                     traits,
                                     isScaffold ? nullptr : scaffold,
                                     isScaffold ? nullptr : shop->servers.get()};
        AttemptOutcome outcome = AgentAttempt(services, request, port, stop).run();
        const bool hasEnded = !stop.stop_requested();
        if (experiment && hasEnded) { // what cannot be written costs the experiment a result, not the run
            (void)experiment->finish(outcome.ok && outcome.ending == AttemptEnding::Done);
        }
        return outcome;
    };
}

AttemptBody makeAgentBody(Workspace workspace, std::shared_ptr<LanguageModel> model, const RoleCatalog &roles,
                          const Clock &clock, const CommandAccess &access)
{
    return makeAgentBody(std::move(workspace), AgentModels{.models = {std::move(model)}}, roles, clock, access);
}

} // namespace autodevos
