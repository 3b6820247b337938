// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wireprotocol.h"

namespace autodevos {

/// Google's Gemini API (generateContent, v1beta). The base URL ends with the version; the key goes into a header.
/// Replays whole contents part by part, for thought signatures belong to parts.
class GeminiProtocol final : public WireProtocol {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] HttpRequest write(const Request &request, const Endpoint &endpoint) const override;
    [[nodiscard]] std::unique_ptr<AnswerDecoder> read(const HttpHead &head) const override;
    [[nodiscard]] HttpRequest writeModelList(const Endpoint &endpoint) const override;
    [[nodiscard]] Result<QStringList> readModelList(const HttpHead &head, const QByteArray &body) const override;
};

} // namespace autodevos
