// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/screens.h"
#include "tests/ui/fakesessions.h"
#include "tests/ui/windowcase.h"
#include "ui/logs/logpanel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

/// What a person can act on; the rest only has to be read.
bool isActedOn(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::ListItem:
    case QAccessible::ColumnHeader:
    case QAccessible::ProgressBar:
    case QAccessible::Dialog:
        return true;
    default:
        return false;
    }
}

QString placeOf(QAccessibleInterface *one)
{
    QStringList way;
    for (; one != nullptr && one->isValid() && way.size() < 6; one = one->parent()) {
        const QObject *object = one->object();
        way.prepend(object == nullptr
                        ? u"item of role %1"_s.arg(static_cast<int>(one->role()))
                        : QString::fromLatin1(object->metaObject()->className()) + u'#' + object->objectName());
    }
    return way.join(u" > "_s);
}

/// Counts what can be acted on, and gathers what has no name.
struct Walk {
    int acted = 0;
    QStringList nameless;

    void visit(QAccessibleInterface *one)
    {
        if (one == nullptr || !one->isValid() || one->state().invisible) {
            return;
        }
        const auto *widget = qobject_cast<const QWidget *>(one->object());
        const bool isReached = widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                               one->role() != QAccessible::Client && one->role() != QAccessible::PageTabList;
        if (isActedOn(one->role()) || isReached) {
            ++acted;
            if (one->text(QAccessible::Name).trimmed().isEmpty()) {
                nameless.append(placeOf(one));
            }
        }
        if (one->role() == QAccessible::Table || one->role() == QAccessible::Tree) {
            visitRows(one);
            return;
        }
        for (int index = 0; index < one->childCount(); ++index) {
            visit(one->child(index));
        }
    }

private:
    /// A cell may be empty, a row may not.
    void visitRows(QAccessibleInterface *one)
    {
        QAccessibleTableInterface *table = one->tableInterface();
        if (table == nullptr) {
            return;
        }
        for (int row = 0; row < table->rowCount(); ++row) {
            QString whole;
            for (int column = 0; column < table->columnCount(); ++column) {
                if (QAccessibleInterface *cell = table->cellAt(row, column)) {
                    whole += cell->text(QAccessible::Name);
                }
            }
            ++acted;
            if (whole.trimmed().isEmpty()) {
                nameless.append(u"row %1 of "_s.arg(row) + placeOf(one));
            }
        }
    }
};

} // namespace

/// What a screen reader finds, on every screen.
class TestAccessibility final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingHasAName_data();
    void everythingHasAName();
    void everyViewTakesTheKeysOnceItIsCalled();
    void aLetterThatOpensAMenuMeansNothingElse();
    void theGraphIsAListOfItsTasks();
    void theLogIsAListOfTheLinesInView();
    void thePromptSaysItsKeysOrWhyItIsLocked();

private:
    std::unique_ptr<WindowCase> m_case;
};

void TestAccessibility::initTestCase()
{
    QAccessible::setActive(true);
    m_case = std::make_unique<WindowCase>();
    QVERIFY(m_case->makeProject());
    m_case->window->selectTask(TaskId(u"backend"_s));
}

void TestAccessibility::everythingHasAName_data()
{
    QTest::addColumn<int>("index");
    const QVector<Screen> screens = projectScreens();
    for (int index = 0; index < screens.size(); ++index) {
        QTest::newRow(qPrintable(screens.at(index).name)) << index;
    }
}

void TestAccessibility::everythingHasAName()
{
    QFETCH(int, index);
    QWidget *shown = projectScreens().at(index).show(*m_case->window);
    if (shown == nullptr) {
        QSKIP("not there with the sessions of this test");
    }
    QTest::qWait(100);
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(shown));
    walk.nameless.removeDuplicates();
    for (auto *dialog : m_case->window->findChildren<QDialog *>()) {
        dialog->close();
    }
    m_case->window->palettePopup().close();
    QVERIFY2(walk.nameless.isEmpty(), qPrintable(walk.nameless.join(u"; "_s)));
    QVERIFY(walk.acted > 3);
}

