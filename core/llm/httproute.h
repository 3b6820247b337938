// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/http.h"

#include <QMap>
#include <QNetworkProxy>

#include <functional>

namespace autodevos {

/// What a connection leads to, and through what.
struct Route {
    QString host;
    quint16 port = 0;
    bool isEncrypted = false;
    QNetworkProxy proxy = QNetworkProxy::NoProxy; ///< what the socket goes through
    bool isForwarded = false;                     ///< `host` is a proxy that is told the whole address in the request
    QByteArray proxyAuthorization;                ///< for it; empty: none

    /// "host:port", for people.
    [[nodiscard]] QString name() const;
    friend bool operator==(const Route &, const Route &) = default;
};

/// Which proxy leads to an address; NoProxy: none. Any thread. Configuration where one is named that cannot be used:
/// what shall go through a proxy does not go past it.
using ProxyChoice = std::function<Result<QNetworkProxy>(const QUrl &url)>;

/// This machine itself: localhost and its subdomains, 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopback(const QString &host);
/// As `environment` says it: NO_PROXY, then HTTPS_PROXY or http_proxy by the address's scheme, then ALL_PROXY (lower
/// case wins; HTTP_PROXY in upper case does not count, a web server sets it from a header). DefaultProxy: it says
/// nothing. Proxies speak http, socks5 or socks5h; TLS to the proxy itself is not spoken.
[[nodiscard]] Result<QNetworkProxy> proxyFromEnvironment(const QUrl &url, const QMap<QString, QString> &environment);
/// The environment's choice, else the system's; never one for this machine itself.
[[nodiscard]] Result<QNetworkProxy> systemProxy(const QUrl &url);

[[nodiscard]] Route routeTo(const QUrl &url, const QNetworkProxy &proxy);

/// An address for people and logs: without name, password, query and fragment.
[[nodiscard]] QString displayUrl(const QUrl &url);
/// Whether what was sent to `from` may be sent to `to` as well: the same server, or the same host with TLS added.
[[nodiscard]] bool isSameServer(const QUrl &from, const QUrl &to);

/// The request as HTTP/1.1 has it. Configuration when the address is none of http or https, or a header cannot be
/// written; the error never shows a value.
[[nodiscard]] Result<QByteArray> wireBytes(const HttpRequest &request, const Route &route);

} // namespace autodevos
