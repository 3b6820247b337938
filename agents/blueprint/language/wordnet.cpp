// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/language/wordnet.h"

#include <QResource>
#include <QtEndian>

// Outside any namespace, as Qt asks: makes the table of a static library part of the program.
static void initWordnetResource()
{
    Q_INIT_RESOURCE(wordnet);
}

namespace autodevos::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerWidth = 8;
constexpr qsizetype wordWidth = 16;
constexpr qsizetype formWidth = 12;

} // namespace

WordNet::WordNet(QByteArrayView table)
    : m_table(table)
{
    if (table.size() < headerWidth)
        return;
    const qsizetype words = number(0);
    const qsizetype forms = number(4);
    if (table.size() < headerWidth + words * wordWidth + forms * formWidth)
        return;
    m_words = words;
    m_forms = forms;
}

WordNet WordNet::builtIn()
{
    initWordnetResource();
    const QResource resource(u":/wordnet/wordnet.bin"_s);
    return WordNet(QByteArrayView(resource.data(), resource.size()));
}

quint32 WordNet::number(qsizetype at) const
{
    return qFromLittleEndian<quint32>(m_table.data() + at);
}

QByteArrayView WordNet::text(qsizetype at) const
{
    const qsizetype texts = headerWidth + m_words * wordWidth + m_forms * formWidth;
    return QByteArrayView(m_table.data() + texts + number(at)); // up to the closing zero
}

qsizetype WordNet::lowerBound(QByteArrayView key, qsizetype start, qsizetype count, qsizetype width) const
{
    qsizetype low = 0;
    while (count > 0) {
        const qsizetype half = count / 2;
        if (text(start + (low + half) * width) < key) {
            low += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return low;
}

std::optional<WordUse> WordNet::use(const QString &lemma) const
{
    const QByteArray key = lemma.toLatin1();
    const qsizetype index = lowerBound(key, headerWidth, m_words, wordWidth);
    const qsizetype at = headerWidth + index * wordWidth;
    if (index >= m_words || text(at) != key)
        return std::nullopt;
    const auto count = [&](qsizetype part) {
        return static_cast<int>(static_cast<uchar>(m_table.at(at + 8 + part)));
    };
    return WordUse{.noun = count(0),
                   .verb = count(1),
                   .adjective = count(2),
                   .adverb = count(3),
                   .nounClass = static_cast<NounClass>(number(at + 12)),
                   .nounClasses = number(at + 4)};
}

QString WordNet::irregular(const QString &form, char16_t part) const
{
    const QByteArray key = form.toLatin1();
    const qsizetype start = headerWidth + m_words * wordWidth;
    for (qsizetype i = lowerBound(key, start, m_forms, formWidth); i < m_forms; ++i) {
        const qsizetype at = start + i * formWidth;
        if (text(at) != key)
            break;
        if (number(at + 8) == part)
            return QString::fromLatin1(text(at + 4));
    }
    return {};
}

} // namespace autodevos::language
