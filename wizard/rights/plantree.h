// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/plan.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace draftt
{

class CodeBox;
class PlanModel;

/// Shows which rights are held, missing or not provable, and for the chosen one where it comes from, or its
/// one statement and who may run it.
class PlanTree final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanTree(QWidget *parent = nullptr);

    enum class News {
        Silent,    ///< more is known, but nothing has changed
        Announced, ///< rights that are held now and were not before are said so
    };

    void setPlan(const Plan &plan, News news = News::Announced);

Q_SIGNALS:
    /// One sentence that says what has changed, for the page to show and to be read out.
    void announced(const QString &sentence);
    void copied();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildDetails();
    void hideSettled();
    void fitHeight();
    void showDetails();
    void onBecameHeld(int count);

    PlanModel *m_model;
    QTreeView *m_tree;
    QLabel *m_explanation;
    CodeBox *m_statement;
    QPushButton *m_copy;
    News m_saysNews = News::Announced;
};

} // namespace draftt
