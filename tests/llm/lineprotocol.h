// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wireprotocol.h"

#include <QJsonDocument>

namespace autodevos {

/// The smallest protocol that a transport can be tried with: the request is JSON with the last message's text; a
/// streamed answer is "data: text" lines up to "data: [DONE]", a plain one {"text": …}, an error the body itself.
class LineProtocol final : public WireProtocol {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("lines"); }

    [[nodiscard]] HttpRequest write(const Request &request, const Endpoint &endpoint) const override
    {
        const QJsonObject json{
            {QStringLiteral("model"), request.model.name},
            {QStringLiteral("stream"), request.isStreamed},
            {QStringLiteral("text"), request.messages.isEmpty() ? QString() : request.messages.last().text}};
        QUrl url = endpoint.baseUrl;
        url.setPath(url.path() + QStringLiteral("/lines"));
        HttpHeaders headers{{"Content-Type", "application/json"}};
        if (!endpoint.key.isEmpty()) {
            headers.append({"Authorization", "Bearer " + endpoint.key.reveal()});
        }
        return {"POST", url, headers + endpoint.headers, QJsonDocument(json).toJson(QJsonDocument::Compact)};
    }

    [[nodiscard]] std::unique_ptr<AnswerDecoder> read(const HttpHead &head) const override
    {
        return std::make_unique<Decoder>(head);
    }

    [[nodiscard]] HttpRequest writeModelList(const Endpoint &endpoint) const override
    {
        return {"GET", endpoint.baseUrl, {}, {}};
    }

    [[nodiscard]] Result<QStringList> readModelList(const HttpHead &, const QByteArray &) const override
    {
        return QStringList();
    }

private:
    class Decoder final : public AnswerDecoder {
    public:
        explicit Decoder(HttpHead head)
            : m_head(std::move(head))
        {
        }

        Status feed(QByteArrayView bytes, const DeltaSink &sink) override
        {
            m_buffer += bytes;
            const bool isStream = m_head.status == 200 && m_head.mediaType() == "text/event-stream";
            for (qsizetype end = m_buffer.indexOf('\n'); isStream && end >= 0; end = m_buffer.indexOf('\n')) {
                const QByteArray line = m_buffer.first(end);
                m_buffer.remove(0, end + 1);
                if (line == "data: [DONE]") {
                    m_isDone = true;
                } else if (line.startsWith("data: ")) {
                    m_response.text += QString::fromUtf8(line.sliced(6));
                    sink({DeltaKind::Text, QString::fromUtf8(line.sliced(6))});
                } else if (line.startsWith("error: ")) {
                    return failure(ErrorKind::Overloaded, QString::fromUtf8(line.sliced(7)));
                }
            }
            return {};
        }

        Result<Response> finish() override
        {
            if (m_head.status != 200) {
                const ErrorKind kind = m_head.status == 401   ? ErrorKind::Authentication
                                       : m_head.status == 429 ? ErrorKind::RateLimit
                                       : m_head.status == 529 ? ErrorKind::Overloaded
                                                              : ErrorKind::Invalid;
                return failure(kind, QString::fromUtf8(m_buffer));
            }
            if (m_head.mediaType() == "text/event-stream") {
                m_response.usage.output = m_response.text.size();
                return m_isDone ? Result<Response>(m_response)
                                : failure(ErrorKind::Network, QStringLiteral("The answer broke off"));
            }
            const QJsonObject json = QJsonDocument::fromJson(m_buffer).object();
            m_response.text = json.value(QLatin1String("text")).toString();
            return json.isEmpty() ? failure(ErrorKind::MalformedAnswer, QStringLiteral("No JSON"))
                                  : Result<Response>(m_response);
        }

        Response begun() const override { return m_response; }

    private:
        HttpHead m_head;
        QByteArray m_buffer;
        Response m_response;
        bool m_isDone = false;
    };
};

} // namespace autodevos
