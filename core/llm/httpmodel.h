// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/httpclient.h"
#include "core/llm/redaction.h"
#include "core/llm/tracecontext.h"
#include "core/llm/wireprotocol.h"

namespace autodevos {

/// One exchange as it was, without secrets: what "show exact request" and the request log show.
struct ExchangeRecord {
    qint64 startedMs = 0; ///< since 1970, UTC
    ModelId model;
    CallOrigin origin;
    QByteArray method;
    QString url;
    HttpHeaders headers;
    QByteArray body;
    int status = 0; ///< 0: no answer came
    HttpHeaders answerHeaders;
    QByteArray answer;          ///< the beginning of its body, at most 64 KiB
    qint64 answerBytes = 0;     ///< all of it
    qint64 headMs = -1;         ///< from the start; -1: never
    qint64 firstDeltaMs = -1;   ///< as above
    qint64 endMs = 0;           ///< as above
    std::optional<Usage> usage; ///< of a good answer
    std::optional<Error> error;
};

/// Hears of every exchange when it is over, in the thread that called `complete`.
using ExchangeObserver = std::function<void(const ExchangeRecord &record)>;
/// Which span the next call is, asked in the thread that called `complete`.
using TraceSource = std::function<TraceContext()>;

struct HttpModelOptions {
    Timeouts timeouts;
    ExchangeObserver observer;                ///< may be empty
    TraceSource trace = &TraceContext::fresh; ///< empty: no traceparent is sent
};

/// A hosted or local model, spoken to in one protocol over HTTP: one request a call. Any thread, many calls at a time.
/// An error says whether streaming may be to blame, and whether there may be a bill. Nothing it returns or records
/// holds a key, also where the other side repeats it.
class HttpModel final : public LanguageModel {
public:
    HttpModel(ModelId id, Endpoint endpoint, std::shared_ptr<const WireProtocol> protocol,
              std::shared_ptr<HttpClient> client, HttpModelOptions options = {});

    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override { return m_id; }

private:
    class Call;
    [[nodiscard]] HttpRequest write(const Request &request) const;
    void observe(const Call &call, const CallOrigin &origin, const Redactor &redactor,
                 const Result<Response> &result) const;

    ModelId m_id;
    Endpoint m_endpoint;
    std::shared_ptr<const WireProtocol> m_protocol;
    std::shared_ptr<HttpClient> m_client;
    HttpModelOptions m_options;
};

} // namespace autodevos
