// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace autodevos {

/// The place of a view that is made when it is first seen or told something. Main thread.
class LatePlace final : public QWidget {
    Q_OBJECT

public:
    using Maker = std::function<QWidget *()>;

    explicit LatePlace(Maker maker, QWidget *parent = nullptr);

    [[nodiscard]] bool isMade() const { return !m_maker; }
    void make(); ///< nothing where it is made already

protected:
    void showEvent(QShowEvent *event) override;

private:
    Maker m_maker; ///< of what fills the place; called once
};

/// Points to a view of the window, which makes it as soon as somebody asks for it: what a person does not see at first
/// takes nothing from the start. Owned by the window, as the view is.
template<typename View>
class LateView {
public:
    /// The view's place. `wrap`: what stands there, with the view in it; `made`: connects it and tells it how things
    /// are.
    QWidget *place(std::function<View *()> maker, std::function<QWidget *(View *)> wrap, std::function<void()> made)
    {
        m_place = new LatePlace([this, maker = std::move(maker), wrap = std::move(wrap), made = std::move(made)] {
            m_view = maker();
            QWidget *const content = wrap(m_view);
            made();
            return content;
        });
        return m_place;
    }

    [[nodiscard]] View *ifMade() const { return m_view; }
    View *operator->() const { return get(); }
    View &operator*() const { return *get(); }
    operator View *() const { return get(); } // as a sender of signals

private:
    View *get() const
    {
        m_place->make();
        return m_view;
    }

    LatePlace *m_place = nullptr;
    View *m_view = nullptr;
};

} // namespace autodevos
