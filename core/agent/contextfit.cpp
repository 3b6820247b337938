// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/contextfit.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int bytesPerToken = 3;
constexpr int messageTokens = 8;      ///< of a message's frame
constexpr int imageTokens = 1600;     ///< of one picture
constexpr qsizetype latestTurns = 2;  ///< that stay as they are
constexpr qsizetype atOnce = 8;       ///< results shortened together
constexpr qsizetype smallest = 400;   ///< a result of fewer characters is not worth shortening
constexpr qsizetype longestCut = 600; ///< characters that stay of an old command's output, from each end
constexpr qsizetype mostListed = 60;  ///< steps in the list of what was done

int tokensOf(const QJsonObject &json)
{
    return static_cast<int>(QJsonDocument(json).toJson(QJsonDocument::Compact).size() / bytesPerToken) + 1;
}

int tokensOf(const Message &message)
{
    int tokens = messageTokens + estimateTokens(message.text) + static_cast<int>(message.images.size()) * imageTokens;
    int calls = 0;
    for (const ToolCall &call : message.toolCalls) {
        calls += messageTokens + tokensOf(call.arguments);
    }
    const QJsonArray &items = message.replay.items; // sent instead of the calls they hold
    const int replayed =
        items.isEmpty() ? 0
                        : static_cast<int>(QJsonDocument(items).toJson(QJsonDocument::Compact).size() / bytesPerToken);
    return tokens + std::max(calls, replayed);
}

QString text(const ToolCall &call, QLatin1StringView name)
{
    return call.arguments.value(name).toString();
}

/// What a call did, in a few words.
QString wordsOf(const ToolCall &call)
{
    for (const QLatin1StringView name : {"path"_L1, "command"_L1, "pattern"_L1, "glob"_L1, "question"_L1}) {
        if (const QString target = text(call, name); !target.isEmpty()) {
            return call.name + u' ' + target.simplified().left(120);
        }
    }
    return call.name;
}

/// Shortens one conversation step by step.
class Fitter {
public:
    Fitter(Request request, int budget)
        : m_request(std::move(request))
        , m_budget(budget)
        , m_tokens(estimateTokens(m_request))
    {
    }

    Request fit()
    {
        if (fits()) {
            return m_request;
        }
        m_settled = latestStart();
        shortenAgain();
        cutOutputs();
        leaveOutContents();
        nameUpstream();
        dropTurns();
        return m_request;
    }

private:
    [[nodiscard]] bool fits() const { return m_tokens <= m_budget; }
    [[nodiscard]] QVector<Message> &messages() { return m_request.messages; }

    /// The first message of the latest turns.
    [[nodiscard]] qsizetype latestStart() const
    {
        qsizetype turns = 0;
        for (qsizetype i = m_request.messages.size() - 1; i > 0; --i) {
            if (m_request.messages.at(i).speaker == Speaker::Assistant && ++turns == latestTurns) {
                return i;
            }
        }
        return std::min<qsizetype>(1, m_request.messages.size());
    }

    [[nodiscard]] const ToolCall *callFor(qsizetype result) const
    {
        for (qsizetype i = result - 1; i >= 0; --i) {
            const Message &message = m_request.messages.at(i);
            if (message.speaker == Speaker::Assistant) {
                const auto found =
                    std::ranges::find(message.toolCalls, m_request.messages.at(result).toolCallId, &ToolCall::id);
                return found == message.toolCalls.cend() ? nullptr : &*found;
            }
        }
        return nullptr;
    }

    void replaceText(qsizetype index, const QString &text)
    {
        m_tokens -= estimateTokens(messages().at(index).text) - estimateTokens(text);
        messages()[index].text = text;
    }

    /// Old results of tools that can be called again.
    void shortenAgain()
    {
        qsizetype sinceCheck = 0;
        for (qsizetype i = 1; i < m_settled; ++i) {
            const Message &message = messages().at(i);
            const ToolCall *call = message.speaker == Speaker::Tool ? callFor(i) : nullptr;
            const bool canBeHadAgain = call != nullptr && (call->name == "read_file"_L1 || call->name == "search"_L1 ||
                                                           call->name == "list_files"_L1 || call->name == "check"_L1);
            if (!canBeHadAgain || message.isError || message.text.size() < smallest) {
                continue;
            }
            if (sinceCheck++ % atOnce == 0 && fits()) {
                return;
            }
            replaceText(i,
                        u"[%1 lines of an earlier answer to %2, left out to save room. Call it again if you need it.]"_s
                            .arg(message.text.count(u'\n') + 1)
                            .arg(wordsOf(*call)));
        }
    }

