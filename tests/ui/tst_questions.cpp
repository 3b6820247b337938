// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakesessions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/needsyoubar.h"
#include "ui/shell/questioncard.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPlainTextEdit>
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

/// A question and what was answered to it.
struct Shown {
    explicit Shown(const Question &question)
        : card(question, u"Build <u>it</u>"_s)
    {
        QObject::connect(&card, &QuestionCard::answered, &card, [this](const Answer &given) { answers.append(given); });
        card.show();
    }

    [[nodiscard]] QPushButton *button(const QString &id) const { return card.findChild<QPushButton *>(id); }

    QuestionCard card;
    QVector<Answer> answers;
};

Question budgetQuestion()
{
    return {u"budget"_s,
            QuestionKind::Budget,
            u"The budget is used up"_s,
            {{u"more"_s, {}}, {u"blueprint"_s, {}}, {u"stop"_s, {}}},
            u"stop"_s,
            {{u"limit"_s, 2.5}, {u"spent"_s, 2.25}}};
}

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
        shown.button(u"once"_s)->click(); // one answer counts
        QCOMPARE(shown.answers.size(), 1);
        QCOMPARE(shown.answers.first().option, option);
    }

    void nothingInItIsReadAsMarkup()
    {
        const Shown shown(commandQuestion());
        for (const QLabel *label : shown.card.findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText);
        }
        const auto *command = shown.card.findChild<QPlainTextEdit *>();
        QCOMPARE(command->toPlainText(), u"curl <b>x</b>"_s);
        QVERIFY(command->isReadOnly());
        QVERIFY(!command->accessibleName().isEmpty());
    }

    void saysWhetherThereIsASandbox()
    {
        const auto textOf = [](bool isSandboxed) {
            const Shown shown(commandQuestion(isSandboxed));
            QString text;
            for (const QLabel *label : shown.card.findChildren<QLabel *>()) {
                text += label->text();
            }
            return text;
        };
        QVERIFY(textOf(true) != textOf(false));
        QVERIFY(textOf(false).contains(u"no sandbox"_s));
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
        shown.button(u"answer"_s)->click(); // no words yet
        QVERIFY(shown.answers.isEmpty());
        shown.button(u"a"_s)->click();
        QCOMPARE(shown.answers.first().option, u"a"_s);
    }

    void aFreeAnswerIsTakenAsItIs()
    {
        const Shown shown(Question{u"2.1"_s, QuestionKind::Text, u"What colour?"_s, {}, u"blue"_s, {}});
        auto *words = shown.card.findChild<QPlainTextEdit *>();
        QCOMPARE(words->toPlainText(), u"blue"_s);
        words->setPlainText(u" green "_s);
        shown.button(u"answer"_s)->click();
        QCOMPARE(shown.answers.first().text, u"green"_s);
    }

    void ownWordsAreAnAnswerToAChoice()
    {
        const Shown shown(Question{u"failed"_s, QuestionKind::Choice, u"What now?"_s, {{u"a"_s, u"A"_s}}, u"a"_s, {}});
        shown.card.findChild<QPlainTextEdit *>()->setPlainText(u"Use the v2"_s);
        shown.button(u"answer"_s)->click();
        QCOMPARE(shown.answers.first(), (Answer{{}, u"Use the v2"_s}));
    }

    void aUsedUpBudgetHasThreeWaysOn_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("text");
        QTest::newRow("more") << u"more"_s << u"7.2500"_s;
        QTest::newRow("blueprint") << u"blueprint"_s << QString();
        QTest::newRow("stop") << u"stop"_s << QString();
    }

    void aUsedUpBudgetHasThreeWaysOn()
    {
        QFETCH(QString, option);
        QFETCH(QString, text);
        const Shown shown(budgetQuestion());
        auto *limit = shown.card.findChild<QDoubleSpinBox *>();
        QVERIFY(limit->minimum() > 2.5);
        limit->setValue(7.25);
        shown.button(option)->click();
        QCOMPARE(shown.answers.size(), 1);
        QCOMPARE(shown.answers.first(), (Answer{option, text}));
        QVERIFY(accepts(shown.card.question(), shown.answers.first()));
    }

    void theWindowAsksWhileOtherTasksGoOn()
    {
        FakeSessions sessions(m_folder.path());
        sessions.isAsking = true;
        MainWindow window(sessions);
        window.show();
        window.controller().startProject(m_folder.path() + u"/asking"_s, Prompt{u"A board for tasks"_s}, true, {});
        const auto *bar = window.findChild<NeedsYouBar *>();
        QVERIFY(waitFor([&] { return bar->card() != nullptr && bar->isVisible(); }));
        const ProjectState &state = window.controller().state();
        QVERIFY(waitFor([&] { return state.task(TaskId(u"frontend"_s)).state == TaskState::Completed; }));
        QVERIFY(state.task(TaskId(u"backend"_s)).state == TaskState::Waiting);
        bar->card()->findChild<QPushButton *>(u"once"_s)->click();
        QVERIFY(waitFor([&] { return state.run().state == RunState::Completed; }));
        QCOMPARE(state.task(TaskId(u"backend"_s)).attempts.last().report, u"The answer was once"_s);
        QVERIFY(waitFor([&] { return bar->card() == nullptr && !bar->isVisible(); }));
    }

    void stoppingTheRunTakesTheQuestionAway()
    {
        FakeSessions sessions(m_folder.path());
        sessions.isAsking = true;
        MainWindow window(sessions);
        window.show();
        window.controller().startProject(m_folder.path() + u"/stopped"_s, Prompt{u"A board for tasks"_s}, true, {});
        const auto *bar = window.findChild<NeedsYouBar *>();
        QVERIFY(waitFor([&] { return bar->card() != nullptr && bar->isVisible(); }));
        window.controller().stop();
        QVERIFY(waitFor([&] { return bar->card() == nullptr && !bar->isVisible(); }));
        QVERIFY(waitFor([&] { return window.controller().state().run().state == RunState::Interrupted; }));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestQuestions)
#include "tst_questions.moc"
