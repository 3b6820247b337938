// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

#include <QElapsedTimer>

namespace autodevos {

enum class ProgressMode {
    Live,  ///< a block on the terminal that is redrawn
    Plain, ///< one line per change
    Json,  ///< one event a line on standard output
    Quiet,
};

/// Shows a run on the terminal as its events come in. Main thread; knows only the projection.
class Progress {
public:
    explicit Progress(ProgressMode mode);

    void show(const ProjectState &state, const QVector<Event> &events);
    /// Redraws the times of what is running; for a timer.
    void refresh(const ProjectState &state, qint64 nowMs);
    /// While something else has the end of the terminal, a question, the live block is not drawn.
    void setHeld(bool isHeld);
    /// Removes the live block and prints the table of tasks and requirements.
    void finish(const ProjectState &state);

private:
    void showChange(const ProjectState &state, const Event &event);
    void drawBlock(const ProjectState &state, qint64 nowMs);
    void eraseBlock();

    ProgressMode m_mode;
    int m_blockLines = 0;
    bool m_isHeld = false;
    QElapsedTimer m_sinceDrawn;
};

/// The mode that --json, --quiet and the terminal ask for.
[[nodiscard]] ProgressMode progressMode(bool json, bool quiet);
/// "Models: 12000 tokens read, 3400 written, about 0.0421 USD".
[[nodiscard]] QString usageText(const Usage &usage);
/// The end of a run: state of each task, and what the requirements came to.
void printSummary(const ProjectState &state);

} // namespace autodevos
