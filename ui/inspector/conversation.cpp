// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/conversation.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr qsizetype longestOutput = 6000;

QString shortened(const QString &text)
{
    return text.size() <= longestOutput ? text : text.left(longestOutput) + u"…"_s;
}

} // namespace

void Conversations::apply(const QVector<Event> &events)
{
    for (const Event &event : events) {
        if (event.task.isEmpty()) {
            continue;
        }
        const QJsonObject &data = event.payload;
        const auto add = [&](Utterance::Kind kind, const QString &text, const QString &title = {}, bool ok = true) {
            m_byTask[event.task].append({kind, event.time, event.attempt, shortened(text.trimmed()), title, ok});
        };
        switch (event.kind) {
        case EventKind::AttemptStarted:
            add(Utterance::Kind::AttemptBegan, data.value("model"_L1).toString());
            break;
        case EventKind::ModelAnswered: {
            const QJsonObject response = data.value("response"_L1).toObject();
            if (const QString reasoning = response.value("reasoning"_L1).toString(); !reasoning.isEmpty()) {
                add(Utterance::Kind::Reasoning, reasoning);
            }
            if (const QString answer = response.value("text"_L1).toString(); !answer.isEmpty()) {
                add(Utterance::Kind::Answer, answer);
            }
            break;
        }
        case EventKind::ToolCalled:
            add(Utterance::Kind::Call, data.value("summary"_L1).toString(),
                (data.value("name"_L1).toString() + u' ' + data.value("target"_L1).toString()).trimmed(),
                data.value("ok"_L1).toBool(true));
            break;
        case EventKind::CommandRan:
            add(Utterance::Kind::Command, data.value("output"_L1).toString(), data.value("command"_L1).toString(),
                data.value("exitCode"_L1).toInt() == 0);
            break;
        case EventKind::ServerCallEnded:
            add(Utterance::Kind::Command, data.value("text"_L1).toString(), data.value("name"_L1).toString(),
                data.value("ok"_L1).toBool());
            break;
        case EventKind::AttemptFinished:
            if (data.value("ok"_L1).toBool()) {
                add(Utterance::Kind::Report, data.value("report"_L1).toString());
            } else {
                add(Utterance::Kind::Failure, data.value("error"_L1).toString(), {}, false);
            }
            break;
        default:
            break;
        }
    }
}

const QVector<Utterance> &Conversations::of(const TaskId &task) const
{
    const auto found = m_byTask.constFind(task);
    return found == m_byTask.cend() ? m_none : *found;
}

} // namespace autodevos
