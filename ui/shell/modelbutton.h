// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/modelsource.h"

#include <QToolButton>

class QMenu;

namespace autodevos {

/// The model's name in the toolbar; its menu offers the built-in model, those of before, those of every provider that
/// can be used, and the way to connect another one. Main thread; providers are asked in the pool when the menu opens.
class ModelButton final : public QToolButton {
    Q_OBJECT

public:
    explicit ModelButton(ModelSource &source, QWidget *parent = nullptr);
    ~ModelButton() override;

    /// Shows what is chosen now.
    void refresh();

Q_SIGNALS:
    void chosen(const autodevos::ModelWish &wish);
    void dialogWanted();

private:
    void fillMenu();
    void addWish(QMenu *menu, const ModelWish &wish, const QString &text);
    void addProviders(const QVector<ModelProvider> &providers);
    void askProvider(QMenu *menu, const ModelProvider &provider);
    void fillProvider(QMenu *menu, const QString &provider, const Result<QStringList> &models);

    ModelSource &m_source;
    QMenu *m_menu = nullptr;
    QAction *m_providersEnd = nullptr; ///< providers stand before it
    std::stop_source m_stop;           ///< ends what is being asked
    int m_filling = 0;                 ///< number of the latest filling; older answers are dropped
};

/// "Blueprint (offline)", "ollama/qwen3 at 127.0.0.1:8080".
[[nodiscard]] QString textOf(const ModelWish &wish);

} // namespace autodevos
