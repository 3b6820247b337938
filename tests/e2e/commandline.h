// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace autodevos::e2e {

using namespace Qt::StringLiterals;

/// What one call of the command line did.
struct CallResult {
    int exitCode = -1; ///< -1: killed, crashed or timed out
    QString out;
    QString err;
};

inline CallResult call(const QStringList &arguments, const QProcessEnvironment &environment,
                       const QByteArray &input = {}, int timeoutMs = 120'000)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, u"timed out"_s};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

inline CallResult call(const QStringList &arguments, const QByteArray &input = {}, int timeoutMs = 120'000)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // the tests read English
    return call(arguments, environment, input, timeoutMs);
}

/// Path and content hash of every file of a project, without its state folder.
inline QMap<QString, QByteArray> treeOf(const QString &folder)
{
    QMap<QString, QByteArray> tree;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = QDir(folder).relativeFilePath(it.next());
        if (path.startsWith(u".autodevos/"_s)) {
            continue;
        }
        QFile file(it.filePath());
        if (file.open(QIODevice::ReadOnly)) {
            tree.insert(path, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
        }
    }
    return tree;
}

inline const QString taskBoard =
    u"Build a team task board: people sign up, create projects, add tasks with a title, description, priority, "
    "due date and status, assign them to members, comment on tasks, and see a dashboard with how many tasks are "
    "open, in progress and done."_s;
inline const QString recipeBox =
    u"I want a recipe box. Recipes have a title, ingredients, steps, cooking time, difficulty and a photo link, and "
    "belong to categories. Visitors can search and filter recipes; signed-in users add recipes, rate them from 1 to "
    "5 stars and keep favourites."_s;
inline const QString clinic =
    u"A small clinic needs appointment booking: doctors with a specialty and working hours, patients, appointments "
    "with date, time, reason and state (requested, confirmed, cancelled, done). Patients book and cancel; staff "
    "confirm. No doctor can have two appointments at the same time."_s;
inline const QString portfolio =
    u"Create a portfolio website for a developer with an about page, projects with tags and links, a blog and a "
    "contact form."_s;

} // namespace autodevos::e2e
