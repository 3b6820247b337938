// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wirerequest.h"

#include "core/llm/providererror.h"
#include "core/llm/wirejson.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

void authorize(HttpRequest &request, const Endpoint &endpoint, const QByteArray &header, const QByteArray &prefix)
{
    if (!endpoint.key.isEmpty()) {
        request.headers.append({header, prefix + endpoint.key.reveal()});
    }
    for (const auto &[name, value] : endpoint.headers) {
        request.headers.append({name.toLower(), value});
    }
}

QString withoutEndings(QString path, std::initializer_list<QLatin1StringView> endings)
{
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    for (const QLatin1StringView ending : endings) {
        if (path.endsWith(ending)) {
            path.chop(ending.size());
            return withoutEndings(path, {});
        }
    }
    return path;
}

} // namespace

QUrl urlOf(const Endpoint &endpoint, QStringView version, QStringView path,
           std::initializer_list<QLatin1StringView> endings)
{
    QUrl url = endpoint.baseUrl;
    QString base = withoutEndings(url.path(QUrl::FullyEncoded), endings);
    if (base.isEmpty()) {
        base = version.toString();
    }
    url.setPath(base + path.toString(), QUrl::TolerantMode);
    url.setFragment({});
    return url;
}

HttpRequest postOf(const QUrl &url, const Endpoint &endpoint, const QByteArray &keyHeader, const QByteArray &keyPrefix,
                   const QJsonObject &body, bool isStreamed)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"content-type", "application/json"},
                       {"accept", isStreamed ? "text/event-stream, application/json" : "application/json"}};
    authorize(request, endpoint, keyHeader, keyPrefix);
    request.body = toBytes(body);
    return request;
}

HttpRequest getOf(const QUrl &url, const Endpoint &endpoint, const QByteArray &keyHeader, const QByteArray &keyPrefix)
{
    HttpRequest request;
    request.method = "GET";
    request.url = url;
    request.headers = {{"accept", "application/json"}};
    authorize(request, endpoint, keyHeader, keyPrefix);
    return request;
}

Result<QJsonArray> modelEntries(const HttpHead &head, const QByteArray &body)
{
    const QJsonValue json = jsonFromWire(body);
    if (head.status < 300) {
        if (json.isArray()) {
            return json.toArray();
        }
        for (const QLatin1StringView key : {"data"_L1, "models"_L1}) {
            if (json.toObject().value(key).isArray()) {
                return json.toObject().value(key).toArray();
            }
        }
    }
    if (head.status < 300 && json.isObject() && !tellsOfError(json.toObject())) {
        return tl::unexpected(malformed(u"The answer is no list of models"_s));
    }
    return tl::unexpected(providerError(head, body));
}

QStringList modelNames(const QJsonArray &entries)
{
    QStringList names;
    for (const QJsonValue entry : entries) {
        const QJsonObject model = entry.toObject();
        QString name = entry.toString();
        for (const QLatin1StringView key : {"id"_L1, "name"_L1, "model"_L1}) {
            name = name.isEmpty() ? model.value(key).toString() : name;
        }
        if (!name.isEmpty()) {
            names.append(name);
        }
    }
    names.removeDuplicates();
    return names;
}

int versionIn(QStringView name)
{
    static const QRegularExpression version(u"(?:^|[-_a-z])(\\d{1,2})(?:[-.](\\d{1,2}))?(?=$|[-_:@.a-z])"_s);
    const QRegularExpressionMatch match = version.match(name.toString());
    return match.captured(1).toInt() * 100 + match.captured(2).toInt();
}

} // namespace autodevos
