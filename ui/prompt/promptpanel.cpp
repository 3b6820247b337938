// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/promptpanel.h"

#include "ui/models/words.h"
#include "ui/prompt/attachmentbar.h"
#include "ui/prompt/examples.h"
#include "ui/prompt/promptedit.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

QPushButton *buttonFor(QAction *action, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    const auto follow = [action, button] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    follow();
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, follow);
    return button;
}

/// The files that are dropped; none where there is a folder among them.
QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile() || QFileInfo(url.toLocalFile()).isDir()) {
            return {};
        }
        files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

PromptPanel::PromptPanel(const QString &projectsFolder, QAction *planAndRun, QAction *plan, QWidget *parent)
    : QWidget(parent)
{
    m_editor = new PromptEdit(m_history);
    m_recognised = new QLabel;
    m_recognised->setWordWrap(true);
    m_recognised->hide();
    m_estimate = new QLabel;
    m_estimate->setObjectName(u"estimate"_s);
    m_estimate->setAccessibleName(tr("Estimate of the run"));
    m_estimate->setWordWrap(true);
    m_estimate->hide();
    m_options = new RunOptionsForm(projectsFolder, *m_editor);

    auto *exampleButton = new QToolButton;
    m_examples = exampleButton;
    exampleButton->setText(tr("Examples"));
    exampleButton->setIcon(icon(IconId::ChevronDown));
    exampleButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exampleButton->setProperty("marksMenuItself", true);
    exampleButton->setPopupMode(QToolButton::InstantPopup);
    exampleButton->setAutoRaise(true);
    auto *menu = new QMenu(exampleButton);
    for (const Example &example : examples()) {
        QAction *action = menu->addAction(example.title);
        action->setToolTip(example.summary);
        connect(action, &QAction::triggered, this, [this, prompt = example.prompt] { setText(prompt); });
    }
    exampleButton->setMenu(menu);

    m_attachments = new AttachmentBar;
    m_attach = new QToolButton;
    m_attach->setObjectName(u"attachButton"_s);
    m_attach->setIcon(icon(IconId::File));
    m_attach->setAutoRaise(true);
    m_attach->setAccessibleName(tr("Attach files"));
    connect(m_attach, &QToolButton::clicked, m_attachments, &AttachmentBar::choose);
    setAcceptDrops(true);

    QPushButton *runButton = buttonFor(planAndRun, tr("Plan and run"), this);
    runButton->setObjectName(u"planAndRunButton"_s);
    runButton->setDefault(true);
    QPushButton *planButton = buttonFor(plan, tr("Plan"), this);
    planButton->setObjectName(u"planButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(exampleButton);
    buttons->addWidget(m_attach);
    buttons->addStretch();
    buttons->addWidget(planButton);
    buttons->addWidget(runButton);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_editor, 1);
    column->addWidget(m_attachments);
    auto *found = new QVBoxLayout; // belongs together
    found->setSpacing(spacing::Tight);
    found->addWidget(m_recognised);
    found->addWidget(m_estimate);
    column->addLayout(found);
    column->addLayout(buttons);
    column->addWidget(m_options);

    connect(m_editor, &QPlainTextEdit::textChanged, this, &PromptPanel::textChanged);
    connect(m_options, &RunOptionsForm::changed, this, &PromptPanel::optionsChanged);
    connect(m_editor, &PromptEdit::requirementClicked, this, &PromptPanel::requirementChosen);
    setLock({});
}

void PromptPanel::setLock(const QString &reason)
{
    m_editor->setLock(reason);
    m_options->setEnabled(reason.isEmpty());
    m_options->setToolTip(reason);
    m_attachments->setEnabled(reason.isEmpty());
    m_attach->setEnabled(reason.isEmpty());
    m_attach->setToolTip(reason.isEmpty() ? tr("Attach text files: a language model reads them with the prompt")
                                          : reason);
    m_examples->setEnabled(reason.isEmpty());
    m_examples->setToolTip(reason.isEmpty() ? tr("Start from an example") : reason);
}

void PromptPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_attach->isEnabled() && !filesIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    } else {
        event->ignore();
    }
}

void PromptPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_attachments->add(filesIn(*event->mimeData()));
}

QString PromptPanel::text() const
{
    return m_editor->toPlainText();
}

void PromptPanel::setText(const QString &text)
{
    if (m_editor->toPlainText() == text) {
        return;
    }
    m_history.add(m_editor->toPlainText());
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    m_editor->moveCursor(QTextCursor::Start);
}

void PromptPanel::remember()
{
    m_history.add(m_editor->toPlainText());
}

void PromptPanel::setPlan(const Plan &plan)
{
    m_editor->setRequirements(plan.prompt.text, plan.requirements);
    sayRecognised(plan.requirements);
}

void PromptPanel::sayRecognised(const QVector<Requirement> &requirements)
{
    qsizetype cannot = 0;
    for (const Requirement &requirement : requirements) {
        cannot += requirement.cannot.isEmpty() ? 0 : 1;
    }
    QString text = tr("%n requirement(s) recognised", nullptr, static_cast<int>(requirements.size()));
    if (cannot > 0) {
        text += u" · "_s + tr("%n will not be built", nullptr, static_cast<int>(cannot));
    }
    m_recognised->setText(text);
    m_recognised->setVisible(!requirements.isEmpty());
}

void PromptPanel::clearPlan()
{
    m_editor->clearRequirements();
    m_recognised->hide();
}

void PromptPanel::showDraft(const RunDraft &draft, bool isPlanned)
{
    if (!isPlanned) {
        m_editor->setRequirements(draft.plan.prompt.text, draft.plan.requirements, PromptEdit::Source::Draft);
        sayRecognised(draft.plan.requirements);
    }
    const RunEstimate &estimate = draft.estimate;
    QStringList parts{tr("%n task(s)", nullptr, estimate.tasks) + u' ' + tr("in %n step(s)", nullptr, estimate.steps),
                      tr("about %1").arg(roughDurationText(estimate.seconds))};
    if (estimate.isFree) {
        parts.append(tr("free"));
    } else {
        parts.append(tr("about %1 tokens").arg(countText(estimate.tokens)));
        parts.append(estimate.usd ? tr("about %1").arg(usdText(*estimate.usd)) : tr("price not known"));
    }
    const std::optional<double> budget = m_options->options().budget;
    const bool isOver = budget && estimate.usd && *estimate.usd > *budget;
    if (isOver) {
        parts.append(tr("more than the budget of %1").arg(usdText(*budget)));
    }
    m_estimate->setText(parts.join(u" · "_s));
    m_estimate->setToolTip(isPlanned ? tr("What a run of the whole plan takes, as far as experience tells")
                                     : tr("What a run takes, as far as experience tells. The built-in model drafts the "
                                          "plan as you type; nothing is spent for it."));
    tint(isOver);
    m_estimate->show();
}

void PromptPanel::showNoDraft(const Error &error)
{
    m_recognised->hide();
    m_estimate->setText(tr("Nothing to build is recognised yet"));
    m_estimate->setToolTip(error.remedy.isEmpty() ? error.message : error.message + u'\n' + error.remedy);
    tint(false);
    m_estimate->show();
}

void PromptPanel::clearDraft()
{
    m_recognised->hide();
    m_estimate->hide();
}

/// Quiet, unless it says more than is allowed.
void PromptPanel::tint(bool isWarning)
{
    QPalette colours = palette();
    const ColourTheme &theme = ColourTheme::of(colours);
    colours.setColor(QPalette::WindowText, isWarning ? theme.warning : theme.textMuted);
    m_estimate->setPalette(colours);
}

} // namespace autodevos
