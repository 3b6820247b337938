// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guisessionfactory.h"
#include "tests/support/scriptedagents.h"
#include "ui/inspector/requestspage.h"
#include "ui/prompt/promptpanel.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/modeldialog.h"
#include "ui/shell/needsyoubar.h"
#include "ui/shell/progressstrip.h"
#include "ui/shell/questioncard.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDir>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLocalServer>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

#include <algorithm>
#include <atomic>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

const QString prompt = u"Build eight parts that answer"_s;

/// Long enough for a sanitizer on a busy machine.
template<typename Condition>
[[nodiscard]] bool waitFor(const Condition &condition)
{
    return QTest::qWaitFor(condition, 60'000);
}

ModelReply costing(ModelReply reply)
{
    reply.outputTokens = 1000; // a dollar, see initTestCase
    return reply;
}

/// A window as the program makes it.
struct Opened {
    Opened()
    {
        window.show();
        window.activateWindow();
    }

    void act(ActionId id)
    {
        QAction *action = window.actions().action(id);
        QTRY_VERIFY(action->isEnabled()); // the window follows what happened ten times a second
        action->trigger();
    }
    [[nodiscard]] const ProjectState &state() { return window.controller().state(); }
    [[nodiscard]] QDoubleSpinBox &budget() const { return *window.findChild<QDoubleSpinBox *>(u"budget"_s); }
    [[nodiscard]] QString model() const { return window.findChild<QLabel *>(u"modelStatus"_s)->text(); }
    [[nodiscard]] const NeedsYouBar &needs() const { return *window.findChild<NeedsYouBar *>(); }
    [[nodiscard]] bool waitRun(RunState run)
    {
        return waitFor([this, run] { return !window.controller().isActive() && state().run().state == run; });
    }
    void begin(const QString &folder)
    {
        window.prompt().setText(prompt);
        window.prompt().options()->setFolder(folder);
        act(ActionId::PlanAndRun);
    }

    GuiSessionFactory factory;
    MainWindow window{factory};
};

/// None was made twice but what never came.
[[nodiscard]] bool wasEachAskedOnce(const QVector<ModelAsk> &asks)
{
    QSet<QByteArray> answered;
    for (const ModelAsk &ask : asks) {
        if (answered.contains(ask.body)) {
            return false;
        }
        if (ask.isAnswered) {
            answered.insert(ask.body);
        }
    }
    return true;
}

} // namespace

