// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/answered.h"

#include <QPointer>
#include <QStringListModel>

class QAction;
class QLineEdit;

namespace draftt
{

/// The names that are offered for a field, while one is typed and by the arrow in it or the Down key: what
/// was listed is shown as it reads, with what it hides spelt out, and taken to the letter. Where nothing was
/// listed there is no arrow.
class NameChoices final : public QObject
{
    Q_OBJECT

public:
    explicit NameChoices(QObject *parent = nullptr);

    /// Offers the names while `edit` is typed into. `tip`: what the arrow shows, where it is not what Draftt
    /// sees.
    void complete(QLineEdit &edit, const QString &tip = {});

    void clear();
    void offer(const QStringList &names);
    /// What was offered since the last key was typed, if that fits what is being typed.
    void showMatches();
    /// They are shown among the others, with the reason, and cannot be chosen.
    void leaveOut(const QList<OddEntry> &entries);
    /// The name that is chosen: it stays what it is while the list is read again. It is not offered.
    void remember(const QString &name) { m_chosen = name; }

    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    /// The name that is shown so; none: it is typed.
    [[nodiscard]] std::optional<QString> exact(const QString &text) const;
    [[nodiscard]] const QList<OddEntry> &odd() const { return m_odd; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Rows final : public QStringListModel
    {
    public:
        [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
        int usable = 0; ///< how many; those that are not follow
    };

    void refresh();
    void open();

    QPointer<QLineEdit> m_edit;
    QAction *m_arrow = nullptr; ///< in the field
    QStringList m_names;
    QString m_chosen;
    QList<OddEntry> m_odd;
    Rows m_shown;
};

} // namespace draftt
