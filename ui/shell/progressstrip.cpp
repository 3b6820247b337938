// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progressstrip.h"

#include "ui/logs/eventtext.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace autodevos {

ProgressStrip::ProgressStrip(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(140);
    m_bar->setFixedHeight(10);
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_text = new QLabel;
    m_text->setObjectName(u"progressText"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::Normal, 0, spacing::Normal, 0);
    row->setSpacing(spacing::Normal);
    row->addWidget(m_bar);
    row->addWidget(m_text);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ProgressStrip::showText);
    setState({}, false, false);
}

void ProgressStrip::setState(const ProjectState &state, bool isRunning, bool isPlanning)
{
    const std::shared_ptr<const Plan> plan = state.plan();
    m_run = state.run();
    m_isRunning = isRunning;
    m_isPlanning = isPlanning;
    m_done = 0;
    m_failed = 0;
    m_total = plan == nullptr ? 0 : static_cast<int>(plan->tasks.size());
    const Usage usage = state.usage();
    m_tokens = usage.input + usage.output;
    if (plan != nullptr) {
        for (const Task &task : plan->tasks) {
            const TaskState now = state.task(task.id).state;
            m_done += now == TaskState::Completed ? 1 : 0;
            m_failed += now == TaskState::Failed || now == TaskState::Skipped ? 1 : 0;
        }
    }
    m_bar->setVisible(m_total > 0);
    m_bar->setRange(0, std::max(1, m_total));
    m_bar->setValue(m_done);
    QPalette colours = palette();
    const ColourTheme &theme = ColourTheme::of(colours);
    colours.setColor(QPalette::Highlight, m_failed > 0                       ? theme.danger
                                          : m_done == m_total && m_total > 0 ? theme.success
                                                                             : theme.accent);
    m_bar->setPalette(colours);
    if (isRunning && m_run.state != RunState::Paused) {
        m_second.start();
    } else {
        m_second.stop();
    }
    showText();
}

void ProgressStrip::showText()
{
    QStringList parts;
    if (m_isPlanning) {
        parts.append(tr("Planning…"));
    }
    if (m_total > 0) {
        parts.append(tr("%1/%2 tasks").arg(m_done).arg(m_total));
        if (m_failed > 0) {
            parts.append(tr("%n not done", nullptr, m_failed));
        }
    }
    if (m_run.startedMs > 0) {
        const qint64 end = m_run.endedMs > 0 ? m_run.endedMs : m_isRunning ? m_clock.nowMs() : m_run.startedMs;
        if (end > m_run.startedMs) {
            parts.append(durationText(end - m_run.startedMs));
        }
    }
    if (m_tokens > 0) {
        parts.append(tr("%1 tokens").arg(countText(m_tokens)));
    }
    if (m_isRunning && m_run.state == RunState::Paused) {
        parts.append(tr("paused"));
    }
    m_text->setText(parts.join(u" · "_s));
}

QString ProgressStrip::text() const
{
    return m_text->text();
}

} // namespace autodevos
