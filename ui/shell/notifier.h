// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QSystemTrayIcon;
class QWidget;

namespace autodevos {

/// Tells the desktop what happened while the person looks elsewhere, and keeps the icon in the tray where one is
/// wanted. Main thread, owned by the window; waits for nothing.
class Notifier final : public QObject {
    Q_OBJECT

public:
    using Sender = std::function<void(const QString &title, const QString &text)>;

    explicit Notifier(QWidget &window);
    ~Notifier() override;

    /// Nothing is sent while a window of the program is in front, or where the person has switched it off.
    void tell(const QString &title, const QString &text);
    /// Sends in another way than over the desktop's bus.
    void setSender(const Sender &sender) { m_sender = sender; }
    void setTrayShown(bool isShown);
    [[nodiscard]] bool isTrayShown() const { return m_tray != nullptr; }

public Q_SLOTS:
    /// The person chose something in a notification of the desktop; brings the window to the front when it is ours.
    void handleInvoked(uint id, const QString &action);

private:
    void send(const QString &title, const QString &text);
    void sendOverBus(const QString &title, const QString &text);
    void raiseWindow();

    QWidget &m_window;
    Sender m_sender;
    std::unique_ptr<QSystemTrayIcon> m_tray;
    uint m_last = 0; ///< the newest replaces the one before
    bool m_isListening = false;
};

} // namespace autodevos
