// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/experimentmodel.h"

namespace autodevos {

ExperimentModel::ExperimentModel(std::shared_ptr<LanguageModel> model, Experiment experiment, TaskId task, int attempt,
                                 ExperimentPort port, const Clock &clock, QString rolePrompt)
    : m_model(std::move(model))
    , m_experiment(std::move(experiment))
    , m_port(std::move(port))
    , m_rolePrompt(std::move(rolePrompt))
    , m_clock(clock)
    , m_startMs(clock.monotonicMs())
    , m_result{chosenVariant(m_experiment, task, attempt), task, attempt}
{
}

Result<Response> ExperimentModel::complete(const Request &request, const DeltaSink &sink, std::stop_token stop)
{
    Request own = request;
    if (const QString &prompt = m_experiment.prompt(m_result.variant); !prompt.isEmpty()) {
        own.system = m_rolePrompt.isEmpty() ? prompt : QString(own.system).replace(m_rolePrompt, prompt);
    }
    Result<Response> response = m_model->complete(own, sink, std::move(stop));
    if (response) {
        const std::lock_guard lock(m_mutex);
        m_result.cost += response->usage.cost;
    }
    return response;
}

Status ExperimentModel::finish(bool ok)
{
    ExperimentResult result;
    {
        const std::lock_guard lock(m_mutex);
        result = m_result;
    }
    result.ok = ok;
    result.time = std::chrono::milliseconds(m_clock.monotonicMs() - m_startMs);
    result.atMs = m_clock.nowMs();
    return m_port(m_experiment.id, result);
}

} // namespace autodevos
