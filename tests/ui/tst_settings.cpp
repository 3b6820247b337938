// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempproject.h"
#include "ui/settings/commandrulesdialog.h"
#include "ui/settings/rolesdialog.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

QVector<SettingItem> sampleItems()
{
    using Kind = SettingItem::Kind;
    return {
        {u"Look"_s,
         u"window/theme"_s,
         u"Colours"_s,
         u"Light or dark"_s,
         Kind::Choice,
         {{u"system"_s, u"as the desktop"_s}, {u"dark"_s, u"dark"_s}},
         0,
         0,
         {},
         u"system"_s},
        {u"Limits"_s, u"limits/calls"_s, u"Calls"_s, {}, Kind::Number, {}, 0, 100, u"no limit"_s, 0, u"SAMPLE_CALLS"_s},
        {u"Limits"_s, u"run/stop"_s, u"Stop early"_s, {}, Kind::Switch, {}, 0, 0, {}, false},
        {u"Shortcuts"_s, u"shortcuts/run"_s, u"Run"_s, {}, Kind::Keys, {}, 0, 0, {}, u"F5"_s},
        {u"Shortcuts"_s, u"shortcuts/stop"_s, u"Stop"_s, {}, Kind::Keys, {}, 0, 0, {}, u"Shift+F5"_s},
    };
}

QString text(const SettingsModel &model, const QString &key, int column)
{
    return model.indexOf(key, column).data().toString();
}

} // namespace

class TestSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keepsTheRulesOfModels();
    void saysDefaultAndSource();
    void environmentWins();
    void whatIsDefaultLeavesNoTrace();
    void keysBelongToOneAction();
    void findsSettingsByAnyWord();
    void editsWithTheKeyboard();
    void goesBackToTheDefault();
    void looksOverTheRulesForCommandsWithTheKeyboard();
    void saysWhyARuleForCommandsIsNotTaken();
    void takesTextThatCanBeUsed();
    void changesARoleAndGoesBackWithTheKeyboard();
    void duplicatesARole();
    void saysWhatIsWrongWithARole();
    void dropsNoUnsavedRoleUnasked();
};

void TestSettings::initTestCase()
{
    static const QTemporaryDir configuration;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, configuration.path());
    QCoreApplication::setOrganizationName(u"AutoDevOS"_s);
    QCoreApplication::setApplicationName(u"tst_settings"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestSettings::init()
{
    QSettings().clear();
}

void TestSettings::keepsTheRulesOfModels()
{
    SettingsModel model(sampleItems(), {});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.setData(model.indexOf(u"limits/calls"_s), 7, Qt::EditRole));
    QVERIFY(model.setData(model.indexOf(u"window/theme"_s), u"dark"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, 0), 1, Qt::EditRole));
}

void TestSettings::saysDefaultAndSource()
{
    QSettings().setValue(u"limits/calls"_s, 5);
    const SettingsModel model(sampleItems(), {});
    QCOMPARE(text(model, u"limits/calls"_s, SettingsModel::ValueColumn), u"5"_s);
    QCOMPARE(text(model, u"limits/calls"_s, SettingsModel::DefaultColumn), u"no limit"_s);
    QCOMPARE(text(model, u"limits/calls"_s, SettingsModel::SourceColumn), u"settings file"_s);
    QCOMPARE(text(model, u"window/theme"_s, SettingsModel::SourceColumn), u"default"_s);
    QCOMPARE(text(model, u"window/theme"_s, SettingsModel::ValueColumn), u"as the desktop"_s);
    QCOMPARE(text(model, u"run/stop"_s, SettingsModel::ValueColumn), u"off"_s);
}

void TestSettings::environmentWins()
{
    QProcessEnvironment environment;
    environment.insert(u"SAMPLE_CALLS"_s, u"3"_s);
    QSettings().setValue(u"limits/calls"_s, 5);
    SettingsModel model(sampleItems(), environment);
    QCOMPARE(text(model, u"limits/calls"_s, SettingsModel::ValueColumn), u"3"_s);
    QCOMPARE(text(model, u"limits/calls"_s, SettingsModel::SourceColumn), u"SAMPLE_CALLS"_s);
    QVERIFY(!model.setData(model.indexOf(u"limits/calls"_s), 9, Qt::EditRole));
    QCOMPARE(QSettings().value(u"limits/calls"_s).toInt(), 5);
}

void TestSettings::whatIsDefaultLeavesNoTrace()
{
    SettingsModel model(sampleItems(), {});
    const QSignalSpy changed(&model, &SettingsModel::changed);
    model.setData(model.indexOf(u"run/stop"_s), true, Qt::EditRole);
    QVERIFY(QSettings().value(u"run/stop"_s).toBool());
    model.setData(model.indexOf(u"run/stop"_s), true, Qt::EditRole); // no change
    QCOMPARE(changed.size(), 1);
    model.reset(u"run/stop"_s);
    QVERIFY(!QSettings().contains(u"run/stop"_s));
    QCOMPARE(changed.size(), 2);
}

