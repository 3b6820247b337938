// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/services.h"

#include <QRunnable>

#include <functional>
#include <stop_token>

namespace autodevos {

/// Asks the planner in a pool thread and delivers its answer from there. Holds values; owned by the pool.
class PlanJob final : public QRunnable {
public:
    PlanJob(Prompt prompt, const SessionServices &services, std::stop_token stop,
            std::function<void(Result<Plan>)> deliver)
        : m_prompt(std::move(prompt))
        , m_services(services)
        , m_stop(std::move(stop))
        , m_deliver(std::move(deliver))
    {
    }

    void run() override;

private:
    const Prompt m_prompt;
    const SessionServices m_services;
    const std::stop_token m_stop;
    const std::function<void(Result<Plan>)> m_deliver;
};

} // namespace autodevos
