// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

#include <atomic>

namespace autodevos {

/// Keeps what is sent inside the model's window (see `fitted`), and makes it shorter still when the model says that it
/// was too long. Thread-safe as far as the model is.
class WindowModel final : public LanguageModel {
public:
    /// Borrows the model. `contextTokens`: its window, for question and answer together.
    WindowModel(LanguageModel &model, int contextTokens);

    /// ErrorKind::ContextTooLong when even the task alone does not fit.
    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override { return m_model.id(); }

private:
    LanguageModel &m_model;
    std::atomic<int> m_budget; ///< tokens a request may cost; learned from refusals
};

} // namespace autodevos
