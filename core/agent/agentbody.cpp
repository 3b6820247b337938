// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentbody.h"

#include "core/agent/agentattempt.h"

#include <algorithm>

namespace autodevos {
namespace {

/// What the body owns for as long as any attempt may run.
struct AgentShop {
    Workspace workspace;
    AgentModels models;
    Result<ToolCatalog> tools;
    Toolchain toolchain;

    AgentShop(const Workspace &project, AgentModels chosen, const Clock &clock)
        : workspace(project)
        , models(std::move(chosen))
        , tools(ToolCatalog::load())
        , toolchain(project, clock)
    {
    }

    [[nodiscard]] LanguageModel &modelFor(const AttemptRequest &request) const
    {
        const std::size_t wanted = static_cast<std::size_t>(std::max(0, request.model));
        return *models.models.at(std::min(wanted, models.models.size() - 1));
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

AttemptBody makeAgentBody(Workspace workspace, AgentModels models, const RoleCatalog &roles, const Clock &clock)
{
    auto shop = std::make_shared<AgentShop>(workspace, std::move(models), clock);
    return [shop, &roles](const AttemptRequest &request, EventPort &port, std::stop_token stop) {
        if (!shop->tools) {
            return failed(request, shop->tools.error());
        }
        LanguageModel &model = shop->modelFor(request);
        LanguageModel *scaffold = shop->models.scaffold.get();
        const ModelTraits traits = shop->models.traits ? shop->models.traits(model, stop) : ModelTraits{};
        const AgentServices services{shop->workspace,
                                     model,
                                     roles,
                                     *shop->tools,
                                     shop->toolchain,
                                     traits,
                                     scaffold == &model ? nullptr : scaffold};
        return AgentAttempt(services, request, port, std::move(stop)).run();
    };
}

AttemptBody makeAgentBody(Workspace workspace, std::shared_ptr<LanguageModel> model, const RoleCatalog &roles,
                          const Clock &clock)
{
    return makeAgentBody(std::move(workspace), AgentModels{.models = {std::move(model)}}, roles, clock);
}

} // namespace autodevos
