// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempproject.h"
#include "tests/ui/sampleproject.h"
#include "ui/prompt/examples.h"
#include "ui/prompt/promptedit.h"
#include "ui/prompt/prompthistory.h"
#include "ui/prompt/recentprojects.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/prompt/stackbox.h"
#include "ui/requirements/requirementsmodel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/newfolder.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

class TestPrompt final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void namesAFolderAfterThePrompt_data();
    void namesAFolderAfterThePrompt();
    void tellsFoldersApart();
    void walksThroughTheHistory();
    void underlinesRequirementsUntilTheTextChanges();
    void shortestRequirementWins();
    void leavesCtrlEnterToTheWindow();
    void proposesAFolderUntilOneIsChosen();
    void keepsABudgetAsExactlyAsItWasGiven_data();
    void keepsABudgetAsExactlyAsItWasGiven();
    void aDecisionAboutTheBudgetHoldsUntilItIsChanged();
    void theStackStandsInThePrompt();
    void remembersProjectsNewestFirst();
    void paletteRanksWordStarts();
    void messagesQueueAndReplaceByTopic();
    void requirementsKeepTheRulesOfModels();
};

void TestPrompt::initTestCase()
{
    static const QTemporaryDir configuration;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, configuration.path());
    QCoreApplication::setOrganizationName(u"AutoDevOS"_s);
    QCoreApplication::setApplicationName(u"tst_prompt"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestPrompt::init()
{
    QSettings().clear();
}

void TestPrompt::namesAFolderAfterThePrompt_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("name");
    QTest::newRow("board") << examples().at(0).prompt << u"team-task-board"_s;
    QTest::newRow("clinic") << examples().at(2).prompt << u"clinic"_s;
    QTest::newRow("portfolio") << examples().at(3).prompt << u"portfolio-website"_s;
    QTest::newRow("empty") << QString() << u"project"_s;
    QTest::newRow("emoji") << u"🚀🚀"_s << u"project"_s;
    QTest::newRow("hebrew") << u"לוח משימות"_s << u"project"_s;
    QTest::newRow("accents") << u"Café réservé"_s << u"cafe-reserve"_s;
    QTest::newRow("escape") << u"../../etc/passwd"_s << u"etc-passwd"_s;
}

void TestPrompt::namesAFolderAfterThePrompt()
{
    QFETCH(QString, prompt);
    QFETCH(QString, name);
    QCOMPARE(folderNameOf(prompt), name);
}

void TestPrompt::tellsFoldersApart()
{
    const TempProject project;
    project.makeFolder(u"empty"_s);
    project.write(u"taken/file.txt"_s, "x");
    project.write(u"ours/.autodevos/journal.db"_s, "x");
    project.makeFolder(u"half/.autodevos"_s);
    QCOMPARE(inspectFolder(project.path(u"empty"_s)), FolderKind::Empty);
    QCOMPARE(inspectFolder(project.path(u"none/deep"_s)), FolderKind::Missing);
    QCOMPARE(inspectFolder(project.path(u"taken"_s)), FolderKind::Occupied);
    QCOMPARE(inspectFolder(project.path(u"taken/file.txt"_s)), FolderKind::Occupied);
    QCOMPARE(inspectFolder(project.path(u"taken/file.txt/below"_s)), FolderKind::Unwritable);
    QCOMPARE(inspectFolder(project.path(u"ours"_s)), FolderKind::Project);
    QCOMPARE(inspectFolder(project.path(u"half"_s)), FolderKind::Empty);
    QCOMPARE(QFileInfo(freeFolder(project.root(), u"taken"_s)).fileName(), u"taken-2"_s);
}

