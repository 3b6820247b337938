// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monkey.h"
#include "tests/ui/windowcase.h"
#include "ui/files/filesview.h"

#include <QApplication>
#include <QDesktopServices>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <thread>
#include <unistd.h>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

constexpr int Events = 10'000;
constexpr int patienceMs = 60'000; // where many others use the machine
const QStringList schemes{u"file"_s, u"http"_s, u"https"_s};
const char *const confined = "AUTODEVOS_TEST_IS_CONFINED";

QtMessageHandler messagesBefore = nullptr;

/// Starts this program again where only a folder of its own can be written to and no network is there: whatever is
/// typed into a file dialog, nothing of the machine is touched. Comes back where that is not possible.
void confine(char **argv)
{
    if (qEnvironmentVariableIsSet(confined) ||
        std::system("bwrap --ro-bind / / --tmpfs /tmp --dev /dev --proc /proc true 2>/dev/null") != 0) {
        return;
    }
    ::setenv(confined, "1", 1);
    ::setenv("HOME", "/tmp", 1);
    ::unsetenv("DBUS_SESSION_BUS_ADDRESS");
    const std::array fixed{"bwrap", "--ro-bind", "/",     "/",       "--tmpfs", "/tmp",          "--dev",
                           "/dev",  "--proc",    "/proc", "--chdir", "/tmp",    "--unshare-net", "--die-with-parent"};
    std::vector<char *> command;
    for (const char *word : fixed) {
        command.push_back(const_cast<char *>(word)); // execvp changes none of them
    }
    std::array<char, 4096> self{}; // its own path, as /tmp and the current folder are others inside
    if (::readlink("/proc/self/exe", self.data(), self.size() - 1) < 0) {
        return;
    }
    command.push_back(self.data());
    for (++argv; *argv != nullptr; ++argv) {
        command.push_back(*argv);
    }
    command.push_back(nullptr);
    ::execvp(command.front(), command.data());
}

/// Ends the program when no event has come to its end for a minute, and says which one it was.
class Watchdog {
public:
    explicit Watchdog(const Monkey &monkey)
        : m_thread([this, &monkey](const std::stop_token &stop) { watch(monkey, stop); })
    {
    }
    void feed() { ++m_fed; }

private:
    void watch(const Monkey &monkey, const std::stop_token &stop)
    {
        int seen = -1;
        for (int seconds = 0; !stop.stop_requested();) {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            seconds = seen == m_fed ? seconds + 1 : 0;
            seen = m_fed;
            if (seconds >= 5 * 60) {
                std::fprintf(stderr, "hangs after event %d: %s\n", monkey.done(), qPrintable(monkey.lastStep()));
                std::abort();
            }
        }
    }

    std::atomic<int> m_fed = 0;
    std::jthread m_thread;
};

/// Leaves out what Qt says of every click on a label and of the platform without a screen.
void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.contains(u"not accepted by receiving widget"_s) && !text.startsWith(u"This plugin does not support"_s)) {
        messagesBefore(type, context, text);
    }
}

/// What the window says of itself when it does not do what it is told.
QString whatHolds(MainWindow &window)
{
    const ProjectController &controller = window.controller();
    QStringList texts{u"phase %1, run state %2, %3 questions"_s.arg(static_cast<int>(controller.phase()))
                          .arg(static_cast<int>(controller.state().run().state))
                          .arg(controller.state().questions().size())};
    if (const std::shared_ptr<const Plan> plan = controller.state().plan()) {
        for (const Task &task : plan->tasks) {
            texts.append(task.id.value() + u' ' + toString(controller.state().task(task.id).state));
        }
    }
    if (window.files().hasUnsaved()) {
        texts.append(u"a file is not saved"_s);
    }
    for (const Notice &notice : window.messages().notices()) {
        texts.append(notice.text + u' ' + notice.detail);
    }
    return texts.join(u"; "_s);
}

std::optional<Notice> saveNotice(const MainWindow &window)
{
    const QVector<Notice> &notices = window.messages().notices();
    const auto notice = std::ranges::find(notices, u"save"_s, &Notice::topic);
    return notice == notices.cend() ? std::nullopt : std::optional(*notice);
}

