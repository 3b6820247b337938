// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/licences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

struct Table {
    QMap<QString, QString> binding; ///< what each asks for, by the beginning of its name
    QStringList free;               ///< beginnings that look like one of those and are none
};

Table readTable()
{
    QFile file(u":/licences/licences.json"_s);
    const QJsonObject json = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : "").object();
    Table table;
    const QJsonObject binding = json.value("binding"_L1).toObject();
    for (auto entry = binding.begin(); entry != binding.end(); ++entry) {
        table.binding.insert(entry.key(), entry.value().toString());
    }
    const QJsonArray free = json.value("free"_L1).toArray();
    for (const QJsonValue name : free) {
        table.free.append(name.toString());
    }
    return table;
}

/// What a licence asks for; empty: nothing unusual.
QString demandOf(const QString &licence)
{
    static const Table table = readTable();
    const auto begins = [&licence](const QString &name) {
        return licence.startsWith(name, Qt::CaseInsensitive);
    };
    if (std::ranges::any_of(table.free, begins)) {
        return {};
    }
    for (auto entry = table.binding.cbegin(); entry != table.binding.cend(); ++entry) {
        if (begins(entry.key())) {
            return entry.value();
        }
    }
    return {};
}

/// Of an SPDX expression: "MIT", "(MIT OR GPL-3.0-only)", "MIT AND CC-BY-4.0".
QString demandOfAll(QString expression)
{
    static const QRegularExpression either(u"\\s+OR\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression both(u"\\s+(?:AND|WITH)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    expression.remove(u'(').remove(u')');
    QString demand;
    const QStringList choices = expression.split(either);
    for (const QString &choice : choices) {
        QString worst;
        const QStringList parts = choice.split(both);
        for (const QString &part : parts) {
            worst = worst.isEmpty() ? demandOf(part.trimmed()) : worst;
        }
        if (worst.isEmpty()) {
            return {};
        }
        demand = worst;
    }
    return demand;
}

QString licenceOf(const QJsonObject &package)
{
    const QJsonValue licence = package.value("license"_L1);
    return licence.isObject() ? licence.toObject().value("type"_L1).toString() : licence.toString();
}

} // namespace

bool isPackageLock(const QString &path)
{
    return path == "package-lock.json"_L1 || path.endsWith("/package-lock.json"_L1);
}

QVector<Finding> findLicences(const QString &path, const QByteArray &lock)
{
    QVector<Finding> findings;
    const QJsonObject packages = QJsonDocument::fromJson(lock).object().value("packages"_L1).toObject();
    for (auto entry = packages.begin(); entry != packages.end(); ++entry) {
        const QJsonObject package = entry.value().toObject();
        const qsizetype name = entry.key().lastIndexOf("node_modules/"_L1);
        if (name < 0 || package.value("link"_L1).toBool() || package.value("dev"_L1).toBool()) {
            continue; // the project's own, and what only builds it
        }
        const QString licence = licenceOf(package);
        const QString demand = demandOfAll(licence);
        if (!demand.isEmpty()) {
            findings.append({u"licences"_s, path, 0,
                             u"%1 is under %2: %3"_s.arg(entry.key().sliced(name + 13), licence, demand),
                             u"Take another package, or make sure that you may and want to"_s, false});
        }
    }
    return findings;
}

} // namespace autodevos
