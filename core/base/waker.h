// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <functional>

namespace autodevos {

/// Calls its handler in the thread it lives in after any thread has called `wake`: the far end of a Mailbox.
/// A bare event carries no value and no lambda, so that the thread sanitizer sees every hand-over in the mailbox.
/// Owned by the receiver; whoever may still wake it must be joined before it is destroyed.
class Waker final : public QObject {
public:
    explicit Waker(std::function<void()> handler)
        : m_handler(std::move(handler))
    {
    }

    /// Any thread.
    void wake() { QCoreApplication::postEvent(this, new QEvent(QEvent::User)); }

protected:
    void customEvent(QEvent *) override { m_handler(); }

private:
    std::function<void()> m_handler;
};

} // namespace autodevos
