// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakesessions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/questiondialog.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

/// Long enough for a sanitizer on a busy machine.
template<typename Condition>
[[nodiscard]] bool waitFor(const Condition &condition)
{
    return QTest::qWaitFor(condition, 30000);
}

Question commandQuestion(bool isSandboxed = true)
{
    return {u"1.0"_s,           QuestionKind::Command,
            u"curl <b>x</b>"_s, {{u"once"_s, {}}, {u"run"_s, {}}, {u"always"_s, {}}, {u"deny"_s, {}}},
            u"deny"_s,          {{u"sandboxed"_s, isSandboxed}, {u"network"_s, true}, {u"reason"_s, u"<i>why</i>"_s}}};
}

/// What the dialog answered; it deletes itself, so everything is looked at before.
struct Shown {
    explicit Shown(const Question &question)
        : dialog(new QuestionDialog(question, u"Build <u>it</u>"_s, nullptr))
    {
        QObject::connect(dialog, &QuestionDialog::answered, dialog,
                         [this](const Answer &given) { answers.append(given); });
        dialog->show();
    }
    ~Shown() { delete dialog; }
    Shown(const Shown &) = delete;
    Shown &operator=(const Shown &) = delete;

    [[nodiscard]] QPushButton *button(const QString &id) const { return dialog->findChild<QPushButton *>(id); }

    QPointer<QuestionDialog> dialog;
    QVector<Answer> answers;
};

} // namespace

class TestQuestions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void everyButtonGivesItsAnswer_data()
    {
        QTest::addColumn<QString>("option");
        for (const QString &option : {u"once"_s, u"run"_s, u"always"_s, u"deny"_s}) {
            QTest::newRow(qPrintable(option)) << option;
        }
    }

    void everyButtonGivesItsAnswer()
    {
        QFETCH(QString, option);
        const Shown shown(commandQuestion());
        QVERIFY(!shown.button(option)->text().isEmpty());
        shown.button(option)->click();
        QCOMPARE(shown.answers.size(), 1);
        QCOMPARE(shown.answers.first().option, option);
        QVERIFY(waitFor([&] { return shown.dialog.isNull(); }));
        QCOMPARE(shown.answers.size(), 1);
    }

    void escapeAndReturnDeny_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("escape") << int(Qt::Key_Escape);
        QTest::newRow("return") << int(Qt::Key_Return);
    }

    void escapeAndReturnDeny()
    {
        QFETCH(int, key);
        const Shown shown(commandQuestion());
        QVERIFY(shown.button(u"deny"_s)->isDefault());
        QTest::keyClick(shown.dialog.data(), static_cast<Qt::Key>(key));
        QCOMPARE(shown.answers.size(), 1);
        QCOMPARE(shown.answers.first().option, u"deny"_s);
    }

    void closingTheWindowDenies()
    {
        const Shown shown(commandQuestion());
        shown.dialog->close();
        QCOMPARE(shown.answers.size(), 1);
        QCOMPARE(shown.answers.first().option, u"deny"_s);
    }

    void whatIsWithdrawnAnswersNothing()
    {
        const Shown shown(commandQuestion());
        shown.dialog->withdraw();
        QVERIFY(waitFor([&] { return shown.dialog.isNull(); }));
        QVERIFY(shown.answers.isEmpty());
    }

    void nothingInItIsReadAsMarkup()
    {
        const Shown shown(commandQuestion());
        for (const QLabel *label : shown.dialog->findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText);
        }
        const auto *command = shown.dialog->findChild<QPlainTextEdit *>();
        QCOMPARE(command->toPlainText(), u"curl <b>x</b>"_s);
        QVERIFY(command->isReadOnly());
        QVERIFY(!command->accessibleName().isEmpty());
    }

    void saysWhetherThereIsASandbox()
    {
        const auto textOf = [](bool isSandboxed) {
            const Shown shown(commandQuestion(isSandboxed));
            QString text;
            for (const QLabel *label : shown.dialog->findChildren<QLabel *>()) {
                text += label->text();
            }
            return text;
        };
        QVERIFY(textOf(true) != textOf(false));
        QVERIFY(textOf(false).contains(u"no sandbox"_s));
    }

    void doesNotHoldUpTheWindow()
    {
        const Shown shown(commandQuestion());
        QVERIFY(!shown.dialog->isModal());
    }

    void aChoiceHasAButtonForEachOption()
    {
        const Shown shown(Question{u"2.1"_s,
                                   QuestionKind::Choice,
                                   u"Which?"_s,
                                   {{u"a"_s, u"The one"_s}, {u"b"_s, u"The other"_s}},
                                   u"b"_s,
                                   {}});
        QCOMPARE(shown.button(u"a"_s)->text(), u"The one"_s);
        QVERIFY(shown.button(u"b"_s)->isDefault());
        shown.button(u"a"_s)->click();
        QCOMPARE(shown.answers.first().option, u"a"_s);
    }

    void aFreeAnswerIsTakenAsItIs()
    {
        const Shown shown(Question{u"2.1"_s, QuestionKind::Text, u"What colour?"_s, {}, u"blue"_s, {}});
        auto *words = shown.dialog->findChild<QPlainTextEdit *>();
        QCOMPARE(words->toPlainText(), u"blue"_s);
        words->setPlainText(u" green "_s);
        shown.button(u"answer"_s)->click();
        QCOMPARE(shown.answers.first().text, u"green"_s);
    }

    void theWindowAsksWhileOtherTasksGoOn()
    {
        FakeSessions sessions(m_folder.path());
        sessions.isAsking = true;
        MainWindow window(sessions);
        window.show();
        window.controller().startProject(m_folder.path() + u"/asking"_s, Prompt{u"A board for tasks"_s}, true, {});
        QVERIFY(waitFor([&] { return window.findChild<QuestionDialog *>() != nullptr; }));
        const ProjectState &state = window.controller().state();
        QVERIFY(waitFor([&] { return state.task(TaskId(u"frontend"_s)).state == TaskState::Completed; }));
        QVERIFY(state.task(TaskId(u"backend"_s)).state == TaskState::Waiting);
        window.findChild<QuestionDialog *>()->findChild<QPushButton *>(u"once"_s)->click();
        QVERIFY(waitFor([&] { return state.run().state == RunState::Completed; }));
        QCOMPARE(state.task(TaskId(u"backend"_s)).attempts.last().report, u"The answer was once"_s);
        QVERIFY(waitFor([&] { return window.findChild<QuestionDialog *>() == nullptr; }));
    }

    void stoppingTheRunTakesTheDialogAway()
    {
        FakeSessions sessions(m_folder.path());
        sessions.isAsking = true;
        MainWindow window(sessions);
        window.show();
        window.controller().startProject(m_folder.path() + u"/stopped"_s, Prompt{u"A board for tasks"_s}, true, {});
        QVERIFY(waitFor([&] { return window.findChild<QuestionDialog *>() != nullptr; }));
        window.controller().stop();
        QVERIFY(waitFor([&] { return window.findChild<QuestionDialog *>() == nullptr; }));
        QVERIFY(waitFor([&] { return window.controller().state().run().state == RunState::Interrupted; }));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestQuestions)
#include "tst_questions.moc"
