// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filesview.h"
#include "ui/preview/previewpanel.h"
#include "ui/prompt/promptpanel.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace autodevos {

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(settingItems(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::applySetting);
    dialog->open();
}

QVector<SettingItem> MainWindow::settingItems() const
{
    using Kind = SettingItem::Kind;
    const QString look = tr("Appearance");
    const QString runs = tr("Runs");
    const QString limits = tr("Limits of language models");
    const QString none = tr("no limit");
    constexpr int most = 1000000000;
    const QString limitHelp = tr("Over all models of a project; counts from the next plan or run on");
    QVector<SettingItem> items{
        {look,
         u"window/theme"_s,
         tr("Colours"),
         {},
         Kind::Choice,
         {{u"system"_s, tr("as the desktop")}, {u"light"_s, tr("light")}, {u"dark"_s, tr("dark")}},
         0,
         0,
         {},
         u"system"_s},
        {look,
         u"window/language"_s,
         tr("Language"),
         tr("Counts when the program is started the next time"),
         Kind::Choice,
         {{QString(), tr("as the desktop")}, {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}},
         0,
         0,
         {},
         QString()},
        {runs,
         u"run/checks"_s,
         tr("Checks"),
         tr("For new projects"),
         Kind::Choice,
         {{u"none"_s, tr("none")}, {u"fast"_s, tr("fast")}, {u"full"_s, tr("full")}},
         0,
         0,
         {},
         u"fast"_s},
        {runs,
         u"run/parallel"_s,
         tr("Tasks at a time"),
         tr("For new projects"),
         Kind::Number,
         {},
         1,
         64,
         {},
         RunOptions().maxParallel},
        {runs,
         u"run/failFast"_s,
         tr("Stop at the first failure"),
         tr("For new projects"),
         Kind::Switch,
         {},
         0,
         0,
         {},
         false},
        {limits,
         u"limits/requestsPerMinute"_s,
         tr("Requests a minute"),
         limitHelp,
         Kind::Number,
         {},
         0,
         most,
         none,
         0,
         u"AUTODEVOS_REQUESTS_PER_MINUTE"_s},
        {limits,
         u"limits/tokensPerMinute"_s,
         tr("Tokens a minute"),
         limitHelp,
         Kind::Number,
         {},
         0,
         most,
         none,
         0,
         u"AUTODEVOS_TOKENS_PER_MINUTE"_s},
        {limits,
         u"limits/concurrentCalls"_s,
         tr("Calls at a time"),
         limitHelp,
         Kind::Number,
         {},
         0,
         1000,
         none,
         0,
         u"AUTODEVOS_CONCURRENT_CALLS"_s},
    };
    for (const QAction *action : m_actions->all()) {
        QString text = action->text();
        text.remove(u'&').remove(u'…');
        items.append({tr("Shortcuts"),
                      u"shortcuts/"_s + action->objectName(),
                      text,
                      tr("Press F2 or a key and then the new shortcut"),
                      Kind::Keys,
                      {},
                      0,
                      0,
                      {},
                      m_actions->defaultShortcut(action)});
    }
    return items;
}

void MainWindow::applySetting(const QString &key, const QVariant &value)
{
    if (key.startsWith(u"shortcuts/"_s)) {
        m_actions->setShortcut(key.mid(10), value.toString());
        updateActions();
    } else if (key == u"window/theme"_s) {
        applyTheme(value == u"light"_s ? ThemeMode::Light : value == u"dark"_s ? ThemeMode::Dark : ThemeMode::System);
    } else if (key.startsWith(u"run/"_s) && !m_controller.isOpen()) {
        m_prompt->options()->recallOptions();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preview->stop();
    if (m_controller.isRunning()) {
        event->ignore();
        if (!m_isQuitting) {
            m_isQuitting = true;
            m_messages->say(
                Notice{Notice::Level::Info, tr("Ending the run. What is done is kept."), {}, {}, u"closing"_s, 0});
            m_controller.closeProject();
        }
        return;
    }
    if (m_files->hasUnsaved() && !m_dropsEdits) {
        event->ignore();
        m_isQuitting = true;
        m_files->save();
        return;
    }
    saveLayout();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_actions != nullptr) {
        const QString sheet = styleSheetOf(ColourTheme::of(palette()));
        if (styleSheet() != sheet) {
            setStyleSheet(sheet);
        }
    }
}

} // namespace autodevos
