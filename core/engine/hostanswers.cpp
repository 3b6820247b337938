// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginehost.h"

#include "core/engine/restore.h"

#include <QJsonArray>

#include <algorithm>

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
    event.payload = toJson(answer, entry->question);
    m_log->append(std::move(event), [this, entry = *entry, answer](const Status &status) {
        if (status && entry.question.kind == QuestionKind::Budget) { // whoever asked may be gone by now
            m_services.budget->decide(decisionFrom(answer));
        }
        entry.pending->set(status ? Result<Answer>(answer) : tl::unexpected(status.error()));
    });
}

void EngineHost::answer(const QuestionKey &key, Answer answer)
{
    if (!m_isPlanning && !hasRun()) {
        return;
    }
    const QVector<QuestionStatus> &open = state().questions();
    const auto asked = std::ranges::find_if(open, [&key](const QuestionStatus &status) {
        return status.task == key.task && status.attempt == key.attempt && status.question.id == key.id;
    });
    if (asked == open.cend()) {
        refuse({ErrorKind::NotFound, u"This question is no longer open"_s, {}, key.id});
        return;
    }
    if (const Status status = accepts(asked->question, answer); !status) {
        refuse(status.error());
        return;
    }
    answer.isByPerson = true;
    const bool isAwaited = m_questions.question(key) != nullptr; // an answer to it may be on its way to the disk
    if (isAwaited && asked->question.kind == QuestionKind::Budget) {
        settleBudget(key, answer);
    } else if (isAwaited) {
        settle(key, answer);
        m_controller->endWaiting(key.task);
    } else if (!m_controller || !m_controller->answer(key.task, key.attempt, answer)) {
        refuse({ErrorKind::NotFound, u"Nothing waits for this answer any more"_s, {}, key.id});
    }
    flush();
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

/// The plan of then, where it is another one, and the files come back as a new version on top; the decision about both
/// is durable before it is carried out.
void EngineHost::restore(qint64 sequence)
{
    if (!isFree()) {
        return;
    }
    const Checkpoint *checkpoint = m_checkpoints.find(sequence);
    const std::shared_ptr<const Plan> then = checkpoint ? state().plans().value(checkpoint->planVersion) : nullptr;
    if (!then) {
        refuse({ErrorKind::NotFound, u"There is no such checkpoint"_s, u"Choose one of those that are listed"_s,
                QString::number(sequence)});
        return;
    }
    const Workspace workspace(m_folder);
    const Result<Event> decision =
        restoreDecision(workspace, state(), *checkpoint, m_checkpoints.standAt(checkpoint->sequence));
    Plan plan = *then;
    plan.version = state().plan()->version;
    const bool isOtherPlan = plan != *state().plan();
    if (!decision && !(decision.error().kind == ErrorKind::Exists && isOtherPlan)) {
        refuse(decision.error());
        return;
    }
    if (isOtherPlan) {
        Result<Event> made = planEvent(*then, u"restore"_s);
        if (!made) {
            if (decision) {
                giveUp(workspace, *decision);
            }
            refuse(made.error());
            return;
        }
        made->payload.insert(u"restored"_s, then->version);
        m_log->append(std::move(*made));
    }
    if (decision) {
        m_log->append(*decision);
    }
    Status status = m_log->commit();
    if (decision) {
        status = status.and_then([&] { return carryOutDecision(*decision, StagedTrust::Full); }).and_then([this] {
            return m_log->commit();
        });
    }
    if (!status) {
        refuse(status.error());
        return;
    }
    m_ports.notify(RestoredNotice{sequence});
}

/// What a person saved is a checkpoint of its own; it is in the tree already.
void EngineHost::noteEdit(const QString &path, const QString &hash)
{
    if (!isOpen() || m_watch || m_isClosing) {
        return;
    }
    Event event;
    event.kind = EventKind::UserDecided;
    event.payload = {{u"question"_s, u"edit"_s},
                     {u"answer"_s, u"saved"_s},
                     {u"replaced"_s, QJsonArray{QJsonObject{{u"path"_s, path}, {u"hash"_s, hash}}}}};
    m_log->append(std::move(event));
    flush();
}

} // namespace autodevos
