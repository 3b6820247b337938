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

    AgentShop(const Workspace &project, std::shared_ptr<LanguageModel> chosen, const Clock &clock)
        : workspace(project)
        , model(std::move(chosen))
        , tools(ToolCatalog::load())
        , toolchain(project, clock)
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
                          const Clock &clock)
{
    auto shop = std::make_shared<AgentShop>(workspace, std::move(model), clock);
    return [shop, &roles](const AttemptRequest &request, EventPort &port, std::stop_token stop) {
        if (!shop->tools) {
            return failed(request, shop->tools.error());
        }
        const AgentServices services{shop->workspace, *shop->model, roles, *shop->tools, shop->toolchain};
        return AgentAttempt(services, request, port, std::move(stop)).run();
    };
}

} // namespace autodevos
