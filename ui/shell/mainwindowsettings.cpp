// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/errorwords.h"
#include "ui/files/filesview.h"
#include "ui/models/words.h"
#include "ui/preview/previewpanel.h"
#include "ui/prompt/promptpanel.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/settings/commandrulesdialog.h"
#include "ui/settings/learneddialog.h"
#include "ui/settings/rolesdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/toolserversdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/modelsource.h"
#include "ui/shell/notifier.h"
#include "ui/shell/sessionfactory.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QSettings>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

SettingItem choice(const QString &group, const QString &key, const QString &text, const QString &help,
                   const QVector<QPair<QVariant, QString>> &choices)
{
    SettingItem item{group, key, text, help, SettingItem::Kind::Choice, choices};
    item.byDefault = choices.first().first;
    return item;
}

QVector<SettingItem> appearanceItems()
{
    const QString group = MainWindow::tr("Appearance");
    const QString desktop = MainWindow::tr("as the desktop");
    return {
        choice(group, u"window/theme"_s, MainWindow::tr("Colours"), {},
               {{u"system"_s, desktop}, {u"light"_s, MainWindow::tr("light")}, {u"dark"_s, MainWindow::tr("dark")}}),
        choice(group, u"window/language"_s, MainWindow::tr("Language"),
               MainWindow::tr("Counts when the program is started the next time"),
               {{QString(), desktop},
                {u"en"_s, u"English"_s},
                {u"de"_s, u"Deutsch"_s},
                {u"es"_s, u"Español"_s},
                {u"fr"_s, u"Français"_s},
                {u"ja"_s, u"日本語"_s},
                {u"zh_CN"_s, u"简体中文"_s}})};
}

QVector<SettingItem> desktopItems()
{
    const auto toggle = [](const QString &key, const QString &text, const QString &help, bool byDefault) {
        SettingItem item{MainWindow::tr("Desktop"), key, text, help, SettingItem::Kind::Switch};
        item.byDefault = byDefault;
        return item;
    };
    SettingItem motion =
        toggle(u"window/reducedMotion"_s, MainWindow::tr("Less motion"),
               MainWindow::tr("Nothing glides or fades; also on where the desktop asks for it"), false);
    motion.environment = u"AUTODEVOS_REDUCED_MOTION"_s;
    return {motion,
            toggle(u"desktop/notify"_s, MainWindow::tr("Notifications"),
                   MainWindow::tr("When a run ends or a task needs you, and another program is in front"), true),
            toggle(u"desktop/tray"_s, MainWindow::tr("Icon in the tray"), {}, false),
            toggle(u"desktop/restore"_s, MainWindow::tr("Open the last project at the start"), {}, true)};
}

QVector<SettingItem> runItems()
{
    const QString group = MainWindow::tr("Runs");
    const QString help = MainWindow::tr("For new projects");
    SettingItem checks = choice(group, u"run/checks"_s, MainWindow::tr("Checks"), help,
                                {{u"none"_s, MainWindow::tr("none")},
                                 {u"fast"_s, MainWindow::tr("fast")},
                                 {u"full"_s, MainWindow::tr("full")}});
    checks.byDefault = u"fast"_s;
    SettingItem parallel{group, u"run/parallel"_s, MainWindow::tr("Tasks at a time"), help, SettingItem::Kind::Number};
    parallel.least = 1;
    parallel.most = 64;
    parallel.byDefault = RunOptions().maxParallel;
    SettingItem failFast{group, u"run/failFast"_s, MainWindow::tr("Stop at the first failure"), help,
                         SettingItem::Kind::Switch};
    failFast.byDefault = false;
    return {checks, parallel, failFast};
}

QVector<SettingItem> limitItems()
{
    const auto limit = [](const QString &key, const QString &text, const QString &environment) {
        SettingItem item{MainWindow::tr("Limits of language models"), u"limits/"_s + key, text,
                         MainWindow::tr("Over all models of a project; counts from the next plan or run on"),
                         SettingItem::Kind::Number};
        item.most = 1000000000;
        item.unset = MainWindow::tr("no limit");
        item.byDefault = 0;
        item.environment = environment;
        return item;
    };
    return {limit(u"requestsPerMinute"_s, MainWindow::tr("Requests a minute"), u"AUTODEVOS_REQUESTS_PER_MINUTE"_s),
            limit(u"tokensPerMinute"_s, MainWindow::tr("Tokens a minute"), u"AUTODEVOS_TOKENS_PER_MINUTE"_s),
            limit(u"concurrentCalls"_s, MainWindow::tr("Calls at a time"), u"AUTODEVOS_CONCURRENT_CALLS"_s)};
}

} // namespace

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(settingItems(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::applySetting);
    dialog->open();
}

