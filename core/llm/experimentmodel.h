// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/llm/experiment.h"

#include <memory>
#include <mutex>

namespace autodevos {

/// Where the result of an attempt goes: the store, or a fake.
using ExperimentPort = std::function<Status(const QString &experiment, const ExperimentResult &result)>;

/// Asks with the prompt of the variant that is chosen for an attempt, and adds up what the attempt costs. One for each
/// attempt; thread-safe. Whoever records the attempt stands outside: its record holds for either variant.
class ExperimentModel final : public LanguageModel {
public:
    /// `clock` outlives this. The variant's prompt takes the place of `rolePrompt` within the system prompt; with an
    /// empty one, of all of it.
    ExperimentModel(std::shared_ptr<LanguageModel> model, Experiment experiment, TaskId task, int attempt,
                    ExperimentPort port, const Clock &clock, QString rolePrompt = {});

    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override { return m_model->id(); }

    [[nodiscard]] Variant variant() const { return m_result.variant; }
    /// The attempt has ended: records its result. An attempt that was cancelled says nothing and is not recorded.
    [[nodiscard]] Status finish(bool ok);

private:
    std::shared_ptr<LanguageModel> m_model;
    Experiment m_experiment;
    ExperimentPort m_port;
    QString m_rolePrompt;
    const Clock &m_clock;
    qint64 m_startMs = 0;
    std::mutex m_mutex;
    ExperimentResult m_result;
};

} // namespace autodevos
