// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/bodydecoder.h"

#include <QMap>

namespace autodevos {

/// Reads answers of the Messages API: its events, or one message.
class AnthropicDecoder final : public BodyDecoder {
public:
    using BodyDecoder::BodyDecoder;

protected:
    [[nodiscard]] Status takeEvent(const QJsonObject &event, const DeltaSink &sink) override;
    [[nodiscard]] Status takeWhole(const QJsonObject &body, const DeltaSink &sink) override;
    [[nodiscard]] bool isAnswer(const QJsonObject &body) const override;
    [[nodiscard]] Result<Response> result(bool isWhole) override;
    [[nodiscard]] Usage usage() const override;

private:
    /// One content block, as it is to be sent back.
    struct Block {
        QJsonObject json;
        QString text; ///< text, thinking or the JSON of the input, so far
        QString signature;
        int call = -1;
    };

    [[nodiscard]] Status beginBlock(int index, const QJsonObject &block, const DeltaSink &sink);
    [[nodiscard]] Status takeDelta(int index, const QJsonObject &delta, const DeltaSink &sink);
    void takeEnd(const QJsonObject &message);
    void takeUsage(const QJsonObject &usage);
    [[nodiscard]] QJsonArray replay(const Response &response) const;

    QMap<int, Block> m_blocks;
    QJsonObject m_usage;
    QString m_id;
    QString m_stopReason;
    bool m_hasStarted = false;
    bool m_hasStopped = false;
};

} // namespace autodevos
