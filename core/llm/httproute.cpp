// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/httproute.h"

#include <QHostAddress>
#include <QProcessEnvironment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

QString valueOf(const QMap<QString, QString> &environment, const QString &lower)
{
    const QString value = environment.value(lower).trimmed();
    return value.isEmpty() && lower != "http_proxy"_L1 ? environment.value(lower.toUpper()).trimmed() : value;
}

/// One entry of NO_PROXY: "*", "host", ".domain", "host:port", "10.0.0.0/8".
bool excludes(const QString &entry, const QUrl &url)
{
    if (entry == "*"_L1) {
        return true;
    }
    const QString host = hostOf(url);
    if (const auto subnet = QHostAddress::parseSubnet(entry); entry.contains(u'/') && subnet.second >= 0) {
        return QHostAddress(host).isInSubnet(subnet);
    }
    const qsizetype colon = entry.lastIndexOf(u':');
    const bool hasPort = colon > 0 && entry.indexOf(u':') == colon;
    if (hasPort && entry.sliced(colon + 1).toUInt() != portOf(url)) {
        return false;
    }
    QString name = (hasPort ? entry.first(colon) : entry).toLower();
    name.remove(0, name.startsWith("*."_L1) ? 2 : name.startsWith(u'.') ? 1 : 0);
    return !name.isEmpty() && (host == name || host.endsWith(u'.' + name));
}

/// `name`: of the variable. The message shows neither user nor password.
Result<QNetworkProxy> proxyFromText(const QString &text, const QString &name)
{
    const QUrl url(text.contains("://"_L1) ? text : u"http://"_s + text);
    const QString scheme = url.scheme().toLower();
    const bool isSocks = scheme == "socks"_L1 || scheme == "socks5"_L1 || scheme == "socks5h"_L1;
    if (scheme == "https"_L1) {
        return failure(ErrorKind::Configuration,
                       u"The proxy of %1 is to be reached over TLS, which is not supported"_s.arg(name),
                       u"Name an address of it that begins with http:// or socks5://; what goes through it to https "
                       u"addresses stays encrypted"_s,
                       displayUrl(url));
    }
    if (!url.isValid() || url.host().isEmpty() || (!isSocks && scheme != "http"_L1)) {
        return failure(ErrorKind::Configuration, u"%1 names no proxy that can be used"_s.arg(name),
                       u"Write it as http://HOST:PORT or socks5://HOST:PORT, or leave it empty"_s,
                       url.isValid() && !url.host().isEmpty() ? displayUrl(url) : QString());
    }
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port(isSocks ? 1080 : 80)), url.userName(QUrl::FullyDecoded),
                         url.password(QUrl::FullyDecoded));
}

QByteArray basicAuthorization(const QString &user, const QString &password)
{
    return user.isEmpty() ? QByteArray() : "Basic " + (user + u':' + password).toUtf8().toBase64();
}

bool isWritable(const std::pair<QByteArray, QByteArray> &header)
{
    const auto isControl = [](char c) {
        return static_cast<uchar>(c) < 0x20 || c == 0x7f;
    };
    const auto breaksName = [isControl](char c) {
        return isControl(c) || c == ' ' || c == ':';
    };
    const auto breaksValue = [isControl](char c) {
        return isControl(c) && c != '\t';
    };
    return !header.first.isEmpty() && std::ranges::none_of(header.first, breaksName) &&
           std::ranges::none_of(header.second, breaksValue);
}

