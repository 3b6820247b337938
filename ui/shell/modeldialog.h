// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/modelsource.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace autodevos {

/// Connects a model: provider, address, key, model, and whether it answers. Main thread; whatever waits for others is
/// done in the pool, and ended with the dialog. A key goes into the system's keyring and nowhere else.
class ModelDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ModelDialog(ModelSource &source, QWidget *parent = nullptr);
    ~ModelDialog() override;

Q_SIGNALS:
    void chosen(const autodevos::ModelWish &wish);

private:
    void makeForm();
    void loadProviders();
    void showProviders(const QVector<ModelProvider> &providers);
    void handleProviderChanged();
    void listModels();
    void showModels(const Result<QStringList> &models);
    void storeKey();
    void test();
    void updateButtons();
    void say(const QString &text, bool isProblem);
    [[nodiscard]] const ModelProvider *provider() const;
    [[nodiscard]] ModelWish wish() const;

    ModelSource &m_source;
    QVector<ModelProvider> m_providers;
    QComboBox *m_provider = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_key = nullptr;
    QPushButton *m_store = nullptr;
    QComboBox *m_model = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_use = nullptr;
    QLabel *m_status = nullptr;
    QTimer m_listing; ///< lists once typing has paused
    std::stop_source m_stop;
    int m_question = 0; ///< number of the latest list; older answers are dropped
    bool m_isBusy = false;
};

} // namespace autodevos
