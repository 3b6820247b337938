// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/taskpage.h"
#include "core/words/reasonwords.h"

#include "ui/inspector/stalesummary.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

TaskPage::TaskPage(QWidget *parent)
    : QWidget(parent)
{
    m_reason = new QLabel;
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_instructions = new QPlainTextEdit;
    m_instructions->setObjectName(u"instructions"_s);
    m_instructions->setAccessibleName(tr("Instructions of the task"));
    m_instructions->setTabChangesFocus(true);
    m_instructions->installEventFilter(this);
    auto *label = new QLabel(tr("&Instructions"));
    label->setBuddy(m_instructions);
    m_edited = new QLabel(tr("edited, not used yet"));
    m_edited->setFont(smallFont(font()));
    m_edited->hide();
    auto *labelRow = new QHBoxLayout;
    labelRow->addWidget(label);
    labelRow->addStretch();
    labelRow->addWidget(m_edited);

    makeButtons();
    auto *buttons = new QGridLayout; // in one row they would keep a small screen's window from its place
    buttons->setSpacing(spacing::Tight);
    buttons->addWidget(m_retry, 0, 0);
    buttons->addWidget(m_only, 0, 1);
    buttons->addWidget(m_skip, 1, 0);
    buttons->addWidget(m_cancel, 1, 1);
    buttons->addWidget(m_save, 2, 0);
    buttons->addWidget(m_revert, 2, 1);
    buttons->setColumnStretch(2, 1);
    m_summary = new StaleSummary;
    m_summary->hide();
    m_facts = new QLabel;
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setTextInteractionFlags(Qt::TextBrowserInteraction);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Normal, spacing::Normal, spacing::Normal, spacing::Normal);
    column->setSpacing(spacing::Normal);
    column->addWidget(m_reason);
    column->addLayout(labelRow);
    column->addWidget(m_instructions, 1);
    column->addLayout(buttons);
    column->addWidget(m_summary);
    column->addWidget(m_facts);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(400);
    connect(&m_draftTimer, &QTimer::timeout, this, &TaskPage::keepDraft);
    connect(m_instructions, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling) {
            m_draftTimer.start();
            updateButtons();
            if (m_summary->isVisible()) {
                showSummary();
            }
        }
    });
    connect(m_summary, &StaleSummary::dismissed, this, &TaskPage::hideSummary);
    connect(m_summary, &StaleSummary::confirmed, this, [this] {
        const QString instructions = hasEdits() ? m_instructions->toPlainText() : QString();
        hideSummary();
        Q_EMIT retryRequested(m_task.id, instructions, m_reach);
    });
    connect(m_facts, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link.startsWith(u"task:"_s)) {
            Q_EMIT taskActivated(TaskId(link.mid(5)));
        } else if (link.startsWith(u"requirement:"_s)) {
            Q_EMIT requirementActivated(RequirementId(link.mid(12)));
        }
    });
}

void TaskPage::makeButtons()
{
    m_retry = new QPushButton(icon(IconId::Retry), tr("Retry…"));
    m_retry->setObjectName(u"retryButton"_s);
    m_only = new QPushButton(icon(IconId::Run), tr("Only this…"));
    m_only->setObjectName(u"onlyButton"_s);
    m_skip = new QPushButton(icon(IconId::Skip), tr("Skip"));
    m_skip->setObjectName(u"skipButton"_s);
    m_save = new QPushButton(tr("Save edit"));
    m_revert = new QPushButton(tr("Revert"));
    m_revert->setToolTip(tr("Put the planned instructions back"));
    m_cancel = new QPushButton(icon(IconId::Cancel), tr("Cancel"));
    connect(m_retry, &QPushButton::clicked, this, [this] { askRetry(Reach::WithDependents); });
    connect(m_only, &QPushButton::clicked, this, [this] { askRetry(Reach::Alone); });
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT skipRequested(m_task.id, m_setAside.isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString text = m_instructions->toPlainText();
        Q_EMIT saveRequested(m_task.id, text);
    });
    connect(m_revert, &QPushButton::clicked, this, &TaskPage::revert);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(m_task.id); });
}

