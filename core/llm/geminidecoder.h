// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/bodydecoder.h"

namespace autodevos {

/// Reads answers of Gemini: events, one document, or an array of what would be events.
class GeminiDecoder final : public BodyDecoder {
public:
    using BodyDecoder::BodyDecoder;

protected:
    [[nodiscard]] Status takeEvent(const QJsonObject &event, const DeltaSink &sink) override;
    [[nodiscard]] bool isAnswer(const QJsonObject &body) const override;
    [[nodiscard]] Result<Response> result(bool isWhole) override;
    [[nodiscard]] Usage usage() const override { return m_usage; }

private:
    [[nodiscard]] Status takePart(const QJsonObject &part, const DeltaSink &sink);
    [[nodiscard]] Status takeCall(const QJsonObject &part, const DeltaSink &sink);
    [[nodiscard]] Status beginCall(const QJsonObject &part, const DeltaSink &sink);
    void closeCall(const DeltaSink &sink);
    void takeUsage(const QJsonObject &usage);
    void keep(const QJsonObject &part);
    void keepText();
    [[nodiscard]] Result<Response> finishFor(FinishReason reason);

    QJsonArray m_parts; ///< for the replay
    QString m_keptText; ///< text of plain parts that is not among them yet
    bool m_isKeptThought = false;
    QJsonObject m_partial; ///< arguments of the call that is still open
    int m_open = -1;       ///< the call whose arguments still come
    qsizetype m_openPart = -1;
    QString m_finish;
    QString m_finishMessage;
    QString m_block; ///< why the prompt was blocked
    QString m_id;
    Usage m_usage;
    bool m_hasTotal = false;
    bool m_hasCandidate = false;
};

} // namespace autodevos
