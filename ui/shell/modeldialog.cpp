// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/modeldialog.h"

#include "core/words/errorwords.h"
#include "ui/theme/fields.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr int typingPauseMs = 500;

/// Does `work` in the pool and `then` in the dialog's thread, unless the dialog is gone by then. Nobody waits for
/// `work`: it holds what it uses.
template<typename Work, typename Then>
void inBackground(QObject *context, Work work, Then then)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace

ModelDialog::ModelDialog(ModelSource &source, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
{
    setWindowTitle(tr("Connect a model"));
    setObjectName(u"modelDialog"_s);
    makeForm();
    m_listing.setSingleShot(true);
    m_listing.setInterval(typingPauseMs);
    connect(&m_listing, &QTimer::timeout, this, &ModelDialog::listModels);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ModelDialog::handleProviderChanged);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_listing.start();
        updateButtons();
    });
    connect(m_key, &QLineEdit::textChanged, this, &ModelDialog::updateButtons);
    connect(m_model, &QComboBox::editTextChanged, this, &ModelDialog::updateButtons);
    connect(m_store, &QPushButton::clicked, this, &ModelDialog::storeKey);
    connect(m_test, &QPushButton::clicked, this, &ModelDialog::test);
    updateButtons();
    loadProviders();
}

ModelDialog::~ModelDialog()
{
    m_stop.request_stop();
}

