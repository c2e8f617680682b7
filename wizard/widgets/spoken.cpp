// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/spoken.h"

#include <QAccessibleWidget>
#include <QTimer>
#include <QWizardPage>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto together = 100ms; ///< what comes within that time is one thing

/// Visible, as a hidden one is not always spoken, and out of the way.
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *window) : QWidget(window)
    {
        setObjectName(u"announcer"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(0, 0, 1, 1);
        m_wait.setSingleShot(true);
        m_wait.setInterval(together);
        connect(&m_wait, &QTimer::timeout, this, &Announcer::say);
        lower();
        show();
    }

    void add(const QString &sentence)
    {
        if (!m_sentences.contains(sentence))
            m_sentences += sentence;
        m_wait.start();
    }

private:
    void say()
    {
        setAccessibleName(m_sentences.join(u' '));
        m_sentences.clear();
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }

    QStringList m_sentences;
    QTimer m_wait{this};
};

/// Asked for each class of a widget, its own first: Qt knows better what a label or a table is, which are
/// frames as well.
QAccessibleInterface *spokenInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget && className == QLatin1StringView(Announcer::staticMetaObject.className()))
        return new QAccessibleWidget(widget, QAccessible::Notification);
    if (widget && (className == "QFrame"_L1 || className == "QWizardPage"_L1))
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    return nullptr;
}

Announcer *announcerOf(const QWidget &about)
{
    return about.window()->findChild<Announcer *>({}, Qt::FindDirectChildrenOnly);
}

} // namespace

void announce(const QWidget &about, const QString &sentence)
{
    if (sentence.isEmpty() || !about.isVisible())
        return;
    nameGroups();
    auto *announcer = announcerOf(about);
    if (!announcer)
        announcer = new Announcer(about.window());
    announcer->add(sentence);
}

QString lastAnnounced(const QWidget &about)
{
    const auto *announcer = announcerOf(about);
    return announcer ? announcer->accessibleName() : QString();
}

void nameGroups()
{
    QAccessible::installFactory(spokenInterface);
}

} // namespace draftt

#include "spoken.moc"
