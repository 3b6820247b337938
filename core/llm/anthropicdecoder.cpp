// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/anthropicdecoder.h"

#include "core/llm/providererror.h"
#include "core/llm/wirejson.h"

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int mostBlocks = 5000;

FinishReason finishOf(const QString &stopReason)
{
    if (stopReason == "refusal"_L1) {
        return FinishReason::Refusal;
    }
    if (stopReason == "tool_use"_L1) {
        return FinishReason::ToolCalls;
    }
    // A pause, too, is an answer that goes on when it is asked to.
    const bool isUnfinished = stopReason == "max_tokens"_L1 || stopReason == "model_context_window_exceeded"_L1 ||
                              stopReason == "pause_turn"_L1;
    return isUnfinished ? FinishReason::Length : FinishReason::Stop;
}

Usage usageOf(const QJsonObject &json)
{
    const auto count = [&json](QLatin1StringView name) {
        return wholeNumber(json.value(name));
    };
    Usage usage;
    usage.cached = count("cache_read_input_tokens"_L1);
    usage.cacheWrite = count("cache_creation_input_tokens"_L1);
    usage.input = count("input_tokens"_L1) + usage.cached + usage.cacheWrite;
    usage.output = count("output_tokens"_L1);
    usage.reasoning = wholeNumber(json.value("output_tokens_details"_L1).toObject().value("thinking_tokens"_L1));
    return usage;
}

} // namespace

bool AnthropicDecoder::isAnswer(const QJsonObject &body) const
{
    const QString type = body.value("type"_L1).toString();
    return type == "message"_L1 || type.startsWith("message_"_L1) || type.startsWith("content_block_"_L1) ||
           (type.isEmpty() && body.value("content"_L1).isArray());
}

Status AnthropicDecoder::takeEvent(const QJsonObject &event, const DeltaSink &sink)
{
    const QString type = event.value("type"_L1).toString();
    const int index = event.value("index"_L1).toInt();
    if (type == "content_block_delta"_L1) {
        return takeDelta(index, event.value("delta"_L1).toObject(), sink);
    }
    if (type == "content_block_start"_L1) {
        return beginBlock(index, event.value("content_block"_L1).toObject(), sink);
    }
    if (type == "message_start"_L1 && !std::exchange(m_hasStarted, true)) {
        const QJsonObject message = event.value("message"_L1).toObject();
        m_id = message.value("id"_L1).toString();
        takeUsage(message.value("usage"_L1).toObject());
    } else if (type == "message_delta"_L1) {
        takeUsage(event.value("usage"_L1).toObject());
        takeEnd(event.value("delta"_L1).toObject());
    } else if (type == "message_stop"_L1) {
        m_hasStopped = true;
    } else if (type == "message"_L1) {
        return takeWhole(event, sink);
    }
    return {};
}

Status AnthropicDecoder::takeWhole(const QJsonObject &body, const DeltaSink &sink)
{
    if (body.value("type"_L1).toString().startsWith("message_"_L1)) {
        return takeEvent(body, sink);
    }
    m_hasStarted = m_hasStopped = true;
    m_id = body.value("id"_L1).toString();
    const QJsonArray content = body.value("content"_L1).toArray();
    for (int i = 0; i < content.size(); ++i) {
        if (Status status = beginBlock(i, content.at(i).toObject(), sink); !status) {
            return status;
        }
    }
    takeUsage(body.value("usage"_L1).toObject());
    takeEnd(body);
    return {};
}

Status AnthropicDecoder::beginBlock(int index, const QJsonObject &json, const DeltaSink &sink)
{
    if (m_blocks.contains(index)) {
        return {}; // told twice
    }
    if (m_blocks.size() >= mostBlocks) {
        return tl::unexpected(malformed(u"The answer has more than %1 parts"_s.arg(mostBlocks)));
    }
    Block block{json, {}, json.value("signature"_L1).toString(), -1};
    const QString type = json.value("type"_L1).toString();
    if (type == "text"_L1) {
        block.text = json.value("text"_L1).toString();
        m_answer.addText(block.text, sink);
    } else if (type == "thinking"_L1) {
        block.text = json.value("thinking"_L1).toString();
        m_answer.addReasoning(block.text, sink);
    } else if (type == "tool_use"_L1) {
        const Result<int> call = m_answer.newCall();
        if (!call) {
            return tl::unexpected(call.error());
        }
        block.call = *call;
        m_answer.nameCall(*call, json.value("id"_L1).toString(), json.value("name"_L1).toString(), sink);
        const QJsonValue input = json.value("input"_L1);
        if (input.isString()) {
            m_answer.addArguments(*call, input.toString(), sink);
        } else if (!input.toObject().isEmpty()) {
            m_answer.addArguments(*call, QString::fromUtf8(toBytes(input.toObject())), sink);
        }
    }
    m_blocks.insert(index, block);
    return {};
}

