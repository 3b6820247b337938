// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wireprotocol.h"

namespace autodevos {

/// Anthropic's Messages API, version 2023-06-01. The base URL may end with /v1. Marks what does not change between
/// turns for the provider's cache. Replays whole contents block by block, thinking with its signatures.
class AnthropicProtocol final : public WireProtocol {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] HttpRequest write(const Request &request, const Endpoint &endpoint) const override;
    [[nodiscard]] std::unique_ptr<AnswerDecoder> read(const HttpHead &head) const override;
    [[nodiscard]] HttpRequest writeModelList(const Endpoint &endpoint) const override;
    [[nodiscard]] Result<QStringList> readModelList(const HttpHead &head, const QByteArray &body) const override;
};

} // namespace autodevos
