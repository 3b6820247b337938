// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

#include <atomic>

namespace autodevos {

/// Shows pictures to a model that can look at them. One that refuses a request with pictures gets it without, and is
/// told that there were some; from then on it is asked that way at once. Thread-safe as far as the model is.
class SightModel final : public LanguageModel {
public:
    /// Borrows the model.
    explicit SightModel(LanguageModel &model);

    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override { return m_model.id(); }
    /// It was shown pictures and took the request only without.
    [[nodiscard]] bool isBlind() const { return m_isBlind; }

private:
    LanguageModel &m_model;
    std::atomic<bool> m_isBlind = false;
};

} // namespace autodevos
