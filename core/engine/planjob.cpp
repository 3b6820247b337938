// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/planjob.h"

#include "core/agent/planner.h"

using namespace Qt::StringLiterals;

namespace autodevos {

void PlanJob::run()
{
    try {
        m_deliver(makePlan(m_prompt, *m_services.model, m_services.planFallback.get(), m_services.roles, m_stop));
    } catch (const std::exception &exception) { // the pool boundary: see PoolRunner
        m_deliver(failure(ErrorKind::Internal, u"The planner broke off with an unforeseen error"_s,
                          u"Try again; if it happens every time, please report it"_s,
                          QString::fromUtf8(exception.what())));
    }
}

} // namespace autodevos