/// Takes addresses that would be opened outside.
class Opener final : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &) { ++m_opened; }

private:
    int m_opened = 0;
};

} // namespace

/// Ten thousand random events over a project that runs. Under the address sanitizer it is also a test for leaks.
class TestMonkey final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void survivesEverything_data();
    void survivesEverything();
    void cleanupTestCase();

private:
    Opener m_opener;
};

void TestMonkey::initTestCase()
{
    if (!qEnvironmentVariableIsSet(confined)) {
        QSKIP("bubblewrap cannot be used here, and without it this test could write anywhere");
    }
    QVERIFY2(!QFile(u"/usr/here"_s).open(QIODevice::WriteOnly), "this test is not confined");
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    for (const QString &scheme : schemes) {
        QDesktopServices::setUrlHandler(scheme, &m_opener, "open");
    }
}

void TestMonkey::survivesEverything_data()
{
    QTest::addColumn<quint32>("seed");
    const QString wanted = qEnvironmentVariable("AUTODEVOS_MONKEY_SEEDS", u"1 2 3"_s);
    for (const QString &word : wanted.split(u' ')) {
        const quint32 seed = word.toUInt();
        QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
}

void TestMonkey::survivesEverything()
{
    QFETCH(quint32, seed);
    const auto quiet = qScopeGuard([] { qInstallMessageHandler(messagesBefore); });
    messagesBefore = qInstallMessageHandler(&handleMessage);
    WindowCase opened;
    opened.sessions.isBlocked = true;
    opened.window->prompt().editor()->setPlainText(u"A sample board: people keep cards on it."_s);
    opened.act(ActionId::PlanAndRun);
    QTRY_VERIFY_WITH_TIMEOUT(opened.window->controller().isRunning() && opened.window->controller().state().hasPlan(),
                             patienceMs);
    QRandomGenerator random(seed);
    Monkey monkey(*opened.window, seed);
    auto watchdog = std::make_unique<Watchdog>(monkey);
    connect(&monkey, &Monkey::stepped, this, [&](int done) {
        watchdog->feed();
        if (done % 50 == 0) { // the run goes on meanwhile, well or badly
            opened.sessions.isBlocked = random.bounded(3) == 0;
            opened.sessions.isAsking = random.bounded(3) == 0;
            opened.sessions.isBroken = random.bounded(4) == 0;
        }
        if (!opened.window->isVisible()) { // closed by the person
            opened.window->show();
        }
    });
    QVERIFY2(monkey.play(Events), qPrintable(u"no way out: "_s + monkey.lastStep()));
    QVERIFY(monkey.done() >= Events);
    watchdog.reset();
    // The window still does what it is told.
    opened.sessions.isBlocked = false;
    opened.window->controller().stop();
    QTRY_VERIFY2_WITH_TIMEOUT(!opened.window->controller().isRunning(), qPrintable(whatHolds(*opened.window)),
                              patienceMs);
    opened.act(ActionId::ShowGraph);
    opened.window->messages().clear();
    opened.window->close();
    // It closes, or says that a file cannot be saved, which somebody else changed meanwhile, and how it closes then.
    QTRY_VERIFY2_WITH_TIMEOUT(!opened.window->isVisible() || saveNotice(*opened.window),
                              qPrintable(whatHolds(*opened.window)), patienceMs);
    if (const std::optional<Notice> notice = saveNotice(*opened.window); opened.window->isVisible() && notice) {
        QVERIFY(!notice->choices.isEmpty());
        notice->choices.last().act();
    }
    QTRY_VERIFY2_WITH_TIMEOUT(!opened.window->isVisible(), qPrintable(whatHolds(*opened.window)), patienceMs);
}

void TestMonkey::cleanupTestCase()
{
    for (const QString &scheme : schemes) {
        QDesktopServices::unsetUrlHandler(scheme);
    }
}

int main(int argc, char **argv)
{
    confine(argv);
    QApplication application(argc, argv);
    TestMonkey test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_monkey.moc"
