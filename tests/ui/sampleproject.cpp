// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleproject.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace autodevos::sample {

Plan webPlan()
{
    return makePlan({
        makeTask(u"architecture"_s, u"Architecture and API contract"_s, u"architect"_s, {}, 20),
        makeTask(u"schema"_s, u"Database schema"_s, u"database"_s, {u"architecture"_s}, 25),
        makeTask(u"seed"_s, u"Sample data"_s, u"database"_s, {u"schema"_s}, 8),
        makeTask(u"accounts"_s, u"Accounts and sign-in"_s, u"backend"_s, {u"schema"_s}, 30),
        makeTask(u"api-tasks"_s, u"Task and project endpoints"_s, u"backend"_s, {u"schema"_s, u"accounts"_s}, 40),
        makeTask(u"api-comments"_s, u"Comments endpoint"_s, u"backend"_s, {u"schema"_s, u"accounts"_s}, 15),
        makeTask(u"api-search"_s, u"Search and filters"_s, u"backend"_s, {u"api-tasks"_s}, 15),
        makeTask(u"shell"_s, u"App shell, theme and navigation"_s, u"frontend"_s, {u"architecture"_s}, 30),
        makeTask(u"client"_s, u"Typed API client"_s, u"frontend"_s, {u"architecture"_s}, 12),
        makeTask(u"sign-in"_s, u"Sign-in and profile pages"_s, u"frontend"_s, {u"shell"_s, u"client"_s, u"accounts"_s}),
        makeTask(u"board"_s, u"Board with drag and drop"_s, u"frontend"_s, {u"shell"_s, u"client"_s, u"api-tasks"_s},
                 45),
        makeTask(u"details"_s, u"Task details with comments"_s, u"frontend"_s, {u"board"_s, u"api-comments"_s}, 25),
        makeTask(u"dashboard"_s, u"Dashboard with charts"_s, u"frontend"_s, {u"shell"_s, u"api-search"_s}, 25),
        makeTask(u"unit"_s, u"Unit tests of the services"_s, u"testing"_s, {u"api-tasks"_s, u"api-comments"_s}),
        makeTask(u"api-tests"_s, u"API tests"_s, u"testing"_s, {u"api-search"_s, u"api-comments"_s, u"seed"_s}),
        makeTask(u"browser"_s, u"Browser tests of the main paths"_s, u"testing"_s,
                 {u"sign-in"_s, u"details"_s, u"dashboard"_s}, 30),
        makeTask(u"container"_s, u"Container image and compose file"_s, u"devops"_s, {u"accounts"_s}),
        makeTask(u"ci"_s, u"Continuous integration"_s, u"devops"_s, {u"unit"_s, u"api-tests"_s}),
        makeTask(u"guide"_s, u"User guide"_s, u"documentation"_s, {u"board"_s}),
        makeTask(u"reference"_s, u"API reference"_s, u"documentation"_s, {u"api-search"_s, u"api-comments"_s}),
        makeTask(u"security"_s, u"Security review"_s, u"review"_s, {u"accounts"_s, u"api-comments"_s}),
        makeTask(u"together"_s, u"Put everything together"_s, u"integrator"_s,
                 {u"browser"_s, u"ci"_s, u"guide"_s, u"reference"_s, u"security"_s, u"container"_s}, 20),
    });
}

Plan largePlan(int count, quint32 seed)
{
    const QStringList roles = {u"backend"_s, u"frontend"_s, u"testing"_s, u"database"_s, u"documentation"_s};
    QRandomGenerator random(seed);
    QVector<Task> tasks;
    const auto add = [&](const QStringList &needs) {
        const int number = static_cast<int>(tasks.size());
        const QString id = u"t%1"_s.arg(number);
        tasks.append(makeTask(id, u"Feature %1 of the product"_s.arg(number), roles.at(number % roles.size()), needs,
                              1 + random.bounded(30)));
        return id;
    };
    QString join = add({});
    while (tasks.size() < count) {
        QStringList ends;
        const int branches = 2 + random.bounded(6);
        for (int branch = 0; branch < branches && tasks.size() < count; ++branch) {
            QString last = join;
            for (int step = 1 + random.bounded(4); step > 0 && tasks.size() < count; --step) {
                QStringList needs = {last};
                if (!ends.isEmpty() && random.bounded(100) < 12) {
                    needs.append(ends.constLast());
                }
                last = add(needs);
            }
            ends.append(last);
        }
        if (tasks.size() < count) {
            join = add(ends);
        }
    }
    return makePlan(tasks);
}

Project runningProject()
{
    Project project(webPlan());
    project.startRun();
    project.complete(u"architecture"_s, 3);
    project.complete(u"schema"_s, 6);
    project.complete(u"shell"_s, 11);
    project.complete(u"client"_s, 2);
    project.complete(u"seed"_s, 1);
    project.complete(u"accounts"_s, 9);
    project.startAttempt(u"api-tasks"_s, 1);
    project.finishAttempt(u"api-tasks"_s, 1, false);
    project.wait(540'000);
    project.startAttempt(u"api-tasks"_s, 2);
    project.log(u"api-tasks"_s, u"write_file server/src/routes/tasks.ts"_s);
    project.startAttempt(u"api-comments"_s, 1);
    project.enter(u"api-comments"_s, TaskState::Failed,
                  u"Typecheck: server/src/routes/comments.ts:41 'authorId' is not in Comment"_s);
    project.enter(u"security"_s, TaskState::Skipped, u"It needs \"Comments endpoint\", which failed."_s);
    project.enter(u"reference"_s, TaskState::Skipped, u"It needs \"Comments endpoint\", which failed."_s);
    project.startAttempt(u"container"_s, 1);
    project.enter(
        u"container"_s, TaskState::Waiting,
        u"Nothing answers at 127.0.0.1:8080: the connection was refused. Start the server, or correct the base URL. "
        "Try 2 of 3 in 12.0 s."_s);
    project.startAttempt(u"sign-in"_s, 1);
    project.enter(u"sign-in"_s, TaskState::Interrupted);
    project.wait(20'000);
    project.log(u"api-tasks"_s, u"run_command npm run typecheck"_s);
    return project;
}

} // namespace autodevos::sample
