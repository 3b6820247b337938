// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/webviewloader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// In the build as where it is installed: programs in one folder, the plugin in lib/autodevos beside it.
QString installedFile()
{
    return QCoreApplication::applicationDirPath() + u"/../lib/autodevos/autodevos-webview" AUTODEVOS_PLUGIN_SUFFIX ""_s;
}

tl::unexpected<Error> refusal(const QString &message, const QString &remedy)
{
    return tl::unexpected(Error{ErrorKind::Configuration, message, remedy, {}});
}

} // namespace

WebViewLoader::WebViewLoader(const QString &file)
{
    m_loader.setFileName(file.isEmpty() ? installedFile() : file);
    m_loader.setLoadHints(QLibrary::PreventUnloadHint); // what a browser has begun it does not take back
}

bool WebViewLoader::isInstalled() const
{
    return !m_loader.fileName().isEmpty() && QFileInfo::exists(m_loader.fileName());
}

Result<WebView *> WebViewLoader::makeView(QWidget *parent)
{
    auto *plugin = qobject_cast<WebViewPlugin *>(m_loader.instance());
    if (plugin == nullptr) {
        return refusal(QCoreApplication::translate("WebViewLoader", "The view inside the window cannot be loaded: %1")
                           .arg(m_loader.errorString()),
                       QCoreApplication::translate("WebViewLoader", "Use the browser, or install Qt WebEngine again"));
    }
    if (!plugin->canConfine()) {
        return refusal(
            QCoreApplication::translate("WebViewLoader", "The view inside the window cannot confine the app's pages "
                                                         "on this system"),
            QCoreApplication::translate("WebViewLoader", "Use the browser, or allow user namespaces and do not start "
                                                         "AutoDevOS as the administrator"));
    }
    return plugin->makeView(parent);
}

} // namespace autodevos
