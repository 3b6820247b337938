// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/httpmodel.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype keptOfAnswer = 64 * 1024;

bool speaksOfStreaming(const QByteArray &text)
{
    return text.toLower().replace("upstream", "").contains("stream"); // "upstream" is a proxy's word for the server
}

} // namespace

/// One exchange under way, and what is known of it afterwards.
class HttpModel::Call {
public:
    explicit Call(HttpRequest request)
        : m_request(std::move(request))
        , m_startedMs(QDateTime::currentMSecsSinceEpoch())
    {
        m_timer.start();
    }

    Result<Response> run(const HttpModel &model, const DeltaSink &sink, std::stop_token stop);
    /// What is to be known of the call beside its `error`.
    [[nodiscard]] CallFate fate(const Error &error) const
    {
        return {failedByStreaming(error), hadBegun(error), m_decoder ? m_decoder->begun() : Response()};
    }
    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    [[nodiscard]] ExchangeRecord record() const;

private:
    Result<Response> conclude(Status exchanged);
    [[nodiscard]] bool failedByStreaming(const Error &error) const;
    [[nodiscard]] bool hadBegun(const Error &error) const;

    HttpRequest m_request;
    HttpHead m_head;
    std::unique_ptr<AnswerDecoder> m_decoder;
    QByteArray m_answer; ///< its beginning
    qint64 m_answerBytes = 0;
    qint64 m_startedMs;
    qint64 m_headMs = -1;
    qint64 m_firstDeltaMs = -1;
    bool m_isRefused = false; ///< the decoder has ended the answer with an error
    QElapsedTimer m_timer;
};

Result<Response> HttpModel::Call::run(const HttpModel &model, const DeltaSink &sink, std::stop_token stop)
{
    const DeltaSink hear = [this, &sink](const Delta &delta) {
        if (m_firstDeltaMs < 0) {
            m_firstDeltaMs = m_timer.elapsed();
        }
        if (sink) {
            sink(delta);
        }
    };
    const auto takeHead = [this, &model](const HttpHead &head) {
        m_head = head;
        m_headMs = m_timer.elapsed();
        m_decoder = model.m_protocol->read(head);
        return Status();
    };
    const auto takeBody = [this, &hear](QByteArrayView bytes) {
        m_answerBytes += bytes.size();
        m_answer += bytes.first(std::min(bytes.size(), keptOfAnswer - m_answer.size()));
        Status fed = m_decoder->feed(bytes, hear);
        m_isRefused = !fed;
        return fed;
    };
    const Result<HttpHead> exchanged =
        model.m_client->exchange(m_request, model.m_options.timeouts, takeHead, takeBody, std::move(stop));
    return conclude(exchanged ? Status() : tl::unexpected(exchanged.error()));
}

/// An answer that is whole by its own account counts also when the connection broke or hung after it; of one that tells
/// of an error what it tells counts, not how it ended.
Result<Response> HttpModel::Call::conclude(Status exchanged)
{
    if (exchanged) {
        return m_decoder->finish();
    }
    const ErrorKind kind = exchanged.error().kind;
    const bool brokeLate = kind == ErrorKind::Network || kind == ErrorKind::Timeout;
    if (m_decoder && !m_isRefused && brokeLate && m_answerBytes > 0) {
        Result<Response> response = m_decoder->finish();
        if (response || m_head.status >= 400) {
            return response;
        }
    }
    return tl::unexpected(exchanged.error());
}

/// What the provider itself ends with an error it does not charge; what broke, hung or was left it may.
bool HttpModel::Call::hadBegun(const Error &error) const
{
    const bool isGood = m_head.status >= 200 && m_head.status < 300;
    const bool wasCut = error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout ||
                        error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::MalformedAnswer;
    return isGood && wasCut;
}

bool HttpModel::Call::failedByStreaming(const Error &error) const
{
    if (m_firstDeltaMs >= 0 || m_headMs < 0 || error.kind == ErrorKind::Cancelled) {
        return false;
    }
    static constexpr std::array refusals{400, 404, 405, 406, 415, 422, 500, 501};
    if (m_head.status >= 400) {
        return std::ranges::find(refusals, m_head.status) != refusals.end() && speaksOfStreaming(m_answer);
    }
    return error.kind == ErrorKind::MalformedAnswer || error.kind == ErrorKind::Network;
}

ExchangeRecord HttpModel::Call::record() const
{
    ExchangeRecord record;
    record.startedMs = m_startedMs;
    record.method = m_request.method;
    record.status = m_head.status;
    record.answerBytes = m_answerBytes;
    record.headMs = m_headMs;
    record.firstDeltaMs = m_firstDeltaMs;
    record.endMs = m_timer.elapsed();
    record.headers = m_request.headers;
    record.body = m_request.body;
    record.answerHeaders = m_head.headers;
    record.answer = m_answer;
    return record;
}

HttpModel::HttpModel(ModelId id, Endpoint endpoint, std::shared_ptr<const WireProtocol> protocol,
                     std::shared_ptr<HttpClient> client, HttpModelOptions options)
    : m_id(std::move(id))
    , m_endpoint(std::move(endpoint))
    , m_protocol(std::move(protocol))
    , m_client(std::move(client))
    , m_options(std::move(options))
{
}

Result<Response> HttpModel::complete(const Request &request, const DeltaSink &sink, std::stop_token stop)
{
    Request asked = request;
    asked.model = m_id;
    Call call(write(asked));
    const Redactor redactor(m_endpoint.key, call.request());
    Result<Response> result = call.run(*this, sink, std::move(stop)).map_error([&redactor](const Error &error) {
        return redactor.redacted(error);
    });
    if (!result && request.fate != nullptr) {
        *request.fate = call.fate(result.error());
    }
    observe(call, request.origin, redactor, result);
    return result;
}

HttpRequest HttpModel::write(const Request &request) const
{
    HttpRequest written = m_protocol->write(request, m_endpoint);
    const auto isTrace = [](const auto &header) {
        return header.first.toLower() == "traceparent";
    };
    if (m_options.trace && std::ranges::none_of(written.headers, isTrace)) {
        written.headers.append({"traceparent", m_options.trace().toHeader()});
    }
    return written;
}

void HttpModel::observe(const Call &call, const CallOrigin &origin, const Redactor &redactor,
                        const Result<Response> &result) const
{
    if (!m_options.observer) {
        return;
    }
    ExchangeRecord record = call.record();
    record.model = m_id;
    record.origin = origin;
    record.url = redactor.redacted(call.request().url);
    record.headers = redactor.redacted(record.headers);
    record.body = redactor.redacted(record.body);
    record.answerHeaders = redactor.redacted(record.answerHeaders);
    record.answer = redactor.redacted(record.answer);
    if (result) {
        record.usage = result->usage;
    } else {
        record.error = result.error();
    }
    m_options.observer(record);
}

} // namespace autodevos
