// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/runoptionsform.h"

#include "ui/prompt/stackbox.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr double noLimit = -0.01; ///< one step below nothing at all
const QString checksKey = u"run/checks"_s;
const QString parallelKey = u"run/parallel"_s;
const QString failFastKey = u"run/failFast"_s;
const QString budgetKey = u"run/budget"_s;

} // namespace

void fillCheckLevels(QComboBox *box)
{
    const auto add = [box](const QString &text, const QString &tip, CheckLevel level) {
        box->addItem(text, static_cast<int>(level));
        box->setItemData(box->count() - 1, tip, Qt::ToolTipRole);
    };
    add(RunOptionsForm::tr("Checks: none"), RunOptionsForm::tr("Only that declared files exist and are complete"),
        CheckLevel::None);
    add(RunOptionsForm::tr("Checks: fast"), RunOptionsForm::tr("Also that every file parses; nothing is run"),
        CheckLevel::Fast);
    add(RunOptionsForm::tr("Checks: full"),
        RunOptionsForm::tr("Also install, types, lint, build and tests of the project; takes minutes"),
        CheckLevel::Full);
}

RunOptionsForm::RunOptionsForm(const QString &projectsFolder, QPlainTextEdit &prompt, QWidget *parent)
    : QWidget(parent)
    , m_projectsFolder(projectsFolder)
{
    m_folder = new QLineEdit;
    m_folder->setObjectName(u"projectFolder"_s);
    m_folder->setAccessibleName(tr("Project folder"));
    auto *browseButton = new QToolButton;
    browseButton->setIcon(icon(IconId::Open));
    browseButton->setToolTip(tr("Choose the project folder"));
    browseButton->setAccessibleName(browseButton->toolTip());
    m_browse = browseButton;
    connect(browseButton, &QToolButton::clicked, this, &RunOptionsForm::browse);
    connect(m_folder, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_isFolderChosen = !text.trimmed().isEmpty(); });
    auto *folderRow = new QHBoxLayout;
    folderRow->setSpacing(4);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browseButton);

    m_checks = new QComboBox;
    m_checks->setAccessibleName(tr("How much is checked"));
    fillCheckLevels(m_checks);
    connect(m_checks, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(checksKey, toString(options().checkLevel));
        Q_EMIT checkLevelChanged(options().checkLevel);
        Q_EMIT changed();
    });
    m_parallel = new QSpinBox;
    m_parallel->setRange(1, 64);
    m_parallel->setAccessibleName(tr("Tasks at a time"));
    connect(m_parallel, &QSpinBox::valueChanged, this, [this](int value) {
        QSettings().setValue(parallelKey, value);
        Q_EMIT changed();
    });
    makeBudget();
    m_failFast = new QCheckBox(tr("Stop at the first failure"));
    connect(m_failFast, &QCheckBox::toggled, this, [](bool on) { QSettings().setValue(failFastKey, on); });

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Folder"), folderRow);
    form->addRow(tr("Stac&k"), new StackBox(prompt));
    form->addRow(tr("C&hecks"), m_checks);
    form->addRow(tr("&At a time"), m_parallel);
    form->addRow(tr("&Budget"), m_budget);
    form->addRow(m_failFast);
    if (auto *label = qobject_cast<QLabel *>(form->itemAt(0, QFormLayout::LabelRole)->widget())) {
        label->setBuddy(m_folder); // a row made of a layout has none by itself
    }
    recallOptions();
    propose(u"project"_s);
}

void RunOptionsForm::makeBudget()
{
    m_budget = new QDoubleSpinBox;
    m_budget->setObjectName(u"budget"_s);
    m_budget->setRange(noLimit, 1'000'000);
    m_budget->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_budget->setSpecialValueText(tr("No limit"));
    m_budget->setSuffix(tr(" USD"));
    m_budget->setAccessibleName(tr("What the models may cost in this run"));
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, [this](double usd) {
        m_limit = usd < 0 ? std::nullopt : std::optional(usd);
        QSettings().setValue(budgetKey, usd);
        m_whenOverBudget = OverBudget::Pause; // the person looks after it
        Q_EMIT changed();
    });
    setModel({}, true);
}

