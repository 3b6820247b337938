// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/questiondesk.h"

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

tl::unexpected<Error> withdrawn()
{
    return failure(ErrorKind::Cancelled, u"The question was withdrawn"_s);
}

} // namespace

void QuestionDesk::put(const QuestionKey &key, Entry entry)
{
    if (const std::optional<Entry> earlier = take(key)) {
        earlier->pending->set(withdrawn());
    }
    m_entries.insert(key, std::move(entry));
}

std::optional<QuestionDesk::Entry> QuestionDesk::take(const QuestionKey &key)
{
    const auto found = m_entries.constFind(key);
    if (found == m_entries.cend()) {
        return std::nullopt;
    }
    return m_entries.take(key);
}

const Question *QuestionDesk::question(const QuestionKey &key) const
{
    const auto found = m_entries.constFind(key);
    return found == m_entries.cend() ? nullptr : &found->question;
}

void QuestionDesk::withdraw(const TaskId &task)
{
    for (const QuestionKey &key : m_entries.keys()) {
        if (key.task == task) {
            m_entries.take(key).pending->set(withdrawn());
        }
    }
}

} // namespace autodevos
