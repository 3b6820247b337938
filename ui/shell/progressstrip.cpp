// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progressstrip.h"

#include "core/engine/runoptions.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr int amberPercent = 80;

QProgressBar *slimBar(int width)
{
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setFixedSize(width, 10);
    return bar;
}

void paint(QProgressBar &bar, const QColor &colour)
{
    QPalette colours = bar.palette();
    colours.setColor(QPalette::Highlight, colour);
    bar.setPalette(colours);
}

} // namespace

ProgressStrip::ProgressStrip(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    m_bar = slimBar(140);
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_money = slimBar(48);
    m_money->setObjectName(u"budgetBar"_s);
    m_money->setAccessibleName(tr("Share of the budget that is used, in per cent"));
    m_text = new QLabel;
    m_text->setObjectName(u"progressText"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::Normal, 0, spacing::Normal, 0);
    row->setSpacing(spacing::Normal);
    row->addWidget(m_bar);
    row->addWidget(m_text);
    row->addWidget(m_money);
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
            const TaskStatus status = state.task(task.id);
            m_done += status.state == TaskState::Completed ? 1 : 0;
            if (!status.setAside.isEmpty()) { // the person wants it so
                --m_total;
                continue;
            }
            m_failed += status.state == TaskState::Failed || status.state == TaskState::Skipped ? 1 : 0;
        }
    }
    m_bar->setVisible(m_total > 0);
    m_bar->setRange(0, std::max(1, m_total));
    m_bar->setValue(m_done);
    const ColourTheme &theme = ColourTheme::of(palette());
    paint(*m_bar, m_failed > 0 ? theme.danger : m_done == m_total && m_total > 0 ? theme.success : theme.accent);
    showMoney(state);
    if (isRunning && m_run.state != RunState::Paused) {
        m_second.start();
    } else {
        m_second.stop();
    }
    showText();
}

/// Amber while there is still time to think about it; the words beside it say the same without a colour.
void ProgressStrip::showMoney(const ProjectState &state)
{
    m_spent = state.runUsage();
    m_budget = state.run().state == RunState::None ? std::nullopt : runOptionsOf(state).budget;
    m_money->setVisible(m_budget.has_value());
    if (!m_budget) {
        return;
    }
    const double share = *m_budget > 0 ? m_spent.cost / *m_budget : 1;
    m_money->setValue(static_cast<int>(std::clamp(100 * share + 1e-6, 0.0, 100.0)));
    const ColourTheme &theme = ColourTheme::of(palette());
    paint(*m_money, m_money->value() >= 100            ? theme.danger
                    : m_money->value() >= amberPercent ? theme.warning
                                                       : theme.accent);
    m_money->setToolTip(tr("%1 % of the budget is used").arg(m_money->value()));
}

QString ProgressStrip::moneyText() const
{
    if (!m_budget && m_spent.cost <= 0) {
        return {};
    }
    const QString spent = m_spent.hasUnknownCost ? tr("at least %1").arg(usdText(m_spent.cost))
                          : m_spent.isEstimated  ? tr("about %1").arg(usdText(m_spent.cost))
                                                 : usdText(m_spent.cost);
    return m_budget ? tr("%1 of %2").arg(spent, usdText(*m_budget)) : spent;
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
    if (const QString money = moneyText(); !money.isEmpty()) {
        parts.append(money);
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
