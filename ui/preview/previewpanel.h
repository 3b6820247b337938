// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/check/preview.h"
#include "ui/logs/logbuffer.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace autodevos {

class LogView;

/// Starts and stops the generated app of the open project and shows its address and log. Main thread, owned by the
/// window; owns the preview. The app ends with the project and with the window.
class PreviewPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPanel(const Clock &clock, QWidget *parent = nullptr);
    ~PreviewPanel() override;

    /// Empty: no project is open. Another folder ends a running preview.
    void setProject(const QString &folder, bool hasFiles);
    /// `reason`: why it cannot be started here now; empty: it can. What runs goes on.
    void setLock(const QString &reason);
    void toggle();
    void start(); ///< does nothing while it already runs, or when there is nothing to run
    void stop();
    void openInBrowser();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void runningChanged();
    void failed(const autodevos::Error &error);

private:
    void makePreview();
    void showState();

    const Clock &m_clock;
    QString m_folder;
    bool m_hasFiles = false;
    QString m_lock;
    std::unique_ptr<Preview> m_preview;
    LogBuffer m_buffer{20'000};
    QPushButton *m_toggle = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_url = nullptr;
    LogView *m_log = nullptr;
};

} // namespace autodevos
