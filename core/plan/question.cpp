// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/question.h"

#include "core/base/names.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto kindNames = std::to_array<Name<QuestionKind>>({
    {QuestionKind::Command, "command"_L1},
    {QuestionKind::Tool, "tool"_L1},
    {QuestionKind::Choice, "choice"_L1},
    {QuestionKind::Text, "text"_L1},
    {QuestionKind::Budget, "budget"_L1},
});

/// More money is more than what was allowed so far.
Status acceptsLimit(const Question &question, const Answer &answer)
{
    bool isNumber = false;
    const double limit = answer.text.toDouble(&isNumber);
    const double before = question.facts.value("limit"_L1).toDouble();
    if (isNumber && std::isfinite(limit) && limit > before) {
        return {};
    }
    return failure(ErrorKind::Usage, u"\"%1\" is no larger budget"_s.arg(answer.text),
                   u"Allow more than %1 USD"_s.arg(QString::number(before, 'g', 12)));
}

} // namespace

Answer fallbackOf(const Question &question)
{
    return question.kind == QuestionKind::Text ? Answer{{}, question.fallback} : Answer{question.fallback, {}};
}

Status accepts(const Question &question, const Answer &answer)
{
    const bool hasWords = answer.option.isEmpty() && !answer.text.trimmed().isEmpty();
    if (question.kind == QuestionKind::Text || (question.kind == QuestionKind::Choice && hasWords)) {
        return {};
    }
    if (std::ranges::find(question.options, answer.option, &QuestionOption::id) != question.options.cend()) {
        return question.kind == QuestionKind::Budget && answer.option == "more"_L1 ? acceptsLimit(question, answer)
                                                                                   : Status();
    }
    QStringList ids;
    for (const QuestionOption &option : question.options) {
        ids.append(option.id);
    }
    return failure(ErrorKind::Usage, u"\"%1\" is no answer to this question"_s.arg(answer.option),
                   u"Answer with one of: "_s + ids.join(u", "_s));
}

QString toString(QuestionKind kind)
{
    return wordOf(kindNames, kind);
}

QJsonObject toJson(const Question &question)
{
    QJsonArray options;
    for (const QuestionOption &option : question.options) {
        options.append(QJsonObject{{u"id"_s, option.id}, {u"text"_s, option.text}});
    }
    return {{u"question"_s, question.id}, {u"kind"_s, toString(question.kind)}, {u"text"_s, question.text},
            {u"options"_s, options},      {u"fallback"_s, question.fallback},   {u"facts"_s, question.facts}};
}

Question questionFromJson(const QJsonObject &json)
{
    Question question{json.value("question"_L1).toString(),
                      valueOf(kindNames, json.value("kind"_L1).toString()).value_or(QuestionKind::Choice),
                      json.value("text"_L1).toString(),
                      {},
                      json.value("fallback"_L1).toString(),
                      json.value("facts"_L1).toObject()};
    const QJsonArray options = json.value("options"_L1).toArray();
    for (const QJsonValue option : options) {
        question.options.append(
            {option.toObject().value("id"_L1).toString(), option.toObject().value("text"_L1).toString()});
    }
    return question;
}

QJsonObject toJson(const Answer &answer, const Question &question)
{
    QJsonObject json{{u"question"_s, question.id},
                     {u"asked"_s, question.text},
                     {u"answer"_s, answer.option},
                     {u"byPerson"_s, answer.isByPerson}};
    if (!answer.text.isEmpty()) {
        json.insert(u"text"_s, answer.text);
    }
    return json;
}

Answer answerFromJson(const QJsonObject &json)
{
    return {json.value("answer"_L1).toString(), json.value("text"_L1).toString(), json.value("byPerson"_L1).toBool()};
}

bool isAnswerTo(const QJsonObject &json, const Question &question)
{
    return json.value("question"_L1).toString() == question.id && json.value("asked"_L1).toString() == question.text;
}

QString wordsOf(const Question &question, const Answer &answer)
{
    const auto chosen = std::ranges::find(question.options, answer.option, &QuestionOption::id);
    const bool isChosen = !answer.option.isEmpty() && chosen != question.options.cend();
    return !isChosen ? answer.text : chosen->text.isEmpty() ? chosen->id : chosen->text;
}

Result<Answer> QuestionPort::ask(const Question &question, std::stop_token stop)
{
    if (stop.stop_requested()) {
        return failure(ErrorKind::Cancelled, u"The question was withdrawn"_s);
    }
    return fallbackOf(question);
}

} // namespace autodevos
