// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/runestimate.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace autodevos {

/// Keeps a draft of what is being typed: a moment after the last change it is made in the pool, one at a time, and only
/// the newest counts. Main thread, owned by the window; never waits, but for the end of a stopped draft when destroyed.
class PromptDrafts final : public QObject {
    Q_OBJECT

public:
    /// Without a maker there never is a draft.
    explicit PromptDrafts(DraftMaker maker, QObject *parent = nullptr);
    ~PromptDrafts() override;

    /// What is to be drafted now; the same again changes nothing. An empty prompt has no draft.
    /// `plan`: the one there is for this very prompt; null: none.
    void want(const Prompt &prompt, const std::shared_ptr<const Plan> &plan, const RunOptions &options);

Q_SIGNALS:
    /// A plan that was wanted with the prompt is drafted as it is.
    void drafted(const autodevos::RunDraft &draft);
    /// The prompt cannot be planned as it stands.
    void failed(const autodevos::Error &error);
    void cleared(); ///< there is nothing to draft

private:
    struct Wish {
        Prompt prompt;
        std::shared_ptr<const Plan> plan;
        RunOptions options;
        friend bool operator==(const Wish &, const Wish &) = default;
    };

    void begin();
    void take();

    const DraftMaker m_maker;
    Wish m_wish;
    Wish m_asked; ///< what the running or last job was given
    std::stop_source m_stop;
    QTimer m_pause;
    QFutureWatcher<Result<RunDraft>> m_watcher;
    QThreadPool m_pool; ///< last: joined first
};

} // namespace autodevos
