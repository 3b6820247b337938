// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mcp/toolserver.h"
#include "tests/support/tempproject.h"
#include "ui/settings/toolserverdialog.h"
#include "ui/settings/toolserversdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

/// The dialog on a config folder, with its list shown.
struct Bench {
    void open()
    {
        dialog = std::make_unique<ToolServersDialog>(config.root());
        loaded = std::make_unique<QSignalSpy>(dialog.get(), &ToolServersDialog::loaded);
        tested = std::make_unique<QSignalSpy>(dialog.get(), &ToolServersDialog::tested);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QTRY_COMPARE(loaded->size(), 1);
    }

    [[nodiscard]] QPushButton *button(const QString &name) const { return dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QString note() const { return dialog->findChild<QLabel *>(u"serversNote"_s)->text(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < dialog->view()->topLevelItemCount(); ++row) {
            all.append(dialog->view()->topLevelItem(row)->text(0));
        }
        return all;
    }

    TempProject config;
    std::unique_ptr<ToolServersDialog> dialog;
    std::unique_ptr<QSignalSpy> loaded;
    std::unique_ptr<QSignalSpy> tested;
};

} // namespace

class TestToolServersDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entersAServerWithTheKeyboard()
    {
        Bench bench;
        bench.open();
        QVERIFY(!bench.button(u"testServer"_s)->isEnabled());
        QVERIFY(bench.dialog->findChild<QLabel *>(u"noServers"_s)->isVisible());
        QTest::keyClick(bench.button(u"addServer"_s), Qt::Key_Space);
        auto *form = bench.dialog->findChild<ToolServerDialog *>();
        QVERIFY(form != nullptr && QTest::qWaitForWindowActive(form));
        auto *name = form->findChild<QLineEdit *>(u"serverName"_s);
        form->activateWindow();
        QTRY_VERIFY(name->hasFocus()); // the first field
        QTest::keyClicks(name, u"notes"_s);
        auto *command = form->findChild<QLineEdit *>(u"serverCommand"_s);
        command->setFocus();
        QTest::keyClicks(command, toolServer());
        auto *arguments = form->findChild<QPlainTextEdit *>(u"serverArguments"_s);
        arguments->setFocus();
        QTest::keyClicks(arguments, u"pages"_s);
        QTest::keyClick(arguments, Qt::Key_Return);
        QTest::keyClicks(arguments, u"greets"_s);
        auto *save = form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(save->isEnabled());
        QTest::keyClick(command, Qt::Key_Return);
        QTRY_COMPARE(bench.loaded->size(), 2);
        QCOMPARE(bench.names(), QStringList{u"notes"_s});
        const auto servers = loadServers(bench.config.root());
        QVERIFY(servers);
        QCOMPARE(servers->first().arguments, (QStringList{u"pages"_s, u"greets"_s}));
    }

    void testsAServerAndSaysWhatItOffers()
    {
        Bench bench;
        QVERIFY(saveServer(bench.config.root(), {}, {u"good"_s, toolServer()}, 0));
        QVERIFY(saveServer(bench.config.root(), {}, {u"gone"_s, u"no-such-server"_s}, 0));
        bench.open();
        bench.dialog->view()->setCurrentItem(bench.dialog->view()->topLevelItem(1));
        bench.button(u"testServer"_s)->click();
        QVERIFY(!bench.button(u"testServer"_s)->isEnabled()); // while it is under way
        QTRY_COMPARE(bench.tested->size(), 1);
        QVERIFY2(bench.note().contains(u"remember"_s), qPrintable(bench.note()));
        bench.dialog->view()->setCurrentItem(bench.dialog->view()->topLevelItem(0));
        bench.button(u"testServer"_s)->click();
        QTRY_COMPARE(bench.tested->size(), 2);
        QVERIFY2(bench.note().contains(u"no-such-server"_s), qPrintable(bench.note()));
    }

    void isClosedInTheMiddleOfATest()
    {
        Bench bench;
        ServerConfig silent{u"silent"_s, toolServer()};
        silent.arguments = {u"silent"_s};
        QVERIFY(saveServer(bench.config.root(), {}, silent, 0));
        bench.open();
        bench.button(u"testServer"_s)->click();
        QElapsedTimer clock;
        clock.start();
        bench.dialog.reset();
        QVERIFY(clock.elapsed() < 1000);
    }

    void changesAndRemovesAServer()
    {
        Bench bench;
        ServerConfig server{u"notes"_s, u"npx"_s};
        server.era = McpEra::Legacy; // what the form does not show
        QVERIFY(saveServer(bench.config.root(), {}, server, 0));
        bench.open();
        bench.button(u"editServer"_s)->click();
        auto *form = bench.dialog->findChild<ToolServerDialog *>();
        form->findChild<QComboBox *>(u"serverWay"_s)->setCurrentIndex(1);
        form->findChild<QLineEdit *>(u"serverUrl"_s)->setText(u"https://example.com/mcp"_s);
        form->findChild<QPlainTextEdit *>(u"serverHeaders"_s)->setPlainText(u"Authorization: Bearer ${T}"_s);
        form->findChild<QLineEdit *>(u"serverRoles"_s)->setText(u"backend, reviewer"_s);
        form->findChild<QCheckBox *>(u"serverUsed"_s)->setChecked(false);
        form->accept();
        QTRY_COMPARE(bench.loaded->size(), 2);
        const ServerConfig changed = loadServers(bench.config.root())->first();
        QVERIFY(changed.isRemote() && changed.isDisabled && changed.command.isEmpty());
        QCOMPARE(changed.headers.value(u"Authorization"_s), u"Bearer ${T}"_s);
        QCOMPARE(changed.roles, (QStringList{u"backend"_s, u"reviewer"_s}));
        QVERIFY(changed.era == McpEra::Legacy);
        bench.dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.dialog.get()));
        bench.dialog->view()->setFocus();
        QTest::keyClick(bench.dialog->view(), Qt::Key_Delete);
        QTRY_COMPARE(bench.loaded->size(), 3);
        QVERIFY(bench.names().isEmpty());
    }

    void saysWhatIsWrong()
    {
        Bench bench;
        bench.config.write(u"mcp.json"_s, "{");
        bench.open();
        QVERIFY2(bench.note().contains(u"line 1"_s), qPrintable(bench.note()));
    }

    void everyFieldHasAName()
    {
        const ToolServerDialog form({});
        for (const QWidget *field : form.findChildren<QWidget *>()) {
            const bool takesInput = qobject_cast<const QLineEdit *>(field) != nullptr ||
                                    qobject_cast<const QPlainTextEdit *>(field) != nullptr ||
                                    qobject_cast<const QComboBox *>(field) != nullptr;
            QVERIFY2(!takesInput || !field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        }
    }
};

QTEST_MAIN(TestToolServersDialog)
#include "tst_toolserversdialog.moc"
