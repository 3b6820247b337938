// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/domainmending.h"

#include "core/plan/domainrules.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QJsonObject jsonOf(QString text)
{
    return QJsonDocument::fromJson(text.replace(u'\'', u'"').toUtf8()).object();
}

const Field *fieldOf(const Entity &entity, const QString &name)
{
    const auto found = std::ranges::find(entity.fields, name, &Field::name);
    return found == entity.fields.end() ? nullptr : &*found;
}

const Relation *relationOf(const Entity &entity, const QString &name)
{
    const auto found = std::ranges::find(entity.relations, name, &Relation::name);
    return found == entity.relations.end() ? nullptr : &*found;
}

} // namespace

class TestDomainMending : public QObject {
    Q_OBJECT

private:
    QStringList m_notes;

    std::optional<Domain> mended(const QString &text)
    {
        m_notes.clear();
        std::optional<Domain> domain = mendedDomain(jsonOf(text), u"Reading List"_s, m_notes);
        if (domain && !validate(*domain)) {
            domain.reset();
        }
        return domain;
    }

private Q_SLOTS:
    void fillsInWhatEveryModelNeeds()
    {
        const auto domain = mended(
            u"{'name': 'Reading List', 'entities': [{'name': 'Book', 'fields': [{'name': 'title', 'type': 'string',"
            " 'required': true}, {'name': 'status', 'type': 'enum', 'values': ['to read', 'reading', 'read']}]}]}"_s);
        QVERIFY(domain);
        QCOMPARE(domain->slug, u"reading-list"_s);
        QCOMPARE(domain->theme.colours.size(), 4);
        const Entity &book = domain->entities.first();
        QCOMPARE(book.plural, u"Books"_s);
        QCOMPARE(book.titleField, u"title"_s);
        QCOMPARE(book.access.read, QStringList{u"visitor"_s}); // nobody signs in
        QCOMPARE(fieldOf(book, u"status"_s)->options, (QStringList{u"to read"_s, u"reading"_s, u"read"_s}));
        QVERIFY2(m_notes.isEmpty(), qPrintable(m_notes.join(u' ')));
    }

    void knowsOtherWordsForTypes()
    {
        const auto domain = mended(u"{'entities': {'book_copy': {'attributes': {'isbn': 'VARCHAR(13)', 'pages': 'int',"
                                   " 'bought_at': 'timestamp', 'lent': 'bool?', 'tags': 'string[]', 'x': 'blob'}}}}"_s);
        QVERIFY(domain);
        const Entity &copy = domain->entities.first();
        QCOMPARE(copy.name, u"BookCopy"_s);
        QVERIFY(fieldOf(copy, u"isbn"_s)->type == FieldType::String);
        QVERIFY(fieldOf(copy, u"pages"_s)->type == FieldType::Integer);
        QVERIFY(fieldOf(copy, u"boughtAt"_s)->type == FieldType::DateTime);
        QVERIFY(fieldOf(copy, u"lent"_s)->type == FieldType::Boolean);
        QVERIFY(fieldOf(copy, u"tags"_s)->type == FieldType::List);
        QVERIFY(fieldOf(copy, u"x"_s)->type == FieldType::String);
    }

    void findsLinksAmongTheFields()
    {
        const auto domain = mended(
            u"{'entities': [{'name': 'User', 'fields': ['email']}, {'name': 'Shelf', 'fields': ['name: string', 'id'],"
            " 'relations': [{'type': 'has_many', 'target': 'Book'}]}, {'name': 'Book', 'fields': ['title', 'userId',"
            " {'name': 'writers', 'type': 'Author[]'}, {'name': 'translator', 'type': 'Author'}]},"
            " {'name': 'Author', 'fields': ['name']}]}"_s);
        QVERIFY(domain);
        QCOMPARE(domain->entities.size(), 3); // the account is built in
        const Entity &book = *domain->entity(u"Book"_s);
        QCOMPARE(relationOf(book, u"user"_s)->target, u"User"_s);
        QVERIFY(relationOf(book, u"writers"_s)->many);
        QVERIFY(!relationOf(book, u"translator"_s)->many);
        QCOMPARE(relationOf(book, u"shelf"_s)->target, u"Shelf"_s);
        QVERIFY(domain->entity(u"Shelf"_s)->relations.isEmpty());
        QCOMPARE(book.access.create, QStringList{u"user"_s});
    }

