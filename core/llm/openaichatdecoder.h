// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/bodydecoder.h"

#include <array>

namespace autodevos {

/// Reads answers of Chat Completions from any server: chunks, one completion, or the lines of Ollama's own interface.
class OpenAiChatDecoder final : public BodyDecoder {
public:
    using BodyDecoder::BodyDecoder;

protected:
    [[nodiscard]] Status takeEvent(const QJsonObject &event, const DeltaSink &sink) override;
    [[nodiscard]] Status takeWhole(const QJsonObject &body, const DeltaSink &sink) override;
    void takeDone() override { m_isDone = true; }
    [[nodiscard]] bool isAnswer(const QJsonObject &body) const override;
    [[nodiscard]] Result<Response> result(bool isWhole) override;
    [[nodiscard]] Usage usage() const override { return m_usage; }

private:
    /// One of a gateway's reasoning_details; the texts in it come in pieces.
    struct Detail {
        QJsonObject json;
        std::array<QString, 3> pieces;
    };

    [[nodiscard]] Status takeChoice(const QJsonObject &choice, const DeltaSink &sink);
    [[nodiscard]] Status takeMessage(const QJsonObject &message, bool isWhole, const DeltaSink &sink);
    void takeReasoning(const QJsonObject &message, const DeltaSink &sink);
    void takeDetails(const QJsonArray &details);
    void takeContent(const QJsonValue &content, const DeltaSink &sink);
    [[nodiscard]] Status takeCall(const QJsonObject &fragment, bool isWhole, const DeltaSink &sink);
    [[nodiscard]] Result<int> callOf(const QJsonObject &fragment, bool isWhole);
    [[nodiscard]] bool isOtherCall(int call, const QString &id, const QString &name) const;
    void takeUsage(const QJsonObject &event);
    [[nodiscard]] FinishReason finishReason() const;
    [[nodiscard]] Replay replay() const;

    QHash<int, int> m_callAt; ///< by the server's index
    QVector<QString> m_ids;   ///< of the calls, as the server gave them
    QJsonArray m_extras;      ///< of the calls: what a gateway wants back with them
    QVector<Detail> m_details;
    QString m_reasoningField;
    QString m_id;
    QString m_finish;
    Usage m_usage;
    bool m_hasChoice = false;
    bool m_hasRefusal = false;
    bool m_isDone = false;
};

} // namespace autodevos
