// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

#include <QHash>

namespace autodevos {

/// Collects an answer piece by piece and tells the sink of each piece. What a decoder of any protocol fills.
class AnswerBuilder {
public:
    /// Sinks may be empty functions.
    void addText(const QString &text, const DeltaSink &sink);
    void addReasoning(const QString &text, const DeltaSink &sink);
    void addRefusal(const QString &text) { m_response.refusal += text; }

    /// The call with that key of the protocol (an index, an id); begun when there is none yet. At most 1000 in an
    /// answer (`MalformedAnswer`).
    [[nodiscard]] Result<int> call(const QString &key);
    /// A new call, whatever came before.
    [[nodiscard]] Result<int> newCall();
    /// Values that are already there stay; empty ones change nothing.
    void nameCall(int call, const QString &id, const QString &name, const DeltaSink &sink);
    void addArguments(int call, const QString &piece, const DeltaSink &sink);
    /// The whole arguments of a call, in place of what was collected; the sink hears only what is new.
    void setArguments(int call, const QString &arguments, const DeltaSink &sink);

    [[nodiscard]] int callCount() const { return static_cast<int>(m_calls.size()); }
    [[nodiscard]] QString argumentsOf(int call) const { return m_calls.at(call).arguments; }
    [[nodiscard]] bool hasText() const { return !m_response.text.isEmpty(); }
    [[nodiscard]] bool hasReasoning() const { return !m_response.reasoning.isEmpty(); }
    /// What there is, without calls that cannot be read (yet). Calls may lack an id.
    [[nodiscard]] Response begun() const;
    /// "120 characters of text and 1 tool call"; empty when nothing came.
    [[nodiscard]] QString summary() const;

    /// The answer, with every call's arguments read. Calls without an id get one that depends on `seed`, their place
    /// and content only. A call that cannot be read is `MalformedAnswer`, but left out where the answer was cut: for
    /// its length, by a filter.
    [[nodiscard]] Result<Response> finish(FinishReason reason, const Usage &usage, const QString &seed);

private:
    struct Call {
        QString id;
        QString name;
        QString arguments;
        bool isNameTold = false;
        qsizetype toldArguments = 0; ///< characters that the sink has heard
    };

    void tell(int call, const DeltaSink &sink);

    Response m_response;
    QVector<Call> m_calls;
    QHash<QString, int> m_keys;
};

/// An id in the shape most providers accept: "call_" and 24 hexadecimal digits.
[[nodiscard]] QString inventedCallId(const QString &seed);

} // namespace autodevos
