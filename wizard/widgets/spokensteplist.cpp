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

    bool isValid() const override { return list() != nullptr; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return list() ? list()->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(list()); }
    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!list())
            return {};
        switch (int(kind)) {
        case QAccessible::Name:
            return list()->spoken(m_step);
        case QAccessible::Description:
            return list()->keyOf(m_step);
        default:
            return {};
        }
    }

    QRect rect() const override
    {
        if (!list())
            return {};
        const auto place = list()->placeOf(m_step);
        return {list()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        if (!list()) {
            state.invalid = true;
            return state;
        }
        state.invisible = !list()->isVisible();
        state.selected = m_step == list()->current();
        state.focused = list()->hasFocus() && m_step == list()->looked();
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
        if (list() && action == pressAction())
            Q_EMIT list()->wanted(m_step);
    }

private:
    /// Null also while it is being destroyed, when it is a QWidget still and no StepList any more.
    [[nodiscard]] StepList *list() const { return qobject_cast<StepList *>(m_list.data()); }

    const QPointer<QObject> m_list;
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