    void cutOutputs()
    {
        for (qsizetype i = 1; i < m_settled && !fits(); ++i) {
            const Message &message = messages().at(i);
            if (message.speaker == Speaker::Tool && message.text.size() > 3 * longestCut) {
                replaceText(i, message.text.left(longestCut) + u"\n[… left out to save room …]\n"_s +
                                   message.text.right(longestCut));
            }
        }
    }

    /// What an old call wrote stands in the file. A replayed message is sent as it was: it stays.
    void leaveOutContents()
    {
        for (qsizetype i = 1; i < m_settled && !fits(); ++i) {
            if (messages().at(i).speaker != Speaker::Assistant || !messages().at(i).replay.items.isEmpty()) {
                continue;
            }
            Message &message = messages()[i];
            m_tokens -= tokensOf(message);
            if (message.text.size() >= 4 * smallest) { // calls that came as words, or long thoughts
                message.text = u"[%1 lines, left out to save room]"_s.arg(message.text.count(u'\n') + 1);
            }
            for (ToolCall &call : message.toolCalls) {
                for (const QLatin1StringView name : {"content"_L1, "old_text"_L1, "new_text"_L1}) {
                    const QString value = text(call, name);
                    if (value.size() >= smallest) {
                        call.arguments.insert(name,
                                              u"[%1 lines, left out here to save room]"_s.arg(value.count(u'\n') + 1));
                    }
                }
            }
            m_tokens += tokensOf(message);
        }
    }

    void nameUpstream()
    {
        if (fits() || messages().isEmpty()) {
            return;
        }
        static const QRegularExpression file(u"<file path=\"([^\"]*)\" mark=\"(\\w+)\">\\n.*?\\n</file \\2>"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        QString task = messages().first().text;
        replaceText(0, task.replace(file, u"<file path=\"\\1\"/> (read it with read_file)"_s));
    }

    /// Whole turns from the oldest on; what they did is said in a list behind the task.
    void dropTurns()
    {
        QStringList done;
        while (!fits() && m_settled > 1) {
            qsizetype end = 2;
            while (end < m_settled && messages().at(end).speaker != Speaker::Assistant) {
                ++end;
            }
            for (qsizetype i = 1; i < end; ++i) {
                m_tokens -= tokensOf(messages().at(i));
                for (const ToolCall &call : messages().at(i).toolCalls) {
                    done.append(u"- "_s + wordsOf(call));
                }
            }
            messages().remove(1, end - 1);
            m_settled -= end - 1;
        }
        if (done.isEmpty()) {
            return;
        }
        if (done.size() > mostListed) {
            done = QStringList{u"- … %1 earlier steps"_s.arg(done.size() - mostListed)} + done.last(mostListed);
        }
        messages().first().text +=
            u"\n\n## What you have done so far (the answers were left out to save room)\n"_s + done.join(u'\n');
    }

    Request m_request;
    const int m_budget;
    int m_tokens;
    qsizetype m_settled = 0; ///< messages before this index may be shortened
};

} // namespace

int estimateTokens(const QString &text)
{
    return static_cast<int>((text.toUtf8().size() + bytesPerToken - 1) / bytesPerToken);
}

int estimateTokens(const Request &request)
{
    int tokens = estimateTokens(request.system);
    for (const ToolDefinition &tool : request.tools) {
        tokens += messageTokens + estimateTokens(tool.description) + tokensOf(tool.parameters);
    }
    for (const Message &message : request.messages) {
        tokens += tokensOf(message);
    }
    return tokens + (request.responseSchema ? tokensOf(*request.responseSchema) : 0);
}

Request fitted(Request request, int budget)
{
    return Fitter(std::move(request), budget).fit();
}

} // namespace autodevos