void TestSettings::keysBelongToOneAction()
{
    SettingsModel model(sampleItems(), {});
    const QSignalSpy refused(&model, &SettingsModel::refused);
    QVERIFY(!model.setData(model.indexOf(u"shortcuts/stop"_s), u"F5"_s, Qt::EditRole));
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"Run"_s));
    QVERIFY(model.setData(model.indexOf(u"shortcuts/run"_s), u"F8"_s, Qt::EditRole));
    QVERIFY(model.setData(model.indexOf(u"shortcuts/stop"_s), u"F5"_s, Qt::EditRole)); // free now
    // An action without keys stands in nobody's way.
    QVERIFY(model.setData(model.indexOf(u"shortcuts/run"_s), QString(), Qt::EditRole));
    QVERIFY(model.setData(model.indexOf(u"shortcuts/stop"_s), QString(), Qt::EditRole));
}

void TestSettings::findsSettingsByAnyWord()
{
    SettingsDialog dialog(sampleItems());
    dialog.show();
    QCOMPARE(dialog.shownCount(), 5);
    for (const auto &[word, count] :
         {std::pair(u"DARK"_s, 1), std::pair(u"shift"_s, 1), std::pair(u"sample_calls"_s, 1),
          std::pair(u"shortcuts"_s, 2), std::pair(u"nothing of the kind"_s, 0)}) {
        dialog.search()->setText(word);
        QCOMPARE(dialog.shownCount(), count);
    }
}

void TestSettings::editsWithTheKeyboard()
{
    SettingsDialog dialog(sampleItems());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const QSignalSpy changed(&dialog, &SettingsDialog::changed);
    QTreeView *view = dialog.view();
    view->setFocus();
    dialog.select(u"limits/calls"_s);
    QTest::keyClick(view, Qt::Key_F2);
    auto *number = view->findChild<QSpinBox *>();
    QVERIFY(number != nullptr);
    QTest::keyClick(number, Qt::Key_Up);
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_COMPARE(QSettings().value(u"limits/calls"_s).toInt(), 1);
    dialog.select(u"shortcuts/run"_s);
    QTest::keyClick(view, Qt::Key_F2);
    auto *keys = view->findChild<QKeySequenceEdit *>();
    QVERIFY(keys != nullptr);
    QTest::keyClick(keys, Qt::Key_F9, Qt::ControlModifier);
    QTRY_COMPARE(QSettings().value(u"shortcuts/run"_s).toString(), u"Ctrl+F9"_s);
    QCOMPARE(changed.size(), 2);
}

void TestSettings::goesBackToTheDefault()
{
    QSettings().setValue(u"window/theme"_s, u"dark"_s);
    SettingsDialog dialog(sampleItems());
    dialog.show();
    QPushButton *reset = nullptr;
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        reset = button->text().contains(u"default"_s) ? button : reset;
    }
    QVERIFY(reset != nullptr && !reset->isEnabled());
    dialog.select(u"window/theme"_s);
    QVERIFY(reset->isEnabled());
    reset->click();
    QVERIFY(!QSettings().contains(u"window/theme"_s));
    QVERIFY(!reset->isEnabled());
}

namespace {

/// The entries of a group that can be chosen.
QStringList entriesOf(const QTreeWidget &view, int group)
{
    QStringList words;
    for (int row = 0; row < view.topLevelItem(group)->childCount(); ++row) {
        const QTreeWidgetItem *item = view.topLevelItem(group)->child(row);
        if (!item->isDisabled()) {
            words.append(item->text(0) + u' ' + item->text(1));
        }
    }
    return words;
}

} // namespace

