// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/conversation.h"

#include <QTextBrowser>

namespace autodevos {

/// The conversation of one task as text to read and copy. Main thread, owned by the inspector. Grows at its end while
/// the task runs; what is being read stays in place.
class TalkPage final : public QTextBrowser {
    Q_OBJECT

public:
    explicit TalkPage(QWidget *parent = nullptr);

    void setConversation(const TaskId &task, const QVector<Utterance> &utterances);

Q_SIGNALS:
    void placeActivated(const QString &file, int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void append(const Utterance &utterance);
    void rebuild();

    TaskId m_task;
    QVector<Utterance> m_shown;
};

} // namespace autodevos