bool TaskPage::hasEdits() const
{
    const QString text = m_instructions->toPlainText();
    return !m_task.id.isEmpty() && text != m_task.instructions && !text.trimmed().isEmpty();
}

void TaskPage::setTask(const QString &folder, std::shared_ptr<const Plan> plan, const Task *task,
                       const TaskStatus &status, bool isRunning)
{
    if (m_draftTimer.isActive()) {
        m_draftTimer.stop();
        keepDraft();
    }
    m_plan = std::move(plan);
    m_isRunning = isRunning;
    m_state = status.state;
    m_setAside = status.setAside;
    m_isActive =
        task != nullptr && isRunning && (status.state == TaskState::Running || status.state == TaskState::Waiting);
    const Task next = task == nullptr ? Task() : *task;
    const bool isOther = next.id != m_task.id || folder != m_folder;
    const bool isChanged = next.instructions != m_task.instructions;
    if (isOther) {
        hideSummary();
    }
    const QString shown = m_instructions->toPlainText();
    m_folder = folder;
    m_task = next;
    if (isOther || isChanged) {
        QString text = next.instructions;
        if (!next.id.isEmpty() && m_drafts.contains(folder, next.id)) {
            text = m_drafts.draft(folder, next.id);
        }
        if (text == next.instructions && !next.id.isEmpty()) {
            m_drafts.remove(folder, next.id); // used, or typed back
        }
        if (text != shown) {
            m_isFilling = true;
            m_instructions->setPlainText(text);
            m_isFilling = false;
        }
    }
    if (m_plan != nullptr && task != nullptr) {
        updateFacts(*m_plan, status);
    }
    updateButtons();
}

void TaskPage::setLock(const QString &reason)
{
    if (m_lock == reason) {
        return;
    }
    m_lock = reason;
    if (!reason.isEmpty()) {
        hideSummary();
    }
    updateButtons();
}

void TaskPage::updateFacts(const Plan &plan, const TaskStatus &status)
{
    m_reason->setText(reasonInWords(status.reason));
    m_reason->setVisible(!status.reason.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, ColourTheme::of(colours).state(status.state).mark);
    m_reason->setPalette(colours);
    const auto link = [](const QString &target, const QString &text, const QString &tip) {
        return u"<a href=\"%1\" title=\"%3\">%2</a>"_s.arg(target.toHtmlEscaped(), text.toHtmlEscaped(),
                                                           tip.toHtmlEscaped());
    };
    QStringList needs;
    for (const TaskId &id : std::as_const(m_task.needs)) {
        const Task *other = plan.task(id);
        needs.append(link(u"task:"_s + id.value(), other == nullptr ? id.value() : other->title, id.value()));
    }
    QStringList covers;
    for (const RequirementId &id : std::as_const(m_task.covers)) {
        const Requirement *requirement = plan.requirement(id);
        covers.append(
            link(u"requirement:"_s + id.value(), id.value(), requirement == nullptr ? QString() : requirement->text));
    }
    QStringList rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            rows.append(u"<b>%1</b> %2"_s.arg(name.toHtmlEscaped(), value));
        }
    };
    add(tr("Needs"), needs.join(u", "_s));
    add(tr("For"), covers.join(u", "_s));
    add(tr("Writes"), m_task.provides.join(u", "_s).toHtmlEscaped());
    add(tr("Checks"), m_task.checks.join(u", "_s).toHtmlEscaped());
    m_facts->setText(rows.join(u"<br>"_s));
}

