// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/requirementfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// A board with projects (R1), tasks (R2) that are assigned (R3) and moved (R4), and comments on them (R5).
Domain board()
{
    Entity project{.name = u"Project"_s, .plural = u"Projects"_s};
    project.requirements = {u"R1"_s};
    Entity task{.name = u"Task"_s, .plural = u"Tasks"_s};
    task.requirements = {u"R2"_s};
    task.relations = {{.name = u"assignee"_s, .target = u"User"_s, .requirements = {u"R3"_s}}};
    Entity comment{.name = u"TaskComment"_s, .plural = u"Task comments"_s};
    comment.presentation = Presentation::Inline;
    comment.parent = u"task"_s;
    comment.relations = {{.name = u"task"_s, .target = u"Task"_s}};
    comment.requirements = {u"R5"_s};
    Domain domain;
    domain.entities = {project, task, comment};
    domain.machines = {{.entity = u"Task"_s,
                        .field = u"status"_s,
                        .initial = u"Open"_s,
                        .transitions = {{.name = u"close"_s, .to = u"Closed"_s, .requirements = {u"R4"_s}}}}};
    return domain;
}

} // namespace

class TestRequirementFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsAFilesName_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("about");
        QTest::newRow("model") << u"backend/src/models/project.ts"_s << QStringList{u"R1"_s};
        QTest::newRow("page") << u"frontend/src/ProjectList.tsx"_s << QStringList{u"R1"_s};
        QTest::newRow("parts and what lies inside")
            << u"backend/src/controllers/task-controller.ts"_s << QStringList{u"R2"_s, u"R3"_s, u"R4"_s, u"R5"_s};
        QTest::newRow("plural") << u"backend/tests/api/projects.test.ts"_s << QStringList{u"R1"_s};
        QTest::newRow("the longest name wins") << u"backend/src/models/task-comment.ts"_s << QStringList{u"R5"_s};
        QTest::newRow("no entity") << u"backend/src/app.ts"_s
                                   << QStringList{u"R1"_s, u"R2"_s, u"R3"_s, u"R4"_s, u"R5"_s};
        QTest::newRow("only part of a word")
            << u"src/tasking.ts"_s << QStringList{u"R1"_s, u"R2"_s, u"R3"_s, u"R4"_s, u"R5"_s};
    }

    void followsAFilesName()
    {
        QFETCH(const QString, path);
        QFETCH(const QStringList, about);
        const RequirementFiles files(board());
        const QVector<RequirementId> covers{RequirementId(u"R1"_s), RequirementId(u"R2"_s), RequirementId(u"R3"_s),
                                            RequirementId(u"R4"_s), RequirementId(u"R5"_s)};
        QStringList found;
        for (const RequirementId &id : covers) {
            if (files.isAbout(path, id, covers)) {
                found.append(id.value());
            }
        }
        QCOMPARE(found, about);
    }

    void keepsAFileWhoseEntityTheTaskDoesNotCover()
    {
        const RequirementId other(u"R9"_s);
        QVERIFY(RequirementFiles(board()).isAbout(u"src/project.ts"_s, other, {other}));
        QVERIFY(RequirementFiles(Domain()).isAbout(u"src/project.ts"_s, other, {other}));
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestRequirementFiles)
#include "tst_requirementfiles.moc"
