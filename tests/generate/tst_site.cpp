// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/generator.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/sitecode.h"
#include "agents/blueprint/generate/sitedomain.h"
#include "tests/generate/fixture.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

/// The project as a site of files alone.
Domain asSite(Domain domain)
{
    domain.kind = ProjectKind::Static;
    return domain;
}

QHash<QString, QString> filesOf(const Domain &domain)
{
    QHash<QString, QString> files;
    const Domain full = normalised(domain);
    for (const GeneratedFile &file : siteFiles(full, TemplateStore()) + siteE2eFiles(full, TemplateStore())) {
        const Result<QString> content = file.content();
        if (!content)
            qFatal("%s: %s", qPrintable(file.path), qPrintable(content.error().toLine()));
        files.insert(file.path, *content);
    }
    return files;
}

QJsonArray recordsOf(const QHash<QString, QString> &files, const QString &path)
{
    return QJsonDocument::fromJson(files.value(path).toUtf8()).array();
}

QString contentOf(const Entity &entity)
{
    return u"site/content/%1.json"_s.arg(sitecode::contentName(entity));
}

Entity entityNamed(const QString &name, const QString &plural)
{
    Entity entity;
    entity.name = name;
    entity.label = name;
    entity.plural = plural;
    entity.titleField = u"title"_s;
    entity.fields = {{u"title"_s, u"Title"_s, FieldType::String, true}};
    return entity;
}

/// Pieces, and messages that visitors send by a form.
Domain studio()
{
    Domain domain;
    domain.name = u"Tom & \"Ada\" <Studio>"_s;
    domain.slug = u"tom-ada-studio"_s;
    domain.summary = u"Create a site with \"quotes\" & <tags>."_s;
    domain.kind = ProjectKind::Static;
    Entity piece = entityNamed(u"Piece"_s, u"Pieces"_s);
    piece.fields.append({u"madeOn"_s, u"Made on"_s, FieldType::Date});
    piece.fields.append({u"picture"_s, u"Picture"_s, FieldType::Image});
    piece.fields.append({u"techniques"_s, u"Techniques"_s, FieldType::List});
    piece.requirements = {u"R2"_s};
    Entity message = entityNamed(u"ContactMessage"_s, u"Contact messages"_s);
    message.fields.append({u"message"_s, u"Your \"message\""_s, FieldType::Text, true});
    domain.entities = {piece, message};
    domain.capabilities = {{CapabilityKind::Contact, u"ContactMessage"_s, {}, {}, {u"R6"_s}},
                           {CapabilityKind::Content, {}, {}, u"Opening hours"_s, {u"R4"_s}},
                           {CapabilityKind::Faq, {}, {}, {}, {u"R5"_s}}};
    return domain;
}

void addFixtures()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"clinic", "portfolio", "recipebox", "taskboard", "torture"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

} // namespace

