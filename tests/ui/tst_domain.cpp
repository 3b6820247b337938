// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plan/clinic.h"
#include "ui/domain/domainview.h"
#include "ui/domain/fieldsmodel.h"
#include "ui/domain/relationsmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace autodevos;

namespace {

std::shared_ptr<const Plan> planWith(const Domain &domain, int version = 1)
{
    Plan plan;
    plan.version = version;
    plan.domain = domain;
    return std::make_shared<const Plan>(plan);
}

struct Bench {
    DomainView view;
    QListWidget *entities = view.findChild<QListWidget *>(u"entities"_s);
    QTableView *fields = view.findChild<QTableView *>(u"fields"_s);
    QTableView *links = view.findChild<QTableView *>(u"links"_s);
    QPushButton *use = view.findChild<QPushButton *>(u"useDomain"_s);
    QLabel *validity = view.findChild<QLabel *>(u"validity"_s);

    Bench()
    {
        view.resize(900, 600);
        view.setPlan(planWith(clinic()));
        view.show();
    }

    [[nodiscard]] const Domain &domain() { return view.draft().domain(); }
    bool set(const QTableView *table, int row, int column, const QVariant &value, int role = Qt::EditRole)
    {
        return table->model()->setData(table->model()->index(row, column), value, role);
    }
};

} // namespace

class TestDomainView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsThePlansModel();
    void keepsTheRulesOfModels();
    void changesFieldsAndUndoesThem();
    void addsAndRemovesWithTheKeyboard();
    void linksRecords();
    void whatIsWrongIsSaidAndNotUsed();
    void usedModelBecomesThePlans();
    void nothingChangesWhileItIsLocked();
};

void TestDomainView::showsThePlansModel()
{
    Bench bench;
    QCOMPARE(bench.entities->count(), 2);
    QCOMPARE(bench.fields->model()->rowCount(), 3);
    QCOMPARE(bench.fields->model()->index(1, FieldsModel::TypeColumn).data().toString(), typeText(FieldType::Time));
    bench.view.selectEntity(u"Visit"_s);
    QCOMPARE(bench.fields->model()->rowCount(), 4);
    QCOMPARE(bench.links->model()->rowCount(), 3);
    QCOMPARE(bench.links->model()->index(0, RelationsModel::TargetColumn).data().toString(), u"Doctor"_s);
    QVERIFY(!bench.use->isEnabled());
    for (const QWidget *widget : bench.view.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::StrongFocus && qobject_cast<const QAbstractItemView *>(widget) != nullptr) {
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
    bench.view.setPlan(nullptr);
    QVERIFY(!bench.view.draft().hasPlan());
}

void TestDomainView::keepsTheRulesOfModels()
{
    DomainDraft draft;
    draft.setPlan(planWith(clinic()));
    FieldsModel fields(draft);
    RelationsModel links(draft);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester fieldTester(&fields, mode);
    const QAbstractItemModelTester linkTester(&links, mode);
    for (const QString &entity : {u"Doctor"_s, u"Visit"_s, u"None"_s, u"Visit"_s}) {
        fields.setEntity(entity);
        links.setEntity(entity);
    }
    fields.add(u"Weight"_s);
    links.add(u"User"_s);
    fields.remove(0);
    links.remove(1);
    links.remove(99);
    while (draft.undoStack()->canUndo()) {
        draft.undoStack()->undo();
    }
    QVERIFY(draft.domain() == clinic());
}

void TestDomainView::changesFieldsAndUndoesThem()
{
    Bench bench;
    bench.view.selectEntity(u"Visit"_s);
    QVERIFY(bench.set(bench.fields, 0, FieldsModel::NameColumn, u"Day of visit"_s));
    QCOMPARE(bench.domain().entity(u"Visit"_s)->fields.first().name, u"dayOfVisit"_s);
    QVERIFY(bench.set(bench.fields, 0, FieldsModel::RequiredColumn, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(bench.set(bench.fields, 3, FieldsModel::TypeColumn, static_cast<int>(FieldType::Enum)));
    QVERIFY(bench.set(bench.fields, 3, FieldsModel::ChoicesColumn, u"Good, Bad ,, Ugly"_s));
    QCOMPARE(bench.domain().entity(u"Visit"_s)->fields.last().options, (QStringList{u"Good"_s, u"Bad"_s, u"Ugly"_s}));
    QVERIFY(bench.use->isEnabled());
    QCOMPARE(bench.view.draft().undoStack()->count(), 4);
    for (int step = 0; step < 4; ++step) {
        bench.view.draft().undoStack()->undo();
    }
    QVERIFY(bench.domain() == clinic());
    QVERIFY(!bench.use->isEnabled());
    bench.view.draft().undoStack()->redo();
    QCOMPARE(bench.domain().entity(u"Visit"_s)->fields.first().label, u"Day of visit"_s);
}

void TestDomainView::addsAndRemovesWithTheKeyboard()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.view));
    QTest::mouseClick(bench.view.findChild<QPushButton *>(u"addEntity"_s), Qt::LeftButton);
    auto *editor = bench.entities->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr); // its name can be typed at once
    QTest::keyClicks(editor, u"Ward"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(bench.domain().entity(u"Ward"_s) != nullptr);
    QTest::mouseClick(bench.view.findChild<QPushButton *>(u"addField"_s), Qt::LeftButton);
    editor = bench.fields->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, u"Number of beds"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(bench.domain().entity(u"Ward"_s)->fields.last().name, u"numberOfBeds"_s);
    bench.fields->setFocus();
    QTest::keyClick(bench.fields, Qt::Key_Delete);
    QCOMPARE(bench.domain().entity(u"Ward"_s)->fields.size(), 1);
    bench.entities->setFocus();
    QTest::keyClick(bench.entities, Qt::Key_Delete);
    QVERIFY(bench.domain().entity(u"Ward"_s) == nullptr);
    QTest::keySequence(bench.entities, QKeySequence::Undo);
    QVERIFY(bench.domain().entity(u"Ward"_s) != nullptr);
}