/// The window with a hosted model, which a script plays: its money, its requests, and how it goes on.
class TestHostedWindow final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    QLocalServer m_bus; ///< takes every connection and answers none

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "HOME"}) {
            qputenv(name, m_home.path().toUtf8());
        }
        qputenv("OPENAI_API_KEY", "sk-for-the-window"); // so that no keyring of the machine is asked
        QVERIFY(m_bus.listen(m_home.filePath(u"bus"_s)));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_home.filePath(u"bus"_s).toUtf8());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.filePath(u"settings"_s));
        QDir().mkpath(Composition::configFolder());
        QFile prices(Composition::configFolder() + u"/prices.json"_s);
        QVERIFY(prices.open(QIODevice::WriteOnly));
        prices.write(R"({"prices": {"openai/builder": {"input": 0, "output": 1000}}})");
    }

    void init()
    {
        QSettings().clear();
        QDir(m_home.filePath(u"autodevos"_s)).removeRecursively(); // kept answers
    }

    void theBarTurnsAmberInTime_data()
    {
        QTest::addColumn<double>("spent");
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<QString>("text");
        const ColourTheme &theme = ColourTheme::of(QPalette());
        QTest::newRow("nothing") << 0.0 << theme.accent << u"$0.00 of $3.00"_s;
        QTest::newRow("below") << 2.39 << theme.accent << u"$2.39 of $3.00"_s;
        QTest::newRow("four fifths") << 2.4 << theme.warning << u"$2.40 of $3.00"_s;
        QTest::newRow("nearly all") << 2.98 << theme.warning << u"$2.98 of $3.00"_s;
        QTest::newRow("all") << 3.0 << theme.danger << u"$3.00 of $3.00"_s;
        QTest::newRow("more") << 4.5 << theme.danger << u"$4.50 of $3.00"_s;
    }

    void theBarTurnsAmberInTime()
    {
        QFETCH(const double, spent);
        QFETCH(const QColor, colour);
        QFETCH(const QString, text);
        Event started;
        started.sequence = 1;
        started.kind = EventKind::RunStarted;
        started.run = RunId(u"run-1"_s);
        started.payload = {{u"options"_s, toJson(RunOptions{.budget = 3})}, {u"spent"_s, spent}};
        ProjectState state;
        state.apply(started);
        SystemClock clock;
        ProgressStrip strip(clock);
        const auto *bar = strip.findChild<QProgressBar *>(u"budgetBar"_s);
        QVERIFY(bar->isHidden() && !bar->accessibleName().isEmpty());
        strip.setState(state, true, false);
        QVERIFY(!bar->isHidden());
        QCOMPARE(bar->palette().color(QPalette::Highlight), colour);
        QVERIFY2(strip.text().contains(text), qPrintable(strip.text()));
    }

    void aUsedUpBudgetPausesTheRunUntilMoreIsAllowed()
    {
        const ModelServer server([](const ModelAsk &ask) { return costing(builderReply(ask)); });
        QSettings().setValue(u"run/parallel"_s, 1);
        Opened opened;
        QVERIFY(!opened.budget().isEnabled()); // the built-in model costs nothing
        QVERIFY(opened.factory.choose({u"openai/builder"_s, server.url()}));
        opened.act(ActionId::NewProject); // any news make the window look
        QTRY_VERIFY(opened.budget().isEnabled());
        opened.budget().setValue(8.5);
        opened.begin(m_home.filePath(u"paid"_s));

        QVERIFY(waitFor([&] { return opened.needs().card() != nullptr; }));
        QVERIFY(opened.needs().card()->question().kind == QuestionKind::Budget);
        QVERIFY(waitFor([&] { return opened.state().run().state == RunState::Paused; }));
        QCOMPARE(server.asks().size(), 8);
        auto *bar = opened.window.findChild<QProgressBar *>(u"budgetBar"_s);
        QVERIFY(waitFor([&] { return bar->value() == 94; })); // 8 of 8.5
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->palette().color(QPalette::Highlight), ColourTheme::of(bar->palette()).warning);
        // eight answers at a dollar, and six cents for what was asked before about the model itself
        const QString money = opened.window.findChild<ProgressStrip *>()->text();
        QVERIFY2(money.contains(u"$8.06 of $8.50"_s), qPrintable(money));

        opened.needs().card()->findChild<QDoubleSpinBox *>()->setValue(
            25.25); // what the model can do was asked for a few cents
        opened.needs().card()->findChild<QPushButton *>(u"more"_s)->click();
        QVERIFY(opened.waitRun(RunState::Completed));
        QCOMPARE(server.asks().size(), 1 + 2 * 12);
        QVERIFY(wasEachAskedOnce(server.asks()));
        QCOMPARE(opened.budget().value(), 25.25); // what holds now

        opened.budget().setValue(1); // the next plan is paid anew
        opened.window.prompt().setText(prompt + u" in turn"_s);
        opened.act(ActionId::Plan);
        QVERIFY(waitFor([&] { return opened.state().plan()->version == 2; }));
        QVERIFY(opened.needs().card() == nullptr);
    }

    void aBudgetOfNothingAsksBeforeAnythingIsPlanned()
    {
        const ModelServer server([](const ModelAsk &ask) -> ModelReply {
            return asksForPlan(ask) ? costing(builderReply(ask)) : ModelReply{.text = u"No."_s, .isRefusal = true};
        });
        Opened opened;
        QVERIFY(opened.factory.choose({u"openai/builder"_s, server.url()}));
        opened.act(ActionId::NewProject);
        QTRY_VERIFY(opened.budget().isEnabled());
        opened.budget().setValue(0); // nothing at all, which is not the same as no limit
        opened.begin(m_home.filePath(u"unpaid"_s));
        QVERIFY(waitFor([&] { return opened.needs().card() != nullptr; })); // while it is planned
        opened.needs().card()->findChild<QPushButton *>(u"stop"_s)->click();
        QVERIFY(waitFor([&] { return !opened.window.controller().isActive() && opened.needs().card() == nullptr; }));
        QVERIFY(server.asks().isEmpty());
        QVERIFY(!opened.state().hasPlan());
    }

    void aRunGoesOnWithTheModelItBeganWith()
    {
        std::atomic<bool> hangs = true;
        const ModelServer server([&hangs](const ModelAsk &ask) {
            ModelReply reply = costing(builderReply(ask));
            reply.neverComes = hangs && taskTitle(ask) == u"Write part5"_s && ask.turn == 1;
            return reply;
        });
        const QString folder = m_home.filePath(u"resumed"_s);
        {
            Opened opened;
            QVERIFY(opened.factory.choose({u"openai/builder"_s, server.url()}));
            opened.act(ActionId::NewProject);
            QTRY_VERIFY(opened.budget().isEnabled());
            opened.budget().setValue(31.25);
            opened.begin(folder);
            QVERIFY(waitFor([&] { return server.asks().size() == 1 + 2 + 2 * 8; }));
            QVERIFY(waitFor([&] { return QFile::exists(folder + u"/src/part8.js"_s); }));
            opened.act(ActionId::Stop);
            QVERIFY(opened.waitRun(RunState::Interrupted));
            opened.act(ActionId::NewProject); // the person turns to something else
            QVERIFY(opened.factory.choose({u"blueprint"_s}));
        }
        QSettings().setValue(u"run/budget"_s, 2.0);
        hangs = false;

        Opened opened;
        QCOMPARE(opened.model(), u"Blueprint (offline)"_s);
        opened.window.openProject(folder);
        QVERIFY(waitFor([&] { return !opened.window.messages().notices().isEmpty(); }));
        const Notice offer = opened.window.messages().notices().last();
        QVERIFY2(offer.detail.contains(u"openai/builder"_s), qPrintable(offer.text + offer.detail));
        QCOMPARE(opened.model(), u"openai/builder"_s);
        QCOMPARE(opened.budget().value(), 31.25);
        offer.choices.first().act();
        QVERIFY(opened.waitRun(RunState::Completed));
        QVERIFY(wasEachAskedOnce(server.asks()));
        QCOMPARE(std::ranges::count_if(server.asks(), &ModelAsk::isAnswered), 1 + 2 * 12);

        opened.act(ActionId::NewProject);
        QTRY_COMPARE(opened.model(), u"Blueprint (offline)"_s); // that was the run's, not the person's choice
        QCOMPARE(opened.budget().value(), 2.0);
        QCOMPARE(QSettings().value(u"model/name"_s).toString(), u"blueprint"_s);
    }

    void aRoleMayHaveAModelOfItsOwn()
    {
        const ModelServer server(scriptedAgents());
        Opened opened;
        QCOMPARE(opened.model(), u"Blueprint (offline)"_s);
        opened.act(ActionId::Settings);
        auto *settings = opened.window.findChild<SettingsDialog *>();
        QVERIFY(settings != nullptr);
        const QModelIndex planner = settings->model()->indexOf(u"models/planner"_s);
        QVERIFY(planner.isValid());
        QVERIFY(!settings->model()->setData(planner, u"nobody/builder"_s, Qt::EditRole));
        QVERIFY(settings->model()->setData(planner, u"openai/builder "_s + server.url(), Qt::EditRole));
        settings->close();
        QCOMPARE(opened.model(), u"Blueprint"_s); // it is not offline any more
        opened.window.prompt().setText(prompt);
        opened.window.prompt().options()->setFolder(m_home.filePath(u"ownplanner"_s));
        opened.act(ActionId::Plan);
        QVERIFY(waitFor([&] { return opened.state().hasPlan(); }));
        QCOMPARE(opened.state().plan()->model, u"openai/builder"_s);
        QCOMPARE(server.asks().size(), 1);
        // and it is part of what a run journals, to be gone on with
        const QJsonObject roles = opened.factory.journaled().value(u"roles"_s).toObject();
        QCOMPARE(roles.value(u"planner"_s).toString(), u"openai/builder "_s + server.url());
        QVERIFY(opened.factory.recall({{u"name"_s, u"blueprint"_s}, {u"roles"_s, roles}}));
        QCOMPARE(opened.factory.ownModels().keys(), QStringList{u"planner"_s});
        QSettings().remove(u"models"_s);
        QCOMPARE(opened.factory.ownModels().size(), 1); // the recalled run's, not the person's
        QVERIFY(opened.factory.recall({}));
        QVERIFY(opened.factory.isOffline());
    }

    void whatWasAskedForThePlanIsShownWhenNoTaskIsSelected()
    {
        const ModelServer server(scriptedAgents());
        Opened opened;
        const auto *page = opened.window.findChild<RequestsPage *>(u"planRequests"_s);
        const auto *list = page->findChild<QTreeWidget *>();
        QVERIFY(!list->isVisible());
        QVERIFY(opened.factory.choose({u"openai/builder"_s, server.url()}));
        opened.window.prompt().setText(prompt);
        opened.window.prompt().options()->setFolder(m_home.filePath(u"planned"_s));
        opened.act(ActionId::Plan);
        QVERIFY(waitFor([&] { return opened.state().hasPlan(); }));
        QVERIFY(waitFor([&] { return list->isVisible() && list->topLevelItemCount() == 1; }));
        QCOMPARE(list->topLevelItem(0)->text(0), u"planning"_s);
        opened.act(ActionId::ShowRequests);
        QVERIFY(list->hasFocus());
        opened.act(ActionId::NewProject);
        QTRY_VERIFY(!list->isVisible());
    }

    void aKeyringThatKeepsSilentKeepsNobodyFromQuitting()
    {
        auto opened = std::make_unique<Opened>();
        opened->act(ActionId::ChooseModel);
        QVERIFY(opened->window.findChild<ModelDialog *>() != nullptr);
        QTRY_VERIFY(QThreadPool::globalInstance()->activeThreadCount() > 0);
        QTest::qWait(300); // it waits for the keyring by now
        QVERIFY(QThreadPool::globalInstance()->activeThreadCount() > 0);
        QElapsedTimer timer;
        timer.start();
        opened.reset();
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(QThreadPool::globalInstance()->waitForDone(15000)); // less than the keyring is waited for
    }
};

QTEST_MAIN(TestHostedWindow)
#include "tst_hostedwindow.moc"
