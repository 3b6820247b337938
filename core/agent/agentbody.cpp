// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentbody.h"

#include "core/agent/agentattempt.h"

namespace autodevos {
namespace {

/// What the body owns for as long as any attempt may run.
struct AgentShop {
    Workspace workspace;
    std::shared_ptr<LanguageModel> model;
    Result<ToolCatalog> tools;
    Toolchain toolchain;
    CommandRunner commands;

    AgentShop(const Workspace &project, std::shared_ptr<LanguageModel> chosen, const Clock &clock,
              const CommandAccess &access)
        : workspace(project)
        , model(std::move(chosen))
        , tools(ToolCatalog::load())
        , toolchain(project, clock)
        , commands(toolchain, access)
    {
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

AttemptBody makeAgentBody(Workspace workspace, std::shared_ptr<LanguageModel> model, const RoleCatalog &roles,
                          const Clock &clock, const CommandAccess &access)
{
    auto shop = std::make_shared<AgentShop>(workspace, std::move(model), clock, access);
    return [shop, &roles](const AttemptRequest &request, EventPort &port, std::stop_token stop) {
        if (!shop->tools) {
            return failed(request, shop->tools.error());
        }
        const AgentServices services{shop->workspace, *shop->model,    roles,
                                     *shop->tools,    shop->toolchain, shop->commands};
        return AgentAttempt(services, request, port, std::move(stop)).run();
    };
}

} // namespace autodevos
