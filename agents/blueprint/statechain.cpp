// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/statechain.h"

#include <QRegularExpression>
#include <QVector>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

struct Form {
    QRegularExpression pattern; ///< groups "subject" and "states"
    bool isPlainBeing = false;
};

QRegularExpression form(const QString &text)
{
    return QRegularExpression(u"^(?:(?:an?|the|each|every)\\s+)?"_s + text, QRegularExpression::CaseInsensitiveOption);
}

const QVector<Form> &forms()
{
    static const QString subject = u"(?<subject>[\\w -]{2,40}?)\\s+"_s;
    static const QString states = u"(?<states>[^;.:]+)"_s;
    static const QString word = u"(?:stat(?:e|es|us|uses)|stages?|lifecycle|life cycle)"_s;
    static const QVector<Form> all{
        {form(subject +
              u"(?:can\\s+)?(?:go|goes|moves?|passes|pass|progress(?:es)?|changes?|advances?)\\s+"
              "(?:from|through)\\s+"_s +
              states)},
        {form(subject + u"(?:is|are)\\s+(?:first\\s+)?(?=\\w+,?\\s+then\\b)"_s + states)},
        {form(subject + u"starts?\\s+as\\s+"_s + states)},
        {form(subject + u"can\\s+have\\s+(?:the|a|one\\s+of\\s+the)\\s+"_s + word + u":?\\s+"_s + states)},
        {form(subject +
              u"(?:is|are|can\\s+be|may\\s+be)\\s+(?:either\\s+)?(?:marked\\s+as\\s+)?(?=[\\w -]+,[^;.:]*\\bor\\b)"_s +
              states),
         true},
        {form(u"(?:possible\\s+|allowed\\s+)?"_s + word +
              u"(?:\\s+values)?(?:\\s+of\\s+(?:an?\\s+|the\\s+|each\\s+)?"
              "(?<subject>[\\w -]{2,40}?))?\\s*(?::|\\bare\\b|\\bis\\b)\\s*"_s +
              states),
         true},
        {form(subject + word + u"\\s*:\\s*"_s + states), true},
        {form(u"(?<subject>)workflow:\\s*(?=[^.]*(?:\\x{2192}|->|>))"_s + states), true},
    };
    return all;
}

QStringList statesOf(const QString &text)
{
    static const QRegularExpression joint(
        u"\\s*(?:,\\s*(?:and\\s+)?(?:then\\s+|to\\s+)?|\\band\\s+then\\b|\\b(?:then|to|into|and|or)\\b(?![-\\x{a0}])|\\x{2192}|->|>|\\||/)\\s*"_s);
    static const QRegularExpression lead(
        u"^(?:(?:finally|lastly|first|becomes?|ends?\\s+as|ends?\\s+up|marked\\s+as|an?|the)\\s+)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression toDo(u"(^|[,;/]\\s*)to\\s+(?=\\w+\\s*(?:[,;/]|$))"_s); // "to find, ordered, on set"
    static const QChar tie(0xa0);
    QStringList states;
    for (QString state : QString(text).replace(toDo, u"\\1to"_s + tie).split(joint, Qt::SkipEmptyParts)) {
        state = state.trimmed().replace(tie, u' ').remove(lead);
        if (!state.isEmpty() && state.count(u' ') < 3)
            states.append(state);
    }
    return states;
}

} // namespace

std::optional<StateChain> stateChainOf(const QString &sentence)
{
    for (const Form &form : forms()) {
        const auto match = form.pattern.match(sentence);
        const QStringList states = match.hasMatch() ? statesOf(match.captured(u"states"_s)) : QStringList();
        if (states.size() >= 2)
            return StateChain{match.captured(u"subject"_s).trimmed(), states, match.capturedEnd(u"states"_s),
                              form.isPlainBeing};
    }
    return {};
}

std::optional<StateChain> movedThrough(const QString &sentence)
{
    static const QRegularExpression moves(
        u"\\b(?:move|go|pass|progress|advance|take|push|drag)\\w*\\s+(?:the\\s+|an?\\s+)?(\\w+)?[^;.:]{0,60}?\\b(?:"
        u"across\\s+(?:an?|the)\\s+(?:\\w+\\s+)?board\\s+from|through|"
        u"across|between|from)\\s+(?!(?:one|each|any|a|this|its|their|the "
        u"current)\\b[^,;.]*\\bto\\s+(?:the\\s+next|another)\\b)"
        "(?:the\\s+)?(?:(?:stages?|states?|steps?|phases?|columns?)\\s*(?:of\\s+|:\\s*)?)?"
        "([^;.:(]+?,[^;.:(]+?)(?=\\s+(?:on|in|by|with|using|until)\\s+(?:an?|the)\\b|[;.:(]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = moves.match(sentence);
    static const QRegularExpression last( // "to do, in progress and done, comment on tasks": the list ends at "done"
        u"^(.*?(?:,|\\s)(?:and|or|then)\\s+[\\w' -]+?)(?:,|$)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto list = last.match(match.captured(2));
    const QStringList states =
        match.hasMatch() ? statesOf(list.hasMatch() ? list.captured(1) : match.captured(2)) : QStringList();
    if (states.size() < 3)
        return {};
    return StateChain{match.captured(1), states, match.capturedLength(), match.capturedStart()};
}

} // namespace autodevos