    void keepsRolesMovesAndRulesThatHold()
    {
        const auto domain = mended(
            u"{'roles': ['Admin', 'Librarian'], 'entities': [{'name': 'loan', 'fields': [{'name': 'dueOn', 'type': "
            "'date'}, {'name': 'state', 'enum': ['Open', 'Given back']}], 'relations': [{'name': 'reader', 'target': "
            "'user'}], 'ownerField': 'reader', 'access': {'read': 'owner', 'write': ['librarian', 'wizard']}}],"
            " 'machines': [{'entity': 'Loan', 'field': 'state', 'initial': 'open', 'transitions': [{'name': 'give "
            "back',"
            " 'from': 'OPEN', 'to': 'given_back', 'roles': ['librarian']}]}],"
            " 'rules': ['a reader has at most 5 loans', {'kind': 'notInPast', 'entity': 'Loan', 'start': 'due_on',"
            " 'message': 'Too late'}], 'capabilities': ['accounts', 'teleport', {'kind': 'search', 'entity': 'loan'}]}"_s);
        QVERIFY(domain);
        QCOMPARE(domain->roles.size(), 1);
        const Entity &loan = domain->entities.first();
        QCOMPARE(loan.access.read, QStringList{u"owner"_s});
        QCOMPARE(loan.access.update, QStringList{u"librarian"_s});
        QCOMPARE(domain->machines.size(), 1);
        QCOMPARE(domain->machines.first().transitions.first().name, u"giveBack"_s);
        QCOMPARE(domain->machines.first().transitions.first().to, u"Given back"_s);
        QCOMPARE(domain->rules.size(), 1);
        QVERIFY(domain->has(CapabilityKind::Search, u"Loan"_s));
        QCOMPARE(m_notes.size(), 2); // the other rule, the other capability
    }

    void takesTheColoursThatAreGiven()
    {
        const auto domain =
            mended(u"{'entities': ['Book'], 'theme': {'primary': '#FF0000', 'background': 'white', 'colors': 3}}"_s);
        QVERIFY(domain);
        const auto accent = std::ranges::find(domain->theme.colours, u"accent"_s, &Colour::role);
        QCOMPARE(accent->hex, u"#ff0000"_s);
        QCOMPARE(domain->theme.colours.size(), 4);
    }

    void givesUpWhereNothingIsStored_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("nothing") << u"{}"_s;
        QTest::newRow("words") << u"{'entities': 'books and authors'}"_s;
        QTest::newRow("no names") << u"{'entities': [{'fields': []}, 7, null, '', {'name': '?!'}]}"_s;
        QTest::newRow("accounts alone") << u"{'entities': ['User']}"_s;
    }
    void givesUpWhereNothingIsStored()
    {
        QFETCH(QString, json);
        QVERIFY(!mended(json));
        QVERIFY(!m_notes.isEmpty());
    }

    void isNotLedAstray_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("twice") << u"{'entities': ['Book', 'book', 'Book']}"_s;
        QTest::newRow("names") << u"{'slug': '###', 'entities': [{'name': 'Book', 'fields': ['title', 'Title', 'id', "
                                  "'createdAt', '1st', '', {'name': 5}, {}, [], 'user'], 'relations': [{'target': "
                                  "'Ghost'}, {'name': 'title', 'target': 'Book'}, 'Book', {}, 3]}]}"_s;
        QTest::newRow("kinds")
            << u"{'kind': 'desktop', 'entities': [{'name': 'Book', 'titleField': 'none', 'ownerField': "
               "'title', 'fields': [{'name': 'title', 'type': 7, 'options': {}, 'minimum': 9, "
               "'maximum': 1, 'initial': {}}], 'access': 'all'}], 'machines': {}, 'rules': [1]}"_s;
        QTest::newRow("lists")
            << u"{'entities': [{'name': 'Book', 'fields': [{'name': 'a', 'options': ['', 'x', 'X', "
               "2, null]}]}], 'roles': [{'name': 'user'}, {}, 4, 'Owner'], 'capabilities': [{}, 5]}"_s;
    }
    void isNotLedAstray()
    {
        QFETCH(QString, json);
        const auto domain = mended(json);
        QVERIFY(domain);
        QCOMPARE(domain->entities.size(), 1);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestDomainMending)
#include "tst_domainmending.moc"
