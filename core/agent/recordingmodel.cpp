// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/recordingmodel.h"

#include "core/llm/requesthash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

RecordingModel::RecordingModel(LanguageModel &model, const AttemptRequest &attempt, EventPort &port, Keep keep)
    : m_model(model)
    , m_attempt(attempt)
    , m_port(port)
    , m_keep(keep)
{
}

QString RecordingModel::settle(const QString &fingerprint)
{
    m_results = fingerprint;
    // What comes next belongs to the answer that was just played back; the record may hold other conversations as well.
    const auto next = std::find_if(m_attempt.record.cbegin() + m_place, m_attempt.record.cend(),
                                   [](const Event &event) { return event.kind == EventKind::ModelAnswered; });
    if (m_wasReplayed && next != m_attempt.record.cend() && next->payload.value("turn"_L1).toInt() == m_turn + 1) {
        m_results = next->payload.value("results"_L1).toString(fingerprint);
    }
    return m_results;
}

Result<Response> RecordingModel::complete(const Request &request, const DeltaSink &sink, std::stop_token stop)
{
    ++m_turn;
    const QString hash = requestHash(request);
    // once one answer had to be asked for anew, later recorded ones belong to another conversation
    for (qsizetype place = 0; m_wasReplayed && place < m_attempt.record.size(); ++place) {
        const Event &event = m_attempt.record.at(place);
        if (event.kind == EventKind::ModelAnswered && event.payload.value("turn"_L1).toInt() == m_turn &&
            event.payload.value("requestHash"_L1).toString() == hash) {
            m_place = place + 1;
            m_isPaidBefore = event.run != m_attempt.run || event.attempt != m_attempt.number;
            return responseFromJson(event.payload.value("response"_L1).toObject());
        }
    }
    m_wasReplayed = m_isPaidBefore = false;
    Request asked = request;
    asked.origin = {m_attempt.run, m_attempt.task.id, request.origin.role, m_attempt.number, m_turn};
    Result<Response> response = m_model.complete(asked, sink, stop);
    if (!response || (m_keep == Keep::WhatCost && response->usage == Usage{})) {
        return response;
    }
    const Status recorded = m_port.postDurable(eventOf(m_attempt, EventKind::ModelAnswered,
                                                       {{u"turn"_s, m_turn},
                                                        {u"requestHash"_s, hash},
                                                        {u"response"_s, toJson(*response)},
                                                        {u"results"_s, m_results}}));
    if (!recorded) {
        return tl::unexpected(recorded.error());
    }
    return response;
}

std::optional<Response> recordedAnswer(const QVector<Event> &events, const CallOrigin &origin)
{
    for (const Event &event : events) {
        if (event.kind == EventKind::ModelAnswered && event.run == origin.run && event.task == origin.task &&
            event.attempt == origin.attempt && event.payload.value("turn"_L1).toInt() == origin.turn) {
            const Result<Response> response = responseFromJson(event.payload.value("response"_L1).toObject());
            return response ? std::optional(*response) : std::nullopt;
        }
    }
    return std::nullopt;
}

Event eventOf(const AttemptRequest &attempt, EventKind kind, QJsonObject payload)
{
    Event event;
    event.kind = kind;
    event.run = attempt.run;
    event.task = attempt.task.id;
    event.attempt = attempt.number;
    event.payload = std::move(payload);
    return event;
}

} // namespace autodevos
