// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/auditchain.h"

#include "core/base/hash.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVector>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr QByteArrayView hashMember{",\"hash\":\""};
constexpr QByteArrayView lineEnd{"\"}"};
constexpr qsizetype hashLength = 64;

QByteArray hashOf(QByteArrayView bytes)
{
    return sha256Hex(bytes).toLatin1();
}

/// One line of the log, an entry or not.
struct LogLine {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isTerminated = true;
    std::optional<AuditLink> link;
};

QVector<LogLine> linesOf(const QByteArray &log)
{
    QVector<LogLine> lines;
    for (qsizetype begin = 0; begin < log.size();) {
        const qsizetype found = log.indexOf('\n', begin);
        const qsizetype end = found < 0 ? log.size() : found;
        lines.append({begin, end, found >= 0, readAuditLink(QByteArrayView(log).sliced(begin, end - begin))});
        begin = end + 1;
    }
    return lines;
}

/// Goes through the lines once, from entry to entry.
class AuditJudge {
public:
    explicit AuditJudge(const QByteArray &log)
        : m_log(log)
        , m_lines(linesOf(log))
    {
    }

    AuditVerdict judge(const std::optional<AuditHead> &head, const QByteArray &expected)
    {
        for (m_at = 0; m_at < m_lines.size() && isSound(); ++m_at) {
            if (m_lines.at(m_at).link) {
                take(*m_lines.at(m_at).link);
            }
        }
        if (isSound()) {
            judgeEnd(head);
        }
        if (isSound() && !expected.isEmpty() && !holds(expected)) {
            m_verdict.fault = AuditFault::Unknown;
        }
        return m_verdict;
    }

private:
    [[nodiscard]] bool isSound() const { return m_verdict.fault == AuditFault::None; }
    /// Lines since the last entry that are none.
    [[nodiscard]] qsizetype strangers() const { return m_at - m_next; }
    [[nodiscard]] const AuditHead &last() const { return m_verdict.last; }

    [[nodiscard]] QByteArrayView between() const
    {
        const qsizetype begin = m_next < m_lines.size() ? m_lines.at(m_next).begin : m_log.size();
        const qsizetype end = m_at < m_lines.size() ? m_lines.at(m_at).begin : m_log.size();
        return QByteArrayView(m_log).sliced(begin, end - begin);
    }

    [[nodiscard]] bool holds(const QByteArray &hash) const
    {
        return std::any_of(m_lines.cbegin(), m_lines.cend(),
                           [&hash](const LogLine &line) { return line.link && line.link->self.hash == hash; });
    }

    [[nodiscard]] bool comesLater(qint64 entry) const
    {
        return std::any_of(m_lines.cbegin() + m_at + 1, m_lines.cend(),
                           [entry](const LogLine &line) { return line.link && line.link->self.entries == entry; });
    }

    void fail(AuditFault fault, qsizetype index, qint64 from = 0, qint64 to = 0)
    {
        m_verdict.fault = fault;
        m_verdict.line = index + 1;
        m_verdict.from = from;
        m_verdict.to = to;
    }

    void take(const AuditLink &link)
    {
        const qint64 wanted = last().entries + 1;
        if (link.self.entries > wanted && strangers() > 0) { // before them there may be older ones
            return fail(AuditFault::Changed, std::max<qsizetype>(m_next, m_at - (link.self.entries - wanted)));
        }
        if (link.self.entries != wanted) {
            const bool isMoved = link.self.entries < wanted || comesLater(wanted);
            return isMoved ? fail(AuditFault::Moved, m_at)
                           : fail(AuditFault::Removed, m_at, wanted, link.self.entries - 1);
        }
        if (link.self.entries > 1 && link.previous == AuditHead().hash) { // written so when the head was missing
            return fail(AuditFault::HeadGone, m_at);
        }
        if (link.previous != last().hash) {
            m_verdict.last = m_before; // it is the one that was changed
            return fail(AuditFault::Changed, std::max<qsizetype>(m_next - 1, 0));
        }
        if (!fitsSeal(link)) {
            return;
        }
        (last().entries == 0 ? m_verdict.older : m_verdict.torn) += strangers();
        m_before = std::exchange(m_verdict.last, link.self);
        m_next = m_at + 1;
    }