void TestSettings::looksOverTheRulesForCommandsWithTheKeyboard()
{
    const TempProject config;
    QVERIFY(rememberCommand(config.root(), u"curl https://example.org"_s, true, 0));
    CommandRulesDialog dialog(config.root());
    QSignalSpy loaded(&dialog, &CommandRulesDialog::loaded);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_COMPARE(loaded.size(), 1);
    QTreeWidget &view = *dialog.view();
    QCOMPARE(entriesOf(view, 0), QStringList{u"curl https://example.org allowed"_s});
    QCOMPARE(entriesOf(view, 1), QStringList());
    QVERIFY(entriesOf(view, 2).size() > 10);
    // What was allowed for always is taken back.
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Delete);
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(entriesOf(view, 0), QStringList());
    QVERIFY(CommandPolicy::load(config.root())->decide(u"curl https://example.org"_s).verdict != CommandVerdict::Allow);
    // A rule of one's own; Return adds it and leaves the dialog open.
    auto *words = dialog.findChild<QLineEdit *>(u"ruleWords"_s);
    words->setFocus();
    QTest::keyClicks(words, u"make deploy **"_s);
    auto *verdict = dialog.findChild<QComboBox *>(u"ruleVerdict"_s);
    QTest::keyClick(verdict, Qt::Key_Down);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(loaded.size(), 3);
    QVERIFY(dialog.isVisible());
    QCOMPARE(entriesOf(view, 1), QStringList{u"make deploy ** refused"_s});
    QVERIFY(CommandPolicy::load(config.root())->decide(u"make deploy now"_s).verdict == CommandVerdict::Deny);
    // Rules of the program stay.
    auto *remove = dialog.findChild<QPushButton *>(u"removeRule"_s);
    view.setCurrentItem(view.topLevelItem(2)->child(0));
    QVERIFY(!remove->isEnabled());
    view.setCurrentItem(view.topLevelItem(1)->child(0));
    remove->click();
    QTRY_COMPARE(loaded.size(), 4);
    QCOMPARE(entriesOf(view, 1), QStringList());
}

void TestSettings::saysWhyARuleForCommandsIsNotTaken()
{
    const TempProject config;
    CommandRulesDialog dialog(config.root());
    QSignalSpy loaded(&dialog, &CommandRulesDialog::loaded);
    dialog.show();
    QTRY_COMPARE(loaded.size(), 1);
    auto *words = dialog.findChild<QLineEdit *>(u"ruleWords"_s);
    auto *add = dialog.findChild<QPushButton *>(u"addRule"_s);
    QVERIFY(!add->isEnabled());
    words->setText(u"** deploy"_s);
    add->click();
    QTRY_COMPARE(loaded.size(), 2);
    const QString note = dialog.findChild<QLabel *>(u"rulesNote"_s)->text();
    QVERIFY2(note.contains(u"must be the last word"_s), qPrintable(note));
    QCOMPARE(words->text(), u"** deploy"_s); // to be corrected
    QVERIFY(!QFile::exists(CommandPolicy::fileName(config.root())));
}

