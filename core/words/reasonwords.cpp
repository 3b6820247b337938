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
    // of who does a task
    QT_TRANSLATE_NOOP("Reasons", "%1 does it: it has not been tried with such tasks yet."),
    QT_TRANSLATE_NOOP("Reasons", "%1 does it: %2 of %3 tries with such tasks have succeeded."),
    QT_TRANSLATE_NOOP("Reasons", "%1 does it: the role \"%2\" is pinned to it."),
    // of what is decided about a command or a tool
    QT_TRANSLATE_NOOP("Reasons", "No rule names \"%1\" in this form"),
    QT_TRANSLATE_NOOP("Reasons", "What \"%1\" runs or reads cannot be told from its words"),
    QT_TRANSLATE_NOOP("Reasons", "It sets the variable \"%1\""),
    QT_TRANSLATE_NOOP("Reasons", "No rule of yours names this tool"),
    QT_TRANSLATE_NOOP("Reasons", "This machine has no sandbox for it"),
    QT_TRANSLATE_NOOP("Reasons", "Commands run with the rights they have"),
    QT_TRANSLATE_NOOP("Reasons", "Nothing is sent from here to other machines"),
    QT_TRANSLATE_NOOP("Reasons", "The machine is not part of the project"),
    QT_TRANSLATE_NOOP("Reasons", "The machine's own programs are the person's to install"),
    QT_TRANSLATE_NOOP("Reasons", "Deployment is the person's to do"),
    QT_TRANSLATE_NOOP("Reasons", "The repository is exported by the person"),
    QT_TRANSLATE_NOOP("Reasons", "Nothing is published from here"),
    QT_TRANSLATE_NOOP("Reasons", "Keys are the person's"),
    QT_TRANSLATE_NOOP("Reasons", "Installing packages; none of their scripts run"),
    QT_TRANSLATE_NOOP("Reasons", "Installing packages; none of their code runs"),
    QT_TRANSLATE_NOOP("Reasons", "Fetching modules through the proxy"),
    QT_TRANSLATE_NOOP("Reasons", "A project's cargo settings can name programs that would run with the network"),
    QT_TRANSLATE_NOOP("Reasons", "It would reach any address in the network"),
    // noticed while planning
    QT_TRANSLATE_NOOP("Reasons", "Task \"%1\" names the role \"%2\", which is not known; it went to \"%3\"."),
    QT_TRANSLATE_NOOP("Reasons", "Task \"%1\" had no id; it got \"%2\"."),
    QT_TRANSLATE_NOOP("Reasons", "Task \"%1\": limits.%2 must lie between %3 and %4; it was set to %5."),
    QT_TRANSLATE_NOOP("Reasons", "The task id \"%1\" is not a name; it became \"%2\"."),
    QT_TRANSLATE_NOOP("Reasons", "Task \"%1\" asks for the check \"%2\", which is not known; it was left out."),
    QT_TRANSLATE_NOOP("Reasons", "Task \"%1\" needs \"%2\", which is not in the plan; the need was left out."),
    QT_TRANSLATE_NOOP("Reasons", "Task \"%1\" named its need \"%2\" twice."),
    QT_TRANSLATE_NOOP("Reasons", "Task \"%1\" covers \"%2\", which is no requirement of the plan; that was left out."),
    QT_TRANSLATE_NOOP("Reasons", "Something in the domain model could not be used and was left out: %1."),
    QT_TRANSLATE_NOOP("Reasons", "The domain model names nothing that is stored; it was left out."),
    QT_TRANSLATE_NOOP("Reasons", "The domain model was left out: %1."),
    QT_TRANSLATE_NOOP("Reasons", "The domain model names \"%1\" twice or in a way that is no name; it was left out."),
    QT_TRANSLATE_NOOP("Reasons", "\"%1\" of %2 in the domain model could not be understood; it was left out."),
    QT_TRANSLATE_NOOP("Reasons", "The model's answer was cut off: what was missing at its end is not in the plan."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "%1 tasks of %2 were put before those of this plan: they write the first version, on which it stands."),
    QT_TRANSLATE_NOOP("Reasons", "The attached pictures were not looked at: %1 takes none. Choose a model that does, "
                                 "or say in the prompt what is on them."),
    QT_TRANSLATE_NOOP("Reasons", "The attached files were not read: %1. The built-in planner reads the prompt alone "
                                 "and cannot look at pictures; a language model takes them, too."),
    QT_TRANSLATE_NOOP("Reasons",
                      "Nothing can be built on the data model of this plan; that of %1 stands in its place. %2"),
    QT_TRANSLATE_NOOP("Reasons", "This is the plan of %1: %2 made none that can be used. %3"),
    QT_TRANSLATE_NOOP("Reasons",
                      "The tasks \"%1\" and \"%2\" both write %3; what does not come together becomes a conflict."),
    QT_TRANSLATE_NOOP("Reasons", "No task covers %1: \"%2\"."),
    QT_TRANSLATE_NOOP("Reasons", "No requirement was taken from \"%1\"."),
    QT_TRANSLATE_NOOP("Reasons", "A static site keeps nothing that its visitors do, so the project has a backend."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The prompt names no things to keep, so the site has pages, services and a contact form."),
    QT_TRANSLATE_NOOP("Reasons", "The prompt holds %1 statements; the first %2 are listed."),
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