Status AnthropicDecoder::takeDelta(int index, const QJsonObject &delta, const DeltaSink &sink)
{
    const QString type = delta.value("type"_L1).toString();
    auto found = m_blocks.find(index);
    if (found == m_blocks.end()) {
        // Some proxies do not announce blocks.
        const QString kind = type == "thinking_delta"_L1 ? u"thinking"_s : u"text"_s;
        if (type == "input_json_delta"_L1) {
            return {};
        }
        if (Status status = beginBlock(index, {{u"type"_s, kind}}, sink); !status) {
            return status;
        }
        found = m_blocks.find(index);
    }
    Block &block = *found;
    if (type == "text_delta"_L1) {
        const QString text = delta.value("text"_L1).toString();
        block.text += text;
        m_answer.addText(text, sink);
    } else if (type == "thinking_delta"_L1) {
        const QString text = delta.value("thinking"_L1).toString();
        block.text += text;
        m_answer.addReasoning(text, sink);
    } else if (type == "signature_delta"_L1) {
        block.signature += delta.value("signature"_L1).toString();
    } else if (type == "input_json_delta"_L1) {
        const QString piece = delta.value("partial_json"_L1).toString();
        if (block.call >= 0) {
            m_answer.addArguments(block.call, piece, sink);
        }
        block.text += block.call < 0 ? piece : QString();
    } else if (type == "compaction_delta"_L1) {
        block.text += delta.value("content"_L1).toString();
    }
    return {};
}

void AnthropicDecoder::takeUsage(const QJsonObject &usage)
{
    // Counts so far, not differences.
    for (auto member = usage.begin(); member != usage.end(); ++member) {
        if (!member.value().isNull()) {
            m_usage.insert(member.key(), member.value());
        }
    }
}

void AnthropicDecoder::takeEnd(const QJsonObject &message)
{
    if (const QString reason = message.value("stop_reason"_L1).toString(); !reason.isEmpty()) {
        m_stopReason = reason;
    }
    const QJsonObject details = message.value("stop_details"_L1).toObject();
    m_answer.addRefusal(details.value("explanation"_L1).toString());
}

Usage AnthropicDecoder::usage() const
{
    return usageOf(m_usage);
}

Result<Response> AnthropicDecoder::result(bool)
{
    if (!m_hasStopped) {
        return brokenOffHere();
    }
    Result<Response> response = m_answer.finish(finishOf(m_stopReason), usage(), m_id);
    if (response) {
        if (const QJsonArray blocks = replay(*response); !blocks.isEmpty()) {
            response->replay = {u"anthropic"_s, blocks};
        }
    }
    return response;
}

QJsonArray AnthropicDecoder::replay(const Response &response) const
{
    int calls = 0;
    for (const Block &block : m_blocks) {
        calls += block.call >= 0 ? 1 : 0;
    }
    if (calls != response.toolCalls.size()) {
        return {}; // one was cut off: what it followed from cannot be sent back without it
    }
    QJsonArray blocks;
    for (const Block &block : m_blocks) {
        QJsonObject json = block.json;
        const QString type = json.value("type"_L1).toString();
        if (block.call >= 0) {
            json.insert(u"id"_s, response.toolCalls.at(block.call).id);
            json.insert(u"input"_s, response.toolCalls.at(block.call).arguments);
        } else if (type == "text"_L1) {
            if (block.text.trimmed().isEmpty()) {
                continue;
            }
            json.insert(u"text"_s, block.text);
        } else if (type == "thinking"_L1) {
            json.insert(u"thinking"_s, block.text);
            json.insert(u"signature"_s, block.signature);
        } else if (type == "compaction"_L1 && !block.text.isEmpty()) {
            json.insert(u"content"_s, block.text);
        } else if (type == "server_tool_use"_L1 && !block.text.isEmpty()) {
            json.insert(u"input"_s, toolArguments(block.text).value_or(QJsonObject()));
        }
        blocks.append(json);
    }
    return blocks;
}

} // namespace autodevos
