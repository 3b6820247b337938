// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/domain/domaindraft.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace autodevos {

class FieldsModel;
class RelationsModel;

/// The data model of the plan: what is kept, with which fields and links. The person changes it here before it is
/// built, or later; the plan follows when it is used. Main thread, owned by the window; asks by signals and changes
/// nothing itself.
class DomainView final : public QWidget {
    Q_OBJECT

public:
    explicit DomainView(QWidget *parent = nullptr);

    /// Null: no plan.
    void setPlan(const std::shared_ptr<const Plan> &plan);
    /// `reason`: why the model cannot be changed now; empty: it can.
    void setLock(const QString &reason);
    [[nodiscard]] DomainDraft &draft() { return *m_draft; }
    void selectEntity(const QString &name);

Q_SIGNALS:
    /// The plan shall follow this model.
    void useRequested(const autodevos::Domain &domain);

private:
    QWidget *makeHead();
    QWidget *makeEntities();
    QWidget *makeMembers();
    QWidget *makeFoot();
    QTableView *makeTable(const QString &name, QAbstractItemModel *model);
    void connectParts();
    void follow();
    void followEntities();
    void followValidity();
    void showEntity();
    void addEntity();
    void addField();
    void fillLinkMenu();
    void renameEntity(const QListWidgetItem *item);
    void removeRows(QTableView *table);
    void updateButtons();
    [[nodiscard]] QString entity() const;
    [[nodiscard]] bool canEdit() const { return m_lock.isEmpty() && m_draft->hasPlan(); }

    DomainDraft *m_draft = nullptr;
    FieldsModel *m_fields = nullptr;
    RelationsModel *m_relations = nullptr;
    QString m_lock;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_summary = nullptr;
    QListWidget *m_entities = nullptr;
    QLabel *m_title = nullptr;
    QTableView *m_fieldTable = nullptr;
    QTableView *m_linkTable = nullptr;
    QPushButton *m_addEntity = nullptr;
    QPushButton *m_removeEntity = nullptr;
    QPushButton *m_addField = nullptr;
    QPushButton *m_removeField = nullptr;
    QToolButton *m_addLink = nullptr;
    QPushButton *m_removeLink = nullptr;
    QLabel *m_validityIcon = nullptr;
    QLabel *m_validity = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_use = nullptr;
    bool m_isFilling = false;
};

} // namespace autodevos