void TaskPage::updateButtons()
{
    const bool hasTask = !m_task.id.isEmpty();
    const bool edited = hasEdits();
    m_retry->setText(edited ? tr("Retry with edits…") : tr("Retry…"));
    const bool isLocked = !m_lock.isEmpty();
    m_retry->setEnabled(hasTask && !m_isRunning && !isLocked);
    m_retry->setToolTip(isLocked      ? m_lock
                        : m_isRunning ? tr("Possible when the current run has ended")
                                      : tr("Shows first what runs again and what is reused"));
    m_only->setEnabled(m_retry->isEnabled());
    m_only->setToolTip(isLocked || m_isRunning ? m_retry->toolTip()
                                               : tr("Runs this task and what it still needs; what depends on it waits "
                                                    "for the next run"));
    updateSkip();
    m_save->setVisible(edited);
    m_save->setEnabled(!m_isRunning && !isLocked);
    m_save->setToolTip(isLocked ? m_lock : tr("Makes a new plan version; runs nothing"));
    m_revert->setVisible(edited);
    m_cancel->setVisible(m_isActive);
    m_cancel->setEnabled(!isLocked);
    m_cancel->setToolTip(isLocked ? m_lock : tr("Ends this task; the others go on"));
    m_edited->setVisible(edited);
    m_instructions->setReadOnly(!hasTask || isLocked);
    m_instructions->setAccessibleDescription(m_lock);
}

void TaskPage::updateSkip()
{
    const bool isBehind = !m_setAside.isEmpty() && m_setAside != m_task.id;
    m_skip->setVisible(m_state != TaskState::Completed && !isBehind && !m_task.id.isEmpty());
    const bool isOut = !m_setAside.isEmpty();
    m_skip->setText(isOut ? tr("Do not skip") : tr("Skip"));
    m_skip->setEnabled(m_lock.isEmpty() && !(isOut && m_isRunning));
    m_skip->setToolTip(!m_lock.isEmpty()      ? m_lock
                       : isOut && m_isRunning ? tr("Possible when the current run has ended")
                       : isOut                ? tr("The next run carries it out again")
                                              : tr("Leaves it out of this run and those to come, with what depends on "
                                                                  "it"));
}

void TaskPage::askRetry(Reach reach)
{
    m_reach = reach;
    if (m_task.id.isEmpty() || m_isRunning || !m_lock.isEmpty()) {
        return;
    }
    showSummary();
    m_summary->findChild<QPushButton *>(u"confirmRetry"_s)->setFocus(Qt::OtherFocusReason);
}

void TaskPage::showSummary()
{
    if (!m_previewOf || !m_plan) {
        return;
    }
    const StalePreview preview = m_previewOf(m_task.id, m_reach);
    const QString action = m_reach == Reach::Alone ? tr("Run only this")
                           : hasEdits()            ? tr("Retry with edits")
                                                   : tr("Retry");
    m_summary->setPreview(preview, *m_plan, action, !m_isRunning);
    m_summary->show();
    m_facts->hide(); // room for what matters now
    Q_EMIT stalePreviewChanged(preview.stale);
}

void TaskPage::hideSummary()
{
    if (!m_summary->isHidden()) {
        m_summary->hide();
        m_facts->show();
        Q_EMIT stalePreviewChanged({});
    }
}

bool TaskPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == m_instructions && isKey) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::ControlModifier) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                askRetry(Reach::WithDependents);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TaskPage::editInstructions()
{
    m_instructions->setFocus(Qt::ShortcutFocusReason);
    m_instructions->moveCursor(QTextCursor::End);
}

void TaskPage::keepDraft()
{
    if (m_task.id.isEmpty()) {
        return;
    }
    if (hasEdits()) {
        m_drafts.set(m_folder, m_task.id, m_instructions->toPlainText());
    } else {
        m_drafts.remove(m_folder, m_task.id);
    }
}

void TaskPage::revert()
{
    m_drafts.remove(m_folder, m_task.id);
    // Through the cursor, so that undo brings the edit back.
    QTextCursor cursor(m_instructions->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(m_task.instructions);
}

} // namespace autodevos
