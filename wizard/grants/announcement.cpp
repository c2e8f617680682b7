// SPDX-License-Identifier: Apache-2.0
#include "wizard/grants/announcement.h"

#include "wizard/widgets/text.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

class AccessibleNews final : public QAccessibleWidget
{
public:
    explicit AccessibleNews(QWidget *line) : QAccessibleWidget(line, QAccessible::AlertMessage) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<const QLabel *>(widget())->text()
                                         : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *accessibleNews(const QString &className, QObject *object)
{
    return className == "NewsLine"_L1 ? new AccessibleNews(qobject_cast<QWidget *>(object)) : nullptr;
}

} // namespace

NewsLine::NewsLine(QWidget *parent) : QLabel(parent)
{
    // Installing it again does nothing.
    QAccessible::installFactory(accessibleNews);
    showPlainly(*this);
    setWordWrap(true);
    hide();
}

void NewsLine::announce(const QString &sentence)
{
    hide(); // an alert is read when it comes up
    setText(sentence);
    show();
}

} // namespace draftt
