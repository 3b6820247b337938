// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakesessions.h"
#include "ui/inspector/requestspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/modelbutton.h"
#include "ui/shell/modeldialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostWaitMs = 5000; // a job that is kept ends only when the test lets it

/// Providers as a person may have them; answers after a while, as others do, or not before it is let go.
class FakeDirectory final : public ModelDirectory {
public:
    /// Keeps whoever asks, even one who is told to stop: the worst that network and keyring can do.
    struct Latch {
        std::atomic<bool> isShut = true;
        std::atomic<bool> isWaiting = false;
        std::atomic<bool> isToldToStop = false;
    };

    [[nodiscard]] QVector<ModelProvider> providers(const std::stop_token &stop) override
    {
        slow(stop);
        return {{u"keyed"_s, u"https://keyed.example/v1"_s, !stored.isEmpty(), u"There is no key for keyed"_s},
                {u"ollama"_s, u"http://127.0.0.1:11434/v1"_s, true, {}}};
    }
    [[nodiscard]] Result<QStringList> modelsOf(const QString &provider, const QString &baseUrl,
                                               const std::stop_token &stop) override
    {
        slow(stop);
        if (baseUrl.contains(u"nowhere"_s)) {
            return failure(ErrorKind::Network, u"Nothing answers at nowhere"_s);
        }
        return provider == u"keyed"_s ? QStringList{u"large"_s} : QStringList{u"small"_s, u"medium & co"_s};
    }
    [[nodiscard]] Result<bool> test(const ModelWish &wish, const std::stop_token &stop) override
    {
        slow(stop);
        return wish.model.endsWith(u"small"_s);
    }
    [[nodiscard]] Status storeKey(const QString &, const QByteArray &key, const std::stop_token &stop) override
    {
        slow(stop);
        if (key.contains(' ')) {
            return failure(ErrorKind::Configuration, u"There is a blank in it"_s);
        }
        stored = key;
        return {};
    }

    std::shared_ptr<Latch> latch;
    QByteArray stored;
    std::atomic<bool> wasInMainThread = false;

private:
    void slow(const std::stop_token &stop)
    {
        wasInMainThread = wasInMainThread || QThread::currentThread() == QCoreApplication::instance()->thread();
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        while (latch && latch->isShut) {
            latch->isWaiting = true;
            latch->isToldToStop = stop.stop_requested();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }
};

class FakeModels final : public ModelSource {
public:
    [[nodiscard]] ModelWish wish() const override { return m_wish; }
    [[nodiscard]] QVector<ModelWish> recent() const override
    {
        return {{u"ollama/small"_s, u"http://10.0.0.1:1/v1"_s}};
    }
    [[nodiscard]] QMap<QString, ModelWish> ownModels() const override { return own; }
    [[nodiscard]] Status check(const ModelWish &wish) override
    {
        if (wish.model.startsWith(u"nobody/"_s)) {
            return failure(ErrorKind::Configuration, u"There is no provider nobody"_s);
        }
        return {};
    }
    [[nodiscard]] Status choose(const ModelWish &wish) override
    {
        const Status there = check(wish);
        m_wish = there ? wish : m_wish;
        return there;
    }
    [[nodiscard]] QJsonObject journaled() const override { return {{u"name"_s, m_wish.model}}; }
    [[nodiscard]] Status recall(const QJsonObject &model) override
    {
        if (model.value("name"_L1) == u"nobody/x"_s) {
            return failure(ErrorKind::Configuration, u"There is no provider nobody"_s);
        }
        return {};
    }
    void use(Session &) override { ++uses; }
    void setNoteSink(std::function<void(const QString &)> sink) override { note = std::move(sink); }
    [[nodiscard]] std::shared_ptr<ModelDirectory> directory() override { return asked; }

    std::shared_ptr<FakeDirectory> asked = std::make_shared<FakeDirectory>();
    std::atomic<int> uses = 0;
    std::function<void(const QString &)> note;
    QMap<QString, ModelWish> own;

private:
    ModelWish m_wish{u"blueprint"_s};
};

/// Sessions whose model can be chosen.
class ChoosingSessions final : public SessionFactory {
public:
    explicit ChoosingSessions(const QString &folder)
        : m_sessions(folder)
    {
    }
    [[nodiscard]] std::unique_ptr<Session> makeSession(const QString &projectFolder) override
    {
        return m_sessions.makeSession(projectFolder);
    }
    [[nodiscard]] QString modelLabel() const override { return isOffline() ? u"Blueprint"_s : source.wish().model; }
    [[nodiscard]] bool isOffline() const override { return source.wish().isBuiltIn(); }
    [[nodiscard]] ModelSource *models() override { return &source; }
    [[nodiscard]] const Clock &clock() const override { return m_sessions.clock(); }
    [[nodiscard]] QString defaultProjectsFolder() const override { return m_sessions.defaultProjectsFolder(); }

    mutable FakeModels source;

private:
    FakeSessions m_sessions;
};

QAction *actionNamed(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == text) {
            return action;
        }
    }
    return nullptr;
}

