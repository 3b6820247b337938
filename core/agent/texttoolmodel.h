// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/modeltraits.h"

#include <atomic>

namespace autodevos {

/// Offers tools to a model that has no tool calls of its own: a strict form of text, explained in the system prompt;
/// calls and results of the conversation are written in the same form. Its answer is plain text, in which the agent
/// finds the calls (`callsInText`). A model that has native tools is asked as it is, until it says that it has none.
/// Thread-safe as far as the model is.
class TextToolModel final : public LanguageModel {
public:
    /// Borrows the model.
    TextToolModel(LanguageModel &model, ToolStyle style);

    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override { return m_model.id(); }
    [[nodiscard]] ToolStyle style() const { return m_style; }

private:
    LanguageModel &m_model;
    std::atomic<ToolStyle> m_style;
};

/// The id of a call that was found in a text: it goes back as text, whatever the model's means.
[[nodiscard]] QString textCallId(int turn, int index);
/// The request as it reads without native tools.
[[nodiscard]] Request withToolsAsText(const Request &request);
/// The request with only those calls and their results as text that came as text.
[[nodiscard]] Request withTextCallsAsText(const Request &request);

} // namespace autodevos
