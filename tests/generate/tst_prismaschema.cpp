// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/prismaschema.h"
#include "tests/generate/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace autodevos;

class TestPrismaSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTablesAsPrismaDoes()
    {
        const QString sql = migrationSql(normalised(fixture(u"taskboard"_s)));
        QVERIFY(sql.startsWith(u"-- CreateTable\nCREATE TABLE \"User\" (\n    \"id\" INTEGER NOT NULL PRIMARY KEY "
                               "AUTOINCREMENT,\n"_s));
        QVERIFY(sql.contains(u"    \"priority\" TEXT NOT NULL DEFAULT 'Medium',\n"_s));
        QVERIFY(
            sql.contains(u"    CONSTRAINT \"Task_projectId_fkey\" FOREIGN KEY (\"projectId\") REFERENCES \"Project\" "
                         "(\"id\") ON DELETE CASCADE ON UPDATE CASCADE"_s));
        QVERIFY(
            sql.contains(u"    CONSTRAINT \"Task_assigneeId_fkey\" FOREIGN KEY (\"assigneeId\") REFERENCES \"User\" "
                         "(\"id\") ON DELETE SET NULL ON UPDATE CASCADE"_s));
    }

    void writesJoinTablesAndUniqueCombinations()
    {
        const QString sql = migrationSql(normalised(fixture(u"recipebox"_s)));
        QVERIFY(sql.contains(u"CREATE TABLE \"_RecipeCategories\" (\n    \"A\" INTEGER NOT NULL,\n"_s));
        QVERIFY(sql.contains(u"REFERENCES \"Category\" (\"id\") ON DELETE CASCADE"_s));
        QVERIFY(sql.contains(u"CREATE UNIQUE INDEX \"Rating_recipeId_authorId_key\" ON \"Rating\"(\"recipeId\", "
                             "\"authorId\");"_s));
        QVERIFY(sql.contains(u"CREATE UNIQUE INDEX \"_RecipeCategories_AB_unique\""_s));
    }

    void givesEachSideOfARelationAMember()
    {
        const QString schema = prismaSchema(normalised(fixture(u"taskboard"_s)));
        QVERIFY(schema.contains(QRegularExpression(u"tasksAsAssignee +Task\\[\\] +@relation\\(\"TaskAssignee\"\\)"_s)));
        QVERIFY(schema.contains(QRegularExpression(u"comments +Comment\\[\\] +@relation\\(\"CommentTask\"\\)"_s)));
    }

    void renamesModelsThatWouldHideAGlobal()
    {
        const QString schema = prismaSchema(normalised(fixture(u"torture"_s)));
        QVERIFY(schema.contains(u"model DateRecord {"_s));
        QVERIFY(!schema.contains(u"model Date {"_s));
    }
};

QTEST_GUILESS_MAIN(TestPrismaSchema)
#include "tst_prismaschema.moc"
