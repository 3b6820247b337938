// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifier.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QWidget>

#ifdef AUTODEVOS_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFutureWatcher>
#include <QtConcurrentRun>
#endif

using namespace Qt::StringLiterals;

namespace autodevos {

Notifier::Notifier(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

Notifier::~Notifier() = default;

void Notifier::tell(const QString &title, const QString &text)
{
    const bool isInFront = QApplication::activeWindow() != nullptr;
    if (isInFront || !QSettings().value(u"desktop/notify"_s, true).toBool()) {
        return;
    }
    QApplication::alert(&m_window);
    send(title, text);
}

void Notifier::send(const QString &title, const QString &text)
{
    if (m_sender) {
        m_sender(title, text);
        return;
    }
#ifdef AUTODEVOS_HAS_DBUS
    sendOverBus(title, text);
#else
    if (m_tray != nullptr) {
        m_tray->showMessage(title, text);
    }
#endif
}

#ifdef AUTODEVOS_HAS_DBUS
/// As the Desktop Notifications Specification 1.2 has it. Connecting to the bus can take a while, so the pool does it.
void Notifier::sendOverBus(const QString &title, const QString &text)
{
    auto *connecting = new QFutureWatcher<bool>(this);
    connect(connecting, &QFutureWatcher<bool>::finished, this, [this, connecting, title, text] {
        connecting->deleteLater();
        if (!connecting->result()) {
            return; // no desktop that could be told
        }
        const QString service = u"org.freedesktop.Notifications"_s;
        const QString path = u"/org/freedesktop/Notifications"_s;
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!m_isListening) {
            m_isListening =
                bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(handleInvoked(uint, QString)));
        }
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
        const QVariantMap hints{{u"desktop-entry"_s, u"autodevos"_s}};
        // The body may hold markup, the title may not.
        call.setArguments({QApplication::applicationDisplayName(), m_last, u"autodevos"_s, title, text.toHtmlEscaped(),
                           QStringList{u"default"_s, tr("Show")}, hints, -1});
        auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            answer->deleteLater();
            if (const QDBusPendingReply<uint> reply = *answer; !reply.isError()) {
                m_last = reply.value();
            }
        });
    });
    connecting->setFuture(QtConcurrent::run([] { return QDBusConnection::sessionBus().isConnected(); }));
}
#endif

void Notifier::handleInvoked(uint id, const QString &)
{
    if (id == m_last) {
        raiseWindow();
    }
}

void Notifier::raiseWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Notifier::setTrayShown(bool isShown)
{
    if (isShown == isTrayShown()) {
        return;
    }
    if (!isShown) {
        m_tray.reset();
        return;
    }
    m_tray = std::make_unique<QSystemTrayIcon>(icon(IconId::App));
    m_tray->setToolTip(QApplication::applicationDisplayName());
    auto *menu = new QMenu(&m_window);
    connect(m_tray.get(), &QObject::destroyed, menu, &QObject::deleteLater);
    menu->addAction(tr("Show the window"), this, &Notifier::raiseWindow);
    menu->addAction(tr("Quit"), &m_window, &QWidget::close);
    m_tray->setContextMenu(menu);
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context) {
            raiseWindow();
        }
    });
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &Notifier::raiseWindow);
    m_tray->show();
}

} // namespace autodevos
