// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/bodydecoder.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace autodevos {

/// Reads answers of the Responses API: its events, or one response. Goes by `output_index`, for proxies change the ids
/// of items from event to event.
class OpenAiResponsesDecoder final : public BodyDecoder {
public:
    enum class Words { Text, Refusal, Reasoning };

    using BodyDecoder::BodyDecoder;

protected:
    [[nodiscard]] Status takeEvent(const QJsonObject &event, const DeltaSink &sink) override;
    [[nodiscard]] Status takeWhole(const QJsonObject &body, const DeltaSink &sink) override;
    [[nodiscard]] bool isAnswer(const QJsonObject &body) const override;
    [[nodiscard]] Result<Response> result(bool isWhole) override;
    [[nodiscard]] Usage usage() const override { return m_usage; }

private:
    [[nodiscard]] Status takeDelta(const QString &type, const QJsonObject &event, const DeltaSink &sink);
    void takeWholePart(Words words, const QJsonObject &event, const DeltaSink &sink);
    void addWords(Words words, const QString &text, const DeltaSink &sink);
    [[nodiscard]] Status takeArguments(const QJsonObject &event, bool isDone, const DeltaSink &sink);
    [[nodiscard]] Status takeItem(int index, const QString &key, const QJsonObject &item, bool isDone,
                                  const DeltaSink &sink);
    [[nodiscard]] Status takeSnapshot(const QJsonObject &response, const DeltaSink &sink);
    void takeContent(const QString &key, const QJsonObject &item, const DeltaSink &sink);
    [[nodiscard]] FinishReason finishReason() const;

    QMap<int, QJsonObject> m_items; ///< done ones, by output_index
    QMap<int, QString> m_callKeys;  ///< of the items that are calls
    QSet<QString> m_heard;          ///< items whose words came before the item itself
    QSet<QString> m_heardWhole;     ///< of them: those whose parts came without pieces
    QString m_id;
    QString m_status; ///< of the terminal snapshot
    QString m_incomplete;
    Usage m_usage;
    bool m_hasRefusal = false;
};

} // namespace autodevos
