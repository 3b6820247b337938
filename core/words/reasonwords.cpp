// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/reasonwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QVector>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr char context[] = "Reasons";

constexpr const char *sources[] = {
    // of a task's state
    QT_TRANSLATE_NOOP("Reasons", "Cancelled on request."),
    QT_TRANSLATE_NOOP("Reasons", "It needs \"%1\", which failed."),
    QT_TRANSLATE_NOOP("Reasons", "It needs \"%1\", which is skipped."),
    QT_TRANSLATE_NOOP("Reasons", "It needs \"%1\", which was cancelled."),
    QT_TRANSLATE_NOOP("Reasons", "It waits for your answer: %1"),
    QT_TRANSLATE_NOOP("Reasons", "Reused: nothing it was made from has changed."),
    QT_TRANSLATE_NOOP("Reasons", "Reused: what it needs came out as before."),
    QT_TRANSLATE_NOOP("Reasons", "Skipped as the person decided."),
    QT_TRANSLATE_NOOP("Reasons", "The attempt took longer than %1 s and is being ended."),
    QT_TRANSLATE_NOOP("Reasons", "The run ends at its first failure, and \"%1\" failed."),
    QT_TRANSLATE_NOOP("Reasons", "The run was stopped."),
    QT_TRANSLATE_NOOP("Reasons", "What it needs was made anew."),
    QT_TRANSLATE_NOOP("Reasons", "%1 Try %2 of %3 in %4 s."),
    QT_TRANSLATE_NOOP("Reasons", "%1 Try %2 of %3 now."),
    QT_TRANSLATE_NOOP("Reasons", "%1 %2 takes over in %3 s."),
    // of who does a task
    QT_TRANSLATE_NOOP("Reasons", "%1 does it: it has not been tried with such tasks yet."),
    QT_TRANSLATE_NOOP("Reasons", "%1 does it: %2 of %3 tries with such tasks have succeeded."),
    QT_TRANSLATE_NOOP("Reasons", "%1 does it: the role \"%2\" is pinned to it."),
    // of a requirement's verdict
    QT_TRANSLATE_NOOP("Reasons", "no task of the plan covers it"),
    QT_TRANSLATE_NOOP("Reasons", "a test of it does not pass: %1"),
    QT_TRANSLATE_NOOP("Reasons", "its tasks have not ended yet"),
    QT_TRANSLATE_NOOP("Reasons", "tests that its tasks wrote do not pass"),
    QT_TRANSLATE_NOOP("Reasons", "the task \"%1\" failed: %2"),
    QT_TRANSLATE_NOOP("Reasons", "the task \"%1\" failed"),
    QT_TRANSLATE_NOOP("Reasons", "the task \"%1\" was skipped: %2"),
    QT_TRANSLATE_NOOP("Reasons", "the task \"%1\" was skipped"),
    QT_TRANSLATE_NOOP("Reasons", "no test names it"),
    QT_TRANSLATE_NOOP("Reasons", "the tests of its tasks pass, but none of them names it"),
    QT_TRANSLATE_NOOP("Reasons", "its tests have not been run"),
};

struct Form {
    const char *source = nullptr;
    QString begin; ///< as it is written before what it names first, and behind what it names last: most are told apart
    QString end;   ///< by these, thousands of tasks at a time
    QRegularExpression pattern;
};

QVector<Form> makeForms()
{
    static const QRegularExpression place(u"\\\\%[1-9]"_s); // as `escape` leaves it
    QVector<Form> forms;
    static const QRegularExpression named(u"%[1-9]"_s);
    for (const char *source : sources) {
        const QString text = QString::fromLatin1(source);
        const QStringList parts = text.split(named);
        const QString pattern = QRegularExpression::escape(text).replace(place, u"(.+)"_s);
        forms.append({source, parts.first(), parts.last(),
                      QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                         QRegularExpression::DotMatchesEverythingOption)});
    }
    return forms;
}

} // namespace

QString reasonInWords(const QString &reason)
{
    static const QVector<Form> forms = makeForms();
    for (const Form &form : forms) {
        if (!reason.startsWith(form.begin) || !reason.endsWith(form.end)) {
            continue;
        }
        const QRegularExpressionMatch match = form.pattern.match(reason);
        if (!match.hasMatch()) {
            continue;
        }
        const QString words = QCoreApplication::translate(context, form.source);
        // One may hold another: "the task … was skipped: It needs …".
        const auto part = [&match](int place) {
            return reasonInWords(match.captured(place));
        };
        switch (match.lastCapturedIndex()) {
        case 0:
            return words;
        case 1:
            return words.arg(part(1));
        case 2:
            return words.arg(part(1), part(2));
        case 3:
            return words.arg(part(1), part(2), part(3));
        default:
            return words.arg(part(1), part(2), part(3), part(4));
        }
    }
    return reason;
}

QStringList knownReasons()
{
    QStringList all;
    for (const char *source : sources) {
        all.append(QString::fromLatin1(source));
    }
    return all;
}

} // namespace autodevos
