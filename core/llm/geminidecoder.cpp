// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/geminidecoder.h"

#include "core/llm/partialarguments.h"
#include "core/llm/providererror.h"
#include "core/llm/wirejson.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

bool isBlockedBy(const QString &reason)
{
    static const QSet<QString> reasons = {u"SAFETY"_s, u"RECITATION"_s, u"BLOCKLIST"_s,   u"PROHIBITED_CONTENT"_s,
                                          u"SPII"_s,   u"LANGUAGE"_s,   u"MODEL_ARMOR"_s, u"JAILBREAK"_s};
    return reasons.contains(reason) || reason.startsWith("IMAGE_"_L1);
}

bool isFailure(const QString &reason)
{
    static const QSet<QString> reasons = {u"UNEXPECTED_TOOL_CALL"_s, u"TOO_MANY_TOOL_CALLS"_s,
                                          u"MISSING_THOUGHT_SIGNATURE"_s, u"OTHER"_s, u"NO_IMAGE"_s};
    return reasons.contains(reason) || reason.startsWith("MALFORMED_"_L1);
}

/// Text of the same kind without a signature: two such parts say the same as one.
bool isPlainText(const QJsonObject &part)
{
    return part.contains("text"_L1) && part.size() == (part.contains("thought"_L1) ? 2 : 1);
}

} // namespace

bool GeminiDecoder::isAnswer(const QJsonObject &body) const
{
    return !tellsOfError(body) &&
           (body.contains("candidates"_L1) || body.contains("promptFeedback"_L1) || body.contains("usageMetadata"_L1));
}

Status GeminiDecoder::takeEvent(const QJsonObject &event, const DeltaSink &sink)
{
    if (m_id.isEmpty()) {
        m_id = event.value("responseId"_L1).toString();
    }
    takeUsage(event.value("usageMetadata"_L1).toObject());
    const QJsonObject feedback = event.value("promptFeedback"_L1).toObject();
    if (feedback.contains("blockReason"_L1)) {
        m_block = feedback.value("blockReason"_L1).toString();
        m_finishMessage = feedback.value("blockReasonMessage"_L1).toString();
    }
    const QJsonArray candidates = event.value("candidates"_L1).toArray();
    for (const QJsonValue value : candidates) {
        const QJsonObject candidate = value.toObject();
        if (candidate.value("index"_L1).toInt() != 0) {
            continue;
        }
        m_hasCandidate = true;
        const QJsonArray parts = candidate.value("content"_L1).toObject().value("parts"_L1).toArray();
        for (const QJsonValue part : parts) {
            if (Status status = takePart(part.toObject(), sink); !status) {
                return status;
            }
        }
        if (const QString reason = candidate.value("finishReason"_L1).toString(); !reason.isEmpty()) {
            m_finish = reason;
            m_finishMessage = candidate.value("finishMessage"_L1).toString();
        }
    }
    return {};
}

void GeminiDecoder::takeUsage(const QJsonObject &usage)
{
    // Every chunk has the numbers so far; only those with a total are complete.
    const bool hasTotal = usage.contains("totalTokenCount"_L1);
    if (!hasTotal && (m_hasTotal || !usage.contains("promptTokenCount"_L1))) {
        return;
    }
    m_hasTotal = hasTotal;
    const auto count = [&usage](QLatin1StringView name) {
        return wholeNumber(usage.value(name));
    };
    m_usage = {};
    m_usage.input = count("promptTokenCount"_L1) + count("toolUsePromptTokenCount"_L1);
    m_usage.cached = count("cachedContentTokenCount"_L1);
    m_usage.reasoning = count("thoughtsTokenCount"_L1);
    m_usage.output = count("candidatesTokenCount"_L1) + m_usage.reasoning;
}

Status GeminiDecoder::takePart(const QJsonObject &part, const DeltaSink &sink)
{
    if (part.contains("functionCall"_L1)) {
        return takeCall(part, sink);
    }
    const QString text = part.value("text"_L1).toString();
    if (part.value("thought"_L1).toBool()) {
        m_answer.addReasoning(text, sink);
    } else {
        m_answer.addText(text, sink);
    }
    keep(part);
    return {};
}

