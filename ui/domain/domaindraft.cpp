// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/domain/domaindraft.h"

#include "core/plan/domainrules.h"

namespace autodevos {

/// The whole model before and after: models are small, and a change may reach far.
class DomainDraft::Step final : public QUndoCommand {
public:
    Step(DomainDraft &draft, Domain after, const QString &text)
        : QUndoCommand(text)
        , m_draft(draft)
        , m_before(draft.m_domain)
        , m_after(std::move(after))
    {
    }

    void undo() override { m_draft.show(m_before); }
    void redo() override { m_draft.show(m_after); }

private:
    DomainDraft &m_draft;
    const Domain m_before;
    const Domain m_after;
};

DomainDraft::DomainDraft(QObject *parent)
    : QObject(parent)
{
}

void DomainDraft::setPlan(const std::shared_ptr<const Plan> &plan)
{
    const Domain domain = plan == nullptr ? Domain() : plan->domain;
    const bool hasPlan = plan != nullptr && domain != Domain();
    if (hasPlan == m_hasPlan && domain == m_base) {
        return;
    }
    m_hasPlan = hasPlan;
    m_base = domain;
    m_undo.clear();
    show(domain);
}

void DomainDraft::edit(const QString &text, const std::function<void(Domain &)> &change)
{
    Domain after = m_domain;
    change(after);
    if (after != m_domain) {
        m_undo.push(new Step(*this, std::move(after), text));
    }
}

void DomainDraft::discard()
{
    edit(tr("Discard changes"), [this](Domain &domain) { domain = m_base; });
}

Status DomainDraft::validity() const
{
    return validate(m_domain);
}

void DomainDraft::show(const Domain &domain)
{
    m_domain = domain;
    Q_EMIT changed();
}

} // namespace autodevos
