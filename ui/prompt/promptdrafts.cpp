// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/promptdrafts.h"

#include <QtConcurrentRun>

namespace autodevos {

namespace {

constexpr int pauseMs = 250; // shorter than a pause between words, longer than one between letters

} // namespace

PromptDrafts::PromptDrafts(DraftMaker maker, QObject *parent)
    : QObject(parent)
    , m_maker(std::move(maker))
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PromptDrafts::begin);
    connect(&m_watcher, &QFutureWatcher<Result<RunDraft>>::finished, this, &PromptDrafts::take);
}

PromptDrafts::~PromptDrafts()
{
    m_stop.request_stop();
    m_watcher.disconnect(this);
    m_pool.clear();
    m_pool.waitForDone();
}

void PromptDrafts::want(const Prompt &prompt, const std::shared_ptr<const Plan> &plan, const RunOptions &options)
{
    Wish wish{prompt, plan, options};
    if (!m_maker || wish == m_wish) {
        return;
    }
    m_wish = std::move(wish);
    if (m_wish.prompt.text.trimmed().isEmpty()) {
        m_pause.stop();
        Q_EMIT cleared();
        return;
    }
    m_pause.start();
}

void PromptDrafts::begin()
{
    if (m_watcher.isRunning()) {
        m_stop.request_stop(); // its end begins the next one
        return;
    }
    m_asked = m_wish;
    m_stop = {};
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [maker = m_maker, wish = m_wish, stop = m_stop.get_token()] {
        return maker(wish.prompt, wish.plan, wish.options, stop);
    }));
}

void PromptDrafts::take()
{
    if (m_asked != m_wish) {
        if (!m_pause.isActive() && !m_wish.prompt.text.trimmed().isEmpty()) {
            begin();
        }
        return;
    }
    const Result<RunDraft> draft = m_watcher.result();
    if (draft) {
        Q_EMIT drafted(*draft);
    } else if (draft.error().kind != ErrorKind::Cancelled) {
        Q_EMIT failed(draft.error());
    }
}

} // namespace autodevos
