// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakesessions.h"
#include "ui/prompt/promptedit.h"
#include "ui/prompt/promptpanel.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDir>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

const QString promptText = u"A sample board: people keep cards on it."_s;

struct Opened {
    Opened()
        : sessions(folder.path() + u"/projects"_s)
    {
        QDir().mkpath(folder.path() + u"/projects"_s);
        window = std::make_unique<MainWindow>(sessions);
        window->resize(1280, 720);
        window->show();
    }
    [[nodiscard]] PromptEdit *editor() const { return window->prompt().editor(); }
    [[nodiscard]] QLabel *estimate() const { return window->prompt().findChild<QLabel *>(u"estimate"_s); }

    QTemporaryDir folder;
    FakeSessions sessions;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// What stands under the prompt before anything is run.
class TestEstimate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void comesAsOneTypes();
    void typingGoesOnWhileADraftIsMade();
    void followsTheOptions();
    void warnsBeforeTheBudgetIsUsedUp();
    void saysWhenThereIsNothingToBuildYet();
    void aDraftUnderlinesButLeadsNowhere();
    void thePlanTakesItsPlace();
    void closingEndsADraft();
};

void TestEstimate::initTestCase()
{
    static const QTemporaryDir configuration;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, configuration.path());
    QCoreApplication::setOrganizationName(u"AutoDevOS"_s);
    QCoreApplication::setApplicationName(u"tst_estimate"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestEstimate::init()
{
    QSettings().clear();
}

void TestEstimate::comesAsOneTypes()
{
    const Opened opened;
    QVERIFY(!opened.estimate()->isVisible());
    QTest::keyClicks(opened.editor(), promptText);
    QTRY_VERIFY(opened.estimate()->isVisible());
    QCOMPARE(opened.estimate()->text(), u"4 task(s) in 3 step(s) · about 1 s · free"_s);
    QCOMPARE(opened.sessions.drafted.load(), 1); // not one for every letter
    QVERIFY(opened.window->controller().session() == nullptr);
    opened.editor()->selectAll();
    QTest::keyClick(opened.editor(), Qt::Key_Delete);
    QVERIFY(!opened.estimate()->isVisible());
}

void TestEstimate::typingGoesOnWhileADraftIsMade()
{
    Opened opened;
    opened.sessions.isDraftBlocked = true;
    QTest::keyClicks(opened.editor(), promptText);
    QTRY_COMPARE(opened.sessions.drafted.load(), 1);
    QElapsedTimer time;
    time.start();
    QTest::keyClicks(opened.editor(), u" And lists."_s);
    QVERIFY(time.elapsed() < 1000);
    QTRY_COMPARE(opened.sessions.drafted.load(), 2); // the first one was given up
    QVERIFY(!opened.estimate()->isVisible());
    opened.sessions.isDraftBlocked = false;
    QTRY_VERIFY(opened.estimate()->isVisible());
}

void TestEstimate::followsTheOptions()
{
    Opened opened;
    opened.sessions.isPaid = true;
    opened.editor()->setPlainText(promptText);
    QTRY_VERIFY(opened.estimate()->text().contains(u"tokens"_s));
    const QString before = opened.estimate()->text();
    QVERIFY2(before.contains(u"$"_s), qPrintable(before));
    RunOptions options;
    options.maxParallel = 1;
    opened.window->prompt().options()->showOptions(options);
    QTRY_VERIFY(opened.estimate()->text() != before);
}

void TestEstimate::warnsBeforeTheBudgetIsUsedUp()
{
    Opened opened;
    opened.sessions.isPaid = true;
    opened.window->prompt().options()->setModel({{u"name"_s, u"openai/x"_s}}, false);
    opened.editor()->setPlainText(promptText);
    QTRY_VERIFY(opened.estimate()->isVisible());
    QVERIFY(!opened.estimate()->text().contains(u"budget"_s));
    opened.window->prompt().findChild<QDoubleSpinBox *>(u"budget"_s)->setValue(0.05);
    opened.window->prompt().options()->setModel({{u"name"_s, u"openai/x"_s}}, false);
    QTRY_VERIFY(opened.estimate()->text().contains(u"more than the budget"_s));
    QCOMPARE(opened.estimate()->palette().color(QPalette::WindowText),
             ColourTheme::of(opened.window->palette()).warning);
}

void TestEstimate::saysWhenThereIsNothingToBuildYet()
{
    const Opened opened;
    opened.editor()->setPlainText(u"nonsense"_s);
    QTRY_VERIFY(opened.estimate()->isVisible());
    QVERIFY(opened.estimate()->text().startsWith(u"Nothing to build"_s));
    QVERIFY(opened.estimate()->toolTip().contains(u"Say what people keep in it"_s));
}

void TestEstimate::aDraftUnderlinesButLeadsNowhere()
{
    const Opened opened;
    const QSignalSpy chosen(opened.editor(), &PromptEdit::requirementClicked);
    opened.editor()->setPlainText(promptText);
    QTRY_VERIFY(opened.estimate()->isVisible());
    QCOMPARE(opened.editor()->requirementAt(3), RequirementId(u"R1"_s));
    QCOMPARE(opened.editor()->extraSelections().first().format.underlineStyle(), QTextCharFormat::DotLine);
    QTest::mouseClick(opened.editor()->viewport(), Qt::LeftButton, {}, {30, 12});
    QVERIFY(chosen.isEmpty());
}

void TestEstimate::thePlanTakesItsPlace()
{
    const Opened opened;
    opened.editor()->setPlainText(promptText);
    opened.window->actions().action(ActionId::Plan)->trigger();
    QTRY_VERIFY(opened.editor()->showsPlan());
    QTRY_VERIFY(opened.estimate()->toolTip().contains(u"whole plan"_s));
    QCOMPARE(opened.editor()->extraSelections().first().format.underlineStyle(), QTextCharFormat::SingleUnderline);
    opened.editor()->setPlainText(promptText + u" And lists."_s);
    QTRY_VERIFY(!opened.estimate()->toolTip().contains(u"whole plan"_s));
    QVERIFY(!opened.editor()->showsPlan());
}

void TestEstimate::closingEndsADraft()
{
    Opened opened;
    opened.sessions.isDraftBlocked = true;
    opened.editor()->setPlainText(promptText);
    QTRY_COMPARE(opened.sessions.drafted.load(), 1);
    opened.window.reset(); // must not wait for what never ends by itself
    QCOMPARE(opened.sessions.drafted.load(), 1);
}

QTEST_MAIN(TestEstimate)
#include "tst_estimate.moc"
