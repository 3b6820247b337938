// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/templatestore.h"
#include "agents/blueprint/language/lexicon.h"
#include "core/llm/languagemodel.h"

namespace autodevos {

/// The built-in model: reads plain English and answers plans and tool calls like any hosted model, without a network,
/// the same answer for the same request. Keeps no state between calls, so any number of threads may ask at once.
/// Knows nothing of the engine: it sees the request and nothing else.
class BlueprintModel : public LanguageModel {
public:
    /// `templateOverrides`: a folder of templates that replace those of the program; empty: none.
    explicit BlueprintModel(const QString &templateOverrides = {});

    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override;

private:
    [[nodiscard]] Result<Response> plan(const Request &request) const;
    [[nodiscard]] Result<Response> work(const Request &request, const std::stop_token &stop) const;

    Result<std::shared_ptr<const language::Lexicon>> m_lexicon;
    TemplateStore m_templates;
};

} // namespace autodevos
