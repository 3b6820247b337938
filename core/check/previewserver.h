// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/check/toolchain.h"

#include <QUrl>

namespace autodevos {

/// What the server's thread tells while it works.
struct PreviewNews {
    enum class Kind { Starting, Ready, Line, Failed, Ended };
    Kind kind = Kind::Line;
    QString line; ///< for Line
    QUrl url;     ///< for Ready
    Error error;  ///< for Failed
};

/// Prepares, starts and watches a generated app as straight-line blocking code in a thread of its own.
class PreviewServer {
public:
    /// `tell` is called in the server's thread and a helper thread of it; it must be thread-safe.
    PreviewServer(QString projectFolder, std::function<void(PreviewNews)> tell);

    /// Returns when the app has ended: on its own, on failure or because `stop` came. Its process tree is gone then.
    void run(std::stop_token stop);

private:
    [[nodiscard]] Status prepare(std::stop_token stop);
    [[nodiscard]] Status runScript(const QString &script, std::stop_token stop);
    [[nodiscard]] Status serve(std::stop_token stop);
    [[nodiscard]] ProcessRequest npm(const QStringList &words) const;
    void say(const QString &line);

    SystemClock m_clock;
    Workspace m_workspace;
    Toolchain m_toolchain;
    std::function<void(PreviewNews)> m_tell;
};

/// A TCP port on the loopback address that nobody uses now; 0 when there is none.
[[nodiscard]] quint16 freeLoopbackPort();
/// Whether GET `path` there answers with a status below 400. Blocking, some 2 s at most.
[[nodiscard]] bool answersHttp(quint16 port, const QByteArray &path);

} // namespace autodevos
