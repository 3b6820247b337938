// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/generator.h"
#include "agents/blueprint/generate/proofs.h"
#include "agents/blueprint/understanding.h"
#include "core/check/namedtests.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Understanding read(const QString &prompt)
{
    const auto lexicon = language::Lexicon::load();
    if (!lexicon)
        qFatal("%s", qPrintable(lexicon.error().toLine()));
    const auto understood = understand(prompt, **lexicon);
    if (!understood)
        qFatal("%s", qPrintable(understood.error().toLine()));
    return *understood;
}

/// The files of the project's tests, by path.
QMap<QString, QString> testsOf(const Domain &domain)
{
    static const QRegularExpression expression(u"\\.test\\.tsx?$|^e2e/(domain|modules/index)|^api-tests/"_s);
    QMap<QString, QString> tests;
    for (const GeneratedFile &file : projectFiles(domain, TemplateStore())) {
        if (file.path.contains(expression))
            tests.insert(file.path, file.content().value_or(QString()));
    }
    return tests;
}

/// The titles of the tests in a file that prove the requirement.
QStringList titlesFor(const QString &code, const QString &requirement)
{
    static const QRegularExpression title(u"^ *it\\('([^']*)'"_s, QRegularExpression::MultilineOption);
    QStringList titles;
    for (auto matches = title.globalMatch(code); matches.hasNext();) {
        const QString text = matches.next().captured(1);
        if (requirementsNamedIn(text).contains(requirement))
            titles.append(text.section(u" ["_s, 0, 0));
    }
    return titles;
}

} // namespace

/// Generated tests say which requirements they prove.
class TestProofs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesIdsInOrderAtTheEndOfATitle()
    {
        QCOMPARE(proofs::tag({}), QString());
        QCOMPARE(proofs::tag({u"R10"_s, u"R9"_s, u"R10"_s}), u" [R9, R10]"_s);
        QCOMPARE(requirementsNamedIn(u"are made"_s + proofs::tag({u"R3"_s, u"R5"_s})), (QStringList{u"R3"_s, u"R5"_s}));
    }

    void provesEveryRequirementThatIsBuilt_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::newRow("board")
            << u"Build a team task board: people sign up, create projects, add tasks with a title, "
               "description, priority, due date and status, assign them to members, comment on tasks, "
               "and see a dashboard with how many tasks are open, in progress and done."_s;
        QTest::newRow("recipes")
            << u"I want a recipe box. Recipes have a title, ingredients, steps, cooking time, "
               "difficulty and a photo link, and belong to categories. Visitors can search and filter "
               "recipes; signed-in users add recipes, rate them from 1 to 5 stars and keep "
               "favourites."_s;
        QTest::newRow("clinic")
            << u"A small clinic needs appointment booking: doctors with a specialty and working hours, "
               "patients, appointments with date, time, reason and state (requested, confirmed, "
               "cancelled, done). Patients book and cancel; staff confirm. No doctor can have two "
               "appointments at the same time."_s;
        QTest::newRow("portfolio")
            << u"Create a portfolio website for a developer with an about page, projects with tags "
               "and links, a blog and a contact form."_s;
    }

    void provesEveryRequirementThatIsBuilt()
    {
        QFETCH(const QString, prompt);
        const Understanding understood = read(prompt);
        const QMap<QString, QString> tests = testsOf(understood.domain);
        for (const Requirement &requirement : understood.requirements) {
            const QRegularExpression id(u"\\b%1\\b"_s.arg(requirement.id.value()));
            const bool isNamed =
                std::any_of(tests.begin(), tests.end(), [&id](const QString &code) { return code.contains(id); });
            QVERIFY2(isNamed, qPrintable(requirement.id.value() + u": "_s + requirement.text));
        }
    }

    void namesARequirementOnlyWhereItIsTested()
    {
        const Understanding clinic = read(
            u"A clinic books appointments: doctors with a specialty, patients, appointments with date, time, reason "
            "and state (requested, confirmed, cancelled). Patients book; staff confirm. No doctor can have two "
            "appointments at the same time."_s);
        QString confirm;
        QString rule;
        for (const Requirement &requirement : clinic.requirements) {
            confirm = requirement.text.contains(u"confirm"_s) && requirement.text.startsWith(u"Staff"_s)
                          ? requirement.id.value()
                          : confirm;
            rule = requirement.text.startsWith(u"No doctor"_s) ? requirement.id.value() : rule;
        }
        const QMap<QString, QString> tests = testsOf(clinic.domain);
        const QString appointments = tests.value(u"backend/tests/api/appointments.test.ts"_s);
        QCOMPARE(titlesFor(appointments, confirm), (QStringList{u"keep the state from people who may not change it"_s,
                                                                u"are moved by staff: confirm"_s}));
        QCOMPARE(titlesFor(appointments, rule), QStringList{u"do not overlap, even when two people ask at once"_s});
        const QString doctors = tests.value(u"backend/tests/api/doctors.test.ts"_s);
        QVERIFY(titlesFor(doctors, confirm).isEmpty());
        QVERIFY(titlesFor(doctors, rule).isEmpty());
    }

    void countsTheLinkThatWasAskedFor()
    {
        const Understanding board =
            read(u"A task board. Users add tasks with a title and assign them to members. Tasks can be filtered."_s);
        const Entity *task = board.domain.entity(u"Task"_s);
        QVERIFY(task);
        const auto assignee = std::find_if(task->relations.begin(), task->relations.end(),
                                           [](const Relation &relation) { return relation.name == u"assignee"_s; });
        QVERIFY(assignee != task->relations.end());
        QCOMPARE(assignee->requirements.size(), 1);
        QVERIFY(!task->requirements.contains(assignee->requirements.first()));
        const QString code = testsOf(board.domain).value(u"backend/tests/api/tasks.test.ts"_s);
        QCOMPARE(titlesFor(code, assignee->requirements.first()), QStringList{u"keep their assignee"_s});
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestProofs)
#include "tst_proofs.moc"