    bool fitsSeal(const AuditLink &link)
    {
        if (strangers() == 0 && !link.sealed.isEmpty()) {
            fail(AuditFault::Removed, m_at);
        } else if (strangers() > 0 && link.sealed.isEmpty()) {
            fail(AuditFault::PutIn, m_next);
        } else if (strangers() > 0 && link.sealed != hashOf(between())) {
            fail(AuditFault::Changed, m_next);
        }
        return isSound();
    }

    void judgeEnd(const std::optional<AuditHead> &head)
    {
        if (!head) {
            // the very first entry stands there before its head does
            return last().entries > 1 ? fail(AuditFault::HeadGone, m_at - 1) : judgeRest();
        }
        if (head->entries > last().entries) {
            const bool isCut = strangers() == 0 || !m_lines.at(m_next).isTerminated;
            return isCut ? fail(AuditFault::EndCut, m_next, last().entries + 1, head->entries)
                         : fail(AuditFault::Changed, m_next);
        }
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const std::optional<AuditLink> &link = m_lines.at(i).link;
            if (link && link->self.entries == head->entries && link->self.hash != head->hash) {
                m_verdict.last = m_before;
                return fail(AuditFault::Changed, i);
            }
        }
        judgeRest();
    }

    /// What stands after the last entry: torn by a crash, or no work of ours.
    void judgeRest()
    {
        for (qsizetype i = m_next; i < m_lines.size(); ++i) {
            const LogLine &line = m_lines.at(i);
            const bool isWhole = QJsonDocument::fromJson(m_log.mid(line.begin, line.end - line.begin)).isObject();
            if (isWhole && last().entries > 0) {
                return fail(AuditFault::PutIn, i);
            }
            ++(isWhole ? m_verdict.older : m_verdict.torn);
        }
    }

    const QByteArray &m_log;
    QVector<LogLine> m_lines;
    AuditVerdict m_verdict;
    AuditHead m_before;   ///< the entry before the last that holds
    qsizetype m_at = 0;   ///< the line that is looked at
    qsizetype m_next = 0; ///< the line after the last entry
};

} // namespace

QByteArray chainedLine(const QByteArray &body, const AuditHead &last, QByteArrayView between)
{
    QByteArray line =
        body.chopped(1) + ",\"entry\":" + QByteArray::number(last.entries + 1) + ",\"previous\":\"" + last.hash + '"';
    if (!between.isEmpty()) {
        line += ",\"sealed\":\"" + hashOf(between) + '"';
    }
    return line + hashMember.toByteArray() + hashOf(line) + lineEnd.toByteArray() + '\n';
}

std::optional<AuditLink> readAuditLink(QByteArrayView line)
{
    const qsizetype held = line.size() - hashMember.size() - hashLength - lineEnd.size();
    if (held < 1 || !line.endsWith(lineEnd) || line.sliced(held, hashMember.size()) != hashMember) {
        return std::nullopt;
    }
    const QByteArrayView hash = line.sliced(held + hashMember.size(), hashLength);
    if (hash != hashOf(line.first(held))) {
        return std::nullopt;
    }
    const QJsonObject json = QJsonDocument::fromJson(line.toByteArray()).object();
    const qint64 entry = json.value("entry"_L1).toInteger();
    if (entry < 1) {
        return std::nullopt;
    }
    return AuditLink{{entry, hash.toByteArray()},
                     json.value("previous"_L1).toString().toLatin1(),
                     json.value("sealed"_L1).toString().toLatin1()};
}

QByteArray toJson(const AuditHead &head)
{
    return QJsonDocument(QJsonObject{{u"entries"_s, head.entries}, {u"hash"_s, QString::fromLatin1(head.hash)}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

AuditHead headOf(const QByteArray &line, const AuditHead &last)
{
    const qsizetype end = line.size() - lineEnd.size() - 1;
    return {last.entries + 1, line.mid(end - hashLength, hashLength)};
}

std::optional<AuditHead> readAuditHead(const QByteArray &json)
{
    constexpr qint64 most = qint64{1} << 53; // more than any log has lines
    static constexpr auto isDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    };
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const AuditHead head{object.value("entries"_L1).toInteger(), object.value("hash"_L1).toString().toLatin1()};
    const bool isOurs = head.entries >= 1 && head.entries < most && head.hash.size() == hashLength &&
                        std::all_of(head.hash.cbegin(), head.hash.cend(), isDigit);
    return isOurs ? std::optional(head) : std::nullopt;
}

AuditVerdict judgeAuditLog(const QByteArray &log, const std::optional<AuditHead> &head, const QByteArray &expected)
{
    return AuditJudge(log).judge(head, expected);
}

} // namespace autodevos
