// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace autodevos {

/// What the window has to say, and what can be done about it.
struct Notice {
    enum class Level { Info, Success, Warning, Error };
    struct Choice {
        QString text;
        std::function<void()> act;
    };

    Level level = Level::Info;
    QString text;   ///< what happened and what is safe
    QString detail; ///< what to do; may be empty
    QVector<Choice> choices;
    QString topic;   ///< a later notice of the same topic replaces this one; empty: never replaced
    int seconds = 0; ///< goes by itself after that; 0: stays until closed
};

/// News of the window in one strip above the views; never modal, never takes the focus. Main thread. Keeps a queue:
/// the newest is shown, the older ones come back when it is closed.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const Notice &notice);
    /// An error of core: what its kind means is said in the person's language first.
    void say(const Error &error);
    /// An error that the window words itself.
    void sayOwn(const Error &error);
    /// Takes back what was said about a topic.
    void withdraw(const QString &topic);
    void clear();
    [[nodiscard]] const QVector<Notice> &notices() const { return m_notices; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showLatest();
    void closeLatest();

    QVector<Notice> m_notices;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_more = nullptr;
    QHBoxLayout *m_choices = nullptr;
    QToolButton *m_close = nullptr;
    qint64 m_shown = 0; ///< counts what was shown, so that a late timer closes nothing newer
};

} // namespace autodevos