bool hasHeader(const HttpRequest &request, QByteArrayView name)
{
    return std::ranges::any_of(
        request.headers, [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray authority(const QUrl &url)
{
    const QByteArray host = hostOf(url).toLatin1();
    const QByteArray bracketed = host.contains(':') && !host.startsWith('[') ? '[' + host + ']' : host;
    return url.port() < 0 ? bracketed : bracketed + ':' + QByteArray::number(url.port());
}

/// What follows from the address and what every request has; the request's own headers win.
HttpHeaders defaultHeaders(const HttpRequest &request, const Route &route)
{
    HttpHeaders headers{{"User-Agent", "AutoDevOS/" AUTODEVOS_VERSION},
                        {"Accept", "*/*"},
                        {"Accept-Encoding", "identity"}}; // compressed streams are held back on their way
    if (const QByteArray basic =
            basicAuthorization(request.url.userName(QUrl::FullyDecoded), request.url.password(QUrl::FullyDecoded));
        !basic.isEmpty()) {
        headers.append({"Authorization", basic});
    }
    headers.removeIf([&request](const auto &header) { return hasHeader(request, header.first); });
    if (!route.proxyAuthorization.isEmpty()) {
        headers.append({"Proxy-Authorization", route.proxyAuthorization});
    }
    if (!request.body.isEmpty() || request.method == "POST") {
        headers.append({"Content-Length", QByteArray::number(request.body.size())});
    }
    return headers;
}

} // namespace

QString Route::name() const
{
    return host.contains(u':') ? u"[%1]:%2"_s.arg(host).arg(port) : u"%1:%2"_s.arg(host).arg(port);
}

bool isLoopback(const QString &host)
{
    const QString name = host.toLower();
    return name == "localhost"_L1 || name.endsWith(".localhost"_L1) || QHostAddress(name).isLoopback();
}

Result<QNetworkProxy> proxyFromEnvironment(const QUrl &url, const QMap<QString, QString> &environment)
{
    const QStringList exclusions = valueOf(environment, u"no_proxy"_s).split(u',', Qt::SkipEmptyParts);
    if (std::ranges::any_of(exclusions, [&url](const QString &entry) { return excludes(entry.trimmed(), url); })) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    for (const QString &name : {url.scheme() == "https"_L1 ? u"https_proxy"_s : u"http_proxy"_s, u"all_proxy"_s}) {
        if (const QString text = valueOf(environment, name); !text.isEmpty()) {
            return proxyFromText(text, name.toUpper());
        }
    }
    return QNetworkProxy(QNetworkProxy::DefaultProxy);
}

Result<QNetworkProxy> systemProxy(const QUrl &url)
{
    if (isLoopback(url.host())) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    QMap<QString, QString> environment;
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"no_proxy"_s, u"https_proxy"_s, u"http_proxy"_s, u"all_proxy"_s}) {
        environment.insert(name, system.value(name));
        environment.insert(name.toUpper(), system.value(name.toUpper()));
    }
    const Result<QNetworkProxy> said = proxyFromEnvironment(url, environment);
    if (!said || said->type() != QNetworkProxy::DefaultProxy) {
        return said;
    }
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

Route routeTo(const QUrl &url, const QNetworkProxy &proxy)
{
    const bool isEncrypted = url.scheme() == "https"_L1;
    const bool isHttpProxy =
        proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
    if (isHttpProxy && !isEncrypted) { // proxies let CONNECT through to port 443 only
        return {proxy.hostName(),       proxy.port(), false,
                QNetworkProxy::NoProxy, true,         basicAuthorization(proxy.user(), proxy.password())};
    }
    QNetworkProxy tunnel = proxy;
    if (isHttpProxy) {
        tunnel.setType(QNetworkProxy::HttpProxy);
    }
    return {hostOf(url), portOf(url), isEncrypted, tunnel, false, {}};
}

QString displayUrl(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool isSameServer(const QUrl &from, const QUrl &to)
{
    if (hostOf(from) != hostOf(to)) {
        return false;
    }
    const bool addsTls =
        from.scheme() == "http"_L1 && to.scheme() == "https"_L1 && portOf(from) == 80 && portOf(to) == 443;
    return addsTls || (from.scheme() == to.scheme() && portOf(from) == portOf(to));
}

Result<QByteArray> wireBytes(const HttpRequest &request, const Route &route)
{
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1)) {
        return failure(ErrorKind::Configuration,
                       u"\"%1\" is no address of a model server"_s.arg(displayUrl(request.url)),
                       u"Write the base URL as http://HOST:PORT/PATH or https://HOST/PATH"_s);
    }
    const QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray bytes = request.method + ' ';
    bytes += route.isForwarded ? "http://" + authority(request.url) : QByteArray();
    bytes += path.isEmpty() ? QByteArray("/") : path;
    bytes += query.isEmpty() ? QByteArray() : '?' + query;
    bytes += " HTTP/1.1\r\nHost: " + authority(request.url) + "\r\n";
    const HttpHeaders headers = request.headers + defaultHeaders(request, route);
    for (const auto &header : headers) {
        if (!isWritable(header)) {
            return failure(ErrorKind::Configuration,
                           u"The header \"%1\" cannot be sent: its value has a line break or control character"_s.arg(
                               QString::fromLatin1(header.first.simplified())),
                           u"Enter the key or header again, on one line"_s);
        }
        bytes += header.first + ": " + header.second + "\r\n";
    }
    return bytes + "\r\n" + request.body;
}

} // namespace autodevos
