// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/programwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using language::Lexicon;
using language::Program;

QString plainWords(const QString &text, const Lexicon &lexicon)
{
    static const QRegularExpression word(u"[a-z0-9]+(?:-[a-z0-9]+)*"_s);
    QString words = u" "_s;
    auto it = word.globalMatch(text.toLower());
    while (it.hasNext())
        words += lexicon.singular(it.next().captured()) + u' ';
    if (!words.contains(u'-'))
        return words;
    QStringList parts;
    for (const QString &part : QString(words).replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts))
        parts.append(lexicon.singular(part));
    return words + u"| "_s + parts.join(u' ') + u' ';
}

bool says(const QString &words, const QString &phrase)
{
    if (!phrase.contains(u'*'))
        return words.contains(u' ' + phrase + u' ');
    const QStringList wanted = phrase.split(u' ');
    const auto isThere = [&words](const QString &word) {
        return words.contains(u' ' + (word.endsWith(u'*') ? word.chopped(1) : word));
    };
    if (!std::all_of(wanted.begin(), wanted.end(), isThere)) // to take the text apart costs more
        return false;
    const QStringList spoken = words.split(u' ', Qt::SkipEmptyParts);
    const auto fits = [](const QString &word, const QString &pattern) {
        return pattern.endsWith(u'*') ? word.startsWith(pattern.chopped(1)) : word == pattern;
    };
    return std::search(spoken.begin(), spoken.end(), wanted.begin(), wanted.end(), fits) != spoken.end();
}

bool says(const QString &words, const QStringList &way)
{
    return std::all_of(way.begin(), way.end(), [&](const QString &phrase) { return says(words, phrase); });
}

bool says(const QString &words, const Program &program)
{
    return std::any_of(program.ways.begin(), program.ways.end(),
                       [&](const QStringList &way) { return says(words, way); });
}

} // namespace autodevos
