// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginehost.h"

using namespace Qt::StringLiterals;

// A run whose money is used up: it is held, what is asked and decided is journaled, and then it goes on or ends.

namespace autodevos {
namespace {

QString usd(double amount)
{
    return QString::number(amount, 'f', amount < 1 ? 4 : 2);
}

Question questionAbout(const BudgetQuestion &used, const RunOptions &options)
{
    const bool isFree = options.whenOverBudget == OverBudget::FinishWithoutPaying;
    return {u"budget"_s,
            QuestionKind::Budget,
            u"The budget of %1 USD is used up: %2 USD were spent%3. How shall it go on?"_s.arg(
                usd(used.limit), usd(used.spent),
                used.hasUnknownCost ? u", and calls were made whose price is not known"_s : QString()),
            {{u"more"_s, {}}, {u"blueprint"_s, {}}, {u"stop"_s, {}}},
            isFree ? u"blueprint"_s : u"stop"_s,
            {{u"limit"_s, used.limit},
             {u"spent"_s, used.spent},
             {u"nextCall"_s, used.nextCall},
             {u"hasUnknownCost"_s, used.hasUnknownCost},
             {u"isEstimated"_s, used.isEstimated}}};
}

} // namespace

BudgetDecision EngineHost::decisionFrom(const Answer &answer)
{
    if (answer.option == "more"_L1) {
        return {BudgetChoice::AllowMore, answer.text.toDouble()};
    }
    return {answer.option == "blueprint"_L1 ? BudgetChoice::FinishWithoutPaying : BudgetChoice::Stop, 0};
}

/// Calls wait in their own threads until the engine thread has the decision; what they cost they only tell.
void EngineHost::askAboutBudget()
{
    if (!m_services.budget) {
        return;
    }
    m_services.budget->askWith([post = m_ports.post](const BudgetQuestion &used, const std::stop_token &stop) {
        const auto pending = std::make_shared<PendingAnswer>();
        post([used, pending](EngineHost &host) { host.handleUsedUp(used, pending); });
        return pending->wait(stop).map(decisionFrom);
    });
    m_services.budget->tellWith(
        [post = m_ports.post](const Charge &charge) { post([charge](EngineHost &host) { host.bookCharge(charge); }); });
}

/// Planning is paid with the run that follows it, however often it is planned before, and in whichever process.
void EngineHost::beginPlanBudget()
{
    if (m_services.budget) {
        m_services.budget->begin(m_options.budget, state().planningUsage().cost);
    }
}

/// What a run has cost in earlier processes counts as well, also when it goes on as a new one with other options.
void EngineHost::beginBudget(const RunOptions &options, RunSetup &setup)
{
    const RunStatus &last = state().run();
    const bool goesOn = last.state == RunState::Interrupted && last.planVersion == setup.plan->version;
    const double spent = state().planningUsage().cost + (goesOn ? state().runUsage().cost : 0);
    setup.spent = setup.isResumed ? 0 : spent;
    if (m_services.budget) {
        m_services.budget->begin(options.budget, spent);
    }
}

void EngineHost::bookCharge(const Charge &charge)
{
    if (!isOpen()) {
        return;
    }
    Event event;
    event.kind = EventKind::CallPaid;
    event.run = charge.origin.run.isEmpty() && m_controller ? state().run().id : charge.origin.run;
    event.task = charge.origin.task;
    event.attempt = charge.origin.attempt;
    event.payload = {{u"model"_s, charge.model.toString()},
                     {u"role"_s, charge.origin.role.value()},
                     {u"turn"_s, charge.origin.turn},
                     {u"usage"_s, toJson(charge.usage)}};
    m_log->append(std::move(event));
    flush();
}

void EngineHost::handleUsedUp(const BudgetQuestion &used, const std::shared_ptr<PendingAnswer> &pending)
{
    if (!m_controller && !m_isPlanning) {
        pending->set(tl::unexpected(cancelled()));
        return;
    }
    const Question question = questionAbout(used, m_options);
    const QuestionKey key{{}, 0, question.id};
    m_questions.put(key, {question, pending});
    if (m_controller) {
        m_controller->hold();
    }
    Event event;
    event.kind = EventKind::QuestionAsked;
    event.run = m_controller ? state().run().id : RunId();
    event.payload = toJson(question);
    m_log->append(std::move(event));
    if (!m_services.hasPerson || m_options.whenOverBudget != OverBudget::Pause) {
        settleBudget(key, fallbackOf(question));
    }
    flush();
}

void EngineHost::settleBudget(const QuestionKey &key, const Answer &answer)
{
    settle(key, answer);
    if (answer.option == "blueprint"_L1) {
        m_options.whenOverBudget = OverBudget::FinishWithoutPaying;
    }
    if (!m_controller) {
        return;
    }
    if (answer.option == "stop"_L1) {
        m_controller->windDown();
    } else {
        m_controller->release();
    }
}

void EngineHost::flush()
{
    if (m_controller) {
        m_controller->flush();
    } else if (const Status status = m_log->commit(); !status) {
        handleCommitFailed(status.error());
    }
}

} // namespace autodevos
