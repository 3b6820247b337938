// SPDX-License-Identifier: GPL-3.0-or-later
// generate-fixture DOMAIN.json FOLDER: writes the project of a domain, for trying generated code with its own tools.
#include "agents/blueprint/generate/generator.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace autodevos;

namespace {

bool write(const QString &path, const QString &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) >= 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    QFile source(arguments.value(1));
    if (arguments.size() != 3 || !source.open(QIODevice::ReadOnly)) {
        err << "usage: generate-fixture DOMAIN.json FOLDER\n";
        return 2;
    }
    const Result<Domain> domain = domainFromJson(QJsonDocument::fromJson(source.readAll()).object());
    if (!domain) {
        err << domain.error().toLine() << '\n';
        return 1;
    }
    QElapsedTimer timer;
    timer.start();
    int failures = 0;
    QVector<QPair<QString, QString>> made;
    const GeneratedFiles files = projectFiles(*domain, TemplateStore());
    for (const GeneratedFile &file : files) {
        const Result<QString> content = file.content();
        if (!content) {
            err << file.path << ": " << content.error().toLine() << '\n';
            failures += 1;
            continue;
        }
        made.append({file.path, *content});
    }
    const qint64 elapsed = timer.elapsed();
    for (const auto &[path, content] : made) {
        if (!write(arguments.at(2) + u'/' + path, content)) {
            err << "cannot write " << path << '\n';
            return 1;
        }
    }
    err << made.size() << " files in " << elapsed << " ms\n";
    return failures == 0 ? 0 : 1;
}
