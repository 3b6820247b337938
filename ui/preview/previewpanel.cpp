// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpanel.h"

#include "core/words/errorwords.h"
#include "ui/logs/logview.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

PreviewPanel::PreviewPanel(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    m_toggle = new QPushButton;
    m_toggle->setObjectName(u"previewToggle"_s);
    m_open = new QPushButton(icon(IconId::Link), tr("Open in browser"));
    m_here = new QPushButton(icon(IconId::Preview), tr("Show it here"));
    m_here->setObjectName(u"previewHere"_s);
    m_here->setCheckable(true);
    m_here->setToolTip(tr("Shows the app inside this window; loads a browser the first time"));
    m_here->hide();
    m_viewButtons = makeViewButtons();
    m_state = new QLabel;
    m_state->setWordWrap(true);
    m_url = new QLabel;
    m_url->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_url->setOpenExternalLinks(true);
    m_log = new LogView(m_buffer);
    m_log->setAccessibleName(tr("Log of the preview"));
    m_log->hideTaskColumn();
    m_log->setEmptyText(tr("What the app says is written here while it runs."));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(spacing::Normal, spacing::Normal, spacing::Normal, spacing::Normal);
    row->setSpacing(spacing::Normal);
    row->addWidget(m_toggle);
    row->addWidget(m_open);
    row->addWidget(m_here);
    row->addWidget(m_viewButtons);
    row->addStretch();
    auto *told = new QHBoxLayout; // beside the buttons it would have a word a line in a small window
    told->setContentsMargins(spacing::Normal, 0, spacing::Normal, spacing::Normal);
    told->setSpacing(spacing::Normal);
    told->addWidget(m_url);
    told->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addLayout(told);
    m_split = new QSplitter(Qt::Vertical);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_log);
    column->addWidget(m_split, 1);
    connect(m_here, &QPushButton::toggled, this, &PreviewPanel::updateView);
    connect(m_toggle, &QPushButton::clicked, this, &PreviewPanel::toggle);
    connect(m_open, &QPushButton::clicked, this, &PreviewPanel::openInBrowser);
    showState();
    setFocusProxy(m_toggle);
}

PreviewPanel::~PreviewPanel() = default;

void PreviewPanel::setProject(const QString &folder, bool hasFiles)
{
    if (folder != m_folder) {
        m_preview.reset();
        m_buffer.clear();
        m_log->handleReset();
        m_folder = folder;
    }
    if (hasFiles != m_hasFiles || folder.isEmpty() || m_preview == nullptr) {
        m_hasFiles = hasFiles;
        showState();
    }
}

void PreviewPanel::setLock(const QString &reason)
{
    if (m_lock != reason) {
        m_lock = reason;
        showState();
    }
}

bool PreviewPanel::isRunning() const
{
    return m_preview != nullptr && m_preview->state() == Preview::State::Running;
}

void PreviewPanel::toggle()
{
    if (m_preview != nullptr && m_preview->state() != Preview::State::Stopped) {
        m_preview->stop();
    } else {
        start();
    }
}

void PreviewPanel::stop()
{
    if (m_preview != nullptr) {
        m_preview->stop();
    }
}

void PreviewPanel::start()
{
    const bool isActive = m_preview != nullptr && m_preview->state() != Preview::State::Stopped;
    if (isActive || m_folder.isEmpty() || !m_hasFiles || !m_lock.isEmpty()) {
        return;
    }
    if (m_preview == nullptr) {
        makePreview();
    }
    m_buffer.clear();
    m_log->handleReset();
    m_preview->start();
    showState();
}

void PreviewPanel::makePreview()
{
    m_preview = std::make_unique<Preview>(m_folder);
    connect(m_preview.get(), &Preview::stateChanged, this, &PreviewPanel::showState);
    connect(m_preview.get(), &Preview::ready, this, &PreviewPanel::showState);
    connect(m_preview.get(), &Preview::failed, this, [this](const Error &error) {
        m_buffer.append({{m_clock.nowMs(), LogLevel::Error, {}, lineInWords(error)}});
        m_log->handleAppended();
        showState();
        Q_EMIT failed(error);
    });
    connect(m_preview.get(), &Preview::lineWritten, this, [this](const QString &line) {
        m_buffer.append({{m_clock.nowMs(), LogLevel::Info, {}, line}});
        m_log->handleAppended();
    });
}

