// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/spokenguard.h"

#include "wizard/widgets/spokenlineedit.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QAccessible::UpdateHandler next = nullptr; ///< who was told before; null: the platform

bool holdsText(const QAccessibleEvent &event)
{
    switch (int(event.type())) {
    case QAccessible::TextInserted:
    case QAccessible::TextRemoved:
    case QAccessible::TextUpdated:
    case QAccessible::ValueChanged:
        return true;
    default:
        return false;
    }
}

bool hidesItsText(const QObject *object)
{
    const auto *edit = qobject_cast<const QLineEdit *>(object);
    return edit && edit->echoMode() != QLineEdit::Normal;
}

/// A change of a table on its second way through Qt, which brings the interface of the table up to date on
/// each. The first to ask for that interface gets none.
class SecondTableChange final : public QAccessibleTableModelChangeEvent
{
public:
    explicit SecondTableChange(const QAccessibleTableModelChangeEvent &event)
        : QAccessibleTableModelChangeEvent(event.object(), event.modelChangeType())
        , m_table(event.accessibleInterface())
    {
        setFirstRow(event.firstRow());
        setLastRow(event.lastRow());
        setFirstColumn(event.firstColumn());
        setLastColumn(event.lastColumn());
    }

    [[nodiscard]] QAccessibleInterface *accessibleInterface() const override
    {
        return std::exchange(m_isFirst, false) ? nullptr : m_table;
    }

private:
    QAccessibleInterface *m_table;
    mutable bool m_isFirst = true;
};

void onUpdate(QAccessibleEvent *event);

/// Qt calls the platform itself only where no handler is installed.
void tellPlatform(QAccessibleEvent *event)
{
    QAccessible::installUpdateHandler(nullptr);
    if (event->type() == QAccessible::TableModelChanged) {
        SecondTableChange change(*static_cast<QAccessibleTableModelChangeEvent *>(event));
        QAccessible::updateAccessibility(&change);
    } else {
        QAccessible::updateAccessibility(event);
    }
    QAccessible::installUpdateHandler(onUpdate);
}

void onUpdate(QAccessibleEvent *event)
{
    if (holdsText(*event) && hidesItsText(event->object()))
        return;
    if (next)
        next(event);
    else
        tellPlatform(event);
}

/// Qt's own interface takes the index to be right (QAccessibleAbstractScrollArea::child, 6.4). A screen
/// reader may ask for a scroll bar that has just gone.
QAccessibleInterface *safeInterface(const QString &className, QObject *object)
{
    if (className == "QScrollArea"_L1)
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Client);
    auto *edit = className == "QLineEdit"_L1 ? qobject_cast<QLineEdit *>(object) : nullptr;
    return edit ? new SpokenLineEdit(*edit) : nullptr;
}

} // namespace

void guardSpoken()
{
    QAccessible::installFactory(safeInterface);
    const auto before = QAccessible::installUpdateHandler(onUpdate);
    if (before != onUpdate)
        next = before;
}

} // namespace draftt
