// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/preview.h"

#include "core/base/mailbox.h"
#include "core/check/previewserver.h"

#include <thread>

namespace autodevos {

/// The server's thread and what it tells. News of an earlier start are dropped by its number.
class Preview::Private {
public:
    Private(Preview &preview, QString folder)
        : projectFolder(std::move(folder))
        , news([&preview] {
            QMetaObject::invokeMethod(
                &preview, [&preview] { preview.m_private->takeNews(); }, Qt::QueuedConnection);
        })
        , m_preview(preview)
    {
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    ~Private()
    {
        news.close();
        server.request_stop();
    }

    void launch()
    {
        isRestarting = false;
        isEnded = false;
        server = std::jthread([this](std::stop_token stop) {
            PreviewServer(projectFolder, [this](PreviewNews item) { news.post(std::move(item)); }).run(stop);
        });
        setState(State::Preparing);
    }

    void setState(State next)
    {
        if (state != next) {
            state = next;
            if (next != State::Running) {
                url.clear();
            }
            Q_EMIT m_preview.stateChanged(next);
        }
    }

    void takeNews()
    {
        for (const PreviewNews &item : news.take()) {
            take(item);
        }
    }

    QString projectFolder;
    Mailbox<PreviewNews> news;
    std::jthread server;
    State state = State::Stopped;
    QUrl url;
    bool isEnded = true;       ///< the server's thread has said its last
    bool isRestarting = false; ///< `start` came while the old one was still ending

private:
    void take(const PreviewNews &item)
    {
        const bool isStopping = server.get_stop_token().stop_requested();
        switch (item.kind) {
        case PreviewNews::Kind::Line:
            Q_EMIT m_preview.lineWritten(item.line);
            break;
        case PreviewNews::Kind::Starting:
            if (!isStopping) {
                setState(State::Starting);
            }
            break;
        case PreviewNews::Kind::Ready:
            if (!isStopping) {
                url = item.url;
                setState(State::Running);
                Q_EMIT m_preview.ready(item.url);
            }
            break;
        case PreviewNews::Kind::Failed:
            setState(State::Stopped);
            Q_EMIT m_preview.failed(item.error);
            break;
        case PreviewNews::Kind::Ended:
            isEnded = true;
            setState(State::Stopped);
            if (isRestarting) {
                launch();
            }
            break;
        }
    }

    Preview &m_preview;
};

Preview::Preview(QString projectFolder, QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(*this, std::move(projectFolder)))
{
}

Preview::~Preview() = default;

void Preview::start()
{
    if (!m_private->isEnded) {
        m_private->isRestarting = m_private->server.get_stop_token().stop_requested();
        return; // it runs already, or starts again once the old one is gone
    }
    m_private->launch();
}

void Preview::stop()
{
    m_private->isRestarting = false;
    m_private->server.request_stop();
}

Preview::State Preview::state() const
{
    return m_private->state;
}

QUrl Preview::url() const
{
    return m_private->url;
}

} // namespace autodevos
