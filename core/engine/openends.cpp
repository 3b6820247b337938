// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/openends.h"

#include "core/engine/recovery.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Prompt promptOf(const Event &event)
{
    Prompt prompt{event.payload.value(u"text"_s).toString()};
    if (event.payload.contains(u"domain"_s)) {
        if (Result<Domain> domain = domainFromJson(event.payload.value(u"domain"_s).toObject())) {
            prompt.domain = std::move(*domain);
        }
    }
    return prompt;
}

/// What another attempt can use as well: an answer is only taken for the same question.
QVector<Event> answersOf(QVector<Event> record)
{
    record.removeIf([](const Event &event) {
        return event.kind != EventKind::ModelAnswered && event.kind != EventKind::UserDecided;
    });
    return record;
}

} // namespace

void OpenEnds::settleDecisions(const Event &event)
{
    if (event.payload.contains("restored"_L1)) {
        m_decisions.removeIf(
            [](const Event &decision) { return decision.payload.value("question"_L1).toString() == "restore"_L1; });
        return;
    }
    for (const QLatin1StringView list : {"files"_L1, "kept"_L1, "conflicts"_L1}) {
        const QJsonArray files = event.payload.value(list).toArray();
        for (const QJsonValue file : files) {
            const QJsonValue path = file.toObject().value(u"path"_s);
            m_decisions.removeIf([&path](const Event &decision) { return decision.payload.value(u"path"_s) == path; });
        }
    }
}

/// An attempt that asked finds the answer in its record; the next one after a failed attempt among its findings.
void OpenEnds::takeAnswer(const Event &event)
{
    const auto attempt = m_attempts.find(event.task);
    if (attempt == m_attempts.end()) {
        return;
    }
    if (!attempt->isFinished) {
        attempt->record.append(event);
    } else if (const Answer answer = answerFromJson(event.payload); wishFrom(answer) == Wish::Advice) {
        attempt->findings.append(answerFinding(answer));
    }
}

void OpenEnds::apply(const Event &event)
{
    switch (event.kind) {
    case EventKind::PromptGiven:
        m_planning.record = m_unplanned ? m_planning.record : QVector<Event>();
        ++m_planning.number;
        m_unplanned = m_lastPrompt = promptOf(event);
        return;
    case EventKind::UserDecided:
        if (event.payload.contains(u"commit"_s)) {
            m_decisions.append(event);
        } else {
            takeAnswer(event);
        }
        return;
    case EventKind::PlanMade:
        m_unplanned.reset();
        return;
    case EventKind::LogWritten:
        if (event.payload.value(u"planning"_s).toString() == "failed"_L1) {
            m_unplanned.reset();
        }
        return;
    case EventKind::RunStarted:
        for (const QJsonValue task : event.payload.value(u"forced"_s).toArray()) {
            if (const auto attempt = m_attempts.find(TaskId(task.toString())); attempt != m_attempts.end()) {
                attempt->record.clear(); // it is done anew, not played back
            }
        }
        return;
    case EventKind::AttemptStarted: {
        Attempt &attempt = m_attempts[event.task];
        if (attempt.run != event.run || attempt.number != event.attempt) {
            // What the attempt before it was given and answered is its own now: it may be cut off as well.
            attempt = {event.run,
                       event.attempt,
                       false,
                       attempt.isFinished ? QVector<Event>() : answersOf(attempt.record),
                       {},
                       attempt.findings,
                       attempt.run == event.run ? attempt.pick : std::nullopt};
        }
        if (event.payload.contains("choice"_L1)) {
            attempt.pick = modelPickFromJson(event.payload.value("choice"_L1).toObject());
        }
        return;
    }
    default:
        break;
    }
    if (event.kind == EventKind::FilesCommitted && event.attempt == 0) {
        settleDecisions(event);
        return;
    }
    if (event.kind == EventKind::ModelAnswered && event.task.isEmpty()) {
        m_planning.record.append(event);
        return;
    }
    const auto attempt = m_attempts.find(event.task);
    if (attempt == m_attempts.end() || attempt->run != event.run || attempt->number != event.attempt) {
        return;
    }
    switch (event.kind) {
    case EventKind::ModelAnswered:
    case EventKind::CommandRan:
    case EventKind::ServerToolsOffered:
    case EventKind::ServerCallBegan:
    case EventKind::ServerCallEnded:
        attempt->record.append(event);
        break;
    case EventKind::FilesPrepared:
        attempt->prepared = event.payload;
        attempt->record.append(event);
        break;
    case EventKind::FilesCommitted:
        attempt->prepared = {};
        attempt->record.append(event);
        break;
    case EventKind::AttemptFinished: {
        *attempt = {event.run, event.attempt, true, {}, {}, {}, attempt->pick};
        const QJsonArray findings = event.payload.value(u"findings"_s).toArray();
        for (const QJsonValue finding : findings) {
            attempt->findings.append(findingFromJson(finding.toObject()));
        }
        break;
    }
    default:
        break;
    }
}

QVector<OpenEnds::Prepared> OpenEnds::prepared() const
{
    QVector<Prepared> all;
    for (auto attempt = m_attempts.cbegin(); attempt != m_attempts.cend(); ++attempt) {
        if (!attempt->prepared.isEmpty()) {
            all.append({attempt->run, attempt.key(), attempt->number, attempt->prepared});
        }
    }
    return all;
}

ResumePoint OpenEnds::resumePoint(const TaskId &task, const RunId &run) const
{
    const Attempt attempt = m_attempts.value(task);
    if (attempt.run != run) { // another run may have another plan
        return {1, answersOf(attempt.record), attempt.findings};
    }
    return {attempt.number + (attempt.isFinished ? 1 : 0), attempt.record, attempt.findings, attempt.pick};
}

} // namespace autodevos
