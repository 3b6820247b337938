// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/webviewloader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPluginLoader>

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
    : m_file(file.isEmpty() ? installedFile() : file)
{
}

bool WebViewLoader::isInstalled() const
{
    return QFileInfo::exists(m_file);
}

Result<WebView *> WebViewLoader::makeView(QWidget *parent)
{
    QPluginLoader loader(m_file); // stays loaded: what a browser has begun it does not take back
    auto *plugin = qobject_cast<WebViewPlugin *>(loader.instance());
    if (plugin == nullptr) {
        return refusal(QCoreApplication::translate("WebViewLoader", "The view inside the window cannot be loaded: %1")
                           .arg(loader.errorString()),
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