void TestDomainView::linksRecords()
{
    Bench bench;
    auto *add = bench.view.findChild<QToolButton *>(u"addLink"_s);
    Q_EMIT add->menu()->aboutToShow();
    QCOMPARE(add->menu()->actions().size(), 3); // both records, and the account
    add->menu()->actions().at(1)->trigger();
    add->menu()->actions().at(1)->trigger();
    const QVector<Relation> relations = bench.domain().entity(u"Doctor"_s)->relations;
    QCOMPARE(relations.size(), 2);
    QCOMPARE(relations.first().target, u"Visit"_s);
    QVERIFY(relations.first().name != relations.last().name);
    QVERIFY(bench.set(bench.links, 1, RelationsModel::CountColumn, true));
    QVERIFY(bench.set(bench.links, 1, RelationsModel::TargetColumn, u"User"_s));
    QVERIFY(bench.domain().entity(u"Doctor"_s)->relations.last().many);
    QVERIFY(bench.view.draft().validity());
}

void TestDomainView::whatIsWrongIsSaidAndNotUsed()
{
    Bench bench;
    QVERIFY(bench.set(bench.fields, 1, FieldsModel::NameColumn, u"Name"_s));
    QVERIFY(!bench.use->isEnabled());
    QVERIFY2(bench.validity->text().contains(u"entities[Doctor].fields[name]"_s), qPrintable(bench.validity->text()));
    bench.view.draft().discard();
    QVERIFY(bench.domain() == clinic());
    bench.view.draft().undoStack()->undo(); // also that can be taken back
    QVERIFY(bench.domain() != clinic());
}

void TestDomainView::usedModelBecomesThePlans()
{
    Bench bench;
    const QSignalSpy used(&bench.view, &DomainView::useRequested);
    QVERIFY(bench.set(bench.fields, 0, FieldsModel::UniqueColumn, Qt::Unchecked, Qt::CheckStateRole));
    QTest::mouseClick(bench.use, Qt::LeftButton);
    QCOMPARE(used.count(), 1);
    const Domain wanted = bench.domain();
    bench.view.setPlan(planWith(clinic(), 2)); // a task was edited meanwhile: the draft stays
    QVERIFY(bench.domain() == wanted);
    bench.view.setPlan(planWith(wanted, 3));
    QVERIFY(!bench.view.draft().isChanged());
    QVERIFY(!bench.view.draft().undoStack()->canUndo());
}

void TestDomainView::nothingChangesWhileItIsLocked()
{
    Bench bench;
    bench.view.setLock(u"Somebody else has it"_s);
    QCOMPARE(bench.validity->text(), u"Somebody else has it"_s);
    for (const QPushButton *button : bench.view.findChildren<QPushButton *>()) {
        QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
    }
    QVERIFY(!(bench.fields->model()->flags(bench.fields->model()->index(0, 0)) & Qt::ItemIsEditable));
    QTest::keyClick(bench.fields, Qt::Key_Delete);
    QVERIFY(bench.domain() == clinic());
    bench.view.setLock({});
    QVERIFY(bench.view.findChild<QPushButton *>(u"addEntity"_s)->isEnabled());
}

QTEST_MAIN(TestDomainView)
#include "tst_domain.moc"
