// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtPlugin>
#include <QUrl>
#include <QWidget>

namespace autodevos {

/// A browser as a widget: shows one site and stays with it; what leads elsewhere opens in the person's browser. Main
/// thread, owned by its parent. Keeps nothing on disk.
class WebView : public QWidget {
public:
    using QWidget::QWidget;

    virtual void load(const QUrl &address) = 0;
    virtual void back() = 0;
    virtual void reload() = 0;
    /// Of the page as it is shown; empty until one is.
    [[nodiscard]] virtual QString title() const = 0;
};

/// What the optional plugin offers: it brings a whole browser with it, so it is loaded only when a view is wanted.
class WebViewPlugin {
public:
    virtual ~WebViewPlugin() = default;
    /// A browser that cannot confine its pages ends the whole program: then none may be started.
    [[nodiscard]] virtual bool canConfine() const = 0;
    [[nodiscard]] virtual WebView *makeView(QWidget *parent) = 0;
};

} // namespace autodevos

Q_DECLARE_INTERFACE(autodevos::WebViewPlugin, "org.autodevos.WebViewPlugin/1")
