// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/announcement.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

class AccessibleAnnouncement final : public QAccessibleWidget
{
public:
    explicit AccessibleAnnouncement(QWidget *line) : QAccessibleWidget(line, QAccessible::AlertMessage) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<const QLabel *>(widget())->text()
                                         : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *accessibleAnnouncement(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(Announcement::staticMetaObject.className()))
        return nullptr;
    return new AccessibleAnnouncement(qobject_cast<QWidget *>(object));
}

} // namespace

Announcement::Announcement(QWidget *parent) : PlainLabel({}, parent)
{
    // Installing it again does nothing.
    QAccessible::installFactory(accessibleAnnouncement);
    setWordWrap(true);
    hide();
}

void Announcement::announce(const QString &sentence)
{
    hide(); // an alert is read when it comes up
    setText(sentence);
    show();
}

} // namespace draftt