void MainWindow::showCommandRules()
{
    auto *dialog = new CommandRulesDialog(m_factory.configFolder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showToolServers()
{
    auto *dialog = new ToolServersDialog(m_factory.configFolder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showLearned()
{
    auto *dialog = new LearnedDialog(m_factory.configFolder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LearnedDialog::pinned, this, [this](const QString &role, const QString &model) {
        QSettings().setValue(u"models/"_s + role, model);
        useModelsAnew();
    });
    dialog->open();
}

void MainWindow::showRoles()
{
    auto *dialog = new RolesDialog(m_factory.configFolder() + u"/agents"_s, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RolesDialog::changed, this, [this] {
        m_factory.reloadRoles();
        useModelsAnew();
    });
    dialog->open();
}

/// For each role who answers; empty is the model that is chosen.
QVector<SettingItem> MainWindow::roleModelItems() const
{
    ModelSource *source = m_factory.models();
    if (source == nullptr || m_factory.roles() == nullptr) {
        return {};
    }
    QVector<ModelWish> known{{u"blueprint"_s}, source->wish()};
    known += source->recent() + source->ownModels().values();
    SettingItem item{tr("Models by role"),
                     {},
                     {},
                     tr("Write provider/model, and after a blank an address of its own; counts from the next plan or "
                        "run on"),
                     SettingItem::Kind::Text};
    item.choices = {{QString(), tr("the chosen model")}};
    for (qsizetype i = 0; i < known.size(); ++i) {
        if (known.indexOf(known.at(i)) == i) {
            item.choices.append({known.at(i).toText(), known.at(i).toText()});
        }
    }
    item.byDefault = QString();
    item.fault = [source](const QVariant &value) {
        const ModelWish wish = ModelWish::parse(value.toString());
        const Status there = wish.model.isEmpty() ? Status() : source->check(wish);
        return there ? QString() : lineInWords(there.error());
    };
    SettingItem also = item;
    also.key = u"learning/also"_s;
    also.text = tr("May be given tasks as well");
    also.help = tr("Write provider/model, several parted by blanks: which one does a task is learned; counts from the "
                   "next plan or run on");
    also.choices = {{QString(), tr("none")}};
    also.fault = [source](const QVariant &value) {
        for (const QString &name : value.toString().simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (const Status there = source->check({name}); !there) {
                return lineInWords(there.error());
            }
        }
        return QString();
    };
    QVector<SettingItem> items{also};
    for (const Role &role : m_factory.roles()->roles()) {
        item.key = u"models/"_s + role.id.value();
        item.text = roleText(role.id);
        items.append(item);
    }
    return items;
}

QVector<SettingItem> MainWindow::settingItems() const
{
    QVector<SettingItem> items = appearanceItems() + desktopItems() + runItems() + roleModelItems() + limitItems();
    for (const QAction *action : m_actions->all()) {
        SettingItem item{tr("Shortcuts"), u"shortcuts/"_s + action->objectName(),
                         withoutMnemonic(action->text()).remove(u'…'),
                         tr("Press F2 or a key and then the new shortcut"), SettingItem::Kind::Keys};
        item.byDefault = m_actions->defaultShortcut(action);
        items.append(item);
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
    } else if (key == u"window/reducedMotion"_s) {
        setReducedMotion(value.toBool());
    } else if (key == u"desktop/tray"_s) {
        m_notifier->setTrayShown(value.toBool());
    } else if (key.startsWith(u"models/"_s) || key.startsWith(u"learning/"_s)) {
        useModelsAnew();
    } else if (key.startsWith(u"run/"_s) && !m_controller.isOpen()) {
        m_prompt->options()->recallOptions();
    }
}

/// What was written goes to the disk, then the run ends, then the window closes; each step calls for the next one.
void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preview->stop();
    const bool hasUnsaved = m_files.ifMade() != nullptr && m_files->hasUnsaved() && !m_dropsEdits;
    if (hasUnsaved || m_controller.isRunning()) {
        event->ignore();
        m_isQuitting = true;
        if (hasUnsaved) {
            m_files->saveAll();
        } else if (!m_controller.isClosing()) {
            m_messages->say(
                Notice{Notice::Level::Info, tr("Ending the run. What is done is kept."), {}, {}, u"closing"_s, 0});
            m_closedFolder = m_controller.folder();
            m_controller.closeProject();
        }
        return;
    }
    saveLayout();
    rememberSession(m_isQuitting && m_controller.folder().isEmpty() ? m_closedFolder : m_controller.folder());
    m_isQuitting = false;
    m_dropsEdits = false;
    event->accept();
}

} // namespace autodevos
