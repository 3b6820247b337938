// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/reasonwords.h"

#include "core/words/errorwords.h"
#include "core/words/forms.h"

namespace autodevos {
namespace {

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
    // of what the built-in model does not build
    QT_TRANSLATE_NOOP("Reasons", "there is nothing that is booked or ordered to pay for; taking real payments needs a "
                                 "payment provider and is not built"),
    QT_TRANSLATE_NOOP("Reasons", "scanning codes is not built"),
    QT_TRANSLATE_NOOP("Reasons", "synchronising with other services is not built"),
    QT_TRANSLATE_NOOP("Reasons", "connections to other services are not built"),
    QT_TRANSLATE_NOOP("Reasons", "live media streaming is not built"),
    QT_TRANSLATE_NOOP("Reasons", "this kind of game is not among those that can be built"),
    QT_TRANSLATE_NOOP("Reasons", "AI features need a language model and are not built"),
    QT_TRANSLATE_NOOP("Reasons", "calculations over the data are not built"),
    QT_TRANSLATE_NOOP("Reasons", "printed invoices are not built"),
    QT_TRANSLATE_NOOP("Reasons", "this calculator is not among those that can be built (%1), and the prompt does not "
                                 "say what it works out from what"),
    QT_TRANSLATE_NOOP("Reasons", "this converter is not among those that can be built (%1)"),
    QT_TRANSLATE_NOOP("Reasons", "this kind of game is not among those that can be built (%1)"),
    QT_TRANSLATE_NOOP(
        "Reasons", "this kind of game is not among those that can be built (%1, and a game of resources and battles)"),
    QT_TRANSLATE_NOOP("Reasons", "this kind of game is not built; games of resources, soldiers and battles are"),
    QT_TRANSLATE_NOOP("Reasons", "only the records are kept; nothing in the app does this"),
    QT_TRANSLATE_NOOP("Reasons", "sharing with chosen people is not built; who may read it sees it"),
    QT_TRANSLATE_NOOP("Reasons", "no page or record of the app answers this"),
    QT_TRANSLATE_NOOP("Reasons", "an API has no pages; the programs that call it show things as they like"),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "the built-in model writes React, TypeScript, Express and SQLite; for another stack choose a language model"),
    QT_TRANSLATE_NOOP("Reasons",
                      "what visitors do here must be kept, and a static site keeps nothing: the project has a backend"),
    QT_TRANSLATE_NOOP("Reasons", "this rule is not one that the built-in model can enforce"),
    QT_TRANSLATE_NOOP("Reasons", "nothing is built that heeds \"%1\""),
    QT_TRANSLATE_NOOP("Reasons", "the built-in model found nothing in it that it knows how to build"),
    QT_TRANSLATE_NOOP("Reasons", "it has rules of its own, and this is not among them"),
    QT_TRANSLATE_NOOP("Reasons", "what it works out and from what is not said"),
    QT_TRANSLATE_NOOP("Reasons", "there is nothing that could be moved between columns"),
    QT_TRANSLATE_NOOP("Reasons", "there is no list that could be imported into"),
    QT_TRANSLATE_NOOP("Reasons", "there is nothing here that a file could belong to"),
    QT_TRANSLATE_NOOP("Reasons", "there is no list that could be exported"),
    QT_TRANSLATE_NOOP("Reasons", "there is nothing that people could vote on"),
    QT_TRANSLATE_NOOP("Reasons", "there is nothing with a date that a calendar could show"),
    QT_TRANSLATE_NOOP("Reasons", "time is taken for people who sign in, and nobody does"),
    QT_TRANSLATE_NOOP("Reasons", "there is no list whose records could be compared"),
    QT_TRANSLATE_NOOP("Reasons", "there is nothing with a date that a timeline could show"),
    QT_TRANSLATE_NOOP("Reasons", "there is nothing whose progress could be followed"),
    QT_TRANSLATE_NOOP("Reasons", "progress is kept for people who sign in, and nobody does"),
    QT_TRANSLATE_NOOP("Reasons", "there is no form long enough to be filled in in steps"),
    QT_TRANSLATE_NOOP("Reasons", "nothing is ordered here, so there are no orders to look back on"),
    QT_TRANSLATE_NOOP("Reasons", "there is nothing that could be ranked"),
    QT_TRANSLATE_NOOP("Reasons", "it needs accounts, and this app has none"),
    QT_TRANSLATE_NOOP("Reasons", "a game against other players needs accounts"),
    QT_TRANSLATE_NOOP("Reasons", "nothing is bought here that a code could make cheaper"),
    QT_TRANSLATE_NOOP("Reasons", "nothing here has values by which it could be proposed"),
    QT_TRANSLATE_NOOP("Reasons", "there is no list whose filters could be kept"),
    QT_TRANSLATE_NOOP("Reasons", "there is nothing here that could be kept in stock"),
    QT_TRANSLATE_NOOP("Reasons", "there is nothing here that could be heard or seen"),
    QT_TRANSLATE_NOOP("Reasons", "there is no list that could be reported on"),
};

const Forms &forms()
{
    static const Forms all("Reasons", sources);
    return all;
}

} // namespace

QString reasonInWords(const QString &reason)
{
    // One may hold another: "the task … was skipped: It needs …".
    if (const std::optional<QString> words = forms().inWords(reason, reasonInWords)) {
        return *words;
    }
    const bool isLine = reason.endsWith(u'.'); // of the error that a task failed with, or that is waited for
    return isLine ? knownLineInWords(reason).value_or(reason) : reason;
}

QStringList knownReasons()
{
    return forms().sources();
}

} // namespace autodevos
