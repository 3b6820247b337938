// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/attempt.h"

namespace autodevos {

/// Which answers are made durable.
enum class Keep {
    All,
    WhatCost, ///< an answer that took no tokens comes again for nothing
};

/// Answers an attempt's turns: from its record where an answer to the same request was journaled before a crash, else
/// from the model, and makes that answer durable before anyone acts on it. Used by one attempt in its pool thread.
class RecordingModel final : public LanguageModel {
public:
    /// Borrows all of them for its lifetime.
    RecordingModel(LanguageModel &model, const AttemptRequest &attempt, EventPort &port, Keep keep = Keep::All);

    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override { return m_model.id(); }

    /// What the tools said since the latest answer, as one fingerprint, before the next request is made. Returns the
    /// one that was recorded while the record is played back: what follows from it follows again.
    [[nodiscard]] QString settle(const QString &fingerprint);

    [[nodiscard]] int turn() const { return m_turn; }                ///< of the latest answer, from 1
    [[nodiscard]] bool wasReplayed() const { return m_wasReplayed; } ///< the latest answer came from the record

    /// Moreover from an attempt of another run, whose account it stands in.
    [[nodiscard]] bool isPaidBefore() const { return m_isPaidBefore; }

private:
    LanguageModel &m_model;
    const AttemptRequest &m_attempt;
    EventPort &m_port;
    Keep m_keep;
    int m_turn = 0;
    QString m_results; ///< as settled before the next answer
    bool m_wasReplayed = true;
    bool m_isPaidBefore = false;
    qsizetype m_place = 0; ///< in the record, behind the latest answer that came from it
};

/// What a project's events hold as the answer to a request of that origin: the request log does not keep it again.
[[nodiscard]] std::optional<Response> recordedAnswer(const QVector<Event> &events, const CallOrigin &origin);

/// An event of an attempt, ready to be posted.
[[nodiscard]] Event eventOf(const AttemptRequest &attempt, EventKind kind, QJsonObject payload);

} // namespace autodevos
