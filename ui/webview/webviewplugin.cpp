// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/webviewplugin.h"

#include "ui/webview/enginewebview.h"

#include <QCoreApplication>
#include <QOpenGLContext>
#include <QQuickWindow>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

QT_BEGIN_NAMESPACE
// What Qt::AA_ShareOpenGLContexts calls before the application is there. Said that early it would cost every start of
// the program a context of the graphics card; WebEngine looks only at what it set.
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context);
Q_GUI_EXPORT QOpenGLContext *qt_gl_global_share_context();
QT_END_NAMESPACE

namespace autodevos {
namespace {

void provideSharedContext()
{
    if (qt_gl_global_share_context() == nullptr) {
        auto *context = new QOpenGLContext(QCoreApplication::instance());
        context->create(); // where that fails WebEngine draws without it
        qt_gl_set_global_share_context(context);
    }
}

} // namespace

/// The page is drawn by the processor: with the graphics card, Qt would make the whole window anew for it.
EngineWebViewPlugin::EngineWebViewPlugin()
{
    provideSharedContext();
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

bool EngineWebViewPlugin::canConfine() const
{
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") == 1) {
        return true; // the person has taken that decision
    }
    if (::geteuid() == 0) {
        return false;
    }
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(::unshare(CLONE_NEWUSER) == 0 ? 0 : 1);
    }
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
#else
    return true;
#endif
}

WebView *EngineWebViewPlugin::makeView(QWidget *parent)
{
    return new EngineWebView(parent);
}

} // namespace autodevos
