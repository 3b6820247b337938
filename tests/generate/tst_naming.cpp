// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/naming.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace autodevos;

class TestNaming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsNamesIntoWords()
    {
        QCOMPARE(naming::words(u"dueDate"_s), (QStringList{u"due"_s, u"date"_s}));
        QCOMPARE(naming::words(u"HTTPServer2"_s), (QStringList{u"http"_s, u"server2"_s}));
        QCOMPARE(naming::words(u"Préférence d'été"_s), (QStringList{u"preference"_s, u"dete"_s}));
        QCOMPARE(naming::words(u"进行中"_s), QStringList());
    }

    void keepsTheNamesOfOthersTypesFromRecords()
    {
        for (const QString &taken : {u"Float"_s, u"Json"_s, u"Bytes"_s, u"Date"_s})
            QCOMPARE(naming::typeName(taken), taken + u"Record"_s);
        QCOMPARE(naming::typeName(u"Boat"_s), u"Boat"_s);
    }

    void writesEveryCase()
    {
        QCOMPARE(naming::camel(u"Due date"_s), u"dueDate"_s);
        QCOMPARE(naming::pascal(u"due-date"_s), u"DueDate"_s);
        QCOMPARE(naming::kebab(u"ContactMessage"_s), u"contact-message"_s);
        QCOMPARE(naming::snake(u"ContactMessage"_s), u"contact_message"_s);
        QCOMPARE(naming::slug(u"Über uns!"_s), u"uber-uns"_s);
        QCOMPARE(naming::slug(u"进行中"_s), u"page"_s);
    }

    void pluralisesTheLastWord_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        QTest::newRow("plain") << u"task"_s << u"tasks"_s;
        QTest::newRow("y") << u"category"_s << u"categories"_s;
        QTest::newRow("vowel y") << u"day"_s << u"days"_s;
        QTest::newRow("s") << u"class"_s << u"classes"_s;
        QTest::newRow("ch") << u"match"_s << u"matches"_s;
        QTest::newRow("people") << u"person"_s << u"people"_s;
        QTest::newRow("movie") << u"movie"_s << u"movies"_s;
        QTest::newRow("camel") << u"BlogPost"_s << u"BlogPosts"_s;
        QTest::newRow("irregular in camel") << u"TeamPerson"_s << u"TeamPeople"_s;
        QTest::newRow("same") << u"series"_s << u"series"_s;
    }

    void pluralisesTheLastWord()
    {
        QFETCH(QString, one);
        QFETCH(QString, many);
        QCOMPARE(naming::plural(one), many);
        QCOMPARE(naming::singular(many), one);
        QCOMPARE(naming::plural(many), many);
    }

    void keepsClearOfNamesThatAreTaken()
    {
        QCOMPARE(naming::typeName(u"Task"_s), u"Task"_s);
        QCOMPARE(naming::typeName(u"Date"_s), u"DateRecord"_s);
        QCOMPARE(naming::delegateName(u"Error"_s), u"errorRecord"_s);
        QCOMPARE(naming::variableName(u"default"_s), u"defaultValue"_s);
        Entity page;
        page.name = u"Page"_s;
        QCOMPARE(naming::routeName(page), u"page-records"_s);
    }

    void namesMembersOfRelationsAndToggles()
    {
        Relation assignee;
        assignee.name = u"assignee"_s;
        QCOMPARE(naming::idName(assignee), u"assigneeId"_s);
        Relation categories;
        categories.name = u"categories"_s;
        categories.many = true;
        QCOMPARE(naming::idName(categories), u"categoryId"_s);
        QCOMPARE(naming::idsName(categories), u"categoryIds"_s);
        Entity recipe;
        recipe.name = u"Recipe"_s;
        Entity like;
        like.name = u"RecipeLike"_s;
        QCOMPARE(naming::toggleName(like, recipe), u"like"_s);
        QCOMPARE(naming::toggleFlag(like, recipe), u"isLike"_s);
        QCOMPARE(naming::countName(like, recipe), u"likeCount"_s);
    }
};

QTEST_GUILESS_MAIN(TestNaming)
#include "tst_naming.moc"
