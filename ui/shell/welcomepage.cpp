// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/prompt/examples.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCommandLinkButton>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

WelcomePage::WelcomePage(const QString &modelLabel, bool isOffline, QWidget *parent)
    : QWidget(parent)
{
    m_heading = new QLabel;
    m_heading->setFont(headingFont(font()));
    m_heading->setWordWrap(true);
    m_lead = new QLabel;
    m_lead->setWordWrap(true);
    m_model = new QLabel;
    setModel(modelLabel, isOffline);
    m_model->setWordWrap(true);
    auto *examplesLabel = new QLabel(tr("Or start from an example:"));
    auto *grid = new QGridLayout;
    grid->setSpacing(spacing::Normal);
    int place = 0;
    for (const Example &example : examples()) {
        auto *button = new QCommandLinkButton(example.title, example.summary);
        button->setIcon(icon(IconId::Plan, ColourTheme::of(palette()).accent));
        button->setAccessibleName(tr("Example: %1").arg(example.title));
        connect(button, &QPushButton::clicked, this, [this, prompt = example.prompt] { Q_EMIT exampleChosen(prompt); });
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    }
    auto *write = new QPushButton(icon(IconId::Prompt), tr("Write a prompt"));
    auto *open = new QPushButton(icon(IconId::Open), tr("Open a project"));
    connect(write, &QPushButton::clicked, this, &WelcomePage::promptWanted);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::Normal);
    buttons->addWidget(write);
    buttons->addWidget(open);
    buttons->addStretch();

    auto *card = new QWidget;
    card->setMaximumWidth(720);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::Page, spacing::Page, spacing::Page, spacing::Page);
    column->setSpacing(spacing::Wide);
    column->addStretch();
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    column->addLayout(buttons);
    column->addSpacing(spacing::Normal);
    column->addWidget(examplesLabel);
    column->addLayout(grid);
    column->addWidget(m_model);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *holder = new QWidget;
    auto *centre = new QHBoxLayout(holder);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch(1);
    centre->addWidget(card, 1000);
    centre->addStretch(1);
    scroll->setWidget(holder);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setPlanning(false);
}

void WelcomePage::setModel(const QString &modelLabel, bool isOffline)
{
    m_model->setText(isOffline ? tr("Works offline now: %1 needs no network and no key.").arg(modelLabel)
                               : tr("Answers come from %1.").arg(modelLabel));
}

void WelcomePage::setPlanning(bool isPlanning)
{
    m_heading->setText(isPlanning ? tr("Reading the prompt…") : tr("What shall be built?"));
    m_lead->setText(isPlanning
                        ? tr("The plan appears here as a graph. Nothing runs before it is there.")
                        : tr("Write what the program is for, who uses it and what they keep in it. AutoDevOS plans the "
                             "work, writes the project, checks it, and shows every step."));
}

} // namespace autodevos
