// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginehost.h"

using namespace Qt::StringLiterals;

// What the person decides: answers to questions, and files in conflict.

namespace autodevos {

/// Journals what is asked and lets the attempt wait, while others run.
void EngineHost::handleQuestion(const PostedQuestion &posted)
{
    const Event &event = posted.event;
    if (!m_controller->isCurrent(event.run, event.task, event.attempt)) {
        posted.pending->set(tl::unexpected(cancelled()));
        return;
    }
    const QuestionKey key{event.task, event.attempt, posted.question.id};
    m_questions.put(key, {posted.question, posted.pending});
    m_log->append(event);
    if (!m_services.hasPerson) {
        settle(key, fallbackOf(posted.question));
        return;
    }
    m_controller->beginWaiting(event.task, u"It waits for an answer: "_s + posted.question.text.section(u'\n', 0, 0));
}

/// The answer is durable before the attempt goes on with it.
void EngineHost::settle(const QuestionKey &key, const Answer &answer)
{
    std::optional<QuestionDesk::Entry> entry = m_questions.take(key);
    if (!entry) {
        return;
    }
    Event event;
    event.kind = EventKind::UserDecided;
    event.run = state().run().id;
    event.task = key.task;
    event.attempt = key.attempt;
    event.payload = toJson(answer, key.id);
    m_log->append(std::move(event), [pending = entry->pending, answer](const Status &status) {
        pending->set(status ? Result<Answer>(answer) : tl::unexpected(status.error()));
    });
}

void EngineHost::answer(const QuestionKey &key, Answer answer)
{
    if (!hasRun()) {
        return;
    }
    const Question *question = m_questions.question(key);
    if (question == nullptr) {
        refuse({ErrorKind::NotFound, u"This question is no longer open"_s, {}, key.id});
        return;
    }
    if (const Status status = accepts(*question, answer); !status) {
        refuse(status.error());
        return;
    }
    answer.isByPerson = true;
    settle(key, answer);
    m_controller->endWaiting(key.task);
    m_controller->flush();
}

void EngineHost::answerQuestion(const TaskId &task, const QString &answer)
{
    if (!hasRun()) {
        return;
    }
    if (!m_controller->answer(task, answer)) {
        refuse({ErrorKind::Usage, u"The task \"%1\" waits for no answer"_s.arg(task.value()), {}, {}});
        return;
    }
    m_controller->flush();
}

/// A decision is durable before it is acted on, like everything that has an effect; one that cannot be carried out as a
/// whole is not begun.
void EngineHost::resolveFiles(const QStringList &paths, Resolution resolution)
{
    if (!isFree()) {
        return;
    }
    const Workspace workspace(m_folder);
    QVector<Event> decisions;
    Status status;
    for (const QString &path : paths) {
        const Result<Event> decision = decisionAbout(workspace, state(), path, resolution);
        if (!decision) {
            status = tl::unexpected(decision.error());
            break;
        }
        decisions.append(*decision);
    }
    if (!status) {
        for (const Event &decision : std::as_const(decisions)) {
            giveUp(workspace, decision);
        }
        refuse(status.error());
        return;
    }
    for (const Event &decision : std::as_const(decisions)) {
        m_log->append(decision);
    }
    status = m_log->commit();
    for (const Event &decision : std::as_const(decisions)) {
        status = status.and_then([&] { return carryOutDecision(decision, StagedTrust::Full); });
    }
    status = status.and_then([this] { return m_log->commit(); });
    if (!status) {
        refuse(status.error());
        return;
    }
    m_ports.notify(ResolvedNotice{paths});
}

} // namespace autodevos
