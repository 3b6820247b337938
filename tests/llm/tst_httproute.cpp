// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/httproute.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const Route direct{u"a.example"_s, 443, true, QNetworkProxy::NoProxy, false, {}};

} // namespace

class TestHttpRoute : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesARequest()
    {
        HttpRequest request{"POST",
                            QUrl(u"https://me:p%40ss@A.example/v1/mod%C3%A8le:go?alt=sse&q=a%20b#x"_s),
                            {{"content-type", "application/json"}, {"user-agent", "mine"}},
                            "{}"};
        const Result<QByteArray> bytes = wireBytes(request, direct);
        QVERIFY(bytes);
        QCOMPARE(*bytes, "POST /v1/mod%C3%A8le:go?alt=sse&q=a%20b HTTP/1.1\r\nHost: a.example\r\n"
                         "content-type: application/json\r\nuser-agent: mine\r\nAccept: */*\r\n"
                         "Accept-Encoding: identity\r\nAuthorization: Basic " +
                             QByteArray("me:p@ss").toBase64() + "\r\nContent-Length: 2\r\n\r\n{}");
        request.headers.append(std::pair<QByteArray, QByteArray>(
            "authorization", "Bearer k")); // what is said wins over what the address holds
        QVERIFY(!wireBytes(request, direct)->contains("Basic"));
    }

    void writesAddressesOfEveryForm_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("no path") << u"http://a.example"_s << QByteArray("GET / HTTP/1.1\r\nHost: a.example\r\n");
        QTest::newRow("port") << u"http://a.example:8080/v1"_s
                              << QByteArray("GET /v1 HTTP/1.1\r\nHost: a.example:8080\r\n");
        QTest::newRow("IPv6") << u"http://[::1]:11434/v1"_s << QByteArray("GET /v1 HTTP/1.1\r\nHost: [::1]:11434\r\n");
        QTest::newRow("other letters") << u"http://m\u00fcnchen.example/"_s
                                       << QByteArray("GET / HTTP/1.1\r\nHost: xn--mnchen-3ya.example\r\n");
    }

    void writesAddressesOfEveryForm()
    {
        QFETCH(const QString, url);
        QFETCH(const QByteArray, start);
        const Result<QByteArray> bytes = wireBytes({"GET", QUrl(url), {}, {}}, direct);
        QVERIFY(bytes);
        QVERIFY2(bytes->startsWith(start), bytes->constData());
        QVERIFY(!bytes->contains("Content-Length"));
    }

    void findsTheWay()
    {
        const QUrl plain(u"http://[::1]:8080/v1"_s);
        QCOMPARE(routeTo(plain, QNetworkProxy::NoProxy).name(), u"[::1]:8080"_s);
        const QNetworkProxy proxy(QNetworkProxy::HttpCachingProxy, u"proxy"_s, 3128);
        QVERIFY(routeTo(plain, proxy).isForwarded);
        QCOMPARE(routeTo(plain, proxy).name(), u"proxy:3128"_s);
        const Route tunnel = routeTo(QUrl(u"https://a.example"_s), proxy);
        QCOMPARE(tunnel.name(), u"a.example:443"_s);
        QVERIFY(tunnel.isEncrypted && !tunnel.isForwarded);
        QCOMPARE(tunnel.proxy.type(), QNetworkProxy::HttpProxy);
        QVERIFY(!routeTo(plain, QNetworkProxy(QNetworkProxy::Socks5Proxy, u"s"_s, 1080)).isForwarded);
    }

    void knowsTheSameServer()
    {
        const auto same = [](const char16_t *from, const char16_t *to) {
            return isSameServer(QUrl(QString::fromUtf16(from)), QUrl(QString::fromUtf16(to)));
        };
        QVERIFY(same(u"https://a.example/v1", u"https://A.example:443/v2"));
        QVERIFY(same(u"http://a.example/v1", u"https://a.example/v1"));
        QVERIFY(!same(u"https://a.example/v1", u"http://a.example/v1"));
        QVERIFY(!same(u"https://a.example/v1", u"https://b.example/v1"));
        QVERIFY(!same(u"https://a.example/v1", u"https://a.example.evil/v1"));
        QVERIFY(!same(u"http://a.example:8080/v1", u"http://a.example:8081/v1"));
    }

    void choosesTheProxyAsTheEnvironmentSays()
    {
        using Environment = QMap<QString, QString>;
        const auto chosen = [](const char16_t *url, const Environment &environment) {
            const auto proxy = proxyFromEnvironment(QUrl(QString::fromUtf16(url)), environment);
            return !proxy                                         ? toString(proxy.error().kind)
                   : proxy->type() == QNetworkProxy::DefaultProxy ? u"unsaid"_s
                   : proxy->type() == QNetworkProxy::NoProxy      ? u"none"_s
                                                             : u"%1:%2"_s.arg(proxy->hostName()).arg(proxy->port());
        };
        const Environment both{{u"https_proxy"_s, u"http://proxy:3128"_s},
                               {u"no_proxy"_s, u"corp.example, .lan,10.0.0.0/8"_s}};
        QCOMPARE(chosen(u"https://api.example/v1", both), u"proxy:3128"_s);
        QCOMPARE(chosen(u"http://api.example/v1", both), u"unsaid"_s);
        QCOMPARE(chosen(u"https://corp.example/v1", both), u"none"_s);
        QCOMPARE(chosen(u"https://llm.corp.example/v1", both), u"none"_s);
        QCOMPARE(chosen(u"https://notcorp.example/v1", both), u"proxy:3128"_s);
        QCOMPARE(chosen(u"https://box.lan/v1", both), u"none"_s);
        QCOMPARE(chosen(u"https://10.1.2.3/v1", both), u"none"_s);
        QCOMPARE(chosen(u"https://11.1.2.3/v1", both), u"proxy:3128"_s);
        QCOMPARE(chosen(u"http://api.example/", {{u"HTTP_PROXY"_s, u"http://evil:1"_s}}), u"unsaid"_s);
        QCOMPARE(chosen(u"http://api.example/", {{u"ALL_PROXY"_s, u"socks5://s"_s}}), u"s:1080"_s);
        QCOMPARE(chosen(u"http://api.example/", {{u"ALL_PROXY"_s, u"p:8"_s}, {u"NO_PROXY"_s, u"*"_s}}), u"none"_s);
        for (const QString &host : {u"localhost"_s, u"a.localhost"_s, u"127.0.0.1"_s, u"127.9.9.9"_s, u"::1"_s}) {
            QVERIFY2(isLoopback(host), qPrintable(host));
        }
        QVERIFY(!isLoopback(u"127.0.0.1.example"_s));
        qputenv("http_proxy", "http://127.0.0.1:9");
        QCOMPARE(systemProxy(QUrl(u"http://localhost:11434/v1"_s))->type(), QNetworkProxy::NoProxy);
        QCOMPARE(systemProxy(QUrl(u"http://api.example/v1"_s))->port(), quint16{9});
        qunsetenv("http_proxy");
    }

    void refusesAProxyThatItCannotSpeakTo_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("over TLS") << u"https://me:pass-word@proxy.example:3129"_s;
        QTest::newRow("SOCKS 4") << u"socks4://me:pass-word@proxy.example"_s;
        QTest::newRow("of another kind") << u"ftp://me:pass-word@proxy.example"_s;
        QTest::newRow("no address") << u"http://:3128"_s;
    }

    void refusesAProxyThatItCannotSpeakTo()
    {
        QFETCH(const QString, address);
        const auto proxy = proxyFromEnvironment(QUrl(u"https://api.example/v1"_s), {{u"https_proxy"_s, address}});
        QVERIFY(!proxy && proxy.error().kind == ErrorKind::Configuration);
        QVERIFY(!proxy.error().remedy.isEmpty());
        QVERIFY2(proxy.error().toLine().contains(u"HTTPS_PROXY"_s), qPrintable(proxy.error().toLine()));
        QVERIFY2(!proxy.error().toLine().contains(u"pass-word"_s), qPrintable(proxy.error().toLine()));
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestHttpRoute)
#include "tst_httproute.moc"
