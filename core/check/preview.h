// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace autodevos {

/// Runs the generated app of one project from <project>/.autodevos/build on a free loopback port.
/// Lives in the caller's thread, owned by the window or the preview command; never blocks it. The whole process
/// tree ends with `stop` and with destruction.
class Preview final : public QObject {
    Q_OBJECT

public:
    enum class State { Stopped, Preparing, Starting, Running };

    explicit Preview(QString projectFolder, QObject *parent = nullptr);
    ~Preview() override;

    void start(); ///< installs and builds when needed, then starts; ends in `ready` or `failed`
    void stop();
    [[nodiscard]] State state() const;
    [[nodiscard]] QUrl url() const; ///< empty unless Running

Q_SIGNALS:
    void stateChanged(autodevos::Preview::State state);
    void ready(const QUrl &url);
    void failed(const autodevos::Error &error);
    void lineWritten(const QString &line); ///< one line of the app's or the build's output

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace autodevos
