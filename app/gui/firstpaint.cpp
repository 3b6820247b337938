// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace autodevos {

namespace {

/// Owned by the window until it has been painted.
class FirstPaint final : public QObject {
public:
    FirstPaint(QWidget &window, std::function<void()> then)
        : QObject(&window)
        , m_then(std::move(then))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] { // behind what is being painted now
                m_then();
                deleteLater();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const std::function<void()> m_then;
};

} // namespace

void afterFirstPaint(QWidget &window, std::function<void()> then)
{
    new FirstPaint(window, std::move(then));
}

} // namespace autodevos
