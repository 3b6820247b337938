// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/toolcalltext.h"

#include "core/agent/callshape.h"
#include "core/agent/filefence.h"
#include "core/plan/lenientjson.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int mostFailures =
    500; ///< brackets that begin no value: keeps a hostile text from costing its length squared

/// One tag that holds a call, with its content.
struct Tag {
    enum class Kind { Wrapper, Named };
    Kind kind = Kind::Wrapper;
    qsizetype start = 0;
    qsizetype end = 0;
    QString name;       ///< of the tool, for Named
    QString attributes; ///< path="a.ts"
    QString body;
    bool isClosed = true;
};

QString cutOff(const QString &what)
{
    return u"%1 was cut off, so nothing of it was done. Send it again, whole; a long file in several steps: write a "
           "shorter one, then add to it with edit_file."_s.arg(what);
}

/// Walks through a text once, from call to call.
class CallReader {
public:
    CallReader(const QString &text, const QVector<ToolDefinition> &tools)
        : m_text(text)
        , m_tools(tools)
    {
        QStringList names;
        for (const ToolDefinition &tool : tools) {
            names.append(QRegularExpression::escape(tool.name));
        }
        const QString any = names.join(u'|');
        m_opening.setPattern(
            u"<\\|?(?<wrapper>tool_call|function_call|tool_use|tool_code|toolcall)\\|?>|"
            "\\[(?<list>TOOL_CALLS)\\]|"
            "<function=[\"']?(?<function>[\\w.:-]+)[\"']?\\s*>|"
            "<(?:\\w+:)?invoke\\s+name=[\"'](?<invoke>[\\w.:-]+)[\"']\\s*>|"
            "(?<![^\\n])[ \\t]*<(?<tool>%1)(?<attributes>(?:\\s+[\\w-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*(?<self>/?)>"_s
                .arg(any));
        m_written.setPattern(u"(?<![^\\n])[ \\t]*(?:print\\()?(?:\\w+\\.)?(%1)\\("_s.arg(any));
    }

    CallsInText read(bool withFences)
    {
        qsizetype position = 0;
        QVector<Fence> fences = withFences ? fencesOf(m_text) : QVector<Fence>();
        while (position < m_text.size()) {
            const std::optional<Tag> tag = nextTag(position);
            while (!fences.isEmpty() && fences.first().start < position) {
                fences.removeFirst();
            }
            if (tag && (fences.isEmpty() || tag->start < fences.first().start)) {
                takePlain(position, tag->start);
                takeTag(*tag);
                position = tag->end;
                fences = withFences ? fencesFrom(position) : fences; // one inside the tag was its content
            } else if (!fences.isEmpty()) {
                position = takeFence(fences.first(), position);
            } else {
                break;
            }
        }
        takePlain(position, m_text.size());
        static const QRegularExpression wrappers(
            u"</?(?:\\w+:)?(?:function_calls|tool_calls|tool_call)>|<\\|[\\w/]+\\|>"_s);
        m_found.rest = m_found.rest.remove(wrappers).trimmed();
        return m_found;
    }

private:
    [[nodiscard]] QVector<Fence> fencesFrom(qsizetype position) const
    {
        QVector<Fence> fences = fencesOf(m_text.sliced(position));
        for (Fence &fence : fences) {
            fence.start += position;
            fence.end += position;
            fence.lineBeforeStart += position;
        }
        return fences;
    }

    [[nodiscard]] std::optional<Tag> nextTag(qsizetype position) const
    {
        const QRegularExpressionMatch match = m_opening.match(m_text, position);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        Tag tag;
        tag.start = match.capturedStart();
        const qsizetype inside = match.capturedEnd();
        if (!match.captured(u"list"_s).isEmpty()) {
            tag.end = m_text.size();
            tag.body = m_text.sliced(inside);
            return tag;
        }
        const QString wrapper = match.captured(u"wrapper"_s);
        QString closing = u"</(?:\\w+:)?invoke>"_s;
        if (!wrapper.isEmpty()) {
            closing = u"</%1>|<\\|?/%1\\|?>|<\\|%1_end\\|>"_s.arg(wrapper);
        } else {
            tag.kind = Tag::Kind::Named;
            tag.name = match.captured(u"function"_s) + match.captured(u"invoke"_s) + match.captured(u"tool"_s);
            tag.attributes = match.captured(u"attributes"_s);
            closing = !match.captured(u"function"_s).isEmpty() ? u"</function>"_s
                      : !match.captured(u"tool"_s).isEmpty()   ? u"</%1>"_s.arg(tag.name)
                                                               : closing;
        }
        if (!match.captured(u"self"_s).isEmpty()) {
            tag.end = inside;
            return tag;
        }
        const QRegularExpressionMatch close = QRegularExpression(closing).match(m_text, inside);
        tag.isClosed = close.hasMatch();
        tag.body = m_text.mid(inside, (tag.isClosed ? close.capturedStart() : m_text.size()) - inside);
        tag.end = tag.isClosed ? close.capturedEnd() : m_text.size();
        return tag;
    }

