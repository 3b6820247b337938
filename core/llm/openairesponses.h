// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wireprotocol.h"

namespace autodevos {

/// OpenAI's Responses API, as OpenAI, Azure and others speak it. Nothing is kept at the server (`store: false`);
/// the items of an answer are replayed instead, reasoning in its encrypted form.
class OpenAiResponsesProtocol final : public WireProtocol {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] HttpRequest write(const Request &request, const Endpoint &endpoint) const override;
    [[nodiscard]] std::unique_ptr<AnswerDecoder> read(const HttpHead &head) const override;
    [[nodiscard]] HttpRequest writeModelList(const Endpoint &endpoint) const override;
    [[nodiscard]] Result<QStringList> readModelList(const HttpHead &head, const QByteArray &body) const override;
};

} // namespace autodevos