class TestSite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsTheFileOfEveryKind_data() { addFixtures(); }
    void fillsTheFileOfEveryKind()
    {
        QFETCH(const QString, name);
        const Domain domain = asSite(fixture(name));
        const QHash<QString, QString> files = filesOf(domain);
        for (const Entity &entity : siteDomain(normalised(domain)).entities) {
            const QJsonArray records = recordsOf(files, contentOf(entity));
            QVERIFY2(!records.isEmpty(), qPrintable(entity.name));
            QSet<int> ids;
            for (const QJsonValue record : records) {
                ids.insert(record[u"id"_s].toInt());
                for (const Field &field : entity.fields)
                    QVERIFY2(record.toObject().contains(field.name), qPrintable(field.name));
            }
            QCOMPARE(ids.size(), records.size());
        }
    }

    void linksOnlyToWhatThereIs_data() { addFixtures(); }
    void linksOnlyToWhatThereIs()
    {
        QFETCH(const QString, name);
        const Domain domain = asSite(fixture(name));
        const QHash<QString, QString> files = filesOf(domain);
        const Domain site = siteDomain(normalised(domain));
        for (const Entity &entity : site.entities) {
            for (const Relation &relation : entity.relations) {
                const Entity *target = site.entity(relation.target);
                QVERIFY2(target, qPrintable(relation.target));
                QSet<int> ids;
                for (const QJsonValue record : recordsOf(files, contentOf(*target)))
                    ids.insert(record[u"id"_s].toInt());
                for (const QJsonValue record : recordsOf(files, contentOf(entity))) {
                    const QJsonValue link = record[relation.name];
                    const QJsonArray links = link.isArray() ? link.toArray() : QJsonArray{link};
                    for (const QJsonValue id : links)
                        QVERIFY(id.isNull() || ids.contains(id.toInt()));
                }
            }
        }
    }

    void isMadeOfFilesAlone_data() { addFixtures(); }
    void isMadeOfFilesAlone()
    {
        QFETCH(const QString, name);
        const GeneratedFiles files = projectFiles(asSite(fixture(name)), TemplateStore());
        QSet<QString> paths;
        for (const GeneratedFile &file : files) {
            static const QStringList others{u"backend/src/"_s, u"frontend/src/"_s, u"api-tests/"_s};
            for (const QString &folder : others)
                QVERIFY2(!file.path.startsWith(folder), qPrintable(file.path));
            QVERIFY2(!paths.contains(file.path), qPrintable(file.path));
            paths.insert(file.path);
        }
        QVERIFY(paths.contains(u"site/package.json"_s));
        QVERIFY(paths.contains(u"e2e/run.mjs"_s));
    }

    /// A template that is shared with the other kinds would bring along what only those have.
    void asksNoServerForAnything_data() { addFixtures(); }
    void asksNoServerForAnything()
    {
        QFETCH(const QString, name);
        const QHash<QString, QString> files = filesOf(asSite(fixture(name)));
        static const QRegularExpression server(
            u"react-query|/api/|useSession|AccountMenu|sign-in|ApiRecord|\\{\\{[#^/]"_s);
        for (auto it = files.begin(); it != files.end(); ++it) {
            if (it.key().startsWith("site/src/"_L1))
                QVERIFY2(!it.value().contains(server), qPrintable(it.key()));
        }
    }

    /// Every import between the site's own files leads to one.
    void importsOnlyWhatThereIs_data() { addFixtures(); }
    void importsOnlyWhatThereIs()
    {
        QFETCH(const QString, name);
        const QHash<QString, QString> files = filesOf(asSite(fixture(name)));
        static const QRegularExpression import(u"from '(\\.[^']*)'"_s);
        for (auto it = files.begin(); it != files.end(); ++it) {
            if (!it.key().endsWith(".ts"_L1) && !it.key().endsWith(".tsx"_L1))
                continue;
            const QString folder = it.key().left(it.key().lastIndexOf(u'/'));
            for (const QRegularExpressionMatch &match : import.globalMatch(it.value())) {
                const QString path = QDir::cleanPath(folder + u'/' + match.captured(1));
                const QStringList endings{QString(), u".ts"_s, u".tsx"_s, u"/index.ts"_s};
                QVERIFY2(std::any_of(endings.begin(), endings.end(),
                                     [&](const QString &ending) { return files.contains(path + ending); }),
                         qPrintable(it.key() + u": "_s + path));
            }
        }
    }

    void saysTheSameWheneverItIsMade()
    {
        QCOMPARE(filesOf(asSite(fixture(u"torture"_s))), filesOf(asSite(fixture(u"torture"_s))));
        static const QRegularExpression day(u"\"20\\d\\d-\\d\\d-\\d\\d\""_s);
        QVERIFY(filesOf(studio()).value(u"site/content/pieces.json"_s).contains(day));
    }

    void showsNoMessagesOfVisitors()
    {
        const QHash<QString, QString> files = filesOf(studio());
        QVERIFY(!files.contains(u"site/content/contact-messages.json"_s));
        QVERIFY(!files.contains(u"site/src/entities/contact-message.ts"_s));
        QVERIFY(!files.value(u"site/src/registry.ts"_s).contains("contact"_L1));
        QVERIFY(files.value(u"site/src/contact/inputs.ts"_s).contains("label: 'Your \"message\"'"_L1));
        QVERIFY(files.value(u"site/content/site.json"_s).contains("\"email\""_L1));
    }

    void writesWordsThatMeanSomethingElsewhere()
    {
        const QHash<QString, QString> files = filesOf(studio());
        const QJsonObject words = QJsonDocument::fromJson(files.value(u"site/content/site.json"_s).toUtf8()).object();
        QCOMPARE(words[u"name"_s].toString(), studio().name);
        QVERIFY(words[u"tagline"_s].toString().contains("\"quotes\" & <tags>"_L1));
        QVERIFY(!files.value(u"site/index.html"_s).contains("Ada"_L1));
    }

    void leavesOutWhatNobodyAskedFor()
    {
        Domain domain = studio();
        domain.entities.clear();
        domain.capabilities = {{CapabilityKind::Content, {}, {}, u"About"_s, {}}};
        const QHash<QString, QString> files = filesOf(domain);
        for (const QString &path : {u"site/src/pages/ListPage.tsx"_s, u"site/src/registry.ts"_s,
                                    u"site/src/contact/ContactPage.tsx"_s, u"site/src/pages/FaqPage.tsx"_s})
            QVERIFY2(!files.contains(path), qPrintable(path));
        QVERIFY(files.contains(u"site/src/pages/TextPage.tsx"_s));
    }

    void alwaysHasAPageBesideTheFirst()
    {
        Domain domain = studio();
        domain.entities.clear();
        domain.capabilities.clear();
        const QJsonArray pages = recordsOf(filesOf(domain), u"site/content/pages.json"_s);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.first()[u"slug"_s].toString(), u"about"_s);
    }

    void givesNoTwoPagesOneAddress()
    {
        Domain domain = studio();
        domain.capabilities.append({CapabilityKind::Content, {}, {}, u"Pieces"_s, {}});
        domain.capabilities.append({CapabilityKind::Content, {}, {}, u"Contact"_s, {}});
        const QString pages = filesOf(domain).value(u"site/content/pages.json"_s);
        QVERIFY(pages.contains("\"opening-hours\""_L1));
        QVERIFY(!pages.contains("\"pieces\""_L1));
        QVERIFY(!pages.contains("\"contact\""_L1));
    }

    void keepsTheFilesOfOddlyNamedKindsApart()
    {
        Domain domain = studio();
        domain.entities.prepend(entityNamed(u"Page"_s, u"Pages"_s));
        const QHash<QString, QString> files = filesOf(domain);
        QVERIFY(recordsOf(files, u"site/content/pages.json"_s).first()[u"slug"_s].isString());
        QVERIFY(recordsOf(files, contentOf(domain.entities.constFirst())).first()[u"title"_s].isString());
    }

    void takesInWhatWorksInTheBrowserAlone()
    {
        Domain domain = studio();
        domain.capabilities.append({CapabilityKind::Calculator, {}, {}, u"bmi"_s, {u"R8"_s}});
        domain.capabilities.append({CapabilityKind::Newsletter, {}, {}, {}, {}});
        const QHash<QString, QString> files = filesOf(domain);
        QVERIFY(files.value(u"site/src/tools.ts"_s).contains("CalculatorPage"_L1));
        QVERIFY(files.contains(u"site/src/calculator/bmi.ts"_s));
        QVERIFY(files.contains(u"site/src/ui/toasts.ts"_s)); // results are kept and copied, and say so
        QVERIFY(files.value(u"site/src/pages/ToolPage.tsx"_s).contains("<ToastProvider>"_L1));
        QVERIFY(files.value(u"e2e/modules/index.mjs"_s).contains("'R8'"_L1));
        QVERIFY(!files.contains(u"site/src/newsletter/NewsletterPage.tsx"_s));
    }

    void opensWithWordsWhereThereIsNothingToPicture()
    {
        Domain domain = studio();
        domain.entities.clear();
        domain.rules.clear();
        domain.machines.clear();
        domain.capabilities = {{CapabilityKind::Calculator, {}, {}, u"bmi"_s, {u"R8"_s}}};
        const QHash<QString, QString> files = filesOf(domain);
        QVERIFY(files.contains(u"site/src/pages/Opening.tsx"_s));
        QVERIFY(!files.value(u"site/src/pages/Opening.tsx"_s).contains("../ui/Cover"_L1));
        QVERIFY(!files.contains(u"site/src/ui/Cover.tsx"_s));
    }

    void dropsWhatNeedsAnAccount()
    {
        Domain domain = studio();
        domain.entities[0].relations = {{u"maker"_s, u"Maker"_s, u"User"_s, false, true, true}};
        domain.entities[0].ownerField = u"maker"_s;
        Entity note = entityNamed(u"Note"_s, u"Notes"_s);
        note.presentation = Presentation::Inline;
        note.parent = u"account"_s;
        note.relations = {{u"account"_s, u"Account"_s, u"User"_s}};
        domain.entities.append(note);
        const Domain site = siteDomain(normalised(domain));
        QCOMPARE(site.entities.size(), 1);
        QVERIFY(site.entities.constFirst().relations.isEmpty());
        QCOMPARE(siteDomain(site), site);
    }

    void namesTheRequirementsThatItsTestsProve()
    {
        const QHash<QString, QString> files = filesOf(studio());
        QVERIFY(files.value(u"site/src/entities/piece.test.tsx"_s).contains("'R2'"_L1));
        QVERIFY(files.value(u"site/src/contact/ContactPage.test.tsx"_s).contains("[R6]"_L1));
        QVERIFY(files.value(u"site/src/pages/FaqPage.test.tsx"_s).contains("[R5]"_L1));
        QVERIFY(files.value(u"site/src/pages/TextPage.test.tsx"_s).contains("[R4]"_L1));
        for (const QString &id : {u"R2"_s, u"R4"_s, u"R5"_s, u"R6"_s})
            QVERIFY2(files.value(u"e2e/domain.mjs"_s).contains(u'\'' + id + u'\''), qPrintable(id));
    }
};

QTEST_GUILESS_MAIN(TestSite)
#include "tst_site.moc"
