// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/webview.h"

#include <QObject>

namespace autodevos {

/// The plugin's root: makes views. Main thread, owned by its loader.
class EngineWebViewPlugin final : public QObject, public WebViewPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.autodevos.WebViewPlugin/1")
    Q_INTERFACES(autodevos::WebViewPlugin)

public:
    EngineWebViewPlugin();
    [[nodiscard]] bool canConfine() const override;
    [[nodiscard]] WebView *makeView(QWidget *parent) override;
};

} // namespace autodevos
