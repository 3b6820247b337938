// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

#include <memory>

namespace autodevos {

/// Makes a call whose stream failed, in a way that the streaming itself may be to blame for, once more without
/// streaming: as a call of its own, with its own permit and its own room in the budget. Not when anything was heard of
/// the first one. Thread-safe.
class UnstreamedModel final : public LanguageModel {
public:
    explicit UnstreamedModel(std::shared_ptr<LanguageModel> model);

    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override { return m_model->id(); }

private:
    std::shared_ptr<LanguageModel> m_model;
};

} // namespace autodevos
