// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/rolefile.h"

#include "tests/support/tempproject.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

// moc of this Qt loses its way in raw strings with quotes
const QByteArray good =
    QByteArray("{'id': 'poet', 'title': 'Poet', 'description': 'Writes poems.', 'prompt': ['You write.', 'Well.'],"
               " 'tools': ['write_file', 'report'], 'owns': ['poems/**'], 'output': 'A poem.', 'checks': ['syntax']}")
        .replace('\'', '"');

QString problem(const RoleCatalog &catalog)
{
    return catalog.problems().isEmpty() ? QString() : catalog.problems().first().toLine();
}

} // namespace

class TestRole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsTheRolesOfTheProgram()
    {
        const RoleCatalog catalog = RoleCatalog::load({u":/roles"_s});
        QVERIFY2(catalog.problems().isEmpty(), qPrintable(problem(catalog)));
        for (const QString &id : {u"planner"_s, u"architect"_s, u"database"_s, u"backend"_s, u"frontend"_s,
                                  u"testing"_s, u"documentation"_s, u"devops"_s, u"review"_s, u"integrator"_s,
                                  u"security"_s, u"ai-integration"_s, u"api-integration"_s, u"repair"_s}) {
            const Role *role = catalog.role(RoleId(id));
            QVERIFY2(role != nullptr, qPrintable(id));
            QVERIFY2(role->prompt.size() > 300, qPrintable(id));
            QVERIFY2(role->tools.contains(u"report"_s), qPrintable(id));
        }
        QCOMPARE(catalog.ids().size(), 14);
        QVERIFY(!catalog.role(RoleId(u"review"_s))->tools.contains(u"write_file"_s));
        QVERIFY(!catalog.role(RoleId(u"repair"_s))->isPlannable);
        QVERIFY(catalog.role(RoleId(u"security"_s))->isPlannable);
    }

    void everyRoleOfTheProgramCanBeSavedAsItIs()
    {
        const TempProject folder;
        const RoleEntries before = roleEntries(u":/roles"_s, folder.root());
        for (const RoleEntry &entry : before.entries) {
            QVERIFY(entry.isShipped && !entry.isOwn);
            QVERIFY(saveRole(folder.root(), entry.role));
        }
        const RoleEntries after = roleEntries(u":/roles"_s, folder.root());
        QVERIFY(after.problems.isEmpty());
        QCOMPARE(after.entries.size(), before.entries.size());
        for (qsizetype i = 0; i < after.entries.size(); ++i) {
            Role same = after.entries.at(i).role;
            same.source = before.entries.at(i).role.source;
            QCOMPARE(same, before.entries.at(i).role);
            QVERIFY(after.entries.at(i).isShipped && after.entries.at(i).isOwn);
        }
    }

    void goesBackToTheRoleOfTheProgram()
    {
        const TempProject folder;
        Role role = roleEntries(u":/roles"_s, folder.root()).entries.first().role;
        role.title = u"Other"_s;
        QVERIFY(saveRole(folder.root(), role));
        const Result<QString> kept = removeRole(folder.root(), role.id);
        QVERIFY(kept && QFile::exists(*kept));
        QVERIFY(!roleEntries(u":/roles"_s, folder.root()).entries.first().isOwn);
        QVERIFY(!removeRole(folder.root(), role.id)); // there is none any more
    }

    void savesNothingThatCannotWork()
    {
        const TempProject folder;
        Role role = roleEntries(u":/roles"_s, folder.root()).entries.first().role;
        role.tools.append(u"fly"_s);
        QVERIFY(!problemsOf(role).isEmpty());
        const Status saved = saveRole(folder.root(), role);
        QVERIFY(!saved && saved.error().message.contains(u"tools"_s));
        QVERIFY(!QFile::exists(folder.path(role.id.value() + u".json"_s)));
    }

    void readsAFile()
    {
        const TempProject folder;
        folder.write(u"poet.json"_s, good);
        const RoleCatalog catalog = RoleCatalog::load({folder.root()});
        const Role *role = catalog.role(RoleId(u"poet"_s));
        QVERIFY(role != nullptr);
        QCOMPARE(role->prompt, u"You write.\nWell."_s);
        QCOMPARE(role->owns, QStringList{u"poems/**"_s});
        QCOMPARE(role->source, folder.path(u"poet.json"_s));
    }

    void letsALaterFolderOverride()
    {
        const TempProject folder;
        folder.write(u"review.json"_s, QByteArray(good).replace("\"poet\"", "\"review\""));
        const RoleCatalog catalog = RoleCatalog::load({u":/roles"_s, folder.root()});
        QCOMPARE(catalog.ids().size(), 14);
        QCOMPARE(catalog.role(RoleId(u"review"_s))->title, u"Poet"_s);
    }

    void leavesOutAFaultyFileAndNamesThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no json") << QByteArray("{\n  \"id\": \"poet\",\n  oops\n}") << QStringList{u"line 3"_s};
        QTest::newRow("missing prompt") << QByteArray(good).replace("\"prompt\"", "\"prompts\"")
                                        << QStringList{u"prompt: is missing"_s, u"prompts: is not known"_s};
        QTest::newRow("unknown tool") << QByteArray(good).replace("\"report\"", "\"fly\"")
                                      << QStringList{u"tools[1]: must be one of"_s, u"\"read_file\""_s};
        QTest::newRow("unknown check") << QByteArray(good).replace("\"syntax\"", "\"luck\"")
                                       << QStringList{u"checks[0]"_s};
        QTest::newRow("wrong type") << QByteArray(good).replace("[\"poems/**\"]", "7")
                                    << QStringList{u"owns: must be a list"_s};
        QTest::newRow("other name") << QByteArray(good).replace("\"poet\"", "\"author\"")
                                    << QStringList{u"author"_s, u"poet"_s};
        QTest::newRow("empty") << QByteArray() << QStringList{u"not valid JSON"_s};
        QTest::newRow("binary") << QByteArray("\0\1\2", 3) << QStringList{u"not valid JSON"_s};
    }

    void leavesOutAFaultyFileAndNamesThePlace()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, words);
        const TempProject folder;
        folder.write(u"poet.json"_s, text);
        folder.write(u"singer.json"_s, QByteArray(good).replace("\"poet\"", "\"singer\""));
        const RoleCatalog catalog = RoleCatalog::load({folder.root()});
        QCOMPARE(catalog.ids(), QStringList{u"singer"_s});
        QCOMPARE(catalog.problems().size(), 1);
        QVERIFY2(problem(catalog).contains(folder.path(u"poet.json"_s)), qPrintable(problem(catalog)));
        for (const QString &word : words) {
            QVERIFY2(problem(catalog).contains(word), qPrintable(problem(catalog)));
        }
    }

    void findsNothingInAFolderThatIsNotThere()
    {
        const RoleCatalog catalog = RoleCatalog::load({u"/no/such/folder"_s});
        QVERIFY(catalog.roles().isEmpty());
        QVERIFY(catalog.problems().isEmpty());
        QVERIFY(catalog.role(RoleId(u"planner"_s)) == nullptr);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestRole)
#include "tst_role.moc"