void TestPrompt::walksThroughTheHistory()
{
    PromptHistory history;
    history.add(u"first"_s);
    history.add(u"second"_s);
    history.add(u"first"_s);
    QCOMPARE(history.prompts(), (QStringList{u"first"_s, u"second"_s}));
    QCOMPARE(PromptHistory().prompts(), history.prompts());
    PromptEdit edit(history);
    edit.setPlainText(u"draft"_s);
    QTest::keyClick(&edit, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(edit.toPlainText(), u"first"_s);
    QTest::keyClick(&edit, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&edit, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(edit.toPlainText(), u"second"_s);
    QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(edit.toPlainText(), u"draft"_s);
}

void TestPrompt::underlinesRequirementsUntilTheTextChanges()
{
    const PromptHistory history;
    PromptEdit edit(history);
    edit.setPlainText(u"people sign up and write"_s);
    Requirement requirement;
    requirement.id = RequirementId(u"R1"_s);
    requirement.offset = 7;
    requirement.length = 7;
    Requirement beyond;
    beyond.id = RequirementId(u"R2"_s);
    beyond.offset = 20;
    beyond.length = 100;
    edit.setRequirements(edit.toPlainText(), {requirement, beyond});
    QCOMPARE(edit.extraSelections().size(), 1);
    QCOMPARE(edit.extraSelections().first().cursor.selectedText(), u"sign up"_s);
    QCOMPARE(edit.requirementAt(8).value(), u"R1"_s);
    edit.insertPlainText(u"x"_s);
    QVERIFY(edit.extraSelections().isEmpty());
    edit.undo();
    QCOMPARE(edit.extraSelections().size(), 1);
}

void TestPrompt::shortestRequirementWins()
{
    const PromptHistory history;
    PromptEdit edit(history);
    edit.setPlainText(u"0123456789"_s);
    Requirement outer;
    outer.id = RequirementId(u"R1"_s);
    outer.length = 10;
    Requirement inner;
    inner.id = RequirementId(u"R2"_s);
    inner.offset = 3;
    inner.length = 2;
    edit.setRequirements(edit.toPlainText(), {outer, inner});
    QCOMPARE(edit.requirementAt(1).value(), u"R1"_s);
    QCOMPARE(edit.requirementAt(4).value(), u"R2"_s);
    QCOMPARE(edit.requirementAt(10).value(), QString());
}

void TestPrompt::leavesCtrlEnterToTheWindow()
{
    const PromptHistory history;
    PromptEdit edit(history);
    QTest::keyClicks(&edit, u"a"_s);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit.toPlainText(), u"a"_s);
}

void TestPrompt::proposesAFolderUntilOneIsChosen()
{
    QPlainTextEdit prompt;
    RunOptionsForm form(u"/projects"_s, prompt);
    form.propose(u"board"_s);
    QCOMPARE(form.folder(), u"/projects/board"_s);
    form.setFolder(u"/elsewhere/mine"_s);
    form.propose(u"other"_s);
    QCOMPARE(form.folder(), u"/elsewhere/mine"_s);
    QVERIFY(form.isFolderChosen());
    form.setFixedFolder(u"/projects/open"_s);
    QCOMPARE(form.folder(), u"/projects/open"_s);
    form.setFixedFolder({});
    form.propose(u"next"_s);
    QCOMPARE(form.folder(), u"/projects/next"_s);
}

void TestPrompt::keepsABudgetAsExactlyAsItWasGiven_data()
{
    QTest::addColumn<std::optional<double>>("budget");
    QTest::addColumn<QString>("shown");
    QTest::newRow("no limit") << std::optional<double>() << u"No limit"_s;
    QTest::newRow("nothing") << std::optional(0.0) << u"0.00 USD"_s;
    QTest::newRow("little") << std::optional(0.00004) << u"0.0000 USD"_s;
    QTest::newRow("half a cent") << std::optional(0.005) << u"0.0050 USD"_s;
    QTest::newRow("usual") << std::optional(2.5) << u"2.50 USD"_s;
}

void TestPrompt::keepsABudgetAsExactlyAsItWasGiven()
{
    QFETCH(const std::optional<double>, budget);
    QFETCH(const QString, shown);
    QPlainTextEdit prompt;
    RunOptionsForm form(u"/projects"_s, prompt);
    const QJsonObject model{{u"name"_s, u"openai/x"_s}};
    form.setModel(model, false);
    auto *field = form.findChild<QDoubleSpinBox *>(u"budget"_s);
    QVERIFY(!field->accessibleName().isEmpty());
    form.showOptions({.budget = budget});
    QCOMPARE(field->text(), shown);
    QVERIFY(form.options().budget == budget);
    QCOMPARE(form.options().model, model);
    form.setModel({}, true);
    QVERIFY(!form.options().budget); // the built-in model costs nothing
    QVERIFY(!field->isEnabled());
    form.setModel(model, false);
    form.recallOptions();
    QVERIFY(!form.options().budget); // what a run had is not what the person chose
    field->setValue(4);
    QCOMPARE(RunOptionsForm(u"/projects"_s, prompt).findChild<QDoubleSpinBox *>(u"budget"_s)->value(), 4.0);
}

void TestPrompt::aDecisionAboutTheBudgetHoldsUntilItIsChanged()
{
    QPlainTextEdit prompt;
    RunOptionsForm form(u"/projects"_s, prompt);
    form.setModel({}, false);
    form.showOptions({.budget = 2, .whenOverBudget = OverBudget::FinishWithoutPaying});
    QVERIFY(form.options().whenOverBudget == OverBudget::FinishWithoutPaying);
    form.findChild<QDoubleSpinBox *>(u"budget"_s)->setValue(5);
    QVERIFY(form.options().whenOverBudget == OverBudget::Pause);
}

void TestPrompt::theStackStandsInThePrompt()
{
    QPlainTextEdit prompt(u"A menu of a café."_s);
    StackBox box(prompt);
    QCOMPARE(box.currentIndex(), 0);
    const auto choose = [&box](int index) {
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    };
    choose(2);
    QCOMPARE(prompt.toPlainText(), u"A menu of a café.\nStack: static web site."_s);
    choose(3);
    QCOMPARE(prompt.toPlainText(), u"A menu of a café.\nStack: API only."_s);
    prompt.undo();
    QCOMPARE(prompt.toPlainText(), u"A menu of a café.\nStack: static web site."_s);
    QCOMPARE(box.currentIndex(), 2);
    box.lineEdit()->selectAll();
    QTest::keyClicks(box.lineEdit(), u"Python and FastAPI"_s);
    QTest::keyClick(box.lineEdit(), Qt::Key_Return);
    QCOMPARE(prompt.toPlainText(), u"A menu of a café.\nStack: Python and FastAPI."_s);
    prompt.setPlainText(u"stack: Go\nA menu of a café."_s); // wherever the person writes it
    QCOMPARE(box.currentText(), u"Go"_s);
    choose(0);
    QCOMPARE(prompt.toPlainText().trimmed(), u"A menu of a café."_s);
    QCOMPARE(box.currentText(), box.itemText(0));
    prompt.clear();
    choose(1);
    QCOMPARE(prompt.toPlainText(), u"Stack: web application."_s);
}

void TestPrompt::remembersProjectsNewestFirst()
{
    RecentProjects recent;
    recent.add(u"/a"_s, u"A"_s);
    recent.add(u"/b"_s, u"B"_s);
    recent.add(u"/a"_s, u"A again"_s);
    const RecentProjects read;
    QCOMPARE(read.projects().size(), 2);
    QCOMPARE(read.projects().first().name, u"A again"_s);
    recent.remove(u"/a"_s);
    QCOMPARE(RecentProjects().projects().size(), 1);
}

void TestPrompt::paletteRanksWordStarts()
{
    QCOMPARE(matchScore(u"Run"_s, u"x"_s), 0);
    QVERIFY(matchScore(u"Run"_s, u"ru"_s) > matchScore(u"Show run"_s, u"ru"_s));
    QVERIFY(matchScore(u"Show run"_s, u"ru"_s) > matchScore(u"scrum"_s, u"ru"_s));
    QVERIFY(matchScore(u"Find in files"_s, u"fil fin"_s) > 0);
    QVERIFY(matchScore(u"Anything"_s, {}) > 0);
}

void TestPrompt::messagesQueueAndReplaceByTopic()
{
    QWidget window;
    auto *bar = new MessageBar(&window);
    window.show();
    QVERIFY(bar->isHidden());
    bar->say(Notice{Notice::Level::Info, u"one"_s, {}, {}, u"topic"_s, 0});
    bar->say(Error{ErrorKind::Io, u"The disk is full"_s, u"Make room"_s, {}});
    QCOMPARE(bar->notices().size(), 2);
    bar->say(Notice{Notice::Level::Info, u"two"_s, {}, {}, u"topic"_s, 0});
    QCOMPARE(bar->notices().size(), 2);
    QCOMPARE(bar->notices().last().text, u"two"_s);
    bar->say(Error{ErrorKind::Cancelled, u"Cancelled"_s, {}, {}}); // asked for, so no news
    QCOMPARE(bar->notices().size(), 2);
    QTest::keyClick(bar, Qt::Key_Escape);
    QCOMPARE(bar->notices().last().text, u"The disk is full"_s);
    bar->clear();
    QVERIFY(bar->isHidden());
}

void TestPrompt::requirementsKeepTheRulesOfModels()
{
    RequirementsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(ProjectState());
    QCOMPARE(model.rowCount(), 0);
    model.setState(sample::Project(sample::webPlan()).state());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(RequirementId(u"R1"_s)), 0);
    QCOMPARE(model.rowOf(RequirementId(u"R9"_s)), -1);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setState(sample::runningProject().state());
    QCOMPARE(reset.size(), 0); // the same requirements in another state
    QVERIFY(!model.index(0, RequirementsModel::VerdictColumn).data().toString().isEmpty());
}

QTEST_MAIN(TestPrompt)
#include "tst_prompt.moc"
