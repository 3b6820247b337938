// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/tracedtext.h"

#include <algorithm>
#include <numeric>

namespace autodevos {

using language::Span;

TracedText::TracedText(const QString &prompt)
    : m_text(prompt)
    , m_origins(prompt.size())
{
    std::iota(m_origins.begin(), m_origins.end(), qsizetype(0));
}

TracedText::TracedText(const QString &words, const TracedText &place)
    : m_text(words)
    , m_origins(words.size(), place.m_origins.isEmpty() ? 0 : place.m_origins.constFirst())
{
}

TracedText TracedText::mid(qsizetype from, qsizetype length) const
{
    TracedText part;
    part.m_text = m_text.mid(from, length);
    part.m_origins = m_origins.mid(from, length);
    return part;
}

TracedText TracedText::trimmed() const
{
    const auto isBlank = [](QChar sign) {
        return sign.isSpace();
    };
    const auto first = std::find_if_not(m_text.cbegin(), m_text.cend(), isBlank);
    const auto last = std::find_if_not(m_text.crbegin(), std::make_reverse_iterator(first), isBlank).base();
    return mid(first - m_text.cbegin(), last - first);
}

Span TracedText::origin(const Span &span) const
{
    const qsizetype end = std::min(span.end(), size());
    if (span.offset >= end)
        return {span.offset < size() ? m_origins.at(span.offset) : (m_origins.isEmpty() ? 0 : m_origins.constLast()),
                0};
    const auto [first, last] = std::minmax_element(m_origins.cbegin() + span.offset, m_origins.cbegin() + end);
    return {*first, *last - *first + 1};
}

void TracedText::append(const TracedText &other)
{
    m_text += other.m_text;
    m_origins += other.m_origins;
}

void TracedText::append(const QString &words)
{
    m_origins.insert(m_origins.size(), words.size(), m_origins.isEmpty() ? 0 : m_origins.constLast());
    m_text += words;
}

void TracedText::put(const QRegularExpression &written, const QString &read)
{
    TracedText result;
    qsizetype last = 0;
    for (auto all = written.globalMatch(m_text); all.hasNext();) {
        const auto found = all.next();
        result.append(mid(last, found.capturedStart() - last));
        const qsizetype place = result.size();
        for (qsizetype i = 0; i < read.size(); ++i) {
            const int group = read.at(i) == u'%' && i + 1 < read.size() ? read.at(i + 1).digitValue() : -1;
            if (group < 1) {
                result.append(QString(read.at(i)));
                continue;
            }
            if (found.capturedStart(group) >= 0)
                result.append(mid(found.capturedStart(group), found.capturedLength(group)));
            ++i;
        }
        // Own words at the beginning of what was put stand there, not at the end of what came before.
        const qsizetype start = found.capturedLength() > 0 ? m_origins.at(found.capturedStart()) : -1;
        for (qsizetype i = place; start >= 0 && i < result.size() && result.m_origins.at(i) < start; ++i)
            result.m_origins[i] = start;
        // Own words at its end reach to the end of what they stand for.
        const bool endsInOwn = !read.isEmpty() && !(read.size() > 1 && read.at(read.size() - 2) == u'%');
        if (start >= 0 && endsInOwn && result.size() > place)
            result.m_origins.last() = m_origins.at(found.capturedEnd() - 1);
        last = found.capturedEnd();
    }
    if (last == 0)
        return;
    result.append(mid(last));
    *this = std::move(result);
}

void TracedText::replace(qsizetype from, qsizetype length, const TracedText &other)
{
    TracedText result = mid(0, from);
    result.append(other);
    result.append(mid(from + length));
    *this = std::move(result);
}

} // namespace autodevos