void TestAccessibility::everyViewTakesTheKeysOnceItIsCalled()
{
    MainWindow &window = *m_case->window;
    for (const ActionId id : {ActionId::ShowGraph, ActionId::ShowTable, ActionId::ShowFiles, ActionId::ShowRequirements,
                              ActionId::ShowPreview, ActionId::ShowData, ActionId::ShowTimeline}) {
        window.prompt().editor()->setFocus();
        m_case->act(id);
        const QWidget *focus = window.focusWidget();
        const QByteArray name = window.actions().action(id)->objectName().toUtf8() + ", the focus has " +
                                (focus == nullptr ? "nothing" : focus->metaObject()->className());
        QVERIFY2(focus != nullptr && (focus->focusPolicy() & Qt::TabFocus) != 0, name.constData());
        QVERIFY2(window.centralWidget()->findChild<QTabWidget *>()->currentWidget()->isAncestorOf(focus) ||
                     focus == window.centralWidget()->findChild<QTabWidget *>()->currentWidget(),
                 name.constData());
    }
}

void TestAccessibility::aLetterThatOpensAMenuMeansNothingElse()
{
    const MainWindow &window = *m_case->window;
    QStringList clashes;
    for (const QAction *menu : window.menuBar()->actions()) {
        const QKeySequence key = QKeySequence::mnemonic(menu->text());
        QVERIFY2(!key.isEmpty(), qPrintable(menu->text()));
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->buddy() != nullptr && QKeySequence::mnemonic(label->text()) == key) {
                clashes.append(label->text() + u" and "_s + menu->text());
            }
        }
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (QKeySequence::mnemonic(button->text()) == key) {
                clashes.append(button->text() + u" and "_s + menu->text());
            }
        }
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u"; "_s)));
}

void TestAccessibility::theGraphIsAListOfItsTasks()
{
    m_case->act(ActionId::ShowGraph);
    auto *view = m_case->window->findChild<GraphView *>();
    QTRY_COMPARE(view->scene().nodes().size(), 4);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
    QVERIFY(list->childCount() >= 4);
    QAccessibleInterface *task = list->child(2);
    QCOMPARE(task->text(QAccessible::Name), u"Build the frontend"_s);
    QVERIFY(task->text(QAccessible::Description).contains(u"Completed"_s));
    QVERIFY(!task->state().selected);
    task->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(task->state().selected);
    QCOMPARE(m_case->window->selectedTask(), TaskId(u"frontend"_s));
    QCOMPARE(list->indexOfChild(task), 2);
    QVERIFY(list->childAt(task->rect().center().x(), task->rect().center().y()) == task);
}

void TestAccessibility::theLogIsAListOfTheLinesInView()
{
    m_case->act(ActionId::FocusLogs);
    auto *view = m_case->window->logPanel().findChild<LogView *>();
    QTRY_VERIFY(view->accessibleRowCount() > 1);
    QAccessibleInterface *line = QAccessible::queryAccessibleInterface(view)->child(1);
    QVERIFY(!line->text(QAccessible::Name).isEmpty());
    QVERIFY(line->text(QAccessible::Description).contains(u':'));
    line->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(line->state().selected);
}

void TestAccessibility::thePromptSaysItsKeysOrWhyItIsLocked()
{
    PromptPanel &panel = m_case->window->prompt();
    QVERIFY(panel.editor()->accessibleDescription().contains(u"Ctrl+Enter"_s));
    panel.setLock(u"Somebody else has it"_s);
    QCOMPARE(panel.editor()->accessibleDescription(), u"Somebody else has it"_s);
    panel.setLock({});
    QVERIFY(panel.editor()->accessibleDescription().contains(u"Ctrl+Enter"_s));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
