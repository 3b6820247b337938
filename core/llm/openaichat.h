// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wireprotocol.h"

namespace autodevos {

/// Chat Completions as OpenAI began it and many servers speak it, each with its own departures (`ServerQuirks`).
/// Replays reasoning where the server wants it back.
class OpenAiChatProtocol final : public WireProtocol {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] HttpRequest write(const Request &request, const Endpoint &endpoint) const override;
    [[nodiscard]] std::unique_ptr<AnswerDecoder> read(const HttpHead &head) const override;
    [[nodiscard]] HttpRequest writeModelList(const Endpoint &endpoint) const override;
    [[nodiscard]] Result<QStringList> readModelList(const HttpHead &head, const QByteArray &body) const override;
};

} // namespace autodevos