void PreviewPanel::showState()
{
    const Preview::State state = m_preview == nullptr ? Preview::State::Stopped : m_preview->state();
    const bool isStopped = state == Preview::State::Stopped;
    m_toggle->setText(isStopped ? tr("Start preview") : tr("Stop preview"));
    m_toggle->setIcon(icon(isStopped ? IconId::Run : IconId::Stop));
    m_toggle->setEnabled(!isStopped || (!m_folder.isEmpty() && m_hasFiles && m_lock.isEmpty()));
    m_toggle->setToolTip(m_lock);
    const QUrl url = isRunning() ? m_preview->url() : QUrl();
    m_open->setEnabled(!url.isEmpty());
    m_url->setText(url.isEmpty() ? QString() : u"<a href=\"%1\">%1</a>"_s.arg(url.toString().toHtmlEscaped()));
    m_url->setVisible(!url.isEmpty());
    updateView();
    switch (state) {
    case Preview::State::Stopped:
        m_state->setText(m_folder.isEmpty()  ? tr("Open or make a project first.")
                         : !m_lock.isEmpty() ? m_lock
                         : m_hasFiles        ? tr("The app is not running.")
                                             : tr("There is nothing to start yet: run the plan first."));
        break;
    case Preview::State::Preparing:
        m_state->setText(tr("Installing and building. The first time takes a minute or two."));
        break;
    case Preview::State::Starting:
        m_state->setText(tr("Starting…"));
        break;
    case Preview::State::Running:
        m_state->setText(tr("The app is running on this computer only."));
        break;
    }
    Q_EMIT runningChanged();
}

QWidget *PreviewPanel::makeViewButtons()
{
    auto *group = new QWidget;
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Tight);
    const auto add = [group, row](IconId picture, const QString &name) {
        auto *button = new QToolButton(group);
        button->setIcon(icon(picture));
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
        return button;
    };
    QToolButton *back = add(IconId::Undo, tr("Back to the page before"));
    back->setObjectName(u"viewBack"_s);
    connect(back, &QToolButton::clicked, this, [this] { m_view->back(); });
    connect(add(IconId::Retry, tr("Load the page again")), &QToolButton::clicked, this, [this] { m_view->reload(); });
    group->hide();
    return group;
}

bool PreviewPanel::canShowHere() const
{
    return m_loader.isInstalled();
}

void PreviewPanel::showHere(bool isWanted)
{
    m_here->setChecked(isWanted && canShowHere());
}

/// The view is there while the app runs and is wanted here; its browser ends with it.
void PreviewPanel::updateView()
{
    const bool isAlive = isRunning();
    m_here->setVisible(isAlive && canShowHere());
    if (!isAlive || !m_here->isChecked()) {
        delete std::exchange(m_view, nullptr);
        m_viewButtons->hide();
        return;
    }
    if (m_view == nullptr) {
        const Result<WebView *> made = m_loader.makeView(m_split);
        if (!made) {
            m_here->setChecked(false);
            Q_EMIT failed(made.error());
            return;
        }
        m_view = *made;
        m_view->setAccessibleName(tr("The app"));
        m_split->insertWidget(0, m_view);
        m_split->setSizes({3 * m_split->height() / 4, m_split->height() / 4});
        m_viewButtons->show();
        m_shown.clear();
    }
    if (const QUrl address = m_preview->url(); address != m_shown) {
        m_shown = address;
        m_view->load(address);
    }
}

void PreviewPanel::openInBrowser()
{
    if (isRunning()) {
        QDesktopServices::openUrl(m_preview->url());
    }
}

} // namespace autodevos