void TestSettings::takesTextThatCanBeUsed()
{
    SettingItem item{u"Models"_s, u"models/planner"_s, u"Planner"_s, {}, SettingItem::Kind::Text};
    item.choices = {{QString(), u"the chosen model"_s}, {u"blueprint"_s, u"blueprint"_s}};
    item.byDefault = QString();
    item.fault = [](const QVariant &value) {
        return value.toString().startsWith(u"nobody"_s) ? u"There is no nobody"_s : QString();
    };
    SettingsDialog dialog({item});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(text(*dialog.model(), u"models/planner"_s, SettingsModel::ValueColumn), u"the chosen model"_s);
    const QSignalSpy refused(dialog.model(), &SettingsModel::refused);
    const auto type = [&dialog](const QString &typed) {
        dialog.view()->setFocus();
        dialog.select(u"models/planner"_s);
        QTest::keyClick(dialog.view(), Qt::Key_F2);
        auto *field = dialog.view()->findChild<QComboBox *>();
        QVERIFY(field != nullptr && field->isEditable());
        field->lineEdit()->selectAll();
        QTest::keyClicks(field->lineEdit(), typed);
        QTest::keyClick(field->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(dialog.view()->findChild<QComboBox *>() == nullptr);
    };
    type(u"ollama/qwen3 http://127.0.0.1:8080/v1"_s);
    QCOMPARE(QSettings().value(u"models/planner"_s).toString(), u"ollama/qwen3 http://127.0.0.1:8080/v1"_s);
    type(u"nobody/x"_s);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(QSettings().value(u"models/planner"_s).toString(), u"ollama/qwen3 http://127.0.0.1:8080/v1"_s);
    type(u"the chosen model"_s);
    QVERIFY(!QSettings().contains(u"models/planner"_s));
}

namespace {

/// The dialog on a folder of roles, and what stands in it.
struct RolesCase {
    RolesCase()
        : dialog(folder.path(u"agents"_s))
        , loaded(&dialog, &RolesDialog::loaded)
        , changed(&dialog, &RolesDialog::changed)
    {
        dialog.show();
    }
    [[nodiscard]] bool waitLoaded(int times)
    {
        return QTest::qWaitFor([this, times] { return loaded.size() >= times; });
    }
    [[nodiscard]] QPushButton *button(const QString &name) { return dialog.findChild<QPushButton *>(name); }
    [[nodiscard]] QLineEdit *line(const QString &name) { return dialog.findChild<QLineEdit *>(name); }
    [[nodiscard]] QString note() { return dialog.findChild<QLabel *>(u"roleNote"_s)->text(); }
    [[nodiscard]] RoleCatalog roles() { return RoleCatalog::load({u":/roles"_s, folder.path(u"agents"_s)}); }

    TempProject folder;
    RolesDialog dialog;
    QSignalSpy loaded;
    QSignalSpy changed;
};

} // namespace

void TestSettings::changesARoleAndGoesBackWithTheKeyboard()
{
    RolesCase roles;
    QVERIFY(QTest::qWaitForWindowActive(&roles.dialog));
    QVERIFY(roles.waitLoaded(1));
    QCOMPARE(roles.dialog.list()->count(), 14);
    QVERIFY(!roles.button(u"saveRole"_s)->isEnabled());
    roles.dialog.select(RoleId(u"backend"_s));
    auto *prompt = roles.dialog.findChild<QPlainTextEdit *>(u"rolePrompt"_s);
    QVERIFY(prompt->toPlainText().contains(u"backend engineer"_s));
    prompt->setFocus();
    QTest::keyClicks(prompt, u"Be kind. "_s);
    QCOMPARE(roles.dialog.list()->currentItem()->text(), u"backend *"_s);
    QTest::keyClick(&roles.dialog, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(roles.waitLoaded(2));
    QCOMPARE(roles.changed.size(), 1);
    QCOMPARE(roles.dialog.list()->currentItem()->text(), u"backend (changed)"_s);
    QVERIFY(roles.roles().role(RoleId(u"backend"_s))->prompt.startsWith(u"Be kind. "_s));
    QVERIFY(roles.dialog.findChild<QLabel *>(u"roleSource"_s)->text().contains(u"agents/backend.json"_s));
    roles.button(u"resetRole"_s)->setFocus();
    QTest::keyClick(roles.button(u"resetRole"_s), Qt::Key_Space);
    QVERIFY(roles.waitLoaded(3));
    QCOMPARE(roles.dialog.list()->currentItem()->text(), u"backend"_s);
    QVERIFY(!prompt->toPlainText().contains(u"Be kind"_s));
    QVERIFY2(roles.note().contains(u"backend.json.bak"_s), qPrintable(roles.note()));
    QVERIFY(!roles.button(u"resetRole"_s)->isEnabled());
}

void TestSettings::duplicatesARole()
{
    RolesCase roles;
    QVERIFY(roles.waitLoaded(1));
    roles.dialog.select(RoleId(u"review"_s));
    roles.button(u"duplicateRole"_s)->click();
    QVERIFY(roles.waitLoaded(2));
    QCOMPARE(roles.dialog.list()->currentItem()->text(), u"review-2 (your own)"_s);
    const RoleCatalog catalog = roles.roles();
    QCOMPARE(catalog.role(RoleId(u"review-2"_s))->prompt, catalog.role(RoleId(u"review"_s))->prompt);
    roles.button(u"resetRole"_s)->click(); // nobody brings one of this name: it goes
    QVERIFY(roles.waitLoaded(3));
    QCOMPARE(roles.dialog.list()->count(), 14);
}

void TestSettings::saysWhatIsWrongWithARole()
{
    RolesCase roles;
    QVERIFY(roles.waitLoaded(1));
    roles.dialog.select(RoleId(u"backend"_s));
    QLineEdit *tools = roles.line(u"roleTools"_s);
    tools->setFocus();
    tools->end(false);
    QTest::keyClicks(tools, u", fly"_s);
    QVERIFY2(roles.note().contains(u"tools"_s), qPrintable(roles.note()));
    QVERIFY(!roles.button(u"saveRole"_s)->isEnabled() && !roles.button(u"duplicateRole"_s)->isEnabled());
    roles.dialog.select(RoleId(u"frontend"_s)); // and back: what was written is still there
    roles.dialog.select(RoleId(u"backend"_s));
    QVERIFY(tools->text().endsWith(u", fly"_s));
    tools->end(false);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(tools, Qt::Key_Backspace);
    }
    QVERIFY(roles.note().isEmpty());
    QVERIFY(!roles.button(u"saveRole"_s)->isEnabled()); // as it was
}

void TestSettings::dropsNoUnsavedRoleUnasked()
{
    RolesCase roles;
    QVERIFY(roles.waitLoaded(1));
    roles.dialog.select(RoleId(u"backend"_s));
    QTest::keyClicks(roles.line(u"roleTitle"_s), u"X"_s);
    QTest::keyClick(&roles.dialog, Qt::Key_Escape);
    QVERIFY(roles.dialog.isVisible());
    QVERIFY2(roles.note().contains(u"backend"_s), qPrintable(roles.note()));
    QTest::keyClick(&roles.dialog, Qt::Key_Escape);
    QVERIFY(!roles.dialog.isVisible());
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
