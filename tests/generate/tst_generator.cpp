// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/generator.h"
#include "agents/blueprint/generate/normalise.h"
#include "tests/generate/fixture.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace autodevos;

class TestGenerator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesWholeProjects_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"taskboard", "recipebox", "clinic", "portfolio", "torture"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void makesWholeProjects()
    {
        QFETCH(QString, name);
        const GeneratedFiles files = projectFiles(fixture(name), TemplateStore());
        QSet<QString> paths;
        for (const GeneratedFile &file : files) {
            QVERIFY2(!paths.contains(file.path), qPrintable(file.path));
            paths.insert(file.path);
            const Result<QString> content = file.content();
            QVERIFY2(content.has_value(), content ? "" : qPrintable(content.error().toLine()));
            QVERIFY2(!content->trimmed().isEmpty(), qPrintable(file.path));
            QVERIFY2(content->endsWith(u'\n'), qPrintable(file.path));
            QVERIFY2(!content->contains(u"{{slug}}"_s) && !content->contains(u"TODO"_s), qPrintable(file.path));
        }
        for (const QString &path :
             {u"package.json"_s, u"package-lock.json"_s, u"README.md"_s, u"LICENSE"_s,
              u"backend/prisma/schema.prisma"_s, u"docs/openapi.json"_s, u"compose.yaml"_s, u"frontend/package.json"_s,
              u"api-tests/resources.py"_s, u".github/workflows/ci.yml"_s})
            QVERIFY2(paths.contains(path), qPrintable(path));
    }

    void quotesInAttributesAsPeoplePrintThem()
    {
        Domain domain = fixture(u"taskboard"_s);
        domain.summary = u"A game called \"Salt & Sand\" for two"_s;
        const GeneratedFiles files = projectFiles(domain, TemplateStore());
        const auto page = std::find_if(files.begin(), files.end(),
                                       [](const GeneratedFile &file) { return file.path == "frontend/index.html"_L1; });
        QVERIFY(page != files.end());
        QVERIFY(page->content()->contains(u"content=\"A game called \u201cSalt &amp; Sand\u201d for two\""_s));
    }

    void makesTheSameFilesEveryTime()
    {
        const Domain domain = fixture(u"clinic"_s);
        const GeneratedFiles first = projectFiles(domain, TemplateStore());
        const GeneratedFiles second = projectFiles(domain, TemplateStore());
        QCOMPARE(first.size(), second.size());
        for (qsizetype i = 0; i < first.size(); ++i) {
            QCOMPARE(first.at(i).path, second.at(i).path);
            QCOMPARE(*first.at(i).content(), *second.at(i).content());
        }
    }

    void takesTemplatesFromTheOverrideFolderFirst()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"root"_s));
        QFile own(folder.filePath(u"root/LICENSE"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("mine\n");
        own.close();
        QCOMPARE(TemplateStore(folder.path()).text(u"root/LICENSE"_s), u"mine\n"_s);
        QVERIFY(TemplateStore(folder.path()).text(u"root/package.json"_s)->contains(u"\"workspaces\""_s));
    }

    void saysWhichTemplateIsMissingOrBroken()
    {
        const Result<QString> missing = TemplateStore().text(u"no/such.file"_s);
        QVERIFY(missing.error().kind == ErrorKind::NotFound);
        QVERIFY(missing.error().message.contains(u"no/such.file"_s));
        const QTemporaryDir folder;
        QFile own(folder.filePath(u"broken"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("{{#open}} never closed");
        own.close();
        const View view{kainjow::mustache::data::type::object};
        QVERIFY(TemplateStore(folder.path()).render(u"broken"_s, view).error().kind == ErrorKind::Invalid);
    }

    void spellsOutWhatADomainImplies()
    {
        const Domain domain = normalised(fixture(u"torture"_s));
        const Entity *member = domain.entity(u"Member"_s);
        QCOMPARE(member->ownerField, u"account"_s);
        QVERIFY(findRelation(*member, u"account"_s)->isActor);
        const Entity *like = domain.entity(u"PageLike"_s);
        QCOMPARE(like->uniqueTogether, (QStringList{u"page"_s, u"account"_s}));
        QCOMPARE(normalised(domain), domain);
    }
};

QTEST_GUILESS_MAIN(TestGenerator)
#include "tst_generator.moc"
