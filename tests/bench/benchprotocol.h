// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wireprotocol.h"

#include <QJsonDocument>

namespace autodevos {

/// Chunks of chat completions, read with no more than a stream of well-formed ones asks for: what the transport costs
/// by itself, with the parsing of JSON that every protocol does.
class BenchProtocol final : public WireProtocol {
public:
    explicit BenchProtocol(QUrl url)
        : m_url(std::move(url))
    {
    }

    [[nodiscard]] QString name() const override { return QStringLiteral("bench"); }
    [[nodiscard]] HttpRequest write(const Request &, const Endpoint &) const override
    {
        return {"POST", m_url, {{"Content-Type", "application/json"}}, "{}"};
    }
    [[nodiscard]] std::unique_ptr<AnswerDecoder> read(const HttpHead &) const override
    {
        return std::make_unique<Decoder>();
    }
    [[nodiscard]] HttpRequest writeModelList(const Endpoint &) const override { return {}; }
    [[nodiscard]] Result<QStringList> readModelList(const HttpHead &, const QByteArray &) const override { return {}; }

private:
    class Decoder final : public AnswerDecoder {
    public:
        Status feed(QByteArrayView bytes, const DeltaSink &sink) override
        {
            m_buffer += bytes;
            qsizetype from = 0;
            for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n', from)) {
                takeLine(QByteArray::fromRawData(m_buffer.constData() + from, end - from), sink);
                from = end + 1;
            }
            m_buffer.remove(0, from);
            return {};
        }
        Result<Response> finish() override { return m_response; }

    private:
        void takeLine(const QByteArray &line, const DeltaSink &sink)
        {
            if (!line.startsWith("data: {")) {
                return;
            }
            const QJsonObject json = QJsonDocument::fromJson(line.sliced(6)).object();
            const QJsonObject choice = json.value(QLatin1String("choices")).toArray().first().toObject();
            const QString text =
                choice.value(QLatin1String("delta")).toObject().value(QLatin1String("content")).toString();
            if (!text.isEmpty()) {
                m_response.text += text;
                sink({DeltaKind::Text, text});
            }
        }

        QByteArray m_buffer;
        Response m_response;
    };

    QUrl m_url;
};

} // namespace autodevos
