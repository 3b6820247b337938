// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/planjob.h"

#include "core/agent/planner.h"
#include "core/agent/recordingmodel.h"
#include "core/engine/pending.h"

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// Where the planner's answers are journaled. It asks nobody.
class PlanningPort final : public EventPort {
public:
    PlanningPort(const PlanJob::Ports &ports, std::stop_token stop)
        : m_ports(ports)
        , m_stop(std::move(stop))
    {
    }

    void post(Event event) override
    {
        m_ports.record(event, [](const Status &) {});
    }

    Status postDurable(Event event) override
    {
        const auto pending = std::make_shared<Pending<void>>();
        m_ports.record(event, [pending](const Status &status) { pending->set(status); });
        return pending->wait(m_stop);
    }

    Result<Answer> ask(const Question &, std::stop_token) override
    {
        return failure(ErrorKind::Unsupported, u"The planner asks no questions"_s);
    }

private:
    const PlanJob::Ports &m_ports;
    std::stop_token m_stop;
};

} // namespace

void PlanJob::run()
{
    try {
        m_ports.deliver(plan());
    } catch (const std::exception &exception) { // the pool boundary: see PoolRunner
        m_ports.deliver(failure(ErrorKind::Internal, u"The planner broke off with an unforeseen error"_s,
                                u"Try again; if it happens every time, please report it"_s,
                                QString::fromUtf8(exception.what())));
    }
}

/// Only what costs is recorded: the built-in model answers the same again.
Result<Plan> PlanJob::plan() const
{
    AttemptRequest attempt;
    attempt.number = m_point.number;
    attempt.record = m_point.record;
    PlanningPort port(m_ports, m_stop);
    const std::shared_ptr<LanguageModel> planner = m_services.modelOf(plannerRole());
    RecordingModel model(*planner, attempt, port, Keep::WhatCost);
    return makePlan(m_prompt, model, m_services.planFallback.get(), m_services.roles, m_stop, attachmentsOf(m_folder));
}

} // namespace autodevos