void RunOptionsForm::setModel(const QJsonObject &model, bool isFree)
{
    m_model = model;
    m_isFree = isFree;
    m_budget->setEnabled(!isFree);
    m_budget->setToolTip(isFree ? tr("The built-in model costs nothing")
                                : tr("When it is used up, the run pauses and asks how to go on"));
    Q_EMIT changed();
}

void RunOptionsForm::showOptions(const RunOptions &options)
{
    const QSignalBlocker checks(m_checks);
    const QSignalBlocker parallel(m_parallel);
    const QSignalBlocker failFast(m_failFast);
    setCheckLevel(options.checkLevel);
    m_parallel->setValue(options.maxParallel);
    m_failFast->setChecked(options.failFast);
    showBudget(options);
    Q_EMIT checkLevelChanged(options.checkLevel);
    Q_EMIT changed();
}

void RunOptionsForm::showBudget(const RunOptions &options)
{
    const QSignalBlocker blocker(m_budget);
    m_limit = options.budget;
    m_whenOverBudget = options.whenOverBudget;
    const double cents = 100 * m_limit.value_or(0);
    m_budget->setDecimals(std::abs(cents - std::round(cents)) < 1e-6 ? 2 : 4);
    m_budget->setValue(m_limit.value_or(noLimit));
}

void RunOptionsForm::recallOptions()
{
    const QSettings settings;
    RunOptions options;
    options.maxParallel = settings.value(parallelKey, options.maxParallel).toInt();
    options.checkLevel = checkLevelFromString(settings.value(checksKey).toString()).value_or(options.checkLevel);
    options.failFast = settings.value(failFastKey, false).toBool();
    if (const double usd = settings.value(budgetKey, noLimit).toDouble(); usd >= 0) {
        options.budget = usd;
    }
    showOptions(options);
}

RunOptions RunOptionsForm::options() const
{
    constexpr int aDay = 24 * 3600; // a hosted model has limits of its own
    RunOptions options;
    options.maxParallel = m_parallel->value();
    options.checkLevel = static_cast<CheckLevel>(m_checks->currentData().toInt());
    options.failFast = m_failFast->isChecked();
    options.leastTaskSeconds = m_isFree ? 0 : aDay;
    options.budget = m_isFree ? std::nullopt : m_limit;
    options.whenOverBudget = m_whenOverBudget;
    options.model = m_model;
    return options;
}

void RunOptionsForm::setCheckLevel(CheckLevel level)
{
    m_checks->setCurrentIndex(m_checks->findData(static_cast<int>(level)));
}

QString RunOptionsForm::folder() const
{
    if (!m_fixedFolder.isEmpty()) {
        return m_fixedFolder;
    }
    QString text = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (text.startsWith(u"~/"_s)) {
        text = QDir::homePath() + text.mid(1);
    }
    return QDir::cleanPath(QDir(m_projectsFolder).absoluteFilePath(text));
}

void RunOptionsForm::propose(const QString &folderName)
{
    if (m_fixedFolder.isEmpty() && !m_isFolderChosen) {
        m_folder->setText(QDir::toNativeSeparators(QDir(m_projectsFolder).filePath(folderName)));
        m_folder->setToolTip(m_folder->text());
    }
}

void RunOptionsForm::setFixedFolder(const QString &folder)
{
    if (folder == m_fixedFolder) {
        return; // what the person typed stays
    }
    m_fixedFolder = folder;
    m_isFolderChosen = false;
    m_folder->setReadOnly(!folder.isEmpty());
    m_browse->setEnabled(folder.isEmpty());
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_folder->setToolTip(m_folder->text());
    propose(u"project"_s);
}

void RunOptionsForm::setFolder(const QString &folder)
{
    if (m_fixedFolder.isEmpty()) {
        m_folder->setText(QDir::toNativeSeparators(folder));
        m_isFolderChosen = true;
    }
}

void RunOptionsForm::browse()
{
    auto *dialog = new QFileDialog(window(), tr("Folder of the new project"), m_projectsFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &RunOptionsForm::setFolder);
    dialog->open();
}

} // namespace autodevos
