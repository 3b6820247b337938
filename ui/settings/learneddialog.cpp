// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/learneddialog.h"

#include "core/words/errorwords.h"

#include <QDialogButtonBox>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

enum Column { RoleColumn, ModelColumn, SuccessColumn, CostColumn, TimeColumn };

} // namespace

LearnedDialog::LearnedDialog(const QString &configFolder, QWidget *parent)
    : QDialog(parent)
    , m_file(configFolder + u"/knowledge.db"_s)
{
    setObjectName(u"learnedDialog"_s);
    setWindowTitle(tr("What was learned of models"));
    makeView();
    layOut();
    updateButtons();
    load();
}

void LearnedDialog::makeView()
{
    m_view = new QTreeWidget;
    m_view->setObjectName(u"learned"_s);
    m_view->setAccessibleName(tr("What was learned of models"));
    m_view->setHeaderLabels({tr("Role"), tr("Model"), tr("Succeeded"), tr("USD a try"), tr("Seconds a try")});
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->resizeSection(RoleColumn, 130);
    m_view->header()->resizeSection(ModelColumn, 240);
    connect(m_view, &QTreeWidget::currentItemChanged, this, &LearnedDialog::updateButtons);
}

void LearnedDialog::layOut()
{
    auto *intro =
        new QLabel(tr("Among the models that may be given tasks, the one that is likelier to succeed in a role "
                      "does a task; cost and time decide between the like. A model that is pinned to a role "
                      "does all its tasks. Counts from the next run on."));
    intro->setWordWrap(true);
    m_note = new QLabel;
    m_note->setObjectName(u"learnedNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMinimumHeight(2 * fontMetrics().height());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_pin = buttons->addButton(tr("&Pin to its role"), QDialogButtonBox::ActionRole);
    m_pin->setObjectName(u"pinModel"_s);
    m_pin->setAutoDefault(false);
    m_pin->setToolTip(tr("Taken back under Models by role in the settings"));
    m_forget = buttons->addButton(tr("&Forget all"), QDialogButtonBox::ActionRole);
    m_forget->setObjectName(u"forgetLearned"_s);
    m_forget->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pin, &QPushButton::clicked, this, &LearnedDialog::pinCurrent);
    connect(m_forget, &QPushButton::clicked, this, &LearnedDialog::forget);
    resize(760, 420);
    m_view->setFocus();
}

void LearnedDialog::load()
{
    auto *watcher = new QFutureWatcher<Result<QVector<Experience>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        showKnown(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([file = m_file] {
        const SystemClock clock;
        return Knowledge(file, clock).experience();
    }));
}

void LearnedDialog::showKnown(const Result<QVector<Experience>> &known)
{
    m_known = known.value_or(QVector<Experience>());
    m_view->clear();
    for (const Experience &one : std::as_const(m_known)) {
        auto *item = new QTreeWidgetItem(
            m_view, {one.role.value(), one.model,
                     tr("%1 of %2").arg(locale().toString(one.successes), locale().toString(one.tries)),
                     locale().toString(one.meanCost, 'g', 3), locale().toString(one.meanSeconds(), 'f', 1)});
        for (const int number : {SuccessColumn, CostColumn, TimeColumn}) {
            item->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    m_view->setCurrentItem(m_view->topLevelItem(0));
    m_note->setText(!known              ? lineInWords(known.error())
                    : m_known.isEmpty() ? tr("Nothing has been learned yet: tasks that language models do teach.")
                                        : QString());
    updateButtons();
    Q_EMIT loaded();
}

void LearnedDialog::pinCurrent()
{
    const int row = m_view->indexOfTopLevelItem(m_view->currentItem());
    if (row >= 0 && row < m_known.size()) {
        const Experience &one = m_known.at(row);
        m_note->setText(tr("%1 does the tasks of %2 from now on.").arg(one.model, one.role.value()));
        Q_EMIT pinned(one.role.value(), one.model);
    }
}

void LearnedDialog::forget()
{
    m_isBusy = true;
    updateButtons();
    auto *watcher = new QFutureWatcher<Status>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isBusy = false;
        if (const Status status = watcher->result(); !status) {
            updateButtons();
            m_note->setText(lineInWords(status.error()));
            return;
        }
        load();
    });
    watcher->setFuture(QtConcurrent::run([file = m_file] {
        const SystemClock clock;
        return Knowledge(file, clock).forget();
    }));
}

void LearnedDialog::updateButtons()
{
    m_pin->setEnabled(!m_isBusy && m_view->currentItem() != nullptr);
    m_forget->setEnabled(!m_isBusy && !m_known.isEmpty());
}

} // namespace autodevos