ExchangeRecord exchange(int turn)
{
    ExchangeRecord record;
    record.startedMs = 1'760'000'000'000 + turn;
    record.model = {u"ollama"_s, u"small"_s};
    record.origin = {RunId(u"run-1"_s), TaskId(u"backend"_s), RoleId(u"backend"_s), 1, turn};
    record.method = "POST";
    record.url = u"http://127.0.0.1:11434/v1/chat/completions"_s;
    record.headers = {{"authorization", "[redacted]"}};
    record.body = "{\"messages\":[{\"content\":\"turn " + QByteArray::number(turn) + "\"}]}";
    record.status = 500;
    record.answer = "out of memory";
    record.error = Error{ErrorKind::Network, u"The server fell over"_s, {}, {}, {}};
    return record;
}

} // namespace

class TestModelChoice final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] static QString shown(MainWindow &window)
    {
        return window.findChild<QLabel *>(u"modelStatus"_s)->text();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void theMenuOffersWhatCanBeUsed()
    {
        FakeModels source;
        ModelButton button(source);
        QCOMPARE(button.text(), u"Blueprint (offline)"_s);
        QVERIFY(button.accessibleName().contains(u"Blueprint"_s));
        QMenu *menu = button.menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(actionNamed(menu, u"Blueprint (offline)"_s)->isChecked());
        QVERIFY(actionNamed(menu, u"ollama/small at 10.0.0.1:1"_s) != nullptr);
        QTRY_VERIFY(actionNamed(menu, u"ollama"_s) != nullptr);
        QVERIFY(actionNamed(menu, u"keyed"_s) == nullptr); // has no key
        QMenu *models = actionNamed(menu, u"ollama"_s)->menu();
        Q_EMIT models->aboutToShow();
        QTRY_VERIFY(actionNamed(models, u"medium && co"_s) != nullptr);
        ModelWish wish;
        connect(&button, &ModelButton::chosen, this, [&wish](const ModelWish &chosen) { wish = chosen; });
        actionNamed(models, u"medium && co"_s)->trigger();
        QCOMPARE(wish.model, u"ollama/medium & co"_s);
        QVERIFY(!source.asked->wasInMainThread);
    }

    void theWindowUsesWhatIsChosenAndSaysSo()
    {
        ChoosingSessions factory(m_folder.path());
        MainWindow window(factory);
        window.show();
        QCOMPARE(shown(window), u"Blueprint (offline)"_s);
        auto *button = window.findChild<ModelButton *>(u"modelButton"_s);
        Q_EMIT button->chosen({u"ollama/small"_s});
        QCOMPARE(button->text(), u"ollama/small"_s);
        QCOMPARE(shown(window), u"ollama/small"_s);
        Q_EMIT button->chosen({u"nobody/x"_s});
        QCOMPARE(shown(window), u"ollama/small"_s); // refused, and nothing changed
        QCOMPARE(factory.source.uses, 0);
        window.controller().startProject(m_folder.filePath(u"made"_s), {u"Sample board"_s}, false, {});
        QTRY_VERIFY_WITH_TIMEOUT(window.controller().state().hasPlan(), 30'000);
        Q_EMIT button->chosen({u"blueprint"_s});
        QCOMPARE(factory.source.uses, 1); // the open project goes on with it
        QCOMPARE(shown(window), u"Blueprint (offline)"_s);
        factory.source.note(u"ollama/small is asked again"_s);
        QVERIFY(!factory.source.asked->wasInMainThread);
    }

    void aModelIsConnected()
    {
        FakeModels source;
        ModelDialog dialog(source);
        dialog.show();
        const auto boxes = dialog.findChildren<QComboBox *>();
        const auto named = [&boxes](const QString &name) {
            return *std::ranges::find(boxes, name, &QWidget::accessibleName);
        };
        QComboBox *provider = named(u"Provider"_s);
        QComboBox *model = named(u"Model"_s);
        const auto edit = [&dialog](const QString &name) {
            const auto edits = dialog.findChildren<QLineEdit *>();
            return *std::ranges::find(edits, name, &QWidget::accessibleName);
        };
        const auto button = [&dialog](const QString &text) {
            const auto buttons = dialog.findChildren<QPushButton *>();
            return *std::ranges::find(buttons, text, &QPushButton::text);
        };
        auto *status = dialog.findChild<QLabel *>(u"modelStatus"_s);
        QTRY_COMPARE(provider->count(), 2);
        provider->setCurrentText(u"keyed"_s);
        QTRY_VERIFY(status->text().contains(u"no key"_s));
        QVERIFY(!button(u"&Use it"_s)->isEnabled());
        QCOMPARE(edit(u"Key"_s)->echoMode(), QLineEdit::Password);

        edit(u"Key"_s)->setText(u"has blank"_s);
        button(u"&Store key"_s)->click();
        QTRY_VERIFY(status->text().contains(u"blank"_s));
        QCOMPARE(edit(u"Key"_s)->text(), u"has blank"_s); // to be mended
        edit(u"Key"_s)->setText(u"secret-123"_s);
        button(u"&Store key"_s)->click();
        QTRY_COMPARE(source.asked->stored, QByteArray("secret-123"));
        QTRY_VERIFY(edit(u"Key"_s)->text().isEmpty());
        QTRY_COMPARE(model->currentText(), u"large"_s);

        edit(u"Address of the server"_s)->setText(u"http://nowhere/v1"_s);
        QTRY_VERIFY(status->text().contains(u"Nothing answers"_s));
        provider->setCurrentText(u"ollama"_s);
        edit(u"Address of the server"_s)->setText(u"http://10.0.0.2:8080/v1"_s);
        QTRY_VERIFY(model->findText(u"small"_s) >= 0);
        model->setEditText(u"small"_s);
        button(u"&Test"_s)->click();
        QTRY_VERIFY(status->text().contains(u"calls tools by itself"_s));
        ModelWish wish;
        connect(&dialog, &ModelDialog::chosen, this, [&wish](const ModelWish &chosen) { wish = chosen; });
        button(u"&Use it"_s)->click();
        QCOMPARE(wish, (ModelWish{u"ollama/small"_s, u"http://10.0.0.2:8080/v1"_s}));
        QVERIFY(!source.asked->wasInMainThread);
    }

    void aDialogThatIsClosedLeavesItsQuestionBehind()
    {
        auto source = std::make_unique<FakeModels>();
        const auto latch = source->asked->latch = std::make_shared<FakeDirectory::Latch>();
        const std::weak_ptr<FakeDirectory> directory = source->asked;
        auto dialog = std::make_unique<ModelDialog>(*source);
        dialog->show();
        QTRY_VERIFY(latch->isWaiting);
        QElapsedTimer timer;
        timer.start();
        dialog->reject();
        dialog.reset();
        source.reset();
        QVERIFY2(timer.elapsed() < mostWaitMs, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY(latch->isToldToStop);
        QVERIFY(!directory.expired()); // the job has what it uses
        latch->isShut = false;
        QTRY_VERIFY(directory.expired());
    }

    void aMenuThatIsGoneLeavesItsQuestionBehind()
    {
        auto source = std::make_unique<FakeModels>();
        const auto latch = source->asked->latch = std::make_shared<FakeDirectory::Latch>();
        const std::weak_ptr<FakeDirectory> directory = source->asked;
        auto button = std::make_unique<ModelButton>(*source);
        Q_EMIT button->menu()->aboutToShow();
        QTRY_VERIFY(latch->isWaiting);
        button.reset();
        source.reset();
        QTRY_VERIFY(latch->isToldToStop);
        QVERIFY(!directory.expired());
        latch->isShut = false;
        QTRY_VERIFY(directory.expired());
    }

    void theWindowGoesWhileItsDialogAsks()
    {
        auto factory = std::make_unique<ChoosingSessions>(m_folder.path());
        const auto latch = factory->source.asked->latch = std::make_shared<FakeDirectory::Latch>();
        const std::weak_ptr<FakeDirectory> directory = factory->source.asked;
        auto window = std::make_unique<MainWindow>(*factory);
        window->show();
        window->actions().action(ActionId::ChooseModel)->trigger();
        const auto *dialog = window->findChild<ModelDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QTRY_VERIFY(latch->isWaiting);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(window->close());
        window.reset();
        factory.reset();
        QVERIFY2(timer.elapsed() < mostWaitMs, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY(latch->isToldToStop);
        QVERIFY(!directory.expired());
        latch->isShut = false;
        QTRY_VERIFY(directory.expired());
    }

    void exactRequestsAreShownAndCopied()
    {
        const QString project = m_folder.filePath(u"logged"_s);
        RequestLog log;
        log.writeTo(project);
        log.add(exchange(1));
        RequestsPage page;
        page.show();
        page.setTask(project, TaskId(u"backend"_s), 1);
        auto *list = page.findChild<QTreeWidget *>();
        auto *text = page.findChild<QPlainTextEdit *>();
        QVERIFY(!list->accessibleName().isEmpty() && !text->accessibleName().isEmpty());
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QVERIFY(text->toPlainText().startsWith(u"POST http://127.0.0.1:11434/v1/chat/completions\n"_s));
        QVERIFY(text->toPlainText().contains(u"        {\n"_s)); // laid out
        QVERIFY(text->toPlainText().contains(u"out of memory"_s));
        page.findChild<QToolButton *>()->click();
        QVERIFY(text->toPlainText().contains(QString::fromLatin1(exchange(1).body)));
        page.findChildren<QPushButton *>().first()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), requestText(exchange(1)));

        log.add(exchange(2));
        list->setCurrentItem(list->topLevelItem(0));
        page.setTask(project, TaskId(u"backend"_s), 2);
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 0); // what was chosen stays
        list->setCurrentItem(list->topLevelItem(1));
        QVERIFY(text->toPlainText().contains(u"turn 2"_s));
        page.setTask(project, TaskId(u"frontend"_s), 3);
        QCOMPARE(list->topLevelItemCount(), 0);
        QVERIFY(text->toPlainText().isEmpty());
    }
};

QTEST_MAIN(TestModelChoice)
#include "tst_modelchoice.moc"