    void takeTag(const Tag &tag)
    {
        if (tag.kind == Tag::Kind::Named) {
            takeNamed(tag);
            return;
        }
        if (takeJson(tag.body)) {
            return;
        }
        const CallsInText inner = CallReader(tag.body, m_tools).read(false);
        if (inner.calls.isEmpty()) {
            takeNameAndArguments(tag);
            return;
        }
        m_found.calls += inner.calls;
    }

    /// <tool_call><name>read_file</name><arguments>{…}</arguments></tool_call>
    void takeNameAndArguments(const Tag &tag)
    {
        static const QRegularExpression named(u"<(?:name|tool_name)>\\s*([\\w.:-]+)\\s*</"_s);
        static const QRegularExpression given(u"<(arguments|parameters|args|input)>(.*?)(?:</\\1>|$)"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
        const ToolDefinition *tool = toolNamed(named.match(tag.body).captured(1), m_tools);
        const std::optional<LenientJson> arguments = readLenientJson(given.match(tag.body).captured(2).trimmed(), 0);
        if (tool != nullptr && arguments && arguments->value.isObject() && !arguments->isValueCut) {
            m_found.calls.append({{}, tool->name, arguments->value.toObject()});
        } else {
            note(tag.isClosed ? u"A tool call could not be read. Write it as <tool_call>{\"name\": \"…\", "
                                "\"arguments\": {…}}</tool_call> with valid JSON."_s
                              : cutOff(u"The last tool call"_s));
        }
    }

    void takeNamed(const Tag &tag)
    {
        const ToolDefinition *tool = toolNamed(tag.name, m_tools);
        if (tool == nullptr) {
            m_found.calls.append({{}, tag.name, {}}); // the toolbox says which tools there are
            return;
        }
        QJsonObject arguments = attributesOf(*tool, tag.attributes);
        const bool hasParts = takeParts(*tool, tag.body, arguments);
        const std::optional<LenientJson> json =
            tag.body.trimmed().startsWith(u'{') ? readLenientJson(tag.body.trimmed(), 0) : std::nullopt;
        if (!tag.isClosed && !(json && !json->isValueCut && arguments.isEmpty())) {
            note(cutOff(u"The call of "_s + tool->name));
            return;
        }
        if (!hasParts && arguments.isEmpty() && json && json->value.isObject() && !json->isValueCut) {
            arguments = json->value.toObject();
        } else if (const QString name = onlyMissing(*tool, arguments);
                   !hasParts && !name.isEmpty() && !tag.body.isEmpty()) {
            arguments.insert(name, argumentOf(*tool, name, tag.body));
        }
        m_found.calls.append({{}, tool->name, arguments});
    }

    [[nodiscard]] static QJsonObject attributesOf(const ToolDefinition &tool, const QString &text)
    {
        static const QRegularExpression attribute(u"([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"_s);
        QJsonObject arguments;
        for (auto it = attribute.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString value = match.captured(2) + match.captured(3);
            arguments.insert(match.captured(1), argumentOf(tool, match.captured(1), value));
        }
        return arguments;
    }

    /// <parameter=path>…</parameter>, <parameter name="path">…</parameter>, <path>…</path>
    static bool takeParts(const ToolDefinition &tool, const QString &body, QJsonObject &arguments)
    {
        const QStringList known = tool.parameters.value("properties"_L1).toObject().keys();
        const QRegularExpression part(
            u"<(?:\\w+:)?parameter(?:=|\\s+name=)[\"']?([\\w-]+)[\"']?\\s*>(.*?)</(?:\\w+:)?parameter>|"
            "<(%1)>(.*?)</\\3>"_s.arg(known.isEmpty() ? u"(?!)"_s : known.join(u'|')),
            QRegularExpression::DotMatchesEverythingOption);
        bool hasParts = false;
        for (auto it = part.globalMatch(body); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString name = match.captured(1) + match.captured(3);
            arguments.insert(name, argumentOf(tool, name, match.captured(2) + match.captured(4)));
            hasParts = true;
        }
        return hasParts;
    }

    /// True when the whole text is a call or a list of them.
    bool takeJson(const QString &body)
    {
        const qsizetype start =
            body.indexOf(QRegularExpression(u"[{\\[]"_s)); // clazy:exclude=use-static-qregularexpression
        if (start < 0 || !body.first(start).remove(u"json"_s).remove(u'`').trimmed().isEmpty()) {
            return false;
        }
        bool isFirst = true;
        for (qsizetype position = start; position >= 0 && position < body.size();) {
            const std::optional<LenientJson> json = readLenientJson(body, position);
            const QVector<ToolCall> calls = json ? callsOf(json->value, m_tools) : QVector<ToolCall>();
            if (calls.isEmpty()) {
                return !isFirst;
            }
            takeCalls(calls, json->isValueCut);
            isFirst = false;
            position = body.indexOf(u'{', json->end); // one after the other, a line each
        }
        return true;
    }

    void takeCalls(const QVector<ToolCall> &calls, bool isCut)
    {
        if (isCut) {
            note(cutOff(u"The call of "_s + calls.last().name));
            m_found.calls += calls.first(calls.size() - 1);
        } else {
            m_found.calls += calls;
        }
    }

    /// Returns where the text goes on.
    qsizetype takeFence(const Fence &fence, qsizetype position)
    {
        const FencedFile file = fileIn(fence);
        const ToolDefinition *writing = toolNamed(u"write_file"_s, m_tools);
        if (!file.path.isEmpty() && writing != nullptr && fence.isClosed) {
            const bool isAbove = file.isNamedAbove && fence.lineBeforeStart >= position;
            takePlain(position, isAbove ? fence.lineBeforeStart : fence.start);
            m_found.calls.append({{}, writing->name, {{u"path"_s, file.path}, {u"content"_s, file.content}}});
            return fence.end;
        }
        takePlain(position, fence.start);
        if (!file.path.isEmpty() && writing != nullptr) {
            note(cutOff(u"The file \"%1\""_s.arg(file.path)));
        } else if (!takeJson(fence.body)) {
            const CallsInText inner = CallReader(fence.body, m_tools).read(false);
            m_found.calls += inner.calls;
            if (inner.calls.isEmpty()) {
                m_found.rest += m_text.mid(fence.start, fence.end - fence.start);
            }
        }
        return fence.end;
    }

    /// Bare JSON and written calls, each at the beginning of a line.
    void takePlain(qsizetype from, qsizetype to)
    {
        const QString part = m_text.mid(from, to - from);
        static const QRegularExpression lineStart(u"(?<![^\\n])[ \\t]*([{\\[])"_s);
        qsizetype done = 0;
        int failures = 0;
        for (qsizetype position = 0; position < part.size() && failures < mostFailures;) {
            const QRegularExpressionMatch bracket = lineStart.match(part, position);
            const QRegularExpressionMatch written =
                m_tools.isEmpty() ? QRegularExpressionMatch() : m_written.match(part, position);
            const bool isWritten =
                written.hasMatch() && (!bracket.hasMatch() || written.capturedStart() < bracket.capturedStart());
            if (!isWritten && !bracket.hasMatch()) {
                break;
            }
            const qsizetype start = isWritten ? written.capturedStart() : bracket.capturedStart(1);
            const qsizetype end = isWritten ? takeWritten(part, written) : takeBare(part, start);
            if (end < 0) {
                ++failures;
                position = isWritten ? written.capturedEnd() : start + 1;
                continue;
            }
            m_found.rest += part.mid(done, start - done);
            position = done = end;
        }
        m_found.rest += part.mid(done);
    }

    qsizetype takeWritten(const QString &part, const QRegularExpressionMatch &match)
    {
        const ToolDefinition *tool = toolNamed(match.captured(1), m_tools);
        const std::optional<WrittenCall> written =
            tool == nullptr ? std::nullopt : readWrittenCall(part, match.capturedEnd(), *tool);
        if (!written) {
            return -1;
        }
        m_found.calls.append(written->call);
        const bool isPrinted = part.mid(match.capturedStart()).trimmed().startsWith("print("_L1);
        return written->end + (isPrinted && part.mid(written->end).startsWith(u')') ? 1 : 0);
    }

    qsizetype takeBare(const QString &part, qsizetype start)
    {
        const std::optional<LenientJson> json = readLenientJson(part, start);
        const QVector<ToolCall> calls = json ? callsOf(json->value, m_tools) : QVector<ToolCall>();
        if (calls.isEmpty()) {
            return -1;
        }
        takeCalls(calls, json->isValueCut);
        return json->end;
    }

    void note(const QString &problem)
    {
        if (m_found.problem.isEmpty()) {
            m_found.problem = problem;
        }
    }

    const QString m_text;
    const QVector<ToolDefinition> &m_tools;
    QRegularExpression m_opening;
    QRegularExpression m_written;
    CallsInText m_found;
};

} // namespace

CallsInText callsInText(const QString &text, const QVector<ToolDefinition> &tools)
{
    if (tools.isEmpty() || text.trimmed().isEmpty()) {
        return {{}, text.trimmed(), {}};
    }
    return CallReader(text, tools).read(true);
}

} // namespace autodevos