void ModelDialog::makeForm()
{
    m_provider = new QComboBox;
    m_address = new QLineEdit;
    addClearButton(*m_address);
    m_key = new QLineEdit;
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("Stored in the system's keyring, in no file"));
    m_store = new QPushButton(tr("&Store key"));
    m_model = new QComboBox;
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->setMinimumContentsLength(32);
    m_status = new QLabel;
    m_status->setObjectName(u"modelStatus"_s);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_status->setMinimumHeight(3 * fontMetrics().height());
    m_status->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *keyRow = new QHBoxLayout;
    keyRow->addWidget(m_key, 1);
    keyRow->addWidget(m_store);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Provider"), m_provider);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&Key"), keyRow);
    if (auto *label = qobject_cast<QLabel *>(form->itemAt(2, QFormLayout::LabelRole)->widget())) {
        label->setBuddy(m_key);
    }
    form->addRow(tr("&Model"), m_model);
    m_provider->setAccessibleName(tr("Provider"));
    m_address->setAccessibleName(tr("Address of the server"));
    m_key->setAccessibleName(tr("Key"));
    m_model->setAccessibleName(tr("Model"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_test->setToolTip(tr("Asks the model in a call or two whether it answers and can call tools"));
    m_use = buttons->addButton(tr("&Use it"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(wish());
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_status);
    column->addStretch(1);
    column->addWidget(buttons);
    m_use->setDefault(true); // of the dialog, which it is a part of only now
    resize(560, sizeHint().height());
}

void ModelDialog::loadProviders()
{
    say(tr("Looking for keys …"), false);
    inBackground(
        this, [directory = m_source.directory(), stop = m_stop.get_token()] { return directory->providers(stop); },
        [this](const QVector<ModelProvider> &providers) { showProviders(providers); });
}

void ModelDialog::showProviders(const QVector<ModelProvider> &providers)
{
    const ModelWish now = m_source.wish();
    const QString wanted = m_providers.isEmpty() ? now.model.section(u'/', 0, 0) : m_provider->currentText();
    const bool isFirst = m_providers.isEmpty();
    {
        const QSignalBlocker blocker(m_provider);
        m_providers = providers;
        m_provider->clear();
        for (const ModelProvider &entry : providers) {
            m_provider->addItem(entry.name);
        }
        m_provider->setCurrentIndex(std::max(0, m_provider->findText(wanted)));
    }
    if (isFirst && !now.isBuiltIn()) {
        m_address->setText(now.baseUrl);
        m_model->setEditText(now.model.section(u'/', 1));
    }
    handleProviderChanged();
}

void ModelDialog::handleProviderChanged()
{
    if (const ModelProvider *entry = provider()) {
        m_address->setPlaceholderText(entry->address.isEmpty() ? tr("http://HOST:PORT/v1") : entry->address);
    }
    listModels();
    updateButtons();
}

void ModelDialog::listModels()
{
    const int question = ++m_question;
    const ModelProvider *entry = provider();
    if (entry == nullptr) {
        return;
    }
    const QString address = m_address->text().trimmed();
    if (!entry->isUsable && address.isEmpty()) {
        showModels({});
        say(entry->problem, true); // in the person's language already
        return;
    }
    say(tr("Asking %1 which models it has …").arg(entry->name), false);
    inBackground(
        this,
        [directory = m_source.directory(), name = entry->name, address, stop = m_stop.get_token()] {
            return directory->modelsOf(name, address, stop);
        },
        [this, question](const Result<QStringList> &models) {
            if (question == m_question) {
                showModels(models);
            }
        });
}

void ModelDialog::showModels(const Result<QStringList> &models)
{
    const QString typed = m_model->currentText();
    m_model->clear();
    if (models) {
        m_model->addItems(*models);
        say(tr("%n models", nullptr, static_cast<int>(models->size())), false);
    } else {
        say(lineInWords(models.error()), true);
    }
    const bool isListed = m_model->findText(typed) >= 0;
    if (!typed.isEmpty() && (isListed || !models || models->isEmpty())) {
        m_model->setCurrentText(typed);
    }
    updateButtons();
}

void ModelDialog::storeKey()
{
    const ModelProvider *entry = provider();
    if (entry == nullptr || m_isBusy) {
        return;
    }
    m_isBusy = true;
    updateButtons();
    say(tr("The keyring may ask for its password …"), false);
    inBackground(
        this,
        [directory = m_source.directory(), name = entry->name, key = m_key->text().toUtf8(),
         stop = m_stop.get_token()] { return directory->storeKey(name, key, stop); },
        [this](const Status &stored) {
            m_isBusy = false;
            updateButtons();
            if (!stored) {
                say(lineInWords(stored.error()), true);
                return;
            }
            m_key->clear();
            loadProviders();
        });
}

void ModelDialog::test()
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    updateButtons();
    const ModelWish asked = wish();
    say(tr("Asking %1 …").arg(asked.model), false);
    inBackground(
        this,
        [directory = m_source.directory(), asked, stop = m_stop.get_token()] { return directory->test(asked, stop); },
        [this, asked](const Result<bool> &answer) {
            m_isBusy = false;
            updateButtons();
            if (!answer) {
                say(lineInWords(answer.error()), true);
            } else {
                say(*answer
                        ? tr("%1 answers and calls tools by itself.").arg(asked.model)
                        : tr("%1 answers. It calls no tools by itself: it is told how to in words.").arg(asked.model),
                    false);
            }
        });
}

void ModelDialog::updateButtons()
{
    const bool isNamed = provider() != nullptr && !m_model->currentText().trimmed().isEmpty();
    m_test->setEnabled(isNamed && !m_isBusy);
    m_use->setEnabled(isNamed && !m_isBusy);
    m_store->setEnabled(provider() != nullptr && !m_key->text().isEmpty() && !m_isBusy);
}

void ModelDialog::say(const QString &text, bool isProblem)
{
    const ColourTheme &theme = ColourTheme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isProblem ? theme.danger : theme.textMuted);
    m_status->setPalette(colours);
    m_status->setText(text);
}

const ModelProvider *ModelDialog::provider() const
{
    const int index = m_provider->currentIndex();
    return index < 0 || index >= m_providers.size() ? nullptr : &m_providers.at(index);
}

ModelWish ModelDialog::wish() const
{
    return {m_provider->currentText() + u'/' + m_model->currentText().trimmed(), m_address->text().trimmed()};
}

} // namespace autodevos
