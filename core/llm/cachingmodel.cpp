// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/cachingmodel.h"

#include "core/llm/cachekey.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

bool isWorthKeeping(const Response &response, const ModelId &model)
{
    const bool isOwn = response.answeredBy == ModelId{} || response.answeredBy == model;
    return isOwn && !response.isFromCache &&
           (response.finishReason == FinishReason::Stop || response.finishReason == FinishReason::ToolCalls);
}

} // namespace

CachingModel::CachingModel(std::shared_ptr<LanguageModel> model, std::shared_ptr<ResponseCache> cache, QString scope)
    : m_model(std::move(model))
    , m_cache(std::move(cache))
    , m_scope(std::move(scope))
{
}

Result<Response> CachingModel::complete(const Request &request, const DeltaSink &sink, std::stop_token stop)
{
    if (!request.isCacheable) {
        return m_model->complete(request, sink, stop);
    }
    const QString key = cacheKey(request, m_scope);
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const auto found = m_flights.find(key);
        if (found == m_flights.end()) {
            m_flights[key] = std::make_shared<Flight>();
            lock.unlock();
            return ask(key, request, sink, stop);
        }
        const std::shared_ptr<Flight> flight = found->second;
        m_bell.wait(lock, stop, [&flight] { return !flight->hasAsker; });
        if (flight->answer) {
            lock.unlock();
            return share(*flight->answer, sink);
        }
        // its asker was stopped: the first that wakes asks anew
    }
    return failure(ErrorKind::Cancelled, u"The request was ended"_s);
}

Result<Response> CachingModel::ask(const QString &key, const Request &request, const DeltaSink &sink,
                                   const std::stop_token &stop)
{
    std::optional<Response> kept = m_cache->find(key);
    const bool wasKept = kept.has_value();
    const Result<Response> answer = wasKept ? std::move(*kept) : m_model->complete(request, sink, stop);
    if (!wasKept && answer && isWorthKeeping(*answer, id())) {
        (void)m_cache->keep(key, *answer); // a full disk costs the next asker a call, not this one its answer
    }
    {
        const std::lock_guard lock(m_mutex);
        const auto flight = m_flights.find(key);
        flight->second->hasAsker = false;
        if (answer || answer.error().kind != ErrorKind::Cancelled) {
            flight->second->answer = answer;
        }
        m_flights.erase(flight);
        m_bell.notify_all();
    }
    return wasKept ? share(answer, sink) : answer;
}

Result<Response> CachingModel::share(const Result<Response> &answer, const DeltaSink &sink) const
{
    if (!answer) {
        return answer;
    }
    Response response = *answer;
    response.usage = {};
    response.isFromCache = true;
    replay(response, sink);
    return response;
}

void replay(const Response &response, const DeltaSink &sink)
{
    if (!sink) {
        return;
    }
    if (!response.reasoning.isEmpty()) {
        sink({DeltaKind::Reasoning, response.reasoning});
    }
    if (!response.text.isEmpty()) {
        sink({DeltaKind::Text, response.text});
    }
    int index = 0;
    for (const ToolCall &call : response.toolCalls) {
        sink({DeltaKind::ToolName, call.name, index});
        const QByteArray arguments = QJsonDocument(call.arguments).toJson(QJsonDocument::Compact);
        sink({DeltaKind::ToolArguments, QString::fromUtf8(arguments), index});
        ++index;
    }
}

} // namespace autodevos
