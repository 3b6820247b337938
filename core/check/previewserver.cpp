// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/previewserver.h"

#include "core/check/toolrun.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <atomic>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto startLimit = std::chrono::seconds(90);
constexpr auto pollPause = std::chrono::milliseconds(150);
constexpr int answerMs = 2000;

Error cancelled()
{
    return {ErrorKind::Cancelled, u"The preview was ended"_s, {}, {}};
}

} // namespace

PreviewServer::PreviewServer(QString projectFolder, std::function<void(PreviewNews)> tell)
    : m_workspace(std::move(projectFolder))
    , m_toolchain(m_workspace, m_clock)
    , m_tell(std::move(tell))
{
}

void PreviewServer::run(std::stop_token stop)
{
    const Status status = prepare(stop).and_then([this, &stop] { return serve(stop); });
    if (!status && status.error().kind != ErrorKind::Cancelled && !stop.stop_requested()) {
        m_tell({PreviewNews::Kind::Failed, {}, {}, status.error()});
    }
    m_tell({PreviewNews::Kind::Ended, {}, {}, {}});
}

Status PreviewServer::prepare(std::stop_token stop)
{
    const FileView view = viewOf(m_workspace);
    const std::optional<ToolchainTable> table = ToolchainTable::detect(view);
    const QMap<QString, QString> scripts = table ? scriptsOf(view, *table) : QMap<QString, QString>();
    if (!scripts.contains(u"start"_s)) {
        return failure(ErrorKind::Unsupported,
                       u"This project has nothing to start: no package.json with a start script"_s,
                       u"Run the project to its end first, or see its README"_s);
    }
    const QVector<CheckResult> results = m_toolchain.run(
        view, {u"install"_s, u"build"_s}, [this](const QString &line) { say(line); }, stop);
    if (stop.stop_requested()) {
        return tl::unexpected(cancelled());
    }
    for (const CheckResult &result : results) {
        if (result.skipped && result.check == "install"_L1) {
            return failure(ErrorKind::Unsupported, u"The preview cannot start here"_s, {}, result.note);
        }
        if (!result.ok) {
            const Finding first = result.findings.value(0);
            return failure(ErrorKind::Check, u"The project does not build (%1): %2"_s.arg(result.check, first.message),
                           first.remedy.isEmpty() ? u"Run the task again that wrote the file, then start the preview"_s
                                                  : first.remedy,
                           first.file);
        }
    }
    return scripts.contains(u"setup"_s) ? runScript(u"setup"_s, stop) : Status();
}

ProcessRequest PreviewServer::npm(const QStringList &words) const
{
    ProcessRequest request;
    request.command = QStringList{u"npm"_s} + words;
    request.folder = m_toolchain.folder().path();
    request.environment = {{u"NO_COLOR"_s, u"1"_s}, {u"FORCE_COLOR"_s, u"0"_s}};
    return request;
}

Status PreviewServer::runScript(const QString &script, std::stop_token stop)
{
    ProcessRequest request = npm({u"run"_s, u"--silent"_s, script});
    request.timeoutMs = 300 * 1000;
    request.lineSink = [this](const QString &line) {
        say(line);
    };
    SandboxPolicy policy;
    policy.writableFolders = {request.folder};
    policy.readablePaths = toolFolders();
    const Result<ProcessResult> result = runProcess(m_toolchain.sandbox().wrap(request, policy), stop);
    if (!result) {
        return tl::unexpected(result.error());
    }
    if (stop.stop_requested()) {
        return tl::unexpected(cancelled());
    }
    if (!result->succeeded()) {
        return failure(ErrorKind::Process, u"npm run %1 did not succeed"_s.arg(script),
                       u"See its output in the preview's log"_s, result->output.trimmed().right(400));
    }
    return {};
}

Status PreviewServer::serve(std::stop_token stop)
{
    const quint16 port = freeLoopbackPort();
    if (port == 0) {
        return failure(ErrorKind::Network, u"There is no free port on this machine"_s, u"End other servers"_s);
    }
    m_tell({PreviewNews::Kind::Starting, {}, {}, {}});
    ProcessRequest request = npm({u"start"_s, u"--silent"_s});
    request.environment.insert(u"PORT"_s, QString::number(port));
    request.environment.insert(u"HOST"_s, u"127.0.0.1"_s);
    request.lineSink = [this](const QString &line) {
        say(line);
    };
    SandboxPolicy policy;
    policy.writableFolders = {request.folder};
    policy.readablePaths = toolFolders();
    policy.hasNetwork = true; // a sandbox without would have a loopback of its own that no browser reaches
    std::stop_source end;
    const std::stop_callback forward(stop, [&end] { end.request_stop(); });
    std::atomic<bool> isTooLate = false;
    std::jthread watcher([&](std::stop_token watch) {
        const auto limit = std::chrono::steady_clock::now() + startLimit;
        while (!watch.stop_requested()) {
            if (answersHttp(port, "/api/health") || answersHttp(port, "/")) {
                m_tell({PreviewNews::Kind::Ready, {}, QUrl(u"http://127.0.0.1:%1/"_s.arg(port)), {}});
                return;
            }
            if (std::chrono::steady_clock::now() > limit) {
                isTooLate = true;
                end.request_stop();
                return;
            }
            std::this_thread::sleep_for(pollPause);
        }
    });
    const Result<ProcessResult> result = runProcess(m_toolchain.sandbox().wrap(request, policy), end.get_token());
    watcher.request_stop();
    watcher.join();
    if (!result) {
        return tl::unexpected(result.error());
    }
    if (stop.stop_requested()) {
        return tl::unexpected(cancelled());
    }
    return failure(ErrorKind::Process,
                   isTooLate ? u"The app did not answer within %1 s"_s.arg(startLimit.count())
                             : u"The app ended with exit code %1"_s.arg(result->exitCode),
                   u"See its output in the preview's log"_s, result->output.trimmed().right(400));
}

void PreviewServer::say(const QString &line)
{
    m_tell({PreviewNews::Kind::Line, line, {}, {}});
}

quint16 freeLoopbackPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool answersHttp(quint16 port, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(answerMs)) {
        return false;
    }
    socket.write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    QByteArray head;
    while (!head.contains('\n') && socket.waitForReadyRead(answerMs)) {
        head += socket.readAll();
    }
    const QList<QByteArray> words = head.left(head.indexOf('\n')).split(' ');
    return words.size() > 1 && words.first().startsWith("HTTP/") && words.at(1).toInt() >= 200 &&
           words.at(1).toInt() < 400;
}

} // namespace autodevos
