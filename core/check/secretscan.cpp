// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/secretscan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype longestText = 4 * 1024 * 1024; ///< beyond it only the beginning is looked at
constexpr qsizetype leastVariety = 8;              ///< different characters that a real secret has

struct Shape {
    QString name;
    QVector<QByteArray> holds;  ///< a text without any of these needs no closer look
    QRegularExpression pattern; ///< the secret is the first group, or all where there is none
};

struct Table {
    QVector<Shape> shapes;
    QStringList examples;
};

Table readTable()
{
    QFile file(u":/secrets/secrets.json"_s);
    const QJsonObject json = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : "").object();
    Table table;
    const QJsonArray shapes = json.value("secrets"_L1).toArray();
    for (const QJsonValue shape : shapes) {
        const QJsonObject written = shape.toObject();
        QVector<QByteArray> holds;
        const QJsonArray parts = written.value("holds"_L1).toArray();
        for (const QJsonValue part : parts) {
            holds.append(part.toString().toUtf8());
        }
        table.shapes.append(
            {written.value("name"_L1).toString(), holds, QRegularExpression(written.value("pattern"_L1).toString())});
    }
    const QJsonArray examples = json.value("examples"_L1).toArray();
    for (const QJsonValue example : examples) {
        table.examples.append(example.toString());
    }
    return table;
}

bool isExample(const QString &secret, const QStringList &examples)
{
    const QString lower = secret.toLower();
    return QSet<QChar>(lower.cbegin(), lower.cend()).size() < leastVariety ||
           std::ranges::any_of(examples, [&lower](const QString &example) { return lower.contains(example); });
}

} // namespace

QVector<Finding> findSecrets(const QString &path, const QByteArray &content)
{
    static const Table table = readTable();
    QVector<Finding> findings;
    if (content.contains('\0')) {
        return findings; // no text
    }
    const QString text = QString::fromUtf8(content.first(std::min(content.size(), longestText)));
    QSet<qsizetype> seen; // one shape may hold another
    for (const Shape &shape : table.shapes) {
        if (std::ranges::none_of(shape.holds, [&content](const QByteArray &part) { return content.contains(part); })) {
            continue;
        }
        for (auto match = shape.pattern.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const int group = shape.pattern.captureCount() > 0 ? 1 : 0;
            const qsizetype start = found.capturedStart(group);
            if (isExample(found.captured(group), table.examples) || seen.contains(start)) {
                continue;
            }
            seen.insert(start);
            const int line = 1 + static_cast<int>(QStringView(text).first(start).count(u'\n'));
            findings.append({u"secrets"_s, path, line,
                             u"what looks like a %1 is written into the file"_s.arg(shape.name),
                             u"Read it from an environment variable; if it is a real one, have it revoked"_s, true});
        }
    }
    return findings;
}

} // namespace autodevos
