// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monkey.h"

#include <QApplication>
#include <QFileDialog>
#include <QSizeGrip>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr int StepsBetweenEscapes = 100;
constexpr int MostEscapes = 12;

constexpr std::array plainKeys{Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space,     Qt::Key_Escape,
                               Qt::Key_Up,   Qt::Key_Down,    Qt::Key_Left,   Qt::Key_Right,     Qt::Key_Home,
                               Qt::Key_End,  Qt::Key_PageUp,  Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Slash,
                               Qt::Key_Menu, Qt::Key_Plus,    Qt::Key_Minus,  Qt::Key_F1,        Qt::Key_F2,
                               Qt::Key_F5,   Qt::Key_F6,      Qt::Key_F9,     Qt::Key_F10};

constexpr std::array modifiers{Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};

} // namespace

Monkey::Monkey(QWidget &window, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_window(&window)
    , m_random(seed)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Monkey::tick);
}

bool Monkey::play(int events)
{
    m_wanted = m_done + events;
    m_timer.start(0);
    m_loop.exec();
    return !m_isStuck;
}

void Monkey::tick()
{
    const bool isOver = m_done >= m_wanted && m_escapes == 0 && QApplication::activePopupWidget() == nullptr &&
                        QApplication::activeModalWidget() == nullptr;
    if (isOver || m_isStuck || !m_window) {
        m_loop.quit();
        return;
    }
    m_timer.start(0); // before the step: it may not come back before a menu is left
    // What is inside a file dialog is the desktop's.
    const bool isFileDialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget()) != nullptr;
    if (isFileDialog || m_escapes > 0 || m_done >= m_wanted ||
        m_done % StepsBetweenEscapes == StepsBetweenEscapes - 1) {
        escape();
        return;
    }
    ++m_done;
    step();
    Q_EMIT stepped(m_done);
}

/// Nothing but Escape, until there is neither popup nor dialog.
void Monkey::escape()
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *inside = popup != nullptr ? popup : QApplication::activeModalWidget();
    if (inside == nullptr) {
        m_escapes = 0;
        ++m_done;
        return;
    }
    m_last = u"Escape from %1 %2"_s.arg(QString::fromLatin1(inside->metaObject()->className()), inside->objectName());
    if (qEnvironmentVariableIsSet("AUTODEVOS_MONKEY_TRACE")) {
        qInfo("%s", qPrintable(m_last));
    }
    if (++m_escapes > MostEscapes) {
        m_isStuck = true;
        return;
    }
    QWidget *focus = inside->focusWidget();
    QTest::keyClick(focus != nullptr ? focus : inside, Qt::Key_Escape);
}

QWidget *Monkey::target()
{
    QWidget *top = QApplication::activePopupWidget();
    if (top == nullptr) {
        top = QApplication::activeModalWidget();
    }
    if (top == nullptr) {
        top = m_window;
    }
    const QList<QWidget *> inside = top->findChildren<QWidget *>();
    QList<QWidget *> seen{top};
    for (QWidget *widget : inside) {
        // Qt 6.4 takes a size grip for being on a screen, and here windows are larger than the screen.
        const bool isGrip = qobject_cast<QSizeGrip *>(widget) != nullptr;
        if (!isGrip && widget->isVisible() && widget->window() == top && !widget->visibleRegion().isEmpty()) {
            seen.append(widget);
        }
    }
    return seen.at(below(static_cast<int>(seen.size())));
}

QPoint Monkey::placeIn(const QWidget &widget)
{
    return {below(std::max(1, widget.width())), below(std::max(1, widget.height()))};
}

void Monkey::press(QWidget &widget)
{
    QWidget *focus = widget.window()->focusWidget();
    QWidget *receiver = focus != nullptr ? focus : widget.window();
    const Qt::KeyboardModifier modifier = modifiers.at(static_cast<std::size_t>(below(4)));
    // No separators of folders: what is typed stays a plain name.
    const bool isLetter = below(3) == 0;
    const auto key = isLetter ? static_cast<Qt::Key>(Qt::Key_0 + below(Qt::Key_Z - Qt::Key_0 + 1))
                              : plainKeys.at(static_cast<std::size_t>(below(static_cast<int>(plainKeys.size()))));
    QTest::keyClick(receiver, key, modifier | (below(8) == 0 ? Qt::ShiftModifier : Qt::NoModifier));
}

void Monkey::click(QWidget &widget)
{
    const QPoint place = placeIn(widget);
    const int kind = below(10);
    if (kind == 0) {
        QTest::mouseDClick(&widget, Qt::LeftButton, {}, place);
    } else if (kind == 1) {
        QTest::mouseClick(&widget, Qt::RightButton, {}, place);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, place, widget.mapToGlobal(place));
        QApplication::sendEvent(&widget, &menu);
    } else {
        QTest::mouseMove(&widget, place);
        QTest::mouseClick(&widget, Qt::LeftButton, modifiers.at(static_cast<std::size_t>(below(2))), place);
    }
}

void Monkey::turnWheel(QWidget &widget)
{
    const QPoint place = placeIn(widget);
    const Qt::KeyboardModifier modifier = below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier;
    QWheelEvent wheel(place, widget.mapToGlobal(place), {}, {0, (below(2) == 0 ? 120 : -120) * (1 + below(3))},
                      Qt::NoButton, modifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &wheel);
}

void Monkey::drag(QWidget &widget)
{
    const QPointer<QWidget> held(&widget);
    const QPoint from = placeIn(widget);
    const QPoint to = placeIn(widget);
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    for (int part = 1; part <= 4 && held; ++part) {
        QTest::mouseMove(held, from + (to - from) * part / 4);
    }
    if (held) {
        QTest::mouseRelease(held, Qt::LeftButton, {}, to);
    }
}

void Monkey::step()
{
    QWidget *widget = target();
    const int kind = below(100);
    m_last =
        u"event %1 (%2) on %3 %4"_s.arg(QString::number(m_done), QString::number(kind),
                                        QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    if (qEnvironmentVariableIsSet("AUTODEVOS_MONKEY_TRACE")) {
        qInfo("%s", qPrintable(m_last));
    }
    if (kind < 45) {
        press(*widget);
    } else if (kind < 80) {
        click(*widget);
    } else if (kind < 90) {
        turnWheel(*widget);
    } else if (kind < 98) {
        drag(*widget);
    } else {
        m_window->resize(700 + below(1400), 480 + below(900));
    }
}

} // namespace autodevos
