// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/http.h"
#include "core/llm/languagemodel.h"
#include "core/llm/secret.h"

#include <memory>

namespace autodevos {

/// Where a provider is reached, and as whom.
struct Endpoint {
    QUrl baseUrl;             ///< up to and without the protocol's own path: https://api.openai.com/v1
    Secret key;               ///< empty: none is sent
    HttpHeaders headers = {}; ///< sent as well: what a gateway asks for
};

/// Reads one answer. Bytes in any slices give the same result. One thread, used up by one answer.
class AnswerDecoder {
public:
    AnswerDecoder() = default;
    AnswerDecoder(const AnswerDecoder &) = delete;
    AnswerDecoder &operator=(const AnswerDecoder &) = delete;
    virtual ~AnswerDecoder() = default;

    /// The next bytes of the body; `sink` hears what became complete with them. An error ends the answer: nothing more
    /// is fed, and what was heard so far was part of a failed one.
    [[nodiscard]] virtual Status feed(QByteArrayView bytes, const DeltaSink &sink) = 0;
    /// The body has ended.
    [[nodiscard]] virtual Result<Response> finish() = 0;
    /// What had come of an answer that failed, as in `CallFate`.
    [[nodiscard]] virtual Response begun() const = 0;
};

/// One wire protocol: how a request is written and an answer is read. Immutable; any thread. No network in it.
class WireProtocol {
public:
    WireProtocol() = default;
    WireProtocol(const WireProtocol &) = delete;
    WireProtocol &operator=(const WireProtocol &) = delete;
    virtual ~WireProtocol() = default;

    /// "gemini", "anthropic", "openai", "openai-compatible".
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual HttpRequest write(const Request &request, const Endpoint &endpoint) const = 0;
    /// The decoder for a body that came after `head`, whatever its status: an error is an answer too.
    [[nodiscard]] virtual std::unique_ptr<AnswerDecoder> read(const HttpHead &head) const = 0;

    /// How to ask which models there are, and what the answer says: names, best first where the provider ranks them.
    [[nodiscard]] virtual HttpRequest writeModelList(const Endpoint &endpoint) const = 0;
    [[nodiscard]] virtual Result<QStringList> readModelList(const HttpHead &head, const QByteArray &body) const = 0;
};

} // namespace autodevos
