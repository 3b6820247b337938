// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/check/preview.h"
#include "ui/logs/logbuffer.h"
#include "ui/preview/webviewloader.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QSplitter;
class QToolButton;

namespace autodevos {

class LogView;

/// Starts and stops the generated app of the open project and shows its address and log; the app itself too where the
/// plugin with a browser view is installed. Main thread, owned by the window; owns the preview. The app ends with the
/// project and with the window.
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
    /// The plugin is installed: `showHere` shows the app inside the window.
    [[nodiscard]] bool canShowHere() const;
    void showHere(bool isWanted);
    [[nodiscard]] WebView *view() const { return m_view; } ///< null: not shown
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void runningChanged();
    void failed(const autodevos::Error &error);

private:
    void makePreview();
    void showState();
    void updateView();
    [[nodiscard]] QWidget *makeViewButtons();

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
    WebViewLoader m_loader;
    QPushButton *m_here = nullptr;
    QWidget *m_viewButtons = nullptr;
    QSplitter *m_split = nullptr;
    WebView *m_view = nullptr;
    QUrl m_shown; ///< what the view was sent to
};

} // namespace autodevos
