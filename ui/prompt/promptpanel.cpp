// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/promptpanel.h"

#include "ui/prompt/examples.h"
#include "ui/prompt/promptedit.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
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

} // namespace

PromptPanel::PromptPanel(const QString &projectsFolder, QAction *planAndRun, QAction *plan, QWidget *parent)
    : QWidget(parent)
{
    m_editor = new PromptEdit(m_history);
    m_recognised = new QLabel;
    m_recognised->setWordWrap(true);
    m_recognised->hide();
    m_options = new RunOptionsForm(projectsFolder);

    auto *exampleButton = new QToolButton;
    m_examples = exampleButton;
    exampleButton->setText(tr("Examples"));
    exampleButton->setIcon(icon(IconId::ChevronDown));
    exampleButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exampleButton->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    exampleButton->setPopupMode(QToolButton::InstantPopup);
    exampleButton->setAutoRaise(true);
    auto *menu = new QMenu(exampleButton);
    for (const Example &example : examples()) {
        QAction *action = menu->addAction(example.title);
        action->setToolTip(example.summary);
        connect(action, &QAction::triggered, this, [this, prompt = example.prompt] { setText(prompt); });
    }
    exampleButton->setMenu(menu);

    QPushButton *runButton = buttonFor(planAndRun, tr("Plan and run"), this);
    runButton->setObjectName(u"planAndRunButton"_s);
    runButton->setDefault(true);
    QPushButton *planButton = buttonFor(plan, tr("Plan"), this);
    planButton->setObjectName(u"planButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(exampleButton);
    buttons->addStretch();
    buttons->addWidget(planButton);
    buttons->addWidget(runButton);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_editor, 1);
    column->addWidget(m_recognised);
    column->addLayout(buttons);
    column->addWidget(m_options);

    connect(m_editor, &QPlainTextEdit::textChanged, this, &PromptPanel::textChanged);
    connect(m_editor, &PromptEdit::requirementClicked, this, &PromptPanel::requirementChosen);
    setLock({});
}

void PromptPanel::setLock(const QString &reason)
{
    m_editor->setLock(reason);
    m_options->setEnabled(reason.isEmpty());
    m_options->setToolTip(reason);
    m_examples->setEnabled(reason.isEmpty());
    m_examples->setToolTip(reason.isEmpty() ? tr("Start from an example") : reason);
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
    qsizetype cannot = 0;
    for (const Requirement &requirement : plan.requirements) {
        cannot += requirement.cannot.isEmpty() ? 0 : 1;
    }
    QString text = tr("%n requirement(s) recognised", nullptr, static_cast<int>(plan.requirements.size()));
    if (cannot > 0) {
        text += u" · "_s + tr("%n will not be built", nullptr, static_cast<int>(cannot));
    }
    m_recognised->setText(text);
    m_recognised->setVisible(!plan.requirements.isEmpty());
}

void PromptPanel::clearPlan()
{
    m_editor->clearRequirements();
    m_recognised->hide();
}

} // namespace autodevos