void GeminiDecoder::keep(const QJsonObject &part)
{
    if (!isPlainText(part)) {
        keepText();
        m_parts.append(part);
        return;
    }
    const bool isThought = part.value("thought"_L1).toBool();
    if (isThought != m_isKeptThought) {
        keepText();
    }
    m_isKeptThought = isThought;
    m_keptText += part.value("text"_L1).toString();
}

void GeminiDecoder::keepText()
{
    if (m_keptText.isEmpty()) {
        return;
    }
    QJsonObject part{{u"text"_s, std::exchange(m_keptText, {})}};
    if (m_isKeptThought) {
        part.insert(u"thought"_s, true);
    }
    m_parts.append(part);
}

Status GeminiDecoder::takeCall(const QJsonObject &part, const DeltaSink &sink)
{
    const QJsonObject call = part.value("functionCall"_L1).toObject();
    if (!call.value("name"_L1).toString().isEmpty()) {
        if (Status status = beginCall(part, sink); !status) {
            return status;
        }
    }
    if (m_open < 0) {
        return {};
    }
    const QJsonArray pieces = call.value("partialArgs"_L1).toArray();
    for (const QJsonValue piece : pieces) {
        putPartialArgument(m_partial, piece.toObject());
    }
    if (!call.value("willContinue"_L1).toBool()) {
        closeCall(sink);
    }
    return {};
}

Status GeminiDecoder::beginCall(const QJsonObject &part, const DeltaSink &sink)
{
    closeCall(sink);
    const QJsonObject call = part.value("functionCall"_L1).toObject();
    const Result<int> made = m_answer.newCall();
    if (!made) {
        return tl::unexpected(made.error());
    }
    m_open = *made;
    m_partial = call.value("args"_L1).toObject();
    m_answer.nameCall(m_open, call.value("id"_L1).toString(), call.value("name"_L1).toString(), sink);
    QJsonObject kept = part;
    QJsonObject whole = call;
    whole.remove("partialArgs"_L1);
    whole.remove("willContinue"_L1);
    kept.insert(u"functionCall"_s, whole);
    keepText();
    m_openPart = m_parts.size();
    m_parts.append(kept);
    return {};
}

void GeminiDecoder::closeCall(const DeltaSink &sink)
{
    if (m_open < 0) {
        return;
    }
    m_answer.setArguments(m_open, QString::fromUtf8(toBytes(m_partial)), sink);
    QJsonObject part = m_parts.at(m_openPart).toObject();
    QJsonObject call = part.value("functionCall"_L1).toObject();
    call.insert(u"args"_s, m_partial);
    part.insert(u"functionCall"_s, call);
    m_parts.replace(m_openPart, part);
    m_open = -1;
}

Result<Response> GeminiDecoder::result(bool isWhole)
{
    closeCall({});
    keepText();
    if (isBlockedBy(m_finish) || (m_finish.isEmpty() && !m_block.isEmpty())) {
        m_answer.addRefusal(!m_finishMessage.isEmpty() ? m_finishMessage : m_finish.isEmpty() ? m_block : m_finish);
        return finishFor(FinishReason::ContentFilter);
    }
    if (isFailure(m_finish)) {
        return tl::unexpected(malformed(m_finishMessage.isEmpty()
                                            ? u"The model ended its answer for the reason %1"_s.arg(m_finish)
                                            : shortened(m_finishMessage, 600),
                                        m_finish));
    }
    if (m_finish == "MAX_TOKENS"_L1) {
        return finishFor(m_answer.callCount() > 0 ? FinishReason::Stop : FinishReason::Length);
    }
    if (m_finish.isEmpty() && !(isWhole && m_hasCandidate)) {
        return brokenOffHere();
    }
    return finishFor(FinishReason::Stop);
}

Result<Response> GeminiDecoder::finishFor(FinishReason reason)
{
    Result<Response> response = m_answer.finish(reason, m_usage, m_id);
    if (response && !m_parts.isEmpty()) {
        response->replay = {u"gemini"_s, m_parts};
    }
    return response;
}

} // namespace autodevos
