// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/eventlog.h"
#include "core/engine/openends.h"
#include "core/engine/services.h"

#include <QRunnable>

#include <functional>
#include <stop_token>

namespace autodevos {

/// Asks the planner in a pool thread and delivers its plan from there. What the model answers is recorded as an
/// attempt's answers are, so that after a crash nothing is paid twice. Holds values; owned by the pool.
class PlanJob final : public QRunnable {
public:
    /// Called in the pool thread.
    struct Ports {
        /// Journals; `whenDurable` is called in any thread, or never when the engine goes.
        std::function<void(const Event &event, const EventLog::WhenDurable &whenDurable)> record;
        std::function<void(Result<Plan>)> deliver;
    };

    /// `folder`: of the project, where what is attached to the prompt lies.
    PlanJob(Prompt prompt, QString folder, const SessionServices &services, ResumePoint point, std::stop_token stop,
            Ports ports)
        : m_prompt(std::move(prompt))
        , m_folder(std::move(folder))
        , m_services(services)
        , m_point(std::move(point))
        , m_stop(std::move(stop))
        , m_ports(std::move(ports))
    {
    }

    void run() override;

private:
    [[nodiscard]] Result<Plan> plan() const;

    const Prompt m_prompt;
    const QString m_folder;
    const SessionServices m_services;
    const ResumePoint m_point;
    const std::stop_token m_stop;
    const Ports m_ports;
};

} // namespace autodevos
