// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/learneddialog.h"

#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

enum Column { RoleColumn, ModelColumn, SuccessColumn, CostColumn, TimeColumn };

} // namespace

LearnedDialog::LearnedDialog(const QString &configFolder, QWidget *parent)
    : FileListDialog(tr("What was learned of models"), u"learned"_s, parent)
    , m_file(configFolder + u"/knowledge.db"_s)
{
    setObjectName(u"learnedDialog"_s);
    setColumns({tr("Role"), tr("Model"), tr("Succeeded"), tr("USD a try"), tr("Seconds a try")}, {130, 240});
    view()->setRootIsDecorated(false);
    m_pin = addButton(tr("&Pin to its role"), u"pinModel"_s);
    m_pin->setToolTip(tr("Taken back under Models by role in the settings"));
    m_forget = addButton(tr("&Forget all"), u"forgetLearned"_s);
    connect(m_pin, &QPushButton::clicked, this, &LearnedDialog::pinCurrent);
    connect(m_forget, &QPushButton::clicked, this, &LearnedDialog::forget);
    layOut(tr("Among the models that may be given tasks, the one that is likelier to succeed in a role "
              "does a task; cost and time decide between the like. A model that is pinned to a role "
              "does all its tasks. Counts from the next run on."),
           u"learnedNote"_s);
    resize(760, 420);
    updateButtons();
    load();
}

void LearnedDialog::load()
{
    readInPool<Experience>(
        [file = m_file] {
            const SystemClock clock;
            return Knowledge(file, clock).experience();
        },
        [this](const QVector<Experience> &known) { showKnown(known); });
}

void LearnedDialog::showKnown(const QVector<Experience> &known)
{
    m_known = known;
    view()->clear();
    for (const Experience &one : std::as_const(m_known)) {
        auto *item = new QTreeWidgetItem(
            view(), {one.role.value(), one.model,
                     tr("%1 of %2").arg(locale().toString(one.successes), locale().toString(one.tries)),
                     locale().toString(one.meanCost, 'g', 3), locale().toString(one.meanSeconds(), 'f', 1)});
        for (const int number : {SuccessColumn, CostColumn, TimeColumn}) {
            item->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    view()->setCurrentItem(view()->topLevelItem(0));
    if (m_known.isEmpty() && isSilent()) {
        say(tr("Nothing has been learned yet: tasks that language models do teach."));
    }
}

void LearnedDialog::pinCurrent()
{
    const int row = view()->indexOfTopLevelItem(view()->currentItem());
    if (row >= 0 && row < m_known.size()) {
        const Experience &one = m_known.at(row);
        say(tr("%1 does the tasks of %2 from now on.").arg(one.model, one.role.value()));
        Q_EMIT pinned(one.role.value(), one.model);
    }
}

void LearnedDialog::forget()
{
    change([file = m_file] {
        const SystemClock clock;
        return Knowledge(file, clock).forget();
    });
}

void LearnedDialog::updateButtons()
{
    m_pin->setEnabled(!isBusy() && view()->currentItem() != nullptr);
    m_forget->setEnabled(!isBusy() && !m_known.isEmpty());
}

} // namespace autodevos
