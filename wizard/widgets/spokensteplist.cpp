// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/spokensteplist.h"

#include "wizard/widgets/steplist.h"

#include <QAccessibleWidget>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// A row, which is no widget of its own.
class SpokenStep final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpokenStep(StepList &list, int step) : m_list(&list), m_step(step) {}

    bool isValid() const override { return !m_list.isNull(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_list ? m_list->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_list); }
    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!m_list)
            return {};
        switch (int(kind)) {
        case QAccessible::Name:
            return m_list->spoken(m_step);
        case QAccessible::Description:
            return m_list->keyOf(m_step);
        default:
            return {};
        }
    }

    QRect rect() const override
    {
        if (!m_list)
            return {};
        const auto place = m_list->placeOf(m_step);
        return {m_list->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        if (!m_list) {
            state.invalid = true;
            return state;
        }
        state.invisible = !m_list->isVisible();
        state.selected = m_step == m_list->current();
        state.focused = m_list->hasFocus() && m_step == m_list->looked();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString & /*action*/) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (m_list && action == pressAction())
            Q_EMIT m_list->wanted(m_step);
    }

private:
    const QPointer<StepList> m_list;
    const int m_step;
};

class SpokenStepList final : public QAccessibleWidget
{
public:
    explicit SpokenStepList(StepList &list) : QAccessibleWidget(&list, QAccessible::List), m_list(list) {}

    ~SpokenStepList() override
    {
        for (const auto id : std::as_const(m_steps))
            QAccessible::deleteAccessibleInterface(id);
    }

    /// The steps, and what stands below them.
    int childCount() const override { return m_list.count() + (m_list.foot() ? 1 : 0); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index == m_list.count())
            return QAccessible::queryAccessibleInterface(m_list.foot());
        while (m_steps.size() <= index)
            m_steps += QAccessible::registerAccessibleInterface(new SpokenStep(m_list, int(m_steps.size())));
        return QAccessible::accessibleInterface(m_steps.at(index));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < childCount(); ++index)
            if (this->child(index) == child)
                return index;
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index)
            if (child(index)->rect().contains(x, y))
                return child(index);
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_list.hasFocus() ? child(m_list.looked()) : QAccessibleWidget::focusChild();
    }

private:
    StepList &m_list;
    mutable QList<QAccessible::Id> m_steps;
};

QAccessibleInterface *stepListInterface(const QString &className, QObject *object)
{
    auto *list = className == QLatin1StringView(StepList::staticMetaObject.className())
                     ? qobject_cast<StepList *>(object)
                     : nullptr;
    return list ? new SpokenStepList(*list) : nullptr;
}

} // namespace

void nameSteps()
{
    QAccessible::installFactory(stepListInterface);
}

} // namespace draftt
