// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QObject>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

class QWidget;

namespace autodevos {

/// Somebody who knows nothing and tries everything: random keys, clicks, wheel turns, drags and sizes, the same for
/// the same seed and the same window. Each step comes from a timer, so it goes on inside a menu or dialog that runs
/// its own event loop. Now and then it wants out: Escape must lead out of every popup and dialog. Main thread.
class Monkey final : public QObject {
    Q_OBJECT

public:
    Monkey(QWidget &window, quint32 seed, QObject *parent = nullptr);

    /// Carries out so many events; false when a popup or dialog could not be left.
    [[nodiscard]] bool play(int events);
    [[nodiscard]] int done() const { return m_done; }
    /// What it did last, and for a dead end what could not be left.
    [[nodiscard]] QString lastStep() const { return m_last; }

Q_SIGNALS:
    void stepped(int done);

private:
    void tick();
    void step();
    void escape();
    [[nodiscard]] QWidget *target();
    [[nodiscard]] QPoint placeIn(const QWidget &widget);
    void press(QWidget &widget);
    void click(QWidget &widget);
    void turnWheel(QWidget &widget);
    void drag(QWidget &widget);
    [[nodiscard]] int below(int limit) { return m_random.bounded(limit); }

    QPointer<QWidget> m_window;
    QRandomGenerator m_random;
    QTimer m_timer;
    QEventLoop m_loop;
    QString m_last;
    int m_wanted = 0;
    int m_done = 0;
    int m_escapes = 0; ///< 0: not on the way out
    bool m_isStuck = false;
};

} // namespace autodevos
